import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src/store/store.ts";
import { root } from "./running-site.ts";
import { newsTexts } from "./texts.ts";

const KILLS = 100;
const DOCUMENTS = 500;
/** A kill comes at a moment drawn from this span after the start of the command; most fall into the middle of its work. */
const KILL_WITHIN_MS = 1500;

/**
 * Kills `cotejo add` a hundred times at random moments while it adds five hundred documents, then lets it finish.
 * Afterwards every document that it ever reported as added must be there, nothing twice, and `cotejo verify` clean.
 * A data folder that has all its documents is checked and replaced by an empty one, until all kills are spent.
 */
export async function printKills(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-kill-"));
  const files = writeDocuments(join(folder, "documents"));
  let kills = 0;
  let failures = 0;
  for (let round = 1; kills < KILLS; round++) {
    const data = join(folder, `data-${round}`);
    const acknowledged = new Set<string>();
    let killed = true;
    while (killed && kills < KILLS) {
      killed = await addUntilKilled({ data, files, acknowledged, afterMs: Math.random() * KILL_WITHIN_MS });
      if (killed) kills++;
    }
    if (killed) await addUntilKilled({ data, files, acknowledged, afterMs: null });
    failures += await printRecord(data, { round, kills, acknowledged });
  }
  console.log(failures === 0 ? `${kills} kills: nothing lost, nothing twice` : `${failures} failures`);
  process.exitCode = failures === 0 ? 0 : 1;
  if (failures === 0) rmSync(folder, { recursive: true });
  else console.log(`left for inspection: ${folder}`);
}

function writeDocuments(folder: string): readonly string[] {
  mkdirSync(folder);
  return newsTexts("en", { texts: DOCUMENTS, wordsEach: 60 }).map(({ id, content }) => {
    const file = join(folder, `${id}.txt`);
    writeFileSync(file, content);
    return file;
  });
}
