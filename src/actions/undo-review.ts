import type { HeldStatement } from "../store/statements.ts";
import { appendEntries } from "./append-entries.ts";
import type { Desk } from "./desk.ts";
import { heldStatement } from "./held-statement.ts";
import { Problem } from "./problem.ts";

/**
 * Takes back the last review of a statement; the one before it, if any, stands again. Both stay in the ledger.
 * @throws Problem when there is no such statement, or nobody has reviewed it.
 */
export async function undoReview(desk: Desk, statementId: string): Promise<HeldStatement> {
  const { statement, reviewEntryId } = await heldStatement(desk, statementId);
  if (reviewEntryId === null)
    throw new Problem("review-impossible", `Nobody has reviewed ${statementId}; there is nothing to undo.`, {
      status: 409,
    });
  await appendEntries(desk, statement.collection, [{ kind: "review-undone", entryId: reviewEntryId }]);
  return heldStatement(desk, statementId);
}
