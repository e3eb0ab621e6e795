import type { Neighbour, TimeUnit } from "../../lexicon/times.ts";
import { type Day, daysBetween, plusDays, weekdayOf } from "../../model/index.ts";
import {
  countAt,
  dateFound,
  isPluralUnit,
  looksAhead,
  neighbourBehind,
  ordinalAt,
  pastArticle,
  phraseIn,
  type TimeContext,
  type TimeFound,
  tokenAt,
  wordAt,
  yearAt,
} from "./cursor.ts";
import { calendarDateAt, dayOfMonth } from "./dates.ts";
import { sidedDayAt } from "./days.ts";
import { digitDateAt } from "./digits.ts";
import { stretchOf } from "./durations.ts";
import { feastFound } from "./feasts.ts";
import { dayOrNull, dayPeriod, monthOf, PARTS_OF_YEAR, shiftedDay, yearOf } from "./periods.ts";
import { partOfDay, periodFound, seasonFound } from "./phrases.ts";

interface Given {
  readonly neighbour: Neighbour;
  /** Index behind the neighbour's words. */
  readonly at: number;
}

/** "last week", "la semana pasada", "este año", "el pasado mes de mayo", "last May", "next Tuesday". */
export function neighbourAt(context: TimeContext, index: number): TimeFound | null {
  const start = pastArticle(context, index);
  const { neighbours } = context.words;
  const found = phraseIn(context, neighbours, index) ?? phraseIn(context, neighbours, start);
  if (found !== null) return besideNeighbour(fromBefore(context, found.end), { neighbour: found.value, at: found.end });
  if (context.language === "en") return start === index ? null : unitBefore(context, start);
  const unit = context.words.units.get(wordAt(context, start));
  const behind = unit === undefined ? null : neighbourBehind(context, start + 1);
  if (unit === undefined || behind === null) return null;
  return isPluralUnit(context.words, wordAt(context, start))
    ? null
    : periodFound(fromBefore(context, behind.end), { unit, offset: behind.value }, behind.end);
}

const STRETCHES: ReadonlySet<TimeUnit> = new Set(["W", "M", "Q", "Y"]);

/** "12 in 2023 and nine the year before": counts from the time named last; "the year before the war" says no year. */
function unitBefore(context: TimeContext, start: number): TimeFound | null {
  const { words, named } = context;
  const unit = words.units.get(wordAt(context, start));
  if (unit === undefined || named === null || !STRETCHES.has(unit)) return null;
  const shift = words.shiftsFromBefore.has(wordAt(context, start + 1))
    ? phraseIn(context, words.shifts, start + 1)
    : null;
  const next = shift === null ? null : tokenAt(context, shift.end);
  const isCount = next?.kind === "number" && yearAt(context, shift?.end ?? start) === null;
  const isOpen =
    next !== null && next.kind !== "mark" && !isCount && !words.before.has(next.folded) && !BEHIND.has(next.folded);
  if (shift === null || isOpen || isPluralUnit(words, wordAt(context, start))) return null;
  return periodFound({ ...context, published: named }, { unit, offset: shift.value }, shift.end);
}

const BEHIND: ReadonlySet<string> = new Set(["and", "but", "to", "when", "while", "as", "there"]);

/** "the previous month", "el año anterior" count from the time named before, where one was, not from now. */
function fromBefore(context: TimeContext, end: number): TimeContext {
  const { published, named, words } = context;
  // "they left the next day", but "they will leave the next day"
  const isNextDay = words.units.get(wordAt(context, end)) === "D" && words.beyondWeek.has(wordAt(context, end - 1));
  const counts = words.neighboursFromBefore.has(wordAt(context, end - 1)) || (isNextDay && !looksAhead(context, end));
  return counts && published !== null && named !== null ? { ...context, published: named } : context;
}

function besideNeighbour(context: TimeContext, given: Given): TimeFound | null {
  const phrase = sidedPhrase(context, given);
  if (phrase !== null) return phrase;
  const word = wordAt(context, given.at);
  const weekday = context.words.weekdays.get(word);
  if (weekday !== undefined)
    return dateBehindWeekday(context, given.at) ?? weekdayBehind(context, { weekday, ...given });
  const day = given.neighbour === 0 ? null : sidedDayAt(sidedBy(context, given), given.at);
  if (day !== null) return day;
  const unit = context.words.units.get(word);
  return unit === undefined ? sidedDate(context, given) : periodBehind(context, { unit, ...given });
}

