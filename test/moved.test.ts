/** Published articles are told when a new entry moves one of their answers, and corrected. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { addDocument } from "../src/actions/add-document.ts";
import { correctMoved } from "../src/actions/correct-moved.ts";
import { countStatements } from "../src/actions/count-statements.ts";
import type { Desk } from "../src/actions/desk.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { rebuildTables } from "../src/actions/rebuild-tables.ts";
import { reviewStatement } from "../src/actions/review-statement.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import { watchArticles } from "../src/actions/watch-articles.ts";
import { correctionText, movedClaims } from "../src/core/check/moved.ts";
import type { Check, Decimal } from "../src/core/model/index.ts";
import { siteApp } from "../src/http/site.ts";
import { keepWatches, ledgerEnd } from "../src/store/watches.ts";
import { sampleDesk } from "./site-desk.ts";

let desk: Desk;
let end: () => Promise<void>;
before(async () => {
  ({ desk, end } = await sampleDesk());
});
after(() => end());

const movedIds = async () => (await watchArticles(desk)).map(({ article }) => article.id).toSorted();
const watches = () => desk.store.db.selectFrom("article_watches").selectAll().orderBy("article_id").execute();

async function add(name: string, words: string): Promise<void> {
  const path = join(desk.settings.dataFolder, `${name}.md`);
  writeFileSync(path, `---\npublished: 2022-06-10\npublisher: Interior Ministry\nlanguage: en\n---\n\n${words}\n`);
  const outcome = await addDocument(
    desk,
    { kind: "file", path },
    { collection: "sample", published: null, language: null },
  );
  assert.equal(outcome.kind, "added");
}

/** Confirms every figure of this number of arrests in Guatemala. */
async function confirm(number: string): Promise<void> {
  const place = { name: "Guatemala", kind: "country", code: "GT", country: "GT", quote: null } as const;
  const question = {
    measure: "arrests",
    head: null,
    qualifiers: [],
    group: "gang-members",
    organization: null,
    origins: [],
    places: [place],
    unit: "count",
    from: null,
    to: null,
    mode: null,
  };
  const { statements } = await countStatements(desk, question, { language: "en", publicOnly: false });
  for (const { statement } of statements)
    if (statement.value.kind === "figure" && statement.value.number === number)
      await reviewStatement(desk, statement.id, { kind: "confirm" });
}

