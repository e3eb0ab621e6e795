/** What is erased is gone from everything that a visitor can fetch, also where published checks quoted it. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import type { Hono } from "hono";
import { sql } from "kysely";
import { addReply } from "../src/actions/add-reply.ts";
import { deskCollection } from "../src/actions/collections.ts";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { makeDigest } from "../src/actions/make-digest.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { recordText } from "../src/actions/record-text.ts";
import { redact } from "../src/actions/redact.ts";
import { showArticle } from "../src/actions/show-article.ts";
import { takeText } from "../src/actions/take-text.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import { verifyRecord } from "../src/actions/verify-record.ts";
import { watchArticles } from "../src/actions/watch-articles.ts";
import { type Article, type ArticleChange, dayFrom, weekNamed } from "../src/core/model/index.ts";
import { articleCard, checkCard } from "../src/core/page/card.ts";
import { correctionsHtml } from "../src/core/page/corrections.ts";
import { erasedWordsSaidBy } from "../src/core/record/without-erased.ts";
import { siteApp } from "../src/http/site.ts";
import { fillArticleChanges } from "../src/store/article-changes.ts";
import { rebuildTables } from "../src/store/rebuild.ts";
import { crawl } from "./crawl.ts";
import * as sample from "./pages/sample-case.ts";
import { sampleDesk } from "./site-desk.ts";
import { tell } from "./told-desk.ts";

/** Words that stand in the note alone, by where: a body, a gang, a town, who put it out, its title. */
const CANARIES = ["Quixandra", "Vantablas", "Morwenna", "Zorbalia", "Perimarch"] as const;
const ANY = new RegExp(CANARIES.join("|"));

const NOTE = `---
title: "The Perimarch dossier"
kind: note
publisher: The desk
published: 2022-06-10
language: en
licence: CC-BY-4.0
reports:
  publisher: The Zorbalia Star
  published: 2022-06-10
  url: https://star.example/the-vantablas-clan
---

Police in Belize seized 31 rifles of the Vantablas gang in May 2022, said the Quixandra Ministry of Security. The ministry said that 12 suspected members of the Vantablas clan were arrested in Belize in May 2022, excluding those held at Port Morwenna.

“We shall hunt the Vantablas to the last reef,” said Minister Ludovika Tarn.
`;

const DRAFT = `---
id: on-the-coast
title: Arrests on the coast
language: en
published: 2022-06-12
topics: [coast]
collection: sample
---

Police seized 31 rifles in Belize in May 2022. In Belize, 12 gang members were arrested in May 2022. Minister Ludovika Tarn said: “We shall hunt them to the last reef.”
`;

let desk: Desk;
let app: Hono;
let end: () => Promise<void>;
let article: Article;

before(async () => {
  ({ desk, end } = await sampleDesk());
  app = siteApp(desk);
  await note(NOTE);
  article = await publish(DRAFT);
  await publish(DRAFT.replace("Police seized", "In May police seized"));
});
after(() => end());

async function note(words: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "cotejo-note-"));
  const path = join(folder, "note.md");
  await writeFile(path, words);
  const taken = await takeText(desk, { kind: "file", path }, { published: null, language: null });
  assert.equal(taken.kind, "taken");
  if (taken.kind === "taken")
    await recordText(desk, taken, { collection: deskCollection("desk"), confirmation: "by-actor" });
  await rm(folder, { recursive: true });
}

async function publish(draft: string): Promise<Article> {
  const outcome = await publishArticle(desk, draft, { override: "a test", correction: "Mended." });
  assert.equal(outcome.kind, "published");
  return (outcome as Extract<typeof outcome, { kind: "published" }>).article;
}

/** What the last erasure of a note gave. */
async function eraseNotes(): Promise<Awaited<ReturnType<typeof redact>>> {
  const held = desk.store.db.selectFrom("captures").select("sha256").where("collection", "=", "desk");
  const notes = await held.where("redacted", "=", 0).execute();
  const done = notes.map(
    ({ sha256 }) =>
      () =>
        redact(desk, { kind: "capture", sha256 }, "A court's order."),
  );
  let last = await done[0]!();
  for (const erase of done.slice(1)) last = await erase();
  return last;
}

async function bodyAt(address: string): Promise<string> {
  return (await app.request(address)).text();
}

/** The words of what stands for an article and its checks elsewhere, as they are drawn. */
async function cards(): Promise<string> {
  const shown = await showArticle(desk, article.address);
  assert.equal(shown?.kind, "article");
  if (shown?.kind !== "article") return "";
  const edition = sample.editionIn("en");
  const ofChecks = shown.page.article.checks.map((check) => checkCard({ ...shown.page, check }, edition));
  return JSON.stringify([articleCard(shown.page, edition), ofChecks]);
}

async function digest(): Promise<string> {
  const week = weekNamed("2022-W23")!;
  return JSON.stringify([await makeDigest(desk, week, "en"), await makeDigest(desk, week, "es")]);
}

