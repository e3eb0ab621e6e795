import { phraseAt } from "../../lexicon/phrases.ts";
import { firstDayIn, firstDayOf, isEdtfDate, lastDayOf, type TimeExpression, type Window } from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { around, isParted, timesIn } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Span } from "../text/passage.ts";
import { isInComparison, isReference, isSamePeriod, isStartOfChange } from "./apart.ts";
import { isKnown, lastTimeBefore, UNKNOWN, windowOf } from "./found.ts";
import { movedTo } from "./moved.ts";
import { inYear, samePeriod } from "./stretch.ts";
import { type Around, type At, type FigureWindow, inferred, isClosed, TOLD_BACK } from "./told.ts";

/**
 * "El presupuesto cayó de 9 a 6,5 millones entre 2021 y 2024", "rose from 118 to 158 between the first half of 2023 and the same
 * period this year": a change is told from one time to another, and each of its ends has its own. Null for other figures.
 */
export function endOfChange(at: At, { told }: Around): FigureWindow | null {
  const { found, sentence, amount } = at;
  const isStart = isStartOfChange(found.passage, amount);
  const before = told.at(-1);
  const isEnd = !isStart && before?.sentence === sentence.index && isChange(found.passage, before.amount, amount);
  if (before !== undefined && isSumOfChange(at, told)) return inferred(before);
  if (!isStart && !isEnd) return null;
  const pair = pairBehind(at);
  if (pair === null) return null;
  return { window: { ...UNKNOWN, ...(isStart ? pair.first : pair.last), quotes: pair.quotes }, mode: "within" };
}

/** Sentences back to the comparison whose older stretch a change goes on from. */
const SENTENCES_BACK = 2;

/**
 * "Complaints rose 24 percent in the first half of 2026 from the same period a year earlier. Kidnappings went from eight to 14":
 * what the next change starts from is of the stretch that the change told before was held against. Null without one.
 */
export function baseTold(at: At, given: Around): FigureWindow | null {
  const { found, sentence, amount } = at;
  const { passage } = found;
  if (!isStartOfChange(passage, amount)) return null;
  const earliest = passage.sentences[Math.max(0, sentence.index - SENTENCES_BACK)]!;
  const { start } = passage.blocks[sentence.block]!;
  const time = lastTimeBefore(found, sentence.start, ({ quote }) => quote.start >= Math.max(start, earliest.start));
  if (time === null || !isInComparison(passage, time)) return aYearBefore(at, given, Math.max(start, earliest.start));
  if (isSamePeriod(passage, time) || isYear(time)) return samePeriod(time, at, given);
  return isClosed(time) ? inferred({ window: windowOf(time, found), mode: null }) : null;
}

/** The stretch told last, a year earlier, where the text behind a position says so. */
function aYearBefore({ found, sentence }: At, { told }: Around, start: number): FigureWindow | null {
  const { tokens, lexicon } = found.passage;
  const end = sentence.firstToken;
  let index = firstFrom(tokens, start);
  while (index < end && phraseAt(lexicon.windows.yearEarlier, tokens, { index, end }) === null) index++;
  const before = told.slice(-TOLD_BACK).findLast(({ window }) => window.from !== null && window.to !== null)?.window;
  const days = index === end || before === undefined ? null : inYear(before, Number(before.to!.slice(0, 4)) - 1);
  return days === null ? null : inferred({ window: { ...UNKNOWN, ...days, quotes: before!.quotes }, mode: null });
}

function isYear({ window }: TimeExpression): boolean {
  return (
    window !== null && /^[0-9]{4}(?:-01-01)?$/.test(window.from ?? "") && /^[0-9]{4}(?:-12-31)?$/.test(window.to ?? "")
  );
}

/** "pasaron de 118 a 158 entre …, un alza del 34 %": how much it was, right behind both ends. */
function isSumOfChange({ found, sentence, amount, own }: At, told: Around["told"]): boolean {
  const [start, end] = told.slice(-2);
  if (amount.counted.measure !== "change" || end === undefined || start?.sentence !== sentence.index) return false;
  if (!isKnown(end.window) || !isChange(found.passage, start.amount, end.amount)) return false;
  return own.every(({ quote }) => quote.end <= amount.start);
}

/** "412 from January to March, nearly three times as many as in the same months of 2019": a change is one of what was told before it. */
export function changeOverSame({ found, sentence, amount }: At, { told, next }: Around): FigureWindow | null {
  const { passage } = found;
  if (amount.counted.measure !== "change") return null;
  const isHeld = (time: TimeExpression) =>
    time.quote.start >= amount.end && time.quote.start < next && isSamePeriod(passage, time);
  const times = timesIn(found.dated, around(sentence, amount));
  if (!times.some((time) => isHeld(time) && isInComparison(passage, time))) return null;
  const before = told.slice(-TOLD_BACK).findLast((each) => !isReference(passage, each.amount));
  return before?.sentence === sentence.index && isKnown(before.window) ? inferred(before) : null;
}

/** Tokens from what a change starts from to what it ends at. */
const CHANGE_REACH = 8;

function isChange(passage: Passage, start: Amount, end: Amount): boolean {
  const between = firstFrom(passage.tokens, end.start) - firstFrom(passage.tokens, start.end);
  return between <= CHANGE_REACH && isStartOfChange(passage, start) && !isParted(passage, start, end);
}

type Days = Pick<Window, "from" | "to">;

interface Pair {
  readonly first: Days;
  readonly last: Days;
  readonly quotes: Window["quotes"];
}

/** The two times between which a change is told: behind its figures, or at the head of their sentence. */
function pairBehind({ found, sentence, amount, own }: At): Pair | null {
  const { tokens } = found.passage;
  const isOpening = ({ start, end }: Span) => end <= amount.start && firstFrom(tokens, start) - sentence.firstToken < 2;
  const behind = own.filter(
    ({ quote }) => isOpening(quote) || (quote.start >= amount.end && !isParted(found.passage, amount, quote)),
  );
  for (const [index, time] of behind.entries()) {
    const pair = pairOfRange(time) ?? pairOfTwo(found.passage, time, behind[index + 1]);
    if (pair !== null) return pair;
  }
  return null;
}

/** "between 2021 and 2024", "entre enero de 2023 y enero de 2024". */
function pairOfRange({ type, ends, quote }: TimeExpression): Pair | null {
  const [first, last] = ends.map(({ value }) => value);
  if (type !== "range" || ends.length !== 2 || first == null || last == null) return null;
  if (!isEdtfDate(first) || !isEdtfDate(last)) return null;
  const days = (value: typeof first): Days => ({ from: firstDayOf(value), to: lastDayOf(value) });
  return { first: days(first), last: days(last), quotes: [quote] };
}

/** "entre el primer semestre de 2023 y el mismo período de este año". */
function pairOfTwo(passage: Passage, one: TimeExpression, other: TimeExpression | undefined): Pair | null {
  const opener = passage.tokens[firstFrom(passage.tokens, one.quote.start) - 1]?.folded ?? "";
  if (other === undefined || !passage.lexicon.windows.between.has(opener)) return null;
  const window = windowOf(one, { passage });
  const year = other.window === null ? null : firstDayIn(other.window);
  const isSame = isSamePeriod(passage, other);
  const last = isSame && year !== null ? sameIn(window, Number(year.slice(0, 4))) : windowOf(other, { passage });
  return last?.from == null ? null : { first: window, last, quotes: [one.quote, other.quote] };
}

/** The same stretch of an earlier or a later year. */
function sameIn(window: Window, year: number): Days | null {
  return window.to?.slice(0, 4) === String(year) ? null : movedTo(window, year);
}
