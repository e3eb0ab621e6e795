import { tokenIndexAt } from "./clauses.ts";
import type { Passage, Sentence, Span } from "./passage.ts";

/** A heading in a line is short: a place, and the days it tells of. */
const TOKENS_AT_MOST = 24;

/**
 * Whether a name that opens a sentence heads its figures: "Colón, 1 to 12 May: 14 arrests", "Estelí (3 de mayo): 2
 * heridos". Nothing but a time, or further names, stands between it and the colon, and a number behind it.
 */
export function headsFigures({ tokens, lexicon }: Passage, sentence: Sentence, name: Span): boolean {
  if (tokens[sentence.firstToken]!.start !== name.start) return false;
  const limit = Math.min(sentence.endToken, sentence.firstToken + TOKENS_AT_MOST);
  for (let index = tokenIndexAt(tokens, name.end); index < limit; index++) {
    const { text, kind, capital, folded } = tokens[index]!;
    if (text === ":") return index + 1 < sentence.endToken && opensFigure(lexicon.numbers, tokens, index + 1);
    if (text === ";" || text === ".") return false;
    const passes =
      kind !== "word" ||
      capital ||
      lexicon.names.calendar.has(folded) ||
      lexicon.bounds.rangeJoiners.has(folded) ||
      lexicon.counted.links.has(folded) ||
      lexicon.counted.and.has(folded) ||
      RANGE_WORDS.has(folded);
    if (!passes) return false;
  }
  return false;
}

/** Around the ends of a range of days, in both languages. */
const RANGE_WORDS: ReadonlySet<string> = new Set("from to until through between del al a entre desde hasta".split(" "));

/** Whether a number stands right behind, or behind one word that bounds it or one that is its verb. */
function opensFigure(numbers: Passage["lexicon"]["numbers"], tokens: Passage["tokens"], first: number): boolean {
  for (let index = first; index < first + 3 && index < tokens.length; index++)
    if (tokens[index]!.kind === "number" || numbers.words.has(tokens[index]!.folded)) return true;
  return false;
}
