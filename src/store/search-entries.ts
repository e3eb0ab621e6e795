/**
 * The rows that search finds its words in. On SQLite a full-text index stands beside them and is told of every row that
 * comes and goes; on PostgreSQL it is an index like others.
 */
import { sql } from "kysely";
import { type Article, dayOfInstant, REVIEWED, type SavedQuestion } from "../core/model/index.ts";
import {
  articleEntry,
  documentEntry,
  type FoundKind,
  filtersOf,
  questionEntry,
  type SearchEntry,
  STATEMENT_KINDS,
  statementEntry,
} from "../core/search/entries.ts";
import { articleFrom, selectNewest } from "./articles.ts";
import { bodyFrom, valueFrom } from "./bodies.ts";
import { chunksOf, insertRows, isPostgres, LIST_AT_MOST, storable } from "./rows.ts";
import { sha256 } from "./sha256.ts";
import type { Database, SearchEntryRow } from "./tables.ts";

/** Days are counted from here; earlier ones, and none, share the first. */
const FIRST_DAY = Date.UTC(1900, 0, 1);
const DAYS_AT_MOST = 0x1_ffff;
const DAY_MS = 86_400_000;
/** Behind the day: a hash, so that the places of a day lie apart. Together they are below 2^53. */
const PLACES_A_DAY = 2 ** 36;

function placeOf({ kind, id, day }: SearchEntry): number {
  const days = day === null ? 0 : Math.floor((Date.parse(day) - FIRST_DAY) / DAY_MS);
  const within = Number.parseInt(sha256(`${kind} ${id}`).slice(0, 9), 16);
  return Math.min(DAYS_AT_MOST, Math.max(0, days)) * PLACES_A_DAY + within;
}

function rowOf(entry: SearchEntry): SearchEntryRow {
  const { kind, id, collection, same, documentId, day, language, countries, section, source, title, body } = entry;
  return {
    ...{ place: placeOf(entry), kind, id, collection, same, document_id: documentId, day, language },
    ...{ countries: countries.join(" "), section: storable(section), source: storable(source) },
    ...{ filters: filtersOf(entry).join(" "), title, body },
  };
}

/** Writes entries in the place of what there was of them. */
async function writeEntries(db: Database, entries: readonly SearchEntry[]): Promise<void> {
  for (const kind of new Set(entries.map((entry) => entry.kind)))
    await deleteEntries(
      db,
      kind,
      entries.filter((entry) => entry.kind === kind).map(({ id }) => id),
    );
  for (const chunk of chunksOf(entries, LIST_AT_MOST)) {
    const rows = await withPlaces(db, chunk.map(rowOf));
    await insertRows(db, "search_entries", rows);
    if (isPostgres(db)) continue;
    const words = rows.map(({ place, title, body, filters }) => ({ rowid: place, title, body, filters }));
    await insertRows(db, "search_words", words);
  }
}

/** Two of a day can meet in one place; then the later goes to the next that is free. */
async function withPlaces(db: Database, rows: readonly SearchEntryRow[]): Promise<readonly SearchEntryRow[]> {
  const places = rows.map(({ place }) => place);
  const held = await db.selectFrom("search_entries").select("place").where("place", "in", places).execute();
  const taken = new Set(held.map(({ place }) => place));
  if (taken.size === 0 && new Set(places).size === places.length) return rows;
  const moved: SearchEntryRow[] = [];
  for (const row of rows) {
    let { place } = row;
    while (taken.has(place) || (await isTaken(db, place))) place++;
    taken.add(place);
    moved.push({ ...row, place });
  }
  return moved;
}

async function isTaken(db: Database, place: number): Promise<boolean> {
  const row = await db.selectFrom("search_entries").select("place").where("place", "=", place).executeTakeFirst();
  return row !== undefined;
}

async function deleteEntries(db: Database, kind: FoundKind | "statement", ids: readonly string[]): Promise<void> {
  for (const some of chunksOf(ids, LIST_AT_MOST)) {
    const held = db
      .selectFrom("search_entries")
      .select(["place", "title", "body", "filters"])
      .where("id", "in", some)
      .$if(kind !== "statement", (query) => query.where("kind", "=", kind))
      .$if(kind === "statement", (query) => query.where("kind", "in", STATEMENT_KINDS));
    for (const { place, title, body, filters } of await held.execute()) {
      if (!isPostgres(db))
        await sql`insert into search_words (search_words, rowid, title, body, filters)
          values ('delete', ${place}, ${title}, ${body}, ${filters})`.execute(db);
      await db.deleteFrom("search_entries").where("place", "=", place).execute();
    }
  }
}

/** An article's newest revision takes the place of the one before. */
export async function searchArticle(db: Database, article: Article): Promise<void> {
  await writeEntries(db, [articleEntry(article)]);
}

export async function searchNoArticle(db: Database, articleId: string): Promise<void> {
  await deleteEntries(db, "article", [articleId]);
}

export async function searchQuestion(db: Database, saved: SavedQuestion, at: string): Promise<void> {
  await writeEntries(db, [questionEntry(saved, dayOfInstant(at))]);
}

export async function searchNoQuestion(db: Database, saved: Pick<SavedQuestion, "collection" | "name">): Promise<void> {
  await deleteEntries(db, "question", [`${saved.collection} ${saved.name}`]);
}

/**
 * Brings the rows of statements up to date with where they stand: those that a person has confirmed or corrected are
 * found, and with them the documents that they are from.
 */
