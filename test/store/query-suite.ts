import assert from "node:assert/strict";
import { join } from "node:path";
import { it } from "node:test";
import { dayFrom } from "../../src/core/model/index.ts";
import { articleAt, articleById, articlesIn, revisionsOf } from "../../src/store/articles.ts";
import { backupTo } from "../../src/store/backup.ts";
import { recordState } from "../../src/store/batches.ts";
import { collectionIn, collectionsIn } from "../../src/store/collections.ts";
import { capturesOf, documentIn, documentsIn } from "../../src/store/documents.ts";
import { judgementsIn } from "../../src/store/judgements.ts";
import { rebuildTables } from "../../src/store/rebuild.ts";
import { restoreFrom } from "../../src/store/restore.ts";
import { reviewQueue, statementsForQuestion, statementsIn, statementsOfDocument } from "../../src/store/statements.ts";
import type { Store } from "../../src/store/store.ts";
import { textsOf, textsWithIds } from "../../src/store/texts.ts";
import type { View } from "../../src/store/view.ts";
import {
  append,
  arrests,
  DESK,
  type FreshUrl,
  file,
  opened,
  PUBLIC,
  published,
  reextract,
  selected,
  stated,
  withStore,
} from "./record.ts";

const ARRESTS = selected({});
const ANY_REVIEW = { state: "unreviewed", collection: null, limit: 10 } as const;

/** Everything a view can reach of what was filed, as how many of each it got. */
async function seen(store: Store, view: View, ids: { document: string; text: string; statement: string }) {
  return {
    collections: (await collectionsIn(store, view)).length,
    collection: (await collectionIn(store, "desk", view)) !== null,
    document: (await documentIn(store, ids.document, view)) !== null,
    documents: (await documentsIn(store, { ...view, collection: null, limit: 10 })).length,
    captures: (await capturesOf(store, ids.document, view)).length,
    text: (await textsWithIds(store, { ...view, ids: [ids.text] })).size > 0,
    texts: (await textsOf(store, ids.document, view)).length,
    statements: (await statementsIn(store, { ...view, ids: [ids.statement] })).length,
    ofDocument: (await statementsOfDocument(store, ids.document, view)).length,
    forQuestion: (await statementsForQuestion(store, ARRESTS, view)).length,
    judgements: (await judgementsIn(store, view)).length,
    articles: (await articlesIn(store, { ...view, limit: 10 })).length,
    article: (await articleById(store, "sixty", view)) !== null,
    address: (await articleAt(store, "/en/2022/sixty", view)) !== null,
    revisions: (await revisionsOf(store, "sixty", view)).length,
  };
}

const EVERYTHING = {
  collections: 1,
  collection: true,
  document: true,
  documents: 1,
  captures: 1,
  text: true,
  texts: 1,
  statements: 1,
  ofDocument: 1,
  forQuestion: 1,
  judgements: 1,
  articles: 1,
  article: true,
  address: true,
  revisions: 1,
};

const NOTHING = {
  collections: 0,
  collection: false,
  document: false,
  documents: 0,
  captures: 0,
  text: false,
  texts: 0,
  statements: 0,
  ofDocument: 0,
  forQuestion: 0,
  judgements: 0,
  articles: 0,
  article: false,
  address: false,
  revisions: 0,
};

