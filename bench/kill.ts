import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src/store/store.ts";
import { root } from "./running-site.ts";
import { newsTexts } from "./texts.ts";

const cotejo = join(root, "bin", "cotejo");
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

/**
 * Runs `cotejo add` over all files and kills it after so long, or lets it finish; notes every document whose line it
 * printed whole. Gives whether it was killed before it was done.
 */
function addUntilKilled(given: {
  readonly data: string;
  readonly files: readonly string[];
  readonly acknowledged: Set<string>;
  readonly afterMs: number | null;
}): Promise<boolean> {
  const { data, files, acknowledged, afterMs } = given;
  const child = spawn(cotejo, ["add", "--json", "--by", "bench", ...files], {
    env: { ...process.env, COTEJO_DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const timer = afterMs === null ? null : setTimeout(() => child.kill("SIGKILL"), afterMs);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  return new Promise((resolve) => {
    child.once("close", (_, signal) => {
      if (timer !== null) clearTimeout(timer);
      for (const line of output.split("\n").slice(0, -1)) acknowledged.add(acknowledgedIn(line));
      resolve(signal === "SIGKILL");
    });
  });
}

/** The id of the document that a line of output says is in the record, just added or known. */
function acknowledgedIn(line: string): string {
  const { outcome, document } = JSON.parse(line) as { outcome: string; document?: { id: string } };
  if (document === undefined) throw new Error(`cotejo add answered «${outcome}»: ${line}`);
  return document.id;
}

/** Prints what is in the record after a round, and how many faults it has. */
async function printRecord(
  data: string,
  round: { readonly round: number; readonly kills: number; readonly acknowledged: ReadonlySet<string> },
): Promise<number> {
  const store = await openStore({ folder: data, url: null });
  const documents = await store.db.selectFrom("documents").select("id").execute();
  const captures = await store.db.selectFrom("captures").select("sha256").execute();
  await store.close();
  const ids = new Set(documents.map(({ id }) => id));
  const lost = [...round.acknowledged].filter((id) => !ids.has(id)).length;
  const twice = captures.length - new Set(captures.map(({ sha256 }) => sha256)).size;
  const verified = spawnSync(cotejo, ["verify"], { env: { ...process.env, COTEJO_DATA: data } }).status === 0;
  console.log(
    `record ${round.round}: ${round.kills} kills so far, ${ids.size} documents, ${round.acknowledged.size} acknowledged, ` +
      `${lost} lost, ${twice} twice, verify ${verified ? "clean" : "NOT clean"}`,
  );
  return lost + twice + (ids.size === DOCUMENTS ? 0 : 1) + (verified ? 0 : 1);
}
