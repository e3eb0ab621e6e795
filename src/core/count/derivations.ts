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
  point,
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

/** What a node of a working is worth. */
export interface Worth {
  readonly interval: Interval;
  readonly best: Fraction | null;
  /**
   * Which way every choice of the working went, one sign each. While it stays the same, both ends only rise or only
   * fall as one pinned value rises.
   */
  readonly choices: string;
}

/** How to work a tree out again. */
export interface Reworking {
  /** Values to put in place of what statements say, by statement id. */
  readonly pinned: ReadonlyMap<string, Fraction>;
  /** whole: counts are narrowed to the whole numbers they can be, as verdicts need; stated: ends as the words give them. */
  readonly grain: "whole" | "stated";
}

/** A tree as its statements give it, with its ends as the words give them. */
export const AS_STATED: Reworking = { pinned: new Map(), grain: "stated" };

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
  const worth = workedOut(bare, AS_STATED);
  return { ...bare, ...endsFrom(worth.interval, worth.best) };
}

/** What the tree is worth, worked out again from its statements. Linear in the size of the tree. */
export function workedOut(node: Derivation, how: Reworking): Worth {
  if (node.operation === "statement") return statementWorth(node, how);
  const parts = node.parts.map((part) => workedOut(part, how));
  const choices = parts.map((part) => part.choices).join("");
  const own = worthOf(node, parts, how);
  return { ...own, choices: choices + own.choices };
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

function statementWorth(node: Derivation, how: Reworking): Worth {
  const value = node.statementId === null ? undefined : how.pinned.get(node.statementId);
  if (value !== undefined) return { interval: point(value), best: value, choices: "" };
  const stated = intervalIn(node);
  const interval = how.grain === "whole" && node.unit === "count" ? wholeNumbersOf(stated) : stated;
  return { interval, best: node.best === null ? null : fractionFrom(node.best), choices: "" };
}

function worthOf(node: Derivation, parts: readonly Worth[], how: Reworking): Worth {
  const intervals = parts.map((part) => part.interval);
  switch (node.operation) {
    case "statement":
    case "latest":
      return { ...parts[0]!, choices: "" };
    case "sum":
      return { interval: sumOf(intervals), best: bestOfAll(parts, plus), choices: "" };
    case "difference":
      return { interval: differenceOf(intervals[0]!, intervals[1]!), best: bestOfAll(parts, minus), choices: "" };
    case "ratio":
      return ratioWorth(parts);
    case "floor":
      return { interval: upwardsOf(intervals[0]!), best: node.rule === "C4" ? parts[0]!.best : null, choices: "" };
    case "ceiling":
      return { interval: downwardsOf(intervals[0]!), best: null, choices: "" };
    case "intersection":
    case "hull":
      return node.rule === "C2" ? fallWorth(parts) : agreementWorth(node, parts, how);
  }
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
    choices: "",
  };
}

/** C2: parts are an earlier and a later point of one series; an unexplained fall leaves everything between them. */
function fallWorth(parts: readonly Worth[]): Worth {
  const [earlier, later] = [parts[0]!, parts[1]!];
  const fell =
    earlier.interval.low !== null && later.interval.high !== null && isBelow(later.interval, earlier.interval);
  if (!fell) return { ...later, choices: "=" };
  return { interval: hullOf([earlier.interval, later.interval]), best: null, choices: "<" };
}

/** C6: different originals give what they have in common, or, where they cannot all be true, everything from lowest to highest. */
function agreementWorth(node: Derivation, parts: readonly Worth[], how: Reworking): Worth {
  const intervals = parts.map((part) => part.interval);
  const common = intersectionOf(intervals);
  const choices = choicesAmong(intervals);
  if (common !== null) return { interval: common, best: bestWithin(common, parts), choices };
  const raw = node.parts.map((part) => workedOut(part.operation === "floor" ? part.parts[0]! : part, how).interval);
  return { interval: hullOf(raw), best: null, choices };
}

/** The one best value of all parts that allow it; null when they name several. */
function bestWithin(common: Interval, parts: readonly Worth[]): Fraction | null {
  const only = onlyValueOf(common);
  if (only !== null) return only;
  const bests = parts.flatMap((part) => (part.best !== null && touches(common, part.best) ? [part.best] : []));
  const [first] = bests;
  return first !== undefined && bests.every((best) => compareFractions(best, first) === 0) ? first : null;
}

/** Where each part stands to the highest low end and the lowest high end of all. */
function choicesAmong(intervals: readonly Interval[]): string {
  const highestLow = intervals.reduce((one, other) => (compareLows(one, other) >= 0 ? one : other));
  const lowestHigh = intervals.reduce((one, other) => (compareHighs(one, other) <= 0 ? one : other));
  return intervals
    .map(
      (each) => sign(beside(highestLow, each)) + sign(beside(each, lowestHigh)) + sign(compareLows(each, highestLow)),
    )
    .join("");
}

/** Negative when the low end of `one` lies within reach of the high end of `other`, positive when above it. */
function beside(one: Interval, other: Interval): number {
  return isEmpty({ low: one.low, lowOpen: one.lowOpen, high: other.high, highOpen: other.highOpen }) ? 1 : -1;
}

function sign(order: number): string {
  return order < 0 ? "<" : order > 0 ? ">" : "=";
}

/** Whether the value is allowed, or is an excluded end, as the best of "nearly 60" is. */
function touches(interval: Interval, value: Fraction): boolean {
  const { low, high } = interval;
  return (low === null || compareFractions(low, value) <= 0) && (high === null || compareFractions(value, high) <= 0);
}

function isBelow(lower: Interval, upper: Interval): boolean {
  return compareFractions(lower.high!, upper.low!) < 0;
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
