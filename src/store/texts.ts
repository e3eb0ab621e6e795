import type { Document, Text } from "../core/model/index.ts";
import { bodyFrom } from "./bodies.ts";
import { wantedIn, wantedValue } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { type View, visibleTo } from "./view.ts";
import { writtenOnce } from "./written-once.ts";

/**
 * The texts with these ids that `view` may see, by their ids. How much of somebody else's text a page may print is for the
 * page to say, by the document's licence: a quote in its context needs the words around it.
 */
export async function textsWithIds(
  store: Store,
  given: View & { readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, Text>> {
  const rows = await selectWanted(store.db, given, { ids: wantedValue(store.db, [...new Set(given.ids)]) });
  return new Map(rows.map(textFrom).map((text) => [text.id, text]));
}

const selectWanted = writtenOnce((db, view, { ids }: { readonly ids: unknown }) =>
  selectTexts(db, view).innerJoin(wantedIn(db, ids), "wanted.value", "t.id"),
);

/** The texts made from a document's captures, in the order in which they were made. */
export async function textsOf(store: Store, documentId: string, view: View): Promise<readonly Text[]> {
  const rows = await selectTexts(store.db, view)
    .where("t.document_id", "=", documentId)
    .orderBy("e.batch")
    .orderBy("e.position")
    .execute();
  return rows.map(textFrom);
}

/** A text that a version of the reader has yet to read, with what reading it takes. */
export interface TextToRead {
  readonly text: Text;
  readonly document: Document;
  readonly captureSha256: string;
}

/**
 * The ids of the texts that this version of the reader has not read, oldest first; those whose capture was erased are
 * gone and not among them. The work of reading again is this list: nothing else says what is to be done.
 */
export async function textsToRead(store: Store, readerVersion: string): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom("texts as t")
    .innerJoin("entries as e", "e.id", "t.entry_id")
    .innerJoin("captures as k", "k.id", "t.capture_id")
    .leftJoin("text_readings as r", (join) =>
      join.onRef("r.text_id", "=", "t.id").on("r.reader_version", "=", readerVersion),
    )
    .select("t.id")
    .where("r.text_id", "is", null)
    .where("k.redacted", "=", 0)
    .orderBy("e.batch")
    .orderBy("e.position")
    .execute();
  return rows.map(({ id }) => id);
}

/** A text with what reading it takes; null when this version of the reader has read it, or it is gone. */
export async function textToRead(
  store: Store,
  given: { readonly id: string; readonly readerVersion: string },
): Promise<TextToRead | null> {
  const row = await store.db
    .selectFrom("texts as t")
    .innerJoin("entries as e", "e.id", "t.entry_id")
    .innerJoin("captures as k", "k.id", "t.capture_id")
    .innerJoin("documents as d", "d.id", "t.document_id")
    .innerJoin("entries as de", "de.id", "d.entry_id")
    .leftJoin("text_readings as r", (join) =>
      join.onRef("r.text_id", "=", "t.id").on("r.reader_version", "=", given.readerVersion),
    )
    .select(["e.body", "k.sha256", "de.body as document_body"])
    .where("t.id", "=", given.id)
    .where("r.text_id", "is", null)
    .where("k.redacted", "=", 0)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { document } = bodyFrom("document-added", row.document_body);
  return { text: textFrom(row), document, captureSha256: row.sha256 };
}

function selectTexts(db: Database, view: View) {
  return db
    .selectFrom("texts as t")
    .innerJoin("entries as e", "e.id", "t.entry_id")
    .select("e.body")
    .where(visibleTo(view, "t.collection"));
}

function textFrom(row: { body: string | null }): Text {
  return bodyFrom("extracted", row.body).text;
}
