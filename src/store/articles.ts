import { type RawBuilder, sql } from "kysely";
import type { Article } from "../core/model/index.ts";
import type { ArticleTermKind } from "../core/record/article-terms.ts";
import { bodyFrom } from "./bodies.ts";
import { rememberedUntilErased } from "./ledger-state.ts";
import { chunksOf, isPostgres, LIST_AT_MOST, wantedIds } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { type View, visibleTo } from "./view.ts";
import { writtenOnce } from "./written-once.ts";

/** What a site answers at an address. */
export type ArticleAtAddress =
  | { readonly kind: "article"; readonly article: Article }
  /** The article has another address now. */
  | { readonly kind: "moved"; readonly address: string }
  /** Taken off the site: the notice says when and why. */
  | { readonly kind: "withdrawn"; readonly article: Article; readonly at: string; readonly reason: string };

/** Which articles of the site: of a language, listed under a term, behind so many newer ones; all where nothing is said. */
export interface ArticleChoice extends View {
  readonly language?: Article["language"];
  readonly listed?: { readonly kind: ArticleTermKind; readonly key: string };
  /** No earlier than this instant, or the start of this day. */
  readonly publishedFrom?: string;
  /** Before this instant, or the start of this day. */
  readonly publishedBefore?: string;
  readonly skip?: number;
  readonly limit: number;
}

/** The newest revision of every article on the site, last published first; withdrawn ones are not among them. */
export async function articlesIn(store: Store, given: ArticleChoice): Promise<readonly Article[]> {
  if (given.listed !== undefined) return articlesListed(store, given, given.listed);
  const { language, publishedFrom, publishedBefore } = given;
  const rows = await selectArticles(store, given)
    .where("a.withdrawn_entry_id", "is", null)
    .$if(language !== undefined, (query) => query.where("a.language", "=", language!))
    .$if(publishedFrom !== undefined, (query) => query.where("a.published", ">=", publishedFrom!))
    .$if(publishedBefore !== undefined, (query) => query.where("a.published", "<", publishedBefore!))
    .orderBy("a.published", "desc")
    .orderBy("a.id")
    .limit(given.limit)
    .offset(given.skip ?? 0)
    .execute();
  return rows.map(articleFrom);
}

/** Those of a list: its index has them in order, so that no more articles are read than are asked for. */
async function articlesListed(
  store: Store,
  given: ArticleChoice,
  { kind, key }: NonNullable<ArticleChoice["listed"]>,
): Promise<readonly Article[]> {
  const { language, publishedFrom, publishedBefore } = given;
  const found = await store.db
    .selectFrom("article_terms as t")
    .select("t.article_id")
    .where("t.kind", "=", kind)
    .where("t.term", "=", key)
    .where("t.article_id", "not in", withdrawnIn(store.db))
    .where(visibleTo(given, "t.collection"))
    .$if(language !== undefined, (query) => query.where("t.language", "=", language!))
    .$if(publishedFrom !== undefined, (query) => query.where("t.published", ">=", publishedFrom!))
    .$if(publishedBefore !== undefined, (query) => query.where("t.published", "<", publishedBefore!))
    .orderBy("t.published", "desc")
    .orderBy("t.article_id")
    .limit(given.limit)
    .offset(given.skip ?? 0)
    .execute();
  if (found.length === 0) return [];
  const ids = found.map(({ article_id }) => article_id);
  const rows = await selectArticles(store, given)
    .where("a.id", "in", ids)
    .orderBy("a.published", "desc")
    .orderBy("a.id")
    .execute();
  return rows.map(articleFrom);
}

/** The ids of articles that have been taken off the site: few, and in an index of their own. */
export function withdrawnIn(db: Database) {
  return db.selectFrom("articles").select("articles.id").where("articles.withdrawn_entry_id", "is not", null);
}