/** "next Easter", "this summer", "la pasada Semana Santa". */
function sidedPhrase(context: TimeContext, given: Given): TimeFound | null {
  const phrase = phraseIn(context, context.words.phrases, given.at);
  if (phrase?.value.kind === "season")
    return seasonFound(context, phrase.value.season, { end: phrase.end, side: given.neighbour });
  if (phrase?.value.kind !== "feast") return null;
  return feastFound(sidedBy(context, given), phrase.value.feast, { index: given.at, end: phrase.end });
}

/** "last May", "el pasado 30 de mayo": the neighbour only says on which side of now. */
function sidedDate(context: TimeContext, given: Given): TimeFound | null {
  return calendarDateAt(sidedBy(context, given), given.at);
}

function sidedBy(context: TimeContext, { neighbour }: Given): TimeContext {
  return { ...context, side: neighbour === 0 ? context.side : neighbour };
}

const STRETCH_ONLY: ReadonlySet<TimeUnit> = new Set(["S", "MIN", "H", "FN", "HM", "DEC", "CEN"]);

/** A unit behind its neighbour: the calendar's, a stretch up to now, or a month that is named behind ("mes de mayo"). */
function periodBehind(context: TimeContext, given: Given & { readonly unit: TimeUnit }): TimeFound | null {
  const { unit, neighbour, at } = given;
  if (isPluralUnit(context.words, wordAt(context, at))) return vague(neighbour, at + 1);
  if (unit === "M" && context.words.of.has(wordAt(context, at + 1))) {
    const month = sidedDate(context, { neighbour, at: at + 2 });
    if (month !== null) return month;
  }
  const isStretch = context.words.stretches.has(wordAt(context, at - 1)) && !PARTS_OF_YEAR.has(unit);
  if (neighbour !== 0 && (isStretch || STRETCH_ONLY.has(unit)))
    return stretchOf(context, { unit, count: 1, end: at + 1 }, neighbour);
  return periodFound(context, { unit, offset: neighbour }, at + 1);
}

/** "past days", "próximas semanas". */
function vague(neighbour: Neighbour, end: number): TimeFound {
  return { end, type: "date", value: neighbour > 0 ? "FUTURE_REF" : "PAST_REF", from: null, to: null };
}

/** "Tuesday", "el martes", "Monday morning", "martes 30 de mayo", "el viernes 31", "el lunes pasado". */
export function weekdayAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const token = tokenAt(context, at);
  const weekday = token === null ? undefined : context.words.weekdays.get(wordAt(context, at));
  if (token === null || weekday === undefined) return null;
  const dated = dateBehindWeekday(context, at) ?? dayBehindWeekday(context, { weekday, at });
  if (dated !== null || context.words.carefulWeekdays.has(token.folded)) return dated;
  if (isNamedDay(context, at) || closesName(context, at) || isAnyOf(context, at)) return dateFound(at + 1, null, "D");
  return weekdayBehind(context, { weekday, neighbour: null, at });
}

/** "Black Monday", "domingo sangriento": the name of one day in history, whatever week the text is of. */
function isNamedDay(context: TimeContext, at: number): boolean {
  const beside = context.language === "en" ? at - 1 : at + 1;
  return context.words.dayNames.has(wordAt(context, beside));
}

/** "a Tuesday in May last year", "un lunes de mayo": some such day of what stands behind. */
function isAnyOf(context: TimeContext, at: number): boolean {
  const { one, partLinks } = context.words;
  return one.has(wordAt(context, at - 1)) && partLinks.has(wordAt(context, at + 1));
}

/** "SANTO DOMINGO", "Plácido Domingo": a weekday with a capital behind a capital, in a language that writes its weekdays small. */
function closesName(context: TimeContext, at: number): boolean {
  const [before, day] = [tokenAt(context, at - 1), tokenAt(context, at)!];
  return (
    context.language !== "en" && day.capital && before?.kind === "word" && before.capital && before.text.length > 2
  );
}

