import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline as pipelineOf, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { Batch, EntryBody } from "../core/model/index.ts";
import { type WrittenEntry, writtenPages } from "./entries.ts";
import { type SentLine, sentByReaders } from "./sent-by-readers.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";

/**
 * A backup is one gzipped file of JSON lines: what it is, every batch with its entries behind it, every capture, what
 * readers sent, and how many there are of each, so that a file cut short shows. Either engine restores it.
 */
export type BackupLine =
  | { readonly kind: "backup"; readonly format: number }
  | { readonly kind: "batch"; readonly batch: Batch }
  | { readonly kind: "entry"; readonly entry: BackupEntry }
  | { readonly kind: "capture"; readonly sha256: string; readonly base64: string }
  | SentLine
  | ({ readonly kind: "end" } & BackupCounts);

/** An entry as a backup holds it; salt and body are null when it was redacted. */
export interface BackupEntry {
  readonly id: string;
  readonly kind: EntryBody["kind"];
  readonly digest: string;
  readonly salt: string | null;
  readonly body: EntryBody | null;
}

/** How much a backup holds. */
export interface BackupCounts {
  readonly batches: number;
  readonly entries: number;
  readonly captures: number;
  /** What readers sent: days of votes and messages. */
  readonly sent: number;
}

/** The format of backups that are written now. */
export const BACKUP_FORMAT = 1;

/**
 * Writes one state of the whole record, ledger and captures, to a file while others go on writing. The file appears
 * under its name when it is whole and on the disk; one that was there before is replaced.
 */
export async function backupTo(store: Store, file: string): Promise<BackupCounts> {
  const counts = { batches: 0, entries: 0, captures: 0, sent: 0 };
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await store.snapshot((db) =>
      pipeline(
        Readable.from(writtenLines(db, { store, counts })),
        createGzip({ level: 4 }),
        createWriteStream(unfinished, { flags: "wx", flush: true }),
      ),
    );
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return counts;
}

/** The lines of a backup, one at a time. @throws when the file is not a backup, or its JSON or compression is broken. */
export async function* backupLines(file: string): AsyncGenerator<BackupLine> {
  const ignoreError = () => undefined; // The error reaches the loop below, which reads the last stream.
  const unpacked = pipelineOf(createReadStream(file), createGunzip(), ignoreError).setEncoding("utf8");
  let pieces: string[] = [];
  for await (const chunk of unpacked as AsyncIterable<string>) {
    const [rest, ...lines] = chunk.split("\n");
    pieces.push(rest!);
    for (const next of lines) {
      yield JSON.parse(pieces.join("")) as BackupLine;
      pieces = [next];
    }
  }
}

type Counting = { -readonly [Count in keyof BackupCounts]: number };

async function* writtenLines(db: Database, given: { store: Store; counts: Counting }): AsyncGenerator<string> {
  const { counts } = given;
  yield lineOf({ kind: "backup", format: BACKUP_FORMAT });
  yield* ledgerLines(db, counts);
  yield* captureLines(db, given);
  for await (const line of sentByReaders(db)) {
    counts.sent++;
    yield lineOf(line);
  }
  yield lineOf({ kind: "end", ...counts });
}

function lineOf(line: BackupLine): string {
  return `${JSON.stringify(line)}\n`;
}

/** The body is JSON already; parsing it to write it again would be most of the work. */
function entryLineOf({ id, kind, digest, salt }: WrittenEntry["entry"], body: string | null): string {
  const entry = JSON.stringify({ id, kind, digest, salt }).slice(0, -1);
  return `{"kind":"entry","entry":${entry},"body":${body ?? "null"}}}\n`;
}

async function* ledgerLines(db: Database, counts: Counting): AsyncGenerator<string> {
  let batchId: string | null = null;
  for await (const page of writtenPages(db, null)) {
    for (const { batch, entry, body } of page) {
      if (batch.id !== batchId) {
        counts.batches++;
        yield lineOf({ kind: "batch", batch });
      }
      batchId = batch.id;
      counts.entries++;
      yield entryLineOf(entry, body);
    }
  }
}

/** A capture that is erased while the backup is being written is left out, as the restored record will want it. */
async function* captureLines(db: Database, given: { store: Store; counts: Counting }): AsyncGenerator<string> {
  const hashes = db.selectFrom("captures").select("sha256").distinct().where("redacted", "=", 0).orderBy("sha256");
  for (const { sha256 } of await hashes.execute()) {
    const bytes = await given.store.captures.read(sha256);
    if (bytes === null) continue;
    given.counts.captures++;
    yield lineOf({ kind: "capture", sha256, base64: Buffer.from(bytes).toString("base64") });
  }
}
