import { sql } from "kysely";
import type { Actor, EntryBody, RedactionTarget } from "../core/model/index.ts";
import { erasedWith } from "../core/record/without-erased.ts";
import { appendIn } from "./append.ts";
import { lockAppends, lockedChainEnd } from "./batches.ts";
import { bodiesOf, bodyFrom } from "./bodies.ts";
import { documentsOnlyIn, type HoldingEntry, holdingErased, keptEntriesIn } from "./kept-entries.ts";
import { foldAnew } from "./rebuild.ts";
import { chunksOf, LIST_AT_MOST } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { forgetWatches } from "./watches.ts";

/** Who erases, why, and what the batch that says so records. */
export interface Redactor {
  readonly actor: Actor;
  readonly reason: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly readerVersion: string;
  readonly codebookVersion: string;
  readonly newId: () => string;
}

/** What was erased. */
export interface Redacted {
  /** How many entries lost their contents. */
  readonly entries: number;
  /** Ids of articles whose own sentences repeat words that are now in no text their readers may see: they stay as they were written. */
  readonly repeating: readonly string[];
  /** Ids of other entries of the desk's that repeat them: reasons of withdrawals, replies and drafts that wait. */
  readonly repeatingEntries: readonly string[];
}

/** What came of a redaction. */
export type RedactionOutcome =
  | ({ readonly kind: "redacted" } & Redacted)
  | { readonly kind: "not-found" }
  | { readonly kind: "redacted-before" }
  /** A redaction says who erased what, and why: it is not itself erased. */
  | { readonly kind: "not-redactable" };

/**
 * Erases an entry's contents, with whatever else carries its words: for a text the statements read in it, for a
 * statement its corrections, for either the confirmations of what is gone. Each erased entry gets an entry that says
 * so. The words of a statement still stand in its text: to erase those, redact the capture. Published articles whose checks
 * hold something of it are kept without it, in every collection; of one that is erased itself nothing is kept. An article whose withdrawal is
 * erased is withdrawn anew, for no stated reason.
 */
export async function redactEntry(store: Store, entryId: string, by: Redactor): Promise<RedactionOutcome> {
  const outcome = await store.db.transaction().execute(async (db) => {
    await lockAppends(db);
    return redactEntryIn(db, entryId, by);
  });
  await emptyWriteLog(store);
  return outcome;
}

/**
 * Erases a capture: its bytes, every text made from them and every statement read in those, in every collection that
 * holds it; a document that nothing else is left of loses its title and address, which came from it. That it was captured,
 * when and from where, stays in the record.
 */
export async function redactCapture(store: Store, sha256: string, by: Redactor): Promise<RedactionOutcome> {
  const outcome = await store.db.transaction().execute(async (db) => {
    await lockAppends(db);
    return redactCaptureIn(db, sha256, by);
  });
  await finishErasures(store);
  await emptyWriteLog(store);
  return outcome;
}

