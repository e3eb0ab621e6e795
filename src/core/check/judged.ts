import { isSameBody } from "../count/body-names.ts";
import { claimedInterval, roundingInterval } from "../count/bounds.ts";
import { count } from "../count/count.ts";
import { nodeFrom } from "../count/derivations.ts";
import { originalOf } from "../count/originals.ts";
import { questionFrom } from "../count/questions.ts";
import type {
  Claim,
  Codebook,
  Count,
  Day,
  Derivation,
  Figure,
  Interval,
  Judgement,
  Language,
  Reading,
  StandingStatement,
  Verdict,
} from "../model/index.ts";
import type { Draft } from "../read/drafts.ts";
import type { Passage } from "../read/passage.ts";
import { contradictsItself } from "./arithmetic.ts";
import type { Resolved } from "./draft-figures.ts";
import { shareTerms } from "./shares.ts";
import { judgeWorking } from "./verdicts.ts";

/** All that checking a draft leans on. */
export interface Checking {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly statements: readonly StandingStatement[];
  readonly judgements: readonly Judgement[];
  readonly codebook: Codebook;
  readonly today: Day;
  readonly language: Language;
}

/** Checking with what was made once for the whole draft. */
export interface Prepared extends Checking {
  readonly claims: readonly Claim[];
  /** The draft's tokens and sentences. */
  readonly passage: Passage;
  readonly resolved: Resolved;
  readonly byStart: ReadonlyMap<number, Figure>;
  readonly byId: ReadonlyMap<string, StandingStatement>;
}

/** A claim held against the record, before what it noticed is put into words. */
export interface Judged {
  readonly claim: Claim;
  /** The claim's figure with what it leaves out filled in. */
  readonly figure: Figure;
  /** The values that make the claim true. */
  readonly claimed: Interval;
  readonly node: Derivation | null;
  readonly verdict: Verdict;
  readonly counts: readonly Count[];
}

/**
 * Judges a claim on the record: an amount by its own count, a share by the counts of its part and its whole. A share
 * that the draft's own numbers deny, while the record says nothing of them, is unsettled (D8).
 */
export function judgeClaim(claim: Claim, prepared: Prepared): Judged {
  const figure = prepared.resolved.get(claim.figure) ?? claim.figure;
  const claimed = roundingInterval(figure) ?? claimedInterval(figure);
  const { node, counts } = claim.asserts === "said" ? saidWorking(figure, prepared) : numberWorking(figure, prepared);
  const judged = { claim, figure, claimed, node, counts, verdict: judgeWorking(claimed, node) };
  return judged.verdict === "no-record" && contradictsItself(judged, prepared)
    ? { ...judged, verdict: "unsettled" }
    : judged;
}

type Working = Pick<Judged, "node" | "counts">;

function numberWorking(figure: Figure, prepared: Prepared): Working {
  const terms = shareTerms(figure, prepared);
  if (terms === null) return amountWorking(figure, prepared.statements, prepared);
  const [part, whole] = terms.map((term) => amountWorking(term, prepared.statements, prepared));
  const counts = [...part!.counts, ...whole!.counts];
  if (part!.node === null || whole!.node === null) return { node: null, counts };
  return { node: nodeFrom({ rule: "B12", operation: "ratio", parts: [part!.node, whole!.node] }), counts };
}

/** D9: what the named speaker said, and nobody else: by the record's attribution, or as the one who put the document out. */
function saidWorking(figure: Figure, prepared: Prepared): Working {
  const name = figure.attribution.speaker?.name ?? "";
  return amountWorking(
    figure,
    prepared.statements.filter((standing) => isSaidBy(standing, name)),
    prepared,
  );
}

function amountWorking(figure: Figure, statements: readonly StandingStatement[], prepared: Prepared): Working {
  const answer = count(questionFrom(figure), statements, prepared);
  return { node: answer.derivation, counts: [answer] };
}

function isSaidBy({ document, statement }: StandingStatement, name: string): boolean {
  if (statement.value.kind !== "figure") return false;
  const said = originalOf(document, statement.value).name;
  return isSameBody(said, name) || (document.publisher !== null && isSameBody(document.publisher, name));
}
