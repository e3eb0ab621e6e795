import type { Article } from "../core/model/index.ts";
import { translatedArticle } from "../core/record/translated-article.ts";
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

/** An article by what leads to it. */
export interface VersionFound {
  readonly id: string;
  readonly address: string;
}

/**
 * The same article in another language on the site: the one that it translates, else the one that translates it, last
 * published first. `original` is the id of the article that it says it translates.
 */
export async function versionOf(
  store: Store,
  own: { readonly id: string | null; readonly original: string | null; readonly language: Article["language"] },
  view: View,
): Promise<VersionFound | null> {
  const others = store.db
    .selectFrom("articles as a")
    .select(["a.id", "a.address"])
    .where("a.withdrawn_entry_id", "is", null)
    .where("a.language", "!=", own.language)
    .where(visibleTo(view, "a.collection"));
  const named = own.original === null ? undefined : await others.where("a.id", "=", own.original).executeTakeFirst();
  if (named !== undefined || own.id === null) return named ?? null;
  const translations = others
    .innerJoin("article_translations as t", "t.article_id", "a.id")
    .where("t.translates", "=", own.id);
  return (await translations.orderBy("a.published", "desc").orderBy("a.id").executeTakeFirst()) ?? null;
}
