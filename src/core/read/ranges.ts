import { isMoney } from "../lexicon/units.ts";
import { compareFractions, type Fraction, fraction, times } from "../model/index.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/** Two neighbouring quantities that are the ends of one range, as one; null when they are two figures. */
export function rangeOf(scan: Scan, sentence: Sentence, [one, other]: readonly [Quantity, Quantity]): Quantity | null {
  if (one.value === null || other.value === null || "length" in one.value || "length" in other.value) return null;
  if (other.first - one.end !== 1 || one.form === "share" || other.form === "share") return null;
  const isMove = wordAt(scan, sentence, one.end) !== "-" && isRise(scan, sentence, skipped(scan, sentence, one.first));
  const opener = isMove
    ? "rise"
    : openerBefore(scan, sentence, { first: one.first, joiner: wordAt(scan, sentence, one.end) });
  if (opener === "rise" || (opener === null && !joinsAlone(scan, sentence, [one, other]))) return null;
  if (one.unit !== other.unit && one.unit !== "count" && !(isMoney(one.unit) && other.unit === "count")) return null;
  const low = borrowsScale(one, other) ? times(one.value, fraction(BigInt(other.scale))) : one.value;
  if (compareFractions(low, other.value) >= 0) return null;
  return merged([one, other], { low, high: other.value, first: opener ?? one.first });
}

function merged(
  [one, other]: readonly [Quantity, Quantity],
  made: { low: Fraction; high: Fraction; first: number },
): Quantity {
  return {
    ...other,
    first: made.first,
    value: [made.low, made.high],
    unit: one.unit === "count" ? other.unit : one.unit,
    bound: "range",
    boundRun: null,
    form: one.form === "one" ? "words" : one.form,
    core: { first: one.core.first, end: other.core.end },
  };
}

/** "12 to 20 million": the first end counts in millions too. */
function borrowsScale(one: Quantity, other: Quantity): boolean {
  return (
    one.scale === 1 &&
    other.scale > 1 &&
    one.value !== null &&
    !("length" in one.value) &&
    compareFractions(one.value, fraction(1000n)) < 0
  );
}

/** Where "between"/"entre"/"from"/"de" opens the range; null when nothing does. A rise "from 9 to 10" gives two figures. */
function openerBefore(scan: Scan, sentence: Sentence, at: { first: number; joiner: string }): number | "rise" | null {
  const { rangeOpeners, contractions } = scan.lexicon.bounds;
  let first = at.first - 1;
  if (
    scan.lexicon.bounds.fillers.has(wordAt(scan, sentence, first)) &&
    !rangeOpeners.has(wordAt(scan, sentence, first))
  )
    first--;
  const plain = (word: string) => contractions.get(word) ?? word;
  if (rangeOpeners.get(plain(wordAt(scan, sentence, first)))?.has(plain(at.joiner)) !== true) return null;
  return isRise(scan, sentence, first) ? "rise" : first;
}

/** "20 to 30", "dos o tres"; "20-30" and "20–30" only before a unit or noun, since "1-3" alone may be a score. */
function joinsAlone(scan: Scan, sentence: Sentence, [one, other]: readonly [Quantity, Quantity]): boolean {
  const joiner = scan.tokens[one.end]!;
  if (joiner.kind === "word") return scan.lexicon.bounds.rangeJoiners.has(joiner.folded);
  if (joiner.folded !== "-" || joiner.text === "—" || joiner.spaced !== scan.tokens[other.first]!.spaced) return false;
  const next = scan.tokens[other.end];
  const counts = next?.kind === "word" && other.end < sentence.endToken && !scan.lexicon.counted.ends.has(next.folded);
  return one.unit !== "count" || other.unit !== "count" || counts;
}

/** Past the preposition before an amount of change: "rose by 5 to 12". */
function skipped(scan: Scan, sentence: Sentence, first: number): number {
  return scan.lexicon.measures.byAmount.has(wordAt(scan, sentence, first - 1)) ? first - 1 : first;
}

/** Whether "from 9 to 10" tells of a rise or fall: a verb or noun for one stands right before it. */
function isRise(scan: Scan, sentence: Sentence, first: number): boolean {
  const { changes, changeVerbs, movers } = scan.lexicon.measures;
  const { multiples } = scan.lexicon.numbers.shares;
  for (let index = first - 1; index >= first - 3; index--) {
    const word = wordAt(scan, sentence, index);
    if (changes.has(word) || changeVerbs.has(word) || movers.has(word) || multiples.has(word)) return true;
  }
  return false;
}
