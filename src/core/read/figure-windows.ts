import { phraseAt } from "../lexicon/phrases.ts";
import {
  type Act,
  type EdtfDate,
  edtfDateFrom,
  firstDayIn,
  lastDayIn,
  type Mode,
  type Quote,
  type TimeExpression,
  type Window,
} from "../model/index.ts";
import { nominalsIn } from "./acts.ts";
import type { Amount } from "./amounts.ts";
import { timesIn, tokenIndexAt } from "./clauses.ts";
import type { Names } from "./names.ts";
import { type Passage, type Sentence, type Span, sentenceAt } from "./passage.ts";

const UNKNOWN: Window = { from: null, to: null, openEnd: false, inferred: [], quotes: [] };

interface Found {
  readonly passage: Passage;
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  readonly acts: readonly Act[];
}

/**
 * The days that a figure covers: the time of its own clause, or else of its sentence, or else of the sentences before
 * it in its paragraph. A time that dates a report ("according to a May 13 report") only closes a running total. An act
 * can be its start ("since the state of emergency began"). Ends taken from anywhere but the clause are `inferred`;
 * nothing is guessed: an unknown end is better than a wrong one.
 */
export function figureWindow(amount: Amount, found: Found): { readonly window: Window; readonly mode: Mode | null } {
  const sentence = sentenceAt(found.passage, amount.start);
  if (sentence === null) return { window: UNKNOWN, mode: null };
  const times = timesIn(found.times, sentence).filter((time) => time.window !== null && !overlaps(time.quote, amount));
  const reported = times.filter((time) => datesReport(found.passage, time));
  const own = times.filter((time) => !reported.includes(time));
  const start = sinceTime(own, amount) ?? sinceAct(found, sentence);
  if (start !== null) return runningTotal(start, { found, sentence, reported, own });
  const beside = nearest(own, amount, found.passage);
  if (beside !== null) return { window: windowOf(beside, found), mode: null };
  const carried = carriedTime(found, sentence);
  if (carried === null) return { window: UNKNOWN, mode: null };
  return { window: inferred(windowOf(carried, found)), mode: null };
}

interface Start {
  readonly from: EdtfDate;
  readonly quotes: readonly Quote[];
  readonly inferred: boolean;
}

function sinceTime(times: readonly TimeExpression[], amount: Span): Start | null {
  const open = times.filter((time) => time.window!.openEnd && time.window!.from !== null);
  const time = nearestOf(open, amount);
  return time === null ? null : { from: time.window!.from!, quotes: [time.quote], inferred: false };
}

/** "since the start of the state of emergency", "since then": the day of the act that the words lean on. */
function sinceAct(found: Found, sentence: Sentence): Start | null {
  const { passage } = found;
  const { since, sinceThen } = passage.lexicon.acts;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const at = { index, end: sentence.endToken };
    if (phraseAt(sinceThen, passage.tokens, at) !== null) return lastDayNamed(found, passage.tokens[index]!.start);
    const opened = phraseAt(since, passage.tokens, at);
    if (opened === null) continue;
    const act = actMeant(found, sentence, opened.end);
    if (act?.from != null) return { from: act.from, quotes: [act.quote], inferred: true };
  }
  return null;
}

/** The dated act of the text that the words behind "since" name: the same kind of step, in the place they name. */
function actMeant(found: Found, sentence: Sentence, from: number): Act | null {
  const nominal = nominalsIn(found.passage, sentence).find((known) => known.first >= from && known.first - from <= 14);
  if (nominal === undefined) return null;
  const dated = found.acts.filter((act) => act.from !== null);
  const span = { start: found.passage.tokens[from]!.start, end: found.passage.tokens[nominal.end - 1]!.end };
  const codes = found.names.mentions
    .filter((mention) => mention.start >= span.start && mention.end <= span.end && mention.place !== null)
    .map((mention) => mention.place!.country);
  const inPlace = dated.filter((act) => codes.length === 0 || codes.includes(act.place?.country ?? null));
  const same = inPlace.filter((act) => act.type === nominal.type);
  const best = same.length > 0 ? same : inPlace;
  return best.length === 0 ? null : best[0]!;
}

function lastDayNamed(found: Found, position: number): Start | null {
  const before = found.times.filter((time) => time.quote.end <= position && time.window?.from?.length === 10);
  const last = before.at(-1);
  return last === undefined ? null : { from: last.window!.from!, quotes: [last.quote], inferred: true };
}

