import type { Day } from "../model/index.ts";
import { dayNumberOf } from "../model/index.ts";
import {
  countAt,
  dateFound,
  ordinalDigits,
  pastArticle,
  pastOf,
  type TimeContext,
  type TimeFound,
  tokenAt,
  wordAt,
  yearAt,
} from "./times-cursor.ts";
import { dayOrNull, dayPeriod, monthPeriod, yearOf, yearPeriod } from "./windows.ts";

/** How far ahead a day without its year may lie when nothing says that the clause looks ahead. */
const DAYS_AHEAD = 45;
/** How far ahead it may lie when the clause does look ahead. */
const DAYS_AHEAD_IF_FUTURE = 300;

/** A date that names its month, or writes day, month and year in digits: "May 30", "30 de mayo de 2022", "30/05/22". */
export function calendarDateAt(context: TimeContext, index: number): TimeFound | null {
  const token = tokenAt(context, index)!;
  if (token.kind === "word") return monthFirst(context, index);
  return numericDate(context, index) ?? dayFirst(context, index);
}

/** "May 30", "May 30, 2022", "May 2022", "May". */
function monthFirst(context: TimeContext, index: number): TimeFound | null {
  const month = context.words.months.get(wordAt(context, index));
  if (month === undefined) return null;
  const next = pastStop(context, index);
  const day = dayOfMonth(context, pastArticle(context, next));
  if (day !== null && yearAt(context, next) === null) {
    const year = yearBehind(context, day.end);
    return dayFound(context, { year: year?.year ?? null, month, day: day.day, end: year?.end ?? day.end });
  }
  const year = yearBehind(context, next);
  if (year !== null) return dateFound(year.end, monthPeriod(year.year, month), "M");
  if (!isMonthName(context, index)) return null;
  const guessed = nearestYear(context, (candidate) => dayOrNull(candidate, month, 1), 31);
  return dateFound(index + 1, guessed === null ? null : monthPeriod(guessed, month), "M");
}

/** "30 May 2022", "30th of May", "30 de mayo del 2022", "1.º de mayo". */
function dayFirst(context: TimeContext, index: number): TimeFound | null {
  const day = dayOfMonth(context, index);
  if (day === null) return null;
  const at = pastMonthWords(context, day.end);
  const month = context.words.months.get(wordAt(context, at));
  if (month === undefined) return null;
  const end = pastStop(context, at);
  const year = yearBehind(context, end);
  return dayFound(context, { year: year?.year ?? null, month, day: day.day, end: year?.end ?? at + 1 });
}

/** Past "of", "de", "-", "del mes de" between a day and its month. */
function pastMonthWords(context: TimeContext, index: number): number {
  const word = wordAt(context, index);
  if (word === "-" || word === "/") return index + 1;
  const after = pastOf(context, index);
  const unit = context.words.units.get(wordAt(context, after));
  return after > index && unit === "M" && context.words.of.has(wordAt(context, after + 1)) ? after + 2 : after;
}

/** Past the point of a month cut short ("Jan. 5"). */
function pastStop(context: TimeContext, index: number): number {
  const cut = context.words.carefulMonths.has(wordAt(context, index)) && wordAt(context, index + 1) === ".";
  return cut ? index + 2 : index + 1;
}

export function dayOfMonth(context: TimeContext, index: number): { readonly day: number; readonly end: number } | null {
  const token = tokenAt(context, index);
  if (token === null) return null;
  if (token.kind === "number") {
    const day = Number(token.text);
    const isDay = token.text.length <= 2 && Number.isInteger(day) && day >= 1 && day <= 31;
    return isDay ? { day, end: index + 1 } : null;
  }
  const ordinal = ordinalDigits(token, context.words);
  if (ordinal !== null) return ordinal >= 1 && ordinal <= 31 ? { day: ordinal, end: index + 1 } : null;
  return wordedDay(context, index);
}

/** "primero de mayo", "the first of May", "treinta de marzo": only with the month behind it. */
function wordedDay(context: TimeContext, index: number): { readonly day: number; readonly end: number } | null {
  const ordinal = context.words.ordinals.get(wordAt(context, index));
  const found = ordinal === undefined ? countAt(context, index) : { count: ordinal, end: index + 1 };
  if (found === null || found.count < 1 || found.count > 31) return null;
  if (!context.words.of.has(wordAt(context, found.end))) return null;
  return context.words.months.has(wordAt(context, found.end + 1)) ? { day: found.count, end: found.end } : null;
}

/** A year behind a month or day: ", 2022", "de 2022", "del año 2022", "2022". */
function yearBehind(context: TimeContext, index: number): { readonly year: number; readonly end: number } | null {
  const comma =
    wordAt(context, index) === "," || wordAt(context, index) === "-" || wordAt(context, index) === "/"
      ? index + 1
      : index;
  let at = pastOf(context, comma);
  if (context.words.yearWords.has(wordAt(context, pastArticle(context, at)))) at = pastArticle(context, at) + 1;
  const year = yearAt(context, at);
  return year === null ? null : { year, end: at + 1 };
}

