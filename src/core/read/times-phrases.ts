import type { TimeMeaning, TimeUnit } from "../lexicon/times.ts";
import { type Day, plusDays } from "../model/index.ts";
import {
  dateFound,
  isPluralUnit,
  pastArticle,
  pastOf,
  phraseIn,
  type TimeContext,
  type TimeFound,
  wordAt,
  yearAt,
} from "./times-cursor.ts";
import { dayOrNull, dayPeriod, shiftedDay, unitPeriod, yearOf } from "./windows.ts";

/** "yesterday", "so far this year", "esa noche", "weekly": what the lexicon gives whole. */
export function phraseTimeAt(context: TimeContext, index: number): TimeFound | null {
  const found = phraseIn(context, context.words.phrases, index);
  return found === null ? dayIdiom(context, index) : meant(context, found.value, found.end);
}

/** "closed the day": the day named last, or else the document's. */
function dayIdiom(context: TimeContext, index: number): TimeFound | null {
  if (!context.words.dayIdioms.has(wordAt(context, index - 1))) return null;
  const at = pastArticle(context, index);
  const day = context.before ?? context.published;
  if (at === index || context.words.units.get(wordAt(context, at)) !== "D" || day === null) return null;
  return isPluralUnit(context.words, wordAt(context, at)) ? null : dateFound(at + 1, dayPeriod(day), "D");
}

function meant(context: TimeContext, meaning: TimeMeaning, end: number): TimeFound | null {
  const { published } = context;
  if (meaning.kind === "reference" || meaning.kind === "set" || meaning.kind === "duration")
    return unwindowed(meaning, end);
  if (meaning.kind === "season") return seasonFound(context, meaning.season, end);
  if (meaning.kind === "feast") return feastFound(context, meaning, end);
  if (meaning.kind === "day-part") return dayPartFound(context, meaning, end);
  if (meaning.kind === "same") return sameFound(context, meaning.unit, end);
  if (published === null) return dateFound(end, null, "D");
  if (meaning.kind === "day") return dateFound(end, dayPeriod(plusDays(published, meaning.offset)), "D");
  if (meaning.kind === "to-now")
    return { ...dateFound(end, dayPeriod(published), "D"), type: "range", value: "PRESENT_REF", from: null };
  if (meaning.kind === "unit-to-now") return unitToNow(published, meaning.unit, end);
  return periodFound(context, meaning, end);
}

function unwindowed(meaning: TimeMeaning & { readonly value: string }, end: number): TimeFound {
  const type = meaning.kind === "reference" ? "date" : meaning.kind === "set" ? "set" : "duration";
  return { end, type, value: meaning.value, from: null, to: null };
}

function unitToNow(published: Day, unit: TimeUnit, end: number): TimeFound {
  const period = unitPeriod(unit, published);
  const now = dayPeriod(published);
  return { end, type: "range", value: period?.value ?? null, from: period?.from ?? null, to: now.to };
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

function sameFound(context: TimeContext, unit: TimeUnit, end: number): TimeFound {
  return dateFound(end, context.before === null ? null : unitPeriod(unit, context.before), unit);
}

function feastFound(
  context: TimeContext,
  feast: { readonly month: number; readonly day: number },
  end: number,
): TimeFound {
  const at = pastOf(context, end);
  const written = yearAt(context, at);
  const year = written ?? (context.published === null ? null : lastYearOf(context.published, feast));
  const day = year === null ? null : dayOrNull(year, feast.month, feast.day);
  return dateFound(written === null ? end : at + 1, day === null ? null : dayPeriod(day), "D");
}

function lastYearOf(published: Day, feast: { readonly month: number; readonly day: number }): number {
  const year = yearOf(published);
  const day = dayOrNull(year, feast.month, feast.day);
  return day !== null && day <= published ? year : year - 1;
}

/** Seasons have no days of their own: north and south of the equator they lie half a year apart. */
function seasonFound(context: TimeContext, season: string, end: number): TimeFound {
  const at = pastOf(context, end);
  const written = yearAt(context, at);
  const year = written ?? (context.published === null ? null : yearOf(context.published));
  const value = year === null ? null : `${year}-${season}`;
  return { end: written === null ? end : at + 1, type: "date", value, from: null, to: null };
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
