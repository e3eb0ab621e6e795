import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type PhraseFound, type PhraseTable, phraseAt } from "../../lexicon/phrases.ts";
import type { Neighbour, TimeUnit, TimeWords } from "../../lexicon/times.ts";
import type { Day, EdtfDate, TimeModifierKind } from "../../model/index.ts";
import { firstThat } from "../text/in-order.ts";
import type { Token } from "../text/tokens.ts";
import type { Period } from "./periods.ts";

/** What the grammar of times reads in: a sentence's tokens, the document's day, and the day named last. */
export interface TimeContext {
  readonly tokens: readonly Token[];
  readonly first: number;
  /** Index after the sentence's last token. */
  readonly end: number;
  readonly words: TimeWords;
  readonly language: Lexicon["language"];
  readonly published: Day | null;
  /** The day that the text named last, for "that day" and "three days earlier". */
  readonly before: Day | null;
  /** The first day of the date that it named last, of any length, for "the previous year". */
  readonly named: Day | null;
  /** The unit of that date, for "a year later"; null for what is no calendar unit. */
  readonly namedGrain: TimeUnit | null;
  /** The first day of the month that it named last by its name, for "that month" and "from the 3rd to the 9th". */
  readonly month: Day | null;
  /** The year that the sentence opens with ("In 2024, Nassau recorded 11 murders in March"), for dates without one. */
  readonly opened: number | null;
  /** Verbs and participles of beginning: near them a count may run from a day of its own. */
  readonly starting: ReadonlySet<string>;
  /** Indexes of words that look ahead ("will", "planned"), in order. */
  readonly cues: readonly number[];
  /** What stands at a place, once it has been read: ranges, sides and plain dates each ask for it. */
  readonly points: Map<number, TimeFound | null>;
  /** On which side of now a date without its year lies, when a word beside it says so ("last May"). */
  readonly side: Neighbour | null;
}

/** An expression as the grammar found it; `end` is the index after its last token. */
export interface TimeFound {
  readonly end: number;
  readonly type: "date" | "range" | "duration" | "set" | "time";
  readonly value: string | null;
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
  readonly openEnd?: boolean;
  /** Where it begins when that is not where it was looked for. */
  readonly start?: number;
  /** The unit of a date, for what may stand beside it. */
  readonly grain?: TimeUnit;
  /** What the words leave out, so that a neighbour may give it or move the date by it: a month's year, a weekday's week. */
  readonly floats?: "year" | "week";
  /** It lies so many units from another day, so that words before it may bound how many ("more than two years ago"). */
  readonly isShift?: true;
  /** How the words limit the value, and where they stand. */
  readonly modifier?: { readonly kind: TimeModifierKind } & TokenSpan;
  /** The dates that a range names. */
  readonly ends?: readonly FoundEnd[];
}

/** A date that a range names; `modifier` when only a part of it is meant. */
interface FoundEnd extends TokenSpan {
  readonly value: string | null;
  readonly modifier: TimeModifierKind | null;
}

/** Tokens from `start` on. */
export interface TokenSpan {
  readonly start: number;
  /** Index after the last token. */
  readonly end: number;
}

/** The token at a place; null outside the sentence. */
export function tokenAt(context: TimeContext, index: number): Token | null {
  return index >= context.first && index < context.end ? context.tokens[index]! : null;
}

/** The folded word at a place without an English possessive ("Monday's"); "" outside the sentence. */
export function wordAt(context: TimeContext, index: number): string {
  return index < context.first || index >= context.end ? "" : context.tokens[index]!.bare;
}

/** The longest phrase of a table that starts at a place and ends within the sentence; null when none does. */
export function phraseIn<Value>(
  context: TimeContext,
  table: PhraseTable<Value>,
  index: number,
): PhraseFound<Value> | null {
  if (index < context.first || index >= context.end) return null;
  // phrases of time open with words: half of what is asked for stands at a number or mark
  if (context.tokens[index]!.kind === "number") return null;
  return phraseAt(table, context.tokens, { index, end: context.end });
}

/** A date as found: null for a period that could not be worked out. */
export function dateFound(end: number, period: Period | null, grain: TimeUnit): TimeFound {
  return { end, type: "date", value: period?.value ?? null, from: period?.from ?? null, to: period?.to ?? null, grain };
}

/** Past an article at this place, if there is one. */
export function pastArticle(context: TimeContext, index: number): number {
  const token = tokenAt(context, index);
  return token?.kind === "word" && context.words.articles.has(token.bare) ? index + 1 : index;
}

/** Past an "of" or "de" at this place, if there is one. */
export function pastOf(context: TimeContext, index: number): number {
  return context.words.of.has(wordAt(context, index)) ? index + 1 : index;
}

/** Whether a clause ends before this place: at a mark, but not before a quotation, or with its sentence. */
export function endsClause(context: TimeContext, index: number): boolean {
  const next = tokenAt(context, index);
  return next === null || (next.kind === "mark" && next.folded !== '"');
}

/** A cue this many words before a time makes it lie ahead ("will resume on Monday"). */
const CUE_BEFORE = 12;
/** A time this near to its sentence's start is read with the words behind it ("On Monday the court will …"). */
const FRONTED = 3;
const CUE_BEHIND = 5;

