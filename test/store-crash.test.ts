import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";
import { documentIn } from "../src/store/documents.ts";
import { rebuildTables } from "../src/store/rebuild.ts";
import { openStore } from "../src/store/store.ts";
import { verifyLedger } from "../src/store/verify.ts";
import { append, arrests, DESK, file, opened, reextract, stated } from "./store/record.ts";

const KILLS = 8;

/** Lets a process append until it has named some documents, kills it a moment later, and gives all it named. */
function appendUntilKilled(folder: string, delayMs: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const appender = spawn(process.execPath, [join(import.meta.dirname, "store", "appender.ts"), folder]);
    let named = "";
    let complaint = "";
    appender.stdout.on("data", (chunk) => {
      if (named === "") setTimeout(() => appender.kill("SIGKILL"), delayMs);
      named += chunk;
    });
    appender.stderr.on("data", (chunk) => {
      complaint += chunk;
    });
    // The last line may be cut; its document was appended, but not acknowledged in full.
    appender.on("close", (_code, signal) =>
      signal === "SIGKILL" ? resolve(named.split("\n").slice(0, -1)) : reject(new Error(complaint)),
    );
  });
}

it("keeps every acknowledged batch whole through kill -9, beside another process that appends", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-crash-"));
  try {
    const store = await openStore({ folder, url: null });
    await append(store, [opened()]);
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const killed = appendUntilKilled(folder, 5 + ((kill * 37) % 100));
      const filed = await file(store, `${kill} people were arrested since then`);
      const statements = [stated(arrests(filed, String(kill))), stated(arrests(filed, "people", { number: "1" }))];
      await append(store, [...filed.bodies, ...statements]);
      acknowledged.push(filed.document.id, ...(await killed));
    }
    assert.ok(acknowledged.length >= 2 * KILLS);
    for (const id of acknowledged) assert.ok(await documentIn(store, id, DESK), `document ${id} was acknowledged`);
    const verified = await verifyLedger(store, { reextract });
    assert.deepEqual(verified.faults, []);
    // Never half: each batch after the first is a document, its capture, its text and two statements.
    assert.equal(verified.entries, 1 + 5 * (verified.batches - 1));
    assert.equal(verified.captures, verified.texts);
    const { before, after } = await rebuildTables(store);
    assert.equal(before, after);
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
