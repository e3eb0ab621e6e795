/** Builds recorded figures and drafts for tests of counting and checking, without reading any text. */
import {
  type Bound,
  type Codebook,
  type Day,
  type Document,
  dayFrom,
  decimalFrom,
  type Figure,
  type Mode,
  type Place,
  type Question,
  type Quote,
  type StandingStatement,
} from "../src/core/model/index.ts";

/** What a test says about a figure; the rest is an exact count of arrests that nothing else is known of. */
export interface Told {
  readonly number: number | readonly [number, number];
  readonly bound?: Bound;
  readonly unit?: string;
  readonly measure?: string;
  readonly head?: string | null;
  readonly group?: string | null;
  readonly organization?: string | null;
  readonly hedges?: readonly string[];
  readonly stage?: Figure["counted"]["stage"];
  readonly origins?: readonly Place[];
  readonly places?: readonly Place[];
  readonly from?: string | null;
  readonly to?: string | null;
  readonly asOf?: string | null;
  readonly mode?: Mode | null;
  readonly speaker?: string | null;
  readonly words?: string;
  readonly rhetorical?: boolean;
  readonly revision?: Figure["revision"];
  /** Where its words start; 0 unless told. */
  readonly start?: number;
}

/** Where a told figure was found. */
export interface Found extends Told {
  readonly id: string;
  readonly document?: Partial<Document>;
  readonly review?: StandingStatement["review"];
}

export const GUATEMALA: Place = country("Guatemala", "GT");
export const HONDURAS: Place = country("Honduras", "HN");
export const BELIZE: Place = country("Belize", "BZ");
export const EL_SALVADOR: Place = country("El Salvador", "SV");
export const JUTIAPA: Place = { ...country("Jutiapa", "GT"), kind: "admin1", code: "GT-22" };
export const ZACAPA: Place = { ...country("Zacapa", "GT"), kind: "admin1", code: "GT-19" };

/** How many arrests in Guatemala. */
export const ASKED: Question = {
  measure: "arrests",
  head: null,
  qualifiers: [],
  group: null,
  organization: null,
  origins: [],
  places: [GUATEMALA],
  unit: "count",
  from: null,
  to: null,
  mode: null,
};

export const TEST_CODEBOOK: Codebook = {
  version: "test",
  measures: [
    { id: "arrests", names: { en: "arrests" }, of: "people", usually: "flow" },
    { id: "deportations", names: { en: "deportations" }, of: "people", usually: "flow" },
    { id: "detentions", names: { en: "detentions" }, of: "people", usually: "stock" },
    { id: "weapons", names: { en: "weapons" }, of: "things", usually: "flow" },
    { id: "share", names: { en: "share" }, of: "ratio", usually: "stock" },
  ],
  groups: [
    { id: "gang-members", names: { en: "gang members" }, within: [] },
    { id: "women", names: { en: "women" }, within: [] },
    { id: "men", names: { en: "men" }, within: [] },
    { id: "gang-leaders", names: { en: "gang leaders" }, within: ["gang-members"] },
  ],
  partitions: [["women", "men"]],
  eventTypes: [],
  actTypes: [],
};

/** A country that the text of a figure names. */
export function country(name: string, code: string): Place {
  return { name, kind: "country", code, country: code, quote: quoteAt(0, name) };
}

export function quoteAt(start: number, exact: string, textId = "text"): Quote {
  return { textId, start, end: start + exact.length, exact };
}

/** A figure as it was told; `to` left out is a window that the words leave running. */
export function figureTold(told: Told, start = told.start ?? 0): Figure {
  const { number } = told;
  const words = told.words ?? `${typeof number === "number" ? number : number.join(" to ")}`;
  return {
    kind: "figure",
    quote: quoteAt(start, words),
    number: typeof number === "number" ? decimalFrom(number) : [decimalFrom(number[0]), decimalFrom(number[1])],
    bound: told.bound ?? "exact",
    boundWord: null,
    unit: told.unit ?? "count",
    counted: {
      quote: null,
      head: told.head ?? null,
      measure: told.measure ?? "arrests",
      group: told.group ?? null,
      organization: told.organization ?? null,
      hedges: told.hedges ?? [],
      origins: told.origins ?? [],
      stage: told.stage ?? null,
      qualifiers: [],
    },
    places: told.places ?? [],
    window: windowTold(told, start),
    asOf: day(told.asOf),
    mode: told.mode === undefined ? "cumulative" : told.mode,
    ratio: null,
    change: null,
    attribution: { speaker: speakerTold(told), cue: null, via: null },
    rhetorical: told.rhetorical ?? false,
    ...(told.revision === undefined ? {} : { revision: told.revision }),
  };
}

/** A figure in the record, confirmed, in a document of its own unless the test names one. */
export function recorded(found: Found): StandingStatement {
  const value = figureTold(found);
  const document: Document = {
    id: `document of ${found.id}`,
    collection: "test",
    title: null,
    publisher: `publisher of ${found.id}`,
    published: day(found.asOf ?? found.to),
    language: "en",
    url: null,
    kind: "release",
    reports: null,
    origin: null,
    licence: null,
    ...found.document,
  };
  const anchor = {
    captureSha256: "0".repeat(64),
    exact: value.quote.exact,
    before: "",
    after: "",
    kind: "figure" as const,
  };
  const statement = { id: found.id, collection: "test", documentId: document.id, textId: document.id, anchor, value };
  return { statement, review: found.review ?? "confirmed", document, reviewedBy: "the sample loader" };
}

function windowTold(told: Told, start: number): Figure["window"] {
  const [from, to] = [day(told.from), day(told.to)];
  const hasWords = from !== null || to !== null;
  return {
    from: from === null ? null : (from as unknown as Figure["window"]["from"]),
    to: to === null ? null : (to as unknown as Figure["window"]["to"]),
    openEnd: from !== null && to === null,
    inferred: [],
    quotes: hasWords ? [quoteAt(start + 100, "since then")] : [],
  };
}

function speakerTold({ speaker }: Told): Figure["attribution"]["speaker"] {
  return speaker == null ? null : { name: speaker, mention: null, kind: "organization", country: null };
}

function day(written: string | null | undefined): Day | null {
  return written == null ? null : dayFrom(written);
}
