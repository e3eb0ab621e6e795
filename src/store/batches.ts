import { CompiledQuery, sql } from "kysely";
import type { Batch } from "../core/model/index.ts";
import { CHAIN_START, type ChainEnd } from "../core/record/ledger.ts";
import { isPostgres } from "./rows.ts";
import type { Database } from "./tables.ts";

/** Where the collection's chain ends, held until the transaction is over; a new collection's chain starts. */
export async function lockedChainEnd(db: Database, collection: string): Promise<ChainEnd> {
  await db
    .insertInto("chain_ends")
    .values({ collection, ...CHAIN_START })
    .onConflict((conflict) => conflict.column("collection").doNothing())
    .execute();
  return db
    .selectFrom("chain_ends")
    .select(["sequence", "hash"])
    .where("collection", "=", collection)
    .$if(isPostgres(db), (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
}

/** The lock that PostgreSQL knows the drawing of batch numbers by. */
const NUMBER_LOCK = 1_668_248_695;

/**
 * A number for the next batch, larger than any before it, whose chain end the caller holds. Until the transaction is over
 * nobody draws another, so that batches are seen in the order of their numbers, of whatever collection: who asks what came
 * behind a number misses none. The entries of a batch are written before it, because its hash is known only after their digests.
 */
export async function nextBatchNumber(db: Database): Promise<number> {
  if (isPostgres(db)) await sql`select pg_advisory_xact_lock(${NUMBER_LOCK})`.execute(db);
  const next = isPostgres(db)
    ? sql<{ number: number }>`select nextval('batch_numbers')::integer as number`
    : sql<{ number: number }>`select coalesce(max(number), 0) + 1 as number from batches`;
  return (await next.execute(db)).rows[0]!.number;
}

/** Batches that may come before the tables are made again. */
const BATCHES_AT_MOST = 2 ** 32;

/** Asked at every request for a page, so that it is not put together anew each time. */
const STATE = CompiledQuery.raw(
  "select times, (select coalesce(max(number), 0) from batches) as newest from tables_made",
);

/**
 * A number that is another whenever the record is, and grows: that of the newest batch of any collection, and behind it
 * how often the tables were made again. 0 for an empty record.
 */
export async function recordState(db: Database): Promise<number> {
  const { rows } = await db.executeQuery<{ times: number | string; newest: number | string }>(STATE);
  return Number(rows[0]!.times) * BATCHES_AT_MOST + Number(rows[0]!.newest);
}

/** What {@link recordState} put together: how often the tables had been made again, and the newest batch. */
export function batchOf(state: number): { readonly made: number; readonly batch: number } {
  const made = Math.floor(state / BATCHES_AT_MOST);
  return { made, batch: state - made * BATCHES_AT_MOST };
}

/** When the newest batch of any collection was appended, ISO 8601, UTC; null when there is none. */
export async function newestBatchAt(db: Database): Promise<string | null> {
  const row = await db.selectFrom("batches").select("at").orderBy("number", "desc").limit(1).executeTakeFirst();
  return row?.at ?? null;
}

/** Writes a batch whose entries have been written under this number, and moves the end of its chain. */
export async function insertBatch(db: Database, number: number, batch: Batch): Promise<void> {
  const { id, collection, sequence, at, previous, hash } = batch;
  await db
    .insertInto("batches")
    .values({
      number,
      id,
      collection,
      sequence,
      at,
      actor_kind: batch.actor.kind,
      actor_name: batch.actor.name,
      reader_version: batch.readerVersion,
      codebook_version: batch.codebookVersion,
      entry_format: batch.entryFormat,
      previous,
      hash,
    })
    .execute();
  await db.updateTable("chain_ends").set({ sequence, hash }).where("collection", "=", collection).execute();
}

/** Nothing is appended, to any collection, until the transaction is over. SQLite's transactions write alone anyway. */
export async function lockAppends(db: Database): Promise<void> {
  if (isPostgres(db)) await sql`lock table chain_ends in share row exclusive mode`.execute(db);
}
