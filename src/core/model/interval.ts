import {
  ceilingOf,
  compareFractions,
  dividedBy,
  type Fraction,
  floorOf,
  fraction,
  minus,
  plus,
  ZERO,
} from "./fraction.ts";

/** What a value may be: from `low` to `high`, null meaning unbounded on that side; an open end is not itself allowed. */
export interface Interval {
  readonly low: Fraction | null;
  readonly lowOpen: boolean;
  readonly high: Fraction | null;
  readonly highOpen: boolean;
}

/** The interval that holds one value only. */
export function point(value: Fraction): Interval {
  return { low: value, lowOpen: false, high: value, highOpen: false };
}

/** From `low` to `high`, both allowed; null leaves that side unbounded. */
export function closed(low: Fraction | null, high: Fraction | null): Interval {
  return { low, lowOpen: low === null, high, highOpen: high === null };
}

/** Everything from the interval's low end upwards. */
export function upwardsOf(interval: Interval): Interval {
  return { ...interval, high: null, highOpen: true };
}

/** Everything from zero to the interval's high end. */
export function downwardsOf(interval: Interval): Interval {
  return { ...interval, low: ZERO, lowOpen: false };
}

/** Whether one value, and which, is all that the interval allows. */
export function onlyValueOf(interval: Interval): Fraction | null {
  const { low, high } = interval;
  if (low === null || high === null || interval.lowOpen || interval.highOpen) return null;
  return compareFractions(low, high) === 0 ? low : null;
}

/** Every sum of a value from each; the point zero for none. An end of the sum is open when one of its ends is. */
export function sumOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (total, next) => ({
      low: total.low === null || next.low === null ? null : plus(total.low, next.low),
      lowOpen: total.lowOpen || next.lowOpen,
      high: total.high === null || next.high === null ? null : plus(total.high, next.high),
      highOpen: total.highOpen || next.highOpen,
    }),
    point(ZERO),
  );
}

/** Every difference of a value of `one` and a value of `other`. */
export function differenceOf(one: Interval, other: Interval): Interval {
  return {
    low: one.low === null || other.high === null ? null : minus(one.low, other.high),
    lowOpen: one.lowOpen || other.highOpen,
    high: one.high === null || other.low === null ? null : minus(one.high, other.low),
    highOpen: one.highOpen || other.lowOpen,
  };
}

/**
 * Every quotient of two values that are not negative; a whole that may be zero leaves the quotient unbounded above, and
 * one that can only be zero leaves it open altogether.
 */
export function quotientOf(part: Interval, whole: Interval): Interval {
  const low = part.low ?? ZERO;
  if (whole.high !== null && compareFractions(whole.high, ZERO) <= 0) return closed(ZERO, null);
  const isZero = compareFractions(low, ZERO) === 0;
  const unbounded = part.high === null || whole.low === null || compareFractions(whole.low, ZERO) === 0;
  return {
    low: isZero || whole.high === null ? ZERO : dividedBy(low, whole.high),
    lowOpen: isZero ? part.lowOpen : part.lowOpen || whole.highOpen,
    high: unbounded ? null : dividedBy(part.high, whole.low),
    highOpen: unbounded || part.highOpen || whole.lowOpen,
  };
}

/** What all of them allow; null when nothing is. */
export function intersectionOf(intervals: readonly Interval[]): Interval | null {
  const common = intervals.reduce((one, other) => {
    const low = compareLows(one, other) >= 0 ? one : other;
    const high = compareHighs(one, other) <= 0 ? one : other;
    return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
  });
  return isEmpty(common) ? null : common;
}

/** The smallest interval that holds all of them. */
export function hullOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce((one, other) => {
    const low = compareLows(one, other) <= 0 ? one : other;
    const high = compareHighs(one, other) >= 0 ? one : other;
    return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
  });
}

/** Whether every value of `inner` is a value of `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return compareLows(inner, outer) >= 0 && compareHighs(inner, outer) <= 0;
}

/** Whether the two share a value. */
export function overlap(one: Interval, other: Interval): boolean {
  return intersectionOf([one, other]) !== null;
}

/** Whether the value is an allowed one. */
export function holds(interval: Interval, value: Fraction): boolean {
  return isWithin(point(value), interval);
}

/** The same whole numbers, with both ends whole and closed: (60, 72.5] is [61, 72]. May be empty. */
export function wholeNumbersOf(interval: Interval): Interval {
  const { low, high } = interval;
  const lowest = low === null ? null : interval.lowOpen ? floorOf(low) + 1n : ceilingOf(low);
  const highest = high === null ? null : interval.highOpen ? ceilingOf(high) - 1n : floorOf(high);
  return closed(lowest === null ? null : fraction(lowest), highest === null ? null : fraction(highest));
}

/** Whether no value is allowed. */
export function isEmpty(interval: Interval): boolean {
  if (interval.low === null || interval.high === null) return false;
  const order = compareFractions(interval.low, interval.high);
  return order > 0 || (order === 0 && (interval.lowOpen || interval.highOpen));
}

/** Orders low ends: negative when `one` starts lower. */
export function compareLows(one: Interval, other: Interval): number {
  if (one.low === null || other.low === null) return Number(other.low === null) - Number(one.low === null);
  return compareFractions(one.low, other.low) || Number(one.lowOpen) - Number(other.lowOpen);
}

/** Orders high ends: negative when `one` ends lower. */
export function compareHighs(one: Interval, other: Interval): number {
  if (one.high === null || other.high === null) return Number(one.high === null) - Number(other.high === null);
  return compareFractions(one.high, other.high) || Number(other.highOpen) - Number(one.highOpen);
}
