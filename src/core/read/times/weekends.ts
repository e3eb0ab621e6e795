import { type Day, daysBetween, firstDayOf } from "../../model/index.ts";
import {
  dateFound,
  endsClause,
  pastArticle,
  pastOf,
  phraseIn,
  type TimeContext,
  type TimeFound,
  wordAt,
} from "./cursor.ts";
import { calendarDateAt, dayOfMonth } from "./dates.ts";
import { pastWeekend, weekendOf } from "./feasts.ts";
import { dayOrNull, monthOf, periodOf, yearOf } from "./periods.ts";

/** "the weekend of 3 and 4 May", "el fin de semana del 6 al 8 de junio", "the weekend of August 22": by its days, or by one of them. */
export function weekendWithDaysAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const weekend = pastWeekend(context, at);
  const of = pastOf(context, weekend);
  if (weekend === at || of === weekend) return null;
  const days = daysOfWeekend(context, pastArticle(context, of));
  if (days === null) return null;
  const { first, last, end } = days;
  const isShort = first !== last && first < last && daysBetween(first, last) <= WEEKEND_AT_MOST;
  if (first !== last) return isShort ? dateFound(end, periodOf(first, last, `${first}/${last}`), "WE") : null;
  return dateFound(end, weekendOf(first), "WE");
}

/** From Friday to Monday. */
const WEEKEND_AT_MOST = 3;

/** "3 and 4 May", "May 3 and 4", "6 al 8 de junio", "May 3". */
function daysOfWeekend(
  context: TimeContext,
  at: number,
): { readonly first: Day; readonly last: Day; readonly end: number } | null {
  const date = calendarDateAt(context, at);
  const opening = date?.grain === "D" ? null : dayOfMonth(context, at);
  if (date?.grain !== "D" && opening === null) return null;
  const end = opening?.end ?? date!.end;
  const join = context.words.listJoins.has(wordAt(context, end))
    ? end + 1
    : (phraseIn(context, context.words.rangeJoins, end)?.end ?? null);
  const behind = join === null ? null : pastArticle(context, join);
  const second = behind === null ? null : calendarDateAt(context, behind);
  const day = (found: TimeFound | null) => (found?.from?.length === 10 ? firstDayOf(found.from) : null);
  if (opening !== null) return ofMonth(day(second?.grain === "D" ? second : null), opening.day, second?.end ?? end);
  const first = day(date);
  if (first === null) return null;
  const last = behind === null || second !== null ? null : dayOfMonth(context, behind);
  const same = last === null || !endsClause(context, last.end) ? null : ofMonth(first, last.day, last.end);
  return same === null ? { first, last: first, end } : { first, last: same.first, end: same.end };
}

/** A day of the month of another, with that other as the last. */
function ofMonth(last: Day | null, day: number, end: number) {
  const first = last === null ? null : dayOrNull(yearOf(last), monthOf(last), day);
  return first === null ? null : { first, last: last!, end };
}
