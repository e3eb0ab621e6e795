import type { Kysely } from "kysely";
import type { Article } from "../core/model/index.ts";
import { articleWords } from "../core/record/article-words.ts";
import { lockAppends } from "./batches.ts";
import { bodyFrom } from "./bodies.ts";
import { insertRows } from "./rows.ts";
import type { Database, Tables } from "./tables.ts";

/** Writes the words of an article's newest revision in the place of those of the one before. */
export async function replaceArticleWords(db: Database, article: Article): Promise<void> {
  await db.deleteFrom("article_words").where("article_id", "=", article.id).execute();
  const { id: article_id, language, published, collection } = article;
  const rows = articleWords(article).map((word) => ({ word, language, published, article_id, collection }));
  await insertRows(db, "article_words", rows);
}

/** Fills the table for a record that is older than it. */
export async function fillArticleWords(db: Kysely<Tables>): Promise<void> {
  if (await isFilled(db)) return;
  await db.transaction().execute(async (transaction) => {
    await lockAppends(transaction);
    if (await isFilled(transaction)) return;
    const newest = transaction
      .selectFrom("articles as a")
      .innerJoin("article_revisions as r", "r.id", "a.revision_id")
      .innerJoin("entries as e", "e.id", "r.entry_id")
      .select("e.body")
      .where("e.body", "is not", null);
    for (const { body } of await newest.execute())
      await replaceArticleWords(transaction, bodyFrom("published", body).article);
  });
}

async function isFilled(db: Database): Promise<boolean> {
  const row = await db.selectFrom("article_words").select("word").limit(1).executeTakeFirst();
  if (row !== undefined) return true;
  return (await db.selectFrom("articles").select("id").limit(1).executeTakeFirst()) === undefined;
}
