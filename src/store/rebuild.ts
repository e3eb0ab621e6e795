import { sql } from "kysely";
import type { EntryBody } from "../core/model/index.ts";
import { lockAppends } from "./batches.ts";
import { hashOfTables } from "./dump.ts";
import { entryCountIn, type WrittenEntry, writtenPages } from "./entries.ts";
import { type FoldedEntry, foldEntries } from "./fold.ts";
import { type KeptEntry, keptEntriesIn } from "./kept-entries.ts";
import { emptySearchWords, fillSearchWords } from "./search-entries.ts";
import type { Store } from "./store.ts";
import { type Database, QUERY_TABLE_NAMES } from "./tables.ts";

/** How far work on the whole ledger has come, in entries. */
export type Progress = (done: number, all: number) => void;

/** What rebuilding did. The two hashes are equal when the query tables were what the entries say. */
export interface Rebuilt {
  readonly before: string;
  readonly after: string;
  readonly entries: number;
}

/** Makes every query table again from the entries, in one transaction; appends wait for it. */
export async function rebuildTables(
  store: Store,
  given: { readonly onProgress: Progress } = { onProgress: () => undefined },
): Promise<Rebuilt> {
  return store.db.transaction().execute(async (db) => {
    await lockAppends(db);
    const before = await hashOfTables(db);
    const entries = await foldAnew(db, { collection: null, onProgress: given.onProgress });
    return { before, after: await hashOfTables(db), entries };
  });
}

/** Empties the query tables of one collection, or of all, and folds its entries again. Gives how many it has. */
export async function foldAnew(
  db: Database,
  given: { readonly collection: string | null; readonly onProgress: Progress },
): Promise<number> {
  const { collection, onProgress } = given;
  for (const table of QUERY_TABLE_NAMES) {
    const owner = sql.ref(table === "collections" ? "id" : "collection");
    const ofCollection = collection === null ? sql`` : sql`where ${owner} = ${collection}`;
    await sql`delete from ${sql.table(table)} ${ofCollection}`.execute(db);
  }
  await emptySearchWords(db);
  const all = await entryCountIn(db);
  const kept = await keptEntriesIn(db);
  let done = 0;
  for await (const page of writtenPages(db, collection)) {
    await foldEntries(
      db,
      page.flatMap((line) => foldable(line, kept)),
    );
    done += page.length;
    onProgress(done, all);
  }
  await fillSearchWords(db);
  await db
    .updateTable("tables_made")
    .set((set) => ({ times: set("times", "+", 1) }))
    .execute();
  return done;
}

/** An entry as the fold takes it: of one that was erased what is kept of it, under the entry that keeps it. */
function foldable({ entry, batch, body }: WrittenEntry, kept: ReadonlyMap<string, KeptEntry>): FoldedEntry[] {
  const { position } = entry;
  if (body !== null) return [{ id: entry.id, position, batch, body: JSON.parse(body) as EntryBody }];
  const left = kept.get(entry.id);
  return left === undefined ? [] : [{ id: left.id, position, batch, body: left.left }];
}
