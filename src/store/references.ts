import { type RawBuilder, sql } from "kysely";
import type { EntryBody } from "../core/model/index.ts";
import { chunksOf, LIST_AT_MOST } from "./rows.ts";
import type { Database } from "./tables.ts";

/** A row that an entry names: the table's name and the id. */
type Reference = readonly [table: ReferredTable, id: string];

type ReferredTable =
  | "collections"
  | "documents"
  | "captures"
  | "texts"
  | "statements"
  | "reviews"
  | "judgements"
  | "saved_questions"
  | "articles";

/**
 * Checks that every entry speaks of its own collection and of things the collection holds.
 * @throws RangeError that names the first one which does not.
 */
export async function checkReferences(db: Database, collection: string, bodies: readonly EntryBody[]): Promise<void> {
  const here = new Map<ReferredTable, Set<string>>();
  const elsewhere = new Map<ReferredTable, Set<string>>();
  const refer = ([table, id]: Reference) => {
    if (here.get(table)?.has(id) !== true) addTo(elsewhere, table, id);
  };
  for (const body of bodies) {
    const owner = ownerOf(body);
    if (owner !== null && owner !== collection)
      throw new RangeError(
        `An entry «${body.kind}» of collection ${owner} cannot be appended to collection ${collection}`,
      );
    for (const reference of referencesOf(body)) refer(reference);
    const made = madeBy(body);
    if (made !== null) addTo(here, ...made);
  }
  refer(["collections", collection]);
  for (const [table, ids] of elsewhere) await checkHeld(db, { collection, table, ids: [...ids] });
}

function addTo(ids: Map<ReferredTable, Set<string>>, table: ReferredTable, id: string): void {
  const known = ids.get(table);
  if (known === undefined) ids.set(table, new Set([id]));
  else known.add(id);
}

/** What the rows of a table are named by, where that is not their id. */
const KEYS: Partial<Readonly<Record<ReferredTable, string>>> = {
  reviews: "entry_id",
  judgements: "entry_id",
  saved_questions: "name",
};

async function checkHeld(
  db: Database,
  wanted: { collection: string; table: ReferredTable; ids: readonly string[] },
): Promise<void> {
  const key = KEYS[wanted.table] ?? "id";
  const owned = wanted.table === "collections" ? sql`1 = 1` : sql`collection = ${wanted.collection}`;
  const held = new Set<string>();
  for (const ids of chunksOf(wanted.ids, LIST_AT_MOST)) {
    const select: RawBuilder<{ id: string }> =
      sql`select ${sql.ref(key)} as id from ${sql.table(wanted.table)} where ${sql.ref(key)} in (${sql.join(ids)}) and ${owned}`;
    for (const row of (await select.execute(db)).rows) held.add(row.id);
  }
  const missing = wanted.ids.find((id) => !held.has(id));
  if (missing !== undefined)
    throw new RangeError(`Collection ${wanted.collection} holds no «${missing}» among its ${wanted.table}`);
}

/** The collection that an entry says it belongs to; null when it does not say. */
function ownerOf(body: EntryBody): string | null {
  switch (body.kind) {
    case "collection-opened":
      return body.collection.id;
    case "collection-hidden":
    case "collection-shown":
      return body.collectionId;
    case "document-added":
      return body.document.collection;
    case "stated":
      return body.statement.collection;
    case "published":
      return body.article.collection;
    case "kept":
      return ownerOf(body.left);
    case "question-saved":
      return body.saved.collection;
    default:
      return null;
  }
}

/** What an entry brings into the record. */
function madeBy(body: EntryBody): Reference | null {
  switch (body.kind) {
    case "collection-opened":
      return ["collections", body.collection.id];
    case "document-added":
      return ["documents", body.document.id];
    case "captured":
      return ["captures", body.capture.id];
    case "extracted":
      return ["texts", body.text.id];
    case "stated":
      return ["statements", body.statement.id];
    case "published":
      return ["articles", body.article.id];
    case "question-saved":
      return ["saved_questions", body.saved.name];
    default:
      return null;
  }
}

/** What an entry speaks of that must be there before it. */
function referencesOf(body: EntryBody): readonly Reference[] {
  switch (body.kind) {
    case "captured":
      return [["documents", body.capture.documentId]];
    case "extracted":
      return [
        ["documents", body.text.documentId],
        ["captures", body.text.captureId],
      ];
    case "text-read":
      return [["texts", body.textId]];
    case "stated":
      return [
        ["documents", body.statement.documentId],
        ["texts", body.statement.textId],
      ];
    case "superseded":
      return [["statements", body.statementId], ...(body.by === null ? [] : [["statements", body.by] as const])];
    case "confirmed":
    case "corrected":
    case "rejected":
      return [["statements", body.statementId]];
    case "review-undone":
      return [["reviews", body.entryId]];
    case "judgement-undone":
      return [["judgements", body.entryId]];
    case "unpublished":
      return [["articles", body.articleId]];
    case "question-dropped":
      return [["saved_questions", body.name]];
    default:
      return [];
  }
}
