import { type Day, dayNumberOf } from "../../model/index.ts";
import {
  countAt,
  dateFound,
  endsClause,
  isUncounted,
  looksAhead,
  ordinalAt,
  pastArticle,
  pastOf,
  phraseIn,
  type TimeContext,
  type TimeFound,
  tokenAt,
  wordAt,
  yearAt,
} from "./cursor.ts";
import { fullYear } from "./digits.ts";
import { isCutShort, isMonthName } from "./month-names.ts";
import { dayOrNull, dayPeriod, monthPeriod, yearOf, yearPeriod } from "./periods.ts";
import { writtenYearAt } from "./years.ts";

/** How far ahead a day without its year may lie when nothing says that the clause looks ahead. */
const DAYS_AHEAD = 45;
/** How far ahead it may lie when the clause does look ahead. */
const DAYS_AHEAD_IF_FUTURE = 300;

/** A date that names its month: "May 30", "May 2022", "30 de mayo de 2022", "the 30th of May". */
export function calendarDateAt(context: TimeContext, index: number): TimeFound | null {
  return monthFirst(context, index) ?? dayFirst(context, index) ?? yearFirst(context, index);
}

/** "2019-Aug-1", "2020/sep/23". */
function yearFirst(context: TimeContext, index: number): TimeFound | null {
  const year = yearAt(context, index);
  const month = year === null ? undefined : context.words.months.get(wordAt(context, index + 2));
  const mark = wordAt(context, index + 1);
  const isMarked = (mark === "-" || mark === "/") && wordAt(context, index + 3) === mark;
  const day = month !== undefined && isMarked ? dayOfMonth(context, index + 4) : null;
  if (month === undefined || day === null) return null;
  return dayFound(context, { year, month, day: day.day, at: index, end: day.end });
}

/** "May 30", "May 30, 2022", "May 2022", "May". */
function monthFirst(context: TimeContext, index: number): TimeFound | null {
  const month = context.words.months.get(wordAt(context, index));
  if (month === undefined) return null;
  const next = pastStop(context, index);
  const day = dayOfMonth(context, pastArticle(context, pastLink(context, next)));
  if (day !== null && yearAt(context, next) === null) {
    const year = yearBehind(context, day.end);
    if (year === null && countsOwn(context, { index, end: day.end })) return bareMonth(context, index, month);
    return dayFound(context, { year: year?.year ?? null, month, day: day.day, at: index, end: year?.end ?? day.end });
  }
  const year = yearBehind(context, next);
  if (year !== null) return dateFound(year.end, monthPeriod(year.year, month), "M");
  return isMonthName(context, index) ? bareMonth(context, index, month) : null;
}

/** "En agosto 14 barcos", "in April 14 boats were seized", "April's 14 boats", "12 en marzo y en abril 15": the number is of what is counted. */
function countsOwn(context: TimeContext, { index, end }: { readonly index: number; readonly end: number }): boolean {
  const month = context.tokens[index]!;
  if (month.bare !== month.folded) return true;
  if (!context.words.inMonth.has(wordAt(context, index - 1)) || tokenAt(context, end - 1)?.kind !== "number")
    return false;
  const [behind, joins] = [tokenAt(context, end), phraseIn(context, context.words.rangeJoins, end)];
  if (joins !== null) return false;
  return behind === null || behind.kind === "mark"
    ? CLOSING.includes(behind?.text ?? ".")
    : behind.kind === "word" && !behind.capital;
}

/** "Oct/2", "Jun-15", "October, 1st": past the mark between a month and its day. */
function pastLink(context: TimeContext, index: number): number {
  const [mark, day] = [tokenAt(context, index), tokenAt(context, index + 1)];
  if (mark === null || day === null || mark.kind !== "mark") return index;
  if (mark.text === ",") return day.kind === "mixed" && ordinalAt(context, index + 1) !== null ? index + 1 : index;
  const isGlued = (mark.folded === "-" || mark.text === "/") && !mark.spaced && !day.spaced;
  return isGlued && day.kind === "number" && day.text.length <= 2 ? index + 1 : index;
}

