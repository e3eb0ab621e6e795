/** What a newsroom owes: an embargo that holds everywhere, and the words of those who are written about. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import type { Hono } from "hono";
import { addReply, withdrawReply } from "../src/actions/add-reply.ts";
import type { Desk } from "../src/actions/desk.ts";
import { dropHold, holdArticle, listHeld, releaseDue } from "../src/actions/hold-article.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { redact } from "../src/actions/redact.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import { verifyRecord } from "../src/actions/verify-record.ts";
import { dayFrom } from "../src/core/model/index.ts";
import { siteApp } from "../src/http/site.ts";
import { rebuildTables } from "../src/store/rebuild.ts";
import { crawl } from "./crawl.ts";
import { sampleDesk } from "./site-desk.ts";

const SECRET = "Quetzalcanoe";
const DRAFT = `---
id: the-canoe
title: The ${SECRET} papers
language: en
published: 2026-12-01
section: Investigations
topics: [canoes]
byline: Ana Paz
collection: sample
---

The ${SECRET} papers name no number.
`;
const BEFORE = new Date("2026-11-30T08:00:00Z");
const AFTER = new Date("2026-12-01T12:00:01Z");
const EMBARGO = { until: "2026-12-01T06:00-06:00", override: null, correction: null } as const;

let desk: Desk;
let end: () => Promise<void>;
let app: Hono;
const at = (now: Date): Desk => ({ ...desk, now: () => now });
const text = async (address: string) => (await app.request(address)).text();

/** The words of everything that can be reached from the front pages, by its address. */
async function everyPage(): Promise<ReadonlyMap<string, string>> {
  const machines = ["/robots.txt", "/sitemap.xml", "/news-sitemap.xml", "/en/feed.json", "/en/search?q=canoe"];
  const found = await crawl(app, ["/en", "/es", ...machines]);
  return new Map([...found].map(([address, { body }]) => [address, body]));
}

before(async () => {
  ({ desk, end } = await sampleDesk());
  app = siteApp(desk);
});
after(() => end());

suite("an embargo", () => {
  test("ends at a time that is written with its offset and is still to come", async () => {
    for (const until of ["tomorrow", "2026-12-01", "2026-12-01T06:00", "2026-13-01T06:00Z"])
      await assert.rejects(holdArticle(at(BEFORE), DRAFT, { ...EMBARGO, until }), /with its offset/);
    await assert.rejects(holdArticle(at(AFTER), DRAFT, EMBARGO), /is past/);
  });

  test("holds on every page that can be reached, and no address leads to the article", async () => {
    assert.equal((await holdArticle(at(BEFORE), DRAFT, EMBARGO)).kind, "held");
    assert.deepEqual(await releaseDue(at(BEFORE)), []);
    const pages = await everyPage();
    assert.ok(pages.size > 20);
    for (const [address, page] of pages) assert.ok(!page.includes(SECRET), address);
    assert.equal((await app.request("/en/2026/the-quetzalcanoe-papers")).status, 404);
  });

  test("ends by itself, in the name of whoever held it", async () => {
    const [held] = await listHeld(desk);
    assert.deepEqual(
      [held?.articleId, held?.until, held?.by.name],
      ["the-canoe", "2026-12-01T12:00:00.000Z", "a tester"],
    );
    const released = await releaseDue({ ...at(AFTER), actor: { kind: "reader", name: "the site" } });
    assert.deepEqual(
      released.map(({ outcome }) => outcome.kind),
      ["published"],
    );
    assert.deepEqual(await listHeld(desk), []);
    assert.match(await text("/en/2026/the-quetzalcanoe-papers"), new RegExp(SECRET));
  });

  test("can be dropped with a reason; then nothing is published", async () => {
    const draft = DRAFT.replace("id: the-canoe", "id: another");
    await holdArticle(at(BEFORE), draft, EMBARGO);
    await assert.rejects(dropHold(desk, "another", " "), /Say why/);
    await dropHold(desk, "another", "The source withdrew.");
    assert.deepEqual(await releaseDue(at(AFTER)), []);
    await assert.rejects(dropHold(desk, "another", "again"), /No article another waits/);
  });
});

