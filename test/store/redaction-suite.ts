import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { sql } from "kysely";
import { articleAt, revisionsOf } from "../../src/store/articles.ts";
import { documentIn, documentOfCapture } from "../../src/store/documents.ts";
import { rebuildTables } from "../../src/store/rebuild.ts";
import { finishErasures, redactCapture, redactEntry } from "../../src/store/redact.ts";
import { statementsIn, statementsOfDocument } from "../../src/store/statements.ts";
import type { Store } from "../../src/store/store.ts";
import { textsWithIds } from "../../src/store/texts.ts";
import { verifyLedger } from "../../src/store/verify.ts";
import {
  ANA,
  append,
  arrests,
  DESK,
  type Filed,
  type FreshUrl,
  file,
  fileOf,
  ledgerOf,
  opened,
  published,
  REDACTOR,
  reextract,
  stated,
  withStore,
} from "./record.ts";

const SECRET = "Xochitl";
const WORDS = `43 people were arrested; ${SECRET} was there`;

interface Recorded {
  readonly filed: Filed;
  readonly statement: ReturnType<typeof arrests>;
  readonly entryIds: readonly string[];
  readonly correction: string;
  readonly confirmation: string;
}

/** A document whose text, statement and correction hold a name. */
async function record(store: Store): Promise<Recorded> {
  const filed = await file(store, WORDS);
  const plain = arrests(filed, "43");
  assert.equal(plain.value.kind, "figure");
  const value = { ...plain.value, counted: { ...plain.value.counted, organization: SECRET } };
  const statement = { ...plain, value };
  const { entryIds } = await append(store, [opened(), ...filed.bodies, stated(statement)]);
  const body = { kind: "corrected", statementId: statement.id, value, reason: "Checked" } as const;
  const corrected = await append(store, [body]);
  const confirmed = await append(store, [{ kind: "confirmed", statementId: statement.id }]);
  return { filed, statement, entryIds, correction: corrected.entryIds[0]!, confirmation: confirmed.entryIds[0]! };
}

/** Whether any table still holds a word. */
async function holds(store: Store, word: string): Promise<boolean> {
  const tables = ["entries", "statements", "texts", "documents", "reviews", "captures"];
  for (const table of tables) {
    const { rows } = await sql`select * from ${sql.table(table)}`.execute(store.db);
    if (JSON.stringify(rows).includes(word)) return true;
  }
  return false;
}

async function assertSound(store: Store): Promise<void> {
  assert.deepEqual((await verifyLedger(store, { reextract })).faults, []);
  const { before, after } = await rebuildTables(store);
  assert.equal(before, after);
}

/** The files of a data folder, database and log of writes included, in which these words stand. */
function filesHolding(folder: string, words: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return files.map((file) => join(file.parentPath, file.name)).filter((file) => readFileSync(file).includes(words));
}

