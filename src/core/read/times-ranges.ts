import type { Day, EdtfDate } from "../model/index.ts";
import { lastDayOf } from "../model/index.ts";
import { dateFound, pastArticle, phraseIn, type TimeContext, type TimeFound, wordAt } from "./times-cursor.ts";
import { calendarDateAt, dayOfMonth } from "./times-dates.ts";
import { dayOrNull, dayPeriod } from "./windows.ts";

/** Reads one date; the grammar of ranges is told how, because dates may hold ranges' words themselves. */
export type ReadPoint = (context: TimeContext, index: number) => TimeFound | null;

/** "from March 29 to May 25", "between July 2003 and December 2004", "del 1 al 12 de octubre", "May 3–5". */
export function rangeAt(context: TimeContext, index: number, readPoint: ReadPoint): TimeFound | null {
  const opener = phraseIn(context, context.words.rangeOpeners, index);
  const at = pastArticle(context, opener?.end ?? index);
  const days = daysOfMonth(context, at);
  if (days !== null) return days;
  const first = readPoint(context, at);
  if (first === null || !isPoint(first)) return null;
  const join = phraseIn(context, context.words.rangeJoins, first.end);
  if (join === null || (opener === null && wordAt(context, first.end) === "and")) return null;
  if (opener === null && join.value === "and") return null;
  const second = secondPoint(context, { first, at: pastArticle(context, join.end), readPoint });
  if (second === null || !isPoint(second)) return null;
  if (opener === null && !isTight(first, second)) return null;
  return spanned(sameYear(first, second), second);
}

/** Without an opener only two dates of one kind make a range: "Monday to Friday", not "Monday to the year". */
function isTight(first: TimeFound, second: TimeFound): boolean {
  return first.grain === second.grain;
}

function isPoint(found: TimeFound): boolean {
  return found.type === "date" || found.type === "time";
}

/** "3–5" behind a month: the second end is a day of the first's month. */
function secondPoint(
  context: TimeContext,
  given: { readonly first: TimeFound; readonly at: number; readonly readPoint: ReadPoint },
): TimeFound | null {
  const point = given.readPoint(context, given.at);
  if (point !== null) return point;
  const day = dayOfMonth(context, given.at);
  const { first } = given;
  if (day === null || first.grain !== "D" || first.from === null || first.from.length !== 10) return null;
  const month = dayOrNull(Number(first.from.slice(0, 4)), Number(first.from.slice(5, 7)), day.day);
  return month === null || month <= first.from ? null : dateFound(day.end, dayPeriod(month), "D");
}

/** "1 al 12 de octubre", "3 to 5 May 2022", "1 y 12 de octubre": the month stands behind the second day only. */
function daysOfMonth(context: TimeContext, index: number): TimeFound | null {
  const first = dayOfMonth(context, index);
  if (first === null) return null;
  const join = phraseIn(context, context.words.rangeJoins, first.end);
  if (join === null) return null;
  const second = calendarDateAt(context, pastArticle(context, join.end));
  if (second?.grain !== "D" || second.from === null || second.from.length !== 10) return null;
  if (dayOfMonth(context, pastArticle(context, join.end)) === null) return null;
  const day = dayOrNull(Number(second.from.slice(0, 4)), Number(second.from.slice(5, 7)), first.day);
  if (day === null || day >= second.from) return null;
  return spanned({ ...second, from: day, value: day }, second);
}

/** The year written once, behind the second date, is the first's too ("from March 29 to May 25, 2021"). */
function sameYear(first: TimeFound, second: TimeFound): TimeFound {
  if (first.yearless !== true || second.from === null || first.from === null) return first;
  const year = second.from.slice(0, 4);
  const moved = `${year}${first.from.slice(4)}` as EdtfDate;
  const from = moved > second.from ? (`${Number(year) - 1}${first.from.slice(4)}` as EdtfDate) : moved;
  return { ...first, from, to: from, value: from };
}

function spanned(first: TimeFound, second: TimeFound): TimeFound {
  const isKnown = first.from !== null && second.to !== null && first.from <= second.to;
  const value = isKnown ? `${first.value ?? ""}/${second.value ?? ""}` : null;
  return { end: second.end, type: "range", value, from: isKnown ? first.from : null, to: isKnown ? second.to : null };
}

/** "since March 29", "desde el 29 de marzo", "a partir de enero"; "until yesterday", "hasta ayer", "as of early May". */
export function halfOpenAt(context: TimeContext, index: number, readPoint: ReadPoint): TimeFound | null {
  const since = phraseIn(context, context.words.since, index);
  if (since !== null) {
    const found = readPoint(context, pastArticle(context, since.end));
    if (found === null || !isPoint(found)) return null;
    return { end: found.end, type: "range", value: found.value, from: found.from, to: null, openEnd: true };
  }
  const until = phraseIn(context, context.words.until, index);
  if (until === null) return null;
  const found = readPoint(context, pastArticle(context, until.end));
  if (found === null || !isPoint(found) || !isDated(found)) return null;
  return { end: found.end, type: "range", value: found.value, from: null, to: found.to };
}

function isDated(found: TimeFound): boolean {
  return found.grain !== undefined;
}

/** The last day of a found window; null when open. */
export function lastDay(found: TimeFound): Day | null {
  return found.to === null ? null : lastDayOf(found.to);
}
