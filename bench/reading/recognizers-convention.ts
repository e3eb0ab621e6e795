import {
  civil,
  type Day,
  dayFrom,
  daysBetween,
  firstDayOf,
  isEdtfDate,
  lastDayOf,
  plusDays,
  type TimeEnd,
  type TimeExpression,
  type TimeModifierKind,
  type Window,
  weekdayOf,
} from "../../src/core/model/index.ts";
import type { Resolved, ResolvedTime } from "./recognizers-library.ts";

const UNRESOLVED: Resolved = { type: "daterange", value: "not resolved" };

/**
 * One of our expressions in the terms of Recognizers-Text: a day as itself; a period by its first day and the day after
 * its last; a range by the first days of the two dates that it names; a length in seconds; a stretch up to now without
 * today, one from now on from tomorrow; "early", "mid" and "late" by that library's shares of the period. Words that
 * bound a length ("more than") belong to it there, the article before "end of May" does not.
 */
export function resolvedTimeOf(time: TimeExpression, day: Day): ResolvedTime {
  return { ...placeOf(time), values: [resolvedOf(time, day)] };
}

function placeOf({ quote, modifier, type }: TimeExpression): Pick<ResolvedTime, "start" | "end"> {
  const article = type === "date" && isPhase(modifier?.kind) ? /^(?:the|el|los) /i.exec(quote.exact) : null;
  if (article !== null) return { start: quote.start + article[0].length, end: quote.end };
  const compares = modifier !== null && /^(?:more|less|más|menos) /i.test(modifier.quote.exact);
  return { start: compares ? Math.min(quote.start, modifier.quote.start) : quote.start, end: quote.end };
}

type Phase = "start" | "middle" | "end";

function isPhase(kind: TimeModifierKind | null | undefined): kind is Phase {
  return kind === "start" || kind === "middle" || kind === "end";
}

function resolvedOf(time: TimeExpression, day: Day): Resolved {
  const { type, window, value } = time;
  if (type === "set" || type === "time") return { type, value: `${type} ${value}` };
  if (window === null) return type === "duration" ? lengthOf(value) : UNRESOLVED;
  if (type === "duration") return stretchOf(window, day);
  if (time.modifier?.kind === "more-than") return beyondOf(window, day);
  return type === "range" ? rangeOf(time, window, day) : periodOf(time, window);
}

const SECONDS: Readonly<Record<string, number>> = { Y: 365 * 86_400, M: 30 * 86_400, W: 7 * 86_400, D: 86_400 };
const CLOCK_SECONDS: Readonly<Record<string, number>> = { H: 3600, M: 60, S: 1 };

/** An ISO 8601 length in seconds, a year of 365 days and a month of 30; unresolved when its number is left open. */
function lengthOf(value: string | null): Resolved {
  const [days = "", clock = ""] = (value ?? "").slice(1).split("T");
  const parts = [...secondsOf(days, SECONDS), ...secondsOf(clock, CLOCK_SECONDS)];
  if (value === null || value.includes("X") || parts.length === 0) return UNRESOLVED;
  return { type: "duration", value: String(parts.reduce((sum, part) => sum + part, 0)) };
}

function secondsOf(written: string, units: Readonly<Record<string, number>>): readonly number[] {
  return [...written.matchAll(/([\d.]+)(WE|[A-Z])/g)].map(([, count, unit]) =>
    unit === "WE" ? Number(count) * 2 * 86_400 : Number(count) * units[unit!]!,
  );
}

function stretchOf({ from, to }: Window, day: Day): Resolved {
  if (from === null || to === null) return UNRESOLVED;
  const [first, last] = [firstDayOf(from), lastDayOf(to)];
  const [start, end] = [first === day ? plusDays(day, 1) : first, last === day ? day : plusDays(last, 1)];
  return { type: "daterange", start, end };
}

/** "more than two days before yesterday": the side of that day which lies away from now. */
function beyondOf({ from }: Window, day: Day): Resolved {
  if (from === null) return UNRESOLVED;
  const named = firstDayOf(from);
  return named < day ? { type: "daterange", end: named } : { type: "daterange", start: named };
}

