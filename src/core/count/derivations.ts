/**
 * Workings as trees: an interval for every node, from single statements up. A tree can be worked out again with some
 * statements pinned to one value, which is how margins and breaking points are found (RULES D5).
 */
import {
  compareFractions,
  compareHighs,
  compareLows,
  type Day,
  type Decimal,
  type Derivation,
  differenceOf,
  dividedBy,
  downwardsOf,
  type Fraction,
  fraction,
  fractionFrom,
  hullOf,
  type Interval,
  intersectionOf,
  isEmpty,
  minus,
  onlyValueOf,
  type Place,
  plus,
  quotientOf,
  roundedTo,
  sumOf,
  times,
  upwardsOf,
  wholeNumbersOf,
} from "../model/index.ts";

/** Decimal places kept for values that do not end, such as 43 ÷ 2,700. */
const DECIMAL_PLACES = 12;
const HUNDRED = fraction(100n);
const ZERO = fraction(0n);

/** What a node of a working is worth. */
export interface Worth {
  readonly interval: Interval;
  readonly best: Fraction | null;
}

/** whole: counts are narrowed to the whole numbers they can be, as verdicts need; stated: ends as the words give them. */
export type Grain = "whole" | "stated";

type NodeFacts = Pick<Derivation, "rule" | "operation"> & {
  readonly parts: readonly Derivation[];
  readonly place?: Place | null;
};

/** A statement's own node. */
export function statementNode(
  given: Pick<Derivation, "statementId" | "unit" | "place" | "from" | "to"> & {
    readonly rule: string;
    readonly interval: Interval;
    readonly best: Fraction | null;
  },
): Derivation {
  const { interval, best, ...facts } = given;
  return { ...facts, operation: "statement", parts: [], ...endsFrom(interval, best) };
}

/** A node worked out from its parts; its days are those from the first start to the last end of its parts. */
export function nodeFrom(facts: NodeFacts): Derivation {
  const unit = facts.operation === "ratio" ? "percent" : (facts.parts[0]?.unit ?? "count");
  const bare: Derivation = {
    ...EMPTY,
    ...facts,
    unit,
    place: facts.place ?? null,
    from: firstOf(facts.parts.map((part) => part.from)),
    to: lastOf(facts.parts.map((part) => part.to)),
  };
  const worth = workedOut(bare, "stated");
  return { ...bare, ...endsFrom(worth.interval, worth.best) };
}

/** What the tree is worth, worked out again from its statements. Linear in the size of the tree. */
export function workedOut(node: Derivation, grain: Grain): Worth {
  if (node.operation === "statement") return statementWorth(node, grain);
  return worthOf(
    node,
    node.parts.map((part) => workedOut(part, grain)),
    grain,
  );
}

/** The interval that a node shows. */
export function intervalIn(node: Pick<Derivation, "low" | "lowOpen" | "high" | "highOpen">): Interval {
  return {
    low: node.low === null ? null : fractionFrom(node.low),
    lowOpen: node.lowOpen,
    high: node.high === null ? null : fractionFrom(node.high),
    highOpen: node.highOpen,
  };
}

/** An interval's ends and best value as decimals, rounded at the twelfth place where they do not end. */
export function endsFrom(
  interval: Interval,
  best: Fraction | null,
): Pick<Derivation, "low" | "lowOpen" | "best" | "high" | "highOpen"> {
  return {
    low: decimalOf(interval.low),
    lowOpen: interval.lowOpen,
    best: decimalOf(best),
    high: decimalOf(interval.high),
    highOpen: interval.highOpen,
  };
}

/** The statements at the leaves of a tree, in order. */
export function statementsUnder(node: Derivation): readonly Derivation[] {
  return node.operation === "statement" ? [node] : node.parts.flatMap(statementsUnder);
}

function statementWorth(node: Derivation, grain: Grain): Worth {
  const stated = intervalIn(node);
  const interval = grain === "whole" ? possible(stated, node.unit) : stated;
  return { interval, best: node.best === null ? null : fractionFrom(node.best) };
}

/** What a node that is no statement is worth, given what its parts are. */
export function worthOf(node: Derivation, parts: readonly Worth[], grain: Grain): Worth {
  const intervals = parts.map((part) => part.interval);
  switch (node.operation) {
    case "statement":
    case "latest":
      return parts[0]!;
    case "sum":
      return { interval: sumOf(intervals), best: bestOfAll(parts, plus) };
    case "difference":
      return differenceWorth(node, parts);
    case "highest":
    case "lowest":
      return extremeWorth(parts, node.operation);
    case "ratio":
      return ratioWorth(parts);
    case "floor":
      return { interval: upwardsOf(intervals[0]!), best: node.rule === "C4" ? parts[0]!.best : null };
    case "ceiling":
      return { interval: downwardsOf(intervals[0]!), best: null };
    case "intersection":
    case "hull":
      return node.rule === "C2" ? fallWorth(node, parts) : agreementWorth(node, parts, grain);
  }
}

