import htmlEncodingSniffer from "html-encoding-sniffer";

/** Characters of a document with the charset they were read in, or why it is not text. */
export type DecodedText =
  | { readonly kind: "decoded"; readonly content: string; readonly charset: string }
  | { readonly kind: "not-text"; readonly what: string };

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP archive or office document", [0x50, 0x4b, 0x03, 0x04]],
  ["an old office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
  ["a gzip archive", [0x1f, 0x8b]],
];

const CONTROLS_ALLOWED = new Set([9, 10, 12, 13, 27]);

/**
 * Decodes a document: a byte order mark decides; then what the sender declared; then, for HTML, what its `<meta>`
 * says; then UTF-8, where every byte fits; else windows-1252, which reads Latin-1 bytes right.
 */
export function decodeText(bytes: Uint8Array, given: { html: boolean; charset: string | null }): DecodedText {
  const what = binaryKind(bytes);
  if (what !== null) return { kind: "not-text", what };
  const charset = charsetOf(bytes, given);
  const content = new TextDecoder(charset).decode(bytes);
  if (hasControls(content)) return { kind: "not-text", what: "not text" };
  return { kind: "decoded", content, charset };
}

function charsetOf(bytes: Uint8Array, given: { html: boolean; charset: string | null }): string {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return marked;
  const declared = knownCharset(given.charset);
  // A page that says it is UTF-8 and is not would lose its accents: the bytes are believed, not the words.
  if (declared !== null && (declared !== "utf-8" || isUtf8(bytes))) return declared;
  if (given.html) {
    const sniffed = knownCharset(htmlEncodingSniffer(bytes, { defaultEncoding: "windows-1252" }));
    if (sniffed !== null && sniffed !== "utf-8" && !isUtf8(bytes)) return sniffed;
  }
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function knownCharset(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What kind of file the first bytes show, in words for a sentence; null for what may be text. */
function binaryKind(bytes: Uint8Array): string | null {
  const signature = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) return signature[0];
  if (byteOrderMark(bytes)?.startsWith("utf-16")) return null;
  return bytes.subarray(0, 65_536).includes(0) ? "not text" : null;
}

/** Text has next to no control characters; more than one in a thousand at the start is another kind of file. */
function hasControls(content: string): boolean {
  const length = Math.min(content.length, 65_536);
  let controls = 0;
  for (let index = 0; index < length; index++) {
    const code = content.charCodeAt(index);
    if (code < 32 && !CONTROLS_ALLOWED.has(code)) controls++;
  }
  return controls * 1000 > length;
}
