import { intervalIn, statementsUnder, workedOut } from "../count/derivations.ts";
import { type Moved, type Movement, movementOf } from "../count/movements.ts";
import {
  ceilingOf,
  compareFractions,
  compareHighs,
  compareLows,
  type Derivation,
  type Fraction,
  fraction,
  fractionFrom,
  type Interval,
  intersectionOf,
  isEmpty,
  isWithin,
  largerOf,
  minus,
  plus,
  point,
  times,
  type Verdict,
  wholeNumbersOf,
} from "../model/index.ts";

/** D1: supported when every value allowed makes the claim true, contradicted when none does, unsettled when some do. */
function judgeInterval(claimed: Interval, allowed: Interval): Verdict {
  if (isWithin(allowed, claimed)) return "supported";
  return intersectionOf([allowed, claimed]) === null ? "contradicted" : "unsettled";
}

/**
 * D1 on a working, over the whole numbers that its counts can be; `no-record` when there is no working, or one that
 * infers no more than that there are none or some.
 */
export function judgeWorking(claimed: Interval, node: Derivation | null): Verdict {
  if (node === null || infersNothing(node)) return "no-record";
  return judgeInterval(inUnit(claimed, node.unit), workedOut(node, "whole").interval);
}

/** The days or places around what is asked hold "more than 36,000": that sets no limit to what lies within. */
export function infersNothing(node: Derivation): boolean {
  return (node.operation === "ceiling" || node.operation === "floor") && setsNoLimit(node);
}

/** Whether a count may be any number from none: "more than none" is some. */
export function setsNoLimit({ low, lowOpen, high }: Derivation): boolean {
  return high === null && (low === null || (low === "0" && !lowOpen));
}

/** How far one value may move from where it is before a verdict is another, and the first value at which it is. */
export interface Break {
  readonly from: Fraction;
  readonly at: Fraction | null;
}

/**
 * D5: where moving the working's own value, all of it together, would change the verdict. Counts move in whole steps;
 * other values up to the end of what is claimed.
 */
export function breakOfTotal(claimed: Interval, node: Derivation): Break | null {
  const within = inUnit(claimed, node.unit);
  const step = node.unit === "count" ? fraction(1n) : null;
  const itself: Movement = (value) => ({ interval: point(value), choices: "" });
  const starts = startsOf(node, { within, movement: itself, verdict: judgeWorking(claimed, node) });
  if (step !== null) return nearest(starts, itself, { within, step, reach: reachOf(node, within) });
  const ends = [within.low, within.high].flatMap((end) => (end === null ? [] : [end]));
  const breaks = starts.flatMap((from) => ends.map((at) => ({ from, at })));
  return breaks.reduce<Break | null>((best, next) => closer(best, next), null);
}

/**
 * D5, for every statement of a working: the first value, all else equal, at which the verdict is another than it is with
 * the statement at its stated value. For a statement that allows several values and no best, the nearest such value from
 * either end. Each search doubles its steps and then halves them, so it is logarithmic in the distance; all of them
 * together are quadratic in the statements that the working rests on, one for each original of each place.
 */
export function breaksOfStatements(claimed: Interval, node: Derivation): ReadonlyMap<string, Break | null> {
  const within = inUnit(claimed, node.unit);
  const given = { node, within, verdict: judgeWorking(claimed, node), reach: reachOf(node, within) };
  const leaves = new Map(
    statementsUnder(node).flatMap((leaf) => (leaf.statementId === null ? [] : [[leaf.statementId, leaf]])),
  );
  return new Map([...leaves].map(([id, leaf]) => [id, breakOfLeaf(leaf, movementOf(node, id), { ...given, id })]));
}

function breakOfLeaf(
  leaf: Derivation,
  movement: Movement,
  given: {
    readonly node: Derivation;
    readonly within: Interval;
    readonly verdict: Verdict;
    readonly reach: bigint;
    readonly id: string;
  },
): Break | null {
  const { node, within, reach, id } = given;
  const step = stepOf(leaf);
  const lowest = emptiesDivisor(node, id) ? step : fraction(0n);
  const starts = startsOf(leaf, { ...given, movement }).map((start) => largerOf(start, lowest));
  return nearest(starts, movement, { within, step, lowest, reach });
}

/**
 * How far to look upwards: beyond all values of the working and the claim together nothing can change any more; a
 * share may need its part or whole to grow by as much as its percentage is small.
 */
function reachOf(node: Derivation, within: Interval): bigint {
  const ends = [within, ...statementsUnder(node).map(intervalIn)].flatMap(({ low, high }) => [low, high]);
  const sum = ends.reduce((total, end) => total + (end === null ? 0n : ceilingOf(end) + 1n), 1n);
  return node.unit === "percent" ? sum * SHARE_REACH : sum;
}

const SHARE_REACH = 1_000_000n;