/** C1: between two points of a series nothing can have happened less than no times; other differences may be negative. */
function differenceWorth(node: Derivation, parts: readonly Worth[]): Worth {
  const difference = differenceOf(parts[0]!.interval, parts[1]!.interval);
  const isBelowZero = difference.low === null || compareFractions(difference.low, ZERO) < 0;
  const interval = node.rule === "C1" && isBelowZero ? { ...difference, low: ZERO, lowOpen: false } : difference;
  return { interval, best: bestOfAll(parts, minus) };
}

/** D6: the highest, or lowest, that any of the parts can be, whichever of them it is. */
function extremeWorth(parts: readonly Worth[], extreme: "highest" | "lowest"): Worth {
  const isHighest = extreme === "highest";
  const interval = parts
    .map((part) => part.interval)
    .reduce((one, other) => {
      const low = compareLows(one, other) >= 0 === isHighest ? one : other;
      const high = compareHighs(one, other) >= 0 === isHighest ? one : other;
      return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
    });
  const further = (one: Fraction, other: Fraction) => (compareFractions(one, other) >= 0 === isHighest ? one : other);
  return { interval, best: bestOfAll(parts, further) };
}

/** Part over whole, in percent. */
function ratioWorth(parts: readonly Worth[]): Worth {
  const quotient = quotientOf(parts[0]!.interval, parts[1]!.interval);
  const percent = (end: Fraction | null) => (end === null ? null : times(end, HUNDRED));
  const [part, whole] = [parts[0]!.best, parts[1]!.best];
  const hasBest = part !== null && whole !== null && whole.numerator !== 0n;
  return {
    interval: { ...quotient, low: percent(quotient.low), high: percent(quotient.high) },
    best: hasBest ? percent(dividedBy(part, whole)) : null,
  };
}

/** C2: parts are an earlier and a later point of one series; an unexplained fall leaves everything between them. */
function fallWorth(node: Derivation, parts: readonly Worth[]): Worth {
  const [earlier, later] = parts.map((part) => part.interval);
  const [before, after] = [earlier!, later!].map((interval) => possible(interval, node.unit));
  return liesBelow(after!, before!) ? { interval: hullOf([earlier!, later!]), best: null } : parts[1]!;
}

/**
 * C6: different originals give what they have in common, or, where they cannot all be true, everything from lowest to
 * highest. "More than 13" and "about 12" meet at 13.2 and at no whole number, so of counts they cannot both be true.
 */
function agreementWorth(node: Derivation, parts: readonly Worth[], grain: Grain): Worth {
  const common = intersectionOf(parts.map((part) => part.interval));
  const canAllBeTrue = common !== null && (grain === "whole" || node.unit !== "count" || meetInWholes(node));
  if (canAllBeTrue) return { interval: common, best: bestWithin(common, parts) };
  return { interval: hullOf(node.parts.map((part) => workedOut(withoutFloor(part), grain).interval)), best: null };
}

function meetInWholes({ parts }: Derivation): boolean {
  return intersectionOf(parts.map((part) => workedOut(part, "whole").interval)) !== null;
}

/** Of a count the whole numbers that it can be. */
export function possible(interval: Interval, unit: string): Interval {
  return unit === "count" ? wholeNumbersOf(interval) : interval;
}

/** Whether every value of one interval is smaller than every value of the other. */
export function liesBelow(lower: Interval, upper: Interval): boolean {
  return (
    upper.low !== null &&
    isEmpty({ low: upper.low, lowOpen: upper.lowOpen, high: lower.high, highOpen: lower.highOpen })
  );
}

/** A floor's own part: what was said, before it was taken for a later day. */
export function withoutFloor(node: Derivation): Derivation {
  return node.operation === "floor" ? node.parts[0]! : node;
}

/** The one best value of all parts that allow it; null when they name several. */
function bestWithin(common: Interval, parts: readonly Worth[]): Fraction | null {
  const only = onlyValueOf(common);
  if (only !== null) return only;
  const bests = parts.flatMap((part) => (part.best !== null && touches(common, part.best) ? [part.best] : []));
  const [first] = bests;
  return first !== undefined && bests.every((best) => compareFractions(best, first) === 0) ? first : null;
}

/** Whether the value is allowed, or is an excluded end, as the best of "nearly 60" is. */
function touches(interval: Interval, value: Fraction): boolean {
  const { low, high } = interval;
  return (low === null || compareFractions(low, value) <= 0) && (high === null || compareFractions(value, high) <= 0);
}

function bestOfAll(parts: readonly Worth[], join: (one: Fraction, other: Fraction) => Fraction): Fraction | null {
  const bests = parts.flatMap((part) => (part.best === null ? [] : [part.best]));
  return bests.length < parts.length || bests.length === 0 ? null : bests.reduce(join);
}

function decimalOf(value: Fraction | null): Decimal | null {
  return value === null ? null : roundedTo(value, DECIMAL_PLACES);
}

/** The first of the days; null when one is not known, because the whole then starts who knows when. */
function firstOf(days: readonly (Day | null)[]): Day | null {
  return days.includes(null) ? null : (days.toSorted()[0] ?? null);
}

function lastOf(days: readonly (Day | null)[]): Day | null {
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}

const EMPTY = {
  statementId: null,
  low: null,
  lowOpen: true,
  best: null,
  high: null,
  highOpen: true,
} as const;
