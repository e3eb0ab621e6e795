/** A small record with one claim on it, and what the engine says of it. */
import { checkDraft } from "../../src/core/check/check.ts";
import {
  type Bound,
  type Check,
  type Day,
  dayFrom,
  dayFromNumber,
  dayNumberOf,
  type Figure,
  type Mode,
  type Place,
  type Reading,
  type Relation,
} from "../../src/core/model/index.ts";
import { type Draft, readDraft } from "../../src/core/read/layout/drafts.ts";
import {
  BELIZE,
  figureTold,
  GUATEMALA,
  HONDURAS,
  JUTIAPA,
  quoteAt,
  recorded,
  TEST_CODEBOOK,
  ZACAPA,
} from "../../test/recorded.ts";

/** A number with the words that limit it; two ends for a range or a vague word. */
export interface Amount {
  readonly number: number | readonly [number, number];
  readonly bound: Bound;
}

/** What is counted, and over which days: from a day to a day, counted from 1 January 2022; `to` null is "since". */
export interface Term {
  readonly measure: string;
  readonly group: string | null;
  readonly places: readonly string[];
  readonly from: number;
  readonly to: number | null;
  readonly mode: Mode;
}

/** A recorded figure. */
export interface Stated extends Term, Amount {
  readonly id: string;
  readonly original: string;
  readonly to: number;
}

export type Claimed =
  | ({ readonly kind: "amount"; readonly of: Term } & Amount)
  | { readonly kind: "comparison"; readonly of: Term; readonly against: Term; readonly order: "more" | "fewer" }
  | { readonly kind: "superlative"; readonly of: Term; readonly extreme: "highest" | "lowest"; readonly since: number }
  | { readonly kind: "run"; readonly of: Term; readonly direction: "up" | "down"; readonly length: number }
  | ({ readonly kind: "share"; readonly of: Term; readonly against: Term } & Amount)
  | ({
      readonly kind: "change";
      readonly of: Term;
      readonly against: Term;
      readonly by: "difference" | "percent" | "times";
      readonly direction: "up" | "down";
    } & Amount);

export interface Case {
  readonly record: readonly Stated[];
  readonly claim: Claimed;
}

const PLACES: Readonly<Record<string, Place>> = {
  Guatemala: GUATEMALA,
  Jutiapa: JUTIAPA,
  Zacapa: ZACAPA,
  Honduras: HONDURAS,
  Belize: BELIZE,
};

const FIRST = dayNumberOf(dayFrom("2022-01-01"));
const TODAY = dayFrom("2022-06-01");

/** The day so many days after 1 January 2022. */
export function dayAt(days: number): Day {
  return dayFromNumber(FIRST + days);
}

/** Days from 1 January 2022 to a day. */
export function daysTo(day: string): number {
  return dayNumberOf(dayFrom(day)) - FIRST;
}

/** What the engine finds of the case's claim. */
export function checked({ record, claim }: Case): Check {
  const { figures, relations } = drafted(claim);
  const checks = checkDraft({
    draft: DRAFT,
    reading: { ...NOTHING_READ, figures, relations },
    statements: record.map(statementOf),
    judgements: [],
    codebook: TEST_CODEBOOK,
    today: TODAY,
    language: "en",
  });
  const found = checks.find((check) => check.claim.quote.start === CLAIM_AT);
  if (found === undefined) throw new Error(`the engine has no check of ${JSON.stringify(claim)}`);
  return found;
}

function statementOf(stated: Stated) {
  const { id, number, bound, original } = stated;
  return recorded({ ...toldOf(stated), id, number, bound, speaker: original });
}

function toldOf({ measure, group, places, from, to, mode }: Term) {
  const days = { from: dayAt(from), to: to === null ? null : dayAt(to) };
  return { measure, group, mode, places: places.map((place) => PLACES[place]!), ...days };
}

