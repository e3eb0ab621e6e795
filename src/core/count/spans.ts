import { type Day, daysBetween, type EdtfDate, type Figure, firstDayIn, lastDayIn, plusDays } from "../model/index.ts";

/** The days a figure can speak for: from its window's start to the last day it covers; null where not known. */
export interface DaySpan {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Longest difference of two starts, in days, at which a claim that names no last day is still held against the tally. */
const START_TOLERANCE_DAYS = 7;

/**
 * The days a recorded figure covers. A window that the words leave running stops on the day the statement was made:
 * later days are not its own (RULES D2).
 */
export function spanOf(figure: Figure): DaySpan {
  const { window } = figure;
  const from = wholeDay(window.from) ?? firstDayIn(window);
  return { from, to: wholeDay(window.to) ?? lastDayIn(window) ?? figure.asOf };
}

/** A date that is one day already, without working out its ends: most are, and a count looks at thousands. */
function wholeDay(date: EdtfDate | null): Day | null {
  return date !== null && date.length === DAY_LENGTH ? (date as string as Day) : null;
}

const DAY_LENGTH = 10;

/**
 * The days a claim names. A last day that was worked out from the document's date is not named: the claim is judged
 * on the record's latest figures (D2). A window worked out from that date alone names nothing; one that is told in the
 * sentences before, and ended before the document's day, is named there, but what there is now is not of those days.
 */
export function namedSpan({ window, asOf, mode }: Pick<Figure, "window" | "asOf" | "mode">): DaySpan {
  const isWorkedOut = window.quotes.length === 0 && window.inferred.length === 2;
  if (isWorkedOut) return { from: null, to: null };
  const to = lastDayIn(window);
  const isTold = window.inferred.length === 2 && mode !== "stock" && to !== null && asOf !== null && to < asOf;
  const isNamed = !window.openEnd && (isTold || !window.inferred.includes("to"));
  return { from: firstDayIn(window), to: isNamed ? to : null };
}

/** Whether a figure is a running total or a level, of which the latest counts, rather than what happened inside its window. */
export function isRunning(figure: Figure): boolean {
  if (figure.mode === "cumulative" || figure.mode === "stock") return true;
  return figure.mode === null && (figure.window.openEnd || figure.window.from === null);
}

/** Whether both spans have known ends and share a day; unknown ends reach as far as they can. */
export function spansMeet(one: DaySpan, other: DaySpan): boolean {
  const apart = (first: DaySpan, second: DaySpan) =>
    first.to !== null && second.from !== null && first.to < second.from;
  return !apart(one, other) && !apart(other, one);
}

/** Whether `inner` lies inside `outer` as far as `outer` has ends. */
export function spanWithin(inner: DaySpan, outer: DaySpan): boolean {
  const startsInside = outer.from === null || (inner.from !== null && inner.from >= outer.from);
  const endsInside = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return startsInside && endsInside;
}

/** Whether two starts are near enough to be the same count told loosely: within a week, or a tenth of the days covered. */
export function startsNear(asked: Day, span: DaySpan): boolean {
  if (span.from === null) return true;
  const apart = Math.abs(daysBetween(asked, span.from));
  const covered = span.to === null ? 0 : daysBetween(span.from, span.to);
  return apart <= Math.max(START_TOLERANCE_DAYS, covered / 10);
}

/** Whether spans, in order of start, cover everything from `from` to `to` without a gap or a shared day (C4). */
export function tile(spans: readonly DaySpan[], whole: DaySpan): boolean {
  const first = spans[0];
  if (first === undefined || first.from !== whole.from || spans.at(-1)!.to !== whole.to) return false;
  return spans.every((span, index) => {
    const next = spans[index + 1];
    return next === undefined || (span.to !== null && next.from === plusDays(span.to, 1));
  });
}