/** A month alone, however short its name ("mar." behind "de enero a"); null where none stands. */
export function monthAloneAt(context: TimeContext, index: number): TimeFound | null {
  const month = context.words.months.get(wordAt(context, index));
  const token = tokenAt(context, index);
  if (month === undefined || (context.language === "en" && token?.capital !== true)) return null;
  const isWhole = token!.text.length > 3 || isCutShort(context, index) || endsClause(context, index + 1);
  return isWhole ? bareMonth(context, index, month) : null;
}

/** Marks behind which neither a year nor a further day stands. */
const CLOSING = ".;)";

function bareMonth(context: TimeContext, index: number, month: number): TimeFound {
  const year = nearestYear(context, index, (candidate) => dayOrNull(candidate, month, 1));
  const end = hasPoint(context, index) ? index + 2 : index + 1;
  return { ...dateFound(end, year === null ? null : monthPeriod(year, month), "M"), floats: "year" };
}

/** Before a number make it money: "$12 December 27". */
const CURRENCY_MARKS = "$€£¥₡";

/** "30 May 2022", "the 30th of May", "30 de mayo del 2022", "1.º de mayo". */
function dayFirst(context: TimeContext, index: number): TimeFound | null {
  const isOrdinal = context.language === "en" && tokenAt(context, index + 1)?.kind === "mixed";
  const day = dayOfMonth(context, isOrdinal ? pastArticle(context, index) : index);
  if (day === null || CURRENCY_MARKS.includes(wordAt(context, index - 1) || " ")) return null;
  const at = pastMonthWords(context, day.end);
  const month = context.words.months.get(wordAt(context, at));
  if (month === undefined) return numbersOnly(context, index, day);
  const stop = pastStop(context, at);
  // "la calle 21 de Mayo": named for a day, whenever things happen there
  if (context.words.namedForDays.has(wordAt(context, index - 1)))
    return { ...dateFound(at + 1, null, "D"), type: "set" };
  const year = yearBehind(context, stop);
  const end = year?.end ?? (hasPoint(context, at) ? stop : at + 1);
  return dayFound(context, { year: year?.year ?? null, month, day: day.day, at: index, end });
}

