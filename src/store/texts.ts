import type { Text } from "../core/model/index.ts";
import { bodyFrom } from "./bodies.ts";
import type { Store } from "./store.ts";
import { type View, visibleTo } from "./view.ts";

/**
 * One text; null when there is none that `view` may see. How much of somebody else's text a page may print is for the
 * page to say, by the document's licence: a quote in its context needs the words around it.
 */
export async function textIn(store: Store, id: string, view: View): Promise<Text | null> {
  const row = await selectTexts(store, view).where("t.id", "=", id).executeTakeFirst();
  return row === undefined ? null : textFrom(row);
}

/** The texts made from a document's captures, in the order in which they were made. */
export async function textsOf(store: Store, documentId: string, view: View): Promise<readonly Text[]> {
  const rows = await selectTexts(store, view)
    .where("t.document_id", "=", documentId)
    .orderBy("e.batch")
    .orderBy("e.position")
    .execute();
  return rows.map(textFrom);
}

function selectTexts(store: Store, view: View) {
  return store.db
    .selectFrom("texts as t")
    .innerJoin("entries as e", "e.id", "t.entry_id")
    .select("e.body")
    .where(visibleTo(view, "t.collection"));
}

function textFrom(row: { body: string | null }): Text {
  return bodyFrom("extracted", row.body).text;
}
