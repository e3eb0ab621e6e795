import type { Article, ArticleChange, Language } from "../core/model/index.ts";
import { articleById, articleFrom, revisionOf } from "./articles.ts";
import { bodyFrom, parsedBody } from "./bodies.ts";
import { insertRows } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { type View, visibleTo } from "./view.ts";

/** Which changes: of articles in a language, behind so many newer ones. */
export interface ChangeChoice extends View {
  readonly language: Language;
  readonly skip?: number;
  readonly limit: number;
  /** No earlier than this instant, and before that one. */
  readonly from?: string;
  readonly to?: string;
}

/** The corrections and withdrawals of articles, the newest first. */
export async function articleChangesIn(store: Store, given: ChangeChoice): Promise<readonly ArticleChange[]> {
  const rows = await store.db
    .selectFrom("article_changes as c")
    .innerJoin("entries as e", "e.id", "c.entry_id")
    .innerJoin("articles as a", "a.id", "c.article_id")
    .select(["c.at", "c.article_id", "e.kind", "e.body", "a.address", "a.withdrawn_entry_id"])
    .where("c.language", "=", given.language)
    .where(visibleTo(given, "c.collection"))
    .$if(given.from !== undefined, (query) => query.where("c.at", ">=", given.from!))
    .$if(given.to !== undefined, (query) => query.where("c.at", "<", given.to!))
    .orderBy("c.at", "desc")
    .orderBy("c.entry_id")
    .limit(given.limit)
    .offset(given.skip ?? 0)
    .execute();
  const changes: ArticleChange[] = [];
  for (const row of rows) changes.push(await changeFrom(store, row));
  return changes;
}

/** How many there are in a language. */
export async function articleChangeCount(store: Store, given: View & { readonly language: Language }): Promise<number> {
  const row = await store.db
    .selectFrom("article_changes as c")
    .select((select) => select.fn.countAll<number | string>().as("changes"))
    .where("c.language", "=", given.language)
    .where(visibleTo(given, "c.collection"))
    .executeTakeFirstOrThrow();
  return Number(row.changes);
}

interface ChangeRow {
  readonly at: string;
  readonly article_id: string;
  readonly kind: string;
  readonly body: string | null;
  readonly address: string;
  readonly withdrawn_entry_id: string | null;
}

async function changeFrom(store: Store, row: ChangeRow): Promise<ArticleChange> {
  const { at, article_id } = row;
  const address = row.withdrawn_entry_id === null ? row.address : null;
  if (row.kind !== "unpublished") {
    const after = articleFrom(row);
    const before = await revisionOf(store, article_id, { publicOnly: false, revision: after.revision - 1 });
    return { kind: "correction", at, after, before, address };
  }
  const { reason } = bodyFrom("unpublished", row.body);
  return {
    kind: "withdrawal",
    at,
    article: (await articleById(store, article_id, { publicOnly: false }))!,
    reason,
    address,
  };
}

/** Notes that a revision corrects the one before it; one that says nothing of a correction is noted nowhere. */
export async function insertCorrection(db: Database, entryId: string, article: Article): Promise<void> {
  if (article.correction === null) return;
  const { id: article_id, language, updated: at, collection } = article;
  await insertRows(db, "article_changes", [{ entry_id: entryId, article_id, language, at, collection }]);
}

/** Notes that an article was taken off the site; of one that the record does not know nothing is noted. */
export async function insertWithdrawal(
  db: Database,
  entryId: string,
  { articleId, at }: { readonly articleId: string; readonly at: string },
): Promise<void> {
  const article = await db
    .selectFrom("articles")
    .select(["language", "collection"])
    .where("id", "=", articleId)
    .executeTakeFirst();
  if (article === undefined) return;
  await insertRows(db, "article_changes", [{ entry_id: entryId, article_id: articleId, at, ...article }]);
}

/** Fills the table for a record that is older than it. */
export async function fillArticleChanges(db: Database): Promise<void> {
  await db.deleteFrom("article_changes").execute();
  const changing = db
    .selectFrom("entries as e")
    .innerJoin("batches as b", "b.number", "e.batch")
    .select(["e.id", "e.kind", "e.body", "b.at"])
    .where("e.kind", "in", ["published", "kept", "unpublished"])
    .where("e.body", "is not", null)
    .orderBy("e.batch")
    .orderBy("e.position");
  for (const row of await changing.execute()) await insertChange(db, row);
}

async function insertChange(
  db: Database,
  row: { readonly id: string; readonly kind: string; readonly body: string | null; readonly at: string },
): Promise<void> {
  const body = parsedBody(row.body);
  // of an erased entry something else than an article may be left
  const told = body?.kind === "kept" ? body.left : body;
  if (told?.kind === "published") await insertCorrection(db, row.id, articleFrom(row));
  if (told?.kind === "unpublished") await insertWithdrawal(db, row.id, { articleId: told.articleId, at: row.at });
}
