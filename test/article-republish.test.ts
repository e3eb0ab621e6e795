/** An article as other newsrooms take it over: what every copy keeps, and what none carries. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import type { Hono } from "hono";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { showCollection } from "../src/actions/show-collection.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import type { Article, Day, Reply } from "../src/core/model/index.ts";
import { type Republished, republishedHtml } from "../src/core/page/republished.ts";
import { republishedMarkdown, republishedText } from "../src/core/page/republished-text.ts";
import { siteApp } from "../src/http/site.ts";
import * as sample from "./pages/sample-case.ts";
import { sampleDesk } from "./site-desk.ts";

const BASE = "https://cotejo.example";

/** A copy of a draft of our own, whose first figures are the sample's. */
function copyOf(
  body: string,
  given: { coversImages?: boolean; title?: string; replies?: readonly Reply[] } = {},
): Republished {
  const draft = `---\ntitle: A\n---\n\n${body}\n`;
  const at = draft.indexOf("fewer than 60");
  const [check] = sample.article.checks;
  const checks =
    at === -1
      ? []
      : [
          {
            ...check!,
            claim: {
              ...check!.claim,
              part: "body" as const,
              quote: { ...check!.claim.quote, start: at, end: at + 13, exact: "fewer than 60" },
            },
          },
        ];
  const article: Article = { ...sample.article, draft, checks, title: given.title ?? "A title" };
  const edition = sample.editionIn("en");
  const licence = { ...edition.outlet.licence, coversImages: given.coversImages ?? false };
  const seeAlso = new Map([["other", { address: "/en/2022/other", title: "Another <b>", language: "en" as const }]]);
  return {
    page: {
      article,
      address: article.address,
      seeAlso,
      replies: given.replies ?? [],
      revisions: [{ ...article, correction: "It said 61 *before*." }],
    },
    edition: { ...edition, outlet: { ...edition.outlet, licence } },
  };
}

suite("a copy", () => {
  test("links each figure to its evidence, in every form", () => {
    const copy = copyOf("They counted **fewer than 60** arrests.");
    const evidence = `${BASE}/en/checks/sixty`;
    assert.ok(republishedHtml(copy).text.includes(`<strong><a href="${evidence}">fewer than 60</a></strong>`));
    assert.ok(republishedMarkdown(copy).includes(`**[fewer than 60](${evidence})** arrests.`));
    const text = republishedText(copy);
    assert.ok(text.includes("They counted fewer than 60 [1] arrests."));
    assert.ok(text.includes(`[1] fewer than 60: ${evidence}`));
  });

  test("names the byline and links to the original at the top and at the bottom, and carries corrections", () => {
    const copy = copyOf("Nothing is counted.");
    const original = `${BASE}${sample.article.address}`;
    for (const written of [republishedHtml(copy).text, republishedMarkdown(copy), republishedText(copy)]) {
      const at = written.indexOf("Nothing is counted.");
      assert.ok(written.slice(0, at).includes(original) && written.slice(at).includes(original), written);
      assert.ok(written.slice(0, at).includes("the desk"));
      assert.match(written.slice(at), /Correction[^\n]* 2022[^\n]*It said 61/);
      assert.ok(written.includes("https://creativecommons.org/licenses/by-nc/4.0/"));
    }
  });

  test("says its licence for machines as ccREL has it", () => {
    const html = republishedHtml(copyOf("Nothing.")).text;
    assert.match(
      html,
      /prefix="cc: http:\/\/creativecommons\.org\/ns# dct: http:\/\/purl\.org\/dc\/terms\/" about="https:\/\/cotejo\.example\/en\/2022\/[^"]+" typeof="cc:Work"/,
    );
    assert.match(
      html,
      /<a href="https:\/\/creativecommons\.org\/licenses\/by-nc\/4\.0\/" rel="license">CC BY-NC 4\.0<\/a>/,
    );
    assert.match(
      html,
      /<a rel="cc:attributionURL dct:source" property="cc:attributionName" href="https:\/\/cotejo\.example\/[^"]+">Cotejo<\/a>/,
    );
    assert.match(html, /property="dct:title">A title</);
  });

  test("has links that hold elsewhere, and none that would run", () => {
    const body =
      "A [page](/en/counts?measure=arrests), a [mail](https://x.example/a), a [trap](javascript:alert(1)).\n\nSEE ALSO: other\n\nSEE ALSO: gone";
    const html = republishedHtml(copyOf(body)).text;
    assert.ok(html.includes(`<a href="${BASE}/en/counts?measure=arrests">page</a>`));
    assert.ok(html.includes(`<a href="${BASE}/en/2022/other">Another &lt;b&gt;</a>`));
    const markdown = republishedMarkdown(copyOf(body));
    assert.ok(markdown.includes(`[page](<${BASE}/en/counts?measure=arrests>)`));
    assert.ok(markdown.includes(`See also: [Another \\<b\\>](${BASE}/en/2022/other)`));
    for (const written of [html, markdown, republishedText(copyOf(body))]) {
      assert.doesNotMatch(written, /javascript:|gone|SEE ALSO/);
      assert.ok(written.includes("a trap"));
    }
  });

  test("carries the replies of those who are written about", () => {
    const reply: Reply = {
      id: "r",
      collection: "sample",
      articleId: "a",
      claimId: null,
      from: "The <Ministry>",
      received: "2022-06-03" as Day,
      language: "en",
      content: "It is *not* so.\n\nWe counted again.",
    };
    const copy = copyOf("Nothing.", { replies: [reply] });
    assert.match(
      republishedHtml(copy).text,
      /The &lt;Ministry&gt;.*<p>It is \*not\* so\.<\/p><p>We counted again\.<\/p>/s,
    );
    assert.ok(republishedMarkdown(copy).includes("> It is \\*not\\* so.\n>\n> We counted again."));
    assert.match(republishedText(copy), /The <Ministry>.*“It is \*not\* so\.\nWe counted again\.”/s);
  });

  test("shows raw HTML as characters, and a title as it is", () => {
    const copy = copyOf("<script>alert(1)</script>\n\nA <img src=x onerror=alert(1)> word.", {
      title: "*One* <i>two</i>",
    });
    assert.doesNotMatch(republishedHtml(copy).text, /<script|<img|<i>/);
    assert.doesNotMatch(republishedMarkdown(copy), /<script|<img|[^\\]<i>|[^\\]\*One/);
  });

  test("takes pictures along only where the licence covers them", () => {
    const body = "Before.\n\n![A *map*](/images/map.png)\n\nAfter.";
    assert.doesNotMatch(republishedHtml(copyOf(body)).text, /<img/);
    assert.doesNotMatch(republishedMarkdown(copyOf(body)), /!\[|map\.png/);
    const covered = copyOf(body, { coversImages: true });
    assert.ok(republishedHtml(covered).text.includes(`<img src="${BASE}/images/map.png" alt="A map">`));
    assert.ok(republishedMarkdown(covered).includes(`![A map](<${BASE}/images/map.png>)`));
  });
});

