/** What machines read of the site: schema.org, Open Graph, oEmbed, frames, and the pictures that stand for pages. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Hono } from "hono";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { showCollection } from "../src/actions/show-collection.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import type { Check, Speaker } from "../src/core/model/index.ts";
import { articleHtml } from "../src/core/page/article.ts";
import { articleCard, type Card } from "../src/core/page/card.ts";
import { checkHtml } from "../src/core/page/check.ts";
import { chiefCheck } from "../src/core/page/chief-check.ts";
import { countHtml } from "../src/core/page/count.ts";
import { frontCardLink, listCardLink } from "../src/core/page/list-card.ts";
import { oembedXml } from "../src/core/page/oembed.ts";
import { isWorkedOut } from "../src/core/page/verdicts.ts";
import { drawnCard } from "../src/http/cards/drawn-card.ts";
import { siteApp } from "../src/http/site.ts";
import * as sample from "./pages/sample-case.ts";
import { dataIn, schemaFaults } from "./schema-org.ts";
import { sampleDesk } from "./site-desk.ts";

const ENGLISH = "/en/2022/the-gang-exodus-that-the-arrest-tallies-do-not-show";
const HOSTILE = `"><script>alert(1)</script> & 'x' \u2028`;

let desk: Desk;
let end: () => Promise<void>;
let app: Hono;
let english: string;
let spanish: string;
const get = (address: string) => app.request(address);
const text = async (address: string) => (await get(address)).text();
const addresses = (page: string, start: string) => [
  ...new Set(
    [...page.matchAll(/href="([^"#]+)/g)]
      .map(([, one]) => one!.replaceAll("&amp;", "&"))
      .filter((one) => one.startsWith(start)),
  ),
];
const meta = (page: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1];

before(async () => {
  ({ desk, end } = await sampleDesk());
  app = siteApp(desk);
  english = await text(ENGLISH);
  spanish = /hreflang="es" href="https:\/\/cotejo\.example(\/es\/2022\/[^"]+)"/.exec(english)?.[1] ?? assert.fail();
});
after(() => end());

suite("structured data", () => {
  test("is what schema.org allows, on every article, check and count of the sample, in both languages", async () => {
    let blocks = 0;
    for (const [address, language] of [
      [ENGLISH, "en"],
      [spanish, "es"],
    ] as const) {
      const article = await text(address);
      for (const page of [
        address,
        ...addresses(article, `/${language}/checks/`),
        ...addresses(article, `/${language}/counts`),
      ])
        for (const block of dataIn(await text(page))) {
          blocks++;
          assert.deepEqual(schemaFaults(block), [], page);
        }
    }
    assert.ok(blocks > 15, `${blocks}`);
  });

  test("reviews the claims of others, not the desk's own", () => {
    const [others] = sample.article.checks;
    const spokenBy = (speaker: Speaker | null) => {
      const figure = { ...others!.claim.figure, attribution: { ...others!.claim.figure.attribution, speaker } };
      return { ...others!, claim: { ...others!.claim, figure } };
    };
    const page = (check: Check) =>
      checkHtml(
        { check, article: sample.article, evidence: sample.evidence, label: null, replies: [] },
        sample.editionIn("en"),
      );
    assert.deepEqual(dataIn(page(spokenBy(null))), []);
    const speaker = { name: "Interior Ministry", mention: null, kind: "organization", country: "GT" } as const;
    const [block] = dataIn(page(spokenBy(speaker)));
    assert.deepEqual(schemaFaults(block), []);
    const [review] = (block as { "@graph": { "@type": string; itemReviewed: { author: { name: string } } }[] })[
      "@graph"
    ];
    assert.equal(review?.["@type"], "ClaimReview");
    assert.equal(review?.itemReviewed.author.name, "Interior Ministry");
  });

  test("has corrections, and holds with hostile names", () => {
    const article = { ...sample.article, title: HOSTILE, byline: HOSTILE, section: HOSTILE, revision: 2 };
    const page = articleHtml(
      {
        article,
        address: article.address,
        evidence: sample.evidence,
        revisions: [{ revision: 2, updated: "2022-06-02T09:00:00.000Z", correction: HOSTILE }],
        translation: null,
        label: null,
        seeAlso: new Map(),
        replies: [],
        related: [],
        listed: [],
        pictures: [],
      },
      sample.editionIn("en"),
    );
    const [block] = dataIn(page);
    assert.deepEqual(schemaFaults(block), []);
    const [news] = (block as { "@graph": { headline: string; correction: { "@type": string; text: string }[] }[] })[
      "@graph"
    ];
    assert.equal(news?.headline, HOSTILE);
    assert.deepEqual(
      news?.correction.map((one) => [one["@type"], one.text]),
      [["CorrectionComment", HOSTILE]],
    );
    assert.doesNotMatch(page, /<script>alert/);
  });

  test("gives a count as a Dataset with its value, days, places and documents", () => {
    const page = countHtml(
      {
        count: sample.SUM_COUNT,
        evidence: sample.evidence,
        label: null,
        translation: "/es/counts",
        past: { address: "/en/counts", known: null, fields: [] },
      },
      sample.editionIn("en"),
    );
    const [block] = dataIn(page);
    assert.deepEqual(schemaFaults(block), []);
    const data = block as Record<string, unknown> & { variableMeasured: Record<string, unknown> };
    assert.equal(data["@type"], "Dataset");
    assert.equal(data.variableMeasured["value"], 59);
    assert.deepEqual((data["spatialCoverage"] as { name: string }[]).map(({ name }) => name).sort(), [
      "Guatemala",
      "Honduras",
    ]);
    assert.equal((data["isBasedOn"] as string[]).length, 2);
  });

  test("faults are found", () => {
    const claim = { "@context": "https://schema.org", "@type": "Claim", appearance: "x", colour: "red" };
    assert.deepEqual(schemaFaults(claim), [
      " Claim lacks author",
      '.appearance is "x", not CreativeWork',
      "Claim has no colour (at )",
    ]);
  });
});

suite("Open Graph", () => {
  test("says what a page is, with a picture that is there", async () => {
    const lists = ["/en", "/es", "/en/topics/gangs", "/en/sections/news", "/es/authors/la-mesa", "/en/places/GT-JU"];
    for (const address of [ENGLISH, spanish, addresses(english, "/en/checks/")[0]!, ...lists]) {
      const page = await text(address);
      for (const name of [
        "og:type",
        "og:title",
        "og:description",
        "og:url",
        "og:locale",
        "og:image:alt",
        "twitter:card",
      ])
        assert.ok((meta(page, name) ?? "") !== "", `${name} of ${address}`);
      assert.equal(meta(page, "og:url"), `https://cotejo.example${address}`);
      const image = await get(meta(page, "og:image")!.slice("https://cotejo.example".length));
      assert.equal(image.status, 200);
      assert.equal(image.headers.get("Content-Type"), "image/png");
      assert.equal(image.headers.get("Cross-Origin-Resource-Policy"), "cross-origin");
      const { width, height } = await loadImage(Buffer.from(await image.arrayBuffer()));
      assert.deepEqual([width, height], [1200, 630]);
    }
    assert.equal(meta(english, "og:type"), "article");
  });

  test("has another address for the picture of a list when what it shows is other", () => {
    const { article } = sample;
    const edition = sample.editionIn("en");
    const topic = { kind: "topic", key: "gangs", name: "Gangs", articles: 1, newest: article } as const;
    const place = { kind: "place", key: "GT", name: "Guatemala", articles: 0, newest: null } as const;
    const shown = [
      ...[topic, { ...topic, articles: 2 }, { ...topic, newest: { ...article, title: "Another of the day" } }],
      ...[
        { ...topic, newest: { ...article, checks: [] } },
        { ...topic, name: "Other gangs" },
      ],
      ...[place, { ...place, besides: "One count." }, { ...place, besides: "Two counts." }],
    ].map((list) => listCardLink(list, edition).address);
    assert.equal(new Set(shown).size, shown.length);
    assert.equal(listCardLink({ ...topic }, edition).address, shown[0]);
    for (const address of shown) assert.match(address, /\/[0-9]{1,20}\/[a-zA-Z]+\.png$/);
    const leads = [null, article, { ...article, title: "Another of the day" }];
    assert.equal(new Set(leads.map((lead) => frontCardLink(lead, edition).address)).size, 3);
  });

  test("has no picture of what is not public", async () => {
    const pictures = [meta(english, "og:image")!, `https://cotejo.example/og/checks/none/1.png`];
    const [check] = addresses(english, "/en/checks/");
    for (const address of [check!, "/en/topics/gangs", "/en/places/GT"])
      pictures.push(meta(await text(address), "og:image")!);
    await hideCollection(desk, "sample");
    for (const picture of pictures) assert.equal((await get(picture.slice(22))).status, 404, picture);
    await showCollection(desk, "sample");
    assert.equal((await get(pictures[0]!.slice(22))).status, 200);
  });

  test("shows the figure that was worked out, else one for which there is a record", () => {
    const { article } = sample;
    const shown = (checks: readonly Check[]) => chiefCheck({ ...article, checks })?.claim.id ?? null;
    const numbers = article.checks.filter(({ claim }) => claim.asserts === "number" && claim.part === "body");
    const worked = numbers.find(isWorkedOut)!;
    const stated = { ...numbers[0]!, inputs: [], verdict: "supported" } as const;
    assert.equal(shown([{ ...stated, verdict: "no-record" }, stated, worked]), worked.claim.id);
    assert.equal(shown([stated]), stated.claim.id);
    assert.equal(shown([{ ...stated, verdict: "no-record" }]), null);
  });

  test("draws any figure: long, hostile, empty, in every verdict", async () => {
    const { figure, ...card } = articleCard(
      { article: sample.article, evidence: sample.evidence },
      sample.editionIn("es"),
    );
    const cards: Card[] = [
      { ...card, figure: null, title: "palabra ".repeat(80) },
      { ...card, figure: null, title: "x".repeat(500) },
      {
        ...card,
        title: HOSTILE,
        outlet: HOSTILE,
        figure: { ...figure!, words: "más de cuatrocientos mil ".repeat(4), counted: HOSTILE, picture: null },
      },
      ...(["supported", "contradicted", "unsettled", "no-record"] as const).map((verdict) => ({
        ...card,
        figure: { ...figure!, verdict, looks: `stated ${verdict}` },
      })),
    ];
    for (const one of cards) {
      const image = await loadImage(Buffer.from(await drawnCard(one)));
      assert.equal(image.width, 1200);
      const context = createCanvas(1200, 630).getContext("2d");
      context.drawImage(image, 0, 0);
      // Nothing is drawn into the edges.
      for (const [x, width] of [
        [0, 40],
        [1160, 40],
      ] as const)
        assert.ok(
          context.getImageData(x, 130, width, 480).data.every((value, index) => index % 4 === 3 || value >= 250),
          one.title.slice(0, 20),
        );
    }
  });
});

suite("oEmbed", () => {
  const ask = (url: string, more = "") =>
    get(`/oembed?url=${encodeURIComponent(`https://cotejo.example${url}`)}${more}`);

  test("is found from articles and checks, and answers in JSON and XML", async () => {
    const [check] = addresses(english, "/en/checks/");
    for (const address of [ENGLISH, check!]) {
      const page = await text(address);
      for (const format of ["json", "xml"]) {
        const link = new RegExp(`type="[a-z/]+${format}\\+oembed" href="https://cotejo\\.example([^"]+)"`).exec(
          page,
        )?.[1];
        const answer = await get(link!.replaceAll("&amp;", "&"));
        assert.equal(answer.status, 200);
        assert.ok(answer.headers.get("Content-Type")?.includes(format));
        assert.equal(answer.headers.get("Access-Control-Allow-Origin"), "*");
      }
    }
  });

  test("gives a figure as a frame within the room asked for, and an article as a link", async () => {
    const [check] = addresses(english, "/en/checks/");
    const figure = (await (await ask(check!, "&maxwidth=320&maxheight=300")).json()) as Record<string, unknown>;
    assert.deepEqual([figure["version"], figure["type"], figure["width"], figure["height"]], ["1.0", "rich", 320, 300]);
    assert.match(
      String(figure["html"]),
      /^<iframe src="https:\/\/cotejo\.example\/embed\/figures\/[^"]+" title="[^"]+" width="320" height="300"/,
    );
    assert.equal(figure["thumbnail_url"], undefined);
    const article = (await (await ask(ENGLISH)).json()) as Record<string, unknown>;
    assert.deepEqual([article["type"], article["author_name"], article["html"]], ["link", "the desk", undefined]);
    assert.equal(article["thumbnail_width"], 1200);
    const xml = await (await ask(check!, "&format=xml")).text();
    assert.match(xml, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<oembed>.*<html>&lt;iframe src=&quot;/s);
    assert.match(oembedXml({ title: "a\u0000 & <b>" }), /<title>a &amp; &lt;b&gt;<\/title>/);
  });

  test("says so when it knows nothing of the address or the format", async () => {
    assert.equal((await ask("/en/2022/nothing")).status, 404);
    assert.equal((await ask("/en/checks/%E0%A4%A")).status, 404);
    assert.equal((await get(`/oembed?url=${encodeURIComponent(`https://elsewhere.example${ENGLISH}`)}`)).status, 404);
    assert.equal((await get("/oembed")).status, 404);
    assert.equal((await ask(ENGLISH, "&format=yaml")).status, 501);
  });
});

suite("a figure in a frame", () => {
  test("may be framed by anybody, runs nothing, and says as of when", async () => {
    const [check] = addresses(english, "/en/checks/");
    const id = check!.split("/").at(-1)!;
    const frame = await get(`/embed/figures/${id}`);
    const policy = frame.headers.get("Content-Security-Policy") ?? "";
    assert.match(policy, /default-src 'none'.*frame-ancestors \*/);
    assert.doesNotMatch(policy, /unsafe|script/);
    const page = await frame.text();
    assert.doesNotMatch(page, /<script| style=|<form/);
    assert.match(page, /As of 30 May 2022/);
    assert.match(page, /Supported, by a margin of one/);
    for (const [, address] of page.matchAll(/<a href="([^"]+)"/g))
      assert.ok(address?.startsWith("https://cotejo.example/"), address ?? "");
    const style = /rel="stylesheet" href="([^"]+)"/.exec(page)?.[1];
    assert.equal((await get(style ?? "")).status, 200);
    const other = await text(`/embed/figures/${id}?language=es`);
    assert.match(other, /<html lang="es">[\s\S]*<h1 lang="en">[\s\S]*Al 30 de mayo de 2022/);
    const code = /<textarea[^>]*id="code"[^>]*>([^<]+)<\/textarea>/.exec(await text(check!))?.[1] ?? "";
    assert.match(code, new RegExp(`iframe src=&quot;https://cotejo\\.example/embed/figures/${id}&quot;`));
  });

  test("goes with its article", async () => {
    const [check] = addresses(await text(spanish), "/es/checks/");
    const frame = `/embed/figures/${check!.split("/").at(-1)}`;
    assert.equal((await get(frame)).status, 200);
    const own = await sampleDesk();
    const site = siteApp(own.desk);
    const page = await (await site.request(ENGLISH)).text();
    const [mine] = addresses(page, "/en/checks/");
    const framed = `/embed/figures/${mine!.split("/").at(-1)}`;
    assert.equal((await site.request(framed)).status, 200);
    await unpublishArticle(own.desk, "fewer-than-sixty", "A test.");
    const gone = await site.request(framed);
    assert.equal(gone.status, 404);
    assert.match(gone.headers.get("Content-Security-Policy") ?? "", /frame-ancestors \*/);
    assert.match(await gone.text(), /not on the site any more/);
    await own.end();
  });
});
