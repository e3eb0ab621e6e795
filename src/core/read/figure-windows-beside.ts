import { edtfDateFrom, firstDayOf, isEdtfDate, lastDayOf, type TimeExpression, type Window } from "../model/index.ts";
import { around, isJoined, isParted, phraseOpens, timesIn } from "./clauses.ts";
import { hasJoiner, isSamePeriod, isStartOfChange } from "./figure-windows-apart.ts";
import { infinitiveBetween, participleTime } from "./figure-windows-clauses.ts";
import { tenseOf } from "./figure-windows-events.ts";
import { isKnown, lastTimeBefore, windowOf } from "./figure-windows-found.ts";
import { daysOf } from "./figure-windows-foreseen.ts";
import { headingTime } from "./figure-windows-headings.ts";
import { samePeriod } from "./figure-windows-stretch.ts";
import {
  type Around,
  type At,
  type FigureWindow,
  isClosed,
  isOfStory,
  liesAhead,
  MEASURED,
  nearestOf,
} from "./figure-windows-told.ts";
import { isInPerfectRelative, runningTotal } from "./figure-windows-totals.ts";
import { firstFrom } from "./in-order.ts";
import type { Passage } from "./passage.ts";
import { opensWhen } from "./saying-times.ts";
import { liesIn } from "./windows.ts";

/** "by then 1,500 were held": up to the day named last. */
export function byThen(at: At): FigureWindow | null {
  const { found, sentence } = at;
  if (!phraseOpens(found.passage, sentence, found.passage.lexicon.windows.byThen)) return null;
  const until = lastTimeBefore(found, sentence.start, (time) => time.window!.to?.length === 10);
  return until === null ? null : runningTotal(null, { ...at, until });
}

/** "Gangs now control 80 percent", "actualmente hay 30 presos": on the document's day. */
export function atPresent({ found, sentence, amount }: At): FigureWindow | null {
  const { published } = found.passage.source;
  if (isStartOfChange(found.passage, amount)) return null;
  const [now] = timesIn(found.present, around(sentence, amount)).filter(
    (time) => !isParted(found.passage, time.quote, amount),
  );
  // "ahora enviaría a 125" is still to come
  if (now === undefined || published === null || tenseOf(found.passage, sentence, amount) === "unreal") return null;
  const day = edtfDateFrom(published);
  return { window: { from: day, to: day, openEnd: false, inferred: ["from", "to"], quotes: [now.quote] }, mode: null };
}

/** Measures of what takes time rather than happens in it: only a time in their own clause is theirs. */
const LENGTHS: ReadonlySet<string> = new Set([
  "duration",
  "sentence",
  "area-distance",
  "other",
  "population",
  "members",
]);

/** The nearest time of the clause, or else of the sentence when it is a closed one and the figure counts something that happens. */
export function besideTime(at: At, given: Around): FigureWindow | null {
  const { found, amount } = at;
  const usable = at.own.filter((time) => isKnown(daysOf(time, at)));
  const inClause = usable.filter(
    (time) =>
      !isParted(found.passage, time.quote, amount) ||
      (time.window!.from === null && isInPerfectRelative(found, amount, time)),
  );
  const nearest = aheadOf(nearestOf(inClause, amount), inClause, at);
  const near =
    withinNearest(nearest, { at, given, inClause }) ??
    nearest ??
    (MEASURED.has(amount.counted.measure) ? null : frontedTime(at, usable));
  if (near !== null) return isSamePeriod(found.passage, near) ? samePeriod(near, at, given) : besideOf(near, at);
  const closed = usable.filter(isClosed);
  const recorded = participleTime(at, closed, given.next);
  if (recorded !== null) return besideOf(recorded, at);
  // "13 men who had been taken on 26 April": the time behind is of the clause about them
  const inMain = closed.filter(
    (time) => time.quote.start < amount.end || !isJoined(found.passage, [amount, time.quote]),
  );
  const far =
    isOfStory(at) || tenseOf(found.passage, at.sentence, amount) === "pluperfect"
      ? nearestOf(inMain, amount)
      : onlyAdjunct(closed, at);
  if (far !== null) return { window: windowOf(far, found), mode: null };
  const heading = headingTime(at, usable);
  return heading === null ? null : besideOf(heading, at);
}