/** Whether the clause around a place looks ahead. Logarithmic in the sentence's cues. */
export function looksAhead(context: TimeContext, index: number): boolean {
  const isFronted = index - context.first <= FRONTED;
  const cue = context.cues[firstThat(context.cues, (each) => each >= index - CUE_BEFORE)];
  return cue !== undefined && cue <= (isFronted ? index + CUE_BEHIND : index);
}

interface Counted {
  readonly count: number;
  readonly end: number;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

/** A number in digits or words below 10,000, and the index after it. */
export function countAt(context: TimeContext, index: number): Counted | null {
  const token = tokenAt(context, index);
  if (token === null) return null;
  const fraction = token.kind === "mark" ? FRACTIONS.get(token.text) : undefined;
  if (fraction !== undefined) return { count: fraction, end: index + 1 };
  if (token.kind === "number") {
    const count = Number(context.language === "es" ? token.text.replace(",", ".") : token.text);
    return Number.isFinite(count) && token.text.length <= 6 ? { count, end: index + 1 } : null;
  }
  const word = context.words.cardinals.get(token.folded);
  return word === undefined ? null : compoundAt(context, index, word);
}

/** "twenty-one", "treinta y uno": tens with a unit behind them. */
function compoundAt(context: TimeContext, index: number, tens: number): Counted {
  const plain = { count: tens, end: index + 1 };
  if (tens < 20 || tens % 10 !== 0 || tens > 90) return plain;
  const join = wordAt(context, index + 1);
  const at = join === "-" || join === "y" ? index + 2 : index + 1;
  const ones = context.words.cardinals.get(wordAt(context, at));
  return ones !== undefined && ones >= 1 && ones <= 9 ? { count: tens + ones, end: at + 1 } : plain;
}

/** An ordinal below 100 in words or digits ("third", "21st", "twenty-first", "1.º"), and the index after it. */
export function ordinalAt(context: TimeContext, index: number): Counted | null {
  const token = tokenAt(context, index);
  if (token === null) return null;
  const digits = ordinalDigits(token, context.words);
  if (digits !== null) return { count: digits, end: index + 1 };
  if (token.kind === "number") return dottedOrdinal(context, index);
  const word = context.words.ordinals.get(token.folded);
  if (word !== undefined) return { count: word, end: index + 1 };
  const tens = context.words.cardinals.get(token.folded);
  if (tens === undefined || tens < 20 || tens % 10 !== 0) return null;
  const at = wordAt(context, index + 1) === "-" ? index + 2 : index + 1;
  const ones = context.words.ordinals.get(wordAt(context, at));
  return ones === undefined || ones > 9 ? null : { count: tens + ones, end: at + 1 };
}

/** "1.º": the ordinal mark is a word of its own behind the point. */
function dottedOrdinal(context: TimeContext, index: number): Counted | null {
  const isMarked = wordAt(context, index + 1) === "." && tokenAt(context, index + 1)?.spaced === false;
  const mark = tokenAt(context, index + 2);
  if (!isMarked || mark === null || mark.spaced || !"ºªo".includes(mark.text)) return null;
  const count = Number(tokenAt(context, index)!.text);
  return Number.isInteger(count) && count < 100 ? { count, end: index + 3 } : null;
}

/** The digits of a token such as "18th", when an ordinal ending follows them; null otherwise. */
function ordinalDigits(token: Token, words: TimeWords): number | null {
  if (token.kind !== "mixed") return null;
  let digits = 0;
  while (digits < token.folded.length && isDigit(token.folded.charCodeAt(digits))) digits++;
  if (digits === 0 || digits > 2) return null;
  return words.ordinalEndings.includes(token.folded.slice(digits)) ? Number(token.folded.slice(0, digits)) : null;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A year that news can speak of, written with four digits. */
export function yearAt(context: TimeContext, index: number): number | null {
  const token = tokenAt(context, index);
  if (token === null || token.kind !== "number" || token.text.length !== 4) return null;
  const year = Number(token.text);
  return Number.isInteger(year) && year >= 1500 && year <= 2100 ? year : null;
}

/** Whether a unit's word is its plural: it is another unit's word with "s" or "es" behind ("meses", but not "mes"). */
export function isPluralUnit(words: TimeWords, word: string): boolean {
  if (!word.endsWith("s")) return false;
  return words.units.has(word.slice(0, -1)) || words.units.has(word.slice(0, -2));
}

/** The dates of a range with their places; one that does not say where it begins does so at `at`. */
export function endsOf(dates: readonly TimeFound[], at: number): readonly FoundEnd[] {
  return dates.map(({ start, end, value, modifier }) => ({
    start: start ?? at,
    end,
    value,
    modifier: modifier?.kind ?? null,
  }));
}

/** "pasado", "que viene" behind a unit or weekday; "este" there belongs to what follows ("el lunes este ministerio …"). */
export function neighbourBehind(context: TimeContext, index: number): PhraseFound<Neighbour> | null {
  const found = phraseIn(context, context.words.neighbours, index);
  return found === null || context.words.demonstratives.has(wordAt(context, index)) ? null : found;
}

/** Whether nothing that two numbers could count stands behind them: "2000 to 2100 people". */
export function isUncounted(context: TimeContext, index: number): boolean {
  const next = tokenAt(context, index);
  if (next === null) return true;
  if (next.kind === "mark") return next.text !== "%" && next.text !== "/";
  return context.words.before.has(next.folded) || context.words.of.has(next.folded);
}
