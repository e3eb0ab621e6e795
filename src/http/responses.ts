import type { Context } from "hono";
import { type Encoded, encodingFor, matchesTag } from "./encodings.ts";

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
  const headers = {
    "Cache-Control": KEEPING[sent.keeping],
    ETag: `W/"${content.tag}"`,
    Vary: "Accept-Encoding",
    ...sent.headers,
  };
  const isKept = (sent.status ?? 200) === 200 && matchesTag(context.req.header("If-None-Match"), content.tag);
  if (isKept) return context.body(null, 304, headers);
  const encoding = encodingFor(context.req.header("Accept-Encoding"));
  const body = content.encoded(encoding);
  const isEncoded = encoding !== "identity" && body !== content.bytes;
  return context.body(new Uint8Array(body), sent.status ?? 200, {
    ...headers,
    "Content-Type": sent.mediaType,
    "Content-Length": String(body.length),
    ...(isEncoded ? { "Content-Encoding": encoding } : {}),
  });
}
