import assert from "node:assert/strict";
import { after, before, describe, suite, test } from "node:test";
import type { Hono } from "hono";
import { addDocument } from "../src/actions/add-document.ts";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { listReviews } from "../src/actions/list-reviews.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { redact } from "../src/actions/redact.ts";
import { reviewStatement } from "../src/actions/review-statement.ts";
import { saveQuestion } from "../src/actions/save-question.ts";
import { searchRecord } from "../src/actions/search-record.ts";
import { showCollection } from "../src/actions/show-collection.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import { dayFrom, type Language, type Question } from "../src/core/model/index.ts";
import type { SearchResult } from "../src/core/page/search.ts";
import type { Facet } from "../src/core/search/entries.ts";
import { markedWords } from "../src/core/search/excerpt.ts";
import { readQuery } from "../src/core/search/query.ts";
import { isWrittenByCodes, tokenOf, wordsOf } from "../src/core/search/words.ts";
import { siteApp } from "../src/http/site.ts";
import { articlesIn } from "../src/store/articles.ts";
import { rebuildTables } from "../src/store/rebuild.ts";
import { sampleDesk } from "./site-desk.ts";

let desk: Desk;
let end: () => Promise<void>;
let app: Hono;

before(async () => {
  ({ desk, end } = await sampleDesk());
  app = siteApp(desk);
});
after(() => end());

const text = async (address: string) => (await app.request(address)).text();
const find = (typed: string, filters: Partial<Record<Facet, string[]>> = {}) =>
  searchRecord(desk, { typed, filters: new Map(Object.entries(filters) as [Facet, string[]][]), page: 1 }, "en");

function nameOf(result: SearchResult): string {
  if (result.kind === "article") return `article ${result.article.title}`;
  if (result.kind === "document") return `document ${result.document.title}`;
  if (result.kind === "question") return `question ${result.name}`;
  return `${result.evidence.statement.value.kind} ${result.evidence.statement.value.quote.exact}`;
}
const namesFor = async (typed: string, filters: Partial<Record<Facet, string[]>> = {}) =>
  (await find(typed, filters)).results.map(nameOf);

async function addConfirmed(content: string, given: { readonly collection?: string; readonly name?: string } = {}) {
  const stream = (async function* () {
    yield Buffer.from(content);
  })();
  const collection = given.collection ?? "sample";
  const known = { published: dayFrom("2022-08-01"), language: "en", collection } as const;
  const outcome = await addDocument(desk, { kind: "stream", name: given.name ?? "a report", stream }, known);
  const { document } = outcome.kind === "added" ? outcome : assert.fail(outcome.kind);
  for (const { statement } of await listReviews(desk, { state: "unreviewed", collection, limit: 100 }))
    if (statement.documentId === document.id) await reviewStatement(desk, statement.id, { kind: "confirm" });
  return document;
}

const draftOf = (id: string, title: string, body: string) =>
  `---\nid: ${id}\ntitle: "${title}"\nlanguage: en\npublished: 2022-07-01\ncollection: sample\nsection: News\n---\n\n${body}\n`;
const publish = (id: string, title: string, body: string) =>
  publishArticle(desk, draftOf(id, title, body), { override: null, correction: "Changed." });

