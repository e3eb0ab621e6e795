import { compareFractions, fraction, plus, times } from "../../model/index.ts";
import type { Quantity } from "../numbers/quantities.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";

/** A unit of time, the next smaller one that is told behind it, and how many of that it has. Days of a month differ. */
const SMALLER: ReadonlyMap<string, { readonly units: readonly string[]; readonly parts: bigint }> = new Map(
  Object.entries({
    year: { units: ["month"], parts: 12n },
    "other:week": { units: ["day"], parts: 7n },
    "other:semana": { units: ["day"], parts: 7n },
    day: { units: ["hour"], parts: 24n },
    hour: { units: ["other:minute", "other:minuto"], parts: 60n },
  }),
);

/**
 * A duration told in two units: "tres años y seis meses de prisión" are three and a half years, "two hours, 30 minutes" two and a half
 * hours. Null when the two are amounts of their own.
 */
export function withSmallerUnit(
  scan: Scan,
  sentence: Sentence,
  [one, other]: readonly [Quantity, Quantity],
): Quantity | null {
  const smaller = SMALLER.get(one.unit);
  if (smaller === undefined || !smaller.units.includes(other.unit)) return null;
  const { parts } = smaller;
  if (one.value === null || other.value === null || "length" in one.value || "length" in other.value) return null;
  const isPart = other.value.numerator > 0n && compareFractions(other.value, fraction(parts)) < 0;
  if (other.bound !== "exact" || !isPart || !areTogether(scan, sentence, [one, other])) return null;
  return {
    ...one,
    end: other.end,
    measured: { first: one.first, end: other.end },
    value: plus(one.value, times(other.value, fraction(1n, parts))),
    core: { first: one.core.first, end: other.core.end },
  };
}

/** Side by side or behind "and" or a comma, and not as the ends of a range: "entre un año y seis meses". */
function areTogether(scan: Scan, sentence: Sentence, [one, other]: readonly [Quantity, Quantity]): boolean {
  const { bounds, counted, numbers } = scan.lexicon;
  const gap = other.first - one.end;
  const opener = wordAt(scan, sentence, one.first - 1);
  // "una condena de 3 años y 6 meses": with an "and", "de" opens no range
  if (gap > 2 || (bounds.rangeOpeners.has(opener) && !numbers.of.has(opener))) return false;
  for (let index = one.end; index < other.first; index++) {
    const word = wordAt(scan, sentence, index);
    if (scan.tokens[index]!.text !== "," && !counted.and.has(word) && !numbers.decimalJoiners.has(word)) return false;
  }
  return true;
}
