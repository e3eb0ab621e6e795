import { randomBytes } from "node:crypto";
import type { Actor, Batch, EntryBody } from "../core/model/index.ts";
import { batchHashOf, canonicalJson, digestOf, ENTRY_FORMAT } from "../core/record/ledger.ts";
import { insertBatch, lockedChainEnd, nextBatchNumber } from "./batches.ts";
import { type FoldedEntry, foldEntries } from "./fold.ts";
import { checkReferences } from "./references.ts";
import { chunksOf, insertRows } from "./rows.ts";
import { sha256 } from "./sha256.ts";
import type { Store } from "./store.ts";
import type { Database, EntryRow } from "./tables.ts";

/** As many as an attacker who knows the digest would have to guess. */
const SALT_BYTES = 16;

/** How many entries are made ready at a time: many, because what goes into one table is written in one go. */
const ENTRIES_AT_ONCE = 3_000;

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
  const { collection, actor, at, readerVersion, codebookVersion } = added;
  const said = { collection, actor, at, readerVersion, codebookVersion, entryFormat: ENTRY_FORMAT };
  const head = { id: added.newId(), ...said, sequence: end.sequence + 1, previous: end.hash };
  const number = await nextBatchNumber(db);
  const { entryIds, digests } = await appendEntries(db, added, { number, head });
  const batch: Batch = { ...head, hash: batchHashOf(head, digests, sha256) };
  await insertBatch(db, number, batch);
  return { ...batch, entryIds };
}

/** Writes and folds the entries some at a time, so that a large batch is not held twice. */
async function appendEntries(
  db: Database,
  added: NewBatch,
  to: { number: number; head: FoldedEntry["batch"] },
): Promise<{ readonly entryIds: readonly string[]; readonly digests: readonly string[] }> {
  const entryIds: string[] = [];
  const digests: string[] = [];
  for (const bodies of chunksOf(added.bodies, ENTRIES_AT_ONCE)) {
    const salts = randomBytes(SALT_BYTES * bodies.length);
    const rows = bodies.map((body, index): EntryRow => {
      const salt = salts.toString("hex", index * SALT_BYTES, (index + 1) * SALT_BYTES);
      const place = { batch: to.number, position: entryIds.length + index, id: added.newId() };
      return { ...place, ...saltedOf(body, salt) };
    });
    await insertRows(db, "entries", rows);
    await foldEntries(
      db,
      rows.map(({ id, position }, index) => ({ id, position, batch: to.head, body: bodies[index]! })),
    );
    for (const row of rows) {
      entryIds.push(row.id);
      digests.push(row.digest);
    }
  }
  return { entryIds, digests };
}

function saltedOf(content: EntryBody, salt: string): Omit<EntryRow, "batch" | "position" | "id"> {
  const { kind } = content;
  const body = canonicalJson(content);
  return { kind, digest: digestOf({ salt, kind, body }, sha256), salt, body };
}
