import type { EntryBody } from "../core/model/index.ts";
import type { Fold, FoldedEntry } from "./fold.ts";
import { insertRows, storable } from "./rows.ts";
import { settleAnchor } from "./standing-rows.ts";
import type { Database, ReviewRow, StatementRow } from "./tables.ts";

type ReviewBody = Extract<EntryBody, { kind: "confirmed" | "corrected" | "rejected" }>;

/**
 * Settled one by one: what a review is of depends on the reviews before it. A review of a statement that has since
 * been erased is kept, and touches nothing.
 */
export async function foldReviews(db: Database, run: readonly FoldedEntry<ReviewBody>[]): Promise<void> {
  for (const entry of run) {
    const { collection } = entry.batch;
    const select = db.selectFrom("statements").select(["anchor", "capture_sha256", "entry_id", "value_entry_id"]);
    const statement = await select.where("id", "=", entry.body.statementId).executeTakeFirst();
    await insertRows(db, "reviews", [reviewRowOf(entry, statement ?? null)]);
    if (statement !== undefined) await settleAnchor(db, { collection, anchor: statement.anchor });
  }
}

type Reviewed = Pick<StatementRow, "anchor" | "capture_sha256" | "entry_id" | "value_entry_id">;

function reviewRowOf({ id, position, batch, body }: FoldedEntry<ReviewBody>, statement: Reviewed | null): ReviewRow {
  const { collection, sequence, actor, at } = batch;
  return {
    entry_id: id,
    collection,
    sequence,
    position,
    statement_id: body.statementId,
    anchor: statement?.anchor ?? null,
    capture_sha256: statement?.capture_sha256 ?? null,
    kind: body.kind,
    value_entry_id: statement === null ? null : valueEntryOf(id, body.kind, statement),
    actor_kind: actor.kind,
    actor_name: storable(actor.name) ?? "",
    at,
    undone_by: null,
  };
}

/** A correction brings its value; a confirmation is of the value that stands when it is made. */
function valueEntryOf(id: string, kind: ReviewBody["kind"], statement: Reviewed): string | null {
  if (kind === "rejected") return null;
  return kind === "corrected" ? id : (statement.value_entry_id ?? statement.entry_id);
}

export const foldReviewUndone: Fold<"review-undone"> = async (db, run) => {
  for (const { id, body } of run) {
    const undone = db
      .updateTable("reviews")
      .set({ undone_by: id })
      .where("entry_id", "=", body.entryId)
      .where("undone_by", "is", null);
    const review = await undone.returning(["collection", "anchor"]).executeTakeFirst();
    if (review === undefined || review.anchor === null) continue;
    await settleAnchor(db, { collection: review.collection, anchor: review.anchor });
  }
};