function dayFound(
  context: TimeContext,
  parts: { readonly year: number | null; readonly month: number; readonly day: number; readonly end: number },
): TimeFound {
  const year = parts.year ?? nearestYear(context, (candidate) => dayOrNull(candidate, parts.month, parts.day), 0);
  const day = year === null ? null : dayOrNull(year, parts.month, parts.day);
  const found = dateFound(parts.end, day === null ? null : dayPeriod(day), "D");
  return parts.year === null ? { ...found, yearless: true } : found;
}

/**
 * The year of a date written without one: the latest that is not later than the document, as news tells what has
 * been, unless the date then lies just ahead or the clause looks ahead.
 */
function nearestYear(context: TimeContext, dayIn: (year: number) => Day | null, slack: number): number | null {
  if (context.published === null) return null;
  const now = dayNumberOf(context.published);
  const ahead = context.ahead ? DAYS_AHEAD_IF_FUTURE : DAYS_AHEAD + slack;
  const current = yearOf(context.published);
  for (const year of [current + 1, current, current - 1]) {
    const day = dayIn(year);
    if (day !== null && dayNumberOf(day) <= now + ahead) return year;
  }
  return current;
}

/** Whether a month's name standing alone is one: "may" and "march" need a capital and a word of time before them. */
function isMonthName(context: TimeContext, index: number): boolean {
  const token = tokenAt(context, index)!;
  const previous = wordAt(context, index - 1);
  const isBehindTime = context.words.before.has(previous) || previous === "-";
  if (token.text.length <= 3 && token.folded !== "may") return false;
  if (context.words.carefulMonths.has(token.folded)) return token.capital && isBehindTime;
  if (context.language === "en") return token.capital;
  return !token.capital || isBehindTime;
}

/** "2022-05-30", "30-05-2022", "30/05/22", "30.05.2022"; with an order that both day and month could have, unresolved. */
function numericDate(context: TimeContext, index: number): TimeFound | null {
  const [first, mark, second, again, third] = [0, 1, 2, 3, 4].map((offset) => tokenAt(context, index + offset));
  if (first?.kind === "number" && first.text.includes(".")) return dottedDate(context, index);
  if (first?.kind !== "number" || second?.kind !== "number" || third?.kind !== "number") return null;
  const isMarked = mark?.text === again?.text && (mark?.text === "/" || mark?.text === "-");
  if (!isMarked || second.spaced || third.spaced || mark?.spaced === true) return null;
  return datePartsFound(context, { parts: [first.text, second.text, third.text], end: index + 5 });
}

function dottedDate(context: TimeContext, index: number): TimeFound | null {
  const parts = tokenAt(context, index)!.text.split(".");
  if (parts.length !== 3 || parts[2]!.length < 4 || parts[0]!.length > 2 || parts[1]!.length > 2) return null;
  return datePartsFound(context, { parts, end: index + 1 });
}

function datePartsFound(
  context: TimeContext,
  written: { readonly parts: readonly string[]; readonly end: number },
): TimeFound | null {
  const [one = "", two = "", three = ""] = written.parts;
  if (one.length > 4 || two.length > 2 || !(three.length === 2 || three.length === 4)) return null;
  const numbers = written.parts.map(Number);
  if (!numbers.every(Number.isInteger)) return null;
  const [first = 0, second = 0, third = 0] = numbers;
  if (one.length === 4) return isoFound(written.end, dayOrNull(first, second, third));
  if (one.length > 2) return null;
  const year = three.length === 4 ? third : fullYear(third);
  const dayFirstDay = dayOrNull(year, second, first);
  const monthFirstDay = dayOrNull(year, first, second);
  if (dayFirstDay === null && monthFirstDay === null) return null;
  const isOpen = dayFirstDay !== null && monthFirstDay !== null && dayFirstDay !== monthFirstDay;
  if (isOpen && context.words.numericOrder === "either") return dateFound(written.end, null, "D");
  return isoFound(written.end, dayFirstDay ?? monthFirstDay);
}

function isoFound(end: number, day: Day | null): TimeFound | null {
  return day === null ? null : dateFound(end, dayPeriod(day), "D");
}

/** Two digits of a year: 70–99 lie in the last century. */
function fullYear(digits: number): number {
  return digits >= 70 ? 1900 + digits : 2000 + digits;
}

/** A year alone, where its neighbours show that it is one: "in 2019", "(2019)", "the 2016 crackdown", "año 2019". */
export function bareYearAt(context: TimeContext, index: number): TimeFound | null {
  const year = yearAt(context, index);
  if (year === null || year < 1800) return null;
  const before = wordAt(context, index - 1);
  const known =
    before === "" ||
    context.words.before.has(before) ||
    context.words.yearWords.has(before) ||
    before === "(" ||
    before === "," ||
    before === "-";
  if (!known) return null;
  const next = tokenAt(context, index + 1);
  if (next?.kind === "mark" && (next.text === "%" || (next.text === "/" && !next.spaced))) return null;
  if (context.words.articles.has(before) && context.language === "en" && isRound(year)) return null;
  return dateFound(index + 1, yearPeriod(year), "Y");
}

/** "the 2000 soldiers" is more likely a number. */
function isRound(year: number): boolean {
  return year % 100 === 0;
}
