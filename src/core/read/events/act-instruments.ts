import type { TokenSpan } from "../text/clauses.ts";
import type { Passage, Sentence } from "../text/passage.ts";

/** How many words may stand between "decree" and its number ("Decreto Legislativo No. 333"). */
const NUMBER_REACH = 5;

/** The decrees, laws and orders that a sentence names by their numbers, as runs of tokens in order: "Executive Order 14157", "Ley 21/2022". */
export function readInstruments(passage: Passage, sentence: Sentence): readonly TokenSpan[] {
  const instruments: TokenSpan[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (!passage.lexicon.acts.instruments.has(passage.tokens[index]!.folded)) continue;
    const end = endOfNumber(passage, sentence, index);
    if (end === null) continue;
    instruments.push({ first: openingOf(passage, sentence, index), end });
    index = end - 1;
  }
  return instruments;
}

/** Capitals before the word belong to it: "Executive Order". */
function openingOf({ tokens }: Passage, sentence: Sentence, index: number): number {
  let first = index;
  while (
    first - 1 > sentence.firstToken &&
    tokens[first]!.capital &&
    tokens[first - 1]!.kind === "word" &&
    tokens[first - 1]!.capital
  )
    first--;
  return first;
}

/** The end of a number that nothing but capitals, "No." and points part from its word; null when there is none. */
function endOfNumber(passage: Passage, sentence: Sentence, word: number): number | null {
  const { tokens, lexicon } = passage;
  const last = Math.min(sentence.endToken, word + 1 + NUMBER_REACH);
  for (let index = word + 1; index < last; index++) {
    const token = tokens[index]!;
    if (isNumber(token)) return endOfParts(passage, sentence, index);
    if (!token.capital && token.text !== "." && token.text !== "°" && !lexicon.acts.numberSigns.has(token.folded))
      return null;
  }
  return null;
}

function isNumber({ kind, text }: Passage["tokens"][number]): boolean {
  return kind === "number" || (kind === "mixed" && /\d$/.test(text));
}

/** "3-2025", "21/2022", "042-2022-PCM": the parts of one number. */
function endOfParts({ tokens }: Passage, sentence: Sentence, first: number): number {
  let end = first + 1;
  while (end + 1 < sentence.endToken && PARTS.has(tokens[end]!.folded) && isPart(tokens[end + 1]!)) end += 2;
  return end;
}

const PARTS: ReadonlySet<string> = new Set(["-", "/"]);

function isPart(token: Passage["tokens"][number]): boolean {
  return !token.spaced && (token.kind !== "word" || token.capital) && token.kind !== "mark";
}
