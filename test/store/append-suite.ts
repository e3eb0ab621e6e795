import assert from "node:assert/strict";
import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { appendBatch, appendIn } from "../../src/store/append.ts";
import { documentOfCapture } from "../../src/store/documents.ts";
import { openStore } from "../../src/store/store.ts";
import { verifyLedger } from "../../src/store/verify.ts";
import {
  ANA,
  append,
  arrests,
  batchOf,
  type FreshUrl,
  file,
  fileOf,
  ledgerOf,
  opened,
  reextract,
  stated,
  withStore,
} from "./record.ts";

export function appendSuite(freshUrl: FreshUrl): void {
  it("chains the batches of a collection, each collection by itself", () =>
    withStore(freshUrl, async (store) => {
      const first = await append(store, [opened()]);
      const second = await append(store, [{ kind: "collection-hidden", collectionId: "desk" }]);
      const other = await append(store, [opened("sample")], { collection: "sample" });
      assert.deepEqual([first.sequence, second.sequence, other.sequence], [1, 2, 1]);
      assert.equal(first.previous, "0".repeat(64));
      assert.equal(second.previous, first.hash);
      assert.equal(other.previous, "0".repeat(64));
      assert.deepEqual((await verifyLedger(store, { reextract })).faults, []);
    }));

  it("numbers batches in the order in which they are seen, whatever collections they are of", () =>
    withStore(freshUrl, async (store) => {
      await append(store, [opened()]);
      await append(store, [opened("sample")], { collection: "sample" });
      const seen: string[] = [];
      let later: Promise<unknown> = Promise.resolve();
      await store.db.transaction().execute(async (db) => {
        await appendIn(db, batchOf([{ kind: "collection-hidden", collectionId: "desk" }]));
        later = append(store, [opened("third")], { collection: "third" }).then(() => seen.push("third"));
        await setTimeout(200);
        seen.push("desk");
      });
      await later;
      assert.deepEqual(seen, ["desk", "third"]);
    }));

  it("gives entries back as they were appended", () =>
    withStore(freshUrl, async (store) => {
      const odd = await file(store, "A NUL \0, half a pair \ud83d, and «ñ» 43");
      const bodies = [opened(), ...odd.bodies, stated(arrests(odd, "43"))];
      const batch = await append(store, bodies);
      const read = await ledgerOf(store, "desk");
      assert.deepEqual(
        read.map(({ body }) => JSON.parse(body!)),
        bodies,
      );
      assert.deepEqual(
        read.map(({ entry }) => entry.id),
        batch.entryIds,
      );
      assert.equal(read[0]?.entry.kind, "collection-opened");
    }));

  it("refuses to change, delete or replace what the ledger holds", () =>
    withStore(freshUrl, async (store) => {
      const batch = await append(store, [opened()]);
      const [entry] = batch.entryIds;
      const attempts = [
        sql`update entries set body = '{}'`,
        sql`update entries set body = null, salt = null`,
        sql`delete from entries where id = ${entry}`,
        sql`update batches set at = '2000-01-01T00:00:00.000Z'`,
        sql`delete from batches`,
        ...(store.dialect === "sqlite"
          ? [
              sql`insert or replace into entries select * from entries`,
              sql`insert or replace into batches select * from batches`,
            ]
          : [sql`truncate entries`, sql`truncate batches cascade`]),
      ];
      for (const attempt of attempts)
        await assert.rejects(attempt.execute(store.db), /The ledger only grows/, attempt.compile(store.db).sql);
      assert.deepEqual((await verifyLedger(store, { reextract })).faults, []);
    }));

  it("appends all of a batch or nothing", () =>
    withStore(freshUrl, async (store) => {
      const filed = await file(store, "43 people were arrested");
      await append(store, [opened(), ...filed.bodies]);
      const again = fileOf(filed.capture.sha256, "43 people were arrested");
      await assert.rejects(append(store, again.bodies));
      assert.equal((await ledgerOf(store)).length, 4);
      assert.equal((await append(store, [{ kind: "collection-hidden", collectionId: "desk" }])).sequence, 2);
      const known = await documentOfCapture(store, { collection: "desk", sha256: filed.capture.sha256 });
      assert.equal(known?.id, filed.document.id);
    }));

  it("refuses entries that name what the collection does not hold", () =>
    withStore(freshUrl, async (store) => {
      const filed = await file(store, "43 people were arrested");
      const statement = arrests(filed, "43");
      await assert.rejects(append(store, filed.bodies), /Collection desk holds no «desk»/);
      await append(store, [opened()]);
      await append(store, [opened("sample")], { collection: "sample" });
      await assert.rejects(append(store, []), RangeError);
      await assert.rejects(append(store, [stated(statement)]), /holds no/);
      await assert.rejects(append(store, [{ kind: "confirmed", statementId: "s" }]), /no «s» among its statements/);
      await assert.rejects(
        append(store, filed.bodies, { collection: "sample" }),
        /cannot be appended to collection sample/,
      );
      const target = { kind: "entry", entryId: "e" } as const;
      await assert.rejects(append(store, [{ kind: "redacted", target, reason: "none" }]), /redactEntry/);
      await append(store, [...filed.bodies, stated(statement)]);
      const elsewhere = append(store, [{ kind: "confirmed", statementId: statement.id }], { collection: "sample" });
      await assert.rejects(elsewhere, /Collection sample holds no/);
    }));

  it("lets appends to one collection wait for each other", () =>
    withStore(freshUrl, async (store) => {
      await append(store, [opened()]);
      const hide = { kind: "collection-hidden", collectionId: "desk" } as const;
      const batches = await Promise.all(Array.from({ length: 8 }, () => append(store, [hide])));
      assert.deepEqual(
        batches.map((batch) => batch.sequence).toSorted((a, b) => a - b),
        [2, 3, 4, 5, 6, 7, 8, 9],
      );
      assert.deepEqual((await verifyLedger(store, { reextract })).faults, []);
    }));

  it("keeps bytes once, whole, and under their hash", () =>
    withStore(freshUrl, async (store, folder) => {
      const bytes = Buffer.from("the same bytes");
      const hashes = await Promise.all([store.captures.write(bytes), store.captures.write(bytes)]);
      const [sha256] = hashes;
      assert.equal(new Set(hashes).size, 1);
      assert.deepEqual(Buffer.from((await store.captures.read(sha256!))!), bytes);
      assert.deepEqual(readdirSync(join(folder, "captures", sha256!.slice(0, 2))), [sha256]);
      assert.equal(await store.captures.read("0".repeat(64)), null);
      assert.equal(await store.captures.has(sha256!), true);
      await store.captures.erase(sha256!);
      await store.captures.erase(sha256!);
      assert.equal(await store.captures.has(sha256!), false);
    }));

  it("clears away what a crash left half written", () =>
    withStore(freshUrl, async (store, folder) => {
      await store.captures.write(Buffer.from("whole"));
      const unfinished = join(folder, "captures", "unfinished");
      for (const name of ["old", "young"]) writeFileSync(join(unfinished, name), "half of it");
      const hoursAgo = new Date(Date.now() - 2 * 3_600_000);
      utimesSync(join(unfinished, "old"), hoursAgo, hoursAgo);
      await (await openStore({ folder, url: null })).close();
      assert.deepEqual(readdirSync(unfinished), ["young"]);
    }));

  it("takes ten thousand statements in one batch", () =>
    withStore(freshUrl, async (store) => {
      const filed = await file(store, "43 people were arrested");
      await append(store, [opened(), ...filed.bodies]);
      const statement = arrests(filed, "43");
      const bodies = Array.from({ length: 10_000 }, (_, number) => stated({ ...statement, id: `s${number}` }));
      const batch = await appendBatch(store, {
        collection: "desk",
        actor: ANA,
        at: "2022-06-01T12:00:00.000Z",
        readerVersion: "1",
        codebookVersion: "1",
        bodies,
        newId: () => crypto.randomUUID(),
      });
      assert.equal(batch.entryIds.length, 10_000);
      const verified = await verifyLedger(store, { reextract });
      assert.deepEqual([verified.entries, verified.quotes, verified.faults], [10_004, 10_000, []]);
    }));
}
