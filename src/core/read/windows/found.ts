import { phraseAt } from "../../lexicon/phrases.ts";
import {
  type Act,
  edtfDateFrom,
  firstDayIn,
  firstDayOf,
  isEdtfDate,
  lastDayIn,
  lastDayOf,
  type TimeExpression,
  type Window,
} from "../../model/index.ts";
import type { Headed } from "../lists/headed.ts";
import { inTurn, type Turn } from "../lists/turns.ts";
import type { Names } from "../names/names.ts";
import type { Speech } from "../speech/speech.ts";
import { timesIn } from "../text/clauses.ts";
import { firstFrom, firstThat } from "../text/in-order.ts";
import { type Passage, type Span, sentenceAt } from "../text/passage.ts";
import { withClocks } from "./clocks.ts";
import { coverOf } from "./covers.ts";
import { type Process, processesIn } from "./processes.ts";
import { joinedTimes } from "./spans.ts";
import { type Story, storyOf } from "./story.ts";
import { withYearsTold } from "./years.ts";

/** What the windows of figures are read from. */
export interface Found {
  readonly passage: Passage;
  readonly names: Names;
  /** The times that have a window, in order. */
  readonly dated: readonly TimeExpression[];
  /** The same, those that are told together each for itself. */
  readonly apart: readonly TimeExpression[];
  /** The acts that say when they began. */
  readonly acts: readonly Act[];
  /** The text's only act that is dated to the day; null when it has none or several. */
  readonly onlyAct: Act | null;
  readonly story: Story | null;
  /** The days of the tally that the text opens with; null without one. */
  readonly cover: Window | null;
  /** What the text says began on a day and went on, in order. */
  readonly processes: readonly Process[];
  /** The words for the present ("now", "actualmente"), in order. */
  readonly present: readonly TimeExpression[];
  /** The sentences that stand under a place or time alone. */
  readonly headed: ReadonlyMap<number, Headed>;
  /** What is quoted word for word, in order. */
  readonly spoken: readonly Span[];
}

/** The window of a figure whose days the text does not tell. */
export const UNKNOWN: Window = { from: null, to: null, openEnd: false, inferred: [], quotes: [] };

/** A text leans on few acts; a longer list would only cost time. */
const ACTS_AT_MOST = 50;

/** Puts together, once for a text, what every figure's window may need. */
export function foundIn(given: {
  readonly passage: Passage;
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  readonly acts: readonly Act[];
  readonly headed: ReadonlyMap<number, Headed>;
  readonly speech: Pick<Speech, "quotations">;
}): Found {
  const windowed = withYearsTold(
    given.passage,
    withClocks(
      given.passage,
      given.times.filter((time) => time.window !== null),
    ),
  );
  const apart = windowed.filter(
    (time, index) =>
      !isOnlyOfRun(given.passage, time, windowed) && !isNarrowed(given.passage, time, windowed[index + 1]),
  );
  const dated = joinedTimes(given.passage, apart);
  const acts = given.acts.filter((act) => act.from !== null).slice(0, ACTS_AT_MOST);
  const toTheDay = acts.filter((act) => act.from!.length === 10);
  return {
    passage: given.passage,
    names: given.names,
    dated,
    apart,
    acts,
    onlyAct: toTheDay.length === 1 ? toTheDay[0]! : null,
    story: storyOf(given.passage, dated),
    cover: coverOf(given.passage, dated),
    processes: processesIn(given.passage, dated),
    headed: given.headed,
    spoken: given.speech.quotations.filter(({ direct }) => direct).map(({ quote }) => quote),
    present: given.times.filter((time) => time.value === "PRESENT_REF" && time.window === null),
  };
}

/** "Fell in June for the third month in a row, to 29": how long a run is tells no days where its sentence names some. */
function isOnlyOfRun(passage: Passage, { quote }: TimeExpression, times: readonly TimeExpression[]): boolean {
  const { tokens, lexicon } = passage;
  const { consecutive } = lexicon.comparisons;
  const end = firstFrom(tokens, quote.end);
  let isRun = false;
  for (let index = firstFrom(tokens, quote.start); index < end && !isRun; index++)
    isRun = phraseAt(consecutive, tokens, { index, end }) !== null;
  const sentence = isRun ? sentenceAt(passage, quote.start) : null;
  return sentence !== null && timesIn(times, sentence).length > 1;
}

