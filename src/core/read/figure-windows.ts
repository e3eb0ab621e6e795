import {
  type Act,
  edtfDateFrom,
  firstDayOf,
  isEdtfDate,
  lastDayOf,
  type Mode,
  type TimeExpression,
  type Window,
} from "../model/index.ts";
import type { Amount } from "./amounts.ts";
import { around, isJoined, isParted, phraseOpens, timesIn, tokenIndexAt } from "./clauses.ts";
import {
  datesStart,
  isAside,
  isCompared,
  isDateline,
  isEndOfChange,
  isHeldAgainst,
  isInComparison,
  isInRelative,
  isOfNext,
  isReference,
  isSamePeriod,
  isSpokenFor,
  isStartOfChange,
  sameStretch,
} from "./figure-windows-apart.ts";
import { tenseBefore, tenseOf } from "./figure-windows-events.ts";
import { type Found, foundIn, isKnown, lastTimeBefore, UNKNOWN, windowOf } from "./figure-windows-found.ts";
import { runningTotal, startOf } from "./figure-windows-totals.ts";
import type { Names } from "./names.ts";
import { type Passage, type Sentence, type Span, sentenceAt } from "./passage.ts";
import { datesReport, datesSaying, datesWords, opensWhen } from "./saying-times.ts";

/** The days that a figure covers, and what its number means over them; null when the words do not decide. */
export interface FigureWindow {
  readonly window: Window;
  readonly mode: Mode | null;
}