/** How many articles are on the site. */
export async function articleCountIn(store: Store, view: View): Promise<number> {
  const row = await store.db
    .selectFrom("articles as a")
    .select((select) => select.fn.countAll<number | string>().as("articles"))
    .where("a.withdrawn_entry_id", "is", null)
    .where(visibleTo(view, "a.collection"))
    .executeTakeFirstOrThrow();
  return Number(row.articles);
}

/** The addresses of articles on the site with the instants of their newest revisions, first published first. */
export async function articleAddressesIn(
  store: Store,
  given: View & { readonly skip: number; readonly limit: number },
): Promise<readonly { readonly address: string; readonly updated: string }[]> {
  return store.db
    .selectFrom("articles as a")
    .select(["a.address", "a.updated"])
    .where("a.withdrawn_entry_id", "is", null)
    .where(visibleTo(given, "a.collection"))
    .orderBy("a.published")
    .orderBy("a.id")
    .limit(given.limit)
    .offset(given.skip)
    .execute();
}

/** What stands at an address ("/en/2022/fewer-than-sixty"); null when nothing ever did that `view` may see. */
export async function articleAt(store: Store, address: string, view: View): Promise<ArticleAtAddress | null> {
  const [row] = await selectAt(store.db, view, { address });
  const article = row === undefined ? undefined : await articleOfEntry(store.db, row.entry_id);
  // it is read after the row: what was erased in between is not shown
  if (row === undefined || article === undefined) return null;
  if (row.withdrawn_entry_id !== null) return withdrawn(store, article, row.withdrawn_entry_id);
  return row.address === address ? { kind: "article", article } : { kind: "moved", address: row.address };
}

const selectAt = writtenOnce((db, view, { address }: { readonly address: string }) =>
  db
    .selectFrom("article_addresses as h")
    .innerJoin("articles as a", "a.id", "h.article_id")
    .innerJoin("article_revisions as newest", "newest.id", "a.revision_id")
    .select(["newest.entry_id", "a.address", "a.withdrawn_entry_id"])
    .where("h.address", "=", address)
    .where(visibleTo(view, "a.collection")),
);

/** The newest revision of one article, withdrawn or not; null when there is none that `view` may see. */
export async function articleById(store: Store, id: string, view: View): Promise<Article | null> {
  const row = await selectArticles(store, view).where("a.id", "=", id).executeTakeFirst();
  return row === undefined ? null : articleFrom(row);
}

/** The newest revision that makes a claim, of an article that is on the site; null when there is none. */
export async function articleOfClaim(store: Store, claimId: string, view: View): Promise<Article | null> {
  const row = await store.db
    .selectFrom("article_claims as c")
    .innerJoin("articles as a", "a.id", "c.article_id")
    .innerJoin("entries as e", "e.id", "c.entry_id")
    .select("e.body")
    .where("c.claim_id", "=", claimId)
    .where("a.withdrawn_entry_id", "is", null)
    .where(visibleTo(view, "c.collection"))
    .orderBy("c.revision", "desc")
    .executeTakeFirst();
  return row === undefined ? null : articleFrom(row);
}

/** The newest revisions of these articles, of those that are on the site, in the order of the ids. */
export async function articlesWithIds(
  store: Store,
  given: View & { readonly ids: readonly string[] },
): Promise<readonly Article[]> {
  const found = new Map<string, Article>();
  const onSite = selectArticles(store, given).select("a.id").where("a.withdrawn_entry_id", "is", null);
  for (const ids of chunksOf(given.ids, LIST_AT_MOST))
    for (const row of await onSite.where("a.id", "in", ids).execute()) found.set(row.id, articleFrom(row));
  return given.ids.flatMap((id) => found.get(id) ?? []);
}

/** An article by its words: its checks, which take more room than all the rest, are left where they are. */
export type ArticleWords = Omit<Article, "checks">;

