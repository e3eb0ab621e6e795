import { endsIn } from "../../lexicon/endings.ts";
import type { Neighbour, TimeUnit } from "../../lexicon/times.ts";
import { type Day, type EdtfDate, edtfDateFrom, firstDayOf } from "../../model/index.ts";
import {
  countAt,
  dateFound,
  endsClause,
  isPluralUnit,
  looksAhead,
  pastArticle,
  phraseIn,
  type TimeContext,
  type TimeFound,
  tokenAt,
  wordAt,
} from "./cursor.ts";
import { calendarDateAt } from "./dates.ts";
import { digitDateAt } from "./digits.ts";
import { neighbourAt, weekdayAt } from "./neighbours.ts";
import { dayPeriod, shiftedDay, unitPeriod } from "./periods.ts";
import { phraseTimeAt } from "./phrases.ts";

/** A number of calendar units, and the index after it. */
export interface Units {
  readonly unit: TimeUnit;
  /** Null when the words give none: "several weeks". */
  readonly count: number | null;
  readonly end: number;
  /** Days on which people work: weekends do not count. */
  readonly isWorking?: boolean;
}

/** "two months", "un año", "several weeks", "2.5 years", "an hour and a half", "24h". */
export function unitsAt(context: TimeContext, index: number): Units | null {
  const glued = gluedUnits(context, index);
  if (glued !== null) return glued;
  const amount = amountAt(context, index);
  if (amount === null) return null;
  const unitAt = pastFiller(context, wordAt(context, amount.end) === "-" ? amount.end + 1 : amount.end);
  const phrase = phraseIn(context, context.words.unitPhrases, unitAt);
  if (phrase !== null) return { unit: phrase.value, count: amount.count, end: phrase.end };
  const word = wordAt(context, unitAt);
  const unit = context.words.units.get(word);
  if (unit === undefined || isOrdinalSecond(context, unitAt, amount.isOne)) return null;
  // "a quarter" is a fourth
  if (amount.isOne && context.words.fractions.has(word)) return null;
  // "all day", but "all days" says no number
  if (amount.isWhole && isPluralUnit(context.words, word)) return null;
  const end = pastFillerBehind(context, unitAt + 1);
  const { working } = context.words;
  const isWorking =
    unit === "D" && [wordAt(context, unitAt - 1), wordAt(context, end - 1)].some((at) => working.has(at));
  const units = withHalf(context, { unit, count: amount.count, end });
  return isWorking ? { ...units, isWorking } : units;
}

interface Amount {
  /** Null when the words give none. */
  readonly count: number | null;
  readonly end: number;
  readonly isOne: boolean;
  readonly isWhole: boolean;
}

/** "two", "several", "a", "all", "one and a half". */
function amountAt(context: TimeContext, index: number): Amount | null {
  const some = phraseIn(context, context.words.some, index);
  if (some !== null) return { count: null, end: some.end, isOne: false, isWhole: false };
  const counts = phraseIn(context, context.words.counts, index);
  if (counts !== null) return { count: counts.value, end: counts.end, isOne: false, isWhole: false };
  const counted = countAt(context, index);
  if (counted !== null) return { ...andHalf(context, counted), isOne: false, isWhole: false };
  if (context.words.one.has(wordAt(context, index)))
    return { ...andHalf(context, { count: 1, end: index + 1 }), isOne: true, isWhole: false };
  const whole = phraseIn(context, context.words.whole, index);
  return whole === null ? null : { count: 1, end: whole.end, isOne: true, isWhole: true };
}

/** "one and a half hours", "dos y medio años". */
function andHalf(context: TimeContext, counted: { readonly count: number; readonly end: number }) {
  if (!context.words.and.has(wordAt(context, counted.end))) return counted;
  const at = context.words.one.has(wordAt(context, counted.end + 1)) ? counted.end + 2 : counted.end + 1;
  const isHalf = context.words.half.has(wordAt(context, at)) && context.words.units.has(wordAt(context, at + 1));
  return isHalf ? { count: counted.count + 0.5, end: at + 1 } : counted;
}

/** "24h": digits and a unit in one word. */
function gluedUnits(context: TimeContext, index: number): Units | null {
  const token = tokenAt(context, index);
  if (token?.kind !== "mixed") return null;
  let digits = 0;
  while (digits < token.folded.length && token.folded[digits]! >= "0" && token.folded[digits]! <= "9") digits++;
  if (digits === 0 || digits > 4) return null;
  const unit = context.words.units.get(token.folded.slice(digits));
  return unit === undefined ? null : { unit, count: Number(token.folded.slice(0, digits)), end: index + 1 };
}

