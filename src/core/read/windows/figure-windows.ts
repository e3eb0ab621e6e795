import { LASTING } from "../../lexicon/measures.ts";
import {
  type Act,
  daysBetween,
  firstDayIn,
  lastDayIn,
  type Mode,
  type TimeExpression,
  type Window,
} from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import type { Headed } from "../lists/headed.ts";
import type { Names } from "../names/names.ts";
import { superlativesIn } from "../relations/superlatives.ts";
import type { Speech } from "../speech/speech.ts";
import { around, isParted, timesIn } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import { leadOf, type Passage, type Sentence, type Span, sentenceAt } from "../text/passage.ts";
import { datesReport, datesSaying, opensWhen } from "../times/saying-times.ts";
import {
  datesStart,
  isAside,
  isCompared,
  isDateline,
  isEndOfChange,
  isHeldAgainst,
  isInComparison,
  isInRelative,
  isLabelOfSame,
  isOfLater,
  isOfNext,
  isOfNextPredicate,
  isPastComparison,
  isSamePeriod,
  isSpokenFor,
  partOf,
} from "./apart.ts";
import { isDescription, isOfAsking, isOfCharge, isStateAside } from "./clauses.ts";
import { withDataSpans } from "./data.ts";
import { tenseBefore } from "./events.ts";
import { isOfForecasting } from "./foreseen.ts";
import { type Found, foundIn, isKnown, timeInTurn, windowOf } from "./found.ts";
import { movedTo } from "./moved.ts";
import { withEndsCompared } from "./running.ts";
import { withStartTold } from "./starts.ts";
import { windowOfSum } from "./sums.ts";
import { type Around, type At, type FigureWindow, happens, inferred, isUpToNow, nothing, type Told } from "./told.ts";
import { endedEarlier } from "./until.ts";
import { itemWindow, windowOfClause } from "./ways.ts";

/**
 * The windows of figures, in their order. A figure takes the time of its own clause, or else of its sentence, or else
 * of the sentences before it in its paragraph. "Since" makes it a running total, which an act can begin ("since the
 * state of emergency began") and the date of a report can close ("according to a May 13 report"). A figure told
 * before ("the 43 arrests") keeps its window. Ends taken from outside the clause are `inferred`; an end that nothing
 * gives stays null, because an unknown end is better than a wrong one.
 */
export function figureWindows(
  amounts: readonly Amount[],
  given: {
    readonly passage: Passage;
    readonly names: Names;
    readonly times: readonly TimeExpression[];
    readonly acts: readonly Act[];
    readonly headed: ReadonlyMap<number, Headed>;
    readonly speech: Pick<Speech, "quotations">;
  },
): readonly FigureWindow[] {
  const found = foundIn(given);
  const told: Told[] = [];
  const latest = new Map<string, Told>();
  for (const [index, amount] of amounts.entries()) {
    // "19,8 en la isla, a más de 500 kilómetros de la costa, en 1982": how far away it lies has no time
    const next = amounts.slice(index + 1, index + 3).find((each) => each.counted.measure !== "area-distance");
    const sentence = sentenceAt(found.passage, amount.start);
    const read =
      sentence === null
        ? nothing()
        : withStartTold(
            windowIn(amount, sentence, { found, told, latest, next: next?.start ?? Number.POSITIVE_INFINITY }),
            { found, sentence, amount, told },
          );
    const isOfHeading = sentence !== null && amount.item === null;
    const heading = isOfHeading ? (found.headed.get(sentence.index)?.window ?? null) : null;
    const now = { ...partOfYear(read, heading), amount, sentence: sentence?.index ?? -1 };
    told.push(now);
    const key = figureKey(amount);
    if (isKnown(now.window) || !latest.has(key)) latest.set(key, now);
  }
  return withTitles(withEndsCompared(withDataSpans(told, found), found), found);
}

/** "Rosario, de enero a junio. Balaceras: 240 en 2023 y 180 en 2024.": the months that the heading names of any year, in the one told. */
function partOfYear(read: FigureWindow, heading: Window | null): FigureWindow {
  const [quote, other] = read.window.quotes;
  const year = other === undefined ? /^\D*((?:19|20)[0-9]{2})$/.exec(quote?.exact ?? "")?.[1] : undefined;
  if (heading === null || year === undefined || heading.quotes.some(({ exact }) => /[0-9]{4}/.test(exact))) return read;
  const days = read.window.openEnd || heading.openEnd ? null : movedTo(heading, Number(year));
  return days === null ? read : { ...read, window: { ...read.window, ...days, inferred: [] } };
}

