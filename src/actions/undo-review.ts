import { type HeldStatement, statementsIn } from "../store/statements.ts";
import { appendEntries } from "./append-entries.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/**
 * Takes back the last review of a statement; the one before it, if any, stands again. Both stay in the ledger.
 * @throws Problem when there is no such statement, or nobody has reviewed it.
 */
export async function undoReview(desk: Desk, statementId: string): Promise<HeldStatement> {
  const [held] = await statementsIn(desk.store, { ids: [statementId], publicOnly: false });
  if (held === undefined)
    throw new Problem(
      "statement-not-found",
      `There is no statement ${statementId}. «cotejo review list» gives their ids.`,
      {
        status: 404,
      },
    );
  if (held.reviewEntryId === null)
    throw new Problem("review-impossible", `Nobody has reviewed ${statementId}; there is nothing to undo.`, {
      status: 409,
    });
  await appendEntries(desk, held.statement.collection, [{ kind: "review-undone", entryId: held.reviewEntryId }]);
  const [after] = await statementsIn(desk.store, { ids: [statementId], publicOnly: false });
  return after ?? held;
}