// Every figure stands in a paragraph of its own, so that none is taken for a part or a mention of another.
const WORDS = ["what is claimed", "first term", "second term"];
const MARKED = `---\npublished: 2022-06-01\nlanguage: en\n---\n\n${WORDS.join("\n\n")}\n`;
const CLAIM_AT = MARKED.indexOf(WORDS[0]!);
const DRAFT = draftFrom(MARKED);

const NOTHING_READ: Reading = {
  textId: "draft",
  language: "en",
  readerVersion: "soundness",
  title: DRAFT.layout.title,
  body: DRAFT.layout.body,
  figures: [],
  furniture: [],
  relations: [],
  unread: [],
  quotations: [],
  attributed: [],
  people: [],
  organizations: [],
  places: [],
  windows: [],
  events: [],
  acts: [],
};

function draftFrom(marked: string): Draft {
  const draft = readDraft(marked, { id: "draft" });
  if ("kind" in draft) throw new Error(draft.message);
  return draft;
}

/** The amount that a term of a relation has where the draft gives it no number: none or more. */
const ANY = { number: 0, bound: "at-least" } as const;

function termAt(index: number, term: Term): Figure {
  return figureAt(index, { ...toldOf(term), ...ANY });
}

function figureAt(index: number, told: Parameters<typeof figureTold>[0]): Figure {
  const words = WORDS[index]!;
  const start = MARKED.indexOf(words);
  const figure = figureTold({ words, ...told }, start);
  const quote = quoteAt(start, told.words ?? words, "draft");
  // its days and places stand in its own sentence
  const window = { ...figure.window, quotes: figure.window.quotes.map(() => quote) };
  return { ...figure, quote, window, places: figure.places.map((place) => ({ ...place, quote })) };
}

function drafted(claim: Claimed): { readonly figures: readonly Figure[]; readonly relations: readonly Relation[] } {
  const quote = quoteAt(CLAIM_AT, WORDS[0]!, "draft");
  const of = termAt(1, claim.of);
  switch (claim.kind) {
    case "amount":
      return {
        figures: [figureAt(0, { ...toldOf(claim.of), number: claim.number, bound: claim.bound })],
        relations: [],
      };
    case "comparison":
      return { figures: [], relations: [{ ...claim, quote, of, against: termAt(2, claim.against) }] };
    case "superlative":
      return { figures: [], relations: [{ ...claim, quote, of, period: "month", from: dayAt(claim.since), to: null }] };
    case "run":
      return { figures: [], relations: [{ ...claim, quote, of, period: "month" }] };
    case "share":
      return { figures: shareOf(claim), relations: [] };
    case "change":
      return { figures: [ratioFigure(claim)], relations: [{ ...claim, quote, of, against: termAt(2, claim.against) }] };
  }
}

/** The share first, because its figure stands first in the draft. */
function shareOf(claim: Extract<Claimed, { kind: "share" }>): readonly Figure[] {
  const [part, whole] = [termAt(1, claim.of), termAt(2, claim.against)];
  const terms = [part, whole].map(({ quote }) => ({ quote, figureStart: quote.start }));
  return [{ ...ratioFigure(claim), ratio: { part: terms[0]!, whole: terms[1]!, claim: "compared-with" } }, part, whole];
}

function ratioFigure(claim: Extract<Claimed, { kind: "share" | "change" }>): Figure {
  const { number, bound } = claim;
  const by = claim.kind === "change" ? claim.by : "percent";
  const unit = by === "times" ? "other:times" : by === "percent" ? "percent" : "count";
  const words = by === "percent" ? `${number} percent` : `${number}`;
  const measure = by === "difference" ? claim.of.measure : "share";
  const mode = claim.kind === "share" ? "share" : "change";
  const direction = claim.kind === "change" ? claim.direction : "up";
  const figure = figureAt(0, { number, bound, unit, measure, mode, words, from: "2022-01-01" });
  return { ...figure, change: mode === "change" ? { direction, base: null } : null };
}
