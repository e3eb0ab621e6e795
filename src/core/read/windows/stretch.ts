import { FIGURE_LANDMARK, LANDMARK } from "../../lexicon/landmarks.ts";
import { type PhraseTable, phraseAt } from "../../lexicon/phrases.ts";
import {
  daysBetween,
  firstDayIn,
  lastDayIn,
  plusDays,
  type Quote,
  quoteOf,
  type TimeExpression,
  type Window,
} from "../../model/index.ts";
import { around, isParted, timesIn } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import { hasFigureLandmark, hasLandmark, isLandmark, type Passage } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import { datesWords } from "../times/saying-times.ts";
import { isInComparison, isInRelative, isReference, isSamePeriod } from "./apart.ts";
import { lastTimeBefore, UNKNOWN, windowOf } from "./found.ts";
import { type Days, movedTo } from "./moved.ts";
import { type Around, type At, type FigureWindow, inferred, isClosed, nothing, TOLD_BACK, type Told } from "./told.ts";

/** "the same period of 2023": the stretch of the last figures, or that the text named last, in that year; unknown without one. */
export function samePeriod(year: TimeExpression, { found }: At, given: Around): FigureWindow {
  const before = given.told.slice(-TOLD_BACK).findLast(({ window }) => isStretch(window))?.window ?? null;
  const named = lastTimeBefore(found, year.quote.start, (time) => isClosed(time) && !isSamePeriod(found.passage, time));
  const first = year.window === null ? null : firstDayIn(year.window);
  const stretch = first === null ? null : inYear(before ?? named?.window ?? UNKNOWN, Number(first.slice(0, 4)));
  if (stretch === null) return nothing();
  const quotes = [...(before?.quotes ?? (named === null ? [] : [named.quote])), year.quote];
  return inferred({ window: { ...UNKNOWN, ...stretch, quotes }, mode: null });
}

/** Days of a year at least. */
const YEAR_DAYS = 364;

/**
 * "41 murders compared to 18 last year", where the 41 are those of a running year and the text has held such a count against the same
 * period before: a bare year is that period of it.
 */
export function isSameOfRunning(time: TimeExpression, { found, sentence, amount }: At, { told }: Around): boolean {
  const { passage } = found;
  const of = told.at(-1);
  if (of?.sentence !== sentence.index || !isWholeYear(time.window!) || isWholeYear(of.window)) return false;
  if (!isReference(passage, amount) || !isRunning(of.window) || isOfAll(passage, time)) return false;
  const same = lastTimeBefore(found, sentence.start, (each) => isSamePeriod(passage, each));
  const { measure } = of.amount.counted;
  const isOfSame = (before: Told) => {
    const { start, end } = passage.sentences[before.sentence]!;
    return before.amount.counted.measure === measure && same!.quote.start >= start && same!.quote.start < end;
  };
  return same !== null && told.some(isOfSame);
}

/** The part of a year from its first day that is told so far: up to a day inside a month, or one that no words name. */
function isRunning(window: Window): boolean {
  const [first, last] = [firstDayIn(window), lastDayIn(window)];
  if (!isStretch(window) || last === null || !first?.endsWith("-01-01")) return false;
  return window.inferred.includes("to") || (window.to === last && plusDays(last, 1).slice(0, 7) === last.slice(0, 7));
}

/** "In all of 2023", "en todo 2023": the year as a whole. */
function isOfAll({ tokens, lexicon }: Passage, { quote }: TimeExpression): boolean {
  const first = firstFrom(tokens, quote.start);
  return [0, 1, 2, 3].some((back) => lexicon.windows.allOf.has(tokens[first - back]?.folded ?? ""));
}

function isWholeYear(window: Window): boolean {
  const [first, last] = [firstDayIn(window), lastDayIn(window)];
  return first !== null && last !== null && daysBetween(first, last) >= YEAR_DAYS;
}

