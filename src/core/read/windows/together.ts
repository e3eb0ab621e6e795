import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import type { TimeUnit } from "../../lexicon/times.ts";
import { type EdtfDate, firstDayOf, lastDayOf, plusDays, type Window } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import { hasFigureLandmark, type Passage } from "../text/passage.ts";
import { shiftedDay, unitPeriod } from "../times/periods.ts";
import { UNKNOWN } from "./found.ts";
import { type Around, type At, type FigureWindow, inferred, nothing, TOLD_BACK } from "./told.ts";

/** Words before or behind a figure among which the stretches that it sums over are named. */
const REACH = 10;
/** More stretches are not told one by one. */
const STRETCHES_AT_MOST = 6;

/**
 * "Eight died on Friday and five on Saturday: thirteen over the two days", "12 en marzo y 15 en abril; en ambos meses, 27": a figure over
 * the stretches that were told one by one before it runs from the first to the last. Null for any other; of unknown days where they were
 * not told, or leave days between them.
 */
export function daysTogether({ found, sentence, amount }: At, { told, next }: Around): FigureWindow | null {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.timeUnits)) return null;
  const { passage } = found;
  const { tokens } = passage;
  const first = firstFrom(tokens, amount.start);
  const end = firstFrom(tokens, amount.end);
  for (
    let index = Math.max(sentence.firstToken, first - REACH);
    index < Math.min(sentence.endToken, end + REACH);
    index++
  ) {
    if (tokens[index]!.start >= next) return null;
    const named = stretchesAt(passage, index);
    if (named === null || isCut(passage, index, first)) continue;
    const windows = told.slice(-TOLD_BACK - STRETCHES_AT_MOST).map(({ window }) => window);
    return lengthOf(windows, named) ?? spanOf(windows, named) ?? nothing();
  }
  return null;
}

interface Stretches {
  readonly count: number;
  readonly unit: TimeUnit;
}

const IN: ReadonlySet<string> = new Set("in over during across within between en durante entre".split(" "));
const THE: ReadonlySet<string> = new Set("the those these los las esos esas estos estas".split(" "));
const BOTH: ReadonlySet<string> = new Set("both ambos ambas".split(" "));

/** "over the two days", "en los tres meses", "in both weeks". */
function stretchesAt({ tokens, lexicon }: Passage, index: number): Stretches | null {
  if (!IN.has(tokens[index]!.folded)) return null;
  const word = (offset: number) => tokens[index + offset]?.folded ?? "";
  const isBoth = BOTH.has(word(1));
  const count = isBoth ? 2 : THE.has(word(1)) ? numberOf(word(2)) : null;
  const unitAt = isBoth ? 2 : 3;
  const unit = lexicon.times.units.get(word(unitAt));
  const behind = word(unitAt + 1);
  // "in the two years since", "en los dos días de protestas": a length of its own
  const isOwn = lexicon.counted.inside.has(behind) || lexicon.counted.relatives.has(behind) || LENGTHS.has(behind);
  return count === null || unit === undefined || isOwn ? null : { count, unit };

  function numberOf(text: string): number | null {
    const value = lexicon.times.cardinals.get(text) ?? (/^[2-6]$/.test(text) ? Number(text) : null);
    return value !== null && value >= 2 && value <= STRETCHES_AT_MOST ? value : null;
  }
}

/** Behind a number of units, show that it is a length from or up to something. */
const LENGTHS: ReadonlySet<string> = new Set(
  "since before after that until to desde antes despues hasta previos anteriores siguientes".split(" "),
);

/** Whether a semicolon or colon stands between such words and the figure's own. */
function isCut({ tokens }: Passage, index: number, figure: number): boolean {
  const between = tokens.slice(Math.min(index, figure), Math.max(index, figure));
  return between.some(({ text }) => text === ";" || text === ".");
}

/** The stretch told last that is itself so long: "between January and March … over those three months". */
function lengthOf(windows: readonly Window[], { count, unit }: Stretches): FigureWindow | null {
  const window = windows.findLast(({ from, to }) => {
    if (from?.length !== 10 || to?.length !== 10) return false;
    const next = shiftedDay(firstDayOf(from), unit, count);
    return next !== null && plusDays(next, -1) === lastDayOf(to);
  });
  return window === undefined ? null : inferred({ window, mode: null });
}

/** The days from the first to the last of so many stretches of a unit, each told by itself, without a gap. */
function spanOf(windows: readonly Window[], { count, unit }: Stretches): FigureWindow | null {
  const whole = windows.filter((window) => isWhole(window, unit));
  const days = [...new Map(whole.map((window) => [window.from, window] as const)).values()].slice(-count);
  const sorted = days.toSorted((one, other) => (one.from! < other.from! ? -1 : 1));
  const isUnbroken = sorted.every((window, at) => at === 0 || isNext(sorted[at - 1]!.to!, window.from!));
  if (sorted.length < count || !isUnbroken) return null;
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  return inferred({
    window: { ...UNKNOWN, from: first.from, to: last.to, quotes: [...first.quotes, ...last.quotes] },
    mode: null,
  });
}

function isNext(end: EdtfDate, start: EdtfDate): boolean {
  return plusDays(lastDayOf(end), 1) === firstDayOf(start);
}

/** Whether a window is a unit of the calendar, or as many days as one. */
function isWhole({ from, to }: Window, unit: TimeUnit): boolean {
  if (from?.length !== 10 || to?.length !== 10) return false;
  if (unit === "W") return plusDays(firstDayOf(from), 6) === lastDayOf(to);
  const period = unitPeriod(unit, firstDayOf(from));
  return period !== null && period.from === from && period.to === to;
}
