import { collectionsIn, type HeldCollection } from "../store/collections.ts";
import type { Desk } from "./desk.ts";

/** Every collection of the record, hidden ones too. */
export function listCollections(desk: Pick<Desk, "store">): Promise<readonly HeldCollection[]> {
  return collectionsIn(desk.store, { publicOnly: false });
}
