import { type PhraseTable, phraseAt } from "../../lexicon/phrases.ts";
import type { TimeExpression } from "../../model/index.ts";
import { tenseAt } from "../windows/events.ts";
import { firstFrom } from "./in-order.ts";
import type { Passage, Sentence, Span } from "./passage.ts";
import type { Token } from "./tokens.ts";

/** A run of tokens: `passage.tokens.slice(first, end)`. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** Those of a sorted list that lie within a span. Logarithmic, and then linear in what it gives. */
export function within<Value>(values: readonly Value[], spanOf: (value: Value) => Span, outer: Span): readonly Value[] {
  let [first, behind] = [0, values.length];
  // a loop of its own, as in `firstFrom`: each figure asks for the times and names of its sentence again and again
  while (first < behind) {
    const middle = (first + behind) >> 1;
    if (spanOf(values[middle]!).start < outer.start) first = middle + 1;
    else behind = middle;
  }
  let end = first;
  while (end < values.length && spanOf(values[end]!).end <= outer.end) end++;
  return values.slice(first, end);
}

function quoteOfTime({ quote }: TimeExpression): Span {
  return quote;
}

/** The times of a sentence, in order. */
export function timesIn(times: readonly TimeExpression[], outer: Span): readonly TimeExpression[] {
  return within(times, quoteOfTime, outer);
}

/** Beyond so many characters in a sentence nothing belongs to a figure or verb: it keeps reading linear in a text without stops. */
const REACH = 600;

/** The part of a sentence that can say something of a span in it. */
export function around(sentence: Sentence, span: Span): Span {
  return { start: Math.max(sentence.start, span.start - REACH), end: Math.min(sentence.end, span.end + REACH) };
}

/** Whether a comma, semicolon or a word that opens a clause stands between two spans. */
export function isParted(passage: Passage, one: Span, other: Span): boolean {
  return standsBetween(passage, [one, other], (at) => isStop(passage.tokens[at.index]!) || isClauseJoin(passage, at));
}

const NOTHING: ReadonlySet<string> = new Set();

/** Whether a word that opens a clause stands between two spans; commas alone do not part a sentence's main clause. */
export function isJoined(
  passage: Passage,
  spans: readonly [Span, Span],
  except: ReadonlySet<string> = NOTHING,
): boolean {
  const joins = (at: Between) => isClauseJoin(passage, at) && !except.has(passage.tokens[at.index]!.folded);
  return standsBetween(passage, spans, (at) => passage.tokens[at.index]!.text === ";" || joins(at));
}

function isStop(token: Token): boolean {
  return token.text === "," || token.text === ";" || token.text === ":";
}

/** A token between two spans, the second of which begins at `last`. */
interface Between {
  readonly index: number;
  readonly last: number;
}

function isClauseJoin(passage: Passage, at: Between): boolean {
  const { folded } = passage.tokens[at.index]!;
  const { windows, speech } = passage.lexicon;
  return (windows.clauseJoins.has(folded) || speech.that.has(folded)) && !isClosedRelative(passage, at);
}

/** "officers who leaked plans were arrested on 3 June": behind the relative clause the main verb tells of the figure again. */
function isClosedRelative(passage: Passage, { index, last }: Between): boolean {
  const { tokens, lexicon } = passage;
  const { relatives, passives, and } = lexicon.counted;
  if (!relatives.has(tokens[index]!.folded) || passives.has(tokens[index + 1]?.folded ?? "")) return false;
  // "organizaciones que defienden a los presos marcharon el lunes": a second verb, where no participle looks like one
  const hasVerb = lexicon.grammar.headFirst && opensWithVerb(passage, index + 1);
  for (let at = index + 2; at < last; at++) {
    const { kind, folded } = tokens[at]!;
    if (passives.has(folded) || (hasVerb && tenseAt(passage, at) === "past")) return true;
    if ((kind === "mark" && folded !== "-") || and.has(folded) || relatives.has(folded)) return false;
  }
  return false;
}

/** Whether a clause about the counted begins with its verb, a pronoun before it: nothing that a subject of its own would begin with. */
function opensWithVerb({ tokens, lexicon }: Passage, first: number): boolean {
  const index = tokens[first]?.folded === lexicon.grammar.reflexive ? first + 1 : first;
  const { kind, capital, folded } = tokens[index] ?? { kind: "mark", capital: false, folded: "" };
  const { determiners, links, of } = lexicon.grammar;
  const opensSubject =
    determiners.has(folded) || links.has(folded) || of.has(folded) || lexicon.counted.tally.determiners.has(folded);
  return kind === "word" && !capital && !opensSubject && !lexicon.numbers.words.has(folded);
}

function standsBetween(passage: Passage, spans: readonly [Span, Span], isBetween: (at: Between) => boolean): boolean {
  const [one, other] = spans;
  const first = firstFrom(passage.tokens, Math.min(one.end, other.end));
  const last = firstFrom(passage.tokens, Math.max(one.start, other.start));
  for (let index = first; index < last; index++) if (isBetween({ index, last })) return true;
  return false;
}

/** More marks than these before its first word, and it is no sentence. */
const OPENING_MARKS_AT_MOST = 8;

/** Whether a sentence opens with a phrase of the table, quotation marks aside. */
export function phraseOpens(passage: Passage, sentence: Sentence, table: PhraseTable<unknown>): boolean {
  let index = sentence.firstToken;
  const end = Math.min(sentence.endToken, index + OPENING_MARKS_AT_MOST);
  while (index < end && passage.tokens[index]!.kind === "mark") index++;
  return index < sentence.endToken && phraseAt(table, passage.tokens, { index, end: sentence.endToken }) !== null;
}
