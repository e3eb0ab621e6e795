import { type Day, firstDayOf, weekdayOf } from "../../model/index.ts";
import { dateFound, endsClause, looksAhead, type TimeContext, type TimeFound, tokenAt, wordAt } from "./cursor.ts";
import { dayOrNull, dayPeriod, monthPeriod, yearOf } from "./periods.ts";

/**
 * "2022-05-30", "30-05-2022", "30/05/22", "30.05.2022"; with an order that both day and month could have, unresolved,
 * unless the weekday that stands before it tells ("Friday 7/6").
 */
export function digitDateAt(context: TimeContext, index: number, weekday: number | null = null): TimeFound | null {
  const first = tokenAt(context, index);
  if (first?.kind !== "number") return null;
  if (first.text.includes(".")) return dotted(context, { index, weekday });
  if (first.text.length === 8) return compact(context, index);
  const [mark, second] = [tokenAt(context, index + 1), tokenAt(context, index + 2)];
  if (mark === null || second?.kind !== "number" || second.spaced || mark?.spaced === true) return null;
  const [again, third] = [tokenAt(context, index + 3), tokenAt(context, index + 4)];
  if (third?.kind !== "number" || third.spaced || again?.text !== mark?.text)
    return shortDate(context, { index, weekday }) ?? monthOfYear(context, index);
  const isMarked = mark?.text === "/" || mark?.text === "-";
  if (!isMarked) return null;
  return partsFound(context, { parts: [first.text, second.text, third.text], end: index + 5, weekday });
}

interface At {
  readonly index: number;
  /** The weekday that the words before name. */
  readonly weekday: number | null;
}

/** "el 30/05", "on 5/30": day and month alone, behind a word that only a date can follow. */
function shortDate(context: TimeContext, { index, weekday }: At): TimeFound | null {
  const one = tokenAt(context, index);
  const [mark, two] = [tokenAt(context, index + 1), tokenAt(context, index + 2)];
  if (weekday === null && !opensShortDate(context, index)) return null;
  const isMarked = mark?.text === "/" || (weekday !== null && mark?.text === "-");
  if (!isMarked || one!.text.length > 2 || two!.text.length > 2) return null;
  // "el 1/3 de la población" is a share
  if (context.words.of.has(wordAt(context, index + 3)) || context.published === null) return null;
  const year = yearOf(context.published);
  const found = (of: number) =>
    partsFound(context, { parts: [one!.text, two!.text, String(of)], end: index + 3, weekday });
  const current = yearless(found(year));
  if (weekday !== null) return current?.from == null ? (found(year - 1) ?? current) : current;
  if (current?.from == null || firstDayOf(current.from) <= context.published || looksAhead(context, index))
    return current;
  return yearless(found(year - 1));
}

function yearless(found: TimeFound | null): TimeFound | null {
  return found === null ? null : { ...found, floats: "year" };
}

/** Behind a word that a day can follow, or in a list behind another such date ("el 20/11, 22/11 y 25/11"). */
function opensShortDate(context: TimeContext, index: number): boolean {
  const before = wordAt(context, index - 1);
  if (context.words.dayOpeners.has(before)) return true;
  const isListed = before === "," || context.words.listJoins.has(before);
  const isDate = wordAt(context, index - 3) === "/" && tokenAt(context, index - 4)?.kind === "number";
  return isListed && isDate && opensShortDate(context, index - 4);
}

/** "en 03/2022", "since 2021-12": a month and its year, behind a word of time; "decree 12-2015" has a number. */
function monthOfYear(context: TimeContext, index: number): TimeFound | null {
  const before = wordAt(context, index - 1);
  const isOpened = before === "" || (context.words.before.has(before) && !context.words.articles.has(before));
  const [one, two] = [tokenAt(context, index)!.text, tokenAt(context, index + 2)!.text];
  const [month, year] = one.length === 4 ? [two, one] : [one, two];
  if (!isOpened || year.length !== 4 || month.length > 2) return null;
  const [ofYear, ofMonth] = [Number(year), Number(month)];
  if (!(ofYear >= 1800 && ofYear <= 2100) || !(ofMonth >= 1 && ofMonth <= 12)) return null;
  return dateFound(index + 3, monthPeriod(ofYear, ofMonth), "M");
}

/** "20220530", as files are named; a number that counts something has its noun behind. */
function compact(context: TimeContext, index: number): TimeFound | null {
  const { text } = tokenAt(context, index)!;
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number) as [
    number,
    number,
    number,
  ];
  const latest = context.published === null ? 2100 : yearOf(context.published) + YEARS_AHEAD;
  if (!/^\d{8}$/.test(text) || year < 1900 || year > latest || !endsClause(context, index + 1)) return null;
  return resolved(index + 1, dayOrNull(year, month, day));
}

function dotted(context: TimeContext, { index, weekday }: At): TimeFound | null {
  const parts = tokenAt(context, index)!.text.split(".");
  if (parts.length !== 3 || parts[2]!.length < 4 || parts[0]!.length > 2 || parts[1]!.length > 2) return null;
  return partsFound(context, { parts, end: index + 1, weekday });
}

function partsFound(
  context: TimeContext,
  written: { readonly parts: readonly string[]; readonly end: number; readonly weekday: number | null },
): TimeFound | null {
  const { end } = written;
  const [one = "", two = "", three = ""] = written.parts;
  const [first = 0, second = 0, third = 0] = written.parts.map(Number);
  if (![first, second, third].every(Number.isInteger) || two.length > 2) return null;
  if (one.length === 4) return three.length > 2 ? null : resolved(end, dayOrNull(first, second, third));
  if (one.length > 2 || (three.length !== 2 && three.length !== 4)) return null;
  const year = three.length === 4 ? third : fullYear(third, context.published);
  const days = [dayOrNull(year, second, first), dayOrNull(year, first, second)].filter((day) => day !== null);
  if (written.weekday !== null) return resolved(end, days.find((day) => weekdayOf(day) === written.weekday) ?? null);
  const isOpen = days.length === 2 && days[0] !== days[1];
  if (isOpen && context.words.numericOrder === "either") return dateFound(end, null, "D");
  return resolved(end, days[0] ?? null);
}

function resolved(end: number, day: Day | null): TimeFound | null {
  return day === null ? null : dateFound(end, dayPeriod(day), "D");
}

/** How many years after its text a year of two digits may lie. */
const YEARS_AHEAD = 15;

/** A year by its last two digits: the latest that is not far ahead of the text; without its day, 70–99 lie in the last century. */
export function fullYear(digits: number, published: Day | null): number {
  const latest = published === null ? 2069 : yearOf(published) + YEARS_AHEAD;
  const century = latest - (latest % 100);
  return century + digits <= latest ? century + digits : century - 100 + digits;
}
