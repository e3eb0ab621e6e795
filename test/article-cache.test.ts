/** An article's page is cached as long as nothing of it is another, and no longer. */
import assert from "node:assert/strict";
import { after, before, beforeEach, suite, test } from "node:test";
import { addDocument } from "../src/actions/add-document.ts";
import { standingTold } from "../src/actions/article-standing.ts";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { listReviews } from "../src/actions/list-reviews.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { recordHead } from "../src/actions/record-head.ts";
import { reviewStatement } from "../src/actions/review-statement.ts";
import { showArticle } from "../src/actions/show-article.ts";
import { showCollection } from "../src/actions/show-collection.ts";
import { undoReview } from "../src/actions/undo-review.ts";
import { decimalFrom, picturesAsked } from "../src/core/model/index.ts";
import { ArticleCache } from "../src/http/article-cache.ts";
import { encodedFrom } from "../src/http/encodings.ts";
import { siteApp } from "../src/http/site.ts";
import { articlesIn } from "../src/store/articles.ts";
import { sampleDesk } from "./site-desk.ts";

let desk: Desk;
let end: () => Promise<void>;
let address: string;
let tells: readonly string[];
let cache: ArticleCache;

const content = encodedFrom(Buffer.from("<p>a page</p>".repeat(200)), { isCompressible: true });
const isCached = async () => (await cache.find("/page", await recordHead(desk))) !== null;

async function addText(words: string): Promise<void> {
  const stream = (async function* () {
    yield Buffer.from(words);
  })();
  const outcome = await addDocument(
    desk,
    { kind: "stream", name: words, stream },
    { published: null, language: "en", collection: "sample" },
  );
  assert.equal(outcome.kind, "added");
}

before(async () => {
  ({ desk, end } = await sampleDesk());
  const articles = await articlesIn(desk.store, { publicOnly: true, limit: 10 });
  const article = articles.find(({ draft, checks }) => picturesAsked(draft).length === 0 && checks.length > 0);
  address = article?.address ?? assert.fail("The sample has no article without pictures");
  const shown = await showArticle(desk, address);
  tells = shown?.kind === "article" ? [...shown.page.evidence.keys()] : assert.fail(address);
});
after(() => end());
beforeEach(async () => {
  cache = new ArticleCache(desk, { head: () => recordHead(desk), bytesAtMost: 1e6 });
  await cache.put("/page", { content, tells }, await recordHead(desk));
  assert.ok(await isCached());
});

suite("an article's page is cached", () => {
  test("in every encoding as it was made", async () => {
    const found = await cache.find("/page", await recordHead(desk));
    assert.equal(found?.tag, content.tag);
    assert.deepEqual(found?.bytes, content.bytes);
    for (const encoding of ["br", "zstd", "gzip", "identity"] as const)
      assert.deepEqual(found?.encoded(encoding), content.encoded(encoding), encoding);
  });

  test("while documents come, are read, and their statements reviewed", async () => {
    await addText("Police arrested 41 gang members in Belize in June 2022.");
    assert.ok(await isCached());
    const [waiting] = await listReviews(desk, { state: "unreviewed", collection: "sample", limit: 1 });
    await reviewStatement(desk, waiting!.statement.id, { kind: "confirm" });
    assert.ok(await isCached());
  });

  test("but no longer than the statements that it tells of stand as they stood", async () => {
    const stood = await standingTold(desk, tells);
    await reviewStatement(desk, tells[0]!, { kind: "reject", reason: "It says so nowhere." });
    assert.notEqual(await standingTold(desk, tells), stood);
    assert.ok(!(await isCached()));
    await undoReview(desk, tells[0]!);
    assert.equal(await standingTold(desk, tells), stood);
    assert.ok(!(await isCached()));
  });

  test("but no longer than until an article is published", async () => {
    const draft =
      "---\nid: another\ntitle: Another\nlanguage: en\npublished: 2022-07-01\ncollection: sample\n---\n\nNothing is counted.\n";
    await publishArticle(desk, draft, { override: null, correction: null });
    assert.ok(!(await isCached()));
  });

  test("but not past what it was made from, and not at an earlier head", async () => {
    const head = await recordHead(desk);
    await addText("Police arrested 42 gang members in Belize in May 2022.");
    await cache.put("/late", { content, tells }, head);
    assert.equal(await cache.find("/late", await recordHead(desk)), null);
    assert.ok(await isCached());
    assert.equal(await cache.find("/page", head), null);
  });

  test("but not beyond its bytes", async () => {
    const small = new ArticleCache(desk, { head: () => recordHead(desk), bytesAtMost: 1 });
    await small.put("/page", { content, tells }, await recordHead(desk));
    assert.ok(!small.holds("/page"));
  });
});

suite("whatever stands behind its address, the page is the one of now", () => {
  test("after a correction, and where its collection is hidden", async () => {
    const app = siteApp(desk);
    let asked = 0;
    const page = async () => (await app.request(`${address}?from=${asked++}`)).text();
    const first = await page();
    assert.equal(await page(), first);
    const correct = { kind: "correct", correction: { number: decimalFrom("7777") }, reason: "A slip." } as const;
    await reviewStatement(desk, tells[0]!, correct);
    assert.match(await page(), /7,777/);
    await undoReview(desk, tells[0]!);
    assert.equal(await page(), first);
    const written = address.replace(/.$/, (last) => `%${last.charCodeAt(0).toString(16)}`);
    assert.equal((await app.request(written)).status, 200);
    await hideCollection(desk, "sample");
    assert.equal((await app.request(`${address}?from=elsewhere`)).status, 404);
    await showCollection(desk, "sample");
    assert.equal(await page(), first);
  });
});
