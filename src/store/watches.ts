import type { EntryBody } from "../core/model/index.ts";
import type { Store } from "./store.ts";
import type { ArticleWatchRow } from "./tables.ts";

/** A place in the ledger: the number and the id of its newest batch; the id tells one ledger from another. */
export interface LedgerPlace {
  readonly number: number;
  readonly batchId: string;
}

/** How far an article has been held against the record again, and what had moved, as the caller wrote it. */
export interface Watch {
  readonly articleId: string;
  readonly revisionId: string;
  readonly place: LedgerPlace;
  readonly moved: string;
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

/** The watches whose place is still in this ledger: after a restore it may be another. */
export async function watchesIn(store: Store): Promise<ReadonlyMap<string, Watch>> {
  const rows = await store.db
    .selectFrom("article_watches as w")
    .innerJoin("batches as b", (join) => join.onRef("b.number", "=", "w.batch").onRef("b.id", "=", "w.batch_id"))
    .selectAll("w")
    .execute();
  return new Map(rows.map((row) => [row.article_id, watchFrom(row)]));
}

function watchFrom(row: ArticleWatchRow): Watch {
  const place = { number: row.batch, batchId: row.batch_id };
  return { articleId: row.article_id, revisionId: row.revision_id, place, moved: row.moved };
}

/** Notes what was found; the same again changes nothing. */
export async function keepWatch(store: Store, { articleId, revisionId, place, moved }: Watch): Promise<void> {
  const kept = { revision_id: revisionId, batch: place.number, batch_id: place.batchId, moved };
  await store.db
    .insertInto("article_watches")
    .values({ article_id: articleId, ...kept })
    .onConflict((conflict) => conflict.column("article_id").doUpdateSet(kept))
    .execute();
}

const TOUCHING = ["stated", "confirmed", "corrected", "rejected", "review-undone", "superseded"] as const;
const TOUCHING_ALL = ["judged", "judgement-undone", "collection-hidden", "collection-shown", "redacted"] as const;

/** What has been entered behind a place of the ledger that answers may rest on. */
export interface Touched {
  readonly statementIds: readonly string[];
  /** A judgement, a hidden or shown collection or an erasure may touch any answer. */
  readonly all: boolean;
}

/** What has been entered since; of everything since the start, `all`. */
export async function touchedSince(store: Store, { number }: LedgerPlace): Promise<Touched> {
  const since = store.db.selectFrom("entries").where("batch", ">", number);
  const whole = await since.select("id").where("kind", "in", TOUCHING_ALL).limit(1).executeTakeFirst();
  if (whole !== undefined) return { statementIds: [], all: true };
  const rows = await since.select("body").where("kind", "in", TOUCHING).execute();
  const ids = new Set<string>();
  for (const { body } of rows) {
    const parsed = body === null ? null : (JSON.parse(body) as EntryBody);
    if (parsed?.kind === "stated") ids.add(parsed.statement.id);
    else if (parsed?.kind === "review-undone") ids.add(await reviewedBy(store, parsed.entryId));
    else if (parsed !== null && "statementId" in parsed) ids.add(parsed.statementId);
  }
  return { statementIds: [...ids], all: false };
}

async function reviewedBy(store: Store, entryId: string): Promise<string> {
  const review = store.db.selectFrom("reviews").select("statement_id").where("entry_id", "=", entryId);
  return (await review.executeTakeFirst())?.statement_id ?? "";
}
