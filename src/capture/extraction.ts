import type { Text } from "../core/model/index.ts";
import { decodeText } from "./charsets.ts";
import { type DocumentMetadata, NO_METADATA } from "./metadata.ts";
import { hasFrontMatter, noteFrom } from "./notes.ts";
import { emptyDocument } from "./outcome.ts";

/** A document's bytes as characters, with what it says about itself. The same bytes always give the same. */
export interface Extracted {
  readonly kind: "extracted";
  /** Paragraphs stand between blank lines, lines end in "\n". */
  readonly content: string;
  readonly extraction: Text["extraction"];
  readonly mediaType: string;
  readonly charset: string;
  readonly metadata: DocumentMetadata;
}

/** Why a document's bytes give no text: each message is a sentence that says what to do. */
export interface ExtractionRefusal {
  readonly kind: "not-text" | "empty" | "bad-front-matter" | "unreadable-page";
  readonly message: string;
}

/** What is known about the bytes before they are opened; `name` stands in the sentences. */
export interface BytesGiven {
  readonly name: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly url: string | null;
}

/**
 * Makes a text of a document's bytes. Which extraction is decided by the media type and, where that is missing or
 * "text/plain", by how the bytes begin.
 */
export async function extractText(bytes: Uint8Array, given: BytesGiven): Promise<Extracted | ExtractionRefusal> {
  const html = looksLikeHtml(bytes, given.mediaType);
  const decoded = decodeText(bytes, { html, charset: given.charset });
  if (decoded.kind === "not-text")
    return {
      kind: "not-text",
      message: `${given.name} is ${decoded.what}. Only plain text, Markdown and HTML can be read: export its words and add those.`,
    };
  const lines = decoded.content.replace(/\r\n?/g, "\n");
  const extracted = html ? await fromHtml(lines, given) : fromPlain(lines, given);
  if (extracted.kind !== "extracted") return extracted;
  if (extracted.content.trim() === "") return emptyText(given.name);
  return { ...extracted, charset: decoded.charset };
}

type Decoded = Omit<Extracted, "charset">;

function fromPlain(content: string, given: BytesGiven): Decoded | ExtractionRefusal {
  if (given.mediaType !== "text/markdown" && !hasFrontMatter(content))
    return { kind: "extracted", content, extraction: "plain/1", mediaType: "text/plain", metadata: NO_METADATA };
  const note = noteFrom(content);
  if (note.kind === "bad-front-matter")
    return { kind: note.kind, message: `${given.name} cannot be added: ${note.message}.` };
  const { metadata } = note;
  return { kind: "extracted", content: note.content, extraction: "note/1", mediaType: "text/markdown", metadata };
}

/** The page parser is large: it is loaded when the first page comes. */
async function fromHtml(html: string, given: BytesGiven): Promise<Decoded | ExtractionRefusal> {
  const { pageFrom } = await import("./pages.ts");
  const page = pageFrom(html, given.url);
  if (page.kind === "unreadable-page")
    return { kind: page.kind, message: `${given.name} ${page.what}. Save its words as a text file and add that.` };
  const { content, metadata } = page;
  return { kind: "extracted", content, extraction: "html/2", mediaType: "text/html", metadata };
}

function emptyText(name: string): ExtractionRefusal {
  return { kind: "empty", message: emptyDocument(name).message.replace("is empty", "has no words in it") };
}

/** A media type of HTML, or, where nothing says, a first tag that only a page has. */
function looksLikeHtml(bytes: Uint8Array, mediaType: string | null): boolean {
  if (mediaType === "text/html" || mediaType === "application/xhtml+xml") return true;
  if (mediaType !== null && mediaType !== "text/plain" && mediaType !== "application/octet-stream") return false;
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
}
