import type { Context } from "hono";
import { type Effort, type Encoded, type Encoding, encodingFor, matchesTag } from "./encodings.ts";
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
  const { body, status, headers } = partsFor(context.req.raw.headers, content, sent);
  return context.newResponse(body, status, headers);
}

/** An answer of 200 with all its headers, to be sent any number of times. */
export interface Ready {
  /** The response to a request with these headers; to one of HEAD without the bytes. */
  readonly to: (request: Pick<Request, "method" | "headers">) => Response;
}

/**
 * What {@link send} answers, with the headers that every answer of the site has, but past the framework: they are put
 * together once for each encoding, because that is most of what sending cached bytes costs.
 */
export function readyFrom(content: Encoded, sent: Sent): Ready {
  const made = new Map<Encoding | null, ReturnType<typeof partsIn>>();
  let asked = 0;
  return {
    to({ method, headers }) {
      const encoding = encodingNeeded(headers, content, asked < QUICK_FOR ? "quick" : "thorough");
      asked++;
      let parts = made.get(encoding);
      if (parts === undefined) {
        const { headers: own, ...said } = partsIn(encoding, content, sent);
        parts = { ...said, headers: { ...SECURITY_HEADERS, ...own } };
        made.set(encoding, parts);
      }
      return new Response(method === "HEAD" ? null : parts.body, parts);
    },
  };
}

/** So many who ask are sent what is compressed quickly: most pages are not asked for again before they leave the cache. */
const QUICK_FOR = 4;

function partsFor(headers: Headers, content: Encoded, sent: Sent) {
  const effort = sent.keeping === "file" ? "thorough" : "quick";
  const isOk = (sent.status ?? 200) === 200;
  const encoding = isOk ? encodingNeeded(headers, content, effort) : acceptedIn(headers, effort);
  return partsIn(encoding, content, sent);
}

/** The encoding to send in; null when the reader has the bytes already. */
function encodingNeeded(headers: Headers, { tag }: Encoded, effort: Effort): Encoding | null {
  return matchesTag(headers.get("If-None-Match"), tag) ? null : acceptedIn(headers, effort);
}

function acceptedIn(headers: Headers, effort: Effort): Encoding {
  return encodingFor(headers.get("Accept-Encoding"), effort);
}

interface Parts {
  readonly body: Encoded["bytes"] | null;
  readonly status: NonNullable<Sent["status"]> | 304;
  readonly headers: Readonly<Record<string, string>>;
}

function partsIn(encoding: Encoding | null, content: Encoded, sent: Sent): Parts {
  const headers = {
    "Cache-Control": KEEPING[sent.keeping],
    ETag: `W/"${content.tag}"`,
    Vary: "Accept-Encoding",
    ...sent.headers,
  };
  if (encoding === null) return { body: null, status: 304, headers };
  const body = content.encoded(encoding);
  const isEncoded = encoding !== "identity" && content.isCompressible;
  const length = { "Content-Type": sent.mediaType, "Content-Length": String(body.length) };
  return {
    body,
    status: sent.status ?? 200,
    headers: { ...headers, ...length, ...(isEncoded ? { "Content-Encoding": encoding } : {}) },
  };
}
