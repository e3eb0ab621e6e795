import { statementsUnder } from "../count/derivations.ts";
import type { CaseStage, Counted, FindingNote } from "../model/index.ts";
import { wordsOfFigure } from "./draft-figures.ts";
import type { Judged, Prepared } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";

/**
 * E `hedge-dropped`: every figure behind the count calls its people suspected, accused or charged, and the claim says
 * more of them. "43 arrests" says nothing about who was arrested and drops nothing.
 */
export function hedgeFindings({ claim, node }: Judged, prepared: Prepared): readonly FindingNote[] {
  if (node === null || node.operation === "ratio") return [];
  const { counted } = claim.figure;
  const figures = statementsUnder(node).flatMap((leaf) => {
    const value = prepared.byId.get(leaf.statementId ?? "")?.statement.value;
    return value?.kind === "figure" ? [value] : [];
  });
  const dropped = figures.map((figure) => droppedWord(counted, figure.counted));
  const [first] = figures;
  const [word] = dropped;
  if (first === undefined || word == null || dropped.includes(null)) return [];
  const quotes = [counted.quote ?? claim.quote, ...figures.map((figure) => figure.counted.quote ?? figure.quote)];
  return [
    findingNote(prepared.language, {
      finding: "hedge-dropped",
      weight: "blocking",
      quotes,
      names: [wordsOfFigure(first), word],
    }),
  ];
}

/** The record's word that the claim does without; null when it keeps what the record says, or says nothing of the people. */
export function droppedWord(claimed: Counted, recorded: Counted): string | null {
  if (saysMore(claimed.stage, recorded.stage)) return recorded.stage;
  const namesPeople = claimed.group !== null || claimed.organization !== null;
  if (!namesPeople || claimed.hedges.length > 0 || claimed.stage !== null) return null;
  return recorded.hedges[0] ?? (recorded.stage === "convicted" ? null : recorded.stage);
}

const STAGES: readonly CaseStage[] = ["accused", "charged", "tried", "convicted"];

/** Whether the first stage says more against the people than the second; whoever was acquitted is none of the others. */
function saysMore(claimed: CaseStage | null, recorded: CaseStage | null): boolean {
  if (claimed === null || recorded === null || claimed === recorded) return false;
  return recorded === "acquitted" || (claimed !== "acquitted" && STAGES.indexOf(claimed) > STAGES.indexOf(recorded));
}
