import assert from "node:assert/strict";
import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { backupTo } from "../../src/store/backup.ts";
import { collectionsIn } from "../../src/store/collections.ts";
import { rebuildTables } from "../../src/store/rebuild.ts";
import { redactCapture, redactEntry } from "../../src/store/redact.ts";
import { restoreFrom } from "../../src/store/restore.ts";
import type { Store } from "../../src/store/store.ts";
import { verifyLedger } from "../../src/store/verify.ts";
import {
  append,
  arrests,
  DESK,
  type Filed,
  type FreshUrl,
  file,
  ledgerOf,
  opened,
  published,
  REDACTOR,
  reextract,
  stated,
  withStore,
} from "./record.ts";

const GIVEN = { reextract, newId: () => crypto.randomUUID() };

async function record(store: Store): Promise<Filed> {
  const filed = await file(store, "43 people were arrested · «ñ» \0");
  const statement = arrests(filed, "43");
  await append(store, [opened(), ...filed.bodies, stated(statement)]);
  await append(store, [{ kind: "confirmed", statementId: statement.id }, published("sixty")]);
  return filed;
}

/** Restores into a store and asserts that it worked. */
async function restored(store: Store, backup: string) {
  const outcome = await restoreFrom(store, backup, GIVEN);
  assert.equal(outcome.kind, "restored", outcome.kind === "unreadable" ? outcome.reason : "");
  assert.deepEqual(outcome.verification.faults, []);
  const { before, after } = await rebuildTables(store);
  assert.equal(before, after);
  return outcome;
}

/** `freshUrl` is where backups are made; they are restored to both `targets`. */
export function backupSuite(freshUrl: FreshUrl, targets: readonly FreshUrl[]): void {
  it("restores a whole record to an empty store on either engine, and goes on from there", () =>
    withStore(freshUrl, async (store, folder) => {
      const { capture } = await record(store);
      const backup = join(folder, "record.backup");
      const counts = await backupTo(store, backup);
      assert.deepEqual(counts, { batches: 2, entries: 7, captures: 1, sent: 0 });
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith("record")),
        ["record.backup"],
      );
      for (const target of targets)
        await withStore(target, async (other) => {
          const outcome = await restored(other, backup);
          assert.deepEqual([outcome.counts, outcome.dropped, outcome.redactedAgain], [counts, 0, 0]);
          assert.deepEqual(await ledgerOf(other), await ledgerOf(store));
          assert.deepEqual(await other.captures.read(capture.sha256), await store.captures.read(capture.sha256));
          assert.equal((await rebuildTables(other)).after, (await rebuildTables(store)).after);
          assert.equal((await append(other, [{ kind: "collection-hidden", collectionId: "desk" }])).sequence, 3);
          await assert.rejects(other.db.deleteFrom("entries").execute(), /The ledger only grows/);
        });
    }));

  it("puts a running record back, and drops what came after", () =>
    withStore(freshUrl, async (store, folder) => {
      await record(store);
      const before = await ledgerOf(store);
      const backup = join(folder, "record.backup");
      await backupTo(store, backup);
      await append(store, [opened("later")], { collection: "later" });
      await append(store, [{ kind: "collection-hidden", collectionId: "desk" }]);
      const outcome = await restored(store, backup);
      assert.equal(outcome.dropped, 2);
      assert.deepEqual(await ledgerOf(store), before);
      assert.deepEqual(
        (await collectionsIn(store, DESK)).map(({ id, hidden }) => [id, hidden]),
        [["desk", false]],
      );
    }));

  it("makes later redactions again when an older backup is restored", () =>
    withStore(freshUrl, async (store, folder) => {
      const { capture } = await record(store);
      const backup = join(folder, "record.backup");
      await backupTo(store, backup);
      const article = (await ledgerOf(store)).find(({ entry }) => entry.kind === "published")!;
      await redactEntry(store, article.entry.id, REDACTOR);
      await redactCapture(store, capture.sha256, { ...REDACTOR, reason: "A life at risk" });
      const outcome = await restored(store, backup);
      // The capture with its text, statement, confirmation and the title of its document, and the article.
      assert.equal(outcome.redactedAgain, 2);
      assert.equal(outcome.counts.captures, 0);
      assert.equal(await store.captures.has(capture.sha256), false);
      const said = outcome.verification.redacted.map(({ target, reason }) => [target.kind, reason]);
      assert.deepEqual(said, [
        ["capture", "A life at risk"],
        ["entry", "A life at risk"],
        ["entry", "A life at risk"],
        ["entry", "A life at risk"],
        ["entry", "A life at risk"],
        ["entry", "A court order of 3 June"],
      ]);
      assert.doesNotMatch(JSON.stringify(await ledgerOf(store)), /people were arrested|Fewer than sixty/);
    }));

  it("holds nothing of what was erased before it was made", () =>
    withStore(freshUrl, async (store, folder) => {
      const { capture } = await record(store);
      await redactCapture(store, capture.sha256, REDACTOR);
      const backup = join(folder, "record.backup");
      assert.equal((await backupTo(store, backup)).captures, 0);
      assert.doesNotMatch(gunzipSync(readFileSync(backup)).toString("utf8"), /people were arrested/);
      const [target] = targets;
      await withStore(target!, async (other) => {
        assert.equal((await restored(other, backup)).verification.redacted.length, 5);
      });
    }));

  it("holds, as verify does, one state of a record that goes on growing", () =>
    withStore(freshUrl, async (store, folder) => {
      await record(store);
      const backup = join(folder, "record.backup");
      const growing = Array.from({ length: 20 }, async (_, number) => {
        const filed = await file(store, `${number} people were arrested`);
        await append(store, [...filed.bodies, stated(arrests(filed, String(number)))]);
      });
      const [counts, verified] = await Promise.all([
        backupTo(store, backup),
        verifyLedger(store, { reextract }),
        ...growing,
      ]);
      assert.deepEqual(verified.faults, []);
      assert.equal(counts.entries, 7 + 4 * (counts.batches - 2));
      await withStore(targets[0]!, async (other) => {
        assert.deepEqual((await restored(other, backup)).counts, counts);
      });
      assert.equal((await verifyLedger(store, { reextract })).batches, 22);
    }));

  it("changes nothing for a file that is not a whole and unchanged backup", () =>
    withStore(freshUrl, async (store, folder) => {
      await record(store);
      const backup = join(folder, "record.backup");
      await backupTo(store, backup);
      const before = await ledgerOf(store);
      const lines = gunzipSync(readFileSync(backup)).toString("utf8").split("\n");
      const broken: Record<string, (path: string) => void> = {
        absent: () => undefined,
        empty: (path) => writeFileSync(path, ""),
        "not a backup": (path) => writeFileSync(path, gzipSync('{"kind":"something"}\n')),
        "cut short": (path) => {
          writeFileSync(path, readFileSync(backup));
          truncateSync(path, 400);
        },
        "without its end": (path) => writeFileSync(path, gzipSync(lines.slice(0, -2).join("\n"))),
        "without an entry": (path) => writeFileSync(path, gzipSync(lines.toSpliced(3, 1).join("\n"))),
        "with a changed entry": (path) =>
          writeFileSync(path, gzipSync(lines.join("\n").replace("Interior Ministry", "Interior Minister"))),
      };
      for (const [name, make] of Object.entries(broken)) {
        const path = join(folder, name);
        make(path);
        const outcome = await restoreFrom(store, path, GIVEN);
        assert.equal(outcome.kind, "unreadable", name);
        assert.deepEqual(await ledgerOf(store), before, name);
      }
    }));
}
