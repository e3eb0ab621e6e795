import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import type { Hono } from "hono";
import { addDocument } from "../src/actions/add-document.ts";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { listReviews } from "../src/actions/list-reviews.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { reviewStatement } from "../src/actions/review-statement.ts";
import { showCollection } from "../src/actions/show-collection.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import { queryFrom } from "../src/core/count/questions.ts";
import { dayFrom, type Question } from "../src/core/model/index.ts";
import { sharedLook } from "../src/http/shared-look.ts";
import { siteApp } from "../src/http/site.ts";
import { sampleDesk } from "./site-desk.ts";

const GUATEMALA = { name: "Guatemala", kind: "country", code: "GT", country: "GT", quote: null } as const;
const JULY: Question = {
  measure: "arrests",
  head: "member",
  qualifiers: [],
  group: "gang-members",
  organization: null,
  origins: [],
  places: [GUATEMALA],
  unit: "count",
  from: dayFrom("2022-07-01"),
  to: dayFrom("2022-07-31"),
  mode: null,
};

let desk: Desk;
let end: () => Promise<void>;
let app: Hono;

const get = (address: string, headers: Record<string, string> = {}) => app.request(address, { headers });
const text = async (address: string) => (await get(address)).text();
const links = (page: string, start: string): string[] => [
  ...new Set(
    [...page.matchAll(/href="([^"#]*)/g)]
      .map(([, address]) => address!.replaceAll("&amp;", "&"))
      .filter((address) => address.startsWith(start)),
  ),
];

before(async () => {
  ({ desk, end } = await sampleDesk());
  app = siteApp(desk);
});
after(() => end());

suite("the way through the site", () => {
  test("the front page leads to the article, its checks, counts and documents, and each is there", async () => {
    const front = await text("/en");
    const [article] = links(front, "/en/2022/");
    assert.ok(article);
    const page = await text(article);
    const further = [
      ...links(page, "/en/checks/"),
      ...links(page, "/en/counts"),
      ...links(page, "/en/documents/"),
      ...links(page, "/es/"),
    ];
    assert.ok(links(page, "/en/checks/").length >= 5 && links(page, "/en/documents/").length >= 3, further.join("\n"));
    for (const address of further) assert.equal((await get(address)).status, 200, address);
  });

  test("every fragment that an article links to is on the page it names", async () => {
    const [article] = links(await text("/en"), "/en/2022/");
    const page = await text(article!);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(id!), `#${id}`);
    for (const [, address, id] of page.matchAll(/href="(\/en\/documents\/[^"#]+)#([^"]+)"/g))
      assert.ok((await text(address!)).includes(` id="${id}"`), `${address}#${id}`);
  });

  test("the article in Spanish and in English name each other", async () => {
    const [article] = links(await text("/en"), "/en/2022/");
    const [translated] = links(await text(article!), "/es/2022/");
    assert.deepEqual(links(await text(translated!), "/en/2022/"), [article]);
  });

  test("the bare address leads to the language that the reader prefers", async () => {
    for (const [accepts, address] of [
      ["es-GT,es;q=0.9,en;q=0.8", "/es"],
      ["en-US,en;q=0.9,es;q=0.1", "/en"],
      ["fr", "/en"],
    ] as const) {
      const response = await get("/", { "Accept-Language": accepts });
      assert.equal(response.status, 302);
      assert.equal(response.headers.get("Location"), address);
    }
  });
});

suite("what a response carries", () => {
  test("headers that let nothing run and nothing frame", async () => {
    for (const address of ["/en", "/en/nothing", "/healthz"]) {
      const { headers } = await get(address);
      const policy = headers.get("Content-Security-Policy") ?? "";
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /unsafe|script-src/);
      assert.equal(headers.get("X-Content-Type-Options"), "nosniff");
      assert.equal(headers.get("Referrer-Policy"), "strict-origin-when-cross-origin");
    }
  });

  test("a tag, and nothing but the tag when the reader has the page", async () => {
    const first = await get("/en");
    const tag = first.headers.get("ETag") ?? "";
    assert.match(tag, /^W\/"[\w-]{22}"$/);
    const again = await get("/en", { "If-None-Match": `"other", ${tag}` });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), "");
    assert.ok(again.headers.get("Content-Security-Policy"));
  });

  test("the same page in every encoding, and none that is refused", async () => {
    const plain = await text("/en");
    const brotli = await get("/en", { "Accept-Encoding": "gzip, br" });
    assert.equal(brotli.headers.get("Content-Encoding"), "br");
    assert.equal(brotliDecompressSync(await brotli.arrayBuffer()).toString(), plain);
    const gzip = await get("/en", { "Accept-Encoding": "gzip, br;q=0" });
    assert.equal(gzip.headers.get("Content-Encoding"), "gzip");
    assert.equal(gunzipSync(await gzip.arrayBuffer()).toString(), plain);
  });

  test("compressed quickly for the first four who ask, and small for all who follow", async () => {
    const accepts = { "Accept-Encoding": "gzip, deflate, br, zstd" };
    const address = "/en?asked-for-the-first-time";
    const first = await get(address, accepts);
    assert.equal(first.headers.get("Content-Encoding"), "zstd");
    const quick = await first.arrayBuffer();
    for (let asked = 1; asked < 4; asked++)
      assert.equal((await get(address, accepts)).headers.get("Content-Encoding"), "zstd");
    const again = await get(address, accepts);
    assert.equal(again.headers.get("Content-Encoding"), "br");
    assert.equal(again.headers.get("ETag"), first.headers.get("ETag"));
    const small = await again.arrayBuffer();
    assert.equal(zstdDecompressSync(quick).toString(), brotliDecompressSync(small).toString());
    assert.ok(small.byteLength < quick.byteLength);
  });

  test("HEAD has the headers of GET and no body", async () => {
    const response = await app.request("/en", { method: "HEAD" });
    assert.equal(response.status, 200);
    assert.ok(response.headers.get("ETag"));
    assert.equal(await response.text(), "");
  });

  test("HEAD of a kept page, and a kept page that the record cannot vouch for, have the headers of every answer", async (t) => {
    const failing = { ...desk, store: { ...desk.store } };
    const site = siteApp(failing);
    const { headers } = await site.request("/en");
    const head = await site.request("/en", { method: "HEAD" });
    assert.equal(head.headers.get("ETag"), headers.get("ETag"));
    assert.equal(head.headers.get("Content-Security-Policy"), headers.get("Content-Security-Policy"));
    t.mock.method(console, "error", () => undefined);
    Object.assign(failing.store, { db: null });
    const failed = await site.request("/en");
    assert.equal(failed.status, 500);
    assert.equal(failed.headers.get("Content-Security-Policy"), headers.get("Content-Security-Policy"));
  });

  test("files are kept for ever, because their names change with their bytes", async () => {
    const page = await text("/en");
    const files = links(page, "/assets/");
    assert.equal(files.length, 4);
    for (const file of files) {
      const response = await get(file);
      assert.equal(response.status, 200);
      assert.match(response.headers.get("Cache-Control") ?? "", /immutable/);
    }
    const style = await text(files.find((file) => file.endsWith(".css"))!);
    for (const [, file] of style.matchAll(/url\(([^)]+)\)/g))
      assert.equal((await get(`/assets/${file}`)).status, 200, `${file}`);
  });

  test("an article with all its files weighs at most 60 KB", async () => {
    const [article] = links(await text("/en"), "/en/2022/");
    const page = await get(article!, { "Accept-Encoding": "br" });
    let bytes = (await page.arrayBuffer()).byteLength;
    for (const file of links(await text(article!), "/assets/"))
      bytes += (await (await get(file, { "Accept-Encoding": "br" })).arrayBuffer()).byteLength;
    // The italic typeface is fetched when a page sets something in it.
    const italic = /faustina-italic\.\w+\.woff2/.exec(await text(links(await text("/en"), "/assets/cotejo")[0]!))?.[0];
    bytes += (await (await get(`/assets/${italic}`)).arrayBuffer()).byteLength;
    assert.ok(bytes <= 60_000, `${bytes} bytes`);
  });
});

