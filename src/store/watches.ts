import { sql } from "kysely";
import type { EntryBody } from "../core/model/index.ts";
import { isPostgres } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";

/** A place in the ledger: the number and the id of its newest batch; the id tells one ledger from another. */
export interface LedgerPlace {
  readonly number: number;
  readonly batchId: string;
}

/** What was found of an article's revision when it was last held against the record, as the caller wrote it. */
export interface Watch {
  readonly articleId: string;
  readonly revisionId: string;
  readonly moved: string;
}

/** An article on the site with what was found of it; null when this revision was never looked at. */
export interface WatchedArticle extends Omit<Watch, "moved"> {
  readonly moved: string | null;
}

/** The end of the ledger now. */
export async function ledgerEnd(store: Store): Promise<LedgerPlace> {
  const row = await store.db
    .selectFrom("batches")
    .select(["number", "id"])
    .orderBy("number", "desc")
    .executeTakeFirst();
  return { number: row?.number ?? 0, batchId: row?.id ?? "" };
}

/** The newest batch that the last look knew; null when nobody looked, or, after a restore, at another ledger. */
export async function lookedUpTo(store: Store): Promise<LedgerPlace | null> {
  const row = await store.db
    .selectFrom("articles_looked_at as l")
    .innerJoin("batches as b", (join) => join.onRef("b.number", "=", "l.batch").onRef("b.id", "=", "l.batch_id"))
    .select(["l.batch", "l.batch_id"])
    .executeTakeFirst();
  return row === undefined ? null : { number: row.batch, batchId: row.batch_id };
}

/** Every article on the site, newest first; nothing of their words is read. */
export async function articlesWatched(store: Store): Promise<readonly WatchedArticle[]> {
  const rows = await store.db
    .selectFrom("articles as a")
    .leftJoin("article_watches as w", (join) =>
      join.onRef("w.article_id", "=", "a.id").onRef("w.revision_id", "=", "a.revision_id"),
    )
    .select(["a.id", "a.revision_id", "w.moved"])
    .where("a.withdrawn_entry_id", "is", null)
    .orderBy("a.published", "desc")
    .orderBy("a.id")
    .execute();
  return rows.map(({ id, revision_id, moved }) => ({ articleId: id, revisionId: revision_id, moved }));
}

/**
 * Notes what a look found, from one place of the ledger to another. When somebody else has looked meanwhile nothing is
 * noted: what they know and what was found here may be of different records.
 */
export async function keepWatches(
  store: Store,
  look: { readonly from: LedgerPlace | null; readonly to: LedgerPlace; readonly watches: readonly Watch[] },
): Promise<void> {
  await store.db.transaction().execute(async (db) => {
    if (!(await isMoved(db, look.from, look.to))) return;
    for (const { articleId, revisionId, moved } of look.watches) {
      const kept = { revision_id: revisionId, moved };
      await db
        .insertInto("article_watches")
        .values({ article_id: articleId, ...kept })
        .onConflict((conflict) => conflict.column("article_id").doUpdateSet(kept))
        .execute();
    }
  });
}

/** Throws away what was found of every article; the next look looks at all of them. */
export async function forgetWatches(db: Database): Promise<void> {
  await db.deleteFrom("article_watches").execute();
  await db.deleteFrom("articles_looked_at").execute();
}

/** Moves the place, if it is still the one that was started from. */
async function isMoved(db: Database, from: LedgerPlace | null, to: LedgerPlace): Promise<boolean> {
  const place = { batch: to.number, batch_id: to.batchId };
  if (isPostgres(db)) await sql`lock table articles_looked_at in exclusive mode`.execute(db);
  const known = await db.selectFrom("articles_looked_at").selectAll().executeTakeFirst();
  const isOfLedger = from === null || (known?.batch === from.number && known.batch_id === from.batchId);
  if (!isOfLedger) return false;
  await db
    .insertInto("articles_looked_at")
    .values({ only_row: 1, ...place })
    .onConflict((conflict) => conflict.column("only_row").doUpdateSet(place))
    .execute();
  return true;
}

const TOUCHING = ["stated", "confirmed", "corrected", "rejected", "review-undone", "superseded"] as const;
const TOUCHING_ALL = ["judged", "judgement-undone", "collection-hidden", "collection-shown", "redacted"] as const;

/** What has been entered behind a place of the ledger that answers may rest on. */
export interface Touched {
  /** Statements that are new, and that no answer of before can rest on. */
  readonly stated: readonly string[];
  /** Statements that were reviewed or superseded. */
  readonly settled: readonly string[];
  /** A judgement, a hidden or shown collection or an erasure may touch any answer. */
  readonly all: boolean;
}

/** What has been entered since; of everything since the start, `all`. */
export async function touchedSince(store: Store, { number }: LedgerPlace): Promise<Touched> {
  const since = store.db.selectFrom("entries").where("batch", ">", number);
  const whole = await since.select("id").where("kind", "in", TOUCHING_ALL).limit(1).executeTakeFirst();
  if (whole !== undefined) return { stated: [], settled: [], all: true };
  const [stated, settled] = [new Set<string>(), new Set<string>()];
  for (const { body } of await since.select("body").where("kind", "in", TOUCHING).execute()) {
    const parsed = body === null ? null : (JSON.parse(body) as EntryBody);
    if (parsed?.kind === "stated") stated.add(parsed.statement.id);
    else if (parsed?.kind === "review-undone") settled.add(await reviewedBy(store, parsed.entryId));
    else if (parsed !== null && "statementId" in parsed) settled.add(parsed.statementId);
  }
  return { stated: [...stated], settled: [...settled], all: false };
}

async function reviewedBy(store: Store, entryId: string): Promise<string> {
  const review = store.db.selectFrom("reviews").select("statement_id").where("entry_id", "=", entryId);
  return (await review.executeTakeFirst())?.statement_id ?? "";
}
