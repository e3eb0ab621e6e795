import type { Article } from "../core/model/index.ts";
import { articleWords } from "../core/record/article-words.ts";
import { insertRows } from "./rows.ts";
import type { Database } from "./tables.ts";

/** Writes the words of an article's newest revision in the place of those of the one before. */
export async function replaceArticleWords(db: Database, article: Article): Promise<void> {
  await db.deleteFrom("article_words").where("article_id", "=", article.id).execute();
  const { id: article_id, language, published, collection } = article;
  const rows = articleWords(article).map((word) => ({ word, language, published, article_id, collection }));
  await insertRows(db, "article_words", rows);
}