export async function searchStatements(db: Database, ids: readonly string[]): Promise<void> {
  const documents = new Set<string>();
  for (const some of chunksOf([...new Set(ids)], LIST_AT_MOST)) {
    await deleteEntries(db, "statement", some);
    const of = db.selectFrom("statements").select("document_id").distinct().where("id", "in", some);
    for (const { document_id } of await of.execute()) documents.add(document_id);
    const rows = await selectReviewed(db).where("s.id", "in", some).orderBy("s.id").execute();
    await writeEntries(db, rows.flatMap(entryFrom));
  }
  await searchDocuments(db, [...documents]);
}

function selectReviewed(db: Database) {
  return db
    .selectFrom("statements as s")
    .innerJoin("entries as e", "e.id", "s.entry_id")
    .innerJoin("documents as d", "d.id", "s.document_id")
    .innerJoin("entries as de", "de.id", "d.entry_id")
    .leftJoin("entries as ve", "ve.id", "s.value_entry_id")
    .select(["s.id", "s.collection", "e.body", "de.body as document_body", "ve.body as value_body"])
    .where("s.superseded", "=", 0)
    .where("s.review", "in", REVIEWED);
}

type ReviewedRow = Awaited<ReturnType<ReturnType<typeof selectReviewed>["execute"]>>[number];

function entryFrom(row: ReviewedRow): SearchEntry[] {
  const { statement } = bodyFrom("stated", row.body);
  const entry = statementEntry({
    id: row.id,
    collection: row.collection,
    value: row.value_body === null ? statement.value : valueFrom(row.value_body),
    document: bodyFrom("document-added", row.document_body).document,
    before: statement.anchor.before,
    after: statement.anchor.after,
  });
  return entry === null ? [] : [entry];
}

/**
 * A document is found as long as a person stands behind something that was read in it. What is found of it does not change
 * with its statements: its words are many, and are written when the first of them is reviewed.
 */
async function searchDocuments(db: Database, ids: readonly string[]): Promise<void> {
  for (const some of chunksOf(ids, LIST_AT_MOST)) {
    const told = db
      .selectFrom("statements")
      .select("document_id")
      .distinct()
      .where("document_id", "in", some)
      .where("superseded", "=", 0)
      .where("review", "in", REVIEWED);
    const wanted = new Set((await told.execute()).map(({ document_id }) => document_id));
    const held = await documentsFound(db, some);
    await deleteEntries(
      db,
      "document",
      some.filter((id) => held.has(id) && !wanted.has(id)),
    );
    for (const id of wanted) if (!held.has(id)) await writeEntries(db, await documentEntryIn(db, id));
  }
}

async function documentsFound(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = db.selectFrom("search_entries").select("id").where("kind", "=", "document").where("id", "in", ids);
  return new Set((await found.execute()).map(({ id }) => id));
}

/** A new text of documents that are found already. */
export async function searchTexts(db: Database, documentIds: readonly string[]): Promise<void> {
  for (const some of chunksOf([...new Set(documentIds)], LIST_AT_MOST))
    for (const id of await documentsFound(db, some)) await writeEntries(db, await documentEntryIn(db, id));
}

async function documentEntryIn(db: Database, id: string): Promise<SearchEntry[]> {
  const row = await db
    .selectFrom("documents as d")
    .innerJoin("entries as e", "e.id", "d.entry_id")
    .select("e.body")
    .where("d.id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return [];
  const { document } = bodyFrom("document-added", row.body);
  return [documentEntry(document, document.licence === null ? null : await newestTextIn(db, id))];
}

async function newestTextIn(db: Database, documentId: string): Promise<string | null> {
  const row = await db
    .selectFrom("texts as t")
    .innerJoin("entries as e", "e.id", "t.entry_id")
    .innerJoin("captures as k", "k.id", "t.capture_id")
    .select("e.body")
    .where("t.document_id", "=", documentId)
    .where("k.redacted", "=", 0)
    .orderBy("e.batch", "desc")
    .orderBy("e.position", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : bodyFrom("extracted", row.body).text.content;
}

/** Before the tables are made again: nothing of what was indexed may stay, not even as something that was deleted. */
export async function emptySearchWords(db: Database): Promise<void> {
  if (!isPostgres(db)) await sql`insert into search_words (search_words) values ('delete-all')`.execute(db);
}

/** After the tables were made again. */
export async function fillSearchWords(db: Database): Promise<void> {
  if (!isPostgres(db)) await sql`insert into search_words (search_words) values ('rebuild')`.execute(db);
}

/** How many are taken at a time while the table is filled. */
const PAGE = 1_000;

/** Fills the table for a record that is older than it. */
export async function fillSearchEntries(db: Database): Promise<void> {
  await db.deleteFrom("search_entries").execute();
  await emptySearchWords(db);
  const articles = selectNewest(db).select("e.body").where("a.withdrawn_entry_id", "is", null);
  for (const row of await articles.execute()) await searchArticle(db, articleFrom(row));
  const questions = db.selectFrom("saved_questions as q").innerJoin("entries as e", "e.id", "q.entry_id");
  for (const { body, at } of await questions.select(["e.body", "q.at"]).execute())
    await searchQuestion(db, bodyFrom("question-saved", body).saved, at);
  await fillStatements(db);
}

async function fillStatements(db: Database): Promise<void> {
  let after = "";
  while (true) {
    const page = db.selectFrom("statements").select("id").where("review", "in", REVIEWED).where("id", ">", after);
    const ids = (await page.orderBy("id").limit(PAGE).execute()).map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    await searchStatements(db, ids);
    after = last;
  }
}