/** "Tuesday, May 30, 2022", "martes 30 de mayo", "Friday (7/6/2018)", "martes el 25 de mayo": the date decides. */
function dateBehindWeekday(context: TimeContext, at: number): TimeFound | null {
  const mark = wordAt(context, at + 1);
  const start = pastArticle(context, DATE_MARKS.has(mark) ? at + 2 : at + 1);
  const token = tokenAt(context, start);
  if (
    token === null ||
    (token.kind === "word" && !context.words.months.has(token.folded) && ordinalAt(context, start) === null)
  )
    return null;
  const weekday = context.words.weekdays.get(wordAt(context, at)) ?? null;
  const found = digitDateAt(context, start, weekday) ?? calendarDateAt(context, start);
  if (found?.grain !== "D") return null;
  return mark === "(" && wordAt(context, found.end) === ")" ? { ...found, end: found.end + 1 } : found;
}

/** May stand between a weekday and its date. */
const DATE_MARKS: ReadonlySet<string> = new Set([".", ",", "(", "-"]);

/** "el viernes 31": the nearest month in which that day is such a weekday. */
function dayBehindWeekday(
  context: TimeContext,
  given: { readonly weekday: number; readonly at: number },
): TimeFound | null {
  const { published } = context;
  const article = pastArticle(context, given.at + 1);
  const at = context.words.dayWords.has(wordAt(context, article)) ? article + 1 : article;
  const day = (at > given.at + 1 ? dayInWords(context, at) : null) ?? dayOfMonth(context, at);
  if (day === null || published === null || !endsDate(context, day.end)) return null;
  const months = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6].flatMap((by) => {
    const near = shiftedDay(published, "M", by);
    const found = near === null ? null : dayOrNull(yearOf(near), monthOf(near), day.day);
    return found !== null && weekdayOf(found) === given.weekday ? [found] : [];
  });
  const nearest = months.toSorted((one, other) => farness(published, one) - farness(published, other))[0];
  return nearest === undefined ? null : dateFound(day.end, dayPeriod(nearest), "D");
}

/** "the 21st", "el 1.º", "el veinticinco": behind an article a word can be a day too. */
function dayInWords(context: TimeContext, at: number): { readonly day: number; readonly end: number } | null {
  const isOpened = context.words.dayOpeners.has(wordAt(context, at - 1)) && tokenAt(context, at)?.kind === "word";
  const found = ordinalAt(context, at) ?? (isOpened && context.language === "es" ? countAt(context, at) : null);
  return found === null ? null : { day: found.count, end: found.end };
}

/** Days from the document's day; those to come count double, as news tells what has been. */
function farness(published: Day, day: Day): number {
  const days = daysBetween(published, day);
  return days > 0 ? 2 * days : -days;
}

/** A bare number behind a weekday is a day only when no noun follows that it could count. */
function endsDate(context: TimeContext, index: number): boolean {
  const next = tokenAt(context, index);
  return (
    next === null || next.kind === "mark" || context.words.of.has(next.folded) || context.words.before.has(next.folded)
  );
}

function weekdayBehind(
  context: TimeContext,
  given: { readonly weekday: number; readonly neighbour: Neighbour | null; readonly at: number },
): TimeFound {
  const behind = context.language === "es" ? neighbourBehind(context, given.at + 1) : null;
  const neighbour = given.neighbour ?? behind?.value ?? null;
  const end = behind?.end ?? given.at + 1;
  const day = context.published === null ? null : weekdayNear(context, { ...given, neighbour });
  const part = phraseIn(context, context.words.dayParts, end);
  if (part !== null) return partOfDay(day, part.value, part.end);
  const found = dateFound(end, day === null ? null : dayPeriod(day), "D");
  return neighbour === null ? { ...found, floats: "week" } : found;
}

/** The last such weekday, today included; the coming one when the words or the clause look ahead. */
function weekdayNear(
  context: TimeContext,
  given: { readonly weekday: number; readonly neighbour: Neighbour | null; readonly at: number },
): Day {
  const published = context.published!;
  const back = (weekdayOf(published) - given.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (given.neighbour === -1) return plusDays(published, back === 0 ? -7 : -back);
  const isBeyond = context.words.beyondWeek.has(wordAt(context, given.at - 1)) && given.weekday > weekdayOf(published);
  if (given.neighbour === 1) return plusDays(published, ahead === 0 ? 7 : isBeyond ? ahead + 7 : ahead);
  return context.side !== -1 && looksAhead(context, given.at) ? plusDays(published, ahead) : plusDays(published, -back);
}
