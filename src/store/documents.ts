import type { Capture, Document } from "../core/model/index.ts";
import { bodyFrom } from "./bodies.ts";
import { chunksOf, LIST_AT_MOST, wantedIn, wantedValue } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { type View, visibleTo } from "./view.ts";
import { writtenOnce } from "./written-once.ts";

/** A capture and whether its bytes have been erased. */
export interface HeldCapture extends Capture {
  readonly redacted: boolean;
}

/** One document; null when there is none that `view` may see. */
export async function documentIn(store: Store, id: string, view: View): Promise<Document | null> {
  const row = await selectDocuments(store, view).where("d.id", "=", id).executeTakeFirst();
  return row === undefined ? null : documentFrom(row);
}

/** The documents with these ids that `view` may see, in the order of the ids. */
export async function documentsWithIds(
  store: Store,
  given: View & { readonly ids: readonly string[] },
): Promise<readonly Document[]> {
  const found = new Map<string, Document>();
  for (const ids of chunksOf(given.ids, LIST_AT_MOST))
    for (const row of await selectDocuments(store, given).where("d.id", "in", ids).execute()) {
      const document = documentFrom(row);
      found.set(document.id, document);
    }
  return given.ids.flatMap((id) => found.get(id) ?? []);
}

/** The newest documents first, by the day they were published; those without a day last. */
export async function documentsIn(
  store: Store,
  given: View & { readonly collection: string | null; readonly limit: number },
): Promise<readonly Document[]> {
  const { collection, limit } = given;
  const rows = await selectDocuments(store, given)
    .$if(collection !== null, (query) => query.where("d.collection", "=", collection))
    .orderBy((order) => order.fn.coalesce("d.published", order.val("")), "desc")
    .orderBy("d.id")
    .limit(limit)
    .execute();
  return rows.map(documentFrom);
}

/**
 * The document that these bytes were captured for in this collection; null when they never were. Bytes that have been
 * erased are still known, so that adding them again does not bring them back.
 */
export async function documentOfCapture(
  store: Store,
  capture: { readonly collection: string; readonly sha256: string },
): Promise<Document | null> {
  const row = await selectDocuments(store, { publicOnly: false })
    .innerJoin("captures as k", "k.document_id", "d.id")
    .where("k.collection", "=", capture.collection)
    .where("k.sha256", "=", capture.sha256)
    .executeTakeFirst();
  return row === undefined ? null : documentFrom(row);
}

/** When and how a document was taken, first capture first. */
export async function capturesOf(store: Store, documentId: string, view: View): Promise<readonly HeldCapture[]> {
  const ofDocument = selectCaptures(store.db, view).where("k.document_id", "=", documentId);
  const rows = await ofDocument.orderBy("k.at").orderBy("k.id").execute();
  return rows.map(captureFrom);
}

/** The captures with these ids that `view` may see, by their ids. */
export async function capturesWithIds(
  store: Store,
  given: View & { readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, HeldCapture>> {
  const rows = await selectWanted(store.db, given, { ids: wantedValue(store.db, [...new Set(given.ids)]) });
  return new Map(rows.map(captureFrom).map((capture) => [capture.id, capture]));
}

const selectWanted = writtenOnce((db, view, { ids }: { readonly ids: unknown }) =>
  selectCaptures(db, view).innerJoin(wantedIn(db, ids), "wanted.value", "k.id"),
);

function selectCaptures(db: Database, view: View) {
  return db
    .selectFrom("captures as k")
    .innerJoin("entries as e", "e.id", "k.entry_id")
    .select(["k.redacted", "e.body"])
    .where(visibleTo(view, "k.collection"));
}

function captureFrom(row: { body: string | null; redacted: number }): HeldCapture {
  return { ...bodyFrom("captured", row.body).capture, redacted: row.redacted === 1 };
}

function selectDocuments(store: Store, view: View) {
  return store.db
    .selectFrom("documents as d")
    .innerJoin("entries as e", "e.id", "d.entry_id")
    .select("e.body")
    .where(visibleTo(view, "d.collection"));
}

function documentFrom(row: { body: string | null }): Document {
  return bodyFrom("document-added", row.body).document;
}
