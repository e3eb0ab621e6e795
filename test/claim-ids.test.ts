import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import type { Desk } from "../src/actions/desk.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { rebuildTables } from "../src/actions/rebuild-tables.ts";
import { showCheck } from "../src/actions/show-check.ts";
import type { Article } from "../src/core/model/index.ts";
import { articleById } from "../src/store/articles.ts";
import { sampleDesk } from "./site-desk.ts";

const DRAFT = await readFile(new URL("../samples/article.md", import.meta.url), "utf8");

let desk: Desk;
let end: () => Promise<void>;
before(async () => {
  ({ desk, end } = await sampleDesk());
});
after(() => end());

/** A revision; one that the other language's version does not follow at once needs a reason. */
async function revised(markdown: string): Promise<Article> {
  const given = { override: "The other version follows.", correction: "Said more plainly." };
  const outcome = await publishArticle(desk, markdown, given);
  return outcome.kind === "published" ? outcome.article : assert.fail(outcome.kind);
}

function idOf(article: Article, exact: string): string {
  const check = article.checks.find(({ claim }) => claim.quote.exact === exact && claim.asserts === "number");
  return check?.claim.id ?? assert.fail(`no claim «${exact}»`);
}

test("a claim keeps its id, and its address, when other words of the article change", async () => {
  const first = (await articleById(desk.store, "fewer-than-sixty", { publicOnly: true })) ?? assert.fail();
  assert.equal(new Set(first.checks.map(({ claim }) => claim.id)).size, first.checks.length);
  const second = await revised(DRAFT.replace("In Belize, four suspected", "Farther north, in Belize, four suspected"));
  for (const exact of ["fewer than 60", "less than two percent", "four"])
    assert.equal(idOf(second, exact), idOf(first, exact), exact);
  const [, repeated] = second.checks.filter(({ claim }) => claim.quote.exact === "43" && claim.asserts === "number");
  assert.ok(first.checks.some(({ claim }) => claim.id === repeated?.claim.id));
});

test("a changed claim gets an id of its own, and the old address shows the revision that made it", async () => {
  const before = (await articleById(desk.store, "fewer-than-sixty", { publicOnly: true })) ?? assert.fail();
  const after = await revised(DRAFT.replace("fewer than 60 suspected", "fewer than 70 suspected"));
  assert.ok(!before.checks.some(({ claim }) => claim.id === idOf(after, "fewer than 70")));
  const old = await showCheck(desk, idOf(before, "fewer than 60"));
  assert.equal(old?.article.revision, before.revision);
  assert.equal(old?.check.claim.quote.exact, "fewer than 60");
  assert.equal((await showCheck(desk, idOf(after, "less than two percent")))?.article.revision, after.revision);
  assert.equal(await showCheck(desk, "no-such-claim"), null);
});

test("the addresses of claims are made again with the other tables", async () => {
  const rebuilt = await rebuildTables(desk, () => undefined);
  assert.equal(rebuilt.before, rebuilt.after);
});
