import { codebook } from "../core/lexicon/codebook.ts";
import type { Collection, Document, EntryBody } from "../core/model/index.ts";
import { read } from "../core/read/read.ts";
import { documentOfCapture } from "../store/documents.ts";
import { appendUnlessFound } from "./append-entries.ts";
import { openingOf } from "./collections.ts";
import type { Desk } from "./desk.ts";
import { documentEntries } from "./document-entries.ts";
import type { TakenText } from "./take-text.ts";

/** What came of recording a document. known: its very bytes are in the collection already, and nothing was changed. */
export type RecordedText =
  | { readonly kind: "added"; readonly document: Document; readonly statements: number; readonly unread: number }
  | { readonly kind: "known"; readonly document: Document };

/** Whether the statements of a document are confirmed by whoever records it. */
export type Confirmation = "by-actor" | "left-to-review";

/**
 * Reads a document and records it as one batch. When this resolves its bytes and its batch are on the disk, in that
 * order, so that no entry ever names bytes that are not there.
 */
export async function recordText(
  desk: Desk,
  taken: TakenText,
  given: { readonly collection: Collection; readonly confirmation: Confirmation },
): Promise<RecordedText> {
  const collection = given.collection.id;
  const sha256 = await desk.store.captures.write(taken.captured.bytes);
  const already = await documentOfCapture(desk.store, { collection, sha256 });
  if (already !== null) return { kind: "known", document: already };
  const reading = read(taken.source, { codebook });
  const { document, statements, bodies } = documentEntries(desk, taken, { collection, sha256, reading });
  const confirmations: EntryBody[] =
    given.confirmation === "by-actor"
      ? statements.map((statement) => ({ kind: "confirmed", statementId: statement.id }))
      : [];
  const known = await appendUnlessFound(desk, collection, {
    find: (store) => documentOfCapture(store, { collection, sha256 }),
    bodies: async (store) => [...(await openingOf(store, given.collection)), ...bodies, ...confirmations],
  });
  if (known !== null) return { kind: "known", document: known };
  return { kind: "added", document, statements: statements.length, unread: reading.unread.length };
}