/** As {@link articlesWithIds}, by their words. */
export async function articleWordsWithIds(
  store: Store,
  given: View & { readonly ids: readonly string[] },
): Promise<readonly ArticleWords[]> {
  const rows = await selectNewest(store.db)
    .innerJoin(wantedIds(store.db, given.ids), "wanted.value", "a.id")
    .select(["a.id", bodyWithoutChecks(store.db).as("body")])
    .where("a.withdrawn_entry_id", "is", null)
    .where(visibleTo(given, "a.collection"))
    .execute();
  const found = new Map(rows.map((row) => [row.id, articleFrom(row)]));
  return given.ids.flatMap((id) => found.get(id) ?? []);
}

/** Of an article and of what is left of one. PostgreSQL would take as long to read it as we do. */
function bodyWithoutChecks(db: Database): RawBuilder<string | null> {
  if (isPostgres(db)) return sql`${sql.ref("e.body")}`;
  return sql`json_remove(${sql.ref("e.body")}, '$.article.checks', '$.left.article.checks')`;
}

/** Every revision of an article, the first one first. */
export async function revisionsOf(store: Store, articleId: string, view: View): Promise<readonly Article[]> {
  const rows = await selectRevisions(store, articleId, view).orderBy("r.revision").execute();
  return rows.map(articleFrom);
}

/** One revision of an article; null when there is none that `view` may see. */
export async function revisionOf(
  store: Store,
  articleId: string,
  given: View & { readonly revision: number },
): Promise<Article | null> {
  const found = selectRevisions(store, articleId, given).where("r.revision", "=", given.revision);
  const row = await found.executeTakeFirst();
  return row === undefined ? null : articleFrom(row);
}

function selectRevisions(store: Store, articleId: string, view: View) {
  return store.db
    .selectFrom("article_revisions as r")
    .innerJoin("entries as e", "e.id", "r.entry_id")
    .select("e.body")
    .where("r.article_id", "=", articleId)
    .where(visibleTo(view, "r.collection"));
}

async function withdrawn(store: Store, article: Article, entryId: string): Promise<ArticleAtAddress> {
  const row = await store.db
    .selectFrom("entries as e")
    .innerJoin("batches as b", "b.number", "e.batch")
    .select(["e.body", "b.at"])
    .where("e.id", "=", entryId)
    .executeTakeFirstOrThrow();
  return { kind: "withdrawn", article, at: row.at, reason: bodyFrom("unpublished", row.body).reason };
}

/** Every article "a" with its newest revision "newest" and the entry "e" that holds it, on the site or off it. */
export function selectNewest(db: Database) {
  return db
    .selectFrom("articles as a")
    .innerJoin("article_revisions as newest", "newest.id", "a.revision_id")
    .innerJoin("entries as e", "e.id", "newest.entry_id");
}

function selectArticles(store: Store, view: View) {
  return selectNewest(store.db).select("e.body").where(visibleTo(view, "a.collection"));
}

/** The article of an entry; undefined when there is none any more. */
async function articleOfEntry(db: Database, entryId: string): Promise<Article | undefined> {
  const known = await (await rememberedArticles(db)).all([entryId], async () => {
    const rows = await selectBody(db, { publicOnly: false }, { entryId });
    return rows.flatMap((row) => (row.body === null ? [] : [[entryId, articleFrom(row)] as const]));
  });
  return known.get(entryId);
}

const selectBody = writtenOnce((db, _, { entryId }: { readonly entryId: string }) =>
  db.selectFrom("entries").select("body").where("id", "=", entryId),
);

/** By the entries that hold them; each takes some 200 kilobytes. */
const rememberedArticles = rememberedUntilErased<Article>(200);

/** The article of an entry that published it, or keeps what is left of it. Entries that are older than findings of words beside figures hold none. */
export function articleFrom(row: { body: string | null }): Article {
  const { article } = bodyFrom("published", row.body);
  return { ...article, findings: (article as Partial<Article>).findings ?? [] };
}
