import { recordState } from "../store/batches.ts";
import type { Desk } from "./desk.ts";

/** A number that grows whenever the record is another: while it is the same, every page of the site is the same. 0 for an empty record. */
export function recordHead(desk: Pick<Desk, "store">): Promise<number> {
  return recordState(desk.store.db);
}