suite("the page for republishing", () => {
  let desk: Desk;
  let end: () => Promise<void>;
  let app: Hono;
  const ENGLISH = "/en/2022/the-gang-exodus-that-the-arrest-tallies-do-not-show";
  before(async () => {
    ({ desk, end } = await sampleDesk());
    app = siteApp(desk);
  });
  after(() => end());

  test("has the article in three forms, each a file too, in both languages", async () => {
    const english = await (await app.request(ENGLISH)).text();
    const spanish = /hreflang="es" href="https:\/\/cotejo\.example(\/es\/2022\/[^"]+)"/.exec(english)?.[1] ?? "";
    for (const [address, word] of [
      [ENGLISH, "Republish"],
      [spanish, "Republicar"],
    ] as const) {
      assert.ok((await (await app.request(address)).text()).includes(`href="${address}/republish"`));
      const page = await (await app.request(`${address}/republish`)).text();
      assert.ok(page.includes(word));
      assert.equal([...page.matchAll(/<textarea class="copy"/g)].length, 3);
      for (const [form, type] of [
        ["html", "text/html"],
        ["md", "text/markdown"],
        ["txt", "text/plain"],
      ] as const) {
        const file = await app.request(`${address}/republish.${form}`);
        assert.equal(file.status, 200);
        assert.ok(file.headers.get("Content-Type")?.startsWith(type));
        assert.match(file.headers.get("Link") ?? "", /rel="canonical".*rel="license"/);
        assert.equal(file.headers.get("X-Robots-Tag"), "noindex");
        assert.ok(page.includes(`href="${address}/republish.${form}"`));
      }
    }
    assert.equal((await app.request(`${ENGLISH}/republish.exe`)).status, 404);
  });

  test("is where the article is: moved, withdrawn and hidden with it", async () => {
    const draft = (title: string) =>
      `---\nid: moving\ntitle: ${title}\nlanguage: en\npublished: 2022-07-01\ncollection: sample\n---\n\nNothing is counted here.\n`;
    const first = await publishArticle(desk, draft("First"), { override: null, correction: null });
    const second = await publishArticle(desk, draft("Second"), { override: null, correction: null });
    assert.ok(first.kind === "published" && second.kind === "published");
    for (const way of ["republish", "republish.md"]) {
      const moved = await app.request(`${first.article.address}/${way}`);
      assert.equal(moved.status, 301);
      assert.equal(moved.headers.get("Location"), `${second.article.address}/${way}`);
    }
    await unpublishArticle(desk, "moving", "A test.");
    assert.equal((await app.request(`${second.article.address}/republish.md`)).status, 410);
    await hideCollection(desk, "sample");
    for (const way of ["republish", "republish.html", "republish.md", "republish.txt"])
      assert.equal((await app.request(`${ENGLISH}/${way}`)).status, 404, way);
    await showCollection(desk, "sample");
  });
});
