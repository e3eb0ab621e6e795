import { LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { Extreme, Period, TimeExpression } from "../../model/index.ts";
import type { Run } from "../numbers/scan.ts";
import { timesIn } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import { hasLandmark, isLandmark, type Passage, type Sentence, sentenceAt } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import { liesIn } from "../times/periods.ts";

/** A superlative's words. */
export interface SuperlativeWords extends Run {
  readonly extreme: Extreme;
  /** Said of killings without naming them: "the deadliest month". */
  readonly violent: boolean;
  /** The stretch that is said to have most or fewest of it: "el mes con más homicidios", "the busiest month"; null where its words name none. */
  readonly period: Period | null;
  /** Such a stretch without a word for what is counted in it: "the busiest month". */
  readonly bare: boolean;
}

/** Words between a superlative and the "since" that opens its span: "the highest monthly number of homicides since". */
const SINCE_WITHIN = 12;

/** The superlatives of a sentence, in order: "the highest", "a record", "el mes más violento". */
export function superlativesIn(passage: Passage, sentence: Sentence): readonly SuperlativeWords[] {
  const { comparisons } = passage.lexicon;
  const found: SuperlativeWords[] = [];
  if (!hasLandmark(sentence, LANDMARK.superlatives)) return found;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (!isLandmark(passage, index, LANDMARK.superlatives)) continue;
    const at = { index, end: sentence.endToken };
    const violent = phraseAt(comparisons.violent, passage.tokens, at);
    const bare = phraseAt(comparisons.stretches, passage.tokens, at);
    const stretch = bare ?? phraseAt(comparisons.stretchWith, passage.tokens, at);
    const isNamed = stretch !== null && comparisons.definite.has(passage.tokens[index - 1]?.folded ?? "");
    const plain = isNamed ? stretch : (violent ?? phraseAt(comparisons.superlatives, passage.tokens, at));
    if (plain === null || !isDefinite(passage, sentence, index)) continue;
    const run = { first: isNamed ? index - 1 : index, end: plain.end };
    const period = isNamed ? periodIn(passage, run) : null;
    const isBare = isNamed && bare !== null;
    found.push({ ...run, extreme: plain.value, violent: !isNamed && violent !== null, period, bare: isBare });
    index = plain.end - 1;
  }
  return found;
}

function periodIn({ tokens, lexicon }: Passage, { first, end }: Run): Period | null {
  for (let index = first; index < end; index++) {
    const period = lexicon.comparisons.periods.get(tokens[index]!.folded);
    if (period !== undefined) return period;
  }
  return null;
}

/** Words from a negation to the superlative that it denies: "was not the busiest month", "no fue el peor mes". */
const DENIED_WITHIN = 4;

/** Whether a sentence says that something is not the highest. */
export function isDenied({ tokens, lexicon }: Passage, sentence: Sentence, { first }: Run): boolean {
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - DENIED_WITHIN); index--) {
    const { kind, folded } = tokens[index]!;
    if (kind === "mark") return false;
    if (lexicon.grammar.negations.has(folded)) return true;
  }
  return false;
}

/** Tokens from a superlative to the time that spans it: "the most murders of any month in the first half of the year". */
const BEHIND_WITHIN = 8;

/**
 * The time right behind a superlative ("this year", "in five years", "del primer semestre") in which nothing was as high. One
 * that lies in another of its sentence says when the highest was, and the other is the span. Null where none stands there.
 */
export function timeBehind(
  { tokens, lexicon }: Passage,
  { end }: Run,
  times: readonly TimeExpression[],
): TimeExpression | null {
  // "the highest was in March": when it was, and not among which
  const isInner = ({ kind, text, folded }: Token) =>
    (kind !== "mark" || text === "-") && !lexicon.counted.copulas.has(folded);
  const behind = times.find(({ quote, value }) => {
    const first = firstFrom(tokens, quote.start);
    if (first < end || first > end + BEHIND_WITHIN || value === null) return false;
    return tokens.slice(end, first).every(isInner);
  });
  if (behind === undefined) return null;
  return times.find((other) => other !== behind && liesIn(behind, other)) ?? behind;
}

/** "mas alta" is a superlative behind an article alone: "la cifra más alta", not "una cifra más alta". */
function isDefinite({ tokens, lexicon }: Passage, sentence: Sentence, index: number): boolean {
  if (!lexicon.comparisons.orders.has(tokens[index]!.folded)) return true;
  for (let back = index - 1; back >= Math.max(sentence.firstToken, index - 4); back--) {
    if (lexicon.comparisons.definite.has(tokens[back]!.folded)) return true;
    if (tokens[back]!.kind === "mark") return false;
  }
  return false;
}

/** Index of the "since" that opens a superlative's span in a sentence; null when none does. */
export function superlativeSince(passage: Passage, sentence: Sentence): number | null {
  const { since, than } = passage.lexicon.comparisons;
  if (!hasLandmark(sentence, LANDMARK.superlativeSpans)) return null;
  for (const { end } of superlativesIn(passage, sentence))
    for (let index = end; index < Math.min(sentence.endToken, end + SINCE_WITHIN); index++) {
      const { kind, text, folded } = passage.tokens[index]!;
      if (since.has(folded)) return index;
      if ((kind === "mark" && text !== "-") || (than.has(folded) && passage.source.language === "en")) break;
    }
  return null;
}

/** Times but those that say since when nothing was as high: they are the days of no figure. Linear but for looking up. */
export function withoutSpans(passage: Passage, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const opened = new Map<Sentence, number | null>();
  const sinceIn = (sentence: Sentence) => {
    const known = opened.get(sentence);
    if (known !== undefined) return known;
    const since = superlativeSince(passage, sentence);
    opened.set(sentence, since);
    return since;
  };
  return times.filter((time) => {
    const sentence = sentenceAt(passage, time.quote.start);
    if (sentence === null || !hasLandmark(sentence, LANDMARK.superlatives)) return true;
    if (isSpanOnly(passage, sentence, { time, times })) return false;
    const since = sinceIn(sentence);
    if (since === null) return true;
    const first = firstFrom(passage.tokens, time.quote.start);
    return first < since || first > since + ARTICLES_AT_MOST;
  });
}

/** "March brought the most murders of any month in the first half": where its own time is told, the span is the days of no figure. */
function isSpanOnly(
  passage: Passage,
  sentence: Sentence,
  { time, times }: { readonly time: TimeExpression; readonly times: readonly TimeExpression[] },
): boolean {
  const told = timesIn(times, sentence);
  return (
    told.some((other) => other !== time && liesIn(other, time)) &&
    superlativesIn(passage, sentence).some((words) => timeBehind(passage, words, told) === time)
  );
}

/** Tokens between "since" and its time. */
const ARTICLES_AT_MOST = 2;
