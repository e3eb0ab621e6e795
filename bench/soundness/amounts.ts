/** What a told number allows, from RULES B, in whole numbers only: no fractions, and nothing of the engine's. */
import type { Amount } from "./case.ts";

/** The side that an amount stands on: "fewer than" allows nought in a claim, but not in a record (B6). */
export type Side = "claim" | "record";

/** Whether a count may be this number. */
export function allows({ number, bound }: Amount, value: number, side: Side): boolean {
  const [low, high] = endsOf(number);
  switch (bound) {
    case "exact":
      return side === "claim" ? Math.abs(value - low) <= roundingOf(low) : value === low;
    case "nearly":
      return value < low && (100 * value >= 95 * low || value >= low - 1);
    case "about":
      return within(10 * value, [9 * low, 11 * low]) || Math.abs(value - low) <= 1;
    case "fewer-than":
      return value < low && value >= (side === "claim" || low <= 1 ? 0 : 1);
    default:
      return compares({ number, bound }, [value, 1]);
    case "range":
      return within(value, [low, high]);
  }
}

/** What is claimed of a quotient: `exact` at whole units (B12), `of-times` with the widths that B10 gives to "times". */
export type Precision = "percent" | "of-times";

/** Whether a quotient lies below (−1), in (0) or above (1) what is claimed of it. The divisor is not negative. */
export function placeOfQuotient(claim: Amount, [part, whole]: readonly [number, number], by: Precision): -1 | 0 | 1 {
  if (isTrueOf(claim, [part, whole], by)) return 0;
  const [low, high] = endsOf(claim.number);
  if (claim.bound === "more-than" || claim.bound === "at-least" || claim.bound === "vague") return -1;
  if (claim.bound === "fewer-than" || claim.bound === "at-most") return part < 0 ? -1 : 1;
  const isAbove = claim.bound === "nearly" ? part >= low * whole : 2 * part > (low + high) * whole;
  return isAbove ? 1 : -1;
}

function isTrueOf(claim: Amount, [part, whole]: readonly [number, number], by: Precision): boolean {
  const [low, high] = endsOf(claim.number);
  switch (claim.bound) {
    case "exact":
      return 2 * part >= (2 * low - 1) * whole && 2 * part < (2 * low + 1) * whole;
    case "nearly":
      return 100 * part >= (by === "percent" ? 95 : 90) * low * whole && part < low * whole;
    case "about":
      return within(10 * part, [9 * low * whole, 11 * low * whole]);
    case "range":
      return within(part, [low * whole, high * whole]);
    default:
      return compares(claim, [part, whole]);
  }
}

/** The bounds that only compare; those from below start at nought (B6, B7). */
function compares({ number, bound }: Amount, [part, whole]: readonly [number, number]): boolean {
  const limit = endsOf(number)[0] * whole;
  switch (bound) {
    case "more-than":
      return part > limit;
    case "fewer-than":
      return part >= 0 && part < limit;
    case "at-most":
      return within(part, [0, limit]);
    default:
      return part >= limit;
  }
}

/** B11: half a unit of the last digit that is no trailing zero, five percent at most, where two zeros or more trail. */
function roundingOf(number: number): number {
  if (number === 0 || number % 100 !== 0) return 0;
  let unit = 100;
  while (number % (10 * unit) === 0) unit *= 10;
  return Math.min(unit / 2, number / 20);
}

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

/** Twice the same for a single number. */
export function endsOf(number: Amount["number"]): readonly [number, number] {
  return typeof number === "number" ? [number, number] : number;
}
