import { isMoney } from "../../lexicon/units.ts";
import { type Bound, compareFractions, type Fraction, fraction, times } from "../../model/index.ts";
import type { Sentence } from "../text/passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/** Two neighbouring quantities that are the ends of one range, as one; null when they are two figures. */
export function rangeOf(scan: Scan, sentence: Sentence, [one, other]: readonly [Quantity, Quantity]): Quantity | null {
  if (!isSingle(one) || !isSingle(other) || !sameUnit(one, other)) return null;
  const gap = other.first - one.end;
  if (isHyphened(scan, [one, other])) return ofOrder([one, other], one.first);
  const { definite, rangeTails } = scan.lexicon.bounds;
  const isParted =
    gap === 2 &&
    (definite.has(wordAt(scan, sentence, other.first - 1)) ||
      rangeTails.has(`${wordAt(scan, sentence, one.end)} ${wordAt(scan, sentence, one.end + 1)}`));
  if (gap !== 1 && !isParted) return null;
  if ((one.form === "share") !== (other.form === "share")) return null;
  const isMove = isReached(scan, sentence, [one, other]);
  const opener = isMove
    ? "rise"
    : openerBefore(scan, sentence, { first: one.first, joiner: joinerOf(scan, sentence, [one, other]) });
  if (isParted && opener === null) return null;
  const join = opener === null ? joinsAlone(scan, sentence, [one, other]) : "sure";
  if (opener === "rise" || join === null) return null;
  const range = ofOrder([one, other], opener ?? one.first);
  return range !== null && join === "alone" ? { ...range, not: "chain" } : range;
}

/** The word that joins two ends: "to" of "5 to 8" and "5 up to 8". */
function joinerOf(scan: Scan, sentence: Sentence, [one, other]: readonly [Quantity, Quantity]): string {
  const last = wordAt(scan, sentence, other.first - 1);
  const isTail = scan.lexicon.bounds.rangeTails.has(`${wordAt(scan, sentence, one.end)} ${last}`);
  return isTail ? last : wordAt(scan, sentence, one.end);
}

/** The range of two ends, the smaller first; null when they stand the other way. */
function ofOrder([one, other]: readonly [Single, Single], first: number): Quantity | null {
  const low = borrowsScale(one, other) ? times(one.value, fraction(BigInt(other.scale))) : one.value;
  return compareFractions(low, other.value) < 0 ? merged([one, other], { low, high: other.value, first }) : null;
}

/** "a five-to-10-year term". */
function isHyphened(scan: Scan, [one, other]: readonly [Quantity, Quantity]): boolean {
  const joins = [0, 1, 2].map((offset) => scan.tokens[one.end + offset]!);
  const isTied =
    other.first - one.end === 3 && [...joins.slice(1), scan.tokens[other.first]!].every((token) => !token.spaced);
  return (
    isTied &&
    joins[0]!.folded === "-" &&
    joins[2]!.folded === "-" &&
    scan.lexicon.bounds.rangeJoiners.has(joins[1]!.folded)
  );
}

/** Whether a number goes over to the one behind it ("fell from 208 to 193"): two figures, and no range. */
export function isMove(scan: Scan, sentence: Sentence, [one, other]: readonly [Quantity, Quantity]): boolean {
  if (!isSingle(one) || !isSingle(other) || other.first - one.end !== 1) return false;
  if (!sameUnit(one, other) && other.unit !== "count") return false;
  return openerBefore(scan, sentence, { first: one.first, joiner: wordAt(scan, sentence, one.end) }) !== null;
}

/** A quantity whose number is read for certain and is one. */
interface Single extends Quantity {
  readonly value: Fraction;
}

function isSingle(quantity: Quantity): quantity is Single {
  return quantity.value !== null && !("length" in quantity.value);
}

function sameUnit(one: Quantity, other: Quantity): boolean {
  return one.unit === other.unit || one.unit === "count" || (isMoney(one.unit) && other.unit === "count");
}

/**
 * Two neighbours whose bounds leave a stretch between them, as one: "more than 20 and less than 35", "no más de 50 y no menos de
 * 20". Null where they leave none ("more than 40 and less than 10") or each has its own thing counted.
 */
export function limitedBetween(scan: Scan, [one, other]: readonly [Quantity, Quantity]): Quantity | null {
  if (!isSingle(one) || !isSingle(other) || !sameUnit(one, other) || other.first - one.end !== 1) return null;
  const joiner = scan.tokens[one.end]!.folded;
  if (!scan.lexicon.bounds.limitJoiners.has(joiner)) return null;
  // A comma joins comparatives alone: "no más de 300, por lo menos 20" may be a list.
  if (joiner === "," && ![one, other].every((each) => isComparative(scan, each))) return null;
  const [isFloor, isCeiling] = [FLOORS.has(one.bound), CEILINGS.has(one.bound)];
  if (!(isFloor && CEILINGS.has(other.bound)) && !(isCeiling && FLOORS.has(other.bound))) return null;
  const [low, high] = isFloor ? [one, other] : [other, one];
  if (compareFractions(low.value, high.value) >= 0) return null;
  const range = merged([one, other], { low: low.value, high: high.value, first: one.first });
  const behind =
    other.boundRun !== null && other.boundRun.first >= other.core.end ? other.boundRun.end : other.core.end;
  const measured = { first: one.first, end: other.end };
  return { ...range, measured, rangeRun: { first: one.first, end: behind }, ends: [low.bound, high.bound] };
}

