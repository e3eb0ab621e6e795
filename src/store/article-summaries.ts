import type { Article, Language } from "../core/model/index.ts";
import { type ArticleSummary, articleSummary } from "../core/search/article-summary.ts";
import { insertRows, storable, wantedIn, wantedValue } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { type View, visibleTo } from "./view.ts";
import { writtenOnce } from "./written-once.ts";

/** A summary with where its article is, and since when (ISO 8601 instant, UTC). */
export interface SummaryFound extends ArticleSummary {
  readonly id: string;
  readonly address: string;
  readonly language: Language;
  readonly published: string;
}

/** Writes the summary of an article's newest revision in the place of that of the one before. */
export async function replaceArticleSummary(db: Database, article: Article): Promise<void> {
  await db.deleteFrom("article_summaries").where("article_id", "=", article.id).execute();
  const { title, opening, topic, section, country } = articleSummary(article);
  const words = {
    title: storable(title),
    opening: storable(opening),
    topic: storable(topic),
    section: storable(section),
  };
  const { id: article_id, collection } = article;
  await insertRows(db, "article_summaries", [{ article_id, collection, country, ...words }]);
}

/** The summaries of these articles, of those that are on the site, in the order of the ids. */
export async function summariesWithIds(
  store: Store,
  given: View & { readonly ids: readonly string[] },
): Promise<readonly SummaryFound[]> {
  if (given.ids.length === 0) return [];
  const rows = await selectSummaries(store.db, given, { ids: wantedValue(store.db, given.ids) });
  const found = new Map(rows.map((row) => [row.id, { ...row, language: row.language as Language }]));
  return given.ids.flatMap((id) => found.get(id) ?? []);
}

const selectSummaries = writtenOnce((db, view, { ids }: { readonly ids: unknown }) =>
  db
    .selectFrom("articles as a")
    .innerJoin("article_summaries as s", "s.article_id", "a.id")
    .innerJoin(wantedIn(db, ids), "wanted.value", "a.id")
    .select(["a.id", "a.address", "a.published", "a.language"])
    .select(["s.title", "s.opening", "s.topic", "s.section", "s.country"])
    .where("a.withdrawn_entry_id", "is", null)
    .where(visibleTo(view, "a.collection")),
);