/** "In that period 218 were seized": over the stretch that the text named last. "A year earlier 264 were": the year before it. */
export function anaphoricWindow(at: At, given: Around): FigureWindow | null {
  if (!hasFigureLandmark(at.sentence, FIGURE_LANDMARK.stretches)) return null;
  const { thatStretch, yearEarlier } = at.found.passage.lexicon.windows;
  const earlier = phraseOf(at, given, yearEarlier);
  // "61 in 2023 and 94 a year later": read as a time of its own already
  const before = given.told.at(-1);
  const isHeld = before?.sentence === at.sentence.index && isReference(at.found.passage, at.amount);
  const held = isHeld && isStretch(before.window) && !isWholeYear(before.window) ? before.window : null;
  if (
    earlier !== null &&
    held === null &&
    at.own.some(({ quote }) => quote.start <= earlier.start && quote.end >= earlier.end)
  )
    return null;
  const phrase = earlier ?? phraseOf(at, given, thatStretch);
  if (phrase === null) return null;
  const of = lastStretch(at, given);
  // "a year earlier it had gained 704 million, or 15 cents a share": moved once for both
  if (earlier !== null && before?.window.quotes.some(({ start }) => start === earlier.start)) return before;
  if (earlier !== null) {
    // "131 killings, down from 207 a year earlier": a year before the days of what it is held against
    const base = held ?? of;
    const last = base?.to == null ? null : inYear(base, Number(base.to.slice(0, 4)) - 1);
    return last === null ? nothing() : inferred({ window: { ...UNKNOWN, ...last, quotes: [earlier] }, mode: null });
  }
  return inferred({ window: of ?? UNKNOWN, mode: null });
}

/** Code units behind a figure in which such a phrase is still looked for. */
const PHRASE_REACH = 160;

/** The first phrase of a table that is of a figure's clause: in front of it, or behind it and before the next. */
function phraseOf(at: At, { next }: Around, table: PhraseTable<true>): Quote | null {
  const { amount, sentence } = at;
  if (!hasLandmark(sentence, LANDMARK.stretches)) return null;
  const { passage } = at.found;
  const { tokens, lexicon } = passage;
  const limit = Math.min(next, amount.end + PHRASE_REACH, sentence.end);
  const first = firstFrom(tokens, around(sentence, amount).start);
  for (let index = first; index < sentence.endToken && tokens[index]!.start < limit; index++) {
    if (!isLandmark(passage, index, LANDMARK.stretches)) continue;
    const named = phraseAt(table, tokens, { index, end: sentence.endToken });
    if (named === null) continue;
    const quote = quoteOf(passage.source, tokens[index]!.start, tokens[named.end - 1]!.end);
    // "en el mismo lapso de 2022" is read with its year
    const goesOn = lexicon.counted.inside.has(tokens[named.end]?.folded ?? "") || isDated(at, tokens[named.end]);
    const isApart = quote.start > amount.start && isParted(passage, quote, amount);
    // "up from 40 a year earlier": of what another is held against, the comparison is its own
    const isHeld = isReference(passage, amount);
    const isOwn = isHeld ? quote.start >= amount.end : !isInComparison(passage, { quote });
    if (!goesOn && !isApart && isOwn) return quote;
  }
  return null;
}

/** "Over the same period last year": the year behind says of which. */
function isDated({ found, sentence }: At, next: Token | undefined): boolean {
  return next !== undefined && timesIn(found.dated, sentence).some(({ quote }) => quote.start === next.start);
}

function isStretch({ from, to }: Window): boolean {
  return from !== null && to !== null && from !== to;
}

/** The stretch that the text named last, comparisons and the dates of words aside, or that of the last figures. */
function lastStretch({ found, sentence, amount }: At, given: Around): Window | null {
  const { passage } = found;
  const isTold = (time: TimeExpression) =>
    !isInComparison(passage, time) && !isInRelative(passage, time) && !datesWords(passage, time);
  const named = lastTimeBefore(found, amount.start, (time) => isStretch(windowOf(time, found)) && isTold(time));
  // "to 79 from 41 a year earlier … over the same period": not that of what was only compared
  const told = given.told
    .slice(-TOLD_BACK)
    .findLast((each) => isStretch(each.window) && !isReference(passage, each.amount));
  const block = passage.blocks[sentence.block]!;
  const isNamedHere = named !== null && named.quote.start >= block.start;
  // "approved in October. At least 33 have died since the new year began. In the same period": of what was counted last
  const isToldSince = told !== undefined && named !== null && told.amount.start > named.quote.end;
  if (isNamedHere && !isToldSince) return windowOf(named, found);
  if (told !== undefined) return told.window;
  return named === null ? null : windowOf(named, found);
}

/** The stretch of an earlier year; null for what is no stretch within a year, or one of that year or before it. */
export function inYear(of: Window, year: number): Days | null {
  return Number(of.to?.slice(0, 4) ?? 0) <= year ? null : movedTo(of, year);
}
