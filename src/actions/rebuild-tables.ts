import { type Rebuilt, rebuildTables as rebuildTablesIn } from "../store/rebuild.ts";
import type { Desk } from "./desk.ts";

/** Makes the query tables again from the ledger; whoever looks sees the same before and after. */
export function rebuildTables(
  desk: Pick<Desk, "store">,
  onProgress: (done: number, all: number) => void,
): Promise<Rebuilt> {
  return rebuildTablesIn(desk.store, { onProgress });
}
