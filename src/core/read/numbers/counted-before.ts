import type { Sentence } from "../text/passage.ts";
import type { Scan } from "./scan.ts";

/** Tokens before one in which something is counted, at most: what stands farther off is no longer pointed at. */
const REACH = 80;

/** Whether the sentence, or the one before it in its paragraph, counts something before a token. */
export function isCountedBefore(scan: Scan, sentence: Sentence, index: number): boolean {
  const { tokens, lexicon, passage } = scan;
  const before = passage.sentences[sentence.index - 1];
  const first = before?.block === sentence.block ? before.firstToken : sentence.firstToken;
  for (let at = Math.max(first, index - REACH); at < index; at++) {
    const { kind, folded } = tokens[at]!;
    const isNumber = kind === "number" || lexicon.numbers.words.get(folded)?.kind === "cardinal";
    if (isNumber && !isOfDate(scan, at)) return true;
  }
  return false;
}

/** "el 3 de mayo", "3 May", "May 3": no count; "On 8 May 44 migrants" counts forty-four. */
function isOfDate({ tokens, lexicon }: Scan, index: number): boolean {
  const { months } = lexicon.counted.not;
  const isMonth = (step: number) => months.has(tokens[index + step]?.folded ?? "");
  return isMonth(1) || isMonth(2) || (isMonth(-1) && tokens[index - 2]?.kind !== "number");
}
