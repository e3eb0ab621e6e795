import { bestOf, endsOf, recordedInterval } from "../count/bounds.ts";
import { intervalIn, statementsUnder } from "../count/derivations.ts";
import {
  compareFractions,
  type Figure,
  type FindingNote,
  type Fraction,
  fraction,
  holds,
  type Interval,
  type LeftOut,
  onlyValueOf,
  plus,
  times,
} from "../model/index.ts";
import { intervalInUnitOf, percentOf } from "./changes.ts";
import type { Judged, Prepared } from "./judged.ts";
import { DOUBLE_COUNTS } from "./messages/double-counts.ts";
import { findingNote } from "./messages/messages.ts";
import { intervalInWords } from "./workings.ts";

/** E `rounding`, `understates`, `false-precision` and `double-count`: how the claim's number was come by. */
export function numberFindings(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const { node, figure } = judged;
  if (node === null || judged.claim.asserts === "relation") return [];
  const held = intervalIn(node);
  const [stated] = endsOf(figure.number);
  const percent = percentOf(judged);
  const facts = { judged, held, value: percent === null ? stated : times(stated, percent) };
  const write = intervalInWords(prepared.language);
  const numbers = [write(intervalInUnitOf(judged, held), figure.unit), figure.quote.exact];
  const quotes = [figure.quote];
  const note = (finding: "rounding" | "understates" | "false-precision") =>
    findingNote(prepared.language, {
      finding,
      weight: finding === "false-precision" ? "warning" : "note",
      quotes,
      numbers,
    });
  return [
    ...(isRounded(facts) ? [note("rounding")] : []),
    ...(understates(facts) ? [note("understates")] : []),
    ...(isTooPrecise(facts, prepared) || hasTooManyDigits(facts, prepared) ? [note("false-precision")] : []),
    ...doubleCounts(facts, prepared),
  ];
}

interface Facts {
  readonly judged: Judged;
  readonly held: Interval;
  readonly value: Fraction;
}

/** B11: supported by standing for its rounding interval, and not the record's own number. */
function isRounded({ judged, held, value }: Facts): boolean {
  if (judged.verdict !== "supported" || judged.rounding === null) return false;
  const only = onlyValueOf(held);
  return only === null || compareFractions(only, value) !== 0;
}

function understates({ judged, held, value }: Facts): boolean {
  const { bound, mode } = judged.figure;
  // what was worked out from two counts is not counted
  if (mode === "change" || judged.node?.operation === "ratio") return false;
  if (judged.verdict !== "supported" || (bound !== "at-least" && bound !== "more-than") || held.low === null)
    return false;
  return compareFractions(times(value, fraction(2n)), held.low) < 0;
}

/** A share or rate told with more digits than the numbers it is made of: "36.84 percent" of 7 among 19. */
function hasTooManyDigits({ judged }: Facts, prepared: Prepared): boolean {
  const { figure, node } = judged;
  // "a third" has no digits
  if (figure.bound !== "exact" || !/[0-9]/.test(figure.quote.exact)) return false;
  if (judged.verdict === "contradicted" || node?.operation !== "ratio") return false;
  const inputs = statementsUnder(node).flatMap((leaf) => {
    const value = prepared.byId.get(leaf.statementId ?? "")?.statement.value;
    return value?.kind === "figure" ? [digitsOf(value)] : [];
  });
  return inputs.length > 0 && digitsOf(figure) > Math.max(2, ...inputs);
}

/** The digits that say something: without those that only fill up, before or behind. */
function digitsOf({ number }: Figure): number {
  const written = typeof number === "string" ? number : number[1];
  return written.replace(".", "").replace(/^0+/, "").length;
}

/** An exact claim inside what bounded words of the record leave open; what conflicts or missing days leave open is another matter. */
function isTooPrecise({ judged, held, value }: Facts, prepared: Prepared): boolean {
  if (judged.figure.bound !== "exact" || judged.verdict === "contradicted" || onlyValueOf(held) !== null) return false;
  const inside =
    (held.low === null || compareFractions(held.low, value) <= 0) &&
    (held.high === null || compareFractions(value, held.high) <= 0);
  return inside && statementsUnder(judged.node!).some((leaf) => isBounded(leaf.statementId, prepared));
}

function isBounded(statementId: string | null, prepared: Prepared): boolean {
  const value = prepared.byId.get(statementId ?? "")?.statement.value;
  return value?.kind === "figure" && value.bound !== "exact";
}

/** The claim's number is what the count would be with statements added that it rightly leaves out. */
function doubleCounts({ judged, held, value }: Facts, prepared: Prepared): readonly FindingNote[] {
  const most = held.high ?? held.low;
  if (judged.verdict === "supported" || most === null || compareFractions(value, most) <= 0) return [];
  const leftOut = judged.counts.flatMap((each) => each.leftOut);
  const write = intervalInWords(prepared.language);
  for (const reason of Object.keys(DOUBLE_COUNTS.en) as (keyof typeof DOUBLE_COUNTS.en)[]) {
    const added = figuresLeftOut(leftOut, reason, prepared);
    if (added.length === 0 || !givesClaim(judged, most, added)) continue;
    const numbers = [judged.figure.quote.exact, write(held, judged.node!.unit)];
    const quotes = [judged.claim.quote, ...added.map((figure) => figure.quote)];
    const names = [DOUBLE_COUNTS[prepared.language][reason]];
    return [findingNote(prepared.language, { finding: "double-count", weight: "warning", quotes, numbers, names })];
  }
  return [];
}

function figuresLeftOut(leftOut: readonly LeftOut[], reason: LeftOut["reason"], prepared: Prepared): readonly Figure[] {
  return leftOut
    .filter((each) => each.reason === reason)
    .flatMap((each) => {
      const value = prepared.byId.get(each.statementId)?.statement.value;
      return value?.kind === "figure" ? [value] : [];
    });
}

/** Whether the claim holds of the count with all of them, or with any one of them, added. */
function givesClaim({ claimed }: Judged, most: Fraction, added: readonly Figure[]): boolean {
  const values = added.map((figure) => bestOf(figure) ?? recordedInterval(figure).low ?? fraction(0n));
  const all = values.reduce(plus, most);
  return holds(claimed, all) || values.some((value) => holds(claimed, plus(most, value)));
}
