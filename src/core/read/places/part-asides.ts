import { firstFrom } from "../text/in-order.ts";
import type { Passage } from "../text/passage.ts";

/** Tokens of an aside about a part, at most: ", cuatro de ellos menores de edad,". */
const PART_WITHIN = 10;

/** "19 migrantes, cuatro de ellos menores, en Reynosa": where the aside ends that tells of a part right behind a figure; the figure's end without one. */
export function pastPart({ tokens, lexicon }: Passage, end: number): number {
  const stop = Math.min(tokens.length, firstFrom(tokens, end) + NOUN_AND_PART);
  let comma = firstFrom(tokens, end);
  while (comma < stop && tokens[comma]!.kind === "word") comma++;
  const isPart = (index: number) => lexicon.counted.anaphors.has(tokens[index]?.folded ?? "");
  if (tokens[comma]?.text !== "," || ![comma + 2, comma + 3, comma + 4].some(isPart)) return end;
  for (let index = comma + 1; index < Math.min(tokens.length, comma + PART_WITHIN); index++)
    if (tokens[index]!.text === ",") return tokens[index]!.start;
  return end;
}

/** Tokens of the noun behind a figure and the comma of its aside. */
const NOUN_AND_PART = 8;
