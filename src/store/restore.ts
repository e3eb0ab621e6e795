import { sql } from "kysely";
import type { Batch, EntryBody, RedactionTarget } from "../core/model/index.ts";
import { CHAIN_START, type ChainEnd, canonicalJson, checkChain, digestOf } from "../core/record/ledger.ts";
import { BACKUP_FORMAT, type BackupCounts, type BackupEntry, backupLines } from "./backup.ts";
import { insertBatch, lockAppends, lockedChainEnd, nextBatchNumber } from "./batches.ts";
import { writtenPages } from "./entries.ts";
import { keptEntriesIn } from "./kept-entries.ts";
import { foldAnew, type Progress } from "./rebuild.ts";
import { emptyWriteLog, finishErasures, type Redactor, redactCaptureIn, redactEntryIn } from "./redact.ts";
import { insertRows, isPostgres } from "./rows.ts";
import { putBackSent, type SentLine } from "./sent-by-readers.ts";
import { sha256 } from "./sha256.ts";
import type { Store } from "./store.ts";
import type { Database, EntryRow } from "./tables.ts";
import { type Verification, type VerifyGiven, verifyLedger } from "./verify.ts";

/** What came of a restore. */
export type RestoreOutcome =
  | {
      readonly kind: "restored";
      readonly counts: BackupCounts;
      /** Batches of the record as it was that the backup does not know: they are gone. */
      readonly dropped: number;
      /** Redactions that were made after the backup, and have been made again. */
      readonly redactedAgain: number;
      readonly verification: Verification;
    }
  /** The file is not a whole and unchanged backup; the record is as it was. */
  | { readonly kind: "unreadable"; readonly reason: string; readonly cause: unknown };

/** What restoring needs from outside the store. */
export interface RestoreGiven extends VerifyGiven {
  /** Makes the ids of batches and entries that redact again. */
  readonly newId: () => string;
}

/**
 * Puts the record back to what a backup holds, whatever the store holds now, while others may be reading: it is one
 * transaction, and a backup that is damaged changes nothing. What was redacted since the backup is redacted again,
 * and its captures do not come back. Verifies the record before it resolves.
 */
export async function restoreFrom(store: Store, file: string, given: RestoreGiven): Promise<RestoreOutcome> {
  try {
    await checkBackup(file);
  } catch (error) {
    return { kind: "unreadable", reason: error instanceof Error ? error.message : String(error), cause: error };
  }
  const restored = await store.db.transaction().execute((db) => replaceRecord(store, db, { file, given }));
  await finishErasures(store);
  await emptyWriteLog(store);
  return { kind: "restored", ...restored, verification: await verifyLedger(store, given) };
}

type Restored = Omit<Extract<RestoreOutcome, { kind: "restored" }>, "kind" | "verification">;

async function replaceRecord(
  store: Store,
  db: Database,
  from: { file: string; given: RestoreGiven },
): Promise<Restored> {
  await lockAppends(db);
  const redactions = await redactionsIn(db);
  const known = await batchHashesIn(db);
  const counts = await withoutTriggers(db, async () => {
    for (const table of ["entries", "batches", "chain_ends"] as const)
      await sql`delete from ${sql.table(table)}`.execute(db);
    return loadBackup(store, db, { file: from.file, erased: erasedCaptures(redactions) });
  });
  await foldAnew(db, { collection: null, onProgress: from.given.onProgress ?? ignoreProgress });
  const kept = await batchHashesIn(db);
  const redactedAgain = await redactAgain(db, redactions, from.given.newId);
  return { counts, dropped: [...known].filter((hash) => !kept.has(hash)).length, redactedAgain };
}

const ignoreProgress: Progress = () => undefined;

async function batchHashesIn(db: Database): Promise<ReadonlySet<string>> {
  return new Set((await db.selectFrom("batches").select("hash").execute()).map((batch) => batch.hash));
}

interface PastRedaction {
  readonly target: RedactionTarget;
  readonly by: Omit<Redactor, "newId">;
}

/**
 * Captures first: redacting a capture erases most of the entries that the others name. Entries of which something is left are
 * not among them: what they held goes again with what it came from.
 */
async function redactionsIn(db: Database): Promise<readonly PastRedaction[]> {
  const kept = await keptEntriesIn(db);
  const captures: PastRedaction[] = [];
  const entries: PastRedaction[] = [];
  for await (const page of writtenPages(db, null)) {
    for (const { entry, batch, body } of page) {
      if (entry.kind !== "redacted" || body === null) continue;
      const { target, reason } = JSON.parse(body) as Extract<EntryBody, { kind: "redacted" }>;
      if (target.kind === "entry" && kept.has(target.entryId)) continue;
      const { actor, at, readerVersion, codebookVersion } = batch;
      const list = target.kind === "capture" ? captures : entries;
      list.push({ target, by: { actor, at, readerVersion, codebookVersion, reason } });
    }
  }
  return [...captures, ...entries];
}

function erasedCaptures(redactions: readonly PastRedaction[]): ReadonlySet<string> {
  return new Set(redactions.flatMap(({ target }) => (target.kind === "capture" ? [target.sha256] : [])));
}

async function redactAgain(db: Database, redactions: readonly PastRedaction[], newId: () => string): Promise<number> {
  let again = 0;
  for (const { target, by } of redactions) {
    const redactor = { ...by, newId };
    const outcome =
      target.kind === "capture"
        ? await redactCaptureIn(db, target.sha256, redactor)
        : await redactEntryIn(db, target.entryId, redactor);
    if (outcome.kind === "redacted") again++;
  }
  return again;
}

/** Lets `work` replace the ledger: the triggers that refuse it are off until it is done, within the transaction. */
async function withoutTriggers<Result>(db: Database, work: () => Promise<Result>): Promise<Result> {
  return isPostgres(db) ? withoutPostgresTriggers(db, work) : withoutSqliteTriggers(db, work);
}

