import type { Actor, ReviewState } from "../core/model/index.ts";
import { actorFrom } from "./entries.ts";
import type { Store } from "./store.ts";

/** One thing a person said about a statement. */
export interface HeldReview {
  readonly entryId: string;
  readonly statementId: string;
  readonly kind: Exclude<ReviewState, "unreviewed">;
  readonly by: Actor;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly undone: boolean;
}

/** What has been said about a statement and about earlier readings of the same words, first to last, undone or not. */
export async function reviewsOf(store: Store, statementId: string): Promise<readonly HeldReview[]> {
  const statement = store.db.selectFrom("statements").select(["anchor", "collection"]).where("id", "=", statementId);
  const at = await statement.executeTakeFirst();
  if (at === undefined) return [];
  const rows = await store.db
    .selectFrom("reviews")
    .selectAll()
    .where("anchor", "=", at.anchor)
    .where("collection", "=", at.collection)
    .orderBy("sequence")
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    entryId: row.entry_id,
    statementId: row.statement_id,
    kind: row.kind,
    by: actorFrom(row),
    at: row.at,
    undone: row.undone_by !== null,
  }));
}
