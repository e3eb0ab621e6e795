import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Selection, selectionOf } from "../../src/core/count/selection.ts";
import {
  type Actor,
  type Article,
  type Capture,
  type Collection,
  type Document,
  dayFrom,
  decimalFrom,
  type EntryBody,
  edtfDateFrom,
  type Figure,
  type Question,
  quoteOf,
  type Statement,
  type Text,
} from "../../src/core/model/index.ts";
import { type AppendedBatch, appendBatch, type NewBatch } from "../../src/store/append.ts";
import { type WrittenEntry, writtenPages } from "../../src/store/entries.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { ASKED, GUATEMALA } from "../recorded.ts";

/** Everything, and what the public sees. */
export const DESK = { publicOnly: false };
export const PUBLIC = { publicOnly: true };

export const ANA: Actor = { kind: "person", name: "Ana" };
export const LOADER: Actor = { kind: "loader", name: "sample loader" };

/** A database of an engine that nobody has used; null for SQLite, which is a file in the folder. */
export type FreshUrl = () => Promise<string | null>;

/** A store of its own for one test, gone when the test is over. */
export async function withStore(
  freshUrl: FreshUrl,
  test: (store: Store, folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-store-"));
  const store = await openStore({ folder, url: await freshUrl() });
  try {
    await test(store, folder);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Appends as the desk does, with a clock that stands still. */
export function append(
  store: Store,
  bodies: readonly EntryBody[],
  given: { collection?: string; actor?: Actor; readerVersion?: string } = {},
): Promise<AppendedBatch> {
  return appendBatch(store, batchOf(bodies, given));
}

/** A batch of Ana's, ready to be appended. */
export function batchOf(
  bodies: readonly EntryBody[],
  given: { collection?: string; actor?: Actor; readerVersion?: string } = {},
): NewBatch {
  return {
    collection: given.collection ?? "desk",
    actor: given.actor ?? ANA,
    at: "2022-06-01T12:00:00.000Z",
    readerVersion: given.readerVersion ?? "1",
    codebookVersion: "1",
    bodies,
    newId: randomUUID,
  };
}

/** Every line of the ledger, or of one collection, in order. */
export async function ledgerOf(store: Store, collection: string | null = null): Promise<readonly WrittenEntry[]> {
  return (await Array.fromAsync(writtenPages(store.db, collection))).flat();
}

export function opened(id = "desk", given: Partial<Collection> = {}): EntryBody {
  const collection: Collection = {
    id,
    name: id,
    codebookVersion: "1",
    visibility: "public",
    timeZone: "America/Guatemala",
    label: null,
    ...given,
  };
  return { kind: "collection-opened", collection };
}

/** A document with its capture and its text, on the disk and as entries. */
export interface Filed {
  readonly document: Document;
  readonly capture: Capture;
  readonly text: Text;
  readonly bodies: readonly EntryBody[];
}

export async function file(store: Store, content: string, given: Partial<Document> = {}): Promise<Filed> {
  const bytes = Buffer.from(content, "utf8");
  const sha256 = await store.captures.write(bytes);
  return fileOf(sha256, content, given);
}

/** As {@link file}, for bytes that are there already, or never will be. */
export function fileOf(sha256: string, content: string, given: Partial<Document> = {}): Filed {
  const document: Document = {
    id: randomUUID(),
    collection: "desk",
    title: "Tally",
    publisher: "Interior Ministry",
    published: dayFrom("2022-05-30"),
    language: "en",
    url: null,
    kind: "release",
    reports: null,
    origin: null,
    licence: null,
    ...given,
  };
  const capture: Capture = {
    id: randomUUID(),
    documentId: document.id,
    sha256,
    bytes: Buffer.byteLength(content),
    at: "2022-06-01T12:00:00.000Z",
    method: "file",
    mediaType: "text/plain",
    charset: "utf-8",
    requestedUrl: null,
  };
  const text: Text = {
    id: randomUUID(),
    documentId: document.id,
    captureId: capture.id,
    extraction: "plain/1",
    content,
  };
  const bodies: readonly EntryBody[] = [
    { kind: "document-added", document },
    { kind: "captured", capture },
    { kind: "extracted", text },
  ];
  return { document, capture, text, bodies };
}

/** What can bear on a question: how many arrests in Guatemala, unless told otherwise. */
export function selected(given: Partial<Question>): Selection {
  return selectionOf({ ...ASKED, ...given }, { judgements: [] });
}

/** The statement that the number standing at `exact` in a filed text is a count of arrests. */
export function arrests(filed: Filed, exact: string, given: { number?: string; textId?: string } = {}): Statement {
  const { document, capture, text } = filed;
  const textId = given.textId ?? text.id;
  const start = text.content.indexOf(exact);
  const quote = quoteOf({ id: textId, content: text.content }, start, start + exact.length);
  const value: Figure = {
    kind: "figure",
    quote,
    number: decimalFrom(given.number ?? exact),
    bound: "exact",
    boundWord: null,
    unit: "count",
    counted: {
      quote: null,
      head: "person",
      measure: "arrests",
      group: "gang-members",
      organization: null,
      hedges: ["suspected"],
      origins: [{ name: "El Salvador", kind: "country", code: "SV", country: "SV", quote: null }],
      stage: null,
      qualifiers: [],
    },
    // the texts here name no place
    places: [{ ...GUATEMALA, quote: null }],
    window: {
      from: edtfDateFrom("2022-03-29"),
      to: edtfDateFrom("2022-05-30"),
      openEnd: false,
      inferred: [],
      quotes: [],
    },
    asOf: dayFrom("2022-05-30"),
    mode: "cumulative",
    ratio: null,
    change: null,
    attribution: { speaker: null, cue: null, via: null },
    rhetorical: false,
  };
  return {
    id: randomUUID(),
    collection: document.collection,
    documentId: document.id,
    textId,
    anchor: {
      captureSha256: capture.sha256,
      exact,
      before: text.content.slice(Math.max(0, start - 32), start),
      after: text.content.slice(start + exact.length, start + exact.length + 32),
      kind: "figure",
    },
    value,
  };
}

export function stated(statement: Statement): EntryBody {
  return { kind: "stated", statement };
}

export function published(id: string, given: Partial<Article> = {}): EntryBody {
  const revision = given.revision ?? 1;
  const article: Article = {
    id,
    collection: "desk",
    revisionId: randomUUID(),
    revision,
    language: "en",
    address: `/en/2022/${id}`,
    title: "Fewer than sixty",
    standfirst: null,
    section: null,
    topics: [],
    byline: "The desk",
    published: "2022-06-01T12:00:00.000Z",
    updated: "2022-06-01T12:00:00.000Z",
    draft: "# Fewer than sixty\n",
    checks: [],
    findings: [],
    overrides: [],
    correction: revision === 1 ? null : "A number was wrong.",
    ...given,
  };
  return { kind: "published", article };
}

/** Reads a text out of its capture as "plain/1" does; another extraction is not known here. */
export function reextract(bytes: Uint8Array, text: Text): string | null {
  return text.extraction === "plain/1" ? Buffer.from(bytes).toString("utf8") : null;
}

export const REDACTOR = {
  actor: ANA,
  reason: "A court order of 3 June",
  at: "2022-06-03T09:00:00.000Z",
  readerVersion: "1",
  codebookVersion: "1",
  newId: randomUUID,
};