async function withoutPostgresTriggers<Result>(db: Database, work: () => Promise<Result>): Promise<Result> {
  const tables = ["entries", "batches"];
  for (const table of tables) await sql`alter table ${sql.table(table)} disable trigger user`.execute(db);
  const result = await work();
  // A table cannot be altered while a foreign key waits for the end of the transaction to be checked.
  await sql`set constraints all immediate`.execute(db);
  for (const table of tables) await sql`alter table ${sql.table(table)} enable trigger user`.execute(db);
  await sql`set constraints all deferred`.execute(db);
  return result;
}

async function withoutSqliteTriggers<Result>(db: Database, work: () => Promise<Result>): Promise<Result> {
  const triggers = await sql<{
    name: string;
    sql: string;
  }>`select name, sql from sqlite_schema where type = 'trigger'`.execute(db);
  for (const trigger of triggers.rows) await sql`drop trigger ${sql.ref(trigger.name)}`.execute(db);
  const result = await work();
  for (const trigger of triggers.rows) await sql.raw(trigger.sql).execute(db);
  return result;
}

/** Reads the whole backup and @throws what is wrong with it. */
async function checkBackup(file: string): Promise<void> {
  const ends = new Map<string, ChainEnd>();
  for await (const part of backupParts(file)) {
    if (part.kind === "batch") checkBatch(part, ends);
    else if (part.kind === "capture" && sha256(part.bytes) !== part.sha256)
      throw new RangeError(`The capture ${part.sha256} was changed`);
  }
}

function checkBatch({ batch, entries }: BackupBatch, ends: Map<string, ChainEnd>): void {
  const { collection, sequence } = batch;
  const digests = entries.map((entry) => entry.digest);
  const [fault] = checkChain(ends.get(collection) ?? CHAIN_START, { head: batch, hash: batch.hash, digests }, sha256);
  if (fault !== undefined) throw new RangeError(`Batch ${sequence} of collection ${collection}: ${fault.kind}`);
  for (const { id, kind, digest, salt, body } of entries) {
    if (body === null || salt === null) continue;
    const written = canonicalJson(body);
    if (digestOf({ salt, kind, body: written }, sha256) !== digest) throw new RangeError(`The entry ${id} was changed`);
  }
  ends.set(collection, { sequence, hash: batch.hash });
}

async function loadBackup(
  store: Store,
  db: Database,
  from: { file: string; erased: ReadonlySet<string> },
): Promise<BackupCounts> {
  const counts = { batches: 0, entries: 0, captures: 0, sent: 0 };
  for await (const part of backupParts(from.file)) {
    if (part.kind === "batch") {
      await lockedChainEnd(db, part.batch.collection);
      const batch = await nextBatchNumber(db);
      await insertRows(
        db,
        "entries",
        part.entries.map((entry, position) => entryRowOf(entry, { batch, position })),
      );
      await insertBatch(db, batch, part.batch);
      counts.batches++;
      counts.entries += part.entries.length;
    } else if (part.kind === "sent") {
      await putBackSent(db, part.line);
      counts.sent++;
    } else if (!from.erased.has(part.sha256)) {
      await store.captures.write(part.bytes);
      counts.captures++;
    }
  }
  return counts;
}

function entryRowOf(entry: BackupEntry, place: Pick<EntryRow, "batch" | "position">): EntryRow {
  const { id, kind, digest, salt, body } = entry;
  return { ...place, id, kind, digest, salt, body: body === null ? null : canonicalJson(body) };
}

interface BackupBatch {
  readonly kind: "batch";
  readonly batch: Batch;
  readonly entries: readonly BackupEntry[];
}

interface BackupCapture {
  readonly kind: "capture";
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

interface BackupSent {
  readonly kind: "sent";
  readonly line: SentLine;
}

/** The batches, captures and what readers sent of a backup, each whole. @throws RangeError when the file is not one, or ends early. */
async function* backupParts(file: string): AsyncGenerator<BackupBatch | BackupCapture | BackupSent> {
  let format: number | null = null;
  let open: { batch: Batch; entries: BackupEntry[] } | null = null;
  const counts = { batches: 0, entries: 0, captures: 0, sent: 0 };
  for await (const line of backupLines(file)) {
    if (line.kind === "backup") format = line.format;
    if (format !== BACKUP_FORMAT) throw new RangeError(`${file} is not a backup in format ${BACKUP_FORMAT}`);
    if (line.kind === "entry") {
      open?.entries.push(line.entry);
      counts.entries++;
      continue;
    }
    if (open !== null) yield { kind: "batch", ...open };
    open = line.kind === "batch" ? { batch: line.batch, entries: [] } : null;
    if (line.kind === "batch") counts.batches++;
    if (line.kind === "capture") {
      counts.captures++;
      yield { kind: "capture", sha256: line.sha256, bytes: Buffer.from(line.base64, "base64") };
    }
    if (line.kind === "votes" || line.kind === "message") {
      counts.sent++;
      yield { kind: "sent", line };
    }
    if (line.kind === "end") return checkCounts(line, counts);
  }
  throw new RangeError(`${file} ends early: it is not a whole backup`);
}

function checkCounts(stated: Omit<BackupCounts, "sent"> & { readonly sent?: number }, counts: BackupCounts): void {
  // Backups that are older than the site's forms hold nothing that readers sent, and do not say so.
  const said = { ...stated, sent: stated.sent ?? 0 };
  for (const part of ["batches", "entries", "captures", "sent"] as const)
    if (said[part] !== counts[part])
      throw new RangeError(`The backup should hold ${said[part]} ${part} and holds ${counts[part]}`);
}
