import { type NounPhrase, readNounPhrase } from "../counted/counted.ts";
import type { Quantity } from "../numbers/quantities.ts";
import { type Run, type Scan, wordAt } from "../numbers/scan.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Sentence, Span } from "../text/passage.ts";

/** Where a figure stands in a list that "respectively" ties to another of as many: the first of two is `{index: 0, of: 2}`. */
export interface Turn {
  readonly index: number;
  readonly of: number;
}

/** Numbers side by side that "respectively" gives out in turn, by their place in the sentence: `quantities.slice(first, end)`. */
export interface Turns {
  readonly first: number;
  readonly end: number;
  /** The word of each number's turn that says what happened ("homicides and kidnappings fell to …"); null where no such list stands before. */
  readonly words: readonly number[] | null;
  /** Whether words that happen stand before, and are no list of as many: "homicides and robberies fell to 512 and 378". */
  readonly isUnclear: boolean;
}

/** Longer lists are not told in turn. */
const LIST_AT_MOST = 6;
/** Words behind the last number within which "respectively" must stand. */
const BEHIND = 12;
/** Words before the first number within which the other list ends. */
const BEFORE = 12;
/** Words between two of the words that happen in turn: "homicides in May and kidnappings". */
const APART = 4;

/** The numbers of a sentence that "respectively" gives out in turn ("512 and 378 homicides, respectively"); null without any. */
export function turnsIn(scan: Scan, sentence: Sentence, quantities: readonly Quantity[]): Turns | null {
  for (let end = quantities.length; end > 1; end--) {
    const last = quantities[end - 1]!;
    if (!isFollowed(scan, sentence, { first: last.end, end: quantities[end]?.first ?? sentence.endToken })) continue;
    let first = end - 1;
    while (first > 0 && end - first < LIST_AT_MOST && isBeside(scan, [quantities[first - 1]!, quantities[first]!]))
      first--;
    if (end - first > 1) return turnsOf(scan, sentence, { first, end, before: quantities[first]!.first });
  }
  return null;
}

function turnsOf(scan: Scan, sentence: Sentence, at: { first: number; end: number; before: number }): Turns {
  const { first, end, before } = at;
  const found = wordsBefore(scan, sentence, { before, of: end - first });
  const words = found.length === end - first ? found : null;
  const last = found.at(-1);
  const isUnclear = words === null && last !== undefined && (found.length > 1 || before - last > GOVERNS_WITHIN);
  return { first, end, words, isUnclear };
}

/** Words from a verb to the numbers that it tells of alone: "killed 12 and 14 …, respectively". */
const GOVERNS_WITHIN = 3;

function isFollowed(scan: Scan, sentence: Sentence, behind: Run): boolean {
  const stop = Math.min(behind.end, behind.first + BEHIND);
  for (let index = behind.first; index < stop; index++)
    if (scan.lexicon.counted.respectively.has(wordAt(scan, sentence, index))) return true;
  return false;
}

/** Nothing but "and" or a comma between two numbers. */
function isBeside(scan: Scan, [one, other]: readonly [Quantity, Quantity]): boolean {
  return other.first > one.end && isJoin(scan, { first: one.end, end: other.first }, 2);
}

function isJoin({ tokens, lexicon }: Pick<Scan, "tokens" | "lexicon">, run: Run, atMost: number): boolean {
  if (run.end - run.first > atMost) return false;
  const between = tokens.slice(run.first, run.end);
  return (
    between.some(({ text, folded }) => text === "," || lexicon.counted.and.has(folded)) && between.length <= atMost
  );
}

/** The words before the numbers that say what happened, side by side. */
function wordsBefore(scan: Scan, sentence: Sentence, at: { before: number; of: number }): readonly number[] {
  const found: number[] = [];
  for (let index = at.before - 1; index >= Math.max(sentence.firstToken, at.before - BEFORE - at.of * APART); index--) {
    if (measureAt(scan, index) === null) continue;
    const next = found[0];
    if (next !== undefined && !isJoin(scan, { first: index + 1, end: next }, APART)) break;
    found.unshift(index);
  }
  return found;
}

/** What a noun or verb at a token says happened; null for other words, those of rising and falling too. */
export function measureAt({ tokens, lexicon }: Scan, index: number): string | null {
  const { nouns, verbs } = lexicon.measures;
  const { folded } = tokens[index]!;
  const noun = nouns.get(folded);
  const measure = noun?.strength === "strong" ? noun.measure : verbs.get(folded);
  return measure === undefined || measure === "change" || measure === "other" ? null : measure;
}

/** Of spans in order, the one whose turn it is, where as many of them stand side by side; null otherwise. */
export function inTurn<Value>(
  passage: Passage,
  values: readonly Value[],
  given: { turn: Turn; spanOf: (value: Value) => Span },
): Value | null {
  const { turn, spanOf } = given;
  const isSide = values.every((value, index) => {
    const next = values[index + 1];
    return next === undefined || isJoin(passage, between(passage, spanOf(value), spanOf(next)), APART);
  });
  return values.length === turn.of && isSide ? (values[turn.index] ?? null) : null;
}

function between({ tokens }: Passage, one: Span, other: Span): Run {
  return { first: firstFrom(tokens, one.end), end: firstFrom(tokens, other.start) };
}

/** A quantity of a sentence by its place, with what "respectively" gives out there. */
interface InTurns {
  readonly turns: Turns | null;
  readonly index: number;
}

/** Where a quantity stands in what "respectively" gives out; null for others. */
export function turnOf({ turns, index }: InTurns): Turn | null {
  if (turns === null || index < turns.first || index >= turns.end) return null;
  return { index: index - turns.first, of: turns.end - turns.first };
}

/** The token that says what happened to a quantity in its turn; null without one. */
export function wordInTurn({ turns, index }: InTurns): number | null {
  return turns?.words?.[index - turns.first] ?? null;
}

/** Whether words that happen stand before a quantity without a noun, and its own is not to be told from them. */
export function isUnclearTurn(at: InTurns, phrase: NounPhrase | null): boolean {
  return phrase === null && at.turns?.isUnclear === true && turnOf(at) !== null;
}

/** The words that say what a quantity in its turn counts: the noun behind the last ("512 and 378 homicides"), else that of its turn. */
export function phraseInTurn(
  scan: Scan,
  at: InTurns & { readonly sentence: Sentence; readonly quantities: readonly Quantity[] },
): NounPhrase | null {
  const { turns, quantities, sentence } = at;
  if (turns === null || turnOf(at) === null) return null;
  const until = quantities[turns.end]?.first ?? sentence.endToken;
  const shared = readNounPhrase(scan, sentence, { quantity: quantities[turns.end - 1]!, until });
  const word = wordInTurn(at);
  if (shared !== null || word === null || !scan.lexicon.measures.nouns.has(scan.tokens[word]!.folded)) return shared;
  return { first: word, end: word + 1, head: word };
}
