import { LANDMARK } from "../lexicon/landmarks.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import type { Extreme, TimeExpression } from "../model/index.ts";
import { tokenIndexAt } from "./clauses.ts";
import { hasLandmark, isLandmark, type Passage, type Sentence, sentenceAt } from "./passage.ts";
import type { Run } from "./scan.ts";

/** A superlative's words. */
export interface SuperlativeWords extends Run {
  readonly extreme: Extreme;
  /** Said of killings without naming them: "the deadliest month". */
  readonly violent: boolean;
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
    const plain = violent ?? phraseAt(comparisons.superlatives, passage.tokens, at);
    if (plain === null || !isDefinite(passage, sentence, index)) continue;
    found.push({ first: index, end: plain.end, extreme: plain.value, violent: violent !== null });
    index = plain.end - 1;
  }
  return found;
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
    const since = sentence === null ? null : sinceIn(sentence);
    if (since === null) return true;
    const first = tokenIndexAt(passage.tokens, time.quote.start);
    return first < since || first > since + ARTICLES_AT_MOST;
  });
}

/** Tokens between "since" and its time. */
const ARTICLES_AT_MOST = 2;