suite("what waits", () => {
  const draftOf = (id: string, words = "Nothing is counted here.") =>
    DRAFT.replace("id: the-canoe", `id: ${id}`)
      .replace(/title: .*/, `title: About ${id}`)
      .replace(/The .* papers name no number\./, words);
  const entryOf = async (kind: string, articleId: string) =>
    (
      await desk.store.db
        .selectFrom("entries")
        .select("id")
        .where("kind", "=", kind)
        .where("body", "like", `%"${articleId}"%`)
        .executeTakeFirstOrThrow()
    ).id;

  test("does not come back when what was published of it is erased", async () => {
    await holdArticle(at(BEFORE), draftOf("erased", "The vermilion boat is gone."), EMBARGO);
    await releaseDue(at(AFTER));
    await redact(desk, { kind: "entry", entryId: await entryOf("published", "erased") }, "A court's order.");
    assert.deepEqual(await listHeld(desk), []);
    const left = desk.store.db.selectFrom("entries").select("id").where("body", "like", "%vermilion%");
    assert.deepEqual(await left.execute(), []);
  });

  test("does not come back when the word that it waits no longer is erased", async () => {
    await holdArticle(at(BEFORE), draftOf("dropped"), EMBARGO);
    await dropHold(desk, "dropped", "A name that must not be told.");
    await redact(desk, { kind: "entry", entryId: await entryOf("hold-dropped", "dropped") }, "A name.");
    assert.deepEqual(await listHeld(desk), []);
  });

  test("is not published after the article has been withdrawn", async () => {
    await publishArticle(desk, draftOf("gone"), { override: null, correction: null });
    await holdArticle(at(BEFORE), draftOf("gone", "Other words."), EMBARGO);
    await unpublishArticle(desk, "gone", "It was about somebody else.");
    assert.deepEqual(await listHeld(desk), []);
  });

  test("is not published, and what was withdrawn stays withdrawn, after the reason for that has been erased", async () => {
    await publishArticle(desk, draftOf("left", "The cinnabar boat is gone."), { override: null, correction: null });
    await holdArticle(at(BEFORE), draftOf("left", "Other words."), EMBARGO);
    await unpublishArticle(desk, "left", "It named Ulises Quijada.");
    await redact(desk, { kind: "entry", entryId: await entryOf("unpublished", "left") }, "A name.");
    assert.deepEqual(await listHeld(desk), []);
    const shown = await app.request("/en/2026/about-left");
    assert.equal(shown.status, 410);
    for (const page of [await shown.text(), ...(await everyPage()).values()])
      assert.doesNotMatch(page, /Quijada|cinnabar/);
    const { before: kept, after: made } = await rebuildTables(desk.store);
    assert.equal(made, kept);
    assert.deepEqual((await verifyRecord(desk, () => undefined)).faults, []);
    await publishArticle(desk, draftOf("left", "It is told anew."), { override: null, correction: null });
    await redact(desk, { kind: "entry", entryId: await entryOf("unpublished", "left") }, "Nothing is in it.");
    assert.equal((await app.request("/en/2026/about-left")).status, 200);
  });

  test("does not keep others waiting when one cannot be published", async () => {
    await holdArticle(at(BEFORE), draftOf("first-one"), EMBARGO);
    await holdArticle(at(BEFORE), draftOf("second-one"), EMBARGO);
    const broken = { ...at(AFTER), newId: failingOnce(() => desk.newId()) };
    const released = await releaseDue(broken);
    assert.deepEqual(
      released.map(({ held, outcome }) => [held.articleId, outcome.kind]),
      [
        ["first-one", "failed"],
        ["second-one", "published"],
      ],
    );
    assert.deepEqual(
      (await releaseDue(at(AFTER))).map(({ held }) => held.articleId),
      ["first-one"],
    );
  });
});

/** Fails the first time. */
function failingOnce(make: () => string): () => string {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls === 1) throw new RangeError("The disk is full");
    return make();
  };
}

suite("a reply", () => {
  const reply = {
    from: "Interior Ministry <script>",
    content: "The tally was right on its day.\n\nWe stand by it & by <b>every</b> arrest.",
    received: dayFrom("2022-06-20"),
    claim: null,
  };

  test("to a claim stands in the claim's panel and on its check, escaped and in its own words", async () => {
    const page = await text("/en");
    const [, address] = /href="(\/en\/2022\/[^"#]*)"/.exec(page)!;
    const given = await addReply(desk, "fewer-than-sixty", { ...reply, claim: "43" });
    const article = await text(address!);
    const panel = article.slice(article.indexOf(`id="e-${given.claimId}"`));
    assert.match(panel, /Interior Ministry &lt;script&gt; replies, 20 June 2022:/);
    assert.match(panel, /<p>We stand by it &amp; by &lt;b&gt;every&lt;\/b&gt; arrest\.<\/p>/);
    assert.match(await text(`/en/checks/${given.claimId}`), /The tally was right on its day\./);
  });

  test("to the whole article stands in it, until it is withdrawn", async () => {
    const [, address] = /href="(\/en\/2022\/[^"#]*)"/.exec(await text("/en"))!;
    const given = await addReply(desk, "fewer-than-sixty", { ...reply, content: "We were not asked." });
    assert.match(await text(address!), /We were not asked\./);
    await assert.rejects(withdrawReply(desk, given.id, ""), /Say why/);
    await withdrawReply(desk, given.id, "At their request.");
    assert.doesNotMatch(await text(address!), /We were not asked\./);
  });

  test("does not come back when its withdrawal is erased", async () => {
    const given = await addReply(desk, "fewer-than-sixty", { ...reply, content: "Forget these words." });
    await withdrawReply(desk, given.id, "Told by Ana.");
    const withdrawal = await desk.store.db
      .selectFrom("entries")
      .select("id")
      .where("kind", "=", "reply-withdrawn")
      .where("body", "like", `%${given.id}%`)
      .executeTakeFirstOrThrow();
    await redact(desk, { kind: "entry", entryId: withdrawal.id }, "A name.");
    for (const [address, page] of await everyPage()) assert.ok(!page.includes("Forget these words"), address);
  });

  test("can be erased, and the tables made again from the entries are the same", async () => {
    const given = await addReply(desk, "fewer-than-sixty", { ...reply, content: "Erase these words." });
    const { entry_id } = await desk.store.db
      .selectFrom("replies")
      .select("entry_id")
      .where("id", "=", given.id)
      .executeTakeFirstOrThrow();
    await redact(desk, { kind: "entry", entryId: entry_id }, "A court's order.");
    for (const [address, page] of await everyPage()) assert.ok(!page.includes("Erase these words"), address);
    const { before: kept, after: made } = await rebuildTables(desk.store);
    assert.equal(made, kept);
    assert.deepEqual((await verifyRecord(desk, () => undefined)).faults, []);
  });

  test("needs an article, a claim that it has, a name and words", async () => {
    await assert.rejects(addReply(desk, "no-such-article", reply), /There is no article/);
    await assert.rejects(addReply(desk, "fewer-than-sixty", { ...reply, claim: "99 bridges" }), /claims nothing/);
    await assert.rejects(addReply(desk, "fewer-than-sixty", { ...reply, from: " " }), /says who replies/);
    await assert.rejects(addReply(desk, "fewer-than-sixty", { ...reply, content: "x".repeat(20_001) }), /at most/);
  });
});
