import assert from "node:assert/strict";
import { it } from "node:test";
import { decimalFrom, type Figure, type Statement } from "../../src/core/model/index.ts";
import { type HeldStatement, reviewQueue, statementsForQuestion, statementsIn } from "../../src/store/statements.ts";
import type { Store } from "../../src/store/store.ts";
import {
  ANA,
  append,
  arrests,
  DESK,
  type Filed,
  type FreshUrl,
  file,
  LOADER,
  opened,
  selected,
  stated,
  withStore,
} from "./record.ts";

const TEXT = "Police said that 43 people were arrested since March.";

async function heldIn(store: Store, statement: Statement): Promise<HeldStatement> {
  const [held] = await statementsIn(store, { ...DESK, ids: [statement.id] });
  assert.ok(held);
  return held;
}

/** What a person would ask of where a statement stands. */
async function standing(store: Store, statement: Statement) {
  const { statement: now, review, reviewedBy, reviewMatch, disagrees } = await heldIn(store, statement);
  assert.equal(now.value.kind, "figure");
  return { number: now.value.number, review, reviewedBy, reviewMatch, disagrees };
}

const UNREVIEWED = { number: "43", review: "unreviewed", reviewedBy: null, reviewMatch: null, disagrees: false };
const CONFIRMED = { ...UNREVIEWED, review: "confirmed", reviewedBy: "Ana", reviewMatch: "statement" };

async function fileOne(store: Store): Promise<{ filed: Filed; statement: Statement }> {
  const filed = await file(store, TEXT);
  const statement = arrests(filed, "43");
  await append(store, [opened(), ...filed.bodies, stated(statement)]);
  return { filed, statement };
}

/** The same words as another version of the reader reads them. */
async function readAgain(store: Store, filed: Filed, given: { old: Statement; number?: string; version?: string }) {
  const again = arrests(filed, "43", given.number === undefined ? {} : { number: given.number });
  const superseded = { kind: "superseded", statementId: given.old.id, by: again.id } as const;
  await append(store, [stated(again), superseded], { readerVersion: given.version ?? "2" });
  return again;
}

function corrected(statement: Statement, number: string) {
  const value: Figure = { ...(statement.value as Figure), number: decimalFrom(number) };
  return { kind: "corrected", statementId: statement.id, value, reason: "Misread" } as const;
}

