import type { Fraction } from "./fraction.ts";

/** What a value may be: from `low` to `high`, null meaning unbounded on that side; an open end is not itself allowed. */
export interface Interval {
  readonly low: Fraction | null;
  readonly lowOpen: boolean;
  readonly high: Fraction | null;
  readonly highOpen: boolean;
}