function windowIn(amount: Amount, sentence: Sentence, given: Around): FigureWindow {
  const { found } = given;
  if (amount.item !== null && amount.item.window !== null) return itemWindow(amount.item.window);
  const inOrder = timeInTurn(amount.turn, sentence, found);
  if (inOrder !== null) return { window: windowOf(inOrder, found), mode: null };
  const told = withTimes(amount, sentence, found);
  if (isDescription(told)) return nothing();
  const sum = windowOfSum(told, given);
  if (sum !== null) return sum;
  const at = { ...told, own: told.own.filter((time) => !isElsewhere(time, { told, given, all: told.own })) };
  return endedEarlier(windowAgain(at, given) ?? windowOfClause(at, given, told.own), told, given);
}

/** A figure with the times of its sentence, those apart that only date a report of it. */
function withTimes(amount: Amount, sentence: Sentence, found: Found): At {
  const times = timesIn(found.dated, around(sentence, amount)).filter((time) => !overlaps(time.quote, amount));
  const reported = times.filter((time) => isOfReport(time, { found, sentence, amount }));
  const own = times.filter((time) => !reported.includes(time) && !spansSuperlative(found.passage, sentence, time));
  return { found, sentence, amount, own, reported };
}

/** "que ha informado hasta ahora": up to the day of the text, nothing is said on a day of its own. */
function isOfReport(time: TimeExpression, at: Pick<At, "found" | "sentence" | "amount">): boolean {
  const { found, sentence, amount } = at;
  const { passage } = found;
  if (isUpToNow(time, found)) return false;
  const datesIt =
    datesReport(passage, time) ||
    datesSaying(passage, { sentence, time, told: amount }) ||
    isDateline(passage, sentence, time);
  return datesIt && !isYearOfData(time, at);
}

/** The window of a figure that was told before, where its sentence has no time for it now. */
function windowAgain({ found, amount, own }: At, given: Around): FigureWindow | null {
  const again = toldBefore(amount, given);
  // a time beyond the next figure is that figure's
  const isBeyond = (time: TimeExpression) =>
    time.quote.start > given.next || isParted(found.passage, time.quote, amount);
  const isTimeless = (time: TimeExpression) =>
    isBeyond(time) || (again?.isSame === true && time.quote.end <= amount.start);
  return again !== null && own.every(isTimeless) ? again.read : null;
}

/** Days of a year, which no statement is made on. */
const YEAR_DAYS = 364;

/** "In 2016 the department reported that the share was 3.8 percent": a whole year that opens the sentence is that of the count as well. */
function isYearOfData({ window, quote }: TimeExpression, at: Pick<At, "found" | "sentence" | "amount">): boolean {
  const { passage } = at.found;
  const opening = firstFrom(passage.tokens, quote.start);
  if (quote.end > at.amount.start || opening - at.sentence.firstToken > 2) return false;
  // "A 2014 study found …": of the study
  const before = opening > at.sentence.firstToken ? passage.tokens[opening - 1]!.folded : "";
  if (passage.lexicon.counted.tally.determiners.has(before) && !passage.lexicon.counted.inside.has(before))
    return false;
  const [first, last] = [firstDayIn(window!), lastDayIn(window!)];
  if (first === null || last === null || daysBetween(first, last) < YEAR_DAYS) return false;
  const tense = tenseBefore(passage, at.sentence, at.amount);
  return tense === "past" || tense === "present";
}

/** Whether a time of the sentence is another figure's, or of a clause between commas that tells of something else. */
function isElsewhere(
  time: TimeExpression,
  { told, given, all }: { readonly told: At; readonly given: Around; readonly all: readonly TimeExpression[] },
): boolean {
  const { passage, dated } = given.found;
  const { sentence, amount } = told;
  if (opensWhen(passage, time, amount)) return false;
  const part = partOf(passage, time.quote);
  if (part !== null && part > amount.end) return true;
  if (isStateAside(told, time.quote) || isOfAsking(told, time) || isOfCharge(told, time)) return true;
  if (isOfForecasting(told, time)) return true;
  if (amount.counted.measure === "change" && time.quote.end <= amount.start && isInComparison(passage, time))
    return true;
  if (isOfPeople(told, time) || (time.quote.end <= amount.start && isOfLater(passage, time))) return true;
  if (isAside(passage, time, amount) || isHeldAgainst(passage, amount, time)) return true;
  if (isPastComparison(passage, time, amount) || isPastPeriod(told, time)) return true;
  if (isOfNextPredicate(passage, sentence, { told: amount, time: time.quote })) return true;
  if (time.quote.start >= given.next && isBracketed(passage, amount, time.quote)) return true;
  if (time.quote.start >= given.next) return isCompared(passage, amount, given.next) || hasOwn(told, given, all);
  if (given.next < sentence.end && isOfNext(passage, time, { told: amount, next: given.next })) return true;
  const before = given.told.at(-1);
  if (before?.sentence !== sentence.index) return false;
  if (isEndOfChange(passage, { before: before.amount, time: time.quote, told: amount })) return true;
  const isSpoken = isSpokenFor(passage, time, { before: before.amount, told: amount });
  if (!isSpoken) return false;
  return timesIn(dated, { start: amount.end, end: Math.min(given.next, sentence.end) }).length > 0;
}

