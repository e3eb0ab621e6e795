import { type Act, edtfDateFrom, firstDayIn, lastDayIn, type TimeExpression, type Window } from "../model/index.ts";
import type { Names } from "./names.ts";
import type { Passage } from "./passage.ts";

/** What the windows of figures are read from. */
export interface Found {
  readonly passage: Passage;
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  /** Those of `times` with a window. */
  readonly dated: readonly TimeExpression[];
  readonly acts: readonly Act[];
}

export const UNKNOWN: Window = { from: null, to: null, openEnd: false, inferred: [], quotes: [] };

export function isKnown(window: Window): boolean {
  return window.from !== null || window.to !== null;
}

/**
 * A time's window as a figure's. A period that is still running ends with the document's day, since a figure tells
 * what has been; what only lies ahead ("at the end of the month") is no figure's window, but a stretch ahead is
 * ("over the next four years").
 */
export function windowOf(time: TimeExpression, found: Found): Window {
  const window = time.window!;
  const { published } = found.passage.source;
  const first = firstDayIn(window);
  const last = lastDayIn(window);
  if (published === null || last === null || last <= published || time.type === "duration") return window;
  if (time.type === "range" && first !== null) return window;
  const isRunning = first !== null && first <= published && window.from!.length === 10;
  return isRunning ? { ...window, to: edtfDateFrom(published), inferred: ["to"] } : UNKNOWN;
}