suite("what is found", () => {
  test("articles and confirmed statements, in both languages and without accents", async () => {
    const found = await find("deported");
    assert.ok(found.total >= 3, String(found.total));
    const kinds = new Set(found.results.map(({ kind }) => kind));
    assert.ok(kinds.has("article") && kinds.has("statement"));
    const accented = (await find("excepción")).total;
    assert.ok(accented > 0);
    assert.equal((await find("EXCEPCION")).total, accented);
  });

  test("a phrase only where its words follow one another", async () => {
    await publish("phrase", "Nine towns were quiet", "Shops close early. The market of copper lamps stayed open.");
    assert.deepEqual(await namesFor('"copper lamps"'), ["article Nine towns were quiet"]);
    assert.deepEqual(await namesFor('"lamps copper"'), []);
    assert.deepEqual(await namesFor("lamps copper"), ["article Nine towns were quiet"]);
    assert.deepEqual(await namesFor('lamps -"copper lamps"'), []);
  });

  test("titles before texts, and of equals the newest", async () => {
    await publish("in-text", "A quiet week", "The ferries of the lake carried nobody.");
    await publish("in-title", "Ferries without passengers", "Nobody crossed the lake.");
    assert.deepEqual(await namesFor("ferry"), ["article Ferries without passengers", "article A quiet week"]);
  });

  test("no article by where its directives lead", async () => {
    await publish("leads-on", "Leads on", "Nothing else.\n\nVER TAMBIÉN: leadsomewhere\n\n::: series unaskedquestion");
    assert.deepEqual(await namesFor("leadsomewhere"), []);
    assert.deepEqual(await namesFor("unaskedquestion"), []);
  });

  test("numbers however their digits are grouped", async () => {
    const found = await namesFor("2.700", { kind: ["figure"] });
    assert.ok(
      found.some((name) => name.includes("2,700")),
      found.join("\n"),
    );
    assert.deepEqual(await namesFor("2700", { kind: ["figure"] }), found);
  });

  test("a saved question by what it asks, in either language", async () => {
    const question: Question = {
      ...{ measure: "arrests", head: "member", qualifiers: [], group: "gang-members", organization: null, origins: [] },
      places: [{ name: "Guatemala", kind: "country", code: "GT", country: "GT", quote: null }],
      ...{ unit: "count", from: null, to: null, mode: null },
    };
    await saveQuestion(desk, { name: "arrests-in-guatemala", collection: "sample", question });
    const names = await namesFor("capturas guatemala", { kind: ["question"] });
    assert.deepEqual(names, ["question arrests-in-guatemala"]);
  });

  test("facets count what fits and narrow it down", async () => {
    const found = await find("guatemala");
    const kind = found.facets.filter(({ facet }) => facet === "kind");
    assert.equal(
      kind.reduce((sum, { count }) => sum + count, 0),
      found.total,
    );
    for (const { key, count } of kind) assert.equal((await find("guatemala", { kind: [key] })).total, count, key);
    for (const { facet, key, count } of found.facets)
      assert.equal((await find("guatemala", { [facet]: [key] })).total, count, `${facet} ${key}`);
  });

  test("nothing, with what could be looked for instead", async () => {
    const found = await find("guatemala zzyzx");
    assert.equal(found.total, 0);
    assert.ok(found.suggestions.some((one) => one.kind === "without" && one.typed === "guatemala" && one.count > 0));
    const alike = await find("guatemela");
    assert.ok(alike.suggestions.some((one) => one.kind === "alike" && one.typed === "Guatemala"));
    assert.match(await text("/en/search?q=guatemela"), /Did you mean <a href="\/en\/search\?q=Guatemala">/);
  });

  test("whatever is typed is words: nothing of a query language is obeyed, and nothing breaks", async () => {
    const typed = [
      '"',
      "title:x",
      "a AND",
      "NEAR(a b)",
      "* OR 1",
      "'); drop table x; --",
      "{title} : a",
      "\0",
      "🦊",
      "-",
    ];
    for (const one of [...typed, "zz0kindarticle", "a".repeat(5_000), "& | !", "\ud800", "(((", "^a", "a*"]) {
      const response = await app.request(`/en/search?q=${encodeURIComponent(one.toWellFormed())}`);
      assert.equal(response.status, 200, one);
    }
    assert.equal((await find("zz0kindarticle")).total, 0);
    assert.equal((await app.request("/es/search?kind=x'y&year=%22&page=-3&country=zz%20OR")).status, 200);
  });
});

