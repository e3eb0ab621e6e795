/** Lists of articles, the corrections, the outlet's pages and the files for machines. */
import assert from "node:assert/strict";
import { after, before, describe, suite, test } from "node:test";
import type { Hono } from "hono";
import { appendEntries } from "../src/actions/append-entries.ts";
import { deskCollection } from "../src/actions/collections.ts";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { labelOfCollections } from "../src/actions/label-of-collections.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { showSitemap, showSitemapPart } from "../src/actions/show-sitemap.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import { type Bounded, recordedInterval } from "../src/core/count/bounds.ts";
import { decimalFrom, roundedTo } from "../src/core/model/index.ts";
import { articleListHtml, listIndexHtml } from "../src/core/page/article-lists.ts";
import { correctionsHtml } from "../src/core/page/corrections.ts";
import { wordsIn } from "../src/core/page/edition.ts";
import { html } from "../src/core/page/html.ts";
import { bylineHtml } from "../src/core/page/listed.ts";
import { outletPageHtml } from "../src/core/page/outlet-pages.ts";
import { robotsText, securityText } from "../src/core/page/site-files/plain-files.ts";
import { newsSitemapXml, sitemapIndexXml } from "../src/core/page/site-files/sitemaps.ts";
import { siteApp } from "../src/http/site.ts";
import * as sample from "./pages/sample-case.ts";
import { sampleDesk } from "./site-desk.ts";
import { elementsIn, parseXml, textIn } from "./xml.ts";

let desk: Desk;
let end: () => Promise<void>;
let app: Hono;
const text = async (address: string) => (await app.request(address)).text();
const status = async (address: string) => (await app.request(address)).status;
const english = sample.editionIn("en");

const noteOf = (number: number) => `---
id: note-${number}
title: "Note ${number} of the desk"
language: en
published: 2022-07-${String(number).padStart(2, "0")}
section: Notes
topics: [prisons]
byline: Ana Paz and the desk
---

The desk keeps notes.
`;

before(async () => {
  ({ desk, end } = await sampleDesk());
  app = siteApp(desk);
  for (let number = 1; number <= 21; number++)
    await publishArticle(desk, noteOf(number), { override: null, correction: null });
});
after(() => end());

suite("lists of articles", () => {
  test("name every section, topic and author, the one with most articles first", async () => {
    const topics = await text("/en/topics");
    assert.match(
      topics,
      /<a href="\/en\/topics\/prisons">Prisons<\/a><span class="sub">21 articles, latest on 21 July 2022/,
    );
    assert.match(
      topics,
      /<a href="\/en\/topics\/state-of-emergency">State of emergency<\/a><span class="sub">1 article,/,
    );
    assert.ok(topics.indexOf("Prisons") < topics.indexOf("Borders"));
    assert.match(await text("/es/sections"), /href="\/es\/sections\/noticias"/);
    assert.match(await text("/en/authors"), /href="\/en\/authors\/ana-paz"/);
  });

  test("have pages of twenty, each with the ways to the others and an address of its own", async () => {
    const first = await text("/en/topics/prisons");
    const second = await text("/en/topics/prisons?page=2");
    assert.equal(first.match(/class="row entry"/g)?.length, 20);
    assert.equal(second.match(/class="row entry"/g)?.length, 1);
    assert.match(first, /<link rel="next" href="https:\/\/cotejo\.example\/en\/topics\/prisons\?page=2">/);
    assert.doesNotMatch(first, /rel="prev"/);
    assert.match(second, /<link rel="prev" href="https:\/\/cotejo\.example\/en\/topics\/prisons">/);
    assert.match(second, /<link rel="canonical" href="https:\/\/cotejo\.example\/en\/topics\/prisons\?page=2">/);
    assert.match(second, /Note 1 of the desk/);
    assert.match(second, /Page 2 of 2/);
  });

  test("give one address to one page", async () => {
    const moved = await app.request("/en/topics/prisons?page=1");
    assert.equal(moved.status, 301);
    assert.equal(moved.headers.get("Location"), "/en/topics/prisons");
    assert.equal(await status("/en/topics/prisons?page=3"), 404);
    assert.equal(await status("/en/topics/prisons?page=two"), 400);
    assert.equal(await status("/en/topics/prisons?page=0"), 400);
    assert.equal(await status("/en/topics/nothing"), 404);
    assert.equal(await status("/en/sections/prisons"), 404);
  });

  test("lead to the other language where the same is listed there, and to all lists where it is not", async () => {
    assert.match(
      await text("/en/topics/borders"),
      /hreflang="es" href="https:\/\/cotejo\.example\/es\/topics\/borders"/,
    );
    const alone = await text("/en/topics/prisons");
    assert.doesNotMatch(alone, /rel="alternate" hreflang/);
    assert.match(alone, /<a href="\/es\/topics" lang="es"/);
  });

  test("show the chief check of an article beside it", async () => {
    const page = await text("/es/topics/borders");
    assert.match(page, /«<span>menos de 60 presuntos pandilleros/);
    assert.match(page, /href="\/es\/checks\/[0-9a-f-]+">se sostiene, por un margen de uno</);
  });

  test("are what articles lead to: section, authors, topics", async () => {
    const page = await text("/en/2022/note-1-of-the-desk");
    assert.match(page, /<li><a href="\/en\/sections\/notes">Notes<\/a><\/li>/);
    assert.match(
      page,
      /<a href="\/en\/authors\/ana-paz">Ana Paz<\/a> and <a href="\/en\/authors\/the-desk">the desk<\/a>/,
    );
    assert.match(page, /<a href="\/en\/topics\/prisons">prisons<\/a>/);
  });

  test("say so where nothing is listed", () => {
    const page = listIndexHtml({ kind: "topic", lists: [], label: null }, sample.editionIn("es"));
    assert.match(page, /Todavía ningún artículo tiene tema\./);
  });

  test("link authors whose names share words, each once and in their order", () => {
    const listed = [
      { kind: "author", key: "ana", name: "Ana" },
      { kind: "author", key: "ana-paz", name: "Ana Paz" },
    ] as const;
    assert.equal(
      html`${bylineHtml("Ana, Ana Paz", listed, "en")}`.text,
      '<a href="/en/authors/ana">Ana</a>, <a href="/en/authors/ana-paz">Ana Paz</a>',
    );
  });
});