function rangeOf({ ends, modifier, quote }: TimeExpression, window: Window, day: Day): Resolved {
  const [first, second] = ends;
  if (first !== undefined && second !== undefined && window.from !== null && window.to !== null)
    return { type: "daterange", start: pointOf(first) ?? firstDayOf(window.from), end: pointOf(second) ?? day };
  const { from, to } = window;
  const isNamed = /\d{4}/.test(quote.exact);
  const phased = first !== undefined && isPhase(first.modifier) ? phaseOf(first.value, first.modifier, isNamed) : null;
  if (phased !== null) return sideOfPhase(phased, modifier?.kind, first?.modifier ?? null);
  const untilNamed = modifier?.kind === "until" && first !== undefined ? pointOf(first) : null;
  const end = to === null ? null : lastDayOf(to) === day && first === undefined ? day : plusDays(lastDayOf(to), 1);
  return {
    type: "daterange",
    ...(from === null ? {} : { start: firstDayOf(from) }),
    ...(end === null ? {} : { end: untilNamed ?? end }),
  };
}

/** A range that lies on a side of a part of a period ("since the end of 1989"). */
function sideOfPhase(part: Days, kind: TimeModifierKind | undefined, phase: TimeModifierKind | null): Resolved {
  if (kind === "since") return { type: "daterange", start: part.start };
  if (kind === "after") return { type: "daterange", start: phase === "start" ? part.start : part.end };
  return { type: "daterange", end: phase === "end" ? part.end : part.start };
}

/** The day at which an end of a range lies: the first of what it names, its middle, or the day after its last. */
function pointOf({ value, modifier }: TimeEnd): Day | null {
  const days = daysOf(value);
  if (days === null || modifier === "end") return days?.end ?? null;
  return modifier === "middle" ? plusDays(days.start, Math.floor(daysBetween(days.start, days.end) / 2)) : days.start;
}

function periodOf({ modifier, quote, value }: TimeExpression, { from, to }: Window): Resolved {
  if (from === null || to === null) return UNRESOLVED;
  const [first, last] = [firstDayOf(from), lastDayOf(to)];
  const part = isPhase(modifier?.kind) ? phaseOf(value, modifier.kind, /\d{4}/.test(quote.exact)) : null;
  if (part !== null) {
    const [start, end] = [part.start > first ? part.start : first, plusDays(last, 1)];
    return { type: "daterange", start, end: part.end < end ? part.end : end };
  }
  return first === last ? { type: "date", value: first } : { type: "daterange", start: first, end: plusDays(last, 1) };
}

/** First day and the day after the last. */
interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** The days of a TIMEX3 value that is a day, month, year, quarter or week; null for others. */
function daysOf(value: string | null): Days | null {
  if (value === null) return null;
  if (isEdtfDate(value)) return { start: firstDayOf(value), end: plusDays(lastDayOf(value), 1) };
  const [, year, kind, number] = /^(\d{4})-([WQH])(\d+)$/.exec(value) ?? [];
  if (year === undefined || kind === undefined) return null;
  if (kind === "W") {
    const fourth = dayFrom(`${year}-01-04`);
    const start = plusDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(number) - 1));
    return { start, end: plusDays(start, 7) };
  }
  const months = kind === "Q" ? 3 : 6;
  const next = months * Number(number) + 1;
  const start = civil(Number(year), next - months, 1);
  return { start, end: next > 12 ? civil(Number(year) + 1, 1, 1) : civil(Number(year), next, 1) };
}

/**
 * The library's part of a period: a month until the 15th, from the 10th to the 20th, or from the 16th; a week until
 * Wednesday or from Thursday; a year by halves, one that is named by its number by thirds.
 */
function phaseOf(value: string | null, phase: Phase, isNamed: boolean): Days | null {
  const days = daysOf(value);
  if (days === null || value === null) return null;
  if (value.includes("W")) return cut(days, phase, { start: plusDays(days.start, 3), end: plusDays(days.start, 3) });
  const year = Number(value.slice(0, 4));
  if (value.length === 7) {
    const start = phase === "middle" ? 9 : 15;
    return cut(days, phase, {
      start: plusDays(days.start, start),
      end: plusDays(days.start, phase === "middle" ? 20 : 15),
    });
  }
  if (value.length !== 4) return null;
  if (isNamed || phase === "middle") return cut(days, phase, { start: civil(year, 5, 1), end: civil(year, 9, 1) });
  return cut(days, phase, { start: civil(year, 7, 1), end: civil(year, 7, 1) });
}

/** The part before, inside or behind the middle. */
function cut(days: Days, phase: Phase, middle: Days): Days {
  if (phase === "start") return { start: days.start, end: middle.start };
  return phase === "end" ? { start: middle.end, end: days.end } : middle;
}