/** "In October 2023, from the 3rd to the 9th, 12 people died", "En mayo, el día 10, …": a time that the one right behind it, past a mark, says more exactly. */
function isNarrowed(passage: Passage, time: TimeExpression, next: TimeExpression | undefined): boolean {
  const isExact = next?.type === "range" || next?.value?.length === 10;
  if (next === undefined || !isExact || next.window === null || !isRightBehind(passage, time, next)) return false;
  const [from, to] = [firstDayIn(time.window!), lastDayIn(time.window!)];
  const [start, end] = [firstDayIn(next.window), lastDayIn(next.window)];
  if (from === null || to === null || start === null || end === null) return false;
  return start >= from && end <= to && (start > from || end < to);
}

/** Whether a comma or bracket and small words of time stand between two times, and no more. */
function isRightBehind({ tokens, lexicon }: Passage, time: TimeExpression, next: TimeExpression): boolean {
  const first = firstFrom(tokens, time.quote.end);
  const last = firstFrom(tokens, next.quote.start);
  const isMark = tokens[first]?.text === "," || tokens[first]?.text === "(";
  if (!isMark || last - first - 1 > NARROWED_WITHIN) return false;
  const { articles, dayWords, dayOpeners } = lexicon.times;
  return tokens
    .slice(first + 1, last)
    .every(({ folded }) => articles.has(folded) || dayOpeners.has(folded) || dayWords.has(folded.replace(/s$/, "")));
}

/** Words before a time's own: "on the", "los días". */
const NARROWED_WITHIN = 2;

/** Whether a window has a day at either end. */
export function isKnown(window: Window): boolean {
  return window.from !== null || window.to !== null;
}

/** How far back the day named last is looked for. */
const TIMES_BACK = 40;

/** The last time before a position that a test holds for; null when none of the last few does. */
export function lastTimeBefore(
  found: Found,
  position: number,
  holds: (time: TimeExpression) => boolean,
): TimeExpression | null {
  const behind = firstThat(found.dated, ({ quote }) => quote.end > position);
  for (let index = behind - 1; index >= Math.max(0, behind - TIMES_BACK); index--)
    if (holds(found.dated[index]!)) return found.dated[index]!;
  return null;
}

/**
 * A time's window as a figure's. A period that is still running ends with the document's day, since a figure tells
 * what has been; what only lies ahead ("at the end of the month") is no figure's window, but a stretch ahead is
 * ("over the next four years"). "Two months ago" is in the month that its value names.
 */
export function windowOf(time: TimeExpression, found: Pick<Found, "passage">): Window {
  const window = time.window!;
  const { published } = found.passage.source;
  const first = firstDayIn(window);
  const last = lastDayIn(window);
  if (window.from?.endsWith("~") === true && time.value !== null && isEdtfDate(time.value))
    return { ...window, from: firstDayOf(time.value), to: lastDayOf(time.value) };
  if (published !== null && last === published && endsToday(time)) return { ...window, inferred: ["to"] };
  if (published === null || last === null || last <= published || time.type === "duration") return window;
  if (time.type === "range" && first !== null) return window;
  const isRunning = first !== null && first <= published && window.from!.length === 10;
  return isRunning ? { ...window, to: edtfDateFrom(published), inferred: ["to"] } : UNKNOWN;
}

/** "512 and 378 in 2020 and 2021, respectively": each figure has its own time; null without as many of them. */
export function timeInTurn(turn: Turn | null, sentence: Span, { passage, apart }: Found): TimeExpression | null {
  return turn === null ? null : inTurn(passage, timesIn(apart, sentence), { turn, spanOf: ({ quote }) => quote });
}

/** "So far this year" names the year and no last day; the text's own day is where it was told. */
function endsToday({ type, value }: TimeExpression): boolean {
  return type === "range" && value !== null && isEdtfDate(value);
}
