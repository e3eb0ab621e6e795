import type { Fold } from "./fold.ts";
import { searchNoQuestion, searchQuestion } from "./search-entries.ts";

/** Saved again under its name, a question takes the place of the one before. */
export const foldQuestionSaved: Fold<"question-saved"> = async (db, run) => {
  for (const { id, batch, body } of run) {
    const { collection, at } = batch;
    await db
      .insertInto("saved_questions")
      .values({ collection, name: body.saved.name, entry_id: id, at })
      .onConflict((conflict) => conflict.columns(["collection", "name"]).doUpdateSet({ entry_id: id, at }))
      .execute();
    await searchQuestion(db, { ...body.saved, collection }, at);
  }
};

export const foldQuestionDropped: Fold<"question-dropped"> = async (db, run) => {
  for (const { batch, body } of run) {
    const saved = db.deleteFrom("saved_questions").where("collection", "=", batch.collection);
    await saved.where("name", "=", body.name).execute();
    await searchNoQuestion(db, { collection: batch.collection, name: body.name });
  }
};
