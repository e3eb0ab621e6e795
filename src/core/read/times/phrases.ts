import type { Neighbour, TimeMeaning, TimeUnit } from "../../lexicon/times.ts";
import { type Day, edtfDateFrom, firstDayOf, plusDays } from "../../model/index.ts";
import {
  dateFound,
  endsClause,
  isPluralUnit,
  neighbourBehind,
  pastArticle,
  pastOf,
  phraseIn,
  type TimeContext,
  type TimeFound,
  tokenAt,
  wordAt,
  yearAt,
} from "./cursor.ts";
import { feastFound } from "./feasts.ts";
import { dayPeriod, monthOf, shiftedDay, unitPeriod, yearOf } from "./periods.ts";

/** "yesterday", "so far this year", "esa noche", "weekly": what the lexicon gives whole. */
export function phraseTimeAt(context: TimeContext, index: number): TimeFound | null {
  const found = phraseIn(context, context.words.phrases, index);
  if (found !== null) return meant(context, found.value, { index, end: found.end });
  return feastBehindArticle(context, index) ?? dayIdiom(context, index);
}

/** "el Viernes Santo": a feast, before its words are read as a weekday behind an article. */
function feastBehindArticle(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const found = at === index ? null : phraseIn(context, context.words.phrases, at);
  if (found?.value.kind !== "feast") return null;
  return { start: at, ...feastFound(context, found.value.feast, { index: at, end: found.end }) };
}

/** "closed the day": the day named last, or else the document's. */
function dayIdiom(context: TimeContext, index: number): TimeFound | null {
  if (!context.words.dayIdioms.has(wordAt(context, index - 1))) return null;
  const at = pastArticle(context, index);
  const day = context.before ?? context.published;
  if (at === index || context.words.units.get(wordAt(context, at)) !== "D" || day === null) return null;
  // "el recuento cerrado el día 10"
  const isNumbered = tokenAt(context, at + 1)?.kind === "number";
  return isNumbered || isPluralUnit(context.words, wordAt(context, at)) ? null : dateFound(at + 1, dayPeriod(day), "D");
}

function meant(
  context: TimeContext,
  meaning: TimeMeaning,
  at: { readonly index: number; readonly end: number },
): TimeFound | null {
  const { published } = context;
  const { end } = at;
  // "al mes de llegar" is a month after, not a rate
  if (meaning.kind === "set" && end > at.index + 1 && context.words.of.has(wordAt(context, end))) return null;
  if (meaning.kind === "reference" || meaning.kind === "set" || meaning.kind === "duration")
    return unwindowed(meaning, end);
  if (meaning.kind === "season") return seasonFound(context, meaning.season, { end, side: 0 });
  if (meaning.kind === "feast") return feastFound(context, meaning.feast, at);
  if (meaning.kind === "day-part") return dayPartFound(context, meaning, end);
  if (meaning.kind === "same") return sameFound(context, meaning.unit, end);
  if (meaning.kind === "beside") return besideFound(context, meaning, end);
  if (published === null) return dateFound(end, null, "D");
  if (meaning.kind === "day") return dateFound(end, dayPeriod(plusDays(published, meaning.offset)), "D");
  if (meaning.kind === "to-now")
    return { ...dateFound(end, dayPeriod(published), "D"), type: "range", value: "PRESENT_REF", from: null };
  if (meaning.kind === "unit-to-now") return unitToNow(published, meaning, end);
  if (meaning.kind === "side-of-now") return sideOfNow(published, meaning, at);
  return periodFound(context, meaning, end);
}

function unwindowed(meaning: TimeMeaning & { readonly value: string }, end: number): TimeFound {
  const type = meaning.kind === "reference" ? "date" : meaning.kind === "set" ? "set" : "duration";
  return { end, type, value: meaning.value, from: null, to: null };
}

/** "since the start of the year" names its first day, "so far this year" the year. */
function unitToNow(
  published: Day,
  { unit, fromStart }: { readonly unit: TimeUnit; readonly fromStart?: true },
  end: number,
): TimeFound {
  const period = unitPeriod(unit, published);
  const value = fromStart === true ? period?.from : period?.value;
  return { end, type: "range", value: value ?? null, from: period?.from ?? null, to: dayPeriod(published).to };
}

/** "earlier this week" ends the day before the document's, "later this week" begins with it. */
function sideOfNow(
  published: Day,
  { unit, side }: { readonly unit: TimeUnit; readonly side: "earlier" | "later" },
  at: { readonly index: number; readonly end: number },
): TimeFound {
  const period = unitPeriod(unit, published);
  const found = dateFound(at.end, period, unit);
  const modifier = { kind: side === "earlier" ? "start" : "end", start: at.index, end: at.end } as const;
  if (period === null || side === "later")
    return { ...found, from: period === null ? null : dayPeriod(published).from, modifier };
  const first = firstDayOf(period.from);
  return {
    ...found,
    to: first < published ? edtfDateFrom(plusDays(published, -1)) : dayPeriod(published).to,
    modifier,
  };
}

