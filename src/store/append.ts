import { randomBytes } from "node:crypto";
import type { Actor, Batch, EntryBody } from "../core/model/index.ts";
import { batchHashOf, CHAIN_START, canonicalJson, digestOf, ENTRY_FORMAT } from "../core/record/ledger.ts";
import { type FoldedEntry, foldEntries } from "./fold.ts";
import { checkReferences } from "./references.ts";
import { insertRows, isPostgres } from "./rows.ts";
import { sha256 } from "./sha256.ts";
import type { Store } from "./store.ts";
import type { Database, EntryRow } from "./tables.ts";

/** As many as an attacker who knows the digest would have to guess. */
const SALT_BYTES = 16;

/** What one action adds to the ledger of one collection. */
export interface NewBatch {
  readonly collection: string;
  readonly actor: Actor;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly readerVersion: string;
  readonly codebookVersion: string;
  readonly bodies: readonly EntryBody[];
  /** Makes the ids of the batch and its entries. */
  readonly newId: () => string;
}

/** A batch as it was appended, with the ids of its entries in order. */
export interface AppendedBatch extends Batch {
  readonly entryIds: readonly string[];
}

/**
 * Appends entries as one batch: all of them or none. When this resolves they are on the disk, and the query tables say
 * the same. Appends to one collection wait for each other.
 * @throws RangeError when there is nothing to append, an entry names what its collection does not hold, or one is a
 * redaction: erasing is more than an entry, see redactEntry.
 */
export async function appendBatch(store: Store, batch: NewBatch): Promise<AppendedBatch> {
  if (batch.bodies.some((body) => body.kind === "redacted"))
    throw new RangeError("A redaction is not appended by itself: redactEntry and redactCapture also erase");
  return store.db.transaction().execute((db) => appendIn(db, batch));
}

/** As {@link appendBatch}, in a transaction of the caller's, and any kind of entry. */
export async function appendIn(db: Database, added: NewBatch): Promise<AppendedBatch> {
  if (added.bodies.length === 0) throw new RangeError(`Nothing to append to collection ${added.collection}`);
  const end = await lockedChainEnd(db, added.collection);
  await checkReferences(db, added.collection, added.bodies);
  const rows = entryRowsOf(added);
  const head = {
    collection: added.collection,
    sequence: end.sequence + 1,
    at: added.at,
    actor: added.actor,
    readerVersion: added.readerVersion,
    codebookVersion: added.codebookVersion,
    entryFormat: ENTRY_FORMAT,
    previous: end.hash,
  };
  const digests = rows.map((row) => row.digest);
  const batch: Batch = { id: added.newId(), ...head, hash: batchHashOf(head, digests, sha256) };
  await insertBatch(db, batch, rows);
  await foldEntries(db, foldedFrom(batch, rows, added.bodies));
  return { ...batch, entryIds: rows.map((row) => row.id) };
}

/** Writes a batch and its entries, and moves the end of its chain. */
export async function insertBatch(db: Database, batch: Batch, rows: readonly Omit<EntryRow, "batch">[]): Promise<void> {
  const { number } = await db
    .insertInto("batches")
    .values({
      id: batch.id,
      collection: batch.collection,
      sequence: batch.sequence,
      at: batch.at,
      actor_kind: batch.actor.kind,
      actor_name: batch.actor.name,
      reader_version: batch.readerVersion,
      codebook_version: batch.codebookVersion,
      entry_format: batch.entryFormat,
      previous: batch.previous,
      hash: batch.hash,
    })
    .returning("number")
    .executeTakeFirstOrThrow();
  const entries = rows.map((row) => ({ batch: number, ...row }));
  await insertRows(db, "entries", entries);
  const end = { sequence: batch.sequence, hash: batch.hash };
  await db.updateTable("chain_ends").set(end).where("collection", "=", batch.collection).execute();
}

/** Where the collection's chain ends, held until the transaction is over; a new collection's chain starts. */
export async function lockedChainEnd(db: Database, collection: string): Promise<{ sequence: number; hash: string }> {
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

function entryRowsOf(added: NewBatch): readonly Omit<EntryRow, "batch">[] {
  const salts = randomBytes(SALT_BYTES * added.bodies.length).toString("hex");
  return added.bodies.map((content, position) => {
    const salt = salts.slice(2 * SALT_BYTES * position, 2 * SALT_BYTES * (position + 1));
    const { kind } = content;
    const body = canonicalJson(content);
    return { position, id: added.newId(), kind, digest: digestOf({ salt, kind, body }, sha256), salt, body };
  });
}

function foldedFrom(
  batch: Batch,
  rows: readonly Omit<EntryRow, "batch">[],
  bodies: readonly EntryBody[],
): readonly FoldedEntry[] {
  return rows.map((row, position) => ({ id: row.id, position, batch, body: bodies[position]! }));
}
