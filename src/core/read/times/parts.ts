import type { TimeUnit } from "../../lexicon/times.ts";
import { type Day, edtfDateFrom, firstDayOf, lastDayOf, plusDays, weekdayOf } from "../../model/index.ts";
import {
  countAt,
  dateFound,
  endsClause,
  isPluralUnit,
  ordinalAt,
  pastArticle,
  pastOf,
  phraseIn,
  type TimeContext,
  type TimeFound,
  tokenAt,
  wordAt,
} from "./cursor.ts";
import { calendarDateAt } from "./dates.ts";
import { bareDayAt } from "./days.ts";
import { digitDateAt } from "./digits.ts";
import { neighbourAt } from "./neighbours.ts";
import { periodOf, shiftedDay, unitPeriod, weekOneMonday, yearOf } from "./periods.ts";
import { wholeAt } from "./phases.ts";

/** Which units of a longer period are meant: the n-th, or so many at its start or end. */
export interface Part {
  readonly unit: TimeUnit;
  readonly count: number;
  /** 1 for the first; negative counts from the end. */
  readonly ordinal: number;
  readonly end: number;
}

/** "the last week of May", "los primeros tres meses de 2022", "the third month of the year", "la primera quincena de mayo". */
export function partAt(context: TimeContext, index: number): TimeFound | null {
  const part = partBefore(context, pastArticle(context, index));
  if (part === null || !context.words.partLinks.has(wordAt(context, part.end))) return null;
  const whole = wholeAt(context, pastArticle(context, part.end + 1));
  if (whole === null || whole.from === null || whole.to === null) return null;
  const days = daysOf(part, { from: firstDayOf(whole.from), to: lastDayOf(whole.to) });
  if (days === null || days.from > days.to) return null;
  const named = part.count === 1 ? unitPeriod(part.unit, days.from) : null;
  const period = periodOf(days.from, days.to, named?.value ?? `${days.from}/${days.to}`);
  return { ...dateFound(whole.end, period, part.unit), start: index };
}

/** The part that is named at a place, whatever it is a part of: "first two weeks", "dos primeras semanas"; null for none. */
export function partBefore(context: TimeContext, at: number): Part | null {
  // "las dos primeras semanas": the number may stand before
  const many = context.language === "es" ? countAt(context, at) : null;
  const part = many === null ? null : partFrom(context, many.end);
  if (many !== null && part?.count === 1 && Number.isInteger(many.count)) return { ...part, count: many.count };
  return partFrom(context, at);
}

function partFrom(context: TimeContext, at: number): Part | null {
  const side = phraseIn(context, context.words.ends, at);
  const ordinal = side === null ? ordinalAt(context, at) : { count: side.value, end: side.end };
  if (ordinal === null) return null;
  const counted = countAt(context, ordinal.end);
  const unitAt = counted?.end ?? ordinal.end;
  const named = context.words.units.get(wordAt(context, unitAt));
  // "the first fortnight of May" is a half of it
  const unit = named === "FN" ? "HM" : named;
  const isMany = counted !== null && Number.isInteger(counted.count) && counted.count > 0;
  if (unit === undefined || (counted !== null && !isMany)) return null;
  return { unit, count: counted?.count ?? 1, ordinal: ordinal.count, end: unitAt + 1 };
}

const SIZES: readonly TimeUnit[] = ["D", "W", "HM", "M", "BM", "Q", "FM", "HY", "Y"];

/** The days of a part within its whole; null when the unit is none of the calendar, or the whole has no such part. */
function daysOf(
  part: Part,
  whole: { readonly from: Day; readonly to: Day },
): { readonly from: Day; readonly to: Day } | null {
  if (!SIZES.includes(part.unit)) return null;
  if (part.unit === "W") return weeksOf(part, whole);
  if (part.unit === "HM") return halfMonthOf(part, whole);
  const steps = part.ordinal > 0 ? (part.ordinal - 1) * part.count : -part.count;
  const start = part.ordinal > 0 ? whole.from : plusDays(whole.to, 1);
  const from = shiftedDay(start, part.unit, steps);
  const next = from === null ? null : shiftedDay(from, part.unit, part.count);
  if (from === null || next === null || from < whole.from || plusDays(next, -1) > whole.to) return null;
  return { from, to: plusDays(next, -1) };
}

/** "la primera quincena de mayo": until the 15th, or from the 16th to the month's end. */
function halfMonthOf(
  part: Part,
  whole: { readonly from: Day; readonly to: Day },
): { readonly from: Day; readonly to: Day } | null {
  const middle = plusDays(whole.from, 14);
  if (part.count !== 1 || middle.slice(0, 7) !== whole.to.slice(0, 7)) return null;
  if (part.ordinal === 1) return { from: whole.from, to: middle };
  return part.ordinal === 2 || part.ordinal === -1 ? { from: plusDays(middle, 1), to: whole.to } : null;
}