/** "the day before": of the day named last, or else the document's; "the day before the vote" is not told here. */
function besideFound(
  context: TimeContext,
  { offset, isFollowed }: { readonly offset: number; readonly isFollowed?: true },
  end: number,
): TimeFound | null {
  if (isFollowed !== true && !endsClause(context, end)) return null;
  const day = context.before ?? context.published;
  return dateFound(end, day === null ? null : dayPeriod(plusDays(day, offset)), "D");
}

/** "mañana", where no word beside it shows that it is the morning. */
export function tomorrowAt(context: TimeContext, index: number): TimeFound | null {
  const { tomorrow } = context.words;
  if (tomorrow === null || wordAt(context, index) !== tomorrow.word) return null;
  if (tomorrow.notBehind.has(wordAt(context, index - 1)) && !isBehindSide(context, index)) return null;
  if (tomorrow.notBefore.has(wordAt(context, index + 1))) return null;
  const day = context.published === null ? null : plusDays(context.published, 1);
  const part = phraseIn(context, context.words.dayParts, index + 1);
  if (part !== null) return partOfDay(day, part.value, part.end);
  return dateFound(index + 1, day === null ? null : dayPeriod(day), "D");
}

/** "a partir de mañana": the preposition belongs to the range. */
function isBehindSide(context: TimeContext, index: number): boolean {
  const { until, since, after } = context.words;
  return [since, until, after].some((table) =>
    [index - 3, index - 2].some((from) => phraseIn(context, table, from)?.end === index),
  );
}

function dayPartFound(
  context: TimeContext,
  meaning: { readonly part: string; readonly offset: number | null },
  end: number,
): TimeFound {
  const from = meaning.offset === null ? context.before : context.published;
  const day = from === null ? null : plusDays(from, meaning.offset ?? 0);
  return partOfDay(day, meaning.part, end);
}

/** A part of a day as a time of that day; null where the day is not known. */
export function partOfDay(day: Day | null, part: string, end: number): TimeFound {
  if (day === null) return { end, type: "time", value: null, from: null, to: null };
  const { from, to } = dayPeriod(day);
  return { end, type: "time", value: `${day}T${part}`, from, to };
}

/** "That day" is the day named last, "that month" the month that was named by its name, "that year" the year of any date. */
function sameFound(context: TimeContext, unit: TimeUnit, end: number): TimeFound {
  const { before, named, namedGrain, month, words } = context;
  // "the same month of 2021": of another year than the one named
  if (words.of.has(wordAt(context, end))) return dateFound(end, null, unit);
  const ofUnit = unit === namedGrain ? named : null;
  const day = (unit === "M" ? month : unit === "Y" ? named : ofUnit) ?? before;
  return dateFound(end, day === null ? null : unitPeriod(unit, day), unit);
}

/** The months after which a season is over where most of the news comes from, north of the equator. */
const SEASON_ENDS = { WI: 3, SP: 6, SU: 9, FA: 12 } as const;

/** Seasons have no days of their own: north and south of the equator they lie half a year apart. */
export function seasonFound(
  context: TimeContext,
  season: keyof typeof SEASON_ENDS,
  at: { readonly end: number; readonly side: Neighbour },
): TimeFound {
  const behind = context.language === "es" ? neighbourBehind(context, at.end) : null;
  const yearAtEnd = pastOf(context, at.end);
  const written = yearAt(context, yearAtEnd);
  const year = written ?? seasonYear(context, season, behind?.value ?? at.side);
  const value = year === null ? null : `${year}-${season}`;
  const end = written === null ? (behind?.end ?? at.end) : yearAtEnd + 1;
  return { end, type: "date", value, from: null, to: null };
}

function seasonYear(context: TimeContext, season: keyof typeof SEASON_ENDS, side: Neighbour): number | null {
  if (context.published === null) return null;
  const year = yearOf(context.published);
  const isOver = monthOf(context.published) > SEASON_ENDS[season];
  if (side === -1) return isOver ? year : year - 1;
  return side === 1 && isOver ? year + 1 : year;
}

/** The calendar unit so many away from the document's; the weekend of this week, when it is still to come, is the last. */
export function periodFound(
  context: TimeContext,
  meaning: { readonly unit: TimeUnit; readonly offset: number },
  end: number,
): TimeFound | null {
  const { published } = context;
  if (published === null) return dateFound(end, null, meaning.unit);
  const day = shiftedDay(published, meaning.unit, meaning.offset);
  const period = day === null ? null : unitPeriod(meaning.unit, day);
  if (period === null) return null;
  const isAhead = meaning.unit === "WE" && meaning.offset === 0 && period.from > published;
  const last = isAhead ? unitPeriod("WE", plusDays(published, -7)) : period;
  return dateFound(end, last, meaning.unit);
}