/** What a visitor can fetch, by the kind of thing it is. */
async function surfaces(): Promise<Readonly<Record<string, string>>> {
  const ids = article.checks.map(({ claim }) => claim.id);
  const of = async (addresses: readonly string[]) => (await Promise.all(addresses.map(bodyAt))).join("\n");
  return {
    article: await of([article.address, `${article.address}/revisions/1`]),
    checks: await of(ids.flatMap((id) => [`/en/checks/${id}`, `/es/checks/${id}`])),
    embeds: await of(ids.map((id) => `/embed/figures/${id}`)),
    oembed: await of(ids.map((id) => `/oembed?format=json&url=https://cotejo.example/en/checks/${id}`)),
    feeds: await of(["rss", "atom", "json"].flatMap((form) => [`/en/feed.${form}`, `/en/topics/coast/feed.${form}`])),
    cards: await cards(),
    downloads: await of(["csv", "json", "geojson", "ftm"].map((form) => `/en/search.${form}?q=rifles`)),
    api: await of(["checks", "documents", "statements", "search?q=rifles"].map((path) => `/api/v1/${path}`)),
    apiChecks: await of(ids.map((id) => `/api/v1/checks/${id}`)),
    search: await of(["/en/search?q=rifles", "/es/search?q=dossier", "/es/search?q=reef"]),
    republish: await of(["html", "md", "txt"].map((form) => `${article.address}/republish.${form}`)),
    profiles: await of(["/en/organizations", "/en/people/ludovika-tarn", "/en/sources", "/es/places/BZ"]),
    digest: await digest(),
  };
}

/** Those that show a canary. */
async function showing(): Promise<readonly string[]> {
  return Object.entries(await surfaces()).flatMap(([name, body]) => (ANY.test(body) ? [name] : []));
}

/** Everything that the database holds, but the articles' own words. */
async function everyRow(): Promise<string> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(
    desk.store.db,
  );
  const tables = rows.map(({ name }) => name).filter((name) => !name.startsWith("search_words"));
  const held = tables.map(async (name) => (await sql`select * from ${sql.table(name)}`.execute(desk.store.db)).rows);
  return JSON.stringify(await Promise.all(held));
}

suite("an erased capture", () => {
  test("was on pages of every kind that shows what it says", async () => {
    assert.deepEqual(await showing(), ["article", "checks", "downloads", "api", "apiChecks", "search", "profiles"]);
    await watchArticles(desk);
  });

  test("is on nothing that a visitor can fetch, in no table, and leaves the article on the site", async () => {
    const held = desk.store.db.selectFrom("captures").select("sha256").where("collection", "=", "desk");
    const { sha256 } = await held.executeTakeFirstOrThrow();
    const { repeating } = await redact(desk, { kind: "capture", sha256 }, "A court's order.");
    assert.deepEqual(repeating, ["on-the-coast"], "its draft names the minister itself");
    assert.deepEqual(await showing(), []);
    assert.equal(JSON.parse(await bodyAt("/api/v1/search?q=Vantablas")).items.length, 0);
    const machines = ["/robots.txt", "/sitemap.xml", "/news-sitemap.xml", "/en/feed.json", "/es/feed.rss"];
    const pages = await crawl(app, ["/en", "/es", article.address, ...machines]);
    assert.ok(pages.size > 200);
    for (const [address, { body }] of pages) assert.doesNotMatch(body, ANY, address);
    const rows = await everyRow();
    for (const canary of ["Quixandra", "Vantablas", "Morwenna", "Perimarch"]) assert.ok(!rows.includes(canary), canary);
  });

  test("leaves checks that rested on it without an answer, and says so in both languages", async () => {
    const rested = article.checks.find(({ claim }) => claim.quote.exact === "31")!;
    assert.match(await bodyAt(`/en/checks/${rested.claim.id}`), /What this check rested on has been erased/);
    assert.match(await bodyAt(`/es/checks/${rested.claim.id}`), /Lo que sustentaba esta verificación se borró/);
    const other = article.checks.find(({ claim }) => claim.quote.exact === "12")!;
    const page = await bodyAt(`/en/checks/${other.claim.id}`);
    assert.match(page, /No record/);
    assert.match(page, /What was noted here has been erased/);
  });

  test("is told by the API and by what stands for a check elsewhere", async () => {
    const [erased, kept] = ["31", "12"].map(
      (exact) => article.checks.find(({ claim }) => claim.quote.exact === exact)!.claim.id,
    );
    const told = JSON.parse(await bodyAt(`/api/v1/checks/${erased}`));
    assert.deepEqual([told.is_erased, told.verdict, told.statement_ids], [true, "no-record", []]);
    const other = JSON.parse(await bodyAt(`/api/v1/checks/${kept}`));
    assert.equal(other.is_erased, false);
    for (const { message } of [...told.findings, ...other.findings]) assert.notEqual(message, "");
    assert.ok(other.findings.some(({ message }: { message: string }) => /has been erased/.test(message)));
    assert.match(await cards(), /Evidence erased/);
    for (const [language, verdict] of [
      ["en", "Evidence erased"],
      ["es", "Sustento borrado"],
    ]) {
      const about = `https://cotejo.example/${language}/checks/${erased}`;
      const { title } = JSON.parse(await bodyAt(`/oembed?format=json&url=${about}`));
      assert.ok(title.endsWith(`: ${verdict}`), title);
    }
  });

  test("makes no correction of what it took", () => {
    const checks = article.checks.map((check) => ({ ...check, verdict: "no-record", isErased: true }) as const);
    const erased = { ...article, checks };
    const page = (before: Article, after: Article) => {
      const change: ArticleChange = { kind: "correction", at: after.updated, before, after, address: after.address };
      return correctionsHtml({ changes: [change], label: null, page: 1, pages: 1 }, sample.editionIn("en"));
    };
    for (const [one, other] of [
      [article, erased],
      [erased, article],
    ] as const)
      assert.doesNotMatch(page(one, other), /entry-check/);
    assert.match(page({ ...erased, checks: checks.map(({ isErased: _, ...check }) => check) }, article), /entry-check/);
  });

  test("leaves a record whose tables of changes can be filled anew, kept documents and all", async () => {
    const held = () => desk.store.db.selectFrom("article_changes").selectAll().orderBy("entry_id").execute();
    const changes = await held();
    await fillArticleChanges(desk.store.db);
    assert.deepEqual(await held(), changes);
  });

  test("leaves a record that holds against itself and is made again the same", async () => {
    assert.deepEqual((await verifyRecord(desk, () => undefined)).faults, []);
    const { before: kept, after: made } = await rebuildTables(desk.store);
    assert.equal(made, kept);
    assert.deepEqual(await showing(), []);
  });
});

