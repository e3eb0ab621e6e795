import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import type { Measured } from "./measured.ts";

/** Whether a number is that of whom some were singled out right before: "40 of the 100", "dos de los 40". */
export function isWholeOf(scan: Scan, { sentence, quantity }: Pick<Measured, "sentence" | "quantity">): boolean {
  const { lexicon, tokens } = scan;
  const part = tokens[quantity.first - 3];
  if (quantity.first - 3 < sentence.firstToken || part === undefined) return false;
  const isPart = part.kind === "number" || lexicon.numbers.words.has(part.folded);
  return (
    isPart &&
    lexicon.grammar.of.has(wordAt(scan, sentence, quantity.first - 2)) &&
    lexicon.counted.tally.determiners.has(wordAt(scan, sentence, quantity.first - 1))
  );
}

/** Whether a number is that of a whole of which none is told of: "none of the 12", "ninguno de los dos". `number`: its first token. */
export function isOfNone({ tokens, lexicon }: Scan, { firstToken }: Sentence, number: number): boolean {
  let index = number - 1;
  while (index > firstToken && lexicon.counted.links.has(tokens[index]!.folded)) index--;
  const opens = index >= firstToken && index < number - 1;
  return opens && (lexicon.numbers.nonesAlone.has(tokens[index]!.folded) || tokens[index]!.folded === "neither");
}
