import { codebook } from "../core/lexicon/codebook.ts";
import type { Collection, EntryBody } from "../core/model/index.ts";
import { collectionIn } from "../store/collections.ts";
import type { Store } from "../store/store.ts";

/** The collection that work goes to when none is named. */
export const DESK_COLLECTION = "desk";

/** A collection of the desk's own work: shown where its articles are, its days those of this machine. */
export function deskCollection(id: string): Collection {
  return {
    id,
    name: id === DESK_COLLECTION ? "The desk" : id,
    codebookVersion: codebook.version,
    visibility: "public",
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    label: null,
  };
}

/** The entry that opens a collection, for the front of a batch; none when the collection is there already. */
export async function openingOf(store: Store, collection: Collection): Promise<readonly EntryBody[]> {
  const there = await collectionIn(store, collection.id, { publicOnly: false });
  return there === null ? [{ kind: "collection-opened", collection }] : [];
}
