import { hash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Bytes with their entity tag. */
export interface Encoded {
  readonly tag: string;
  readonly bytes: Bytes;
  /** Whether it is worth compressing; otherwise it is sent as it is in every encoding. */
  readonly isCompressible: boolean;
  /** Compressed on first demand and kept so. */
  readonly encoded: (encoding: Encoding) => Bytes;
}

type Bytes = Buffer<ArrayBuffer>;

export type Encoding = "br" | "zstd" | "gzip" | "identity";

/**
 * How much work is put into the compression. What is made for one reader is compressed in a fifth of the time, by Zstandard
 * where the reader knows it; what is asked for again is made smaller by Brotli, once for all who follow.
 */
export type Effort = "quick" | "thorough";

const PREFERRED: Readonly<Record<Effort, readonly Encoding[]>> = {
  quick: ["zstd", "br", "gzip"],
  thorough: ["br", "zstd", "gzip"],
};

const QUICKEST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
const LEVEL = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const COMPRESSED_FROM_BYTES = 1000;

export function encodedFrom(bytes: Bytes, given: { readonly isCompressible: boolean }): Encoded {
  const tag = hash("sha256", bytes, "base64url").slice(0, 22);
  const kept = new Map<Encoding, Bytes>();
  const encoded = (encoding: Encoding): Bytes => {
    const found = kept.get(encoding);
    if (found !== undefined) return found;
    const made = COMPRESS[encoding](bytes);
    kept.set(encoding, made);
    return made;
  };
  const isCompressible = given.isCompressible && bytes.length >= COMPRESSED_FROM_BYTES;
  return { tag, bytes, isCompressible, encoded: isCompressible ? encoded : () => bytes };
}

/** As `content`, of which nothing but what Zstandard makes of it is held: the bytes are made of that again when they are asked for. */
export function compactFrom({ tag, isCompressible, encoded }: Encoded): Encoded & { readonly bytesHeld: number } {
  const zstd = encoded("zstd");
  const bytes = () => (isCompressible ? zstdDecompressSync(zstd) : zstd);
  return {
    ...{ tag, isCompressible, bytesHeld: zstd.length },
    get bytes() {
      return bytes();
    },
    encoded: (encoding) => (encoding === "zstd" || !isCompressible ? zstd : COMPRESS[encoding](bytes())),
  };
}

const COMPRESS: Readonly<Record<Encoding, (bytes: Bytes) => Bytes>> = {
  br: (bytes) => brotliCompressSync(bytes, LEVEL),
  zstd: (bytes) => zstdCompressSync(bytes, { ...QUICKEST, pledgedSrcSize: bytes.length }),
  gzip: (bytes) => gzipSync(bytes),
  identity: (bytes) => bytes,
};

/** What readers say they accept is written in a few ways, by browser; each is read once. */
const READ = new Map<string, Readonly<Record<Effort, Encoding>>>();
const READ_AT_MOST = 100;

/** The best encoding that a request accepts. One given weight 0 is refused. */
export function encodingFor(accepts: string | null, effort: Effort): Encoding {
  if (accepts === null) return "identity";
  const known = READ.get(accepts);
  if (known !== undefined) return known[effort];
  const names = namesIn(accepts);
  const best = (by: Effort) => PREFERRED[by].find((one) => names.has(one)) ?? "identity";
  const read = { quick: best("quick"), thorough: best("thorough") };
  if (READ.size < READ_AT_MOST) READ.set(accepts, read);
  return read[effort];
}

function namesIn(accepts: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of accepts.split(",")) {
    const [name = "", ...settings] = part.trim().toLowerCase().split(";");
    if (!settings.some((setting) => /^\s*q=0(\.0*)?\s*$/.test(setting))) names.add(name.trim());
  }
  return names;
}

/** Whether an If-None-Match header names this tag; the weak form counts, as RFC 9110 has it for reading. */
export function matchesTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === `"${tag}"`);
}
