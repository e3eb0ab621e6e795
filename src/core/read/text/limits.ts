import { LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { type Quote, quoteOf } from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { hasLandmark, type Passage, type Sentence, type Span, sentenceAt } from "./passage.ts";

/** Where a sentence limits a count, as tokens: `from` to `to`. */
interface Limit {
  readonly kind: "aside" | "verb" | "state";
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** Limits that one sentence states, at most: more are no prose. */
const LIMITS_AT_MOST = 4;

/** Sentences before one that speaks of a count, in which the count may stand. */
const BEFORE_AT_MOST = 3;

/**
 * What a text says itself that its counts leave out, or that they are not final, by the amounts that it is said of: "305
 * detained, not counting minors", "The count of people detained leaves out those held by the army". Linear.
 */
export function limitsOf(amounts: readonly Amount[], passage: Passage): ReadonlyMap<Amount, readonly Quote[]> {
  const found = new Map<Amount, readonly Quote[]>();
  const bySentence = Map.groupBy(amounts, ({ start }) => sentenceAt(passage, start)?.index ?? -1);
  const inSentence = (index: number) => bySentence.get(index) ?? [];
  for (const sentence of passage.sentences)
    for (const limit of limitsIn(sentence, passage)) {
      const quote = quoteOf(passage.source, passage.tokens[limit.from]!.start, passage.tokens[limit.to - 1]!.end);
      for (const amount of limitedBy(limit, passage, inSentence))
        found.set(amount, [...(found.get(amount) ?? []), quote]);
    }
  return found;
}

function limitsIn(sentence: Sentence, { tokens, lexicon }: Passage): readonly Limit[] {
  const found: Limit[] = [];
  if (!hasLandmark(sentence, LANDMARK.limits)) return found;
  for (let index = sentence.firstToken; index < sentence.endToken && found.length < LIMITS_AT_MOST; ) {
    const phrase = phraseAt(lexicon.limits.phrases, tokens, { index, end: sentence.endToken });
    if (phrase === null) {
      index++;
      continue;
    }
    const to = phrase.value === "state" ? phrase.end : clauseEnd(tokens, phrase.end, sentence.endToken);
    found.push({ kind: phrase.value, sentence, from: index, to });
    index = to;
  }
  return found;
}

function clauseEnd(tokens: Passage["tokens"], from: number, end: number): number {
  let index = from;
  while (index < end && !/^[,;:.()—]$/u.test(tokens[index]!.folded)) index++;
  return index;
}

function limitedBy(
  limit: Limit,
  passage: Passage,
  inSentence: (index: number) => readonly Amount[],
): readonly Amount[] {
  const { kind, sentence } = limit;
  const own = inSentence(sentence.index);
  if (kind === "state") return isOfCount(limit, passage) ? own : [];
  const words: Span = { start: passage.tokens[limit.from]!.start, end: passage.tokens[limit.to - 1]!.end };
  const before = own.filter(({ end }) => end <= words.start).at(-1);
  if (before !== undefined) return [before];
  if (kind === "aside") return own.filter(({ start }) => start >= words.end).slice(0, 1);
  return isOfCount(limit, passage) ? toldBefore(limit, passage, inSentence) : [];
}

/** "Preliminary figures", "the count leaves out": a word for a count stands beside a state, and before a verb. */
function isOfCount({ kind, sentence, from, to }: Limit, { tokens, lexicon }: Passage): boolean {
  const near =
    kind === "state"
      ? tokens.slice(Math.max(sentence.firstToken, from - 2), to + 2)
      : tokens.slice(sentence.firstToken, from);
  return near.some(({ folded }) => lexicon.limits.counts.has(folded));
}

/** The amounts whose counted noun the sentence's subject names; of a subject that names none, the only one right before. */
function toldBefore(
  { sentence, from }: Limit,
  passage: Passage,
  inSentence: (index: number) => readonly Amount[],
): readonly Amount[] {
  const subject = new Set(passage.tokens.slice(sentence.firstToken, from).map(({ folded }) => folded));
  if (areAllCounts(subject, passage)) return allBefore(sentence, passage, inSentence);
  for (let back = 1; back <= BEFORE_AT_MOST; back++) {
    const index = sentence.index - back;
    if (passage.sentences[index]?.block !== sentence.block) return [];
    const told = inSentence(index);
    const named = told.filter((amount) => isNamedIn(subject, amount, passage));
    if (named.length > 0) return named;
    if (back === 1 && told.length === 1 && !namesAny(subject, passage)) return told;
  }
  return [];
}

/** "The figures leave out …", "estos datos no incluyen …": counts in the plural, with no noun that says which. */
function areAllCounts(subject: ReadonlySet<string>, { lexicon }: Passage): boolean {
  const { counted, limits } = lexicon;
  const words = [...subject].filter((word) => !counted.tally.determiners.has(word));
  return words.length === 1 && limits.counts.has(words[0]!) && (words[0]!.endsWith("s") || words[0] === "data");
}

function allBefore(
  { index, block }: Sentence,
  { sentences }: Passage,
  inSentence: (index: number) => readonly Amount[],
): readonly Amount[] {
  const found: Amount[] = [];
  for (let at = index - 1; at >= index - BEFORE_AT_MOST && sentences[at]?.block === block; at--)
    found.push(...inSentence(at));
  return found;
}

function isNamedIn(subject: ReadonlySet<string>, { counted }: Amount, passage: Passage): boolean {
  const { quote } = counted;
  if (quote === null) return false;
  const sentence = sentenceAt(passage, quote.start);
  const tokens = sentence === null ? [] : passage.tokens.slice(sentence.firstToken, sentence.endToken);
  const nouns = tokens.filter(({ start, end }) => start >= quote.start && end <= quote.end);
  return nouns.some(({ folded }) => folded.length > SMALL_WORD && subject.has(folded));
}

/** Words of a noun phrase that are no longer name nothing: "of", "los", "the". */
const SMALL_WORD = 3;

/** Whether the subject says what the count is of: "the count of …", "la cifra de …". */
function namesAny(subject: ReadonlySet<string>, { lexicon }: Passage): boolean {
  return [...lexicon.grammar.of].some((word) => subject.has(word));
}
