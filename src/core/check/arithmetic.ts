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
import { wrongSum } from "./totals.ts";
import { intervalInWords } from "./workings.ts";

const HUNDRED = fraction(100n);

/** E `arithmetic`, D8: the draft's own numbers do not give the share or the total that the draft states. */
export function draftArithmetic(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  return [...shareArithmetic(judged, prepared), ...totalArithmetic(judged, prepared)];
}

function shareArithmetic(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const terms = shareTerms(judged.figure, prepared);
  const own = terms === null ? null : ownShare(terms);
  if (terms === null || own === null || intersectionOf([own, judged.claimed]) !== null) return [];
  return [noteOf(judged, prepared, { own: intervalInWords(prepared.language)(own, "percent"), terms })];
}

function totalArithmetic(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const breakdown = prepared.breakdowns.get(judged.claim.figure);
  const sum = breakdown === undefined ? null : wrongSum(breakdown);
  if (breakdown === undefined || sum === null) return [];
  const write = intervalInWords(prepared.language);
  const terms = breakdown.parts.map((part) => write(recordedInterval(part), part.unit)).join(" + ");
  return [noteOf(judged, prepared, { own: `${terms} = ${write(sum, "count")}`, terms: breakdown.parts })];
}

function noteOf(
  { claim }: Judged,
  prepared: Prepared,
  given: { readonly own: string; readonly terms: readonly Figure[] },
): FindingNote {
  const quotes = [claim.figure, ...given.terms].map((each) => each.quote);
  const numbers = [given.own, claim.quote.exact];
  return findingNote(prepared.language, { finding: "arithmetic", weight: "blocking", quotes, numbers });
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
