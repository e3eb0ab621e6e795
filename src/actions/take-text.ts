import { type Extracted, type ExtractionRefusal, extractText } from "../capture/extraction.ts";
import { captureFile, captureStream } from "../capture/files.ts";
import { CAPTURE_LIMITS, type Captured, type CaptureOutcome, type CaptureRefusal } from "../capture/outcome.ts";
import { LANGUAGES } from "../core/lexicon/lexicon.ts";
import type { Day, Language, SourceText } from "../core/model/index.ts";
import { readLanguage } from "../core/read/text/languages.ts";
import type { ReadingDesk } from "./desk.ts";

/** A document as it is handed in: a file's path, a web address, or a stream with a name for the sentences about it. */
export type Input =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "stream"; readonly name: string; readonly stream: AsyncIterable<Uint8Array> };

/** What the person who hands it in knows; it outranks what the document says about itself. */
export interface Known {
  readonly published: Day | null;
  readonly language: Language | null;
}

/** A document ready to be read: its bytes, its text and how the text came about. */
export interface TakenText {
  readonly kind: "taken";
  readonly name: string;
  readonly captured: Captured;
  readonly extracted: Extracted;
  readonly source: SourceText;
}

/** Why a document cannot be read; the message says what to do. */
export type Refusal =
  | CaptureRefusal
  | ExtractionRefusal
  | { readonly kind: "language-unknown"; readonly message: string };

/**
 * Takes a document and makes it ready to be read: bytes, characters, language, date. The date may stay unknown; then
 * windows that need it stay unread. The language may not: numbers and dates are written differently in each.
 */
export async function takeText(desk: ReadingDesk, input: Input, known: Known): Promise<TakenText | Refusal> {
  const name = nameOf(input);
  const captured = await captureInput(desk, input);
  if (captured.kind !== "captured") return captured;
  const extracted = await extractText(captured.bytes, { name, ...captured });
  if (extracted.kind !== "extracted") return extracted;
  const language = known.language ?? languageOf(extracted);
  if (language === null) return languageUnknown(name, extracted);
  const source = {
    id: desk.newId(),
    content: extracted.content,
    language,
    published: known.published ?? extracted.metadata.published,
    publisher: extracted.metadata.publisher,
  };
  return { kind: "taken", name, captured, extracted, source };
}

/**
 * The language of a document. A note's author says it; a page's words outrank its tag, which templates often get wrong.
 */
function languageOf({ extraction, content, metadata }: Extracted): Language | null {
  const tagged = languageFromTag(metadata.languageTag);
  if (extraction === "note/1" && metadata.languageTag !== null) return tagged;
  return readLanguage(content) ?? tagged;
}

/** A language tag as one of the languages that are read ("es-GT", "es_GT" → "es"); null for any other. */
function languageFromTag(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}

function languageUnknown(name: string, { metadata: { languageTag } }: Extracted): Refusal {
  const found = languageTag === null ? "does not show whether it is in English or Spanish" : `is in «${languageTag}»`;
  return {
    kind: "language-unknown",
    message: `${name} ${found}. English and Spanish are read; if it is in one of them, say which: --language en or --language es.`,
  };
}

/** What an input is called in sentences about it. */
export function nameOf(input: Input): string {
  if (input.kind === "file") return input.path;
  return input.kind === "url" ? input.url : input.name;
}

/** Takes the bytes of an input, within the settings' limit. What fetches is large: it is loaded when it is needed. */
export async function captureInput(desk: Pick<ReadingDesk, "settings">, input: Input): Promise<CaptureOutcome> {
  const limits = { ...CAPTURE_LIMITS, maxBytes: desk.settings.maxBytes };
  if (input.kind === "file") return captureFile(input.path, limits);
  if (input.kind === "url") return (await import("../capture/urls.ts")).captureUrl(input.url, { limits });
  return captureStream(input.stream, { name: input.name, mediaType: null, method: "stdin", limits });
}