/** Weeks begin on Monday; the first of a month or year is the one with its fourth day in it (ISO 8601). */
function weeksOf(
  part: Part,
  whole: { readonly from: Day; readonly to: Day },
): { readonly from: Day; readonly to: Day } | null {
  const isYear = whole.from.endsWith("-01-01") && whole.to.endsWith("-12-31");
  const first = isYear ? weekOneMonday(yearOf(whole.from)) : mondayOf(plusDays(whole.from, 3));
  const last = mondayOf(plusDays(whole.to, -3));
  const days = 7 * part.count;
  // "the first two weeks of May" are days counted from its first one
  if (!isYear && part.count > 1 && part.ordinal === 1) return { from: whole.from, to: plusDays(whole.from, days - 1) };
  if (!isYear && part.count > 1 && part.ordinal === -1) return { from: plusDays(whole.to, 1 - days), to: whole.to };
  const from =
    part.ordinal > 0 ? plusDays(first, 7 * (part.ordinal - 1) * part.count) : plusDays(last, -7 * (part.count - 1));
  return from > whole.to ? null : { from, to: plusDays(from, 7 * part.count - 1) };
}

function mondayOf(day: Day): Day {
  return plusDays(day, 1 - weekdayOf(day));
}

/** "the third Friday of May", "el primer lunes de septiembre", "the last Sunday in May": of a month or year. */
export function nthWeekdayAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const side = phraseIn(context, context.words.ends, at);
  const ordinal = side === null ? ordinalAt(context, at) : { count: side.value, end: side.end };
  const weekday = ordinal === null ? undefined : context.words.weekdays.get(wordAt(context, ordinal.end));
  if (ordinal === null || weekday === undefined) return null;
  if (!context.words.partLinks.has(wordAt(context, ordinal.end + 1))) return null;
  const whole = wholeAt(context, pastArticle(context, ordinal.end + 2));
  if (whole === null || (whole.grain !== "M" && whole.grain !== "Y")) return null;
  if (whole.from === null || whole.to === null) return dateFound(whole.end, null, "D");
  const [first, last] = [firstDayOf(whole.from), lastDayOf(whole.to)];
  const day =
    ordinal.count < 0
      ? plusDays(last, -((weekdayOf(last) - weekday + 7) % 7))
      : plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (ordinal.count - 1));
  return day > last ? null : dateFound(whole.end, periodOf(day, day, day), "D");
}

/** "Tuesday of last week", "Friday last week", "el martes de la semana pasada": that weekday of the week named behind. */
export function weekdayOfWeekAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const weekday = context.words.weekdays.get(wordAt(context, at));
  if (weekday === undefined) return null;
  const behind = pastOf(context, at + 1);
  const whole = behind > at + 1 ? wholeAt(context, behind) : neighbourAt(context, behind);
  return whole?.grain === "W" ? weekdayIn(whole, weekday, whole.end) : null;
}

/** "next week on Tuesday", "la próxima semana el martes": the weekday stands behind its week. */
export function weekWithDayAt(context: TimeContext, index: number): TimeFound | null {
  const week = neighbourAt(context, index) ?? partAt(context, index);
  if (week?.grain !== "W" || week.from === null) return null;
  const link = wordAt(context, week.end);
  const at = pastArticle(context, context.words.weekdayLinks.has(link) ? week.end + 1 : week.end);
  const weekday = context.words.weekdays.get(wordAt(context, at));
  return weekday === undefined ? null : weekdayIn(week, weekday, at + 1);
}

function weekdayIn(week: TimeFound, weekday: number, end: number): TimeFound {
  if (week.from === null) return dateFound(end, null, "D");
  const day = plusDays(firstDayOf(week.from), weekday - 1);
  return dateFound(end, periodOf(day, day, day), "D");
}

/** "the week of May 3", "la semana del 3 al …", "week 27 of 2022": a week by a day in it or by its number. */
export function weekAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  if (context.words.units.get(wordAt(context, at)) !== "W") return null;
  return weekWithDate(context, at) ?? weekByNumber(context, at);
}

function weekWithDate(context: TimeContext, at: number): TimeFound | null {
  const link = phraseIn(context, context.words.weekLinks, at + 1);
  if (link === null) return null;
  const dayAt = pastArticle(context, link.end);
  const day = digitDateAt(context, dayAt) ?? calendarDateAt(context, dayAt) ?? bareDayAt(context, dayAt);
  if (day?.grain !== "D") return null;
  return dateFound(day.end, day.from === null ? null : unitPeriod("W", firstDayOf(day.from)), "W");
}

