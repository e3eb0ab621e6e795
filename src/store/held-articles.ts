import type { Actor, HeldArticle } from "../core/model/index.ts";
import { bodyFrom } from "./bodies.ts";
import { actorFrom } from "./entries.ts";
import type { Fold } from "./fold.ts";
import type { Store } from "./store.ts";

/** An article that waits for its time, and who put it there. */
export interface Waiting extends HeldArticle {
  readonly by: Actor;
}

/** Articles that wait for their time, the next one first; with `due`, only those whose time has come by that instant. */
export async function heldArticles(
  store: Pick<Store, "db">,
  given: { readonly due: string | null },
): Promise<readonly Waiting[]> {
  const rows = await store.db
    .selectFrom("held_articles as h")
    .innerJoin("entries as e", "e.id", "h.entry_id")
    .innerJoin("batches as b", "b.number", "e.batch")
    .select(["e.body", "b.actor_kind", "b.actor_name"])
    .$if(given.due !== null, (query) => query.where("h.until", "<=", given.due!))
    .orderBy("h.until")
    .orderBy("h.article_id")
    .execute();
  return rows.map((row) => ({ ...bodyFrom("held", row.body).held, by: actorFrom(row) }));
}

/** Held again, an article waits with its new draft for its new time. */
export const foldHeld: Fold<"held"> = async (db, run) => {
  for (const { id, body } of run) {
    const { articleId, collection, until } = body.held;
    await db
      .insertInto("held_articles")
      .values({ article_id: articleId, collection, until, entry_id: id })
      .onConflict((conflict) => conflict.column("article_id").doUpdateSet({ collection, until, entry_id: id }))
      .execute();
  }
};

export const foldHoldDropped: Fold<"hold-dropped"> = async (db, run) => {
  for (const { body } of run) await db.deleteFrom("held_articles").where("article_id", "=", body.articleId).execute();
};
