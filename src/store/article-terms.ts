import { sql } from "kysely";
import type { Article, Language } from "../core/model/index.ts";
import { type ArticleTermKind, articleTerms } from "../core/record/article-terms.ts";
import { withdrawnIn } from "./articles.ts";
import { insertRows } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { type View, visibleTo } from "./view.ts";

/** A term with how many articles of a language on the site are listed under it, and when the newest came out. */
export interface ListedTerm {
  readonly kind: ArticleTermKind;
  readonly key: string;
  /** As its newest article names it. */
  readonly name: string;
  readonly articles: number;
  /** ISO 8601 instant, UTC. */
  readonly newest: string;
}

/** Writes the rows of an article's newest revision in the place of those of the one before. */
export async function replaceArticleTerms(db: Database, article: Article): Promise<void> {
  await db.deleteFrom("article_terms").where("article_id", "=", article.id).execute();
  const { id: article_id, language, published, collection } = article;
  const rows = articleTerms(article).map(({ kind, key, name }) => {
    return { kind, term: key, language, published, article_id, name, collection };
  });
  await insertRows(db, "article_terms", rows);
}

/** Every term of a kind that articles of a language are listed under, the one with most articles first. */
export async function termsIn(
  store: Store,
  given: View & { readonly kind: ArticleTermKind; readonly language: Language; readonly key?: string },
): Promise<readonly ListedTerm[]> {
  const rows = await store.db
    .selectFrom("article_terms as t")
    .select((select) => [
      "t.term",
      select.fn.max("t.name").as("name"),
      select.fn.countAll<number | string>().as("articles"),
      select.fn.max("t.published").as("newest"),
    ])
    .where("t.kind", "=", given.kind)
    .where("t.language", "=", given.language)
    .$if(given.key !== undefined, (query) => query.where("t.term", "=", given.key!))
    .where("t.article_id", "not in", withdrawnIn(store.db))
    .where(visibleTo(given, "t.collection"))
    .groupBy("t.term")
    .orderBy("articles", "desc")
    .orderBy("t.term")
    .execute();
  return rows.map(({ term, name, articles, newest }) => {
    return { kind: given.kind, key: term, name, articles: Number(articles), newest };
  });
}

/** How many articles of a language on the site are listed under any of these terms of a kind, each once. */
export async function articleCountUnder(
  store: Store,
  given: View & { readonly kind: ArticleTermKind; readonly language: Language; readonly keys: readonly string[] },
): Promise<number> {
  const row = await store.db
    .selectFrom("article_terms as t")
    .select((select) => select.fn.count<number | string>("t.article_id").distinct().as("articles"))
    .where("t.kind", "=", given.kind)
    .where("t.language", "=", given.language)
    .where("t.term", "in", given.keys)
    .where("t.article_id", "not in", withdrawnIn(store.db))
    .where(visibleTo(given, "t.collection"))
    .executeTakeFirstOrThrow();
  return Number(row.articles);
}

/**
 * The names of all terms of a kind that articles of a language are listed under, each as its newest article names it. Goes
 * from term to term in the index, so that it takes as long as there are terms, however many articles there are.
 */
export async function termNamesIn(
  store: Store,
  given: View & { readonly kind: ArticleTermKind; readonly language: Language },
): Promise<readonly string[]> {
  const { kind, language } = given;
  const { rows } = await sql<{ name: string | null }>`
    with recursive terms (term) as (
      select min(first.term) from article_terms as first where first.kind = ${kind}
      union all
      select (select min(next.term) from article_terms as next where next.kind = ${kind} and next.term > terms.term)
      from terms where terms.term is not null)
    select (
      select t.name from article_terms as t
      where t.kind = ${kind} and t.term = terms.term and t.language = ${language}
        and t.article_id not in ${withdrawnIn(store.db)} and ${visibleTo(given, "t.collection")}
      order by t.published desc limit 1) as name
    from terms where terms.term is not null`.execute(store.db);
  return rows.flatMap(({ name }) => name ?? []);
}