interface Told extends FigureWindow {
  readonly amount: Amount;
  readonly sentence: number;
}

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
  },
): readonly FigureWindow[] {
  const found = foundIn(given);
  const told: Told[] = [];
  const latest = new Map<string, Told>();
  for (const [index, amount] of amounts.entries()) {
    const next = amounts[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const sentence = sentenceAt(found.passage, amount.start);
    const read = sentence === null ? nothing() : windowIn(amount, sentence, { found, told, latest, next });
    const now = { ...read, amount, sentence: sentence?.index ?? -1 };
    told.push(now);
    if (isKnown(now.window)) latest.set(figureKey(amount), now);
  }
  return withTitles(told, found);
}

function nothing(): FigureWindow {
  return { window: UNKNOWN, mode: null };
}

interface Around {
  readonly found: Found;
  /** The figures before, in order. */
  readonly told: readonly Told[];
  /** Where the next figure begins. */
  readonly next: number;
  /** The last figure with a known window for every number and unit. */
  readonly latest: ReadonlyMap<string, Told>;
}

function windowIn(amount: Amount, sentence: Sentence, given: Around): FigureWindow {
  const { found } = given;
  const times = timesIn(found.dated, around(sentence, amount)).filter((time) => !overlaps(time.quote, amount));
  const reported = times.filter(
    (time) =>
      datesReport(found.passage, time) ||
      datesSaying(found.passage, { sentence, time, told: amount }) ||
      isDateline(found.passage, sentence, time),
  );
  const own = times.filter((time) => !reported.includes(time) && !isElsewhere(time, { sentence, amount, given }));
  const at = { found, sentence, amount, own, reported };
  const again = toldBefore(amount, given);
  // a time beyond the next figure is that figure's
  const isBeyond = (time: TimeExpression) =>
    time.quote.start > given.next || isParted(found.passage, time.quote, amount);
  if (again !== null && own.every(isBeyond)) return again;
  const when = whenTime(at);
  if (when !== null) return dayItself(when);
  const start = startOf(at);
  if (start !== null) return runningTotal(start, at);
  const beside = besideTime(at, given) ?? byThen(at) ?? atPresent(at);
  if (beside !== null) return beside;
  return carried(at, given);
}

/** Whether a time of the sentence is another figure's, or of a clause between commas that tells of something else. */
function isElsewhere(
  time: TimeExpression,
  { sentence, amount, given }: { readonly sentence: Sentence; readonly amount: Amount; readonly given: Around },
): boolean {
  const { passage, dated } = given.found;
  if (opensWhen(passage, time, amount)) return false;
  if (isAside(passage, time, amount) || isHeldAgainst(passage, amount, time)) return true;
  if (time.quote.start >= given.next) return isCompared(passage, amount, given.next);
  if (given.next < sentence.end && isOfNext(passage, time, { told: amount, next: given.next })) return true;
  const before = given.told.at(-1);
  if (before?.sentence !== sentence.index) return false;
  const isSpoken = isSpokenFor(passage, time, { before: before.amount, told: amount });
  if (!isSpoken) return false;
  const isEnd = isEndOfChange(passage, { before: before.amount, time: time.quote, told: amount });
  return isEnd || timesIn(dated, { start: amount.end, end: Math.min(given.next, sentence.end) }).length > 0;
}

interface At {
  readonly found: Found;
  readonly sentence: Sentence;
  readonly amount: Amount;
  readonly own: readonly TimeExpression[];
  readonly reported: readonly TimeExpression[];
}

/** "by then 1,500 were held": up to the day named last. */
function byThen(at: At): FigureWindow | null {
  const { found, sentence } = at;
  if (!phraseOpens(found.passage, sentence, found.passage.lexicon.windows.byThen)) return null;
  const until = lastTimeBefore(found, sentence.start, (time) => time.window!.to?.length === 10);
  return until === null ? null : runningTotal(null, { ...at, until });
}

/** "Gangs now control 80 percent", "actualmente hay 30 presos": on the document's day. */
function atPresent({ found, sentence, amount }: At): FigureWindow | null {
  const { published } = found.passage.source;
  const [now] = timesIn(found.present, around(sentence, amount)).filter(
    (time) => !isParted(found.passage, time.quote, amount),
  );
  if (now === undefined || published === null) return null;
  const day = edtfDateFrom(published);
  return { window: { from: day, to: day, openEnd: false, inferred: ["from", "to"], quotes: [now.quote] }, mode: null };
}

/** Measures of a thing's size: what happened to the thing is not when it had it. */
const MEASURED: ReadonlySet<string> = new Set(["duration", "sentence", "area-distance"]);

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
function besideTime(at: At, given: Around): FigureWindow | null {
  const { found, amount } = at;
  const usable = at.own.filter((time) => isKnown(windowOf(time, found)));
  const inClause = usable.filter((time) => !isParted(found.passage, time.quote, amount));
  const near = nearestOf(inClause, amount) ?? (MEASURED.has(amount.counted.measure) ? null : frontedTime(at, usable));
  if (near !== null) return isSamePeriod(found.passage, near) ? samePeriod(near, at, given) : besideOf(near, at);
  const closed = usable.filter(isClosed);
  // "13 men who had been taken on 26 April": the time behind is of the clause about them
  const inMain = closed.filter(
    (time) => time.quote.start < amount.end || !isJoined(found.passage, [amount, time.quote]),
  );
  const far =
    isOfStory(at) || tenseOf(found.passage, at.sentence, amount) === "pluperfect"
      ? nearestOf(inMain, amount)
      : onlyAdjunct(closed, at);
  return far === null ? null : { window: windowOf(far, found), mode: null };
}

/** Figures back that a stretch is still that of. */
const TOLD_BACK = 4;

/** "the same period of 2023": the stretch of the last figures, or that the text named last, in that year; unknown without one. */
function samePeriod(year: TimeExpression, { found }: At, given: Around): FigureWindow {
  const isStretch = ({ window }: FigureWindow) =>
    window.from !== null && window.to !== null && window.from !== window.to;
  const before = given.told.slice(-TOLD_BACK).findLast(isStretch)?.window ?? null;
  const named = lastTimeBefore(found, year.quote.start, (time) => isClosed(time) && !isSamePeriod(found.passage, time));
  const stretch = sameStretch(before ?? named?.window ?? UNKNOWN, year);
  if (stretch === null) return nothing();
  const quotes = [...(before?.quotes ?? (named === null ? [] : [named.quote])), year.quote];
  return { window: { ...UNKNOWN, ...stretch, inferred: ["from", "to"] as const, quotes }, mode: null };
}

/** The only time of a sentence holds for its main clause beyond commas, but not beyond a word that opens another clause. */
function onlyAdjunct(closed: readonly TimeExpression[], at: At): TimeExpression | null {
  const [time] = closed;
  if (time === undefined || closed.length > 1 || LENGTHS.has(at.amount.counted.measure)) return null;
  return isJoined(at.found.passage, [time.quote, at.amount]) ? null : time;
}

/** Whether a figure is of something that happened when its story did: by its measure, or by the tense it is told in. */
function isOfStory({ found, sentence, amount }: At): boolean {
  const { passage } = found;
  // "filas de hasta 12 kilómetros" lasted as long as what made them; a mountain's height does not
  if (MEASURED.has(amount.counted.measure)) return tenseBefore(passage, sentence, amount) === "past";
  const tense = tenseOf(passage, sentence, amount);
  return tense === "past" || (happens(amount, found) && tense !== "perfect" && tense !== "unreal");
}

function happens(amount: Amount, found: Found): boolean {
  return found.passage.lexicon.windows.happenings.has(amount.counted.measure);
}

function besideOf(time: TimeExpression, at: At): FigureWindow | null {
  const window = windowOf(time, at.found);
  if (isClosed(time)) return { window, mode: null };
  if (time.window!.openEnd) return dayItself(time);
  return runningTotal(null, { ...at, until: time });
}

/** The time whose "when" clause holds the figure. */
function whenTime(at: At): TimeExpression | null {
  const opens = (time: TimeExpression) => time.window!.from !== null && opensWhen(at.found.passage, time, at.amount);
  return at.own.findLast(opens) ?? null;
}

/** "since Friday 25 March, when 14 were recorded": the figure is of that day, not of the days since. */
function dayItself(time: TimeExpression): FigureWindow {
  const window = time.window!;
  return { window: window.openEnd ? { ...window, ...wholeOf(time), openEnd: false } : window, mode: "within" };
}

/** The year or month that "since 1918" names, else its day. */
function wholeOf(time: TimeExpression): Pick<Window, "from" | "to"> {
  const [from, value] = [time.window!.from!, time.value ?? ""];
  const named = value !== "" && isEdtfDate(value) && from.startsWith(value) ? value : from;
  return { from: firstDayOf(named), to: lastDayOf(named) };
}

/** "On Friday, fishermen rescued over 700 …, and the navy saved 200": a time that opens the sentence holds for all of it. */
function frontedTime(at: At, usable: readonly TimeExpression[]): TimeExpression | null {
  const first = usable[0];
  if (first === undefined) return null;
  const opening = tokenIndexAt(at.found.passage.tokens, first.quote.start) - at.sentence.firstToken;
  return opening <= 2 ? first : null;
}

/** A time of the sentences before in the same paragraph; of those before the paragraph only the one day that the story tells of. */
function carried(at: At, given: Around): FigureWindow {
  const { found, sentence, amount } = at;
  const told = continued(at, given);
  if (told !== null) return inferred(told);
  if (isStartOfChange(found.passage, amount) || !isOfStory(at)) return nothing();
  const block = found.passage.blocks[sentence.block]!;
  const last = lastTimeBefore(found, sentence.start, (time) => isClosed(time) && datesStory(found.passage, time));
  const before = toldJustBefore(at, given);
  if (last !== null && last.quote.start >= block.start) return inferred({ window: windowOf(last, found), mode: null });
  if (before !== null) return inferred(before);
  const { story } = found;
  if (story === null || amount.start > story.until) return nothing();
  return inferred({ window: story.window, mode: null });
}

/** The figure whose count this one goes on with: what it is a part of, or its neighbour in a list. */
function continued({ found, sentence, amount }: At, given: Around): Told | null {
  const previous = given.told.at(-1);
  const back = previous === undefined ? Number.POSITIVE_INFINITY : sentence.index - previous.sentence;
  const goesOn = back === 1 && phraseOpens(found.passage, sentence, found.passage.lexicon.windows.ofThese);
  if (previous !== undefined && (goesOn || (back < 2 && countsOfThem(found.passage, amount)))) return previous;
  const sibling = given.told
    .slice(-TOLD_BACK)
    .findLast((each) => each.sentence === sentence.index && !isReference(found.passage, each.amount));
  const isList = sibling !== undefined && isKnown(sibling.window) && isCoordinate(sibling.amount, amount, found);
  return isList ? sibling : null;
}

/** The last figure of the paragraph with a time of its own or of its story, up to two sentences back. */
function toldJustBefore({ found, sentence }: At, given: Around): Told | null {
  const { start } = found.passage.blocks[sentence.block]!;
  const isNear = (each: Told) => each.amount.start >= start && each.sentence >= sentence.index - 2;
  const isTold = (each: Told) => isKnown(each.window) && !isReference(found.passage, each.amount);
  return given.told.slice(-TOLD_BACK).findLast((each) => isNear(each) && isTold(each)) ?? null;
}

/** "Half of them", "tres de ellos", "of whom 12": a part of what was counted just before. */
function countsOfThem({ tokens, lexicon }: Passage, amount: Amount): boolean {
  const { inside, anaphors, tally } = lexicon.counted;
  const next = tokenIndexAt(tokens, amount.end);
  const first = tokenIndexAt(tokens, amount.start);
  const word = (index: number) => tokens[index]?.folded ?? "";
  const isThem = (index: number) =>
    inside.has(word(index)) && anaphors.has(word(tally.determiners.has(word(index + 1)) ? index + 2 : index + 1));
  return isThem(next) || isThem(first - 2) || isThem(first - 3);
}

/** Whether a time is that of what the text tells: not of its words, of a comparison, of a beginning, nor a length up to now. */
function datesStory(passage: Passage, time: TimeExpression): boolean {
  if (time.type === "duration" || datesWords(passage, time)) return false;
  if (isSamePeriod(passage, time) || datesStart(passage, time) || isInRelative(passage, time)) return false;
  return !isInComparison(passage, time);
}

/** Two figures of one list: of the same measure, or with nothing but their own clause between them. */
function isCoordinate(one: Amount, other: Amount, found: Found): boolean {
  const isOneClause = !isJoined(found.passage, [one, other]);
  return (one.counted.measure === other.counted.measure && isOneClause) || !isParted(found.passage, one, other);
}

/** "the 43 arrests", "las más de 14,000 capturas": a figure that was told already. */
function toldBefore(amount: Amount, given: Around): FigureWindow | null {
  const { passage } = given.found;
  const before = tokenIndexAt(passage.tokens, amount.start) - 1;
  if (!passage.lexicon.windows.definites.has(passage.tokens[before]?.folded ?? "")) return null;
  // "los tres documentos": small numbers come again without being the same figure
  if (amount.counted.measure === "other" && Number(amount.number) < SMALL) return null;
  const same = given.latest.get(figureKey(amount));
  return same === undefined ? null : inferred(same);
}

const SMALL = 13;

/** Figures of one number and unit can be the same figure told again. */
function figureKey(amount: Amount): string {
  return `${String(amount.number)} ${amount.unit}`;
}

/** A figure of the title or standfirst is one of the body's: it takes the window that the body first gives it. */
function withTitles(told: readonly Told[], found: Found): readonly FigureWindow[] {
  const inBody = new Map<string, Told>();
  for (const figure of told)
    if (isKnown(figure.window) && !isAbove(figure.amount, found) && !inBody.has(figureKey(figure.amount)))
      inBody.set(figureKey(figure.amount), figure);
  return told.map((figure) => {
    const body =
      isKnown(figure.window) || !isAbove(figure.amount, found) ? undefined : inBody.get(figureKey(figure.amount));
    const { window, mode } = body === undefined ? figure : inferred(body);
    return { window, mode: modeOver(figure.amount, { window, mode }, found) };
  });
}

const RATIOS: ReadonlySet<Mode | null> = new Set<Mode | null>(["share", "change", "rate"]);

/** A ratio stays one over any window; otherwise the window decides, and what happened in a closed one is within it. */
function modeOver(amount: Amount, read: FigureWindow, found: Found): Mode | null {
  if (RATIOS.has(amount.mode)) return amount.mode;
  const mode = read.mode ?? amount.mode;
  const isClosedWindow = read.window.from !== null && read.window.to !== null;
  return mode === null && isClosedWindow && happens(amount, found) ? "within" : mode;
}

function isAbove(amount: Amount, found: Found): boolean {
  const sentence = sentenceAt(found.passage, amount.start);
  const role = sentence === null ? "paragraph" : found.passage.blocks[sentence.block]!.role;
  return role === "title" || role === "standfirst";
}

function isClosed(time: TimeExpression): boolean {
  return time.window!.from !== null && time.window!.to !== null;
}

function nearestOf(times: readonly TimeExpression[], amount: Span): TimeExpression | null {
  let best: TimeExpression | null = null;
  for (const time of times) if (best === null || gap(time.quote, amount) < gap(best.quote, amount)) best = time;
  return best;
}

function gap(one: Span, other: Span): number {
  return one.end <= other.start ? other.start - one.end : one.start - other.end;
}

function inferred(read: FigureWindow): FigureWindow {
  const ends = (["from", "to"] as const).filter((end) => read.window[end] !== null);
  return { window: { ...read.window, inferred: ends }, mode: read.mode };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
