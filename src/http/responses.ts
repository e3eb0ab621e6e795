import type { Context, HonoRequest } from "hono";
import { type Encoded, encodingFor, matchesTag } from "./encodings.ts";
import { SECURITY_HEADERS } from "./security.ts";

/** How a response may be kept: a page is asked after each time, a hashed file never again, what is one reader's nowhere. */
const KEEPING = {
  page: "no-cache",
  never: "no-store",
  file: "public, max-age=31536000, immutable",
} as const;

export interface Sent {
  readonly mediaType: string;
  readonly keeping: keyof typeof KEEPING;
  readonly status?: 200 | 400 | 403 | 404 | 410 | 413 | 429 | 500 | 501;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends bytes as the request accepts them, or 304 when it has them already. */
export function send(context: Context, content: Encoded, sent: Sent): Response {
  const { body, status, headers } = partsOf(context.req, content, sent);
  return context.newResponse(body, status, headers);
}

/**
 * What {@link send} answers, with the headers that every answer of the site has, but past the framework, which would copy
 * the headers twice: the quick way for a page that is kept.
 */
export function sendAtOnce(request: HonoRequest, content: Encoded, sent: Sent): Response {
  const { body, status, headers } = partsOf(request, content, sent);
  return new Response(body, { status, headers: { ...SECURITY_HEADERS, ...headers } });
}

function partsOf(request: HonoRequest, content: Encoded, sent: Sent) {
  const status = sent.status ?? 200;
  const headers = {
    "Cache-Control": KEEPING[sent.keeping],
    ETag: `W/"${content.tag}"`,
    Vary: "Accept-Encoding",
    ...sent.headers,
  };
  if (status === 200 && matchesTag(request.header("If-None-Match"), content.tag))
    return { body: null, status: 304, headers } as const;
  const encoding = encodingFor(request.header("Accept-Encoding"));
  const body = content.encoded(encoding);
  const isEncoded = encoding !== "identity" && body !== content.bytes;
  const length = { "Content-Type": sent.mediaType, "Content-Length": String(body.length) };
  return {
    body,
    status,
    headers: { ...headers, ...length, ...(isEncoded ? { "Content-Encoding": encoding } : {}) },
  } as const;
}
