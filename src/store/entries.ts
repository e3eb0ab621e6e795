import type { Actor, Batch, EntryBody, LedgerEntry } from "../core/model/index.ts";
import { chunksOf, LIST_AT_MOST } from "./rows.ts";
import type { BatchRow, Database, EntryRow } from "./tables.ts";

/** A line of the ledger as it is written, with its batch: its body is the canonical JSON that its digest was made from. */
export interface WrittenEntry {
  readonly entry: Omit<LedgerEntry, "body">;
  readonly batch: Batch;
  /** Null when redacted. */
  readonly body: string | null;
}

/** How many entries are held at a time while the ledger is read through. */
const PAGE = 1_000;

/** The whole ledger, or one collection's, in the order in which it was appended; a page of it is held at a time. */
export async function* writtenPages(db: Database, collection: string | null): AsyncGenerator<readonly WrittenEntry[]> {
  let after = { batch: -1, position: -1 };
  while (true) {
    const rows = await selectEntries(db)
      .where((where) => where(where.refTuple("e.batch", "e.position"), ">", where.tuple(after.batch, after.position)))
      .$if(collection !== null, (query) => query.where("b.collection", "=", collection))
      .orderBy("e.batch")
      .orderBy("e.position")
      .limit(PAGE)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(writtenFrom);
    after = { batch: last.batch, position: last.position };
  }
}

/** A line of the ledger with the number of its batch, by which batches of all collections are in order. */
export interface NumberedEntry extends WrittenEntry {
  readonly number: number;
}

/** The lines with these ids, in the order in which they were appended. */
export async function entriesOf(db: Database, ids: Iterable<string>): Promise<readonly NumberedEntry[]> {
  const found: NumberedEntry[] = [];
  for (const some of chunksOf([...new Set(ids)], LIST_AT_MOST)) {
    const rows = await selectEntries(db).where("e.id", "in", some).execute();
    found.push(...rows.map((row) => ({ ...writtenFrom(row), number: row.number })));
  }
  return found.toSorted((one, other) => one.number - other.number || one.entry.position - other.entry.position);
}

/** How many entries the ledger has. */
export async function entryCountIn(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom("entries")
    .select((select) => select.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function selectEntries(db: Database) {
  return db
    .selectFrom("entries as e")
    .innerJoin("batches as b", "b.number", "e.batch")
    .selectAll("b")
    .select(["e.batch", "e.position", "e.id as entry_id", "e.kind as entry_kind", "e.digest", "e.salt", "e.body"]);
}

type JoinedRow = Omit<BatchRow, "number"> &
  Pick<EntryRow, "position" | "digest" | "salt" | "body"> & { entry_id: string; entry_kind: string };

function writtenFrom(row: JoinedRow): WrittenEntry {
  const batch = batchFromRow(row);
  const { entry_id: id, position, digest, salt, body } = row;
  return {
    entry: { id, batchId: batch.id, position, kind: row.entry_kind as EntryBody["kind"], digest, salt },
    batch,
    body,
  };
}

function batchFromRow(row: Omit<BatchRow, "number">): Batch {
  return {
    id: row.id,
    collection: row.collection,
    sequence: row.sequence,
    at: row.at,
    actor: actorFrom(row),
    readerVersion: row.reader_version,
    codebookVersion: row.codebook_version,
    entryFormat: row.entry_format,
    previous: row.previous,
    hash: row.hash,
  };
}

/** Who acted, from the two columns that say so. */
export function actorFrom(row: { actor_kind: string; actor_name: string }): Actor {
  return { kind: row.actor_kind as Actor["kind"], name: row.actor_name };
}
