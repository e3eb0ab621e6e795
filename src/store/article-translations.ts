import type { Article } from "../core/model/index.ts";
import { translatedArticle } from "../core/record/translated-article.ts";
import { insertRows } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { type View, visibleTo } from "./view.ts";
import { writtenOnce } from "./written-once.ts";

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
  const { language, id, original } = own;
  const [named] = original === null ? [] : await selectOther(store.db, view, { language, id: original });
  if (named !== undefined || id === null) return named ?? null;
  return (await selectTranslations(store.db, view, { language, id }))[0] ?? null;
}

interface Wanted {
  readonly language: Article["language"];
  readonly id: string;
}

/** The article of this id, in another language. */
const selectOther = writtenOnce((db, view, { language, id }: Wanted) =>
  selectOthers(db, view, language).where("a.id", "=", id),
);

/** The articles in another language that translate the one of this id. */
const selectTranslations = writtenOnce((db, view, { language, id }: Wanted) =>
  selectOthers(db, view, language)
    .innerJoin("article_translations as t", "t.article_id", "a.id")
    .where("t.translates", "=", id)
    .orderBy("a.published", "desc")
    .orderBy("a.id")
    .limit(1),
);

function selectOthers(db: Database, view: View, language: Article["language"]) {
  return db
    .selectFrom("articles as a")
    .select(["a.id", "a.address"])
    .where("a.withdrawn_entry_id", "is", null)
    .where("a.language", "!=", language)
    .where(visibleTo(view, "a.collection"));
}
