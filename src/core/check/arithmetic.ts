import { claimedInterval, recordedInterval } from "../count/bounds.ts";
import {
  type Figure,
  type FindingNote,
  type Fraction,
  fraction,
  type Interval,
  intersectionOf,
  quotientOf,
  times,
} from "../model/index.ts";
import type { Judged, Prepared } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";
import { shareTerms } from "./shares.ts";
import { intervalInWords } from "./workings.ts";

const HUNDRED = fraction(100n);

/** E `arithmetic`, D8: the draft's own part and whole do not give the share that the draft states. */
export function draftArithmetic({ figure, claimed }: Judged, prepared: Prepared): readonly FindingNote[] {
  const terms = shareTerms(figure, prepared);
  if (terms === null) return [];
  const own = inPercent(quotientOf(recordedInterval(terms[0]), recordedInterval(terms[1])));
  if (intersectionOf([own, claimed]) !== null) return [];
  const write = intervalInWords(prepared.language);
  const quotes = [figure, ...terms].map((each: Figure) => each.quote);
  const numbers = [write(own, "percent"), write(claimedInterval({ ...figure, unit: "count" }), "percent")];
  return [findingNote(prepared.language, { finding: "arithmetic", weight: "blocking", quotes, numbers })];
}

function inPercent(share: Interval): Interval {
  const percent = (end: Fraction | null) => (end === null ? null : times(end, HUNDRED));
  return { ...share, low: percent(share.low), high: percent(share.high) };
}