/** "9 de 8 de 1971": a month by its number between a day and a year. */
function numbersOnly(
  context: TimeContext,
  index: number,
  { day, end }: { readonly day: number; readonly end: number },
): TimeFound | null {
  const at = pastOf(context, end);
  const month = at > end && tokenAt(context, at)?.kind === "number" ? countAt(context, at) : null;
  const year =
    month === null || !context.words.of.has(wordAt(context, month.end)) ? null : yearAt(context, month.end + 1);
  if (month === null || year === null || context.language === "en") return null;
  return dayOrNull(year, month.count, day) === null
    ? null
    : dayFound(context, { year, month: month.count, day, at: index, end: month.end + 2 });
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

/** "Sept.", "feb.": the point belongs to the month cut short; "in March." ends its sentence. */
function hasPoint(context: TimeContext, index: number): boolean {
  const [month, point] = [tokenAt(context, index), tokenAt(context, index + 1)];
  const isShort = month !== null && month.text.length <= 4 && month.folded !== "may";
  return isShort && context.words.carefulMonths.has(month.folded) && point?.text === "." && !point.spaced;
}

/** A day of a month in digits ("30", "30th"); in words only with its month behind ("primero de mayo"). */
export function dayOfMonth(context: TimeContext, index: number): { readonly day: number; readonly end: number } | null {
  const token = tokenAt(context, index);
  if (token === null || token.kind === "mark") return null;
  const ordinal = ordinalAt(context, index);
  const found = ordinal ?? countAt(context, index);
  if (found === null || found.count < 1 || found.count > 31 || !Number.isInteger(found.count)) return null;
  if (token.kind === "number" && token.text.length > 2) return null;
  const day = { day: found.count, end: found.end };
  return token.kind === "word" && !namesMonth(context, index, found.end) ? null : day;
}

function namesMonth(context: TimeContext, index: number, end: number): boolean {
  const { months, ordinals, articles } = context.words;
  if (months.has(wordAt(context, pastOf(context, end)))) return true;
  const before = articles.has(wordAt(context, index - 1)) ? index - 2 : index - 1;
  return months.has(wordAt(context, before)) && ordinals.has(wordAt(context, end - 1));
}

/** A year behind a month or day: ", 2022", "de 2022", "del año 2022", "2022". */
export function yearBehind(
  context: TimeContext,
  index: number,
): { readonly year: number; readonly end: number } | null {
  const word = wordAt(context, index);
  let at = pastOf(context, word === "," || word === "-" || word === "/" ? index + 1 : index);
  const named = pastArticle(context, at);
  if (context.words.yearWords.has(wordAt(context, named)) && yearAt(context, named + 1) !== null) at = named + 1;
  // "26 June in 2020"
  if (context.words.yearLinks.has(wordAt(context, at)) && yearAt(context, at + 1) !== null) at++;
  const year = yearAt(context, at);
  if (year !== null) return { year, end: at + 1 };
  return relativeYear(context, at) ?? writtenYearAt(context, at) ?? shortYearBehind(context, index);
}

/** "April of 87", "mayo del 68", "June '22": two digits that end their clause. */
function shortYearBehind(context: TimeContext, index: number): { readonly year: number; readonly end: number } | null {
  const at = wordAt(context, pastOf(context, index)) === "'" ? pastOf(context, index) + 1 : pastOf(context, index);
  const token = tokenAt(context, at);
  if (at === index || token?.kind !== "number" || token.text.length !== 2 || !endsClause(context, at + 1)) return null;
  const digits = Number(token.text);
  return Number.isInteger(digits) ? { year: fullYear(digits, context.published), end: at + 1 } : null;
}

/** "this year", "del año pasado" behind a day or month. */
function relativeYear(context: TimeContext, index: number): { readonly year: number; readonly end: number } | null {
  if (context.published === null) return null;
  const { neighbours, units, stretches } = context.words;
  const at = pastArticle(context, index);
  const year = yearOf(context.published);
  const before = phraseIn(context, neighbours, index) ?? phraseIn(context, neighbours, at);
  if (before !== null) {
    const isYear = units.get(wordAt(context, before.end)) === "Y" && !stretches.has(wordAt(context, before.end - 1));
    return isYear ? { year: year + before.value, end: before.end + 1 } : null;
  }
  if (context.language === "en" || units.get(wordAt(context, at)) !== "Y") return null;
  const behind = phraseIn(context, neighbours, at + 1);
  return behind === null ? null : { year: year + behind.value, end: behind.end };
}

function dayFound(
  context: TimeContext,
  parts: {
    readonly year: number | null;
    readonly month: number;
    readonly day: number;
    readonly at: number;
    readonly end: number;
  },
): TimeFound {
  const dayIn = (year: number) => dayOrNull(year, parts.month, parts.day);
  const year = parts.year ?? nearestYear(context, parts.at, dayIn);
  const day = year === null ? null : dayIn(year);
  const found = dateFound(parts.end, day === null ? null : dayPeriod(day), "D");
  return parts.year === null ? { ...found, floats: "year" } : found;
}

/**
 * The year of a date written without one: the latest that is not later than the document, as news tells what has
 * been, unless the date then lies just ahead or the clause looks ahead.
 */
export function nearestYear(context: TimeContext, index: number, dayIn: (year: number) => Day | null): number | null {
  const told = yearOpened(context, index);
  if (told !== null && dayIn(told) !== null) return told;
  if (context.published === null) return null;
  const now = dayNumberOf(context.published);
  const current = yearOf(context.published);
  const ahead = reachAhead(context, index);
  for (const year of [current + 1, current, current - 1, current - 2, current - 3, current - 4]) {
    const day = dayIn(year);
    if (day !== null && dayNumberOf(day) <= now + ahead) return year;
  }
  return null;
}

/** The year that opens a sentence, up to a semicolon; "last March" goes by the day of the text. */
function yearOpened({ opened, tokens, first, side }: TimeContext, index: number): number | null {
  if (opened === null || side !== null) return null;
  for (let at = first; at < index; at++) if (tokens[at]!.text === ";") return null;
  return opened;
}

function reachAhead(context: TimeContext, index: number): number {
  if (context.side === 1) return 365;
  if (context.side === -1) return 0;
  return looksAhead(context, index) ? DAYS_AHEAD_IF_FUTURE : DAYS_AHEAD;
}

/** A year alone, where its neighbours show that it is one: "in 2019", "(2019)", "the 2016 crackdown", "año 2019". */
export function bareYearAt(context: TimeContext, index: number): TimeFound | null {
  const isNamed = context.words.yearWords.has(wordAt(context, index)) && yearAt(context, index + 1) !== null;
  if (isNamed) return dateFound(index + 2, yearPeriod(yearAt(context, index + 1)!), "Y");
  const year = yearAt(context, index);
  if (year === null) return bareWrittenYear(context, index) ?? apostropheYear(context, index);
  // "2000 to 2100 boats": what is no range of years is none at its second end either
  const join = phraseIn(context, context.words.rangeJoins, index - 1);
  const isSecond = join !== null && join.value !== "and" && !isUncounted(context, index + 1);
  if (year < 1800 || (isSecond && tokenAt(context, index - 2)?.kind === "number")) return null;
  const before = wordAt(context, index - 1);
  if (isCompared(context, index) && !isUncounted(context, index + 1)) return null;
  const isOpened =
    before === "" ||
    context.words.before.has(before) ||
    context.words.yearWords.has(before) ||
    isClosedYear(context, index);
  if (!isOpened && !"(,-".includes(before) && !closesName(context, index)) return null;
  const next = tokenAt(context, index + 1);
  if (next?.kind === "mark" && (next.text === "%" || (next.text === "/" && !next.spaced))) return null;
  // "the 2000 soldiers" is more likely a number
  if (context.words.articles.has(before) && context.language === "en" && year % 100 === 0) return null;
  return dateFound(index + 1, yearPeriod(year), "Y");
}

/** "más de 1800 denuncias", "fewer than 2000 soldiers": a number that is compared, with what it counts behind it. */
function isCompared(context: TimeContext, index: number): boolean {
  return THAN.has(wordAt(context, index - 1)) && AMOUNTS_COMPARED.has(wordAt(context, index - 2));
}

const THAN: ReadonlySet<string> = new Set(["de", "than"]);
const AMOUNTS_COMPARED: ReadonlySet<string> = new Set(["mas", "menos", "more", "less", "fewer"]);

/** "cerró 2023 con 12 casos", "ended 2023 in prison": a year as what a verb begins or ends. */
function isClosedYear(context: TimeContext, index: number): boolean {
  if (!context.words.dayIdioms.has(wordAt(context, index - 1))) return false;
  return isUncounted(context, index + 1) || context.words.closedWith.has(wordAt(context, index + 1));
}

/** "in nineteen ninety-six": a year in words that ends its clause, behind a word of time. */
function bareWrittenYear(context: TimeContext, index: number): TimeFound | null {
  const before = wordAt(context, index - 1);
  if (!context.words.before.has(before) || context.words.articles.has(before)) return null;
  const written = writtenYearAt(context, index);
  if (written === null || !endsClause(context, written.end)) return null;
  return dateFound(written.end, yearPeriod(written.year), "Y");
}

/** "since '82": digits glued to an apostrophe, behind a word of time; looked for at either of the two. */
function apostropheYear(context: TimeContext, index: number): TimeFound | null {
  const at = wordAt(context, index) === "'" ? index + 1 : index;
  const token = tokenAt(context, at);
  const isGlued = token?.kind === "number" && token.text.length === 2 && !token.spaced;
  if (!isGlued || wordAt(context, at - 1) !== "'" || !context.words.before.has(wordAt(context, at - 2))) return null;
  const found = dateFound(at + 1, yearPeriod(fullYear(Number(token.text), context.published)), "Y");
  return { ...found, start: at - 1 };
}

/** "Conference 2010": a year that closes a name at the end of its clause. */
function closesName(context: TimeContext, index: number): boolean {
  const before = tokenAt(context, index - 1);
  const next = tokenAt(context, index + 1);
  return (
    before?.kind === "word" && before.capital && index - 1 > context.first && (next === null || next.kind === "mark")
  );
}
