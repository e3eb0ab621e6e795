/** Feeds by their own rules: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1, read with a real parser. */
import assert from "node:assert/strict";
import { after, before, describe, suite, test } from "node:test";
import type { Hono } from "hono";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import { dayFrom } from "../src/core/model/index.ts";
import { articleFeed } from "../src/core/page/feeds/article-feed.ts";
import { atomXml } from "../src/core/page/feeds/atom.ts";
import { jsonFeed } from "../src/core/page/feeds/json-feed.ts";
import { rssXml } from "../src/core/page/feeds/rss.ts";
import { siteApp } from "../src/http/site.ts";
import { inBrowser } from "./browser.ts";
import * as sample from "./pages/sample-case.ts";
import { sampleDesk } from "./site-desk.ts";
import { type Element, elementsIn, parseXml, textIn } from "./xml.ts";

let desk: Desk;
let end: () => Promise<void>;
let app: Hono;
const text = async (address: string) => (await app.request(address)).text();

before(async () => {
  ({ desk, end } = await sampleDesk());
  app = siteApp(desk);
});
after(() => end());

const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const TAG = /^tag:[a-z0-9.-]+,\d{4}(-\d{2}(-\d{2})?)?:\S+$/;

/** What RSS 2.0 asks of a channel and its items (https://www.rssboard.org/rss-specification). */
function assertRss(written: string): Element {
  const root = parseXml(written);
  assert.equal(root.name, "rss");
  assert.equal(root.attributes["version"], "2.0");
  const [channel, ...others] = elementsIn(root, "channel");
  assert.ok(channel !== undefined && others.length === 0, "one channel");
  for (const name of ["title", "link", "description"]) assert.equal(elementsIn(channel, name).length, 1, name);
  assert.match(textIn(channel, "link"), /^https?:\/\//);
  assert.match(textIn(channel, "lastBuildDate"), RFC_822);
  const items = elementsIn(channel, "item");
  for (const item of items) {
    assert.notEqual(textIn(item, "title"), "");
    assert.match(textIn(item, "link"), /^https?:\/\//);
    assert.match(textIn(item, "pubDate"), RFC_822);
    const [guid] = elementsIn(item, "guid");
    assert.equal(guid?.attributes["isPermaLink"], "false");
    assert.match(textIn(item, "guid"), TAG);
  }
  assertUnique(items.map((item) => textIn(item, "guid")));
  return channel;
}

/** What RFC 4287 asks of a feed and its entries. */
function assertAtom(written: string): Element {
  const feed = parseXml(written);
  assert.equal(feed.name, "feed");
  assert.equal(feed.attributes["xmlns"], "http://www.w3.org/2005/Atom");
  const entries = elementsIn(feed, "entry");
  for (const one of [feed, ...entries]) {
    for (const name of ["id", "title", "updated"]) assert.equal(elementsIn(one, name).length, 1, name);
    assert.match(textIn(one, "id"), TAG);
    assert.match(textIn(one, "updated"), RFC_3339);
    for (const link of elementsIn(one, "link")) assert.match(link.attributes["href"] ?? "", /^https?:\/\//);
    const kept = elementsIn(one, "link").filter((link) => link.attributes["rel"] === "alternate");
    assert.equal(kept.length, 1, "one alternate of a type and language");
  }
  assert.equal(elementsIn(feed, "link").filter((link) => link.attributes["rel"] === "self").length, 1);
  const hasAuthor = elementsIn(feed, "author").length > 0;
  for (const entry of entries) {
    assert.ok(hasAuthor || elementsIn(entry, "author").length > 0, "an author");
    assert.match(textIn(entry, "published"), RFC_3339);
    assert.equal(elementsIn(entry, "content")[0]?.attributes["type"], "html");
  }
  for (const author of [feed, ...entries].flatMap((one) => elementsIn(one, "author")))
    assert.notEqual(textIn(author, "name"), "");
  assertUnique(entries.map((entry) => textIn(entry, "id")));
  return feed;
}

interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly authors: readonly { readonly name: string }[];
  readonly tags: readonly string[];
}

/** What JSON Feed 1.1 asks (https://www.jsonfeed.org/version/1.1/). */
function assertJson(written: string): readonly JsonItem[] {
  const feed = JSON.parse(written) as Record<string, unknown> & { items: readonly JsonItem[] };
  assert.equal(feed["version"], "https://jsonfeed.org/version/1.1");
  assert.equal(typeof feed["title"], "string");
  for (const name of ["home_page_url", "feed_url"]) assert.match(String(feed[name]), /^https?:\/\//);
  for (const item of feed.items) {
    assert.equal(typeof item.id, "string");
    assert.ok(item.content_html !== "" && item.url.startsWith("https://"));
    assert.match(item.date_published, RFC_3339);
    assert.match(item.date_modified, RFC_3339);
    for (const author of item.authors) assert.equal(typeof author.name, "string");
    for (const tag of item.tags) assert.equal(typeof tag, "string");
  }
  assertUnique(feed.items.map(({ id }) => id));
  return feed.items;
}

function assertUnique(ids: readonly string[]): void {
  assert.equal(new Set(ids).size, ids.length, ids.join("\n"));
}

const FOLLOWED = [
  "/en",
  "/es",
  "/en/sections/news",
  "/en/topics/borders",
  "/es/topics/state-of-emergency",
  "/en/authors/the-desk",
  "/es/places/GT",
  "/en/corrections",
  // Nothing is told of Norway, and it can be followed all the same.
  "/en/places/NO",
] as const;

suite("every feed keeps the rules of its format", () => {
  for (const address of FOLLOWED)
    test(address, async () => {
      const items = elementsIn(assertRss(await text(`${address}/feed.rss`)), "item");
      const entries = elementsIn(assertAtom(await text(`${address}/feed.atom`)), "entry");
      const json = assertJson(await text(`${address}/feed.json`));
      assert.deepEqual(
        items.map((item) => textIn(item, "guid")),
        json.map(({ id }) => id),
      );
      assert.deepEqual(
        entries.map((entry) => textIn(entry, "id")),
        json.map(({ id }) => id),
      );
    });

  test("media types are those that readers know, and any site may read them", async () => {
    for (const [ending, type] of [
      ["rss", "application/rss+xml; charset=utf-8"],
      ["atom", "application/atom+xml; charset=utf-8"],
      ["json", "application/feed+json; charset=utf-8"],
    ] as const) {
      const { headers } = await app.request(`/en/feed.${ending}`);
      assert.equal(headers.get("Content-Type"), type);
      assert.equal(headers.get("Access-Control-Allow-Origin"), "*");
    }
  });

  test("what nothing is listed under cannot be followed", async () => {
    for (const address of ["/en/topics/nothing", "/en/places/XX", "/en/places/Guatemala", "/fr", "/en/sections/gangs"])
      assert.equal((await app.request(`${address}/feed.atom`)).status, 404, address);
    assert.equal((await app.request("/en/feed.xml")).status, 404);
  });
});

suite("what a feed brings", () => {
  test("the full text, its figures links to their evidence, every address absolute", async () => {
    const [item] = assertJson(await text("/en/feed.json"));
    assert.ok(item);
    assert.match(item.content_html, /No report says that the people arrested in Guatemala/);
    const [, mark] = /<a href="([^"]+)">fewer than 60<\/a>/.exec(item.content_html) ?? [];
    assert.match(String(mark), /^https:\/\/cotejo\.example\/en\/checks\//);
    assert.equal((await app.request(new URL(String(mark)).pathname)).status, 200, "the evidence is there");
    for (const [, address = ""] of item.content_html.matchAll(/(?:href|src)="([^"]*)"/g))
      assert.match(address, /^https?:\/\//);
    assert.deepEqual(item.tags, ["News", "gangs", "borders", "state of emergency"]);
    assert.deepEqual(item.authors, [{ name: "the desk" }]);
  });

  test("the licence, in each format", async () => {
    const licence = desk.settings.outlet.licence.address;
    assert.equal(textIn(assertRss(await text("/en/feed.rss")), "creativeCommons:license"), licence);
    const links = elementsIn(assertAtom(await text("/en/feed.atom")), "link");
    assert.ok(links.some(({ attributes }) => attributes["rel"] === "license" && attributes["href"] === licence));
    assert.ok((await text("/en/feed.json")).includes(licence));
  });

  test("pages tell feed readers where the feeds are", async () => {
    const page = await text("/en/topics/borders");
    for (const feed of ["/en/feed.rss", "/en/topics/borders/feed.rss", "/en/topics/borders/feed.atom"])
      assert.match(
        page,
        new RegExp(
          `<link rel="alternate" type="application/[a-z+]+" title="[^"]+" href="https://cotejo.example${feed}">`,
        ),
      );
  });
});

const REPLY = {
  id: "r-1",
  collection: "desk",
  articleId: "fewer-than-sixty",
  claimId: null,
  from: "The ministry",
  received: dayFrom("2022-06-04"),
  language: "es",
  content: "No es así.",
} as const;

/** A title with everything that breaks XML which was put together by hand. */
const HOSTILE = "]]></title><script>alert(1)</script>&amp;\u0000\u0008\ud800 \uffff<![CDATA[ é 🦜";

describe("a hostile title", () => {
  const article = { ...sample.article, title: HOSTILE, standfirst: HOSTILE, draft: `${HOSTILE}\n`, checks: [] };
  const reply = { ...REPLY, from: HOSTILE, content: HOSTILE };
  const page = { article, address: article.address, seeAlso: new Map(), revisions: [article], replies: [reply] };
  const followed = { page, authors: [HOSTILE], categories: [HOSTILE] };
  const feed = articleFeed({ name: HOSTILE, address: "/en", articles: [followed] }, sample.editionIn("en"));
  // What XML does not know is left out; everything else stays.
  const safe = "]]></title><script>alert(1)</script>&amp; <![CDATA[ é 🦜";

  test("the reply of those who are written about goes along", () => {
    const told = articleFeed(
      { name: null, address: "/en", articles: [{ page: { ...page, replies: [REPLY] }, authors: [], categories: [] }] },
      sample.editionIn("en"),
    );
    assert.match(
      told.items[0]?.content ?? "",
      /The ministry[\s\S]*<blockquote lang="es"><p>No es así\.<\/p><\/blockquote>/,
    );
  });

  test("stays a title in RSS", () => {
    const [item] = elementsIn(assertRss(rssXml(feed)), "item");
    assert.equal(textIn(item!, "title"), safe);
    assert.doesNotMatch(textIn(item!, "content:encoded"), /<script/);
  });
  test("stays a title in Atom", () => {
    const [entry] = elementsIn(assertAtom(atomXml(feed)), "entry");
    assert.equal(textIn(entry!, "title"), safe);
    assert.equal(elementsIn(entry!, "category")[0]?.attributes["term"], safe);
  });
  test("stays a title in JSON", () => {
    assert.equal(assertJson(jsonFeed(feed))[0]?.title, HOSTILE);
  });
  test("is well-formed to a browser’s parser too", async () => {
    await inBrowser({ width: 800, colorScheme: "light" }, async (browser) => {
      const page = await browser.newPage();
      const ours = FOLLOWED.flatMap((address) => [text(`${address}/feed.rss`), text(`${address}/feed.atom`)]);
      for (const written of [rssXml(feed), atomXml(feed), ...(await Promise.all(ours))]) {
        const parsed = `new DOMParser().parseFromString(${JSON.stringify(written)}, "application/xml")`;
        assert.equal(await page.evaluate(`${parsed}.querySelector("parsererror")?.textContent ?? ""`), "");
      }
    });
  });
});

suite("what is taken off the site leaves the feeds", () => {
  const draft = (title: string) =>
    `---\nid: note-of-ours\ntitle: "${title}"\nlanguage: en\npublished: 2022-06-02\nsection: Notes\ntopics: [prisons]\n---\n\nThe desk is moving house.\n`;

  test("a revision keeps its id; a withdrawal takes it away; both are in the feed of corrections", async () => {
    const publish = (title: string, correction: string | null) =>
      publishArticle(desk, draft(title), { override: null, correction });
    await publish("A move", null);
    const [first] = assertJson(await text("/en/topics/prisons/feed.json"));
    await publish("A move of house", "An earlier title said nothing of a house.");
    const [second] = assertJson(await text("/en/topics/prisons/feed.json"));
    assert.equal(second?.id, first?.id);
    assert.notEqual(second?.url, first?.url);
    assert.match(second?.content_html ?? "", /An earlier title said nothing of a house/);
    await unpublishArticle(desk, "note-of-ours", "Nobody moved.");
    assert.equal((await app.request("/en/topics/prisons/feed.json")).status, 404);
    assert.doesNotMatch(await text("/en/feed.json"), /note-of-ours/);
    const changes = assertJson(await text("/en/corrections/feed.json"));
    assert.deepEqual(
      changes.map(({ title }) => title),
      ["Withdrawn: A move of house", "Correction: A move of house"],
    );
    assert.deepEqual(assertJson(await text("/es/corrections/feed.json")), []);
  });

  test("a hidden collection is in none", async () => {
    await hideCollection(desk, "sample");
    assert.deepEqual(assertJson(await text("/en/feed.json")), []);
    assertAtom(await text("/en/feed.atom"));
    assertRss(await text("/en/places/GT/feed.rss"));
    assert.equal((await app.request("/en/topics/borders/feed.rss")).status, 404);
  });
});
