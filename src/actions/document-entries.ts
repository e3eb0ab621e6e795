import type { Capture, Document, EntryBody, Reading, Statement, Text } from "../core/model/index.ts";
import { statementsFrom } from "../core/record/statements.ts";
import type { Desk } from "./desk.ts";
import type { TakenText } from "./take-text.ts";

/** What a document that was taken and read adds to the record: the entries in order, and the statements among them. */
export interface DocumentEntries {
  readonly document: Document;
  readonly statements: readonly Statement[];
  readonly bodies: readonly EntryBody[];
}

/** The entries of one document: itself, its capture, its text, that it was read, and every statement read in it. */
export function documentEntries(
  desk: Pick<Desk, "newId" | "now">,
  taken: TakenText,
  given: { readonly collection: string; readonly sha256: string; readonly reading: Reading },
): DocumentEntries {
  const { collection, sha256, reading } = given;
  const document = documentFrom(taken, { id: desk.newId(), collection });
  const capture = captureFrom(taken, {
    id: desk.newId(),
    documentId: document.id,
    sha256,
    at: desk.now().toISOString(),
  });
  const text: Text = {
    id: taken.source.id,
    documentId: document.id,
    captureId: capture.id,
    extraction: taken.extracted.extraction,
    content: taken.extracted.content,
  };
  const statements = statementsFrom(reading, {
    collection,
    documentId: document.id,
    text,
    captureSha256: sha256,
    newId: desk.newId,
  });
  const bodies: readonly EntryBody[] = [
    { kind: "document-added", document },
    { kind: "captured", capture },
    { kind: "extracted", text },
    { kind: "text-read", textId: text.id, readerVersion: reading.readerVersion, unread: reading.unread.length },
    ...statements.map((statement): EntryBody => ({ kind: "stated", statement })),
  ];
  return { document, statements, bodies };
}

function documentFrom(taken: TakenText, own: { id: string; collection: string }): Document {
  const { metadata } = taken.extracted;
  return {
    ...own,
    title: metadata.title,
    publisher: metadata.publisher,
    published: taken.source.published,
    language: taken.source.language,
    url: metadata.url ?? taken.captured.url,
    kind: metadata.kind,
    reports: metadata.reports,
    origin: metadata.origin,
    licence: metadata.licence,
  };
}

function captureFrom(taken: TakenText, own: Pick<Capture, "id" | "documentId" | "sha256" | "at">): Capture {
  return {
    ...own,
    bytes: taken.captured.bytes.byteLength,
    method: taken.captured.method,
    mediaType: taken.extracted.mediaType,
    charset: taken.extracted.charset,
    requestedUrl: taken.captured.requestedUrl,
  };
}
