import { type Day, type EdtfDate, firstDayOf, lastDayOf } from "./day.ts";
import type { Quote } from "./quote.ts";

/**
 * The days a figure or event covers, ends included. An end is null when the text does not say; `openEnd` marks
 * a window that the words leave running ("since 29 March"), which is not the same as not known.
 */
export interface Window {
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
  /** The words say that it goes on: nothing after `from` closes it. */
  readonly openEnd: boolean;
  /** Ends that were worked out from an act, another sentence or the document's date rather than written beside the figure. */
  readonly inferred: readonly ("from" | "to")[];
  /** The words that the window was read from, in order; empty when wholly inferred. */
  readonly quotes: readonly Quote[];
}

/** ISO 8601-2 interval: "2022-03-29/2022-05-30"; ".." for an open end, nothing for one that is not known. */
export function edtfOf(window: Window): string {
  return `${window.from ?? ""}/${window.to ?? (window.openEnd ? ".." : "")}`;
}

/** The first day the window can start; null when not known. */
export function firstDayIn(window: Window): Day | null {
  return window.from === null ? null : firstDayOf(window.from);
}

/** The last day the window can reach; null when open or not known. */
export function lastDayIn(window: Window): Day | null {
  return window.to === null ? null : lastDayOf(window.to);
}
