import { compareFractions, type Fraction, fraction } from "../../model/index.ts";
import type { Quantity } from "../numbers/quantities.ts";
import type { Scan } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";

/** Whether something that can be counted stands right behind: a plural, or a noun of the measures that has none ("12 dead"). */
export function countsBehind(scan: Scan, sentence: Sentence, end: number): boolean {
  const { counted, measures, hedges } = scan.lexicon;
  for (let index = end; index < Math.min(end + 3, sentence.endToken); index++) {
    const token = scan.tokens[index]!;
    if (token.kind !== "word" || counted.ends.has(token.folded)) return false;
    const isNoun =
      (measures.nouns.has(token.folded) && !measures.nouns.has(`${token.folded}s`)) ||
      counted.singulars.has(token.folded) ||
      hedges.alleged.has(token.folded);
    if (isNoun || (!token.capital && token.folded.endsWith("s"))) return true;
  }
  return false;
}

/** Whether a number lies between two others, ends included; true of ranges and of numbers that cannot be read for certain. */
export function isBetween({ value }: Quantity, low: bigint, high: bigint): boolean {
  return value === null || "length" in value || isWithin(value, [low, high]);
}

/** Whether a value lies between two others, ends included. */
export function isWithin(value: Fraction, [low, high]: readonly [bigint, bigint]): boolean {
  return compareFractions(value, fraction(low)) >= 0 && compareFractions(value, fraction(high)) <= 0;
}
