/** What articles' pages are made of is remembered, and no longer than it stands: nothing here is a cached page. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { redact } from "../src/actions/redact.ts";
import { reviewStatement } from "../src/actions/review-statement.ts";
import { showArticle } from "../src/actions/show-article.ts";
import { showCollection } from "../src/actions/show-collection.ts";
import { undoReview } from "../src/actions/undo-review.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import type { ArticlePage } from "../src/core/page/article.ts";
import { articlesIn } from "../src/store/articles.ts";
import { sampleDesk } from "./site-desk.ts";

let desk: Desk;
let end: () => Promise<void>;
let address: string;
let first: ArticlePage;

async function pageAt(at = address): Promise<ArticlePage> {
  const shown = await showArticle(desk, at);
  return shown?.kind === "article" ? shown.page : assert.fail(`${at}: ${shown?.kind}`);
}

before(async () => {
  ({ desk, end } = await sampleDesk());
  const articles = await articlesIn(desk.store, { publicOnly: true, limit: 10 });
  address = articles.find(({ checks, language }) => checks.length > 0 && language === "en")!.address;
  first = await pageAt();
});
after(() => end());

suite("an article asked for again", () => {
  test("is the same, with its evidence in the same order", async () => {
    const again = await pageAt();
    assert.deepEqual(again, first);
    assert.deepEqual([...again.evidence.keys()], [...first.evidence.keys()]);
  });

  test("shows its statements as they stand at that moment", async () => {
    const [id] = first.evidence.keys();
    await reviewStatement(desk, id!, { kind: "reject", reason: "It says so nowhere." });
    assert.equal((await pageAt()).evidence.get(id!)?.review, "rejected");
    await undoReview(desk, id!);
    assert.deepEqual((await pageAt()).evidence, first.evidence);
  });

  test("is not there while its collection is hidden", async () => {
    await hideCollection(desk, "sample");
    assert.equal(await showArticle(desk, address), null);
    await showCollection(desk, "sample");
    assert.deepEqual((await pageAt()).evidence, first.evidence);
  });

  test("is related to what is on the site at that moment", async () => {
    const topics = first.listed.flatMap(({ kind, key }) => (kind === "topic" ? [key] : []));
    const matter = `id: like-it\ntitle: Like it\nlanguage: en\npublished: 2022-07-01\ncollection: sample\ntopics: [${topics}]`;
    const body = first.article.draft.slice(first.article.draft.indexOf("\n\n"));
    const outcome = await publishArticle(desk, `---\n${matter}\n---${body}`, { override: "a test", correction: null });
    assert.equal(outcome.kind, "published");
    const isRelated = async () => (await pageAt()).related.some(({ title }) => title === "Like it");
    assert.ok(await isRelated());
    await unpublishArticle(desk, "like-it", "A slip.");
    assert.ok(!(await isRelated()));
  });

  test("shows nothing of a capture that was erased", async () => {
    const [id, item] = [...first.evidence][0]!;
    await redact(desk, { kind: "capture", sha256: item.capture.sha256 }, "A court's order.");
    const page = await pageAt();
    assert.ok(!page.evidence.has(id));
    assert.ok(!JSON.stringify([page.article.checks, [...page.evidence]]).includes(item.context.exact));
  });

  test("is withdrawn once it was", async () => {
    await unpublishArticle(desk, first.article.id, "A slip.");
    assert.equal((await showArticle(desk, address))?.kind, "withdrawn");
  });
});
