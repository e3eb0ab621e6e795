import type { EntryBody } from "../core/model/index.ts";
import type { Fold, FoldedEntry } from "./fold.ts";
import { insertRows, storable } from "./rows.ts";
import { type AnchorPlace, settleAnchors } from "./standing-rows.ts";
import type { Database } from "./tables.ts";

type ReviewBody = Extract<EntryBody, { kind: "confirmed" | "corrected" | "rejected" }>;

/** A review of a statement that has since been erased is kept, and touches nothing. */
export async function foldReviews(db: Database, run: readonly FoldedEntry<ReviewBody>[]): Promise<void> {
  const anchors: AnchorPlace[] = [];
  for (const { id, position, batch, body } of run) {
    const statement = await db
      .selectFrom("statements")
      .select(["anchor", "capture_sha256"])
      .where("id", "=", body.statementId)
      .executeTakeFirst();
    const { collection, sequence, actor, at } = batch;
    await insertRows(db, "reviews", [
      {
        entry_id: id,
        collection,
        sequence,
        position,
        statement_id: body.statementId,
        anchor: statement?.anchor ?? null,
        capture_sha256: statement?.capture_sha256 ?? null,
        kind: body.kind,
        actor_kind: actor.kind,
        actor_name: storable(actor.name),
        at,
        undone_by: null,
      },
    ]);
    if (statement !== undefined) anchors.push({ collection, anchor: statement.anchor });
  }
  await settleAnchors(db, anchors);
}

export const foldReviewUndone: Fold<"review-undone"> = async (db, run) => {
  for (const { id, body } of run) {
    const undone = db.updateTable("reviews").set({ undone_by: id }).where("entry_id", "=", body.entryId);
    const review = await undone.returning(["collection", "anchor"]).executeTakeFirst();
    if (review === undefined || review.anchor === null) continue;
    await settleAnchors(db, [{ collection: review.collection, anchor: review.anchor }]);
  }
};