/** "Balaceras: 180 (240 en el mismo periodo de 2023)": a bracket opens between one figure and the next, whose time is in it. */
function isBracketed({ source }: Passage, { end }: Span, time: Span): boolean {
  const between = time.start - end > BRACKET_WITHIN ? "" : source.content.slice(end, time.start);
  return between.includes("(") && !between.includes(")");
}

/** Characters from a figure to the time in a bracket behind it. */
const BRACKET_WITHIN = 40;

/** "Two men who were held in 2017 have been fined $99": what has been done since is not of the time of the clause about its people. */
function isOfPeople({ found, sentence, amount }: At, time: TimeExpression): boolean {
  const { passage } = found;
  if (time.quote.end > amount.start || !isInRelative(passage, time) || datesStart(passage, time)) return false;
  return (
    tenseBefore(passage, sentence, amount) === "perfect" && tenseBefore(passage, sentence, time.quote) !== "perfect"
  );
}

/** "entre enero y el mismo mes de este año, un alza de 34 %": whose same period it is stands before the comma. */
function isPastPeriod({ found, amount }: At, time: TimeExpression): boolean {
  const { passage } = found;
  if (time.quote.end > amount.start || !isSamePeriod(passage, time)) return false;
  if (isLabelOfSame(passage, time, amount)) return false;
  return isParted(passage, time.quote, amount);
}

/** "by 0.9 percent between April and June and 0.1 since": a time right behind the figure leaves those beyond the next to that one. */
function hasOwn({ found, amount }: At, { next }: Around, all: readonly TimeExpression[]): boolean {
  const isBehind = ({ quote }: TimeExpression) => quote.start >= amount.end && quote.end <= next;
  return all.some((time) => isBehind(time) && !isParted(found.passage, amount, time.quote));
}

/** "the 43 arrests", "las más de 14,000 capturas": a figure that was told already. */
function toldBefore(amount: Amount, given: Around): { readonly read: FigureWindow; readonly isSame: boolean } | null {
  const { passage } = given.found;
  const before = firstFrom(passage.tokens, amount.start) - 1;
  if (!passage.lexicon.windows.definites.has(passage.tokens[before]?.folded ?? "")) return null;
  // "los tres documentos": small numbers come again without being the same figure
  if (amount.counted.measure === "other" && Number(amount.number) < SMALL) return null;
  const same = given.latest.get(figureKey(amount)) ?? roundedIn(amount, given);
  if (same === undefined) return null;
  const isSame = same.amount.counted.measure === amount.counted.measure;
  return isSame || isKnown(same.window) ? { read: inferred(same), isSame } : null;
}

const SMALL = 13;

/** Figures back in which one that is told again in round numbers is looked for. */
const ROUNDED_BACK = 40;

/** "las más de 14,000 capturas" behind "14,571 capturas": the same, said in round numbers. */
function roundedIn(amount: Amount, { told }: Around): Told | undefined {
  return told.slice(-ROUNDED_BACK).findLast((before) => isRoundOf(amount, before.amount));
}

/** Whether a figure with a bound says in round numbers what the other counts. */
function isRoundOf({ number, bound, counted, unit }: Amount, exact: Amount): boolean {
  if (bound === "exact" || bound === "range" || bound === "vague" || exact.bound !== "exact") return false;
  if (exact.counted.measure !== counted.measure || exact.unit !== unit || counted.measure === "other") return false;
  const off = Number(exact.number) - Number(number);
  const isOnSide = bound === "more-than" || bound === "at-least" ? off >= 0 : bound === "about" || off <= 0;
  return isOnSide && Math.abs(off) <= Number(exact.number) / 10;
}

/** Figures of the body among which the one that a title rounds is looked for. */
const BODY_WITHIN = 60;

/** "Más de 8.200 desplazados" above "8.243 personas": a title says in round numbers what the body counts. */
function isRounded(title: Told, body: Told, found: Found): boolean {
  return isKnown(body.window) && !isAbove(body.amount, found) && isRoundOf(title.amount, body.amount);
}

/** Figures of one number and unit can be the same figure told again. */
function figureKey(amount: Amount): string {
  return `${String(amount.number)} ${amount.unit}`;
}

