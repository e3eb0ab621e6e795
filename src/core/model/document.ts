import type { Day } from "./day.ts";
import type { Language } from "./reading.ts";

/** Who acts. No invented person stands in any record: the sample is loaded and reviewed by a loader. */
export interface Actor {
  readonly kind: "person" | "reader" | "loader";
  readonly name: string;
}

/** What a source put out: a release, a page, a note; captured once or several times. */
export interface Document {
  readonly id: string;
  readonly collection: string;
  readonly title: string | null;
  /** The source: who the document comes from. */
  readonly publisher: string | null;
  readonly published: Day | null;
  readonly language: Language;
  readonly url: string | null;
  readonly kind: "page" | "release" | "note" | "text";
  /** For a desk note: the document it reports, which was not captured. Its evidence says "reported, not captured". */
  readonly reports: ReportedDocument | null;
  /** The original it goes back to, when declared (RULES C5). */
  readonly origin: string | null;
  /** SPDX id or licence URL when the full text may be shown; null: quotes only. */
  readonly licence: string | null;
}

/** A document that a desk note is about, as far as the note knows it. */
export interface ReportedDocument {
  readonly publisher: string;
  readonly published: Day | null;
  readonly url: string | null;
  readonly title: string | null;
}

/** Who put a document out, when and where; of a desk note, who put out what it reports. */
export function sourceOf(document: Document): Pick<Document, "publisher" | "published" | "url"> {
  return document.reports ?? document;
}

/** The act and record of taking a document: which bytes, when, how. */
export interface Capture {
  readonly id: string;
  readonly documentId: string;
  readonly sha256: string;
  readonly bytes: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly method: "file" | "fetch" | "stdin" | "sample";
  readonly mediaType: string;
  readonly charset: string;
  readonly requestedUrl: string | null;
}

/** One extraction of a capture as characters. */
export interface Text {
  readonly id: string;
  readonly documentId: string;
  readonly captureId: string;
  /** Name and version of what made it ("plain/1", "html/2"): the same on the same bytes gives the same text. */
  readonly extraction: string;
  readonly content: string;
}
