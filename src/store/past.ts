/**
 * The record as it was known at the end of a past day. What stood then is the fold of what had been entered by then, so
 * the entries that bear on a question are folded again, day by day, into a record in memory, by the very folds that keep
 * the tables. Nothing is taken from today's tables but which entries those are. What has been erased since is missing
 * from the past too.
 */
import { sql } from "kysely";
import type { Selection } from "../core/count/selection.ts";
import { type Day, dayInZone, type EntryBody } from "../core/model/index.ts";
import { entriesOf, type NumberedEntry } from "./entries.ts";
import { foldEntries } from "./fold.ts";
import { chunksOf, insertRows, LIST_AT_MOST } from "./rows.ts";
import { openMemoryStore, type Store } from "./store.ts";
import type { EntryRow } from "./tables.ts";
import { type View, visibleTo } from "./view.ts";

/** An entry with the day on which it was known. */
export interface DatedEntry {
  readonly day: Day;
  readonly written: NumberedEntry;
  readonly body: EntryBody;
}

/** A past that is told forwards. */
export interface Past {
  /** What bears on the question, in the order of days and within them of the ledger. */
  readonly entries: readonly DatedEntry[];
  /** The record at the end of the last day that was passed. */
  readonly store: Store;
  /** Brings the record to the end of a day, which is none before the last one passed. */
  passDay(day: Day): Promise<void>;
  close(): Promise<void>;
}

/** The past of what a selection takes. With `publicOnly`, of what lies in collections that the public may see today. */
export async function openPast(store: Store, selection: Selection, view: View): Promise<Past> {
  const entries = datedFrom(await entriesOf(store.db, await bearingIds(store, selection, view)));
  const then = openMemoryStore(store.captures);
  const batches = new Set<number>();
  let passed = 0;
  return {
    entries,
    store: then,
    async passDay(day) {
      const next = entries.findIndex((each, index) => index >= passed && each.day > day);
      const end = next === -1 ? entries.length : next;
      await appendAgain(then, entries.slice(passed, end), batches);
      passed = end;
    },
    close: () => then.close(),
  };
}

/** A day never lies before that of an earlier batch of its collection, even where a clock was put back. */
function datedFrom(written: readonly NumberedEntry[]): readonly DatedEntry[] {
  const zones = new Map<string, string>();
  const latest = new Map<string, Day>();
  const dated = written.flatMap((each): DatedEntry[] => {
    if (each.body === null) return [];
    const body = JSON.parse(each.body) as EntryBody;
    const { collection, at } = each.batch;
    if (body.kind === "collection-opened") zones.set(collection, body.collection.timeZone);
    const own = dayInZone(at, zones.get(collection) ?? "UTC");
    const before = latest.get(collection);
    const day = before !== undefined && before > own ? before : own;
    latest.set(collection, day);
    return [{ day, written: each, body }];
  });
  return dated.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

async function appendAgain(then: Store, entries: readonly DatedEntry[], batches: Set<number>): Promise<void> {
  const fresh = new Map(entries.map(({ written }) => [written.number, written.batch]));
  for (const number of batches) fresh.delete(number);
  await insertRows(
    then.db,
    "batches",
    [...fresh].map(([number, { actor, readerVersion, codebookVersion, entryFormat, ...batch }]) => ({
      number,
      ...batch,
      actor_kind: actor.kind,
      actor_name: actor.name,
      reader_version: readerVersion,
      codebook_version: codebookVersion,
      entry_format: entryFormat,
    })),
  );
  for (const number of fresh.keys()) batches.add(number);
  await insertRows(then.db, "entries", entries.map(rowOf));
  await foldEntries(
    then.db,
    entries.map(({ written: { entry, batch }, body }) => ({ id: entry.id, position: entry.position, batch, body })),
  );
}

function rowOf({ written: { number, entry, body } }: DatedEntry): EntryRow {
  const { position, id, kind, digest, salt } = entry;
  return { batch: number, position, id, kind, digest, salt, body };
}

/** The ids of all entries that had, have or will have a say in what a selection takes. */
async function bearingIds(store: Store, selection: Selection, view: View): Promise<ReadonlySet<string>> {
  const { db } = store;
  const ids = new Set<string>();
  const judgements = db.selectFrom("judgements").select(["entry_id", "undone_by"]);
  for (const row of await judgements.where(visibleTo(view, "judgements.collection")).execute()) addBoth(ids, row);
  const collections = db.selectFrom("collections").select("entry_id").where(visibleTo(view, "collections.id"));
  for (const row of await collections.execute()) ids.add(row.entry_id);
  const visibility = db
    .selectFrom("entries")
    .select("id")
    .where("kind", "in", ["collection-hidden", "collection-shown"]);
  for (const row of await visibility.execute()) ids.add(row.id);
  const superseded: string[] = [];
  for (const anchors of chunksOf([...(await anchorsOf(store, selection))], LIST_AT_MOST)) {
    const statements = db
      .selectFrom("statements as s")
      .innerJoin("documents as d", "d.id", "s.document_id")
      .select(["s.id", "s.entry_id", "s.superseded", "d.entry_id as document_entry_id"])
      .where("s.anchor", "in", anchors)
      .where(visibleTo(view, "s.collection"));
    for (const row of await statements.execute()) {
      ids.add(row.entry_id).add(row.document_entry_id);
      if (row.superseded === 1) superseded.push(row.id);
    }
    const reviews = db.selectFrom("reviews").select(["entry_id", "undone_by"]).where("anchor", "in", anchors);
    for (const row of await reviews.where(visibleTo(view, "reviews.collection")).execute()) addBoth(ids, row);
  }
  for (const id of await supersedingIds(store, superseded)) ids.add(id);
  return ids;
}

function addBoth(ids: Set<string>, row: { readonly entry_id: string; readonly undone_by: string | null }): void {
  ids.add(row.entry_id);
  if (row.undone_by !== null) ids.add(row.undone_by);
}

/**
 * The anchors of figures of the selection's measures and units, of events that were judged, and of all that was ever
 * corrected: its value may have been of them before. Statements that share an anchor are settled together, so an anchor is taken whole.
 */
async function anchorsOf({ db }: Store, { measures, units }: Selection): Promise<ReadonlySet<string>> {
  const measured = db
    .selectFrom("statements")
    .select("anchor")
    .where("measure", "in", measures)
    .where("unit", "in", units);
  const corrected = db.selectFrom("reviews").select("anchor").where("kind", "=", "corrected");
  const judged = db
    .selectFrom("statements as s")
    .innerJoin("judgements as j", (join) =>
      join.on((on) => on.or([on("s.id", "=", on.ref("j.one")), on("s.id", "=", on.ref("j.other"))])),
    )
    .select("s.anchor")
    .where("j.about", "=", "same-event");
  const rows = [...(await measured.execute()), ...(await corrected.execute()), ...(await judged.execute())];
  return new Set(rows.flatMap(({ anchor }) => anchor ?? []));
}

/** The entries that superseded these statements. */
async function supersedingIds({ db, dialect }: Store, statementIds: readonly string[]): Promise<readonly string[]> {
  const named =
    dialect === "postgres" ? sql`(body::json #>> '{statementId}')` : sql`json_extract(body, '$.statementId')`;
  const found: string[] = [];
  for (const some of chunksOf(statementIds, LIST_AT_MOST)) {
    const select = sql<{
      id: string;
    }>`select id from entries where kind = 'superseded' and ${named} in (${sql.join(some)})`;
    for (const row of (await select.execute(db)).rows) found.push(row.id);
  }
  return found;
}
