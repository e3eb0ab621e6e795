import { type BackupCounts, backupTo } from "../store/backup.ts";
import type { Desk } from "./desk.ts";

/** Writes the whole record, ledger and captures, to one file while others go on working. */
export function backUp(desk: Pick<Desk, "store">, file: string): Promise<BackupCounts> {
  return backupTo(desk.store, file);
}
