import type { TimeExpression, Window } from "../../model/index.ts";
import { isParted } from "../text/clauses.ts";
import { datesStart, isSamePeriod } from "./apart.ts";
import { atPresent, besideTime, byThen, dayItself, whenTime } from "./beside.ts";
import { carried } from "./carried.ts";
import { relativeTime } from "./clauses.ts";
import { changeOverSame, endOfChange } from "./ends.ts";
import { lastingTime } from "./lasting.ts";
import { pointOfTotal } from "./levels.ts";
import { processTotal } from "./processes.ts";
import { anaphoricWindow, samePeriod } from "./stretch.ts";
import { daysTogether } from "./together.ts";
import { type Around, type At, type FigureWindow, inferred, isClosed, MEASURED } from "./told.ts";
import { runningTotal, type Start, startOf, undatedTotal } from "./totals.ts";

/** The days that the words of a figure's clause give it, the surest sign first; `held`: all times that date something in its sentence. */
export function windowOfClause(at: At, given: Around, held: readonly TimeExpression[]): FigureWindow {
  return (
    daysTogether(at, given) ??
    endOfChange(at, given) ??
    changeOverSame(at, given) ??
    dayOrNull(lastingTime(at, held)) ??
    windowFrom(startOf(at), at, given)
  );
}

/** The days of a figure whose clause begins to count somewhere, or nowhere. */
function windowFrom(start: Start | null, at: At, given: Around): FigureWindow {
  return (
    pointOfTotal(at, given, start) ??
    dayOrNull(relativeTime(at)) ??
    windowOfWhen(at, given) ??
    (start === null ? windowWithoutStart(at, given) : (dayOrNull(ownStretch(at, given)) ?? runningTotal(start, at)))
  );
}

function windowOfWhen(at: At, given: Around): FigureWindow | null {
  const when = whenTime(at);
  if (when === null) return null;
  return isSamePeriod(at.found.passage, when) ? samePeriod(when, at, given) : dayItself(when);
}

function windowWithoutStart(at: At, given: Around): FigureWindow {
  return (
    goesOnBegun(at, given) ??
    processTotal(at, given) ??
    undatedTotal(at) ??
    anaphoricWindow(at, given) ??
    besideTime(at, given) ??
    byThen(at) ??
    atPresent(at) ??
    windowOfHeading(at) ??
    carried(at, given)
  );
}

/** What the place or time alone that the figure's sentence stands under says of it. */
function windowOfHeading({ found, sentence, amount }: At): FigureWindow | null {
  const heading = found.headed.get(sentence.index)?.window ?? null;
  return heading !== null && amount.unit === "count" ? inferred(itemWindow(heading)) : null;
}

function dayOrNull(time: TimeExpression | null): FigureWindow | null {
  return time === null ? null : dayItself(time);
}

/** "The fire that broke out on Friday has burned 11 hectares and forced 2,600 out": the next of what it has done, over the same days. */
function goesOnBegun({ found, sentence, amount, own }: At, { told }: Around): FigureWindow | null {
  const before = told.at(-1);
  if (before?.sentence !== sentence.index || before.mode !== "cumulative" || MEASURED.has(amount.counted.measure))
    return null;
  const [quote] = before.window.quotes;
  const time = own.find((each) => each.quote.start === quote?.start);
  const isOnly = time !== undefined && own.length === 1 && time.quote.end <= before.amount.start;
  return isOnly && datesStart(found.passage, time) ? inferred(before) : null;
}

/** "Since January, 26 have died, eight of them between April and June": a further figure's own stretch, right behind it. */
function ownStretch({ found, sentence, amount, own }: At, given: Around): TimeExpression | null {
  if (given.told.at(-1)?.sentence !== sentence.index) return null;
  const isOwn = (time: TimeExpression) =>
    time.quote.start >= amount.end && time.quote.start < given.next && !isParted(found.passage, time.quote, amount);
  return own.find((time) => isOwn(time) && isClosed(time) && !time.window!.openEnd) ?? null;
}

/** The days that an item's label names, or its list's heading: what is counted by year, month or day happened in it. */
export function itemWindow(window: Window): FigureWindow {
  const isTotal = window.openEnd || window.quotes.length > 1;
  return { window, mode: isTotal ? "cumulative" : "within" };
}
