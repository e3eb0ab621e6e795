/** What checking a draft reads of a record on the disk, and what stops an article: from notes to pages. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { addDocument } from "../src/actions/add-document.ts";
import { checkDraft } from "../src/actions/check-draft.ts";
import type { Desk } from "../src/actions/desk.ts";
import { listReviews } from "../src/actions/list-reviews.ts";
import { openDesk } from "../src/actions/open-desk.ts";
import { UNNAMED_OUTLET } from "../src/actions/outlet.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { reviewStatement } from "../src/actions/review-statement.ts";
import { siteApp } from "../src/http/site.ts";
import { rebuildTables } from "../src/store/rebuild.ts";

const NOTES = {
  tela: `El director Óscar Maldonado dijo: “Hemos capturado a 31 presuntos integrantes del cartel en Tela”.`,
  port: `“We will not rest until every one of these boats has been found,” Harbour Master Louise Grant said. Port officials gave no numbers.`,
  zacapa: `El 10 de mayo la policía detuvo en Zacapa a Óscar Pineda López, de 34 años.`,
  kingston: `On 4 May police recorded 58 complaints of extortion in Kingston and arrested 12 people there.`,
  colon: `El 4 de mayo fueron detenidos en Colón 40 presuntos pandilleros, informó la Policía Nacional.`,
} as const;

const NO_REASON = { override: null, correction: null };

describe("checking reads of the record what its findings need", () => {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-checks-"));
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
  let desk: Desk;

  before(async () => {
    desk = await openDesk(settings, { kind: "person", name: "Ana Ruiz" });
    for (const [name, words] of Object.entries(NOTES)) await addNote(desk, join(folder, `${name}.md`), words);
    for (const { statement } of await listReviews(desk, { state: "unreviewed", collection: "desk", limit: 200 }))
      await reviewStatement(desk, statement.id, { kind: "confirm" });
  });
  after(async () => {
    await desk.store.close();
    rmSync(folder, { recursive: true });
  });

  const blockingOf = async (markdown: string) => {
    const { checks, findings } = await checkDraft(desk, markdown);
    const all = [...findings, ...checks.flatMap((check) => check.findings)];
    return all.filter(({ weight }) => weight === "blocking").map(({ finding }) => finding);
  };

  test("the captured words of a speaker who is quoted with a number", async () => {
    const spanish = (said: string) => draft({ language: "es", body: `«${said}», dijo el director Óscar Maldonado.` });
    const captured = "Hemos capturado a 31 presuntos integrantes del cartel en Tela";
    assert.deepEqual(await blockingOf(spanish(captured)), []);
    const changed = await blockingOf(spanish("Capturamos a 31 presuntos integrantes del cartel en Tela"));
    assert.deepEqual(changed, ["quotation-differs"]);
  });

  test("those of one who is quoted without any", async () => {
    const said = (words: string) => draft({ language: "en", body: `“${words},” Louise Grant said.` });
    assert.deepEqual(await blockingOf(said("We will not rest until every one of these boats has been found")), []);
    const changed = await blockingOf(said("We shall not rest until all of these boats are found"));
    assert.deepEqual(changed, ["quotation-differs"]);
  });

  test("the ages and days of people of one name", async () => {
    const told = (words: string) => draft({ language: "en", body: words });
    assert.deepEqual(await blockingOf(told("Police detained Óscar Pineda López in Zacapa on 11 May.")), [
      "detail-differs",
    ]);
    assert.deepEqual(await blockingOf(told("Police detained Óscar Pineda López, 43, in Zacapa.")), ["detail-differs"]);
    assert.deepEqual(await blockingOf(told("Police detained Óscar Pineda López, 34, in Zacapa on 10 May.")), []);
    assert.deepEqual(await blockingOf(told("Police detained Julia Pineda, 43, in Zacapa on 11 May.")), []);
  });

  test("the very number, of something else", async () => {
    const { checks } = await checkDraft(
      desk,
      draft({ language: "en", body: "Police arrested 58 people in Kingston on 4 May." }),
    );
    assert.ok(checks[0]?.findings.some(({ finding }) => finding === "population-mismatch"));
  });

  test("a finding beside no figure stops an article until a named person says why it may stand", async () => {
    const markdown = draft({
      language: "en",
      id: "zacapa",
      body: "Police detained Óscar Pineda López in Zacapa on 11 May.",
    });
    const stopped = await publishArticle(desk, markdown, NO_REASON);
    assert.ok(stopped.kind === "stopped" && stopped.obstacles.some(({ finding }) => finding === "detail-differs"));
    const reason = "The court file has 11 May";
    const outcome = await publishArticle(desk, markdown, { override: reason, correction: null });
    assert.ok(outcome.kind === "published");
    assert.deepEqual(
      outcome.article.overrides.map(({ finding, by, reason: why }) => [finding, by, why]),
      [["detail-differs", "Ana Ruiz", reason]],
    );
    const page = await (await siteApp(desk).request(outcome.article.address)).text();
    for (const words of ["Noticed beside the figures", "Give the record’s day", reason])
      assert.ok(page.replaceAll("&#39;", "’").replaceAll("record's", "record’s").includes(words), words);
  });

  test("a version in another language that says another number", async () => {
    const spanish = "El 4 de mayo fueron detenidos en Colón 40 presuntos pandilleros.";
    const first = await publishArticle(desk, draft({ language: "es", id: "colon", body: spanish }), NO_REASON);
    assert.equal(first.kind, "published");
    const english = (body: string) => draft({ language: "en", id: "colon-en", translationOf: "colon", body });
    assert.deepEqual(await blockingOf(english("On 4 May, 40 suspected gang members were detained in Colón.")), []);
    const differs = english("On 4 May, about 40 suspected gang members were detained in Colón.");
    assert.deepEqual(await blockingOf(differs), ["translation-differs"]);
    const stopped = await publishArticle(desk, differs, NO_REASON);
    assert.ok(stopped.kind === "stopped" && stopped.obstacles[0]?.finding === "translation-differs");
    const second = await publishArticle(desk, differs, { override: "The wire rounds it", correction: null });
    assert.ok(second.kind === "published");
    const [check] = second.article.checks;
    const page = await (await siteApp(desk).request(`/en/checks/${check?.claim.id}`)).text();
    assert.match(page, /The two language versions differ/);
  });

  test("the keys by which it is found are made again from the entries", async () => {
    const { before, after } = await rebuildTables(desk.store);
    assert.equal(after, before);
  });
});

async function addNote(desk: Desk, path: string, words: string): Promise<void> {
  const language = /\b(?:el|El)\b/.test(words) ? "es" : "en";
  writeFileSync(
    path,
    `---\nkind: note\npublisher: The desk\npublished: 2025-05-12\nlanguage: ${language}\n---\n\n${words}\n`,
  );
  const added = await addDocument(
    desk,
    { kind: "file", path },
    { published: null, language: null, collection: "desk" },
  );
  assert.equal(added.kind, "added");
}

function draft(given: { language: "en" | "es"; body: string; id?: string; translationOf?: string }): string {
  const { language, body, id, translationOf } = given;
  const named = id === undefined ? "" : `id: ${id}\ntitle: Arrests ${id}\n`;
  const version = translationOf === undefined ? "" : `translationOf: ${translationOf}\n`;
  return `---\n${named}${version}published: 2025-05-14\nlanguage: ${language}\n---\n\n${body}\n`;
}
