import { civil, type Day, edtfDateFrom, lastDayOf, plusDays } from "../../model/index.ts";
import { countAt, pastArticle, phraseIn, type TimeContext, type TimeFound, wordAt } from "./cursor.ts";
import { calendarDateAt } from "./dates.ts";
import { digitDateAt } from "./digits.ts";
import { partBefore } from "./parts.ts";
import { monthOf, shiftedDay, yearOf } from "./periods.ts";
import { unitsAt } from "./shifts.ts";

/**
 * "In the first four months", "los cinco primeros meses": without a year behind them those of the text's own, once they are
 * over; not where the words around tell of something that began on a day of its own.
 */
export function firstMonthsAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const part = at === index ? null : partBefore(context, at);
  if (part === null || part.unit !== "M" || part.ordinal !== 1 || part.count < 2) return null;
  return goesOn(context, part.end) ? null : monthsFound(context, { index, end: part.end, count: part.count });
}

/** "The five-month toll", "el balance de cinco meses", "in the five months": the year's months up to the last that is over, if they are so many. */
export function monthsToldAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const units = countAt(context, at) === null ? null : unitsAt(context, at);
  if (units?.unit !== "M" || units.count === null || units.count < 2 || context.published === null) return null;
  // so many months until now are the same ones only then
  if (monthOf(context.published) !== units.count + 1) return null;
  return isOfCount(context, { index, at, end: units.end })
    ? monthsFound(context, { index, end: units.end, count: units.count })
    : null;
}

/** Whether a number of months is that of a count: before its noun or behind it, or with an article all of them. */
function isOfCount(
  context: TimeContext,
  { index, at, end }: { readonly index: number; readonly at: number; readonly end: number },
): boolean {
  const { counts, openers } = context.words.monthsTold;
  if (wordAt(context, at + 1) === "-") return counts.has(wordAt(context, end)) && !goesOn(context, end + 1);
  if (goesOn(context, end)) return false;
  if (at > index && openers.has(wordAt(context, index - 1))) return true;
  return context.words.of.has(wordAt(context, index - 1)) && counts.has(wordAt(context, index - 2));
}

/** Whether what stands behind says which months they are: "of the truce", "since the plan began", "en el cargo". */
function goesOn(context: TimeContext, end: number): boolean {
  const { of, partLinks, after, since, monthsTold } = context.words;
  const next = wordAt(context, end);
  if (of.has(next) || partLinks.has(next) || monthsTold.goingOn.has(next)) return true;
  return phraseIn(context, after, end) !== null || phraseIn(context, since, end) !== null;
}

function monthsFound(
  context: TimeContext,
  { index, end, count }: { readonly index: number; readonly end: number; readonly count: number },
): TimeFound | null {
  if (context.published === null || count > 12 || !Number.isInteger(count)) return null;
  const from = civil(context.opened ?? yearOf(context.published), 1, 1);
  const next = shiftedDay(from, "M", count);
  if (next === null || next > context.published || isOfStart(context, index)) return null;
  return stretchFound(end, from, plusDays(next, -1));
}

function stretchFound(end: number, from: Day, to: Day): TimeFound {
  const [first, last] = [edtfDateFrom(from), edtfDateFrom(to)];
  return { end, type: "date", value: `${from}/${to}`, from: first, to: last };
}

/** Tokens around in which something may be told that began on a day of its own. */
const START_WITHIN = 60;

/** "The plan began in March … in its first four months": what is counted may start with something else than the year. */
function isOfStart(context: TimeContext, index: number): boolean {
  const { tokens, words, starting, first, end } = context;
  for (let at = Math.max(0, index - START_WITHIN); at < Math.min(end, index + START_WITHIN); at++) {
    const { folded } = tokens[at]!;
    if (starting.has(folded) || (at >= first && words.monthsTold.ownStarts.has(folded))) return true;
  }
  return false;
}

/** "The year to the end of March 2019", "the 12 months to June", "los doce meses hasta marzo": so long a time, which a date ends. */
export function endedLengthAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const counted = countAt(context, at);
  const unit = context.words.units.get(wordAt(context, counted?.end ?? at));
  if ((unit !== "Y" && unit !== "M") || (at === index && counted === null)) return null;
  // "en el año al 31 de mayo": from its first day
  if (counted === null && (unit === "M" || context.language === "es")) return null;
  const link = phraseIn(context, context.words.monthsTold.endedBy, (counted?.end ?? at) + 1);
  const ending = pastArticle(context, link?.end ?? at);
  const last = link === null ? null : (digitDateAt(context, ending) ?? calendarDateAt(context, ending));
  if (last?.to == null || (last.grain !== "M" && last.grain !== "D")) return null;
  const next = plusDays(lastDayOf(last.to), 1);
  const from = shiftedDay(next, unit, -(counted?.count ?? 1));
  return from === null ? null : stretchFound(last.end, from, plusDays(next, -1));
}
