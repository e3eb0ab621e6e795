import { type Decimal, decimalFrom } from "./decimal.ts";

/**
 * An exact number, numerator over a positive denominator, in lowest terms. Counting and checking compute with
 * fractions so that 43 ÷ 2,700 against 2 % is compared without rounding.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** 0/1. */
export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
/** 1/1. */
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** @throws RangeError when the denominator is zero. */
export function fraction(numerator: bigint, denominator: bigint = 1n): Fraction {
  // most numbers of news are whole
  if (denominator === 1n) return { numerator, denominator };
  if (denominator === 0n) throw new RangeError(`${numerator}/0 is not a fraction`);
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator * sign);
  return { numerator: (numerator * sign) / divisor, denominator: (denominator * sign) / divisor };
}

/** A decimal as the exact fraction it is. */
export function fractionFrom(decimal: Decimal): Fraction {
  const point = decimal.indexOf(".");
  if (point === -1) return { numerator: BigInt(decimal), denominator: 1n };
  const part = decimal.slice(point + 1);
  return fraction(BigInt(decimal.slice(0, point) + part), 10n ** BigInt(part.length));
}

/** The exact sum, in lowest terms. */
export function plus(one: Fraction, other: Fraction): Fraction {
  return fraction(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

/** The exact difference, in lowest terms. */
export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, { numerator: -other.numerator, denominator: other.denominator });
}

/** The exact product, in lowest terms. */
export function times(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.numerator, one.denominator * other.denominator);
}

/** @throws RangeError when `other` is zero. */
export function dividedBy(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.denominator, one.denominator * other.numerator);
}

/** Negative when `one` is smaller, 0 when equal, positive when larger. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number not above the fraction. */
export function floorOf(value: Fraction): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator < 0n && value.numerator % value.denominator !== 0n ? quotient - 1n : quotient;
}

/** The smallest whole number not below the fraction. */
export function ceilingOf(value: Fraction): bigint {
  return -floorOf({ numerator: -value.numerator, denominator: value.denominator });
}

/** Whether the fraction is a whole number. */
export function isWhole(value: Fraction): boolean {
  return value.denominator === 1n;
}

/** The smaller of the two. */
export function smallerOf(one: Fraction, other: Fraction): Fraction {
  return compareFractions(one, other) <= 0 ? one : other;
}

/** The larger of the two. */
export function largerOf(one: Fraction, other: Fraction): Fraction {
  return compareFractions(one, other) >= 0 ? one : other;
}

/** The fraction as a decimal of at most `digits` places, half rounded away from zero. */
export function roundedTo(value: Fraction, digits: number): Decimal {
  if (isWhole(value)) return decimalFrom(value.numerator.toString());
  const scale = 10n ** BigInt(digits);
  const negative = value.numerator < 0n;
  const magnitude = negative ? -value.numerator : value.numerator;
  const scaled = (2n * magnitude * scale + value.denominator) / (2n * value.denominator);
  const padded = scaled.toString().padStart(digits + 1, "0");
  const written = digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
  return decimalFrom(negative && scaled !== 0n ? `-${written}` : written);
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [large, small] = [one, other];
  while (small !== 0n) [large, small] = [small, large % small];
  return large === 0n ? 1n : large;
}