function isComparative(scan: Scan, { boundRun }: Quantity): boolean {
  return boundRun !== null && scan.lexicon.bounds.than.has(scan.tokens[boundRun.end - 1]!.folded);
}

const FLOORS: ReadonlySet<Bound> = new Set<Bound>(["more-than", "at-least"]);
const CEILINGS: ReadonlySet<Bound> = new Set<Bound>(["fewer-than", "at-most"]);

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
    measured: { first: made.first, end: other.measured.end },
    rangeRun: { first: made.first, end: other.core.end },
    parts: [one, other],
    ends: null,
  };
}

/** "12 to 20 million": the first end counts in millions too. */
function borrowsScale(one: Single, other: Single): boolean {
  return one.scale === 1 && other.scale > 1 && compareFractions(one.value, fraction(1000n)) < 0;
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

/**
 * "20 to 30", "dos o tres"; "20-30" and "20–30" for sure only before a unit or noun, since "1-3" alone may be a score: there
 * the answer is "alone".
 */
function joinsAlone(
  scan: Scan,
  sentence: Sentence,
  [one, other]: readonly [Quantity, Quantity],
): "sure" | "alone" | null {
  const joiner = scan.tokens[one.end]!;
  const { rangeJoiners } = scan.lexicon.bounds;
  if (joiner.kind === "word" || joiner.text === "~") return rangeJoiners.has(joiner.folded) ? "sure" : null;
  if (joiner.folded !== "-" || joiner.text === "—" || joiner.spaced !== scan.tokens[other.first]!.spaced) return null;
  const next = scan.tokens[other.end];
  const counts = next?.kind === "word" && other.end < sentence.endToken && !scan.lexicon.counted.ends.has(next.folded);
  if (one.unit !== "count" || other.unit !== "count" || counts) return "sure";
  const isWritten = [one, other].every(({ core }) => scan.tokens[core.first]!.kind !== "word");
  return isWritten && isFree(scan, one.first - 1) && isFree(scan, other.end) ? "alone" : null;
}

/** Whether no mark ties the ends of "20-30" to more digits, as in a telephone number. */
function isFree(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token === undefined || token.kind !== "mark" || !"+-/:#".includes(token.folded) || token.spaced;
}

/**
 * Whether the second number is what a rise or fall by the first reaches: "rose by 5 to 12". "Fell by 1 to 1.5 degrees", whose unit comes
 * but once, is a range.
 */
function isReached(scan: Scan, sentence: Sentence, [one, other]: readonly [Quantity, Quantity]): boolean {
  if (wordAt(scan, sentence, one.end) === "-") return false;
  const first = skipped(scan, sentence, one.first);
  const sharesUnit = first < one.first && one.unit === "count" && other.unit !== "count" && !isMoney(other.unit);
  return !sharesUnit && isRise(scan, sentence, first);
}

/** Past the preposition before an amount of change: "rose by 5 to 12". */
function skipped(scan: Scan, sentence: Sentence, first: number): number {
  return scan.lexicon.measures.byAmount.has(wordAt(scan, sentence, first - 1)) ? first - 1 : first;
}

/** Whether "from 9 to 10" tells of a rise or fall: a verb or noun for one stands right before it. */
function isRise(scan: Scan, sentence: Sentence, first: number): boolean {
  const { changes, changeVerbs, movers, moves } = scan.lexicon.measures;
  const { multiples } = scan.lexicon.numbers.shares;
  for (let index = first - 1; index >= first - 3; index--) {
    const word = wordAt(scan, sentence, index);
    if (changes.has(word) || changeVerbs.has(word) || movers.has(word)) return true;
    // "has gone up from 8 to 11"
    if (multiples.has(word) || (index === first - 1 && moves.has(word))) return true;
  }
  return isMended(scan, sentence, first);
}

/** Words from the verb that mends a count to the "from" of what it was: "revised the number of murders in Nayarit in 2024 from 120 to 131". */
const MENDED_WITHIN = 16;

/** Whether a verb before mends a count that its words name: "corrected its figure for May from 120 to 131", "revisó el número: de 120 a 131". */
function isMended(scan: Scan, sentence: Sentence, first: number): boolean {
  const { counts, changing, mending } = scan.lexicon.revisions;
  let namesCount = false;
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - MENDED_WITHIN); index--) {
    const { kind, text, folded } = scan.tokens[index]!;
    if (kind === "mark" && !(index === first - 1 && (text === ":" || text === ","))) return false;
    namesCount ||= counts.has(folded);
    if (changing.has(folded) || mending.has(folded))
      return namesCount || [1, 2, 3].some((back) => counts.has(wordAt(scan, sentence, index - back)));
  }
  return false;
}