/** A figure of the title, standfirst or opening is one told again: it takes the window that the text first gives that one. */
function withTitles(told: readonly Told[], found: Found): readonly FigureWindow[] {
  const inBody = new Map<string, Told>();
  const isAllKnown = told.every(({ window }) => isKnown(window));
  for (const figure of isAllKnown ? [] : told) {
    if (!isKnown(figure.window) || isAbove(figure.amount, found)) continue;
    const key = figureKey(figure.amount);
    if (!inBody.has(key)) inBody.set(key, figure);
  }
  const opening = told.slice(0, BODY_WITHIN);
  return told.map((figure) => {
    const { amount } = figure;
    const same = isKnown(figure.window) ? undefined : inBody.get(figureKey(amount));
    const body = isKnown(figure.window)
      ? undefined
      : isAbove(amount, found)
        ? (same ?? opening.find((each) => isRounded(figure, each, found)))
        : isToldAgain(figure, same, found)
          ? same
          : undefined;
    const { window, mode } = asLevel(amount, body === undefined ? figure : inferred(body));
    return { window, mode: modeOver(amount, { window, mode }, found) };
  });
}

/** Sentences behind an opening in which its figure is told again with its day. */
const AGAIN_WITHIN = 30;

/** "Three people have died in protests. … The three fatalities on Tuesday": a count of the first sentence that is told again with its day. */
function isToldAgain({ amount, sentence }: Told, again: Told | undefined, found: Found): boolean {
  const { measure, head } = amount.counted;
  if (again === undefined || again.sentence <= sentence || again.sentence > sentence + AGAIN_WITHIN) return false;
  if (amount.unit !== "count" || again.amount.counted.measure !== measure || !isOpening(sentence, found)) return false;
  if (!isKnownDay(again) || (measure === "other" && (head === null || Number(amount.number) < SMALL))) return false;
  const { tokens, lexicon } = found.passage;
  const before = tokens[firstFrom(tokens, again.amount.start) - 1]?.folded ?? "";
  return lexicon.windows.definites.has(before) || measure === "other";
}

/** A day of the figure's own sentence, not one taken from elsewhere. */
function isKnownDay({ window }: Told): boolean {
  return window.from !== null && window.from === window.to && window.inferred.length === 0;
}

/** Whether a sentence is of the first paragraph. */
function isOpening(sentence: number, { passage }: Found): boolean {
  return passage.sentences[sentence]?.block === leadOf(passage)?.block;
}

/** Measures of how many there are at a time. */
const LEVELS: ReadonlySet<string> = new Set(["detentions", "personnel", "population", "members"]);

/**
 * "As of 3 February, 1,145 soldiers were deployed", "Inmates at 31 January: Itauguá, 412": of what there is, a day without a
 * beginning is the day it was so. "People detained from 1 January to 24 July: 131" were brought in, on whatever day.
 */
function asLevel(
  { counted, item, mode: own }: Amount,
  read: Pick<Told, "window" | "mode">,
): Pick<Told, "window" | "mode"> {
  const { window, mode } = read;
  if (window.to === null || !(LEVELS.has(counted.measure) || own === "stock")) return read;
  const isOpened = mode === "cumulative" || (item !== null && mode === "within");
  if (isOpened && window.from === null) return { window: { ...window, from: window.to }, mode: "stock" };
  const isStretch = window.from !== null && window.from < window.to && window.inferred.length === 0;
  return mode === null && isStretch && counted.measure === "detentions" ? { window, mode: "within" } : read;
}

const RATIOS: ReadonlySet<Mode | null> = new Set<Mode | null>(["share", "change", "rate"]);

/** A ratio stays one over any window; otherwise the window decides, and what happened in a closed one is within it. */
function modeOver(amount: Amount, read: FigureWindow, found: Found): Mode | null {
  if (RATIOS.has(amount.mode)) return amount.mode;
  // "by 31 August 15 remained in captivity": those who are so yet are no running total
  const isState = amount.mode === "stock" && LASTING.has(amount.counted.measure);
  const mode = isState ? "stock" : (read.mode ?? amount.mode);
  const isClosedWindow = read.window.from !== null && read.window.to !== null;
  return mode === null && isClosedWindow && happens(amount, found) ? "within" : mode;
}

function isAbove(amount: Amount, found: Found): boolean {
  const sentence = sentenceAt(found.passage, amount.start);
  const role = sentence === null ? "paragraph" : found.passage.blocks[sentence.block]!.role;
  return role === "title" || role === "standfirst";
}

/** "Its worst fall since 1987": since when nothing was as bad, not when this was. */
function spansSuperlative(passage: Passage, sentence: Sentence, time: TimeExpression): boolean {
  if (time.window?.openEnd !== true) return false;
  const first = firstFrom(passage.tokens, time.quote.start);
  return superlativesIn(passage, sentence).some(({ end }) => end <= first && first - end <= SPAN_WITHIN);
}

/** Words from a superlative to the time that it spans: "the worst one-day fall since". */
const SPAN_WITHIN = 4;

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