suite("the corrections", () => {
  test("say what changed and lead to before and after; answers that moved stand beside", async () => {
    await publishArticle(desk, noteOf(2).replace("keeps notes", "keeps many notes"), {
      override: null,
      correction: "The desk keeps more notes than we said.",
    });
    const page = await text("/en/corrections");
    assert.match(page, /The desk keeps more notes than we said\./);
    const links = [...page.matchAll(/href="(\/en\/2022\/[^"]*revisions\/\d)"/g)].map(([, address]) => address!);
    assert.deepEqual(links, ["/en/2022/note-2-of-the-desk/revisions/1", "/en/2022/note-2-of-the-desk/revisions/2"]);
    for (const address of links) assert.equal(await status(address), 200, address);
    assert.match(await text("/es/corrections"), /No se ha corregido ni retirado nada\./);
  });

  test("say no words of an article that was corrected and is off the site", () => {
    const corrected = { ...sample.article, revision: 2, correction: "The count was another." };
    const [check] = sample.article.checks;
    const after = { ...corrected, checks: [{ ...check!, verdict: "contradicted" as const }] };
    const change = { kind: "correction", at: corrected.updated, after, before: sample.article, address: null } as const;
    const gone = correctionsHtml({ changes: [change], page: 1, pages: 1, label: null }, english);
    assert.ok(!gone.includes(check!.claim.quote.exact));
    const there = correctionsHtml(
      { changes: [{ ...change, address: "/en/2022/x" }], page: 1, pages: 1, label: null },
      english,
    );
    assert.ok(there.includes(check!.claim.quote.exact));
  });

  test("keep a withdrawal with its reason, and no way to what is gone", async () => {
    await unpublishArticle(desk, "note-2", "It was about somebody else.");
    const page = await text("/en/corrections");
    assert.match(page, /Withdrawn[\s\S]*It was about somebody else\.[\s\S]*The desk keeps more notes/);
    assert.doesNotMatch(page, /revisions\/\d/);
  });

  test("show which answers moved", () => {
    const before = { ...sample.article, checks: [sample.SUM_CHECK] };
    const moved = {
      ...sample.SUM_CHECK,
      verdict: "contradicted",
      low: "63",
      best: "63",
      high: "63",
    } as typeof sample.SUM_CHECK;
    const after = { ...before, revision: 2, checks: [moved], correction: "Belize was left out." };
    const change = {
      kind: "correction",
      at: "2022-06-03T00:00:00.000Z",
      before,
      after,
      address: "/en/2022/x",
    } as const;
    const page = correctionsHtml({ changes: [change], page: 1, pages: 1, label: null }, english);
    assert.match(page, /“<span>fewer than 60<\/span>”: from 59, supported to 63, contradicted/);
  });
});

