import type { Check, Day } from "../model/index.ts";
import { lastDayOfFigure } from "./series.ts";

/** The newest day that a check's counts speak of, or that its claim speaks of itself; null when neither says. */
export function asOfDay(check: Check): Day | null {
  const days = check.counts.flatMap(({ newestDay }) => newestDay ?? []).toSorted();
  return days.at(-1) ?? lastDayOfFigure(check.claim.figure);
}
