import type { Claim, Figure, Quote, Reading } from "../model/index.ts";
import type { Draft } from "./drafts.ts";

/**
 * What a draft asserts: every figure that is not rhetorical, in order of place, title and standfirst included. A figure
 * that somebody is said to have given is two claims, the number first, then that the speaker says so (RULES D9).
 */
export function readClaims(draft: Draft, reading: Reading): readonly Claim[] {
  return reading.figures.filter((figure) => !figure.rhetorical).flatMap((figure) => claimsOf(figure, draft));
}

function claimsOf(figure: Figure, draft: Draft): readonly Claim[] {
  const part = partOf(figure.quote, draft);
  const claim = (asserts: Claim["asserts"]): Claim => ({
    id: `${draft.text.id}-${figure.quote.start}-${asserts}`,
    asserts,
    quote: figure.quote,
    figure,
    part,
  });
  return figure.attribution.speaker === null ? [claim("number")] : [claim("number"), claim("said")];
}

function partOf(quote: Quote, draft: Draft): Claim["part"] {
  const block = draft.layout.blocks.find((each) => each.start <= quote.start && quote.end <= each.end);
  return block?.role === "title" || block?.role === "standfirst" ? block.role : "body";
}
