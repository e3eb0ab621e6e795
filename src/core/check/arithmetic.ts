import { recordedInterval } from "../count/bounds.ts";
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
export function draftArithmetic(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const terms = shareTerms(judged.figure, prepared);
  const own = terms === null ? null : ownShare(terms);
  if (terms === null || own === null || intersectionOf([own, judged.claimed]) !== null) return [];
  const write = intervalInWords(prepared.language);
  const quotes = [judged.figure, ...terms].map((each: Figure) => each.quote);
  const numbers = [write(own, "percent"), judged.figure.quote.exact];
  return [findingNote(prepared.language, { finding: "arithmetic", weight: "blocking", quotes, numbers })];
}

/** Whether the draft's own numbers deny the claim. */
export function contradictsItself(judged: Judged, prepared: Prepared): boolean {
  return draftArithmetic(judged, prepared).length > 0;
}

function ownShare([part, whole]: readonly [Figure, Figure]): Interval {
  return inPercent(quotientOf(recordedInterval(part), recordedInterval(whole)));
}

function inPercent(share: Interval): Interval {
  const percent = (end: Fraction | null) => (end === null ? null : times(end, HUNDRED));
  return { ...share, low: percent(share.low), high: percent(share.high) };
}
