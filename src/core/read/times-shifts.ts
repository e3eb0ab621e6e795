import type { Neighbour, TimeUnit } from "../lexicon/times.ts";
import { type Day, type EdtfDate, edtfDateFrom, firstDayOf } from "../model/index.ts";
import {
  countAt,
  dateFound,
  endsClause,
  looksAhead,
  pastArticle,
  phraseIn,
  type TimeContext,
  type TimeFound,
  tokenAt,
  wordAt,
} from "./times-cursor.ts";
import { calendarDateAt } from "./times-dates.ts";
import { digitDateAt } from "./times-digits.ts";
import { weekdayAt } from "./times-neighbours.ts";
import { phraseTimeAt } from "./times-phrases.ts";
import { dayPeriod, shiftedDay } from "./windows.ts";

/** A number of calendar units, and the index after it. */
export interface Units {
  readonly unit: TimeUnit;
  /** Null when the words give none: "several weeks". */
  readonly count: number | null;
  readonly end: number;
}

/** "two months", "un año", "several weeks", "2.5 years", "an hour and a half", "24h". */
export function unitsAt(context: TimeContext, index: number): Units | null {
  const glued = gluedUnits(context, index);
  if (glued !== null) return glued;
  const counted = countAt(context, index);
  const some = phraseIn(context, context.words.some, index);
  const isOne = counted === null && some === null && context.words.one.has(wordAt(context, index));
  const start = some?.end ?? counted?.end ?? (isOne ? index + 1 : index);
  if (start === index) return null;
  const unitAt = pastFiller(context, wordAt(context, start) === "-" ? start + 1 : start);
  const unit = context.words.units.get(wordAt(context, unitAt));
  if (unit === undefined || isOrdinalSecond(context, unitAt, isOne)) return null;
  const count = some === null ? (counted?.count ?? 1) : null;
  return withHalf(context, { unit, count, end: pastFillerBehind(context, unitAt + 1) });
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

/** "three weeks ago", "hace dos años", "in two days", "two months earlier": a point so many units from now or from before. */
export function shiftAt(context: TimeContext, index: number): TimeFound | null {
  const opener = phraseIn(context, context.words.shiftOpeners, index);
  if (opener !== null) return openedShift(context, index, opener);
  const units = unitsAt(context, index);
  if (units === null) return null;
  const shift = phraseIn(context, context.words.shifts, units.end);
  if (shift === null) return shiftFromNamed(context, units);
  const isFromBefore = context.words.shiftsFromBefore.has(wordAt(context, units.end));
  // "two years after its launch" is a length: what it counts from stands behind
  if (isFromBefore && !endsClause(context, shift.end)) return shiftFromNamed(context, units);
  const from = isFromBefore ? context.before : context.published;
  return shifted({ ...units, end: shift.end }, { by: shift.value, from });
}

/** "two days after the 3rd of May", "tres meses antes del 1 de enero": from a day that is named behind. */
function shiftFromNamed(context: TimeContext, units: Units): TimeFound | null {
  const after = phraseIn(context, context.words.after, units.end);
  const opener = after ?? phraseIn(context, context.words.earlierThan, units.end);
  if (opener === null) return null;
  const at = pastArticle(context, opener.end);
  const named =
    phraseTimeAt(context, at) ?? digitDateAt(context, at) ?? calendarDateAt(context, at) ?? weekdayAt(context, at);
  if (named?.grain !== "D" || named.from === null) return null;
  return shifted({ ...units, end: named.end }, { by: after === null ? -1 : 1, from: firstDayOf(named.from) });
}

/** "en dos semanas" lies ahead only when the clause looks ahead; otherwise it is how long something took. */
function openedShift(
  context: TimeContext,
  index: number,
  opener: { readonly value: Neighbour; readonly end: number },
): TimeFound | null {
  const isBare = opener.end === index + 1 && opener.value === 1;
  if (isBare && !looksAhead(context, index)) return null;
  const units = unitsAt(context, opener.end);
  return units === null ? null : shifted(units, { by: opener.value, from: context.published });
}

const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set(["S", "MIN", "H"]);

function shifted(units: Units, given: { readonly by: Neighbour; readonly from: Day | null }): TimeFound {
  const { unit, count, end } = units;
  if (given.from !== null && CLOCK_UNITS.has(unit) && (count ?? 0) <= 12)
    return dateFound(end, dayPeriod(given.from), "D");
  if (count === null) {
    const value = given.by < 0 ? "PAST_REF" : "FUTURE_REF";
    return { end, type: "date", value, from: null, to: null };
  }
  const day = given.from === null ? null : movedDay(given.from, units, given.by);
  if (day === null) return dateFound(end, null, unit);
  if (unit === "D" || CLOCK_UNITS.has(unit)) return dateFound(end, dayPeriod(day), "D");
  return approximate(units, day);
}

function movedDay(from: Day, units: Units, by: Neighbour): Day | null {
  const count = (units.count ?? 0) * by;
  return CLOCK_UNITS.has(units.unit)
    ? shiftedDay(from, "D", Math.round(count / 24))
    : shiftedDay(from, units.unit, count);
}

/** "two months ago" is about the day two months back ("2022-04-01~"); its value names the month, or the year, only. */
function approximate(units: Units, day: Day): TimeFound {
  const about: EdtfDate = edtfDateFrom(`${day}~`);
  const value =
    units.unit === "W" || units.unit === "WE" ? day : day.slice(0, units.unit === "M" || units.unit === "Q" ? 7 : 4);
  return { end: units.end, type: "date", value, from: about, to: about, grain: units.unit };
}
