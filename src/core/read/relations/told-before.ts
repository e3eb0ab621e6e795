/** What a sentence leaves unsaid of the count that it compares: what was counted right before, and in which stretch. */
import type { TimeUnit } from "../../lexicon/times.ts";
import {
  type Day,
  type Figure,
  firstDayIn,
  firstDayOf,
  lastDayIn,
  lastDayOf,
  type Period,
  plusDays,
  type TimeExpression,
  type Window,
} from "../../model/index.ts";
import { timesIn } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import { type Sentence, type Span, sentenceAt } from "../text/passage.ts";
import { unitPeriod } from "../times/periods.ts";
import { countsIn, type Ground, NO_AMOUNT } from "./terms.ts";

/** Sentences back in which the count may have been told. */
const SENTENCES_BACK = 2;

/** The last count before a position, in its sentence or one shortly before it in the block; null where those of its sentence differ in kind. */
export function countToldBefore(ground: Ground, sentence: Sentence, before: number): Figure | null {
  const told = countsBefore(ground, sentence, before);
  const last = told.at(-1);
  if (last === undefined) return null;
  const own = sentenceAt(ground.passage, last.quote.start);
  const beside = told.filter(({ quote }) => own !== null && quote.start >= own.start);
  return beside.every((each) => isOfOneKind(each, last)) ? last : null;
}

/** The days of the count told before that hold those of another: "491 in the first half. May was the busiest month." */
export function daysToldBefore(
  ground: Ground,
  sentence: Sentence,
  of: Figure,
): { readonly from: Day | null; readonly to: Day | null } {
  const [first, last] = [firstDayIn(of.window), lastDayIn(of.window)];
  if (first === null || last === null) return NO_DAYS;
  const holding = countsBefore(ground, sentence, of.quote.start).findLast(({ counted, window }) => {
    const [from, to] = [firstDayIn(window), lastDayIn(window)];
    if (from === null || to === null || counted.measure !== of.counted.measure) return false;
    return from <= first && last <= to && (from < first || last < to);
  });
  return holding === undefined ? NO_DAYS : { from: firstDayIn(holding.window), to: lastDayIn(holding.window) };
}

/** The counts before a position, of its sentence and those shortly before it in the block. */
function countsBefore(ground: Ground, sentence: Sentence, before: number): readonly Figure[] {
  return ground.passage.sentences
    .slice(Math.max(0, sentence.index - SENTENCES_BACK), sentence.index + 1)
    .filter(({ block }) => block === sentence.block)
    .flatMap((told) => countsIn(ground, told))
    .filter(({ quote, mode }) => quote.end <= before && mode !== "share");
}

const NO_DAYS = { from: null, to: null } as const;

function isOfOneKind({ counted: one }: Figure, { counted: other }: Figure): boolean {
  return one.measure === other.measure && (one.measure !== "other" || one.head === other.head);
}

/** A count told before, in another stretch, without its number. */
export function overAnother(told: Figure, time: TimeExpression, quote: Figure["quote"]): Figure {
  const window = { from: time.window!.from, to: time.window!.to, openEnd: false, inferred: [], quotes: [time.quote] };
  const { number, bound, boundWord } = NO_AMOUNT;
  return { ...told, quote, number, bound, boundWord, window, mode: "within" };
}

/** A count over the stretch of a period right before its own; null where it has no days. */
export function endedBefore(of: Figure, period: Period): Figure | null {
  const first = firstDayIn(of.window);
  const whole = first === null ? null : unitPeriod(UNITS[period], plusDays(first, -1));
  if (whole === null) return null;
  return { ...of, window: { ...of.window, from: whole.from, to: whole.to, openEnd: false } };
}

/** The day, month or year that a clause is about: the one of its kind nearest to some words, with no semicolon and no "and" between. */
export function stretchBeside(
  ground: Ground,
  sentence: Sentence,
  { span, period }: { readonly span: Span; readonly period: Period },
): TimeExpression | null {
  const fits = timesIn(ground.allTimes, sentence).filter(({ window, quote }) => {
    if (window === null || window.openEnd || !isOne(period, window)) return false;
    return !isApart(ground, quote, span);
  });
  const distance = ({ quote }: TimeExpression) =>
    quote.end <= span.start ? span.start - quote.end : quote.start - span.end;
  return fits.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** A semicolon parts clauses on either side, "and" those behind: "May was the busiest month and the third in a row". */
function isApart({ scan }: Ground, time: Span, span: Span): boolean {
  const isBefore = time.end <= span.start;
  const [from, to] = isBefore ? [time.end, span.start] : [span.end, time.start];
  const between = scan.tokens.slice(firstFrom(scan.tokens, from), firstFrom(scan.tokens, to));
  return between.some(({ text, folded }) => text === ";" || (!isBefore && scan.lexicon.counted.and.has(folded)));
}

function isOne(period: Period, window: Window): boolean {
  const [from, to] = [firstDayIn(window), lastDayIn(window)];
  const whole = from === null ? null : unitPeriod(UNITS[period], from);
  return whole !== null && firstDayOf(whole.from) === from && lastDayOf(whole.to) === to;
}

const UNITS: Readonly<Record<Period, TimeUnit>> = { day: "D", week: "W", month: "M", quarter: "Q", year: "Y" };
