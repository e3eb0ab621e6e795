import { join } from "node:path";
import { collectionsIn } from "../store/collections.ts";
import { type RestoreOutcome, restoreFrom } from "../store/restore.ts";
import { backUp } from "./back-up.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";
import { extractedAgain } from "./verify-record.ts";

/** What came of a restore, and where the record as it was before is kept; null when that was empty. */
export type Restored = Extract<RestoreOutcome, { kind: "restored" }> & { readonly keptAs: string | null };

/**
 * Puts the record back to what a backup holds and verifies it. What was there before is backed up beside it first, so
 * that a restore of the wrong file can be undone.
 * @throws Problem when the file is not a whole backup; then nothing was changed.
 */
export async function restoreBackup(
  desk: Desk,
  file: string,
  onProgress: (done: number, all: number) => void,
): Promise<Restored> {
  const keptAs = await keepBefore(desk);
  const given = { reextract: extractedAgain, onProgress, newId: desk.newId };
  const outcome = await restoreFrom(desk.store, file, given);
  if (outcome.kind === "restored") return { ...outcome, keptAs };
  throw new Problem(
    "backup-unreadable",
    `${file} cannot be restored: ${outcome.reason}. The record is as it was; try another backup.`,
    { status: 400, cause: outcome.cause },
  );
}

async function keepBefore(desk: Desk): Promise<string | null> {
  if ((await collectionsIn(desk.store, { publicOnly: false })).length === 0) return null;
  const instant = desk.now().toISOString().replace(/[:.]/g, "-");
  const file = join(desk.settings.dataFolder, `before-restore-${instant}.backup`);
  await backUp(desk, file);
  return file;
}
