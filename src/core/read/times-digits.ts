import { type Day, firstDayOf } from "../model/index.ts";
import { dateFound, looksAhead, type TimeContext, type TimeFound, tokenAt, wordAt } from "./times-cursor.ts";
import { dayOrNull, dayPeriod, yearOf } from "./windows.ts";

/** "2022-05-30", "30-05-2022", "30/05/22", "30.05.2022"; with an order that both day and month could have, unresolved. */
export function digitDateAt(context: TimeContext, index: number): TimeFound | null {
  const first = tokenAt(context, index);
  if (first?.kind !== "number") return null;
  if (first.text.includes(".")) return dotted(context, index);
  const [mark, second, again, third] = [1, 2, 3, 4].map((offset) => tokenAt(context, index + offset));
  if (mark === null || second?.kind !== "number" || second.spaced || mark?.spaced === true) return null;
  if (third?.kind !== "number" || third.spaced || again?.text !== mark?.text) return shortDate(context, index);
  const isMarked = mark?.text === "/" || mark?.text === "-";
  if (!isMarked) return null;
  return partsFound(context, { parts: [first.text, second.text, third.text], end: index + 5 });
}

/** "el 30/05", "on 5/30": day and month alone, behind a word that only a date can follow. */
function shortDate(context: TimeContext, index: number): TimeFound | null {
  const [one, mark, two] = [0, 1, 2].map((offset) => tokenAt(context, index + offset));
  const before = wordAt(context, index - 1);
  const isOpened = context.words.dayOpeners.has(before) || context.words.weekdays.has(before);
  if (!isOpened || mark?.text !== "/" || one!.text.length > 2 || two!.text.length > 2) return null;
  // "el 1/3 de la población" is a share
  if (context.words.of.has(wordAt(context, index + 3)) || context.published === null) return null;
  const year = yearOf(context.published);
  const found = partsFound(context, { parts: [one!.text, two!.text, String(year)], end: index + 3 });
  if (found?.from == null || firstDayOf(found.from) <= context.published || looksAhead(context, index)) return found;
  return partsFound(context, { parts: [one!.text, two!.text, String(year - 1)], end: index + 3 });
}

function dotted(context: TimeContext, index: number): TimeFound | null {
  const parts = tokenAt(context, index)!.text.split(".");
  if (parts.length !== 3 || parts[2]!.length < 4 || parts[0]!.length > 2 || parts[1]!.length > 2) return null;
  return partsFound(context, { parts, end: index + 1 });
}

function partsFound(
  context: TimeContext,
  written: { readonly parts: readonly string[]; readonly end: number },
): TimeFound | null {
  const [one = "", two = "", three = ""] = written.parts;
  const [first = 0, second = 0, third = 0] = written.parts.map(Number);
  if (![first, second, third].every(Number.isInteger) || two.length > 2) return null;
  if (one.length === 4) return three.length > 2 ? null : resolved(written.end, dayOrNull(first, second, third));
  if (one.length > 2 || (three.length !== 2 && three.length !== 4)) return null;
  const year = three.length === 4 ? third : fullYear(third);
  const dayFirst = dayOrNull(year, second, first);
  const monthFirst = dayOrNull(year, first, second);
  const isOpen = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
  if (isOpen && context.words.numericOrder === "either") return dateFound(written.end, null, "D");
  return resolved(written.end, dayFirst ?? monthFirst);
}

function resolved(end: number, day: Day | null): TimeFound | null {
  return day === null ? null : dateFound(end, dayPeriod(day), "D");
}

/** Two digits of a year: 70–99 lie in the last century. */
function fullYear(digits: number): number {
  return digits >= 70 ? 1900 + digits : 2000 + digits;
}