/** "a second attack": the ordinal, not the unit. */
function isOrdinalSecond(context: TimeContext, index: number, isOne: boolean): boolean {
  if (!context.words.ordinals.has(wordAt(context, index))) return false;
  return isOne || tokenAt(context, index + 1)?.kind === "word";
}

function pastFiller(context: TimeContext, index: number): number {
  return context.words.fillers.has(wordAt(context, index)) ? index + 1 : index;
}

/** "consecutivos", "seguidos" stand behind the unit in Spanish. */
function pastFillerBehind(context: TimeContext, index: number): number {
  const word = wordAt(context, index);
  return context.language === "es" && word !== "mas" && context.words.fillers.has(word) ? index + 1 : index;
}

/** "one hour and a half", "un año y medio". */
function withHalf(context: TimeContext, units: Units): Units {
  if (units.count === null || !context.words.and.has(wordAt(context, units.end))) return units;
  const at = context.words.one.has(wordAt(context, units.end + 1)) ? units.end + 2 : units.end + 1;
  return context.words.half.has(wordAt(context, at)) ? { ...units, count: units.count + 0.5, end: at + 1 } : units;
}

const ORDER: readonly TimeUnit[] = [
  "S",
  "MIN",
  "H",
  "D",
  "WE",
  "W",
  "FN",
  "HM",
  "M",
  "BM",
  "Q",
  "FM",
  "HY",
  "Y",
  "DEC",
  "CEN",
];

/** One or more numbers of ever smaller units: "one year and three months", "2 years 1 month 21 days". */
export function partsAt(context: TimeContext, index: number): readonly Units[] {
  const parts: Units[] = [];
  for (let at = index; ; ) {
    const units = unitsAt(context, at);
    const last = parts.at(-1);
    const isSmaller = last === undefined || (units !== null && ORDER.indexOf(units.unit) < ORDER.indexOf(last.unit));
    if (units === null || !isSmaller || (last !== undefined && units.count === null)) return parts;
    parts.push(units);
    const next = wordAt(context, units.end);
    at = next === "," || context.words.and.has(next) ? units.end + 1 : units.end;
  }
}

/** "three weeks ago", "hace dos años", "in two days", "two months earlier": a point so many units from now or from before. */
export function shiftAt(context: TimeContext, index: number): TimeFound | null {
  const opener = phraseIn(context, context.words.shiftOpeners, index);
  if (opener !== null) return openedShift(context, index, opener);
  const parts = partsAt(context, index);
  const end = parts.at(-1)?.end;
  if (end === undefined) return null;
  const shift = phraseIn(context, context.words.shifts, end);
  const named = shiftFromNamed(context, parts);
  if (named !== null || shift === null) return named;
  const isFromBefore = context.words.shiftsFromBefore.has(wordAt(context, end));
  // "two years after its launch" is a length: what it counts from stands behind
  const isOpen = isFromBefore && !endsClause(context, shift.end);
  if (isOpen && takesMore(context, shift.end)) return null;
  const stretch = isFromBefore ? shiftedStretch(context, parts, { by: shift.value, end: shift.end }) : null;
  if (stretch !== null || isOpen) return stretch;
  const from = isFromBefore ? context.before : context.published;
  return shifted(parts, { by: shift.value, from, end: shift.end });
}

/** "a year before the vote", "dos años después de": whether what a number of units counts from stands behind. */
function takesMore(context: TimeContext, end: number): boolean {
  const { of, after, earlierThan } = context.words;
  const isOpener = phraseIn(context, after, end - 1) !== null || phraseIn(context, earlierThan, end - 1) !== null;
  return isOpener || of.has(wordAt(context, end)) || THAN.has(wordAt(context, end));
}

const THAN: ReadonlySet<string> = new Set(["than", "que"]);