/** "In 2023 there were 41 homicides in January": the part of the nearest time that stands right behind. */
function withinNearest(
  nearest: TimeExpression | null,
  { at, given, inClause }: { readonly at: At; readonly given: Around; readonly inClause: readonly TimeExpression[] },
): TimeExpression | null {
  if (nearest === null || nearest.quote.end > at.amount.start) return null;
  const { end } = at.amount;
  const isBehind = ({ quote }: TimeExpression) =>
    quote.start >= end && quote.start < given.next && !hasJoiner(at.found.passage, end, quote.start);
  return inClause.find((time) => isClosed(time) && isBehind(time) && liesIn(time, nearest)) ?? null;
}

/**
 * "They agreed on Friday to hold back 20 percent over the next two years": what is still to come, in the infinitive behind a day that
 * is over, has the stretch ahead.
 */
function aheadOf(
  nearest: TimeExpression | null,
  inClause: readonly TimeExpression[],
  { found, amount }: At,
): TimeExpression | null {
  if (nearest === null || nearest.quote.end > amount.start) return nearest;
  const { passage } = found;
  const isAhead = (time: TimeExpression) => time.quote.start >= amount.end && isClosed(time) && liesAhead(time, found);
  const ahead = liesAhead(nearest, found) ? undefined : inClause.find(isAhead);
  return ahead !== undefined && infinitiveBetween(passage, nearest.quote, amount) ? ahead : nearest;
}

/** The only time of a sentence holds for its main clause beyond commas, but not beyond a word that opens another clause. */
function onlyAdjunct(closed: readonly TimeExpression[], at: At): TimeExpression | null {
  const [time] = closed;
  if (time === undefined || closed.length > 1 || LENGTHS.has(at.amount.counted.measure)) return null;
  return isJoined(at.found.passage, [time.quote, at.amount]) ? null : time;
}

function besideOf(time: TimeExpression, at: At): FigureWindow | null {
  if (isClosed(time)) return { window: daysOf(time, at), mode: null };
  if (time.window!.openEnd) return dayItself(time);
  return runningTotal(null, { ...at, until: time });
}

/** The time whose "when" clause holds the figure. */
export function whenTime(at: At): TimeExpression | null {
  const opens = (time: TimeExpression) => time.window!.from !== null && opensWhen(at.found.passage, time, at.amount);
  return at.own.findLast(opens) ?? null;
}

/** "since Friday 25 March, when 14 were recorded": the figure is of that day, not of the days since. */
export function dayItself(time: TimeExpression): FigureWindow {
  const window = time.window!;
  return { window: window.openEnd ? { ...window, ...wholeOf(time), openEnd: false } : window, mode: "within" };
}

/** The year or month that "since 1918" names, else its day. */
function wholeOf(time: TimeExpression): Pick<Window, "from" | "to"> {
  const [from, value] = [time.window!.from!, time.value ?? ""];
  const named = value !== "" && isEdtfDate(value) && from.startsWith(value) ? value : from;
  return { from: firstDayOf(named), to: lastDayOf(named) };
}

/**
 * "On Friday, fishermen rescued over 700 …, and the navy saved 200": a time that opens the sentence holds for all of it,
 * one that opens what is said ("informó que, hasta el 13 de abril, …") for what follows it.
 */
function frontedTime(at: At, usable: readonly TimeExpression[]): TimeExpression | null {
  const { tokens } = at.found.passage;
  const indexOf = (time: TimeExpression) => firstFrom(tokens, time.quote.start);
  const first = usable[0];
  if (first !== undefined && indexOf(first) - at.sentence.firstToken <= 2) return first;
  return usable.findLast((time) => time.quote.end <= at.amount.start && opensContent(at.found.passage, time)) ?? null;
}

/** Whether a time between commas, its preposition aside, is the first thing said behind "that". */
function opensContent({ tokens, lexicon }: Passage, time: TimeExpression): boolean {
  if (tokens[firstFrom(tokens, time.quote.end)]?.text !== ",") return false;
  const first = firstFrom(tokens, time.quote.start);
  const that = [first - 1, first - 2, first - 3].find((index) => lexicon.speech.that.has(tokens[index]?.folded ?? ""));
  return that !== undefined && (that + 2 >= first || tokens[that + 1]!.text === ",");
}