/** Whether at zero a statement leaves nothing to divide by: the whole of a ratio could then be nothing else. */
function emptiesDivisor(node: Derivation, statementId: string): boolean {
  const whole = node.operation === "ratio" ? node.parts[1] : undefined;
  if (whole !== undefined && statementsUnder(whole).some((leaf) => leaf.statementId === statementId)) {
    const { high } = movementOf(whole, statementId)(fraction(0n)).interval;
    if (high !== null && high.numerator <= 0n) return true;
  }
  return node.parts.some((part) => emptiesDivisor(part, statementId));
}

/** What is claimed, as the whole numbers it can be when the unit is one of counting. */
function inUnit(claimed: Interval, unit: string): Interval {
  return unit === "count" ? wholeNumbersOf(claimed) : claimed;
}

/**
 * Where a search starts: the best value, else each end that is known. A best value that is an excluded end, as the
 * 2,700 of "nearly 2,700" is, serves only while the verdict there is the one given.
 */
function startsOf(
  node: Derivation,
  given: { readonly within: Interval; readonly movement: Movement; readonly verdict: Verdict },
): readonly Fraction[] {
  const best = node.best === null ? null : fractionFrom(node.best);
  if (best !== null) {
    const there = judgeInterval(given.within, given.movement(best).interval);
    if (given.verdict === "unsettled" || there === given.verdict) return [best];
  }
  const interval = node.unit === "count" ? wholeNumbersOf(intervalIn(node)) : intervalIn(node);
  return [interval.low, interval.high].flatMap((end) => (end === null ? [] : [end]));
}

/** One for counts; for weights, money and shares one unit of the last digit stated. */
function stepOf(node: Derivation): Fraction {
  if (node.unit === "count") return fraction(1n);
  const places = (node.best ?? node.low ?? node.high ?? "0").split(".")[1]?.length ?? 0;
  return fraction(1n, 10n ** BigInt(places));
}

interface Search {
  readonly within: Interval;
  readonly step: Fraction;
  /** The lowest value that can be; zero when not given. */
  readonly lowest?: Fraction;
  /** Steps upwards, at most. */
  readonly reach: bigint;
}

function nearest(starts: readonly Fraction[], movement: Movement, search: Search): Break | null {
  const breaks = starts.flatMap((from) =>
    ([1n, -1n] as const).map((direction) => ({ from, at: firstChange(from, direction, { ...search, movement }) })),
  );
  return breaks.reduce<Break | null>((best, next) => closer(best, next), null);
}

function closer(best: Break | null, next: Break): Break {
  if (best === null || best.at === null) return best !== null && next.at === null ? best : next;
  if (next.at === null) return best;
  return compareFractions(distance(next), distance(best)) < 0 ? next : best;
}

function distance({ from, at }: Break): Fraction {
  const apart = minus(at!, from);
  return apart.numerator < 0n ? { ...apart, numerator: -apart.numerator } : apart;
}

/** The first value in one direction whose verdict is not that of `from`; null when there is none in reach. */
function firstChange(
  from: Fraction,
  direction: bigint,
  search: Search & { readonly movement: Movement },
): Fraction | null {
  const valueAt = (steps: bigint) => plus(from, times(search.step, fraction(direction * steps)));
  const stateAt = (steps: bigint) => stateOf(search.movement(valueAt(steps)), search.within);
  const reach = direction > 0n ? search.reach : stepsDownTo(from, search.lowest ?? fraction(0n), search.step);
  const verdict = stateAt(0n).verdict;
  let position = 0n;
  while (position < reach) {
    const next = nextState(stateAt, position, reach);
    if (next === null) return null;
    if (stateAt(next).verdict !== verdict) return valueAt(next);
    position = next;
  }
  return null;
}

/** The first step after `position` at which the state is another: each part of a state changes one way only, so halving finds it. */
function nextState(stateAt: (steps: bigint) => State, position: bigint, reach: bigint): bigint | null {
  const { signs } = stateAt(position);
  let [same, other] = [position, position + 1n];
  while (stateAt(other).signs === signs) {
    if (other === reach) return null;
    same = other;
    other = smaller(position + 2n * (other - position), reach);
  }
  while (other - same > 1n) {
    const middle = (same + other) / 2n;
    if (stateAt(middle).signs === signs) same = middle;
    else other = middle;
  }
  return other;
}

/** Where a working's ends lie to the claim's, and which way its choices went: while the signs stay, so does the verdict. */
interface State {
  readonly signs: string;
  readonly verdict: Verdict;
}

function stateOf({ interval, choices }: Moved, within: Interval): State {
  const signs = [
    Math.sign(compareLows(interval, within)),
    Math.sign(compareHighs(interval, within)),
    isEmpty({ ...interval, high: within.high, highOpen: within.highOpen }),
    isEmpty({ ...interval, low: within.low, lowOpen: within.lowOpen }),
  ];
  return { signs: signs.join() + choices, verdict: judgeInterval(within, interval) };
}

function stepsDownTo(from: Fraction, lowest: Fraction, step: Fraction): bigint {
  const steps = times(minus(from, lowest), { numerator: step.denominator, denominator: step.numerator });
  return steps.numerator <= 0n ? 0n : steps.numerator / steps.denominator;
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
