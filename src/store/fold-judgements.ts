import type { Fold } from "./fold.ts";
import { insertRows, storable } from "./rows.ts";

export const foldJudged: Fold<"judged"> = (db, run) =>
  insertRows(
    db,
    "judgements",
    run.map(({ id, position, batch, body: { judgement } }) => ({
      entry_id: id,
      collection: batch.collection,
      sequence: batch.sequence,
      position,
      about: judgement.about,
      one: storable(judgement.one),
      other: storable(judgement.other),
      same: judgement.same ? 1 : 0,
      actor_kind: batch.actor.kind,
      actor_name: storable(batch.actor.name),
      at: batch.at,
      undone_by: null,
    })),
  );

/** What is taken back again stays taken back since the first time. */
export const foldJudgementUndone: Fold<"judgement-undone"> = async (db, run) => {
  for (const { id, body } of run) {
    const undone = db.updateTable("judgements").set({ undone_by: id }).where("entry_id", "=", body.entryId);
    await undone.where("undone_by", "is", null).execute();
  }
};
