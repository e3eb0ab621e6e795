import type { Collection } from "../core/model/index.ts";
import { bodyFrom } from "./bodies.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { type View, visibleTo } from "./view.ts";
import { writtenOnce } from "./written-once.ts";

/** A collection and whether it is hidden now. */
export interface HeldCollection extends Collection {
  readonly hidden: boolean;
}

/** The collections of the record, by name. */
export async function collectionsIn(store: Store, view: View): Promise<readonly HeldCollection[]> {
  const rows = await selectAll(store.db, view, {});
  return rows.map(collectionFrom).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const selectAll = writtenOnce((db, view) => selectCollections(db, view));

/** One collection; null when there is none that `view` may see. */
export async function collectionIn(store: Store, id: string, view: View): Promise<HeldCollection | null> {
  const row = await selectCollections(store.db, view).where("c.id", "=", id).executeTakeFirst();
  return row === undefined ? null : collectionFrom(row);
}

function selectCollections(db: Database, view: View) {
  return db
    .selectFrom("collections as c")
    .innerJoin("entries as e", "e.id", "c.entry_id")
    .select(["c.hidden", "e.body"])
    .where(visibleTo(view, "c.id"));
}

function collectionFrom(row: { hidden: number; body: string | null }): HeldCollection {
  return { ...bodyFrom("collection-opened", row.body).collection, hidden: row.hidden === 1 };
}
