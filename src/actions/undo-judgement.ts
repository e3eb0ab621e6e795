import { type HeldJudgement, judgementsIn } from "../store/judgements.ts";
import { appendEntries } from "./append-entries.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

export type { HeldJudgement };

/**
 * Takes a judgement back, as if it had never been made; both entries stay in the ledger.
 * @throws Problem when no judgement that stands has this entry.
 */
export async function undoJudgement(desk: Desk, entryId: string): Promise<HeldJudgement> {
  const judgements = await judgementsIn(desk.store, { publicOnly: false });
  const judgement = judgements.find((held) => held.entryId === entryId);
  if (judgement === undefined)
    throw new Problem(
      "entry-not-found",
      `No judgement that stands has the id ${entryId}. «cotejo reconcile judged» lists them.`,
      {
        status: 404,
      },
    );
  await appendEntries(desk, judgement.collection, [{ kind: "judgement-undone", entryId }]);
  return judgement;
}