test("one look at the record serves all who ask together, and comes after the last of them", async () => {
  let looks = 0;
  const look = sharedLook(async () => ++looks);
  const [first, second] = [look(), look()];
  assert.equal(looks, 0);
  assert.deepEqual(await Promise.all([first, second, look()]), [1, 1, 1]);
  assert.equal(await look(), 2);
});

suite("what is not there", () => {
  test("a notice in the reader's language, as a page or as problem details", async () => {
    const page = await get("/es/nada");
    assert.equal(page.status, 404);
    assert.match(await page.text(), /<html lang="es">[\s\S]*Esa página no existe/);
    const problem = await get("/en/documents/none", { Accept: "application/json" });
    assert.equal(problem.status, 404);
    assert.equal(problem.headers.get("Content-Type"), "application/problem+json");
    assert.deepEqual(await problem.json(), {
      type: "about:blank",
      status: 404,
      code: "not-found",
      title: "There is no such page",
      errors: [],
    });
  });

  test("a count that asks nothing is the asker's mistake", async () => {
    assert.equal((await get("/en/counts")).status, 400);
    assert.equal((await get("/en/counts?measure=arrests&from=2022-02-30")).status, 400);
  });

  test("a count that the record cannot answer says so, and does not say zero", async () => {
    const page = await text("/en/counts?measure=kidnappings&place=GT|country|GT|Guatemala");
    assert.match(page, /No record/);
    assert.match(page, /That is not zero/);
  });

  test("only reading is allowed", async () => {
    for (const method of ["POST", "PUT", "DELETE"])
      assert.equal((await app.request("/en", { method })).status, 405, method);
  });

  test("search engines are led to counts that the record answers, and to no others", async () => {
    assert.doesNotMatch(await text("/robots.txt"), /counts/);
    const [answered] = (await text("/en")).match(/\/en\/counts\?[^"]+/) ?? [];
    assert.doesNotMatch(await text(answered!.replaceAll("&amp;", "&")), /noindex/);
    assert.match(await text("/en/counts?measure=kidnappings&place=GT|country|GT|Guatemala"), /noindex/);
    assert.equal(await text("/healthz"), "ok\n");
  });
});

suite("what the public may see", () => {
  test("nothing of a hidden collection, and all of it when it is shown again", async () => {
    const front = await text("/en");
    const [article] = links(front, "/en/2022/");
    const page = await text(article!);
    const addresses = [article!, ...links(page, "/en/checks/"), ...links(page, "/en/documents/")];
    const [count] = links(page, "/en/counts");
    await hideCollection(desk, "sample");
    for (const address of addresses) assert.equal((await get(address)).status, 404, address);
    assert.doesNotMatch(await text("/en"), /Guatemala|Honduras/);
    assert.match(await text(count!), /No record/);
    await showCollection(desk, "sample");
    for (const address of addresses) assert.equal((await get(address)).status, 200, address);
  });

  const REPORT = [
    "Police arrested 77 suspected gang members in Guatemala in July 2022, the Interior Ministry said.",
    "This paragraph is somebody else's work and stands far from any figure that was read.",
  ].join("\n\n");
  const addReport = async () => {
    const stream = (async function* () {
      yield Buffer.from(REPORT);
    })();
    const known = { published: dayFrom("2022-08-01"), language: "en", collection: "sample" } as const;
    const outcome = await addDocument(desk, { kind: "stream", name: "a report", stream }, known);
    return outcome.kind === "added" ? outcome.document : assert.fail(outcome.kind);
  };

  test("of somebody else's document what a person confirmed, with a few words around it, and no more", async () => {
    const document = await addReport();
    const address = `/en/documents/${document.id}`;
    const count = `/en/counts?${queryFrom(JULY)}`;
    assert.doesNotMatch(await text(address), /77 suspected|somebody else/);
    assert.doesNotMatch(await text("/en"), new RegExp(document.id));
    assert.match(await text(count), /No record/);
    for (const { statement } of await listReviews(desk, { state: "unreviewed", collection: "sample", limit: 50 }))
      if (statement.documentId === document.id) await reviewStatement(desk, statement.id, { kind: "confirm" });
    const page = await text(address);
    assert.match(page, /<mark>77 suspected gang members<\/mark>/);
    assert.doesNotMatch(page, /somebody else/);
    assert.match(await text(count), /<span class="mark stated">77<\/span>/);
    assert.match(await text("/en"), new RegExp(document.id));
  });

  test("an article that moved leads on; one taken down leaves a notice", async () => {
    const draft = (title: string) =>
      `---\nid: moving\ntitle: ${title}\nlanguage: en\npublished: 2022-07-01\ncollection: sample\n---\n\nNothing is counted here.\n`;
    const first = await publishArticle(desk, draft("A first title"), { override: null, correction: null });
    const second = await publishArticle(desk, draft("A second title"), { override: null, correction: "Renamed." });
    assert.ok(first.kind === "published" && second.kind === "published");
    const moved = await get(first.article.address);
    assert.equal(moved.status, 301);
    assert.equal(moved.headers.get("Location"), second.article.address);
    assert.match(await text(second.article.address), /Renamed\./);
    await unpublishArticle(desk, "moving", "It counted nothing.");
    const gone = await get(second.article.address);
    assert.equal(gone.status, 410);
    assert.match(await gone.text(), /A second title[\s\S]*It counted nothing\./);
  });
});
