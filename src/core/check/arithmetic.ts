import { isPoints, isTimes, recordedInterval } from "../count/bounds.ts";
import { intervalIn } from "../count/derivations.ts";
import {
  differenceOf,
  type Figure,
  type FindingNote,
  type Fraction,
  fraction,
  type Interval,
  intersectionOf,
  type Language,
  point,
  quotientOf,
  times,
} from "../model/index.ts";
import { changeTerms } from "./changes.ts";
import type { Judged, Prepared } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";
import { shareTerms } from "./shares.ts";
import { wrongSum } from "./totals.ts";
import { intervalInWords } from "./workings.ts";

const HUNDRED = fraction(100n);

/** E `arithmetic`, D8: the draft's own numbers do not give the share or the total that the draft states. */
export function draftArithmetic(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const own = shareArithmetic(judged, prepared);
  return [...(own.length > 0 ? own : pointsArithmetic(judged, prepared)), ...totalArithmetic(judged, prepared)];
}

/** A share or a change against the two numbers it is made of. */
function shareArithmetic(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const change = changeTerms(judged.figure, prepared);
  const terms = change === null ? shareTerms(judged.figure, prepared) : ([change.result, change.base] as const);
  const own = terms === null ? null : change === null ? ownShare(terms) : ownChange(judged.figure, terms);
  if (terms === null || own === null || intersectionOf([own, judged.claimed]) !== null) return [];
  const words = isPoints(judged.figure)
    ? pointsInWords(own, prepared)
    : intervalInWords(prepared.language)(own, "percent");
  return [noteOf(judged, prepared, { own: words, terms })];
}

/**
 * B12: a change between two percentages is in points. "Rose 5 percent" of a share that the record has at 42 and 47 percent
 * is right as points and wrong as a percentage: the points are offered.
 */
function pointsArithmetic(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const { node, figure, verdict } = judged;
  if (verdict !== "contradicted" || figure.unit !== "percent" || figure.change === null) return [];
  const ratio =
    node?.operation === "difference" ? node.parts.find(({ operation }) => operation === "ratio") : undefined;
  const [result, base] = ratio?.parts ?? [];
  if (result?.unit !== "percent" || base?.unit !== "percent") return [];
  const parts = figure.change.direction === "down" ? [base, result] : [result, base];
  const [from, less] = parts.map(intervalIn);
  const points = differenceOf(from!, less!);
  if (intersectionOf([points, judged.claimed]) === null) return [];
  return [noteOf(judged, prepared, { own: pointsInWords(points, prepared), terms: [] })];
}

function pointsInWords(points: Interval, { language }: Prepared): string {
  return `${intervalInWords(language)(points, "count")} ${POINTS[language]}`;
}

const POINTS: Readonly<Record<Language, string>> = { en: "points", es: "puntos" };

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

/**
 * B12: whether a percentage is told for the points between two shares that the draft's own sentence gives: "from 30 percent to 36
 * percent, a rise of 6 percent". Whatever the shares are, it is wrong.
 */
export function tellsPointsAsPercent({ figure, claimed }: Judged, prepared: Prepared): boolean {
  const terms = figure.unit === "percent" ? changeTerms(figure, prepared) : null;
  if (terms === null || terms.base.unit !== "percent" || terms.result.unit !== "percent") return false;
  const [result, base] = [recordedInterval(terms.result), recordedInterval(terms.base)];
  const points = figure.change?.direction === "down" ? differenceOf(base, result) : differenceOf(result, base);
  const isChange = intersectionOf([ownChange(figure, [terms.result, terms.base]), claimed]) !== null;
  return !isChange && intersectionOf([points, claimed]) !== null;
}

/** Whether the draft's own numbers deny the claim. */
export function contradictsItself(judged: Judged, prepared: Prepared): boolean {
  return draftArithmetic(judged, prepared).length > 0;
}

/** The rise or fall that the claim speaks of, from its result and base: so many points, times, or percent of the base. */
function ownChange(figure: Figure, terms: readonly [Figure, Figure]): Interval {
  if (isPoints(figure)) {
    const [result, base] = [recordedInterval(terms[0]), recordedInterval(terms[1])];
    return figure.change?.direction === "down" ? differenceOf(base, result) : differenceOf(result, base);
  }
  const ofBase = ownShare(terms);
  if (isTimes(figure)) return ofBase;
  return figure.change?.direction === "down"
    ? differenceOf(point(HUNDRED), ofBase)
    : differenceOf(ofBase, point(HUNDRED));
}

function ownShare([part, whole]: readonly [Figure, Figure]): Interval {
  return inPercent(quotientOf(recordedInterval(part), recordedInterval(whole)));
}

function inPercent(share: Interval): Interval {
  const percent = (end: Fraction | null) => (end === null ? null : times(end, HUNDRED));
  return { ...share, low: percent(share.low), high: percent(share.high) };
}