export function redactionSuite(freshUrl: FreshUrl): void {
  it("leaves out statements whose entries were erased after their rows were read", () =>
    withStore(freshUrl, async (store) => {
      const { statement, correction } = await record(store);
      const ids = [statement.id];
      await redactEntry(store, correction, REDACTOR);
      assert.equal((await statementsIn(store, { ...DESK, ids })).length, 1);
      // as a row that was read before the erasure says it
      for (const stale of [{ value_entry_id: correction }, { value_entry_id: null, entry_id: correction }]) {
        await store.db.updateTable("statements").set(stale).where("id", "=", statement.id).execute();
        assert.deepEqual(await statementsIn(store, { ...DESK, ids }), []);
      }
    }));

  it("erases a capture with every word that was taken from it", () =>
    withStore(freshUrl, async (store, folder) => {
      const { filed, statement } = await record(store);
      const { sha256 } = filed.capture;
      assert.equal(await holds(store, SECRET), true);
      // Text, statement, correction, confirmation, and the document's title and address.
      assert.deepEqual(await redactCapture(store, sha256, REDACTOR), {
        kind: "redacted",
        entries: 5,
        repeating: [],
        repeatingEntries: [],
      });
      assert.equal(await holds(store, SECRET), false);
      assert.deepEqual(filesHolding(folder, SECRET), []);
      assert.equal(await store.captures.has(sha256), false);
      assert.equal((await textsWithIds(store, { ...DESK, ids: [filed.text.id] })).size, 0);
      assert.deepEqual(await statementsIn(store, { ...DESK, ids: [statement.id] }), []);
      // That it was captured stays known, so that adding the same bytes does not bring them back.
      assert.equal((await documentOfCapture(store, { collection: "desk", sha256 }))?.id, filed.document.id);
      await assertSound(store);
      const { redacted } = await verifyLedger(store, { reextract });
      assert.deepEqual(redacted[0], {
        target: { kind: "capture", sha256 },
        by: ANA,
        at: REDACTOR.at,
        reason: REDACTOR.reason,
      });
      assert.equal(redacted.length, 6);
      assert.deepEqual(await redactCapture(store, sha256, REDACTOR), { kind: "redacted-before" });
      assert.deepEqual(await redactCapture(store, "0".repeat(64), REDACTOR), { kind: "not-found" });

      // The file put back by hand is noticed, and taken away when the store is next opened.
      writeFileSync(join(folder, "captures", sha256.slice(0, 2), sha256), WORDS);
      const left = await verifyLedger(store, { reextract });
      assert.deepEqual(left.faults, [{ kind: "capture-not-erased", sha256 }]);
      await finishErasures(store);
      await assertSound(store);
    }));

  it("erases the same bytes in every collection that holds them", () =>
    withStore(freshUrl, async (store) => {
      const { filed } = await record(store);
      const { sha256 } = filed.capture;
      const other = fileOf(sha256, WORDS, { collection: "sample" });
      await append(store, [opened("sample"), ...other.bodies], { collection: "sample" });
      assert.deepEqual(await redactCapture(store, sha256, REDACTOR), {
        kind: "redacted",
        entries: 7,
        repeating: [],
        repeatingEntries: [],
      });
      assert.equal(await holds(store, SECRET), false);
      await assertSound(store);
    }));

  it("takes the erased words out of what published checks say, of every collection, and keeps the revisions in order", () =>
    withStore(freshUrl, async (store) => {
      const { filed } = await record(store);
      const note = {
        finding: "official-only",
        weight: "warning",
        quotes: [],
        message: `Only ${WORDS} says so.`,
      } as const;
      const findings = [note, { ...note, message: "Something else." }];
      const sample = { collection: "sample" };
      await append(store, [opened("sample"), published("fewer", { ...sample, findings })], sample);
      await append(store, [published("fewer", { ...sample, revision: 2 })], sample);
      await append(store, [{ kind: "unpublished", articleId: "fewer", reason: "It was wrong." }], sample);
      assert.equal((await redactCapture(store, filed.capture.sha256, REDACTOR)).kind, "redacted");
      assert.equal(await holds(store, SECRET), false);
      const [first, second] = await revisionsOf(store, "fewer", DESK);
      assert.deepEqual(
        first?.findings.map(({ message }) => message),
        ["", "Something else."],
      );
      assert.equal(second?.revision, 2);
      const found = await articleAt(store, "/en/2022/fewer", DESK);
      assert.deepEqual(found?.kind === "withdrawn" && [found.reason, found.article.revision], ["It was wrong.", 2]);
      await assertSound(store);
    }));

  it("erases one statement with its reviews, and leaves the rest", () =>
    withStore(freshUrl, async (store) => {
      const { filed, statement, entryIds, confirmation } = await record(store);
      const entryId = entryIds[4]!;
      assert.deepEqual(await redactEntry(store, entryId, REDACTOR), {
        kind: "redacted",
        entries: 3,
        repeating: [],
        repeatingEntries: [],
      });
      assert.deepEqual(await statementsOfDocument(store, filed.document.id, DESK), []);
      const { entry, body } = (await ledgerOf(store)).find((line) => line.entry.id === entryId)!;
      assert.deepEqual([body, entry.salt, entry.digest.length], [null, null, 64]);
      assert.equal((await textsWithIds(store, { ...DESK, ids: [filed.text.id] })).get(filed.text.id)?.content, WORDS);
      await assertSound(store);
      assert.deepEqual(await redactEntry(store, entryId, REDACTOR), { kind: "redacted-before" });
      assert.deepEqual(await redactEntry(store, "nobody", REDACTOR), { kind: "not-found" });
      // A later reading inherits nothing from what is gone, and that cannot be reviewed any more.
      const again = { ...arrests(filed, "43"), id: "again" };
      await append(store, [stated(again)], { readerVersion: "2" });
      const [held] = await statementsIn(store, { ...DESK, ids: ["again"] });
      assert.equal(held?.review, "unreviewed");
      await assert.rejects(append(store, [{ kind: "review-undone", entryId: confirmation }]), RangeError);
      await assert.rejects(append(store, [{ kind: "confirmed", statementId: statement.id }]), RangeError);
      await assertSound(store);
    }));

  it("erases a correction with the confirmation of it, and keeps a rejection", () =>
    withStore(freshUrl, async (store) => {
      const { statement, correction } = await record(store);
      await append(store, [{ kind: "rejected", statementId: statement.id, reason: "Not a count" }]);
      assert.deepEqual(await redactEntry(store, correction, REDACTOR), {
        kind: "redacted",
        entries: 2,
        repeating: [],
        repeatingEntries: [],
      });
      const [held] = await statementsIn(store, { ...DESK, ids: [statement.id] });
      assert.deepEqual([held?.review, held?.original], ["rejected", null]);
      await assertSound(store);
    }));

  it("erases a document's title and reports it as redacted", () =>
    withStore(freshUrl, async (store) => {
      const { filed, entryIds } = await record(store);
      assert.deepEqual(await redactEntry(store, entryIds[1]!, REDACTOR), {
        kind: "redacted",
        entries: 1,
        repeating: [],
        repeatingEntries: [],
      });
      assert.equal(await documentIn(store, filed.document.id, DESK), null);
      assert.deepEqual(await statementsOfDocument(store, filed.document.id, DESK), []);
      await assertSound(store);
    }));

  it("keeps what says who erased what", () =>
    withStore(freshUrl, async (store) => {
      const { entryIds } = await record(store);
      await redactEntry(store, entryIds[1]!, REDACTOR);
      const redaction = await store.db
        .selectFrom("entries")
        .select("id")
        .where("kind", "=", "redacted")
        .executeTakeFirst();
      assert.deepEqual(await redactEntry(store, redaction!.id, REDACTOR), { kind: "not-redactable" });
      const erasing = sql`update entries set body = null, salt = null where kind = 'redacted'`;
      await assert.rejects(erasing.execute(store.db), /The ledger only grows/);
      const filling = sql`update entries set body = '{}', salt = '' where id = ${entryIds[1]}`;
      await assert.rejects(filling.execute(store.db), /The ledger only grows/);
    }));
}
