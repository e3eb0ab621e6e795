/**
 * One document from its arrival to a published figure: the way through the whole system, and where to start reading it.
 * Each step is one action; the file of the same name in `src/actions` shows what it leans on.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { addDocument } from "../src/actions/add-document.ts";
import { checkDraft } from "../src/actions/check-draft.ts";
import { countStatements } from "../src/actions/count-statements.ts";
import type { Desk } from "../src/actions/desk.ts";
import { listReviews } from "../src/actions/list-reviews.ts";
import { openDesk } from "../src/actions/open-desk.ts";
import { UNNAMED_OUTLET } from "../src/actions/outlet.ts";
import { placeNamed } from "../src/actions/place-named.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { readText } from "../src/actions/read-text.ts";
import { reviewStatement } from "../src/actions/review-statement.ts";
import { verifyRecord } from "../src/actions/verify-record.ts";
import type { Question } from "../src/core/model/index.ts";
import { siteApp } from "../src/http/site.ts";

/** What a ministry put out, as the desk notes it. */
const NOTE = `---
title: Tally of arrests in Guatemala
kind: note
publisher: The desk
published: 2022-06-01
language: en
reports:
  publisher: Interior Ministry of Guatemala
---

Guatemalan authorities have arrested 43 suspected gang members from El Salvador between 29 March and 30 May 2022, according to a news release from the Interior Ministry of Guatemala.
`;

/** What the desk wants to publish. */
const DRAFT = `---
id: border-arrests
title: Few arrests at the border
language: en
published: 2022-06-01
byline: Ana Ruiz
---

In Guatemala, authorities have arrested fewer than 50 suspected gang members from El Salvador since 29 March, according to the Interior Ministry.
`;

const QUESTION: Question = {
  measure: "arrests",
  head: null,
  qualifiers: [],
  group: "gang-members",
  organization: null,
  origins: [placeNamed("SV", "en")],
  places: [placeNamed("Guatemala", "en")],
  unit: "count",
  from: null,
  to: null,
  mode: null,
};

describe("a document, from its arrival to a published figure", () => {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-tour-"));
  const settings = {
    dataFolder: folder,
    databaseUrl: null,
    port: 4310,
    publicUrl: null,
    outlet: UNNAMED_OUTLET,
    proxies: 0,
    readersSecret: null,
    maxBytes: 1_000_000,
  };
  const note = { kind: "file", path: join(folder, "note.md") } as const;
  const unsaid = { published: null, language: null } as const;
  let desk: Desk;

  before(async () => {
    writeFileSync(note.path, NOTE);
    desk = await openDesk(settings, { kind: "person", name: "Ana Ruiz" });
  });
  after(async () => {
    await desk.store.close();
    rmSync(folder, { recursive: true });
  });

  test("it is read: amount, bound, place, window, speaker, each with its words", async () => {
    const outcome = await readText(desk, note, unsaid);
    assert.equal(outcome.kind, "read");
    if (outcome.kind !== "read") return;
    const [figure, ...others] = outcome.reading.figures;
    assert.equal(others.length, 0);
    assert.equal(figure?.number, "43");
    assert.equal(figure.bound, "exact");
    assert.deepEqual(figure.counted.hedges, ["suspected"]);
    assert.deepEqual(
      figure.counted.origins.map((place) => place.code),
      ["SV"],
    );
    assert.deepEqual(
      figure.places.map((place) => place.code),
      ["GT"],
    );
    assert.deepEqual([figure.window.from, figure.window.to], ["2022-03-29", "2022-05-30"]);
    assert.match(figure.attribution.speaker?.name ?? "", /Interior Ministry/);
    const { start, end, exact } = figure.quote;
    assert.equal(outcome.taken.source.content.slice(start, end), exact);
  });

  test("it is recorded, once", async () => {
    const given = { ...unsaid, collection: "desk" };
    const added = await addDocument(desk, note, given);
    const again = await addDocument(desk, note, given);
    assert.equal(added.kind, "added");
    assert.equal(again.kind, "known");
  });

  test("what was read waits for a person, who confirms it", async () => {
    const waiting = await listReviews(desk, { state: "unreviewed", collection: "desk", limit: 100 });
    assert.ok(waiting.length > 0);
    for (const { statement } of waiting) await reviewStatement(desk, statement.id, { kind: "confirm" });
    const left = await listReviews(desk, { state: "unreviewed", collection: "desk", limit: 100 });
    assert.equal(left.length, 0);
  });

  test("it answers a question: low, best, high, and who stands behind it", async () => {
    const { count, statements } = await countStatements(desk, QUESTION, { language: "en", publicOnly: true });
    assert.deepEqual([count.low, count.best, count.high], ["43", "43", "43"]);
    assert.equal(count.unreviewed, 0);
    assert.equal(statements[0]?.reviewedBy, "Ana Ruiz");
  });

  test("a draft is held against it: supported, with its breaking point", async () => {
    const { checks } = await checkDraft(desk, DRAFT);
    const number = checks.find(({ claim }) => claim.asserts === "number");
    assert.equal(number?.verdict, "supported");
    assert.equal(number.claim.quote.exact, "fewer than 50");
    assert.equal(DRAFT.slice(number.claim.quote.start, number.claim.quote.end), "fewer than 50");
    // 43 may rise by six, to 49, and the claim holds; at 50 it does not.
    assert.equal(number.inputs[0]?.value, "43");
    assert.equal(number.inputs[0]?.breaksAt, "50");
  });

  test("a draft that drops the hedge is stopped", async () => {
    const dropped = DRAFT.replace("suspected gang members", "gang members").replace("border-arrests", "no-hedge");
    const outcome = await publishArticle(desk, dropped, { override: null, correction: null });
    assert.equal(outcome.kind, "stopped");
    assert.ok(outcome.kind === "stopped" && outcome.obstacles.some(({ finding }) => finding === "hedge-dropped"));
  });

  test("the draft becomes an article whose figure opens its evidence", async () => {
    const outcome = await publishArticle(desk, DRAFT, { override: null, correction: null });
    assert.equal(outcome.kind, "published");
    if (outcome.kind !== "published") return;
    assert.equal(outcome.article.address, "/en/2022/few-arrests-at-the-border");
    const page = await siteApp(desk).request(outcome.article.address);
    const html = await page.text();
    assert.equal(page.status, 200);
    for (const words of ["Few arrests at the border", "fewer than 50", "Interior Ministry", "2022"])
      assert.ok(html.includes(words), words);
  });

  test("a second revision at a new address leaves a way from the old one", async () => {
    const renamed = DRAFT.replace("Few arrests at the border", "Border arrests stay few");
    const outcome = await publishArticle(desk, renamed, { override: null, correction: "The title named one border" });
    assert.ok(outcome.kind === "published" && outcome.article.revision === 2);
    const old = await siteApp(desk).request("/en/2022/few-arrests-at-the-border");
    assert.ok([301, 308].includes(old.status));
    assert.match(old.headers.get("location") ?? "", /\/en\/2022\/border-arrests-stay-few$/);
  });

  test("the record holds against itself", async () => {
    const verification = await verifyRecord(desk, () => {});
    assert.deepEqual(verification.faults, []);
    assert.equal(verification.captures, 1);
  });
});
