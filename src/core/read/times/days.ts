import { type Day, firstDayOf } from "../../model/index.ts";
import {
  countAt,
  dateFound,
  endsClause,
  looksAhead,
  ordinalAt,
  pastArticle,
  pastOf,
  type TimeContext,
  type TimeFound,
  tokenAt,
  wordAt,
} from "./cursor.ts";
import { calendarDateAt, dayOfMonth } from "./dates.ts";
import { neighbourAt } from "./neighbours.ts";
import { dayOrNull, dayPeriod, monthOf, shiftedDay, yearOf } from "./periods.ts";

/** "on the 18th", "el día 21", "the 21st of this month", "el 3 del mes pasado": a day whose month stands nowhere or is named by where it lies. */
export function dayAloneAt(context: TimeContext, index: number): TimeFound | null {
  const article = pastArticle(context, index);
  const isNamed = context.words.dayWords.has(wordAt(context, article));
  const at = isNamed ? article + 1 : article;
  const day = at === index ? null : numberOfDay(context, at);
  if (day === null) return null;
  const dated = isNamed ? calendarDateAt(context, at) : null;
  if (dated?.grain === "D") return { ...dated, start: index };
  const month = neighbourAt(context, pastArticle(context, pastOf(context, day.end)));
  if (month?.grain === "M")
    return dateFound(month.end, month.from === null ? null : dayOf(firstDayOf(month.from), day.count), "D");
  if (!isNamed && !isOpened(context, index)) return null;
  if (!endsClause(context, day.end) && !(isNamed && !context.words.of.has(wordAt(context, day.end)))) return null;
  return dateFound(day.end, context.published === null ? null : nearestDay(context, index, day.count), "D");
}

/** "el pasado día 21", "el próximo 5": the neighbour beside the number shows that it is a day. */
export function sidedDayAt(context: TimeContext, index: number): TimeFound | null {
  const isNamed = context.words.dayWords.has(wordAt(context, index));
  const day =
    context.language === "en" || context.side === null ? null : numberOfDay(context, isNamed ? index + 1 : index);
  if (day === null || context.words.of.has(wordAt(context, day.end))) return null;
  if (!isNamed && !endsClause(context, day.end)) return null;
  return dateFound(day.end, context.published === null ? null : nearestDay(context, index, day.count), "D");
}

/** "the week of the 18th", "la semana del 18": a number that ends its clause, where only a day can stand. */
export function bareDayAt(context: TimeContext, index: number): TimeFound | null {
  const day = numberOfDay(context, index);
  if (day === null || !endsClause(context, day.end)) return null;
  return dateFound(day.end, context.published === null ? null : nearestDay(context, index, day.count), "D");
}

/** English writes such a day as an ordinal; Spanish as a plain number, which "día" or a month behind show to be one. */
function numberOfDay(context: TimeContext, at: number) {
  const token = tokenAt(context, at);
  const isDigits =
    context.language === "en" ? token?.kind === "mixed" : token?.kind === "number" || token?.kind === "mixed";
  const day = isDigits ? (ordinalAt(context, at) ?? countAt(context, at)) : null;
  return day !== null && day.count >= 1 && day.count <= 31 && Number.isInteger(day.count) ? day : null;
}

function isOpened(context: TimeContext, index: number): boolean {
  return context.language === "en" && context.words.dayOpeners.has(wordAt(context, index - 1));
}

function dayOf(month: Day, day: number) {
  const found = dayOrNull(yearOf(month), monthOf(month), day);
  return found === null ? null : dayPeriod(found);
}

/** The latest such day that is not later than the document, or the coming one when the clause looks ahead. */
function nearestDay(context: TimeContext, index: number, day: number) {
  const published = context.published!;
  const isAhead = context.side === null ? looksAhead(context, index) : context.side === 1;
  // "In August … on the 18th": of the month that the text has just named
  const inMonth = context.month === null || isAhead ? null : dayOf(context.month, day);
  if (inMonth !== null && firstDayOf(inMonth.from) <= published) return inMonth;
  for (const by of isAhead ? [0, 1, 2] : [0, -1, -2]) {
    const month = shiftedDay(published, "M", by);
    const found = month === null ? null : dayOf(month, day);
    if (found !== null && (isAhead ? firstDayOf(found.from) >= published : firstDayOf(found.from) <= published))
      return found;
  }
  return null;
}

