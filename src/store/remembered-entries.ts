/**
 * What statements and documents say, remembered once they were read: an entry never changes, and reading it is most of
 * what a question costs. Where a statement stands is asked anew each time.
 */
import type { Document, EntryBody } from "../core/model/index.ts";
import { bodyFrom, parsedBody } from "./bodies.ts";
import { type LedgerState, ledgerStateOf, usableIn } from "./ledger-state.ts";
import { RecentlyUsed } from "./recently-used.ts";
import { wantedIds } from "./rows.ts";
import type { Database } from "./tables.ts";

/** An entry with its place in the ledger; null where it was redacted. */
export interface PlacedEntry {
  readonly batch: number;
  readonly position: number;
  readonly body: EntryBody | null;
}

/** Some three kilobytes each. */
const ENTRIES_AT_MOST = 24_000;
const DOCUMENTS_AT_MOST = 12_000;

/** What is remembered of one database. `Standing`: how its statements stand. */
export interface Remembered<Standing> {
  readonly entries: RecentlyUsed<PlacedEntry>;
  readonly documents: RecentlyUsed<Document>;
  /** Of this state of the ledger alone. */
  readonly standing: RecentlyUsed<Standing>;
}

/** Remembers what statements were made of, for each database that is asked. */
export function memory<Standing>(): (db: Database) => Promise<Remembered<Standing>> {
  const known = new WeakMap<Database, { readonly state: LedgerState; readonly remembered: Remembered<Standing> }>();
  return async (db) => {
    const state = await ledgerStateOf(db);
    const before = known.get(db);
    const usable = usableIn(state, before?.state);
    if (before !== undefined && usable === "all") return before.remembered;
    const entries = before !== undefined && usable === "entries" ? before.remembered : nothingRemembered();
    const remembered = { ...entries, standing: new RecentlyUsed<Standing>(ENTRIES_AT_MOST) };
    known.set(db, { state, remembered });
    return remembered;
  };
}

function nothingRemembered(): Pick<Remembered<unknown>, "entries" | "documents"> {
  return { entries: new RecentlyUsed(ENTRIES_AT_MOST), documents: new RecentlyUsed(DOCUMENTS_AT_MOST) };
}

/** The entries with these ids. */
export function rememberedEntries(
  db: Database,
  { entries }: Pick<Remembered<unknown>, "entries">,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, PlacedEntry>> {
  return entries.all(ids, async (missing) => {
    const rows = await db
      .selectFrom("entries as e")
      .select(["e.id", "e.batch", "e.position", "e.body"])
      .innerJoin(wantedIds(db, missing), "wanted.value", "e.id")
      .execute();
    return rows.map(({ id, batch, position, body }) => [id, { batch, position, body: parsedBody(body) }] as const);
  });
}

/** The documents with these ids. */
export function rememberedDocuments(
  db: Database,
  { documents }: Pick<Remembered<unknown>, "documents">,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Document>> {
  return documents.all(ids, async (missing) => {
    const rows = await db
      .selectFrom("documents as d")
      .innerJoin("entries as e", "e.id", "d.entry_id")
      .select(["d.id", "e.body"])
      .innerJoin(wantedIds(db, missing), "wanted.value", "d.id")
      .execute();
    return rows.map(({ id, body }) => [id, bodyFrom("document-added", body).document] as const);
  });
}