suite("what nobody may find", () => {
  test("a reading that no person has confirmed, and a document of which nothing is confirmed", async () => {
    const stream = (async function* () {
      yield Buffer.from("Police arrested 81 suspected smugglers in Honduras in July 2022, the ministry said.");
    })();
    const known = { published: dayFrom("2022-08-01"), language: "en", collection: "sample" } as const;
    await addDocument(desk, { kind: "stream", name: "smugglers", stream }, known);
    assert.equal((await find("smugglers")).total, 0);
  });

  test("the text around a statement of somebody else's document", async () => {
    const first = "Police arrested 64 suspected extortionists in Honduras in July 2022, the Interior Ministry said.";
    const document = await addConfirmed(`${first}\n\nA peacock was seen on the roof of the station.`);
    assert.ok((await find("extortionists")).results.some((one) => one.kind === "statement"));
    assert.equal((await find("peacock")).total, 0);
    assert.ok(document.licence === null);
  });

  test("a person under whose name one reading protects somebody, until it is rejected", async () => {
    await addConfirmed(
      "Arturo Melgar Quintanilla, the mayor of Ahuachapán, resigned on 4 July 2022, he told reporters.",
    );
    const found = await find("melgar", { kind: ["person"] });
    assert.equal(found.total, 1, "a person whom nothing protects is found");
    const document = await addConfirmed(
      "Arturo Melgar Quintanilla, 14, was killed in Ahuachapán on 9 July 2022, police said.",
    );
    const held = await desk.store.db
      .selectFrom("statement_subjects")
      .innerJoin("statements as s", "s.id", "statement_subjects.statement_id")
      .select("s.id")
      .where("statement_subjects.kind", "=", "protected")
      .where("s.document_id", "=", document.id)
      .execute();
    assert.equal(held.length, 1, "the reader sees a minor");
    assert.equal((await find("melgar", { kind: ["person"] })).total, 0);
    await reviewStatement(desk, held[0]!.id, { kind: "reject", reason: "He is no minor." });
    assert.equal((await find("melgar", { kind: ["person"] })).total, 1);
  });

  test("a withdrawn article, and the words of the revision before", async () => {
    await publish("going", "The harbour is empty", "Only albatrosses came.");
    assert.equal((await find("albatross")).total, 1);
    await publish("going", "The harbour is empty", "Only pelicans came.");
    assert.equal((await find("albatross")).total, 0);
    assert.equal((await find("pelican")).total, 1);
    await unpublishArticle(desk, "going", "It was about another harbour.");
    assert.equal((await find("pelican")).total, 0);
  });

  test("anything of a hidden collection: no result, no number, no suggestion", async () => {
    const before = (await find("guatemala")).total;
    assert.ok(before > 0);
    await hideCollection(desk, "sample");
    const found = await find("guatemala");
    assert.deepEqual([found.total, found.facets, found.results], [0, [], []]);
    assert.ok((await find("guatemala zzyzx")).suggestions.every(({ kind }) => kind !== "without"));
    await publish("only-hidden", "Honduraz", "A word that is spelled wrong.");
    assert.ok((await find("honduraz")).suggestions.some(({ kind }) => kind === "alike"));
    assert.doesNotMatch(await text("/en/search?q=guatemala"), /deported|arrest/);
    await showCollection(desk, "sample");
    assert.equal((await find("guatemala")).total, before);
  });

  test("what was erased: not a word of it stays in the database", async () => {
    const document = await addConfirmed(
      "Police seized 312 kilos of xylophonite in Belize in July 2022, the ministry said.",
    );
    assert.ok((await find("xylophonite")).total > 0);
    const held = await desk.store.db.selectFrom("captures").select("sha256").where("document_id", "=", document.id);
    const { sha256 } = await held.executeTakeFirstOrThrow();
    await redact(desk, { kind: "capture", sha256 }, "A court ordered it.");
    assert.equal((await find("xylophonite")).total, 0);
    const { readFileSync, readdirSync } = await import("node:fs");
    const { join } = await import("node:path");
    const folder = desk.settings.dataFolder;
    for (const file of readdirSync(folder).filter((name) => name.startsWith("cotejo.sqlite")))
      assert.equal(readFileSync(join(folder, file)).includes("xylophonit"), false, file);
  });
});

