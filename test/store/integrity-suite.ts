import assert from "node:assert/strict";
import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { sql } from "kysely";
import { rebuildTables } from "../../src/store/rebuild.ts";
import type { Store } from "../../src/store/store.ts";
import { type RecordFault, verifyLedger } from "../../src/store/verify.ts";
import {
  append,
  arrests,
  type Filed,
  type FreshUrl,
  file,
  opened,
  published,
  reextract,
  stated,
  withStore,
} from "./record.ts";

async function fileOne(store: Store): Promise<{ filed: Filed; statementEntry: string }> {
  const filed = await file(store, "43 people were arrested");
  const statement = arrests(filed, "43");
  const batch = await append(store, [opened(), ...filed.bodies, stated(statement)]);
  await append(store, [{ kind: "confirmed", statementId: statement.id }, published("sixty")]);
  return { filed, statementEntry: batch.entryIds[4]! };
}

async function faultsIn(store: Store): Promise<readonly RecordFault[]> {
  return (await verifyLedger(store, { reextract })).faults;
}

/** Runs SQL as somebody would who owns the database: with the triggers out of the way. */
async function tamper(store: Store, statement: string): Promise<void> {
  if (store.dialect === "postgres") {
    await sql`alter table entries disable trigger user`.execute(store.db);
    await sql`alter table batches disable trigger user`.execute(store.db);
  } else {
    const triggers = await sql<{ name: string }>`select name from sqlite_schema where type = 'trigger'`.execute(
      store.db,
    );
    for (const { name } of triggers.rows) await sql`drop trigger ${sql.ref(name)}`.execute(store.db);
  }
  await sql.raw(statement).execute(store.db);
}

export function integritySuite(freshUrl: FreshUrl): void {
  it("finds nothing wrong with a record that nobody touched, and says how far it has come", () =>
    withStore(freshUrl, async (store) => {
      await fileOne(store);
      const progress: [number, number][] = [];
      const onProgress = (done: number, all: number) => progress.push([done, all]);
      const { batches, entries, quotes, texts, captures, redacted, faults } = await verifyLedger(store, {
        reextract,
        onProgress,
      });
      assert.deepEqual(
        { batches, entries, quotes, texts, captures },
        { batches: 2, entries: 7, quotes: 1, texts: 1, captures: 1 },
      );
      assert.deepEqual([redacted, faults], [[], []]);
      assert.deepEqual(progress, [[7, 7]]);
    }));

  it("finds an entry that was changed", () =>
    withStore(freshUrl, async (store) => {
      const { statementEntry: entryId } = await fileOne(store);
      await tamper(
        store,
        `update entries set body = replace(body, '"number":"43"', '"number":"44"') where id = '${entryId}'`,
      );
      assert.deepEqual(await faultsIn(store), [{ kind: "entry-changed", entryId }]);
    }));

  it("finds an entry that was emptied without a redaction", () =>
    withStore(freshUrl, async (store) => {
      const { statementEntry: entryId } = await fileOne(store);
      await tamper(store, `update entries set body = null, salt = null where id = '${entryId}'`);
      assert.deepEqual(await faultsIn(store), [{ kind: "entry-emptied", entryId }]);
    }));

  it("finds an entry that was taken out", () =>
    withStore(freshUrl, async (store) => {
      const { statementEntry } = await fileOne(store);
      await tamper(store, `delete from entries where id = '${statementEntry}'`);
      assert.deepEqual(await faultsIn(store), [{ kind: "batch-changed", collection: "desk", sequence: 1 }]);
    }));

  it("finds a batch whose time or actor was changed", () =>
    withStore(freshUrl, async (store) => {
      await fileOne(store);
      await tamper(store, "update batches set actor_name = 'Eva' where sequence = 1");
      assert.deepEqual(await faultsIn(store), [{ kind: "batch-changed", collection: "desk", sequence: 1 }]);
    }));

  it("finds a batch that was taken out, first or last", () =>
    withStore(freshUrl, async (store) => {
      await fileOne(store);
      await append(store, [{ kind: "collection-hidden", collectionId: "desk" }]);
      await tamper(store, "delete from entries where batch in (select number from batches where sequence = 3)");
      await tamper(store, "delete from batches where sequence = 3");
      assert.deepEqual(await faultsIn(store), [{ kind: "chain-cut", collection: "desk", expected: 3, found: 2 }]);
      await tamper(store, "delete from entries where batch in (select number from batches where sequence = 1)");
      await tamper(store, "delete from batches where sequence = 1");
      const [first] = await faultsIn(store);
      assert.deepEqual(first, { kind: "sequence-gap", collection: "desk", expected: 1, found: 2 });
    }));

  it("finds captures that are gone or changed, and texts that they no longer give", () =>
    withStore(freshUrl, async (store, folder) => {
      const { filed } = await fileOne(store);
      const { sha256 } = filed.capture;
      const path = join(folder, "captures", sha256.slice(0, 2), sha256);
      appendFileSync(path, "!");
      const [changed, ...others] = await faultsIn(store);
      assert.equal(changed?.kind, "capture-changed");
      assert.deepEqual(others, []);
      rmSync(path);
      assert.deepEqual(await faultsIn(store), [{ kind: "capture-missing", sha256 }]);
      writeFileSync(path, "43 people were arrested");
      const other = await verifyLedger(store, { reextract: () => "44 people were arrested" });
      assert.deepEqual(
        other.faults.map((fault) => fault.kind === "text-differs" && fault.textId),
        [filed.text.id],
      );
      assert.deepEqual((await verifyLedger(store, { reextract: () => null })).faults, []);
    }));

  it("finds quotes that are not their text's words, and texts that are not there", () =>
    withStore(freshUrl, async (store) => {
      const { filed } = await fileOne(store);
      const statement = arrests(filed, "people", { number: "43" });
      const shifted = { ...statement.value, quote: { ...statement.value.quote, start: 0 } } as typeof statement.value;
      const batch = await append(store, [
        stated({ ...statement, value: shifted }),
        stated(arrests(filed, "arrested", { number: "43", textId: filed.text.id })),
      ]);
      const [fault, ...others] = await faultsIn(store);
      assert.deepEqual(others, []);
      assert.deepEqual(fault, {
        kind: "quote-differs",
        entryId: batch.entryIds[0],
        quote: shifted.quote,
        found: "43 people",
      });
      const nowhere = { ...shifted, quote: { ...statement.value.quote, textId: "nowhere" } } as typeof statement.value;
      const lost = await append(store, [stated({ ...arrests(filed, "people", { number: "43" }), value: nowhere })]);
      const missing = { kind: "text-missing", entryId: lost.entryIds[0], textId: "nowhere" };
      assert.deepEqual((await faultsIn(store)).at(-1), missing);
    }));

  it("makes the query tables again to the same bytes, and notices when they were not", () =>
    withStore(freshUrl, async (store) => {
      await fileOne(store);
      const sound = await rebuildTables(store);
      assert.equal(sound.entries, 7);
      assert.match(sound.before, /^[0-9a-f]{64}$/);
      assert.equal(sound.before, sound.after);
      await sql`update statements set review = 'rejected'`.execute(store.db);
      const damaged = await rebuildTables(store);
      assert.notEqual(damaged.before, sound.before);
      assert.equal(damaged.after, sound.after);
    }));
}