function runningTotal(
  start: Start,
  at: {
    readonly found: Found;
    readonly sentence: Sentence;
    readonly reported: readonly TimeExpression[];
    readonly own: readonly TimeExpression[];
  },
): { readonly window: Window; readonly mode: Mode } {
  const until = at.own.find((time) => time.window!.from === null && time.window!.to !== null);
  const report = at.reported[0];
  const stated = until ?? report ?? latestBefore(at.found, at.sentence, start.from);
  const to = stated?.window?.to ?? null;
  const isInferred = to !== null && until === undefined;
  return {
    mode: "cumulative",
    window: {
      from: start.from,
      to,
      openEnd: to === null,
      inferred: [...(start.inferred ? ["from" as const] : []), ...(isInferred ? ["to" as const] : [])],
      quotes: [...start.quotes, ...(stated === null || stated === undefined ? [] : [stated.quote])],
    },
  };
}

/** The day that the paragraph's sentences before told of, when it lies after a total's start: the total runs to it. */
function latestBefore(found: Found, sentence: Sentence, from: EdtfDate): TimeExpression | null {
  const block = found.passage.blocks[sentence.block]!;
  const before = timesIn(found.times, { start: block.start, end: sentence.start });
  const later = before.filter(
    (time) => time.window?.to?.length === 10 && time.window.to > from && time.type === "date",
  );
  return later.at(-1) ?? null;
}

/** Whether a time dates a report rather than what it tells: "a May 13 report", "un informe del 13 de mayo". */
function datesReport(passage: Passage, time: TimeExpression): boolean {
  const { reports } = passage.lexicon.events;
  const after = tokenIndexAt(passage.tokens, time.quote.end);
  const before = tokenIndexAt(passage.tokens, time.quote.start) - 1;
  if (reports.has(passage.tokens[after]?.folded ?? "") || reports.has(passage.tokens[after + 1]?.folded ?? ""))
    return true;
  for (let index = before; index > before - 3 && index >= 0; index--)
    if (reports.has(passage.tokens[index]!.folded)) return true;
  return false;
}

/** The time of the figure's own clause, else the nearest of the sentence. */
function nearest(times: readonly TimeExpression[], amount: Span, passage: Passage): TimeExpression | null {
  const inClause = times.filter((time) => !isParted(passage, time.quote, amount));
  return nearestOf(inClause, amount) ?? nearestOf(times, amount);
}

function nearestOf(times: readonly TimeExpression[], amount: Span): TimeExpression | null {
  let best: TimeExpression | null = null;
  for (const time of times) if (best === null || gap(time.quote, amount) < gap(best.quote, amount)) best = time;
  return best;
}

function gap(one: Span, other: Span): number {
  return one.end <= other.start ? other.start - one.end : one.start - other.end;
}

/** Whether a comma or semicolon stands between. */
function isParted(passage: Passage, one: Span, other: Span): boolean {
  const first = tokenIndexAt(passage.tokens, Math.min(one.end, other.end));
  const last = tokenIndexAt(passage.tokens, Math.max(one.start, other.start));
  for (let index = first; index < last; index++) {
    const { text } = passage.tokens[index]!;
    if (text === "," || text === ";") return true;
  }
  return false;
}

/** The last dated time of the sentences before in the same paragraph. */
function carriedTime(found: Found, sentence: Sentence): TimeExpression | null {
  const block = found.passage.blocks[sentence.block]!;
  const before = timesIn(found.times, { start: block.start, end: sentence.start });
  return before.filter((time) => time.window !== null && !datesReport(found.passage, time)).at(-1) ?? null;
}

/** A time's window; one that runs beyond the document's day ends there, since a figure tells what has been. */
function windowOf(time: TimeExpression, found: Found): Window {
  const window = time.window!;
  const { published } = found.passage.source;
  const first = firstDayIn(window);
  const last = lastDayIn(window);
  if (published === null || first === null || last === null || first > published || last <= published) return window;
  return { ...window, to: edtfDateFrom(published), inferred: ["to"] };
}

function inferred(window: Window): Window {
  const ends = (["from", "to"] as const).filter((end) => window[end] !== null);
  return { ...window, inferred: ends };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
