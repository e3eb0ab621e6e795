import type { FindingNote } from "../model/index.ts";
import { draftArithmetic } from "./arithmetic.ts";
import { detailsBeside } from "./draft-findings.ts";
import { headlineFindings } from "./headlines.ts";
import { hedgeFindings } from "./hedges.ts";
import type { Judged, Prepared } from "./judged.ts";
import { misplacedFindings } from "./misplaced.ts";
import { numberFindings } from "./number-findings.ts";
import { quotationFindings } from "./quotations.ts";
import { scopeFindings } from "./scope.ts";
import { comparedFindings, rateFindings, shareFindings } from "./share-findings.ts";
import { staleFindings } from "./stale.ts";

/**
 * What counting noticed, and what the claim's own words add to it (RULES E). A claim about who said it carries what
 * was noticed about the speaker's words; the number beside it carries the rest.
 */
export function checkFindings(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  const counted = judged.counts.flatMap((each) => each.findings);
  if (judged.claim.asserts === "said") return once(counted);
  const misplaced = misplacedFindings(judged, prepared);
  // Where the claim's very number is said of something else, what bounds it besides is no news.
  const isOther = misplaced.some(({ finding }) => finding === "population-mismatch");
  return once([
    ...(isOther ? counted.filter(({ finding }) => finding !== "population-mismatch") : counted),
    ...shareFindings(judged, prepared),
    ...comparedFindings(judged, prepared),
    ...rateFindings(judged, prepared),
    ...misplaced,
    ...staleFindings(judged, prepared),
    ...scopeFindings(judged, prepared),
    ...numberFindings(judged, prepared),
    ...draftArithmetic(judged, prepared),
    ...headlineFindings(judged, prepared),
    ...hedgeFindings(judged, prepared),
    ...quotationFindings(judged, prepared),
    ...detailsBeside(judged, prepared),
  ]);
}

/** Each sentence once: a part and its whole may rest on the same statements. */
function once(findings: readonly FindingNote[]): readonly FindingNote[] {
  return [...new Map(findings.map((note) => [note.finding + note.message, note])).values()];
}
