import { newestBatchNumber } from "../store/batches.ts";
import type { Desk } from "./desk.ts";

/** The number of the newest batch: while it is the same, every page of the site is the same. 0 for an empty record. */
export function recordHead(desk: Pick<Desk, "store">): Promise<number> {
  return newestBatchNumber(desk.store.db);
}
