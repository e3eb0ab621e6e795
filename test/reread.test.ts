import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, test } from "node:test";
import type { Desk } from "../src/actions/desk.ts";
import { UNNAMED_OUTLET } from "../src/actions/outlet.ts";
import { readAgain } from "../src/actions/read-again.ts";
import { rebuildTables } from "../src/actions/rebuild-tables.ts";
import { textsWaiting } from "../src/actions/texts-waiting.ts";
import { decimalFrom, type EntryBody, type Figure, type Statement } from "../src/core/model/index.ts";
import { statementsOfText } from "../src/store/statements.ts";
import type { Store } from "../src/store/store.ts";
import { ANA, append, arrests, type Filed, file, opened, stated, withStore } from "./store/record.ts";

const TEXT = "Police said on Friday that 43 people and nearly 60 boats were held in Guatemala.";
const OLD = { readerVersion: "0" };

function deskOf(store: Store): Desk {
  const settings = {
    dataFolder: "",
    databaseUrl: null,
    port: 0,
    publicUrl: null,
    outlet: UNNAMED_OUTLET,
    proxies: 0,
    readersSecret: null,
    maxBytes: 1e6,
  };
  const actor = { kind: "reader", name: "a test" } as const;
  return { store, actor, now: () => new Date("2022-06-02T09:00:00Z"), newId: randomUUID, settings };
}

/** A text that an earlier reader read, with what it made of it. */
async function readBefore(store: Store, statements: (filed: Filed) => readonly Statement[]) {
  const filed = await file(store, TEXT);
  const made = statements(filed);
  const read: EntryBody = { kind: "text-read", textId: filed.text.id, readerVersion: "0", unread: 0 };
  await append(store, [opened(), ...filed.bodies, read, ...made.map(stated)], OLD);
  return { filed, made };
}

/** The figures that stand of a text: words, number, review, and whether the reader disagrees. */
async function figuresOf(store: Store, { text }: Filed) {
  const held = await statementsOfText(store, text.id);
  return held.flatMap(({ statement: { value }, review, disagrees }) =>
    value.kind === "figure" ? [`${value.quote.exact} = ${value.number} ${review}${disagrees ? " disagrees" : ""}`] : [],
  );
}

const sqlite = (run: (store: Store) => Promise<void>) => withStore(async () => null, run);

describe("reading again with a newer reader", () => {
  test("replaces what nobody has touched, in the same words or in words that overlap, and drops what is none", () =>
    sqlite(async (store) => {
      const { filed } = await readBefore(store, (of) => [
        arrests(of, "43", { number: "44" }),
        arrests(of, "60"),
        arrests(of, "Friday", { number: "5" }),
      ]);
      const done = await readAgain(deskOf(store));
      assert.equal(done.texts, 1);
      assert.equal(done.superseded, 3);
      assert.equal(done.disagreeing, 0);
      assert.deepEqual(await figuresOf(store, filed), ["43 = 43 unreviewed", "nearly 60 = 60 unreviewed"]);
    }));

  test("leaves what a person said: the same words show that the reader disagrees, overlapping ones are not stated", () =>
    sqlite(async (store) => {
      const { filed, made } = await readBefore(store, (of) => [arrests(of, "43", { number: "44" }), arrests(of, "60")]);
      await append(
        store,
        made.map(({ id }) => ({ kind: "confirmed", statementId: id }) as const),
        { actor: ANA },
      );
      const done = await readAgain(deskOf(store));
      assert.equal(done.disagreeing, 2);
      assert.deepEqual(await figuresOf(store, filed), ["43 = 44 confirmed disagrees", "60 = 60 confirmed"]);
    }));

  test("keeps a correction, and a rejection of words that it still reads", () =>
    sqlite(async (store) => {
      const { filed, made } = await readBefore(store, (of) => [
        arrests(of, "43"),
        arrests(of, "nearly 60", { number: "59" }),
      ]);
      const [one, other] = made as [Statement, Statement];
      const value = { ...(one.value as Figure), number: decimalFrom("42") };
      const reason = "Misread";
      await append(store, [{ kind: "corrected", statementId: one.id, value, reason }], { actor: ANA });
      await append(store, [{ kind: "rejected", statementId: other.id, reason }], { actor: ANA });
      await readAgain(deskOf(store));
      assert.deepEqual(await figuresOf(store, filed), [
        "43 = 42 corrected disagrees",
        "nearly 60 = 60 rejected disagrees",
      ]);
    }));

  test("is done once, and the tables rebuild to the same bytes", () =>
    sqlite(async (store) => {
      await readBefore(store, (of) => [arrests(of, "43")]);
      const desk = deskOf(store);
      assert.equal(await textsWaiting(desk), 1);
      assert.equal((await readAgain(desk)).texts, 1);
      assert.equal(await textsWaiting(desk), 0);
      assert.equal((await readAgain(desk)).texts, 0);
      const { before, after } = await rebuildTables(desk, () => undefined);
      assert.equal(after, before);
    }));
});