export function reviewSuite(freshUrl: FreshUrl): void {
  it("confirms, rejects, and takes back", () =>
    withStore(freshUrl, async (store) => {
      const { statement } = await fileOne(store);
      assert.deepEqual(await standing(store, statement), UNREVIEWED);
      const confirmed = await append(store, [{ kind: "confirmed", statementId: statement.id }]);
      assert.deepEqual(await standing(store, statement), CONFIRMED);
      const rejection = { kind: "rejected", statementId: statement.id, reason: "Not a count" } as const;
      const rejected = await append(store, [rejection], { actor: LOADER });
      const byLoader = { ...CONFIRMED, review: "rejected", reviewedBy: "sample loader" };
      assert.deepEqual(await standing(store, statement), byLoader);
      assert.equal((await heldIn(store, statement)).reviewEntryId, rejected.entryIds[0]);

      await append(store, [{ kind: "review-undone", entryId: rejected.entryIds[0]! }]);
      assert.deepEqual(await standing(store, statement), CONFIRMED);
      await append(store, [{ kind: "review-undone", entryId: confirmed.entryIds[0]! }]);
      assert.deepEqual(await standing(store, statement), UNREVIEWED);
      const reviews = store.db.selectFrom("reviews").selectAll().orderBy("sequence");
      assert.deepEqual(
        (await reviews.execute()).map(({ kind, undone_by, actor_name }) => [kind, undone_by !== null, actor_name]),
        [
          ["confirmed", true, ANA.name],
          ["rejected", true, LOADER.name],
        ],
      );
    }));

  it("puts a person's value in the place of the reader's, and keeps the reader's", () =>
    withStore(freshUrl, async (store) => {
      const { statement } = await fileOne(store);
      const correction = corrected(statement, "34");
      const elsewhere = { ...correction.value, counted: { ...correction.value.counted, measure: "deaths" } };
      const batch = await append(store, [{ ...correction, value: elsewhere }]);
      const held = await heldIn(store, statement);
      assert.deepEqual(held.statement.value, elsewhere);
      assert.deepEqual(held.original, statement.value);
      assert.equal(held.review, "corrected");
      assert.deepEqual(await statementsForQuestion(store, selected({ measure: "arrests" }), DESK), []);
      assert.equal((await statementsForQuestion(store, selected({ measure: "deaths" }), DESK)).length, 1);
      await append(store, [{ kind: "review-undone", entryId: batch.entryIds[0]! }]);
      const back = await heldIn(store, statement);
      assert.deepEqual([back.statement, back.original], [statement, null]);
      assert.equal((await statementsForQuestion(store, selected({ measure: "arrests" }), DESK)).length, 1);
    }));

  it("takes a confirmation to be of the value that stands when it is made", () =>
    withStore(freshUrl, async (store) => {
      const { statement } = await fileOne(store);
      const correction = await append(store, [corrected(statement, "34")]);
      const confirmation = { kind: "confirmed", statementId: statement.id } as const;
      const confirmed = await append(store, [confirmation], { actor: LOADER });
      const checked = { ...CONFIRMED, number: "34", reviewedBy: "sample loader" };
      assert.deepEqual(await standing(store, statement), checked);
      // What the second person saw does not change because the first takes the correction back.
      await append(store, [{ kind: "review-undone", entryId: correction.entryIds[0]! }]);
      assert.deepEqual(await standing(store, statement), checked);
      await append(store, [{ kind: "review-undone", entryId: confirmed.entryIds[0]! }]);
      assert.deepEqual(await standing(store, statement), UNREVIEWED);
    }));

  it("lets a later reading of the same words inherit a confirmation", () =>
    withStore(freshUrl, async (store) => {
      const { filed, statement } = await fileOne(store);
      const confirmed = await append(store, [{ kind: "confirmed", statementId: statement.id }]);
      const again = await readAgain(store, filed, { old: statement });
      assert.deepEqual(await standing(store, again), { ...CONFIRMED, reviewMatch: "anchor" });
      const [waiting] = await reviewQueue(store, { state: "confirmed", collection: "desk", limit: 10 });
      assert.equal(waiting?.statement.id, again.id);
      assert.equal((await heldIn(store, statement)).superseded, true);
      await append(store, [{ kind: "review-undone", entryId: confirmed.entryIds[0]! }]);
      assert.deepEqual(await standing(store, again), UNREVIEWED);
    }));

  it("does not take reading again for stating twice, even with the same reader", () =>
    withStore(freshUrl, async (store) => {
      const { filed, statement } = await fileOne(store);
      await append(store, [{ kind: "confirmed", statementId: statement.id }]);
      const again = await readAgain(store, filed, { old: statement, version: "1" });
      assert.deepEqual(await standing(store, again), { ...CONFIRMED, reviewMatch: "anchor" });
    }));

  it("keeps what a person said against a later reading that differs, and shows it", () =>
    withStore(freshUrl, async (store) => {
      const { filed, statement } = await fileOne(store);
      await append(store, [{ kind: "confirmed", statementId: statement.id }]);
      const again = await readAgain(store, filed, { old: statement, number: "430" });
      const outranked = { ...CONFIRMED, reviewMatch: "anchor", disagrees: true };
      assert.deepEqual(await standing(store, again), outranked);
      const shown = await reviewQueue(store, { state: "disagreeing", collection: null, limit: 10 });
      assert.deepEqual(
        shown.map((held) => [held.statement.id, (held.original as Figure).number]),
        [[again.id, "430"]],
      );
      // A person who now confirms confirms what is shown: 43.
      await append(store, [{ kind: "confirmed", statementId: again.id }]);
      assert.deepEqual(await standing(store, again), CONFIRMED);
      await append(store, [corrected(again, "430")]);
      assert.deepEqual(await standing(store, again), { ...CONFIRMED, number: "430", review: "corrected" });
    }));

  it("carries a correction through readings, and says when they come to agree", () =>
    withStore(freshUrl, async (store) => {
      const { filed, statement } = await fileOne(store);
      await append(store, [corrected(statement, "34")]);
      const second = await readAgain(store, filed, { old: statement });
      const kept = { ...CONFIRMED, number: "34", review: "corrected", reviewMatch: "anchor" };
      assert.deepEqual(await standing(store, second), { ...kept, disagrees: true });
      const third = await readAgain(store, filed, { old: second, number: "34", version: "3" });
      assert.deepEqual(await standing(store, third), kept);
    }));

  it("guesses nothing where one reading states the same words twice", () =>
    withStore(freshUrl, async (store) => {
      const { filed, statement } = await fileOne(store);
      await append(store, [{ kind: "confirmed", statementId: statement.id }]);
      const twice = [arrests(filed, "43"), arrests(filed, "43", { number: "430" })] as const;
      await append(store, twice.map(stated), { readerVersion: "2" });
      const ambiguous = { ...UNREVIEWED, reviewMatch: "ambiguous" };
      assert.deepEqual(await standing(store, twice[0]), ambiguous);
      assert.deepEqual(await standing(store, twice[1]), { ...ambiguous, number: "430" });
      assert.deepEqual(await standing(store, statement), CONFIRMED);
      await append(store, [{ kind: "confirmed", statementId: twice[1].id }]);
      assert.deepEqual(await standing(store, twice[1]), { ...CONFIRMED, number: "430" });
      assert.deepEqual(await standing(store, twice[0]), ambiguous);
    }));

  it("does not carry a review into another collection", () =>
    withStore(freshUrl, async (store) => {
      const { statement } = await fileOne(store);
      await append(store, [{ kind: "confirmed", statementId: statement.id }]);
      const elsewhere = await file(store, TEXT, { collection: "sample" });
      const same = arrests(elsewhere, "43");
      await append(store, [opened("sample"), ...elsewhere.bodies, stated(same)], { collection: "sample" });
      assert.deepEqual(await standing(store, same), UNREVIEWED);
    }));
}