describe("an article that moves", () => {
  test("is none while nothing has been entered, and looking leaves what it found", async () => {
    assert.deepEqual(await movedIds(), []);
    const first = await watches();
    assert.equal(first.length, 2);
    assert.deepEqual(await movedIds(), []);
    assert.deepEqual(await watches(), first);
  });

  test("is not looked at for an entry that cannot touch it", async () => {
    // What a watch says is believed as long as nothing touches its article.
    await desk.store.db.updateTable("article_watches").set({ moved: '{"claims":[],"correction":"noted"}' }).execute();
    await add("peru", "Police seized 300 kilos of cocaine in Peru on 9 June, the Interior Ministry said.");
    assert.deepEqual(
      (await watchArticles(desk)).map(({ correction }) => correction),
      ["noted", "noted"],
    );
    await desk.store.db.deleteFrom("article_watches").execute();
    assert.deepEqual(await movedIds(), []);
  });

  test("is not read where what is new leaves its counts at what they came to", async () => {
    const said = (many: number, where: string, who: string) =>
      `${many} people were kidnapped in ${where} on 9 June 2022, the ${who} said.`;
    await add("peru-police", said(12, "Peru", "National Police"));
    const draft = `---\nid: peru\ntitle: Peru\nlanguage: en\npublished: 2022-06-12\n---\n\nOn 9 June 2022, 12 people were kidnapped in Peru.\n`;
    const published = await publishArticle(desk, draft, { correction: null, override: "Read by the desk" });
    assert.equal(published.kind, "published");
    let read = 0;
    const look = () => watchArticles({ ...desk, newId: () => `read ${++read}` });
    assert.deepEqual(await look(), []);
    assert.ok(read > 0, "a revision that was never looked at");
    const before = read;
    await add("peru-army", said(12, "Peru", "Army"));
    assert.deepEqual(await look(), []);
    await add("peru-part", said(3, "Cusco, Peru,", "Army"));
    assert.deepEqual(await look(), []);
    assert.equal(read, before);
    await add("peru-navy", said(15, "Peru", "Navy"));
    assert.deepEqual(
      (await look()).map(({ article }) => article.id),
      ["peru"],
    );
    assert.ok(read > before);
    await unpublishArticle(desk, "peru", "It was there to be looked at");
  });

  test("is listed with before, after and a correction in its language when a new figure changes an answer", async () => {
    await add(
      "guatemala",
      "Police in Guatemala had arrested 44 suspected gang members from El Salvador since 29 March, the Interior Ministry said.",
    );
    const moved = await watchArticles(desk);
    assert.equal(moved.length, 2);
    const english = moved.find(({ article }) => article.language === "en")!;
    const sixty = english.claims.find(({ before: { claim } }) => claim.quote.exact === "fewer than 60")!;
    assert.deepEqual([sixty.before.best, sixty.before.verdict], ["59", "supported"]);
    assert.deepEqual([sixty.after.best, sixty.after.verdict], ["60", "contradicted"]);
    assert.equal(sixty.movedBy.length, 1);
    assert.match(
      english.correction,
      /“fewer than 60”: when this was published the record had 59; it now has 60 \(Interior Ministry, 10 June 2022\)\. The sentence no longer holds\./,
    );
    const spanish = moved.find(({ article }) => article.language === "es")!;
    assert.match(
      spanish.correction,
      /al publicarse esto el registro tenía 59; ahora tiene 60 .*La frase ya no es cierta\./,
    );
    assert.deepEqual(await watchArticles(desk), JSON.parse(JSON.stringify(moved)), "the same look again");
  });

  test("is stopped from being published in words that no longer hold", async () => {
    await confirm("44");
    const [id] = await movedIds();
    const outcome = await correctMoved(desk, id!, { correction: null, override: null });
    assert.equal(outcome.kind, "stopped");
  });

  test("moves no longer once a mended draft is published, and its revision before stays readable", async () => {
    const { article, correction } = (await watchArticles(desk)).find((one) => one.article.language === "en")!;
    const draft = article.draft
      .replaceAll("fewer than 60", "60")
      .replaceAll("arrested 43", "arrested 44")
      .replaceAll("The 43", "The 44");
    const outcome = await publishArticle(desk, draft, { correction, override: "Read by the desk" });
    assert.equal(outcome.kind, "published");
    assert.ok(!(await movedIds()).includes(article.id));
    const app = siteApp(desk);
    const now = await (await app.request(article.address)).text();
    assert.match(now, /when this was published the record had 43/);
    assert.ok(now.includes(`href="${article.address}/revisions/1"`));
    const then = await (await app.request(`${article.address}/revisions/1`)).text();
    assert.match(then, /This is revision 1, as it was published then\./);
    assert.match(then, /fewer than 60/);
    assert.match(then, /name="robots" content="noindex"/);
    assert.equal((await app.request(`${article.address}/revisions/9`)).status, 404);
  });

  test("is published in the same words with the answers of today", async () => {
    const { article } = (await watchArticles(desk)).find((one) => one.article.language === "es")!;
    const given = { correction: "El total es ahora de 60.", override: "Lo leyó la mesa" };
    const outcome = await correctMoved(desk, article.id, given);
    assert.ok(outcome.kind === "published");
    assert.deepEqual([outcome.article.revision, outcome.article.correction], [2, "El total es ahora de 60."]);
    assert.deepEqual(await movedIds(), []);
    await assert.rejects(correctMoved(desk, article.id, given), /No article .* has moved/);
  });

  test("is noted by no look that another one has overtaken", async () => {
    await movedIds();
    const noted = await watches();
    await keepWatches(desk.store, {
      from: { number: 1, batchId: "where another look began" },
      to: await ledgerEnd(desk.store),
      watches: [{ articleId: noted[0]!.article_id, revisionId: noted[0]!.revision_id, moved: "overtaken" }],
    });
    assert.deepEqual(await watches(), noted);
  });

  test("leaves tables that are what the entries say", async () => {
    const { before, after } = await rebuildTables(desk, () => undefined);
    assert.equal(before, after);
    assert.deepEqual(await movedIds(), []);
  });
});

describe("a claim has moved", () => {
  test("when its verdict or what the record allows is another", async () => {
    const { checks } = await publishedChecks();
    const check = checks.find(({ verdict }) => verdict === "supported");
    const as = (change: Partial<Check>) => movedClaims([check!], [{ ...check!, ...change }]).length;
    assert.equal(as({}), 0);
    assert.equal(as({ working: "another", findings: [] }), 0);
    assert.equal(as({ verdict: "contradicted" }), 1);
    assert.equal(as({ high: "1000" as Decimal }), 1);
    assert.deepEqual(movedClaims([check!], []), []);
    const text = correctionText(movedClaims([check!], [{ ...check!, verdict: "no-record", low: null, high: null }]), {
      language: "en",
      statements: [],
    });
    assert.match(text, /it now has nothing on it\. Nothing in the record bears the sentence out any longer\.$/);
  });
});

async function publishedChecks(): Promise<{ readonly checks: readonly Check[] }> {
  const { articlesIn } = await import("../src/store/articles.ts");
  const [article] = await articlesIn(desk.store, { publicOnly: true, limit: 1 });
  return { checks: article!.checks.filter(({ claim }) => claim.asserts === "number") };
}