/** SQLite's log of writes keeps what was written, erased or not, until it is emptied into the database. */
export async function emptyWriteLog({ db, dialect }: Store): Promise<void> {
  if (dialect === "sqlite") await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

/** As {@link redactEntry}, in a transaction of the caller's. */
export async function redactEntryIn(db: Database, entryId: string, by: Redactor): Promise<RedactionOutcome> {
  const entry = await db
    .selectFrom("entries as e")
    .innerJoin("batches as b", "b.number", "e.batch")
    .select(["b.collection", "e.kind"])
    .where("e.id", "=", entryId)
    .executeTakeFirst();
  if (entry === undefined) return { kind: "not-found" };
  if (entry.kind === "redacted") return { kind: "not-redactable" };
  const { collection } = entry;
  await lockedChainEnd(db, collection);
  if (await isErased(db, entryId)) {
    const kept = (await keptEntriesIn(db)).get(entryId);
    return kept === undefined ? { kind: "redacted-before" } : redactEntryIn(db, kept.id, by);
  }
  const carriers = await carriersOf(db, entryId, entry.kind);
  const done = await erase(db, { collection, carriers: [entryId, ...carriers], keeping: [], target: null, by });
  return { kind: "redacted", ...done };
}

/** As {@link redactCapture}, in a transaction of the caller's; the bytes are left to {@link finishErasures}. */
export async function redactCaptureIn(db: Database, sha256: string, by: Redactor): Promise<RedactionOutcome> {
  const held = await db
    .selectFrom("captures")
    .select(["id", "collection", "redacted"])
    .where("sha256", "=", sha256)
    .execute();
  const present = held
    .filter((capture) => capture.redacted === 0)
    .toSorted((a, b) => (a.collection < b.collection ? -1 : 1));
  if (held.length === 0) return { kind: "not-found" };
  if (present.length === 0) return { kind: "redacted-before" };
  let entries = 0;
  let left: Pick<Redacted, "repeating" | "repeatingEntries"> = { repeating: [], repeatingEntries: [] };
  for (const { id, collection } of present) {
    await lockedChainEnd(db, collection);
    const texts = await db.selectFrom("texts").select("entry_id").where("capture_id", "=", id).execute();
    const carriers: string[] = [];
    for (const { entry_id } of texts) carriers.push(entry_id, ...(await carriersOf(db, entry_id, "extracted")));
    const keeping = await documentsOnlyIn(db, id);
    const done = await erase(db, { collection, carriers, keeping, target: { kind: "capture", sha256 }, by });
    entries += done.entries;
    // What another collection still held when the first was looked at is gone at the last.
    left = { repeating: done.repeating, repeatingEntries: done.repeatingEntries };
  }
  return { kind: "redacted", entries, ...left };
}

/**
 * Removes the bytes of captures that the record says are erased: after a redaction, and when a store is opened, in
 * case a crash came between the two.
 */
export async function finishErasures(store: Pick<Store, "db" | "captures">): Promise<void> {
  const live = store.db.selectFrom("captures").select("sha256").where("redacted", "=", 0);
  const erased = store.db.selectFrom("captures").select("sha256").distinct().where("redacted", "=", 1);
  for (const { sha256 } of await erased.where("sha256", "not in", live).execute()) await store.captures.erase(sha256);
}

async function erase(
  db: Database,
  given: {
    readonly collection: string;
    readonly carriers: readonly string[];
    /** Entries of which something is left. */
    readonly keeping: readonly HoldingEntry[];
    readonly target: RedactionTarget | null;
    readonly by: Redactor;
  },
): Promise<Redacted> {
  const { collection, carriers, keeping, by } = given;
  const emptied = [...carriers, ...keeping.map(({ id }) => id)];
  const erased = erasedWith(await carriedBy(db, emptied));
  const targets = [...(given.target === null ? [] : [given.target]), ...emptied.map(entryTarget)];
  const besides = [...(await withdrawalsBy(db, carriers)), ...keeping.map(keptBody)];
  await empty(db, { collection, targets, besides, by });
  const { entries: holding, ...repeating } = await holdingErased(db, erased);
  for (const [owner, held] of Map.groupBy(holding, (each) => each.collection)) {
    const ids = held.map(({ id }) => entryTarget(id));
    await empty(db, { collection: owner, targets: ids, besides: held.map(keptBody), by });
  }
  // Erasing is rare, and folding the collections anew cannot leave a word behind. What was found of articles may hold some.
  for (const touched of new Set([collection, ...holding.map((each) => each.collection)]))
    await foldAnew(db, { collection: touched, onProgress: () => undefined });
  await forgetWatches(db);
  return { entries: emptied.length + holding.length, ...repeating };
}

const keptBody = ({ of, left }: HoldingEntry): EntryBody => ({ kind: "kept", of, left });

const entryTarget = (entryId: string): RedactionTarget => ({ kind: "entry", entryId });

/** Says who erases what, with what else is to be said then, and empties the entries. */
async function empty(
  db: Database,
  given: {
    readonly collection: string;
    readonly targets: readonly RedactionTarget[];
    readonly besides: readonly EntryBody[];
    readonly by: Redactor;
  },
): Promise<void> {
  const { collection, targets, besides, by } = given;
  const said = targets.map((target): EntryBody => ({ kind: "redacted", target, reason: by.reason }));
  await appendIn(db, { ...by, collection, bodies: [...said, ...besides] });
  const emptied = targets.flatMap((target) => (target.kind === "entry" ? [target.entryId] : []));
  for (const ids of chunksOf(emptied, LIST_AT_MOST))
    await db.updateTable("entries").set({ body: null, salt: null }).where("id", "in", ids).execute();
}

async function carriedBy(db: Database, entryIds: readonly string[]): Promise<readonly EntryBody[]> {
  const bodies = await bodiesOf(db, entryIds);
  return [...bodies.values()].flatMap((body) => (body === null ? [] : [JSON.parse(body) as EntryBody]));
}

/** What keeps articles off the site when the entries that took them off are erased: the same again, without its words. */
async function withdrawalsBy(db: Database, entryIds: readonly string[]): Promise<readonly EntryBody[]> {
  const bodies: EntryBody[] = [];
  for (const ids of chunksOf(entryIds, LIST_AT_MOST)) {
    const articles = await db.selectFrom("articles").select("id").where("withdrawn_entry_id", "in", ids).execute();
    for (const { id } of articles) bodies.push({ kind: "unpublished", articleId: id, reason: "" });
  }
  return bodies;
}

async function isErased(db: Database, entryId: string): Promise<boolean> {
  const entry = await db.selectFrom("entries").select("body").where("id", "=", entryId).executeTakeFirstOrThrow();
  return entry.body === null;
}

/** The entries besides this one that hold its words, or say of them that they are right. */
async function carriersOf(db: Database, entryId: string, kind: string): Promise<readonly string[]> {
  if (kind === "corrected") return (await reviewsResting(db, [entryId])).filter((review) => review !== entryId);
  const revived = await revivedBy(db, entryId);
  if (revived !== null) return revived.filter((id) => id !== entryId);
  const statements = db.selectFrom("statements as s").select(["s.id", "s.entry_id"]).orderBy("s.id");
  if (kind === "stated") return reviewsOf(db, await statements.where("s.entry_id", "=", entryId).execute());
  if (kind !== "extracted") return [];
  const ofText = statements.innerJoin("texts as t", "t.id", "s.text_id").where("t.entry_id", "=", entryId);
  const read = await ofText.execute();
  return [...read.map((statement) => statement.entry_id), ...(await reviewsOf(db, read))];
}

/**
 * What would stand again if an entry were erased alone: the drafts that waited, of an article that was published or waits no
 * longer, and the reply that was withdrawn. Null for entries that nothing waited for.
 */
async function revivedBy(db: Database, entryId: string): Promise<readonly string[] | null> {
  const row = await db.selectFrom("entries").select("body").where("id", "=", entryId).executeTakeFirstOrThrow();
  const written = JSON.parse(row.body ?? "null") as EntryBody | null;
  const body = written?.kind === "kept" ? written.left : written;
  switch (body?.kind) {
    case "published":
      return entriesOf(db, "held", ({ held }) => held.articleId === body.article.id);
    case "held":
      return entriesOf(db, "held", ({ held }) => held.articleId === body.held.articleId);
    case "hold-dropped":
      return entriesOf(db, "held", ({ held }) => held.articleId === body.articleId);
    case "reply-withdrawn":
      return entriesOf(db, "replied", ({ reply }) => reply.id === body.replyId);
    default:
      return null;
  }
}

/** The entries of a kind that hold this; there are few of the kinds that are asked for. */
async function entriesOf<Kind extends EntryBody["kind"]>(
  db: Database,
  kind: Kind,
  holds: (body: Extract<EntryBody, { kind: Kind }>) => boolean,
): Promise<readonly string[]> {
  const rows = db.selectFrom("entries").select(["id", "body"]).where("kind", "=", kind).where("body", "is not", null);
  return (await rows.execute()).filter(({ body }) => holds(bodyFrom(kind, body))).map(({ id }) => id);
}

/** The corrections of statements, and every review of a value that these statements or corrections brought. */
async function reviewsOf(
  db: Database,
  statements: readonly { readonly id: string; readonly entry_id: string }[],
): Promise<readonly string[]> {
  const values = statements.map((statement) => statement.entry_id);
  for (const some of chunksOf(statements, LIST_AT_MOST)) {
    const ids = some.map((statement) => statement.id);
    const corrections = db.selectFrom("reviews").select("entry_id").where("statement_id", "in", ids);
    for (const row of await corrections.where("kind", "=", "corrected").execute()) values.push(row.entry_id);
  }
  return reviewsResting(db, values);
}

async function reviewsResting(db: Database, valueEntryIds: readonly string[]): Promise<readonly string[]> {
  const resting: string[] = [];
  for (const ids of chunksOf(valueEntryIds, LIST_AT_MOST)) {
    const reviews = db.selectFrom("reviews").select("entry_id").where("value_entry_id", "in", ids);
    for (const row of await reviews.orderBy("entry_id").execute()) resting.push(row.entry_id);
  }
  return resting;
}
