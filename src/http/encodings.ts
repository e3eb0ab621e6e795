import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Bytes with their entity tag, compressed on first demand and kept so. */
export interface Encoded {
  readonly tag: string;
  readonly bytes: Bytes;
  readonly encoded: (encoding: Encoding) => Bytes;
}

type Bytes = Buffer<ArrayBuffer>;

export type Encoding = "br" | "gzip" | "identity";

const LEVEL = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const COMPRESSED_FROM_BYTES = 1000;

export function encodedFrom(bytes: Bytes, given: { readonly isCompressible: boolean }): Encoded {
  const tag = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  const kept = new Map<Encoding, Bytes>([["identity", bytes]]);
  const encoded = (encoding: Encoding): Bytes => {
    const found = kept.get(encoding);
    if (found !== undefined) return found;
    const made = encoding === "br" ? brotliCompressSync(bytes, LEVEL) : gzipSync(bytes);
    kept.set(encoding, made);
    return made;
  };
  if (given.isCompressible && bytes.length >= COMPRESSED_FROM_BYTES) return { tag, bytes, encoded };
  return { tag, bytes, encoded: () => bytes };
}

/** What readers say they accept is written in a few ways, by browser; each is read once. */
const READ = new Map<string, Encoding>();
const READ_AT_MOST = 100;

/** The best encoding that a request accepts: Brotli, then gzip. One given weight 0 is refused. */
export function encodingFor(accepts: string | null): Encoding {
  if (accepts === null) return "identity";
  const known = READ.get(accepts);
  if (known !== undefined) return known;
  const encoding = bestOf(accepts);
  if (READ.size < READ_AT_MOST) READ.set(accepts, encoding);
  return encoding;
}

function bestOf(accepts: string): Encoding {
  const names = new Set<string>();
  for (const part of accepts.split(",")) {
    const [name = "", ...settings] = part.trim().toLowerCase().split(";");
    if (!settings.some((setting) => /^\s*q=0(\.0*)?\s*$/.test(setting))) names.add(name.trim());
  }
  if (names.has("br")) return "br";
  return names.has("gzip") ? "gzip" : "identity";
}

/** Whether an If-None-Match header names this tag; the weak form counts, as RFC 9110 has it for reading. */
export function matchesTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === `"${tag}"`);
}