const LIST_AT_MOST = 8;

/** "el 18 y 19 de junio", "May 18 and 19": a day in a list, which takes its month from the day beside it. */
export function listedDayAt(context: TimeContext, index: number): TimeFound | null {
  const at = context.language === "en" ? pastArticle(context, index) : index;
  const day = isDigits(context, at) ? dayOfMonth(context, at) : null;
  if (day === null) return null;
  const last = lastOfList(context, at);
  if (last?.from != null) return dateFound(day.end, dayOf(firstDayOf(last.from), day.day), "D");
  if (isOfDays(context, at))
    return dateFound(day.end, context.published === null ? null : nearestDay(context, index, day.day), "D");
  return at === index ? dayBehindList(context, index, day) : null;
}

/** "los días 9 y 10", "los días 3, 4 y 5": behind "días" a number is of a day, and so are those that go on with it. */
function isOfDays(context: TimeContext, index: number): boolean {
  const { dayWords, listJoins } = context.words;
  for (let at = index - 1; at > index - LIST_AT_MOST; at--) {
    const word = wordAt(context, at);
    if (word.endsWith("s") && dayWords.has(word.slice(0, -1)))
      return tokenAt(context, at + 1)?.kind === "number" && tokenAt(context, at - 1)?.kind !== "number";
    if (word !== "," && !listJoins.has(word) && tokenAt(context, at)?.kind !== "number") return false;
  }
  return false;
}

function isDigits(context: TimeContext, index: number): boolean {
  const kind = tokenAt(context, index)?.kind;
  return kind === "number" || (kind === "mixed" && ordinalAt(context, index) !== null);
}

/** The dated day that ends a list of days: "del 18, 19 y 20 de junio". */
function lastOfList(context: TimeContext, index: number): TimeFound | null {
  const { articles, dayOpeners, listJoins, dayWords } = context.words;
  const before = wordAt(context, index - 1);
  // "Tacna, 3 y 4 de mayo: 12 detenidos", "(3, 4 y 5 de mayo)"
  const isHeading = before === "," || before === "(" || before === "";
  const isNamed = articles.has(before) || dayOpeners.has(before) || dayWords.has(before.replace(/s$/, ""));
  const isFirst = isNamed || isHeading;
  const isLater = (before === "," || listJoins.has(before)) && tokenAt(context, index - 2)?.kind === "number";
  if (!isFirst && !isLater) return null;
  for (let at = index, left = LIST_AT_MOST; left > 0; left--) {
    const link = wordAt(context, at + 1);
    if (link !== "," && !listJoins.has(link)) return null;
    at = pastArticle(context, at + 2);
    if (!isDigits(context, at)) return null;
    const date = calendarDateAt(context, at);
    if (date !== null) return date.grain === "D" ? date : null;
  }
  return null;
}

/** "May 18 and 19": the month stands before the list, and nothing that the number could count behind it. */
function dayBehindList(
  context: TimeContext,
  index: number,
  day: { readonly day: number; readonly end: number },
): TimeFound | null {
  const before = wordAt(context, index - 1);
  if ((before !== "," && !context.words.listJoins.has(before)) || !endsClause(context, day.end)) return null;
  if (tokenAt(context, index - 2)?.kind !== "number" || context.before === null) return null;
  const first = dayOfMonth(context, index - 2);
  const isDated =
    context.words.months.has(wordAt(context, index - 3)) && first?.day === Number(context.before.slice(8));
  return isDated && day.day > first.day ? dateFound(day.end, dayOf(context.before, day.day), "D") : null;
}