suite("the page", () => {
  test("in both languages, with its form, results, marked words and a shareable address", async () => {
    for (const [language, word, heading] of [
      ["en", "arrests", "Narrow down"],
      ["es", "capturas", "Acotar la búsqueda"],
    ] as const) {
      const page = await text(`/${language}/search?q=${word}`);
      assert.match(page, new RegExp(`<html lang="${language}">`));
      assert.match(page, new RegExp(`<input id="q" name="q" type="search" value="${word}"`));
      assert.match(page, /<mark>/);
      assert.match(page, new RegExp(heading));
      assert.match(page, /<meta name="robots" content="noindex">/);
    }
  });

  test("without a question it is a form that may be indexed", async () => {
    const page = await text("/en/search");
    assert.match(page, /<h1 class="title">Search<\/h1>/);
    assert.doesNotMatch(page, /noindex|class="hits"/);
  });

  test("script in what is typed and in what is found stays text", async () => {
    await publish(
      "hostile",
      "<script>alert(1)</script> & flamingos",
      "A flamingo <img src=x onerror=alert(1)> stood there.",
    );
    const page = await text(`/en/search?q=${encodeURIComponent('flamingo "><script>alert(2)</script>')}`);
    assert.doesNotMatch(page, /<script>alert|<img/);
    const found = await text("/en/search?q=flamingo");
    assert.match(found, /&lt;<?[^<]*script/);
    assert.doesNotMatch(found, /<script>alert|<img/);
  });

  test("takes several pages, each with an address of its own", async () => {
    for (let index = 0; index < 23; index++) await publish(`many-${index}`, `Marmots ${index}`, "A marmot slept.");
    const first = await text("/en/search?q=marmot");
    assert.match(first, /<a rel="next" href="\/en\/search\?q=marmot&amp;page=2">/);
    const second = await text("/en/search?q=marmot&page=2");
    assert.match(second, /<ol class="hits" start="21">/);
    assert.equal([...second.matchAll(/<h3>/g)].filter(Boolean).length >= 3, true);
  });
});

describe("the words that are marked", () => {
  const marked = (text: string, language: Language, typed: string) =>
    markedWords(text, language, readQuery(typed).all).flatMap(({ words, isMarked }) => (isMarked ? [words] : []));

  test("are all forms, with accents and in capitals, and phrases", () => {
    const text = "Capturó a 12. CAPTURAS en Ácapulco: «los capturados», y una cátedra.";
    assert.deepEqual(marked(text, "es", "captura"), ["Capturó", "CAPTURAS", "capturados"]);
    assert.deepEqual(marked(text, "es", "acapulco"), ["Ácapulco"]);
    assert.deepEqual(marked("The police's chief. Police chiefs met chief police.", "en", '"police chief"'), [
      "police's chief",
      "Police chiefs",
    ]);
  });

  test("also where they are kept by their code points", () => {
    assert.deepEqual(marked("В Москва и Straße.", "en", "Москва"), ["Москва"]);
    assert.deepEqual(marked("В Москва и Straße.", "en", "straße"), ["Straße"]);
    assert.deepEqual(marked("Zzyzx Road.", "en", "zzyzx"), ["Zzyzx"]);
  });

  test("begin as their stems do, unless these are kept by their code points", async () => {
    const drafts = (await articlesIn(desk.store, { publicOnly: false, limit: 10 })).map(({ draft }) => draft);
    const folded = new Set([
      ...wordsOf(drafts.join(" ")).map((word) => word.folded),
      ..."ies ying yes skies dying".split(" "),
    ]);
    assert.ok(folded.size > 40);
    for (const word of folded)
      for (const language of ["en", "es"] as const) {
        const token = tokenOf(word, language);
        assert.ok(word === "" || isWrittenByCodes(token) || token[0] === word[0], `${word}: ${token}`);
      }
  });
});

test("rebuilding makes the same rows, and finds the same", async () => {
  const before = await namesFor("guatemala");
  const { before: held, after: made } = await rebuildTables(desk.store);
  assert.equal(made, held);
  assert.deepEqual(await namesFor("guatemala"), before);
});
