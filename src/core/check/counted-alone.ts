import { isAverage, isPoints, isRate, isTimes } from "../count/bounds.ts";
import { kindredUnits } from "../count/conversions.ts";
import { endsFrom, workedOut } from "../count/derivations.ts";
import { type Surrounded, wholesOf } from "../count/parts.ts";
import { questionFrom, questionKey } from "../count/questions.ts";
import type { Check, Count, Figure } from "../model/index.ts";
import { infersNothing } from "./verdicts.ts";

/** Code units of the words on either side of a figure. */
const AROUND = 32;

/**
 * The counts that decide what these checks of a draft say, one for each, where one does: of a plain amount, which no other
 * words of the draft fill in, that was counted as what it says itself. As long as such a count comes to the same
 * ({@link decidedBy}), so do what the record allows and the verdict. Null where one of them hangs on more: a share, a rate, a change, a relation, a part
 * of what the draft counts, what a speaker said, a level, which ages, a unit that is converted, or what was not counted as itself; and where any check of
 * the draft is worked out of parts and wholes or populations, which no question of its own asks the record for.
 */
export function countsDeciding(
  checks: readonly Check[],
  of: { readonly all: readonly Check[]; readonly content: string },
): readonly Count[] | null {
  if (of.all.some(({ claim }) => isWorkedOut(claim.figure))) return null;
  const figures = of.all.flatMap(({ claim }) =>
    claim.asserts === "number" ? [surrounded(claim.figure, of.content)] : [],
  );
  const wholes = wholesOf(figures.toSorted((one, other) => one.figure.quote.start - other.figure.quote.start));
  const counts = checks.flatMap((check) => (wholes.has(check.claim.figure) ? [] : (countDeciding(check) ?? [])));
  return counts.length === checks.length ? counts : null;
}

/** One text for all that a count decides of such a check: what the record allows and the verdict. */
export function decidedBy({ derivation, findings }: Count): string {
  if (derivation === null) return "";
  const [shown, whole] = (["stated", "whole"] as const).map((grain) => {
    const { interval, best } = workedOut(derivation, grain);
    return endsFrom(interval, best);
  });
  return JSON.stringify([derivation.unit, shown, whole, infersNothing(derivation), isOfOthers(findings)]);
}

function isOfOthers(findings: Count["findings"]): boolean {
  return findings.some(({ finding }) => finding === "population-mismatch");
}

function countDeciding({ claim, counts, derivation }: Check): Count | null {
  const { figure, asserts, relation } = claim;
  const [count, other] = counts;
  if (count === undefined || other !== undefined || derivation === null) return null;
  const isPlain = asserts === "number" && relation === null && !isWorkedOut(figure) && figure.mode !== "stock";
  const isItself = questionKey(count.question) === questionKey(questionFrom(figure));
  // where amounts are converted, a claim is held against one told in another unit otherwise than against its own
  const isConverted = kindredUnits(figure.unit).length > 1;
  return isPlain && isItself && !isConverted && !isOfOthers(count.findings) ? count : null;
}

/** Whether a figure is worked out of others, or says how one lies to another. */
function isWorkedOut(figure: Figure): boolean {
  const { unit, mode, change, ratio } = figure;
  if (change !== null || ratio !== null || mode === "change" || mode === "share" || mode === "rate") return true;
  return unit === "percent" || isPoints(figure) || isTimes(figure) || isAverage(figure) || isRate(figure);
}

function surrounded(figure: Figure, content: string): Surrounded {
  const { start, end } = figure.quote;
  return { figure, before: content.slice(Math.max(0, start - AROUND), start), after: content.slice(end, end + AROUND) };
}
