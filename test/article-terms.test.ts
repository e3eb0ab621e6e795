import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { articleTerms, authorsIn, termKey } from "../src/core/record/article-terms.ts";
import { translatedArticle } from "../src/core/record/translated-article.ts";
import { articleCountUnder, termsIn } from "../src/store/article-terms.ts";
import { articlesIn } from "../src/store/articles.ts";
import { sampleDesk } from "./site-desk.ts";

const PUBLIC = { publicOnly: true } as const;

describe("what an article is listed under", () => {
  it("keeps names in addresses to letters and digits", () => {
    assert.equal(termKey("Policía Nacional, «zona 18»"), "policia-nacional-zona-18");
    assert.equal(termKey("…"), "");
  });

  it("tells the signers of a byline apart", () => {
    assert.deepEqual(authorsIn("Ana Paz, Luis Roa y la mesa"), ["Ana Paz", "Luis Roa", "la mesa"]);
    assert.deepEqual(authorsIn("the desk"), ["the desk"]);
  });

  it("has nothing for an article without section, topics and figures but its author", () => {
    const terms = articleTerms({ section: null, topics: [], byline: "the desk", checks: [] });
    assert.deepEqual(terms, [{ kind: "author", key: "the-desk", name: "the desk" }]);
  });

  it("lists the sample case under its section, topics, author and the countries of its figures", async (test) => {
    const { desk, end } = await sampleDesk();
    test.after(end);
    const places = await termsIn(desk.store, { ...PUBLIC, kind: "place", language: "en" });
    assert.ok(places.some(({ key, articles }) => key === "GT" && articles === 1));
    const topics = await termsIn(desk.store, { ...PUBLIC, kind: "topic", language: "en" });
    assert.deepEqual(topics.map(({ key }) => key).toSorted(), ["borders", "gangs", "state-of-emergency"]);
    const listed = { kind: "topic", key: "borders" } as const;
    const found = await articlesIn(desk.store, { ...PUBLIC, language: "en", listed, limit: 10 });
    assert.deepEqual(
      found.map(({ id }) => id),
      ["fewer-than-sixty"],
    );
    assert.deepEqual(await articlesIn(desk.store, { ...PUBLIC, language: "en", listed, skip: 1, limit: 10 }), []);
  });
});

it("counts an article once under several names, and none that the public may not see", async (test) => {
  const { desk, end } = await sampleDesk();
  test.after(end);
  const count = (keys: readonly string[]) =>
    articleCountUnder(desk.store, { ...PUBLIC, kind: "topic", language: "en", keys });
  assert.equal(await count(["borders", "gangs"]), 1);
  assert.equal(await count(["nothing-of-the-kind"]), 0);
  await hideCollection(desk, "sample");
  assert.equal(await count(["borders", "gangs"]), 0);
});

it("reads what a draft translates from its front matter alone", () => {
  for (const field of ["translationOf: exodo", 'translationOf: "exodo"', "translationOf:  'exodo'  # the note"])
    assert.equal(translatedArticle(`---\ntitle: Exodus\n${field}\n---\n\nWords.\n`), "exodo", field);
  assert.equal(translatedArticle("---\ntitle: Exodus\n---\n\ntranslationOf: exodo\n"), null);
  assert.equal(translatedArticle("---\ntranslationOf:\ntitle: Exodus\n---\n\nWords.\n"), null);
});
