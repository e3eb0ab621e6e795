/** Documents with statements made by hand, for tests of what pages show of them without reading any text. */
import { randomUUID } from "node:crypto";
import { appendEntries } from "../src/actions/append-entries.ts";
import { deskCollection, openingOf } from "../src/actions/collections.ts";
import type { Desk } from "../src/actions/desk.ts";
import type { Collection, Document, EntryBody, Quote, StatementValue, Text } from "../src/core/model/index.ts";

/** A document's words, and what is read in them: values whose quotes are found in the words. */
export interface Told {
  readonly words: string;
  readonly values: readonly ToldValue[];
  readonly document?: Partial<Document>;
  readonly collection?: Partial<Collection> & { readonly id: string };
  /** Left to review instead of confirmed. */
  readonly isUnreviewed?: boolean;
}

/** A value made from a way to quote the document's words. */
export type ToldValue = (quote: (exact: string) => Quote) => StatementValue;

/** Records a document with its statements, confirmed unless told otherwise; gives the statements' ids. */
export async function tell(desk: Desk, told: Told): Promise<readonly string[]> {
  const collection: Collection = { ...deskCollection(told.collection?.id ?? "desk"), ...told.collection };
  const documentId = randomUUID();
  const text: Text = {
    id: randomUUID(),
    documentId,
    captureId: randomUUID(),
    extraction: "plain/1",
    content: told.words,
  };
  const sha256 = randomUUID().replaceAll("-", "").repeat(2);
  const quote = (exact: string): Quote => {
    const start = told.words.indexOf(exact);
    if (start === -1) throw new RangeError(`«${exact}» is not in «${told.words}»`);
    return { textId: text.id, start, end: start + exact.length, exact };
  };
  const stated = told.values.map((value) => {
    const made = value(quote);
    const anchor = { captureSha256: sha256, exact: made.quote.exact, before: "", after: "", kind: made.kind };
    return { id: randomUUID(), collection: collection.id, documentId, textId: text.id, anchor, value: made };
  });
  const bodies: readonly EntryBody[] = [
    ...(await openingOf(desk.store, collection)),
    { kind: "document-added", document: { ...DOCUMENT, ...told.document, id: documentId, collection: collection.id } },
    {
      kind: "captured",
      capture: { ...CAPTURE, id: text.captureId, documentId, sha256, bytes: told.words.length },
    },
    { kind: "extracted", text },
    { kind: "text-read", textId: text.id, readerVersion: "test", unread: 0 },
    ...stated.map((statement): EntryBody => ({ kind: "stated", statement })),
  ];
  await appendEntries(desk, collection.id, bodies);
  const ids = stated.map(({ id }) => id);
  if (told.isUnreviewed !== true && ids.length > 0)
    await appendEntries(
      desk,
      collection.id,
      ids.map((statementId): EntryBody => ({ kind: "confirmed", statementId })),
    );
  return ids;
}

const DOCUMENT: Omit<Document, "id" | "collection"> = {
  title: "A report",
  publisher: "The Gazette",
  published: "2024-05-21" as Document["published"],
  language: "en",
  url: null,
  kind: "page",
  reports: null,
  origin: null,
  licence: null,
};

const CAPTURE = {
  at: "2024-05-21T10:00:00.000Z",
  method: "file",
  mediaType: "text/plain",
  charset: "utf-8",
  requestedUrl: null,
} as const;

/** A person as a document presents them; `roles` and `facts` are words of the document, facts with a hedge before "|". */
export function person(
  name: string,
  given: {
    roles?: readonly string[];
    facts?: readonly string[];
    isProtected?: boolean;
    aliases?: readonly string[];
  } = {},
): ToldValue {
  const facts = (list: readonly string[] | undefined, quote: (exact: string) => Quote) =>
    (list ?? []).map((written) => {
      const [exact = "", hedge] = written.split("|").toReversed();
      return { quote: quote(exact), hedges: hedge === undefined ? [] : [hedge] };
    });
  return (quote) => ({
    kind: "person",
    quote: quote(name),
    name,
    aliases: given.aliases ?? [],
    roles: facts(given.roles, quote),
    facts: facts(given.facts, quote),
    mentions: [quote(name)],
    protected: given.isProtected ?? false,
  });
}

/** An organization as a document presents it. */
export function organization(
  name: string,
  given: { aliases?: readonly string[]; kind?: "gang" | "state-body"; country?: string } = {},
): ToldValue {
  return (quote) => ({
    kind: "organization",
    quote: quote(name),
    name,
    aliases: given.aliases ?? [],
    organizationKind: given.kind ?? "gang",
    country: given.country ?? null,
    mentions: [quote(name)],
  });
}

/** Words that a person is quoted with. */
export function quotation(exact: string, speaker: string): ToldValue {
  return (quote) => ({
    kind: "quotation",
    quote: quote(exact),
    direct: true,
    attribution: {
      speaker: { name: speaker, mention: null, kind: "person", country: null },
      cue: null,
      via: null,
    },
    addressee: null,
    continues: false,
  });
}

/** Something that happened in Guatemala, to whom and by whom, each with a hedge before "|". */
export function event(
  type: string,
  exact: string,
  given: { actors?: readonly string[]; targets?: readonly string[]; certainty?: "stated" | "alleged" } = {},
): ToldValue {
  const parties = (names: readonly string[] | undefined, quote: Quote) =>
    (names ?? []).map((written) => {
      const [name = "", hedge] = written.split("|").toReversed();
      return { name, quote, hedges: hedge === undefined ? [] : [hedge] };
    });
  return (quote) => ({
    kind: "event",
    type,
    quote: quote(exact),
    window: null,
    places: [{ name: "Guatemala", kind: "country", code: "GT", country: "GT", quote: null }],
    actors: parties(given.actors, quote(exact)),
    targets: parties(given.targets, quote(exact)),
    count: null,
    certainty: given.certainty ?? "stated",
    attribution: { speaker: null, cue: null, via: null },
  });
}

/** An official act in Guatemala from and to these days. */
export function act(type: string, exact: string, days: { from: string | null; to: string | null }): ToldValue {
  type ActValue = Extract<StatementValue, { kind: "act" }>;
  return (quote) => ({
    kind: "act",
    type,
    quote: quote(exact),
    place: { name: "Guatemala", kind: "country", code: "GT", country: "GT", quote: null },
    issuer: "Congress",
    instrument: null,
    from: days.from as ActValue["from"],
    to: days.to as ActValue["to"],
  });
}
