import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Facet } from "../../src/core/search/entries.ts";
import { readQuery } from "../../src/core/search/query.ts";
import { ranked } from "../../src/core/search/rank.ts";
import { termNamesIn } from "../../src/store/article-terms.ts";
import { hashOfTables } from "../../src/store/dump.ts";
import { rebuildTables } from "../../src/store/rebuild.ts";
import { redactEntry } from "../../src/store/redact.ts";
import { entriesFitting, entriesHolding, facetsFitting } from "../../src/store/search.ts";
import type { Store } from "../../src/store/store.ts";
import type { FreshUrl } from "./record.ts";
import { append, arrests, DESK, file, opened, PUBLIC, published, REDACTOR, stated, withStore } from "./record.ts";

/** Ids of what fits, best first, and whose view it is. */
type Filters = Partial<Record<Facet, string[]>> & { readonly view?: typeof PUBLIC };

async function idsFor(store: Store, typed: string, { view = PUBLIC, ...filters }: Filters = {}) {
  const query = readQuery(typed);
  const asked = { ...query, filters: new Map(Object.entries(filters) as [Facet, string[]][]) };
  const found = ranked(await entriesFitting(store, asked, view), query.all, []);
  const counted = (await facetsFitting(store, asked, view)).reduce((sum, { entries }) => sum + entries, 0);
  assert.equal(counted, found.length);
  return found.map(({ kind, id }) => (kind === "article" ? id : kind));
}

const ARTICLES = [
  ["lakes", { title: "Ferries on the lake", draft: "Copper lamps burned. Nobody crossed.", section: "News" }],
  ["lamps", { title: "A quiet week", draft: "The ferries stayed; lamps of copper were sold.", section: "News" }],
  ["barcos", { title: "Capturas en el lago", draft: "Los transbordadores no salieron.", language: "es" }],
  ["digits", { title: "Numbers", draft: "It counted 12.500 and 3 MS-13 members, the ministry's tally." }],
] as const;

async function fill(store: Store): Promise<{ readonly statementId: string; readonly entryId: string }> {
  const articles = ARTICLES.map(([id, given], index) =>
    published(id, { ...given, published: `2022-06-0${index + 1}T12:00:00.000Z` }),
  );
  await append(store, [opened(), ...articles]);
  const filed = await file(store, "The ministry counted 43 arrests of suspected ferrymen by May.");
  const statement = arrests(filed, "43");
  const { entryIds } = await append(store, [...filed.bodies, stated(statement)]);
  return { statementId: statement.id, entryId: entryIds.at(-1)! };
}

/** The same searches, the same answers: words are divided and put in order by our own code. */
export function searchSuite(freshUrl: FreshUrl): void {
  describe("search", () => {
    test("finds by words, stems, phrases and grouped digits, titles before texts", () =>
      withStore(freshUrl, async (store) => {
        await fill(store);
        assert.deepEqual(await idsFor(store, "ferry"), ["lakes", "lamps"]);
        assert.deepEqual(await idsFor(store, '"copper lamps"'), ["lakes"]);
        assert.deepEqual(await idsFor(store, 'lamps -"copper lamps"'), ["lamps"]);
        assert.deepEqual(await idsFor(store, '"lake copper"'), [], "no phrase reaches from a title into its text");
        assert.deepEqual(await idsFor(store, "12,500"), ["digits"]);
        assert.deepEqual(await idsFor(store, "ms13"), ["digits"]);
        assert.deepEqual(await idsFor(store, '"ministry tally"'), ["digits"]);
        assert.deepEqual(await idsFor(store, "CAPTURÓ lagos"), ["barcos"]);
        assert.deepEqual(await idsFor(store, "lake", { language: ["es"] }), []);
        assert.deepEqual(await termNamesIn(store, { ...PUBLIC, kind: "section", language: "en" }), ["News"]);
        assert.deepEqual(await idsFor(store, "", { section: ["news"] }), ["lamps", "lakes"]);
        assert.deepEqual(await idsFor(store, "", { year: ["2022"], language: ["es", "en"] }), [
          "digits",
          "barcos",
          "lamps",
          "lakes",
        ]);
        assert.equal(await entriesHolding(store, readQuery("ferry").all[0]!, PUBLIC), 2);
      }));

    test("obeys nothing that is typed", () =>
      withStore(freshUrl, async (store) => {
        await fill(store);
        for (const typed of ["'", "a & b", "a:*", "(", "\\", "NEAR(a b)", "title : lake", "zz0kindarticle", "ß東京"])
          assert.ok(Array.isArray(await idsFor(store, typed || "x")), typed);
        const odd = new Map<Facet, string[]>([["source", ["' | 'x", ""]]]);
        assert.deepEqual(await facetsFitting(store, { all: [], none: [], filters: odd }, PUBLIC), []);
      }));

    test("a statement and its document are found from the moment a person confirms it", () =>
      withStore(freshUrl, async (store) => {
        const { statementId } = await fill(store);
        assert.deepEqual(await idsFor(store, "ferrymen"), []);
        assert.deepEqual(await idsFor(store, "tally", { kind: ["document"] }), []);
        const { entryIds } = await append(store, [{ kind: "confirmed", statementId }]);
        assert.deepEqual(await idsFor(store, "ferrymen"), ["figure"]);
        assert.deepEqual(await idsFor(store, "capturas guatemala"), ["figure"], "by the codebook's names");
        assert.deepEqual(await idsFor(store, "tally", { kind: ["document"], source: ["interior-ministry"] }), [
          "document",
        ]);
        await append(store, [{ kind: "review-undone", entryId: entryIds[0]! }]);
        assert.deepEqual(await idsFor(store, "ferrymen"), []);
        assert.deepEqual(await idsFor(store, "tally", { kind: ["document"] }), []);
      }));

    test("nothing of a hidden collection, for the public; what is erased, for nobody", () =>
      withStore(freshUrl, async (store) => {
        const { statementId, entryId } = await fill(store);
        await append(store, [{ kind: "confirmed", statementId }]);
        await append(store, [{ kind: "collection-hidden", collectionId: "desk" }]);
        assert.deepEqual(await idsFor(store, "ferry"), []);
        assert.equal(await entriesHolding(store, readQuery("ferry").all[0]!, PUBLIC), 0);
        assert.deepEqual(await idsFor(store, "ferry", { view: DESK }), ["lakes", "lamps"]);
        await append(store, [{ kind: "collection-shown", collectionId: "desk" }]);
        await redactEntry(store, entryId, REDACTOR);
        assert.deepEqual(await idsFor(store, "ferrymen", { view: DESK }), []);
        assert.deepEqual(await idsFor(store, "ferry"), ["lakes", "lamps"]);
      }));

    test("rebuilding makes the same rows", () =>
      withStore(freshUrl, async (store) => {
        const { statementId } = await fill(store);
        await append(store, [{ kind: "confirmed", statementId }]);
        await append(store, [published("lamps", { revision: 2, title: "A loud week", draft: "Drums." })]);
        await append(store, [{ kind: "unpublished", articleId: "digits", reason: "Wrong." }]);
        const before = await hashOfTables(store.db);
        await rebuildTables(store);
        assert.equal(await hashOfTables(store.db), before);
        assert.deepEqual(await idsFor(store, "ferry"), ["lakes"]);
        assert.deepEqual(await idsFor(store, "drum"), ["lamps"]);
        assert.deepEqual(await idsFor(store, "12500"), []);
      }));
  });
}
