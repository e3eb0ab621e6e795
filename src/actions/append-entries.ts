import { codebook } from "../core/lexicon/codebook.ts";
import type { EntryBody } from "../core/model/index.ts";
import { READER_VERSION } from "../core/read/read.ts";
import { type AppendedBatch, appendBatch, appendIn, type NewBatch } from "../store/append.ts";
import { lockedChainEnd } from "../store/batches.ts";
import type { Store } from "../store/store.ts";
import type { Desk } from "./desk.ts";

/** Appends entries to a collection as one batch in the name of the desk's actor; they are on the disk when this resolves. */
export function appendEntries(desk: Desk, collection: string, bodies: readonly EntryBody[]): Promise<AppendedBatch> {
  return appendBatch(desk.store, newBatch(desk, collection, bodies));
}

/**
 * Appends entries unless what they add is there already, and gives what was found instead; null when they were
 * appended. Looked up under the collection's lock, so that two who add the same at once add it once.
 */
export function appendUnlessFound<Found>(
  desk: Desk,
  collection: string,
  given: {
    readonly find: (store: Store) => Promise<Found | null>;
    readonly bodies: (store: Store) => Promise<readonly EntryBody[]>;
  },
): Promise<Found | null> {
  return desk.store.db.transaction().execute(async (db) => {
    await lockedChainEnd(db, collection);
    const store: Store = { ...desk.store, db };
    const found = await given.find(store);
    if (found === null) await appendIn(db, newBatch(desk, collection, await given.bodies(store)));
    return found;
  });
}

function newBatch(desk: Desk, collection: string, bodies: readonly EntryBody[]): NewBatch {
  return {
    collection,
    actor: desk.actor,
    at: desk.now().toISOString(),
    readerVersion: READER_VERSION,
    codebookVersion: codebook.version,
    bodies,
    newId: desk.newId,
  };
}
