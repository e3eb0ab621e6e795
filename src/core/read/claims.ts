import type { Claim, Figure, Quote, Reading, Relation } from "../model/index.ts";
import type { Draft } from "./layout/drafts.ts";

/**
 * What a draft asserts: every figure that is neither rhetorical nor denied ("39, not 36"), and how it says counts lie to others, in order of place,
 * title and standfirst included. A figure that somebody is said to have given is two claims, the number first, then that
 * the speaker says so (RULES D9).
 */
export function readClaims(draft: Draft, reading: Reading): readonly Claim[] {
  const changes = new Map(
    reading.relations.flatMap((relation) => (relation.kind === "change" ? [[relation.quote.start, relation]] : [])),
  );
  const amounts = reading.figures
    .filter((figure) => !figure.rhetorical && figure.revision !== "withdrawn")
    .flatMap((figure) => claimsOf(figure, changes.get(figure.quote.start) ?? null, draft));
  const relations = reading.relations.flatMap((relation) =>
    relation.kind === "change"
      ? []
      : [claimFrom(draft, { asserts: "relation", figure: relation.of, quote: relation.quote, relation })],
  );
  return [...amounts, ...relations].toSorted((one, other) => one.quote.start - other.quote.start);
}

function claimsOf(figure: Figure, relation: Relation | null, draft: Draft): readonly Claim[] {
  const { quote } = figure;
  const number = claimFrom(draft, { asserts: "number", figure, quote, relation });
  return figure.attribution.speaker === null
    ? [number]
    : [number, claimFrom(draft, { asserts: "said", figure, quote, relation })];
}

function claimFrom(draft: Draft, given: Pick<Claim, "asserts" | "figure" | "quote" | "relation">): Claim {
  return { ...given, id: `${draft.text.id}-${given.quote.start}-${given.asserts}`, part: partOf(given.quote, draft) };
}

function partOf(quote: Quote, draft: Draft): Claim["part"] {
  const block = draft.layout.blocks.find((each) => each.start <= quote.start && quote.end <= each.end);
  return block?.role === "title" || block?.role === "standfirst" ? block.role : "body";
}
