import type { Article } from "../core/model/index.ts";
import { translatedArticle } from "../core/record/translated-article.ts";
import { articleFrom, selectNewest } from "./articles.ts";
import { insertRows } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { type View, visibleTo } from "./view.ts";

/** Writes what an article's newest revision translates in the place of what the one before did. */
export async function replaceArticleTranslation(db: Database, article: Article): Promise<void> {
  await db.deleteFrom("article_translations").where("article_id", "=", article.id).execute();
  const translates = translatedArticle(article.draft);
  if (translates === null) return;
  await insertRows(db, "article_translations", [
    { article_id: article.id, translates, collection: article.collection },
  ]);
}

/** The article on the site in another language that says it translates this one, last published first; null when none does. */
export async function translationOf(
  store: Store,
  original: Pick<Article, "language"> & { readonly id: string },
  view: View,
): Promise<Article | null> {
  const row = await selectNewest(store.db)
    .innerJoin("article_translations as t", "t.article_id", "a.id")
    .select("e.body")
    .where("t.translates", "=", original.id)
    .where("a.withdrawn_entry_id", "is", null)
    .where("a.language", "!=", original.language)
    .where(visibleTo(view, "a.collection"))
    .orderBy("a.published", "desc")
    .orderBy("a.id")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : articleFrom(row);
}