suite("the outlet’s pages", () => {
  for (const language of ["en", "es"] as const)
    for (const page of ["about", "methodology", "licence", "privacy", "contact"])
      test(`/${language}/${page}, linked from the foot`, async () => {
        assert.equal(await status(`/${language}/${page}`), 200);
        assert.match(await text(`/${language}`), new RegExp(`<footer[\\s\\S]*href="/${language}/${page}"`));
      });

  test("show an example from the record with its working and its breaking point", async () => {
    const page = await text("/en/methodology");
    assert.match(page, /fewer than 60 suspected gang members/);
    assert.match(page, /If the count grows by one, the sentence is false\./);
    assert.doesNotMatch(outletPageHtml({ page: "methodology", example: null }, english), /An example/);
  });

  test("give the intervals that counts go by", () => {
    const { boundRows } = wordsIn("en").outletPages.methodology;
    const stated = (number: string, bound: Bounded["bound"]) => {
      const { quote } = sample.SUM_CHECK.claim;
      const figure = {
        number: decimalFrom(number),
        bound,
        unit: "count",
        quote,
        boundWord: null,
        mode: "within",
      } as const;
      const { low, high } = recordedInterval(figure);
      return [low, high].map((end) => end && roundedTo(end, 0));
    };
    assert.deepEqual(stated("2700", "nearly"), ["2565", "2700"]);
    assert.equal(boundRows.nearly[1], "2,565 to less than 2,700");
    assert.deepEqual(stated("150", "about"), ["135", "165"]);
    assert.equal(boundRows.about[1], "135 to 165");
    assert.deepEqual(stated("60", "fewer-than"), ["1", "60"]);
    assert.equal(boundRows["fewer-than"][1], "1 to 59 in a report");
  });

  test("say the licence for machines", async () => {
    const page = await text("/en/licence");
    assert.match(page, /<a href="https:\/\/creativecommons\.org\/licenses\/by-nc\/4\.0\/" rel="license">/);
    assert.match(page, /property="dct:title cc:attributionName">Cotejo</);
  });

  test("show what an outlet says of itself as text, and link to no address that runs something", () => {
    const outlet = {
      ...english.outlet,
      name: "<script>alert(1)</script>",
      contact: "javascript:alert(1)",
      about: { en: "One.\n\n<b>Two</b>", es: "" },
      donation: { address: "javascript:alert(1)", words: { en: "Give", es: "Dé" } },
    };
    for (const page of ["about", "contact", "licence"] as const) {
      const made = outletPageHtml({ page, example: null }, { ...english, outlet });
      assert.doesNotMatch(made, /<script>|<b>Two|href="javascript/);
    }
  });
});

suite("files for machines", () => {
  test("the sitemap holds pages, lists and articles, and what it names is there", async () => {
    const urls = elementsIn(parseXml(await text("/sitemap.xml")), "url");
    const addresses = urls.map((url) => new URL(textIn(url, "loc")).pathname);
    assert.equal(new Set(addresses).size, addresses.length);
    for (const wanted of ["/en", "/es/methodology", "/en/topics/prisons", "/es/places", "/en/2022/note-1-of-the-desk"])
      assert.ok(addresses.includes(wanted), wanted);
    assert.ok(!addresses.includes("/en/2022/note-2-of-the-desk"), "a withdrawn article");
    for (const address of addresses) assert.equal(await status(address), 200, address);
    for (const url of urls.filter((one) => elementsIn(one, "lastmod").length > 0))
      assert.match(textIn(url, "lastmod"), /^\d{4}-\d{2}-\d{2}T/);
  });

  test("more addresses than one sitemap may hold make several, which hold each once", async () => {
    const shown = await showSitemap(desk, 10);
    assert.equal(shown.kind, "index");
    const parts = [];
    for (let number = 1; number <= (shown.kind === "index" ? shown.sitemaps : 0); number++)
      parts.push(await showSitemapPart(desk, number, 10));
    const addresses = parts.flatMap((part) => (part ?? []).map(({ address }) => address));
    const whole = await showSitemap(desk);
    assert.deepEqual(addresses, whole.kind === "addresses" && whole.addresses.map(({ address }) => address));
    assert.equal(await showSitemapPart(desk, parts.length + 1, 10), null);
    assert.equal(await status("/sitemaps/1.xml"), 404);
    const index = elementsIn(parseXml(sitemapIndexXml(2, "https://x.example")), "sitemap");
    assert.deepEqual(
      index.map((one) => textIn(one, "loc")),
      ["https://x.example/sitemaps/1.xml", "https://x.example/sitemaps/2.xml"],
    );
  });

  test("the sitemap of news holds the last two days by the clock", async () => {
    const at = (now: string) => siteApp({ ...desk, now: () => new Date(now) }).request("/news-sitemap.xml");
    const titles = async (now: string) =>
      elementsIn(parseXml(await (await at(now)).text()), "url").map((url) =>
        textIn(elementsIn(url, "news:news")[0]!, "news:title"),
      );
    assert.deepEqual(await titles("2022-07-23T12:00:00Z"), ["Note 21 of the desk"]);
    assert.deepEqual(await titles("2022-07-24T12:00:00Z"), []);
  });

  test("a hostile title stays a title in the sitemap of news", () => {
    const title = "]]><script>alert(1)</script>\u0000";
    const written = newsSitemapXml([{ ...sample.article, title }], { base: "https://x.example", name: "A & B" });
    const [url] = elementsIn(parseXml(written), "url");
    assert.equal(textIn(elementsIn(url!, "news:news")[0]!, "news:title"), "]]><script>alert(1)</script>");
  });

  test("robots.txt leads to the sitemaps and away from made-up pages", async () => {
    assert.equal(await text("/robots.txt"), robotsText("https://cotejo.example"));
    assert.match(robotsText("https://x.example"), /^Sitemap: https:\/\/x\.example\/sitemap\.xml$/m);
  });

  test("security.txt expires within a year by the clock, and is not there without a contact", async () => {
    assert.equal(await status("/.well-known/security.txt"), 404);
    const outlet = { ...desk.settings.outlet, contact: "desk@border.example" };
    const reached = siteApp({
      ...desk,
      settings: { ...desk.settings, outlet },
      now: () => new Date("2026-03-01T10:00:00Z"),
    });
    const written = await (await reached.request("/.well-known/security.txt")).text();
    assert.match(written, /^Contact: mailto:desk@border\.example$/m);
    assert.match(written, /^Expires: 2027-02-28T00:00:00Z$/m);
    assert.match(written, /^Canonical: https:\/\/cotejo\.example\/\.well-known\/security\.txt$/m);
    const words = { ...english, outlet: { ...outlet, contact: "ring the bell" } };
    assert.equal(securityText(words, "2027-01-01T00:00:00Z"), null);
  });
});

describe("hostile names", () => {
  test("run in no list", () => {
    const name = "<script>alert(1)</script>";
    const article = { ...sample.article, title: name, standfirst: name, section: name, byline: name };
    const list = {
      kind: "author",
      key: "x/../y",
      name,
      articles: 1,
      newest: article.published,
      page: 1,
      pages: 1,
      entries: [{ article, listed: [] }],
      isInOtherLanguage: false,
      label: name,
    } as const;
    const change = { kind: "withdrawal", at: article.published, article, reason: name, address: null } as const;
    for (const page of [
      articleListHtml(list, english),
      listIndexHtml({ kind: "topic", lists: [list], label: name }, english),
      correctionsHtml({ changes: [change], page: 1, pages: 1, label: name }, english),
    ])
      assert.doesNotMatch(page, /<script>/);
  });
});

test("a page is labelled when all of what it shows is of collections with that label", async () => {
  const own = deskCollection("border-desk");
  await appendEntries(desk, own.id, [{ kind: "collection-opened", collection: own }]);
  const [ofSample, ofDesk] = [{ collection: "sample" }, { collection: own.id }];
  assert.equal(await labelOfCollections(desk, [ofSample, ofSample]), "Sample case");
  assert.equal(await labelOfCollections(desk, [ofSample, ofDesk]), null);
  assert.equal(await labelOfCollections(desk, [ofDesk]), null);
  assert.equal(await labelOfCollections(desk, []), null);
});

describe("a hidden collection", () => {
  test("is in no list, no correction and no sitemap", async () => {
    await hideCollection(desk, "desk");
    assert.equal(await status("/en/topics/prisons"), 404);
    assert.doesNotMatch(await text("/en/authors"), /Ana Paz/);
    assert.match(await text("/en/corrections"), /Nothing has been corrected or withdrawn\./);
    assert.doesNotMatch(await text("/sitemap.xml"), /note-1/);
  });
});
