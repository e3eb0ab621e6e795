import type { Actor, Judgement } from "../core/model/index.ts";
import { actorFrom } from "./entries.ts";
import type { Store } from "./store.ts";
import { notHidden, type View, visibleTo } from "./view.ts";

/** A judgement with who made it and when, and the entry that an undo names. */
export interface HeldJudgement extends Judgement {
  readonly entryId: string;
  readonly collection: string;
  readonly by: Actor;
  readonly at: string;
}

/** Every judgement that was ever made, undone or not, in no order: for what may have stood on some day. */
export async function judgementsEver(store: Store): Promise<readonly Judgement[]> {
  const rows = await store.db.selectFrom("judgements").select(["about", "one", "other", "same"]).execute();
  return rows.map(({ about, one, other, same }) => ({
    about: about as Judgement["about"],
    one,
    other,
    same: same === 1,
  }));
}

/**
 * The judgements that were not undone, oldest first. Where two are of the same pair, the later one stands: the caller
 * reads them in order. Those of hidden collections are not among them.
 */
export async function judgementsIn(store: Store, view: View): Promise<readonly HeldJudgement[]> {
  const rows = await store.db
    .selectFrom("judgements as j")
    .selectAll()
    .where("j.undone_by", "is", null)
    .where(visibleTo(view, "j.collection"))
    .where(notHidden("j.collection"))
    .orderBy("j.at")
    .orderBy("j.collection")
    .orderBy("j.sequence")
    .orderBy("j.position")
    .execute();
  return rows.map((row) => ({
    about: row.about as Judgement["about"],
    one: row.one,
    other: row.other,
    same: row.same === 1,
    entryId: row.entry_id,
    collection: row.collection,
    by: actorFrom(row),
    at: row.at,
  }));
}
