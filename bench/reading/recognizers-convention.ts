import {
  type Day,
  edtfDateFrom,
  firstDayOf,
  isEdtfDate,
  lastDayOf,
  plusDays,
  type TimeExpression,
  type Window,
} from "../../src/core/model/index.ts";
import type { Resolved, ResolvedTime } from "./recognizers-library.ts";

const UNRESOLVED: Resolved = { type: "daterange", value: "not resolved" };

/**
 * One of our expressions in the terms of Recognizers-Text: a day as itself; a period by its first day and the day after
 * its last; a range by the first days of the two dates that it names; a length in seconds; a stretch up to now without
 * today, one from now on from tomorrow.
 */
export function resolvedTimeOf(time: TimeExpression, day: Day): ResolvedTime {
  const { start, end } = time.quote;
  return { start: Math.min(start, time.modifier?.quote.start ?? start), end, values: [resolvedOf(time, day)] };
}

function resolvedOf(time: TimeExpression, day: Day): Resolved {
  const { type, window, value } = time;
  if (type === "set" || type === "time") return { type, value: `${type} ${value}` };
  if (window === null) return type === "duration" ? lengthOf(value) : UNRESOLVED;
  if (type === "duration") return stretchOf(window, day);
  if (type === "range") return rangeOf(time, window);
  return periodOf(time, window);
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
  if (lastDayOf(to) === day) return { type: "daterange", start: firstDayOf(from), end: day };
  return { type: "daterange", start: plusDays(day, 1), end: plusDays(lastDayOf(to), 1) };
}

function rangeOf({ ends, modifier }: TimeExpression, { from, to }: Window): Resolved {
  const last = ends.at(-1)?.value ?? null;
  const lastNamed = last !== null && isEdtfDate(last) ? firstDayOf(edtfDateFrom(last)) : null;
  const isUntil = modifier?.kind === "until" || ends.length === 2;
  const end = to === null ? null : isUntil && lastNamed !== null ? lastNamed : plusDays(lastDayOf(to), 1);
  return {
    type: "daterange",
    ...(from === null ? {} : { start: firstDayOf(from) }),
    ...(end === null ? {} : { end }),
  };
}

function periodOf(_time: TimeExpression, { from, to }: Window): Resolved {
  if (from === null || to === null) return UNRESOLVED;
  const [first, last] = [firstDayOf(from), lastDayOf(to)];
  return first === last ? { type: "date", value: first } : { type: "daterange", start: first, end: plusDays(last, 1) };
}