export function querySuite(freshUrl: FreshUrl): void {
  it("holds nothing in memory past tables that were made again", () =>
    withStore(freshUrl, async (store, folder) => {
      const filed = await file(store, "43 people were arrested");
      await append(store, [opened(), ...filed.bodies, stated(arrests(filed, "43"))]);
      const reviews = async () => (await statementsForQuestion(store, ARRESTS, DESK)).map(({ review }) => review);
      const changeByHand = (review: "confirmed" | "corrected") =>
        store.db.updateTable("statements").set({ review }).execute();
      await changeByHand("confirmed");
      assert.deepEqual(await reviews(), ["confirmed"]);
      const before = await recordState(store.db);
      await rebuildTables(store);
      assert.deepEqual(await reviews(), ["unreviewed"]);
      const rebuilt = await recordState(store.db);
      assert.ok(rebuilt > before);
      await changeByHand("corrected");
      assert.deepEqual(await reviews(), ["unreviewed"], "what is kept stays as long as nothing says otherwise");
      const backup = join(folder, "record.backup");
      await backupTo(store, backup);
      await restoreFrom(store, backup, { reextract, newId: () => crypto.randomUUID() });
      await changeByHand("confirmed");
      assert.deepEqual(await reviews(), ["confirmed"]);
      assert.ok((await recordState(store.db)) > rebuilt);
    }));

  for (const visibility of ["public", "desk"] as const)
    it(`shows a collection for ${visibility} to whom it may, and hides a hidden one`, () =>
      withStore(freshUrl, async (store) => {
        const filed = await file(store, "43 people were arrested");
        const statement = arrests(filed, "43");
        const judgement = { about: "same-origin", one: "d1", other: "d2", same: true } as const;
        const judged = { kind: "judged", judgement } as const;
        const bodies = [opened("desk", { visibility }), ...filed.bodies, stated(statement), judged, published("sixty")];
        await append(store, bodies);
        const ids = { document: filed.document.id, text: filed.text.id, statement: statement.id };
        assert.deepEqual(await seen(store, DESK, ids), EVERYTHING);
        assert.deepEqual(await seen(store, PUBLIC, ids), visibility === "public" ? EVERYTHING : NOTHING);
        assert.equal((await reviewQueue(store, ANY_REVIEW)).length, 1);

        await append(store, [{ kind: "collection-hidden", collectionId: "desk" }]);
        assert.deepEqual(await seen(store, PUBLIC, ids), NOTHING);
        // What is hidden counts for nobody, and waits for no review; it can still be looked up.
        assert.deepEqual(await seen(store, DESK, ids), { ...EVERYTHING, forQuestion: 0, judgements: 0 });
        assert.equal((await reviewQueue(store, ANY_REVIEW)).length, 0);

        await append(store, [{ kind: "collection-shown", collectionId: "desk" }]);
        assert.deepEqual(await seen(store, PUBLIC, ids), visibility === "public" ? EVERYTHING : NOTHING);
      }));

  it("finds the statements that a question could rest on", () =>
    withStore(freshUrl, async (store) => {
      const filed = await file(store, "43 people were arrested, 16 in Honduras; 7 vehicles were seized");
      const [first, second] = [arrests(filed, "43"), arrests(filed, "16")];
      const vehicles = arrests(filed, "7");
      assert.equal(vehicles.value.kind, "figure");
      const value = { ...vehicles.value, counted: { ...vehicles.value.counted, measure: "other", head: "vehicle" } };
      await append(store, [opened(), ...filed.bodies, stated(first), stated({ ...vehicles, value }), stated(second)]);
      const found = await statementsForQuestion(store, ARRESTS, PUBLIC);
      assert.deepEqual(
        found.map((held) => held.statement),
        [first, second],
      );
      assert.deepEqual(found[0]?.document, filed.document);
      const headed = await statementsForQuestion(store, selected({ measure: "other", head: "vehicle" }), PUBLIC);
      assert.deepEqual(
        headed.map((held) => held.statement.id),
        [vehicles.id],
      );
      assert.deepEqual(await statementsForQuestion(store, selected({ measure: "other", head: "boat" }), PUBLIC), []);
      const ordered = await statementsOfDocument(store, filed.document.id, PUBLIC);
      assert.deepEqual(
        ordered.map((held) => held.statement.anchor.exact),
        ["43", "16", "7"],
      );
    }));

  it("lists documents by day", () =>
    withStore(freshUrl, async (store) => {
      const may = await file(store, "43 in May", { published: dayFrom("2022-05-30") });
      const june = await file(store, "50 in June", { published: dayFrom("2022-06-30") });
      const undated = await file(store, "some day", { published: null });
      await append(store, [opened(), ...undated.bodies, ...may.bodies, ...june.bodies]);
      const documents = await documentsIn(store, { ...DESK, collection: "desk", limit: 10 });
      assert.deepEqual(
        documents.map((document) => document.id),
        [june, may, undated].map((filed) => filed.document.id),
      );
    }));

  it("leads old addresses to the new one, keeps every revision, and leaves a notice", () =>
    withStore(freshUrl, async (store) => {
      await append(store, [opened(), published("sixty", { address: "/en/2022/sixty" })]);
      await append(store, [published("sixty", { address: "/en/2022/fewer", revision: 2, title: "Fewer" })]);
      assert.deepEqual(await articleAt(store, "/en/2022/sixty", PUBLIC), { kind: "moved", address: "/en/2022/fewer" });
      const there = await articleAt(store, "/en/2022/fewer", PUBLIC);
      assert.equal(there?.kind === "article" && there.article.title, "Fewer");
      assert.deepEqual(
        (await revisionsOf(store, "sixty", PUBLIC)).map(({ revision }) => revision),
        [1, 2],
      );
      await assert.rejects(append(store, [published("other", { address: "/en/2022/sixty" })]), /needs another/);

      await append(store, [{ kind: "unpublished", articleId: "sixty", reason: "It named a minor." }]);
      assert.deepEqual(await articlesIn(store, { ...PUBLIC, limit: 10 }), []);
      const notice = await articleAt(store, "/en/2022/sixty", PUBLIC);
      assert.equal(notice?.kind === "withdrawn" && notice.reason, "It named a minor.");
      assert.equal(notice?.kind === "withdrawn" && notice.at, "2022-06-01T12:00:00.000Z");

      await append(store, [published("sixty", { address: "/en/2022/sixty", revision: 3 })]);
      assert.equal((await articleAt(store, "/en/2022/sixty", PUBLIC))?.kind, "article");
      assert.equal((await articleAt(store, "/en/2022/fewer", PUBLIC))?.kind, "moved");
    }));

  it("takes judgements back", () =>
    withStore(freshUrl, async (store) => {
      const judgement = { about: "same-origin", one: "d1", other: "d2", same: true } as const;
      const batch = await append(store, [opened(), { kind: "judged", judgement }]);
      const [held] = await judgementsIn(store, PUBLIC);
      assert.equal(held?.entryId, batch.entryIds[1]);
      assert.deepEqual([held?.one, held?.other, held?.same, held?.by.name], ["d1", "d2", true, "Ana"]);
      await append(store, [{ kind: "judgement-undone", entryId: batch.entryIds[1]! }]);
      assert.deepEqual(await judgementsIn(store, PUBLIC), []);
    }));
}