/** "61 in 2023 and 94 a year later": so many whole years from the year, or months from the month, that was named last without a day. */
function shiftedStretch(
  context: TimeContext,
  parts: readonly Units[],
  { by, end }: { readonly by: Neighbour; readonly end: number },
): TimeFound | null {
  const { named, namedGrain: grain } = context;
  const { unit, count } = parts[0]!;
  if (named === null || parts.length > 1 || count === null || !Number.isInteger(count)) return null;
  if ((grain !== "Y" && grain !== "M") || (unit !== "Y" && unit !== grain)) return null;
  const day = shiftedDay(named, unit, count * by);
  return day === null ? null : dateFound(end, unitPeriod(grain, day), grain);
}

/** "two days after the 3rd of May", "three weeks from tomorrow", "tres meses antes de Navidad": from a day that is named behind. */
function shiftFromNamed(context: TimeContext, parts: readonly Units[]): TimeFound | null {
  const { unit, end } = parts.at(-1)!;
  if (CLOCK_UNITS.has(unit)) return null;
  const after = phraseIn(context, context.words.after, end) ?? phraseIn(context, context.words.fromNamed, end);
  const opener = after ?? phraseIn(context, context.words.earlierThan, end);
  if (opener === null) return null;
  const at = pastArticle(context, opener.end);
  const named =
    phraseTimeAt(context, at) ??
    digitDateAt(context, at) ??
    calendarDateAt(context, at) ??
    neighbourAt(context, at) ??
    weekdayAt(context, at);
  if (named?.grain !== "D" || named.from === null) return null;
  return shifted(parts, { by: after === null ? -1 : 1, from: firstDayOf(named.from), end: named.end });
}

/** "en dos semanas" lies ahead only when the clause looks ahead; otherwise it is how long something took. */
function openedShift(
  context: TimeContext,
  index: number,
  opener: { readonly value: Neighbour; readonly end: number },
): TimeFound | null {
  const isBare = opener.end === index + 1 && opener.value === 1;
  if (isBare && !looksAhead(context, index) && !isPromised(context, index)) return null;
  const plain = partsAt(context, opener.end);
  const bound = plain.length > 0 ? null : phraseIn(context, context.words.shiftBounds, opener.end);
  const parts = bound === null ? plain : partsAt(context, bound.end);
  const end = parts.at(-1)?.end;
  if (end === undefined) return null;
  const found = shifted(parts, { by: opener.value, from: context.published, end });
  return bound === null ? found : { ...found, modifier: { kind: bound.value, start: opener.end, end: bound.end } };
}

/** "volveré en dos semanas": verbs of the first and second person, which are told from the past only by what follows. */
function isPromised(context: TimeContext, index: number): boolean {
  const words = context.tokens.slice(Math.max(context.first, index - 2), index);
  return words.some(({ spelled }) => endsIn(spelled, context.words.promiseEndings));
}

const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set(["S", "MIN", "H"]);

function shifted(
  parts: readonly Units[],
  given: { readonly by: Neighbour; readonly from: Day | null; readonly end: number },
): TimeFound {
  const { unit, count } = parts.at(-1)!;
  const { end, by } = given;
  if (given.from !== null && CLOCK_UNITS.has(unit) && (count ?? 0) <= 12)
    return dateFound(end, dayPeriod(given.from), "D");
  if (count === null) {
    const value = by < 0 ? "PAST_REF" : "FUTURE_REF";
    return { end, type: "date", value, from: null, to: null };
  }
  const day = parts.reduce<Day | null>((from, part) => (from === null ? null : movedDay(from, part, by)), given.from);
  if (day === null) return dateFound(end, null, unit);
  return { ...shiftedTo(day, unit, end), isShift: true };
}

function shiftedTo(day: Day, unit: TimeUnit, end: number): TimeFound {
  return unit === "D" || CLOCK_UNITS.has(unit) ? dateFound(end, dayPeriod(day), "D") : approximate(day, unit, end);
}

function movedDay(from: Day, units: Units, by: Neighbour): Day | null {
  const count = (units.count ?? 0) * by;
  return CLOCK_UNITS.has(units.unit)
    ? shiftedDay(from, "D", Math.round(count / 24))
    : shiftedDay(from, units.unit, count);
}

/** "two months ago" is about the day two months back ("2022-04-01~"); its value names the month, or the year, only. */
function approximate(day: Day, unit: TimeUnit, end: number): TimeFound {
  const about: EdtfDate = edtfDateFrom(`${day}~`);
  const value = unit === "W" || unit === "WE" ? day : day.slice(0, unit === "M" || unit === "Q" ? 7 : 4);
  return { end, type: "date", value, from: about, to: about, grain: unit };
}
