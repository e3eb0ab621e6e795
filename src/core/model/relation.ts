import type { Day } from "./day.ts";
import type { Figure } from "./figure.ts";
import type { Quote } from "./quote.ts";

/** Which of two counts is said to be the larger: the first is "more" than the second, or "fewer". */
export type Order = "more" | "fewer";

/** Which end of a series a count is said to be. */
export type Extreme = "highest" | "lowest";

/** The stretches whose counts are held against each other. */
export type Period = "day" | "week" | "month" | "quarter" | "year";

/**
 * What a text says of one count beside others (RULES D6). Its terms are figures: those of the text, or what a noun
 * phrase without a number counts, whose number is then at least none.
 */
export type Relation = Comparison | Superlative | Run | ChangeBetween;

/** "More people were arrested in Guatemala than in Honduras". */
export interface Comparison {
  readonly kind: "comparison";
  readonly quote: Quote;
  readonly order: Order;
  readonly of: Figure;
  readonly against: Figure;
}

/** "The highest monthly total since 2019": no other period of the span is as high, or as low. */
export interface Superlative {
  readonly kind: "superlative";
  readonly quote: Quote;
  readonly extreme: Extreme;
  readonly of: Figure;
  /** Null where the words name no stretch: that of the count itself is then meant. */
  readonly period: Period | null;
  /** The days that the words compare; null on the side that they leave open. "Since 2019" begins after 2019. */
  readonly from: Day | null;
  readonly to: Day | null;
}

/** "Fell for the third month in a row": each of so many periods lies above, or below, the one before it. */
export interface Run {
  readonly kind: "run";
  readonly quote: Quote;
  readonly direction: "up" | "down";
  /** What is counted, in the last period of the run. */
  readonly of: Figure;
  readonly period: Period;
  readonly length: number;
}

/** "Twice as many as in May", "12 more than in Honduras", "rose by a third from May": two counts that a figure of the text relates. */
export interface ChangeBetween {
  readonly kind: "change";
  /** The words of the figure that says how much or how many times. */
  readonly quote: Quote;
  /** How the second becomes the first: by adding, by a percentage of it, or so many times. */
  readonly by: "difference" | "percent" | "times";
  /** Of a difference or percentage: up or down from the second. */
  readonly direction: "up" | "down";
  readonly of: Figure;
  readonly against: Figure;
  /** The second is the first as it was told before: "27 fewer than in the last report". Left out where it is another count. */
  readonly earlier?: true;
}
