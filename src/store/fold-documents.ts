import { insertDocumentSources } from "./document-sources.ts";
import type { Fold } from "./fold.ts";
import { insertRows, replaceRows, storable } from "./rows.ts";
import { searchTexts } from "./search-entries.ts";

export const foldOpened: Fold<"collection-opened"> = (db, run) =>
  insertRows(
    db,
    "collections",
    run.map(({ id, body }) => ({
      id: body.collection.id,
      entry_id: id,
      visibility: body.collection.visibility,
      hidden: 0,
    })),
  );

export const foldHidden: Fold<"collection-hidden"> = async (db, run) => {
  const ids = run.map(({ body }) => body.collectionId);
  await db.updateTable("collections").set({ hidden: 1 }).where("id", "in", ids).execute();
};

export const foldShown: Fold<"collection-shown"> = async (db, run) => {
  const ids = run.map(({ body }) => body.collectionId);
  await db.updateTable("collections").set({ hidden: 0 }).where("id", "in", ids).execute();
};

export const foldDocumentAdded: Fold<"document-added"> = async (db, run) => {
  await insertRows(
    db,
    "documents",
    run.map(({ id, body: { document } }) => ({
      id: document.id,
      collection: document.collection,
      entry_id: id,
      kind: document.kind,
      language: document.language,
      publisher: storable(document.publisher),
      published: document.published,
      url: storable(document.url),
      origin: storable(document.origin),
    })),
  );
  await insertDocumentSources(
    db,
    run.map(({ body }) => body.document),
  );
};

export const foldCaptured: Fold<"captured"> = (db, run) =>
  insertRows(
    db,
    "captures",
    run.map(({ id, batch, body: { capture } }) => ({
      id: capture.id,
      collection: batch.collection,
      document_id: capture.documentId,
      entry_id: id,
      sha256: capture.sha256,
      at: capture.at,
      redacted: 0,
    })),
  );

export const foldExtracted: Fold<"extracted"> = async (db, run) => {
  await insertRows(
    db,
    "texts",
    run.map(({ id, batch, body: { text } }) => ({
      id: text.id,
      collection: batch.collection,
      document_id: text.documentId,
      capture_id: text.captureId,
      entry_id: id,
      extraction: text.extraction,
    })),
  );
  await searchTexts(
    db,
    run.map(({ body: { text } }) => text.documentId),
  );
};

/** Reading a text again with the same reader leaves one row: the last. */
export const foldTextRead: Fold<"text-read"> = (db, run) => {
  const rows = run.map(({ id, batch, body }) => ({
    text_id: body.textId,
    reader_version: body.readerVersion,
    collection: batch.collection,
    entry_id: id,
    unread: body.unread,
  }));
  const last = new Map(rows.map((row) => [JSON.stringify([row.text_id, row.reader_version]), row]));
  return replaceRows(db, { table: "text_readings", key: ["text_id", "reader_version"] }, [...last.values()]);
};

/** Notes who erased what. The rows of what was erased go when the collection is folded again without it. */
export const foldRedacted: Fold<"redacted"> = async (db, run) => {
  for (const { id, batch, body } of run) {
    const { target } = body;
    const { collection, actor, at } = batch;
    const target_id = target.kind === "entry" ? target.entryId : target.sha256;
    const who = { actor_kind: actor.kind, actor_name: storable(actor.name) ?? "" };
    await db
      .insertInto("redactions")
      .values({ entry_id: id, collection, target_kind: target.kind, target_id, ...who, at })
      .execute();
    if (target.kind !== "capture") continue;
    const held = db.updateTable("captures").set({ redacted: 1 }).where("collection", "=", collection);
    await held.where("sha256", "=", target.sha256).execute();
  }
};