suite("what is left of an article", () => {
  test("loses the words of a second erasure too", async () => {
    await note(NOTE.replaceAll("Vantablas", "Ostrakine").replace("Perimarch", "second"));
    await publish(DRAFT.replace("In Belize, 12", "In Belize 12"));
    assert.match(await bodyAt(article.address), /Ostrakine/);
    await eraseNotes();
    assert.doesNotMatch(await everyRow(), /Ostrakine/);
    assert.equal((await app.request(article.address)).status, 200);
  });

  test("keeps no words that only what the public may not see still holds", async () => {
    await note(NOTE.replaceAll("Vantablas", "Kalverin").replace("Perimarch", "third"));
    await publish(DRAFT.replace("In Belize, 12", "In Belize  12"));
    assert.match(await bodyAt(article.address), /Kalverin/);
    const words = "12 suspected members of the Kalverin clan were arrested in Belize in May 2022";
    await tell(desk, { words, values: [], collection: { id: "vault", visibility: "desk" } });
    await tell(desk, { words, values: [], collection: { id: "shown-once" } });
    await hideCollection(desk, "shown-once");
    await eraseNotes();
    assert.doesNotMatch(await bodyAt(article.address), /Kalverin/);
  });

  test("is told with whatever else the desk wrote of the same words", async () => {
    await note(NOTE.replaceAll("Vantablas", "Sorvindal").replace("Perimarch", "fourth"));
    await publish(DRAFT.replace("id: on-the-coast", "id: off-the-coast").replace("Police seized", "Agents seized"));
    await addReply(desk, "off-the-coast", {
      ...{ from: "A reader", content: "SORVÍNDAL is no gang." },
      ...{ received: dayFrom("2022-06-13"), claim: null },
    });
    await unpublishArticle(desk, "off-the-coast", "The Sorvindal were not there.");
    const { repeating, repeatingEntries } = await eraseNotes();
    assert.deepEqual(repeating, ["off-the-coast", "on-the-coast"]);
    const kinds = desk.store.db.selectFrom("entries").select("kind").where("id", "in", repeatingEntries);
    assert.deepEqual(
      (await kinds.orderBy("kind").execute()).map(({ kind }) => kind),
      ["replied", "unpublished"],
    );
    const erased = { statementIds: new Set<string>(), textIds: new Set<string>(), places: new Set<string>() };
    const said = (given: Partial<Article>) =>
      erasedWordsSaidBy(
        { ...article, draft: "", overrides: [], correction: null, ...given },
        {
          ...erased,
          words: ["Sorvindal", "the reef", "gang"],
          contents: [],
        },
      );
    assert.deepEqual(said({ correction: "It was the Sorvíndal." }), ["Sorvindal"]);
    assert.deepEqual(said({ draft: "sorvindal at the REEF; a gang; Sorvindales" }), ["Sorvindal", "the reef"]);
    const [override] = [{ quote: article.checks[0]!.claim.quote, finding: "x", by: "x", reason: "Near the reef." }];
    assert.deepEqual(said({ overrides: [override!] }), ["the reef"]);
  });

  test("goes when the article's own entry is erased", async () => {
    const published = desk.store.db
      .selectFrom("article_revisions")
      .select("entry_id")
      .where("article_id", "=", article.id);
    for (const { entry_id } of await published.execute())
      await redact(desk, { kind: "entry", entryId: entry_id }, "It was wrong.");
    assert.equal((await app.request(article.address)).status, 404);
    const { faults } = await verifyRecord(desk, () => undefined);
    // documents told by hand have no bytes
    assert.deepEqual(
      faults.filter(({ kind }) => kind !== "capture-missing"),
      [],
    );
  });
});
