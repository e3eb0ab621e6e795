import type { Reply } from "../core/model/index.ts";
import { bodyFrom } from "./bodies.ts";
import type { Fold } from "./fold.ts";
import { insertRows } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { type View, visibleTo } from "./view.ts";
import { writtenOnce } from "./written-once.ts";

/** The replies to an article, as they were entered. */
export async function repliesTo(store: Store, articleId: string, view: View): Promise<readonly Reply[]> {
  const rows = await selectRepliesTo(store.db, view, { articleId });
  return rows.map(({ body }) => bodyFrom("replied", body).reply);
}

const selectRepliesTo = writtenOnce((db, view, { articleId }: { readonly articleId: string }) =>
  selectReplies(db, view).where("r.article_id", "=", articleId),
);

/** A reply by its id; null when there is none that `view` may see. */
export async function replyById(store: Store, id: string, view: View): Promise<Reply | null> {
  const row = await selectReplies(store.db, view).where("r.id", "=", id).executeTakeFirst();
  return row === undefined ? null : bodyFrom("replied", row.body).reply;
}

function selectReplies(db: Database, view: View) {
  return db
    .selectFrom("replies as r")
    .innerJoin("entries as e", "e.id", "r.entry_id")
    .select("e.body")
    .where("e.body", "is not", null)
    .where(visibleTo(view, "r.collection"))
    .orderBy("e.batch")
    .orderBy("e.position");
}

export const foldReplied: Fold<"replied"> = async (db, run) => {
  const rows = run.map(({ id, body: { reply } }) => {
    return { id: reply.id, collection: reply.collection, article_id: reply.articleId, entry_id: id };
  });
  await insertRows(db, "replies", rows);
};

export const foldReplyWithdrawn: Fold<"reply-withdrawn"> = async (db, run) => {
  for (const { body } of run) await db.deleteFrom("replies").where("id", "=", body.replyId).execute();
};