/** ISO weeks count from the one with 4 January in it. Without its year a week's number counts something else ("week 3 of the trial"). */
function weekByNumber(context: TimeContext, at: number): TimeFound | null {
  const number = countAt(context, context.words.weekNumbers.has(wordAt(context, at + 1)) ? at + 2 : at + 1);
  if (number === null || number.count < 1 || number.count > 53 || !Number.isInteger(number.count)) return null;
  const behind = pastOf(context, wordAt(context, number.end) === "," ? number.end + 1 : number.end);
  const year = wholeAt(context, pastArticle(context, behind));
  const isDated = behind > number.end && year?.grain === "Y" && year.from !== null;
  if (isDated) return weekFound(year.end, yearOf(year.from!), number.count);
  // "the week 31" is the calendar's
  const isCalendar = context.language === "en" && context.words.articles.has(wordAt(context, at - 1));
  if (!isCalendar || !endsClause(context, number.end) || context.published === null) return null;
  return weekFound(number.end, yearOf(context.published), number.count);
}

function weekFound(end: number, year: number, number: number): TimeFound {
  return dateFound(end, unitPeriod("W", plusDays(weekOneMonday(year), 7 * (number - 1))), "W");
}

/** "the rest of the week", "lo que queda de año": from the document's day to the end of what is named. */
export function restAt(context: TimeContext, index: number): TimeFound | null {
  const rest = phraseIn(context, context.words.rest, index);
  const whole = rest === null ? null : wholeAt(context, pastArticle(context, rest.end));
  if (rest === null || whole === null || whole.from === null || whole.to === null || context.published === null)
    return null;
  const { published } = context;
  const isRunning = firstDayOf(whole.from) <= published && published <= lastDayOf(whole.to);
  const modifier = { kind: "end", start: index, end: rest.end } as const;
  return { ...whole, ...(isRunning ? { from: edtfDateFrom(published) } : {}), modifier };
}

/** "12 homicidios en el año", "up for the week": the unit that is running, where nothing behind says which. */
export function runningAt(context: TimeContext, index: number): TimeFound | null {
  const opener = phraseIn(context, context.words.running, index);
  const unit = opener === null ? undefined : context.words.units.get(wordAt(context, opener.end));
  if (opener === null || (unit !== "Y" && unit !== "M" && unit !== "W") || !endsClause(context, opener.end + 1))
    return null;
  if (context.published === null) return null;
  const found = dateFound(opener.end + 1, unitPeriod(unit, context.published), unit);
  return isPluralUnit(context.words, wordAt(context, opener.end))
    ? null
    : { ...found, start: context.language === "es" ? opener.end : opener.end - 1 };
}

/** "a second consecutive day", "por cuarta semana seguida", "for the third year running": the one that is running. */
export function inRowAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, context.words.one.has(wordAt(context, index)) ? index + 1 : index);
  const ordinal = ordinalAt(context, at);
  if (ordinal === null || context.published === null) return null;
  const between = phraseIn(context, context.words.inRow, ordinal.end);
  const unitAt = between?.end ?? ordinal.end;
  const unit = context.words.units.get(wordAt(context, unitAt));
  const behind = phraseIn(context, context.words.inRow, unitAt + 1);
  if (unit === undefined || (between === null && behind === null)) return null;
  const period = unitPeriod(unit, context.published);
  return period === null ? null : dateFound(behind?.end ?? unitAt + 1, period, unit);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** "the 15th century", "siglo XV": TIMEX3 names it by the first digits of its years. */
export function centuryAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const ordinal = ordinalAt(context, at);
  const isBehind = ordinal !== null && context.words.units.get(wordAt(context, ordinal.end)) === "CEN";
  if (isBehind) return centuryFound(ordinal.count, ordinal.end + 1);
  if (context.words.units.get(wordAt(context, at)) !== "CEN" || (at === index && isOfName(context, at))) return null;
  const number = romanOf(wordAt(context, at + 1));
  return number === null ? null : centuryFound(number, at + 2);
}

/** "la autopista Siglo XXI": with its capital behind a noun, without an article, the century is a name. */
function isOfName(context: TimeContext, index: number): boolean {
  const before = tokenAt(context, index - 1);
  const isNoun = before?.kind === "word" && !context.words.before.has(before.folded);
  return isNoun && !context.words.articles.has(before.folded) && tokenAt(context, index)!.capital;
}

function centuryFound(number: number, end: number): TimeFound | null {
  if (number < 2 || number > 21) return null;
  const first = shiftedDay(`${String(number - 1).padStart(2, "0")}00-01-01` as Day, "D", 0);
  return first === null ? null : dateFound(end, unitPeriod("CEN", first), "CEN");
}

/** A Roman number up to 39, as centuries are written. */
function romanOf(word: string): number | null {
  let total = 0;
  for (let index = 0; index < word.length; index++) {
    const value = ROMAN[word[index]!];
    if (value === undefined) return null;
    total += value < (ROMAN[word[index + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total > 0 ? total : null;
}
