/** Questions that a desk keeps asking: saved, dropped, and answered as known on a past day. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { addDocument } from "../src/actions/add-document.ts";
import { appendEntries } from "../src/actions/append-entries.ts";
import { DESK_COLLECTION, deskCollection } from "../src/actions/collections.ts";
import { countStatements } from "../src/actions/count-statements.ts";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { judgeSame } from "../src/actions/judge-same.ts";
import { answersOverTime, countAsKnownOn } from "../src/actions/known-on.ts";
import { openDesk } from "../src/actions/open-desk.ts";
import { UNNAMED_OUTLET } from "../src/actions/outlet.ts";
import { Problem } from "../src/actions/problem.ts";
import { rebuildTables } from "../src/actions/rebuild-tables.ts";
import { reviewStatement } from "../src/actions/review-statement.ts";
import { dropQuestion, listQuestions, savedQuestion, saveQuestion } from "../src/actions/save-question.ts";
import { showCollection } from "../src/actions/show-collection.ts";
import { showQuestion } from "../src/actions/show-question.ts";
import { undoReview } from "../src/actions/undo-review.ts";
import { type Count, type Day, type Decimal, dayFrom, type Question } from "../src/core/model/index.ts";
import { siteApp } from "../src/http/site.ts";

const GUATEMALA = { name: "Guatemala", kind: "country", code: "GT", country: "GT", quote: null } as const;
const QUESTION: Question = {
  measure: "arrests",
  head: null,
  qualifiers: [],
  group: "gang-members",
  organization: null,
  origins: [],
  places: [GUATEMALA],
  unit: "count",
  from: dayFrom("2022-03-29"),
  to: null,
  mode: null,
};

const folder = mkdtempSync(join(tmpdir(), "cotejo-questions-"));
let desk: Desk;
let clock = "";

before(async () => {
  const settings = {
    dataFolder: folder,
    databaseUrl: null,
    port: 0,
    publicUrl: "https://cotejo.example",
    outlet: UNNAMED_OUTLET,
    proxies: 0,
    readersSecret: null,
    maxBytes: 1e7,
  };
  const opened = await openDesk(settings, { kind: "person", name: "Ana" });
  desk = { ...opened, now: () => new Date(clock) };
  clock = "2022-05-01T12:00:00.000Z";
  const collection = { ...deskCollection(DESK_COLLECTION), timeZone: "America/Guatemala" };
  await appendEntries(desk, DESK_COLLECTION, [{ kind: "collection-opened", collection }]);
});
after(async () => {
  await desk.store.close();
  rmSync(folder, { recursive: true });
});

const answerNow = async () => (await countStatements(desk, QUESTION, { language: "en", publicOnly: false })).count;
const answerOn = async (day: Day) => (await countAsKnownOn(desk, QUESTION, { language: "en", day })).count;
const ends = ({ low, high }: Count) => [low, high];

/** Adds a release of the ministry and gives the id of its figure of arrests. */
async function release(at: string, number: number, until: string): Promise<string> {
  clock = at;
  const words = `---\npublished: ${at.slice(0, 10)}\npublisher: Interior Ministry\nlanguage: en\n---\n\nPolice arrested ${number} suspected gang members in Guatemala between 29 March and ${until}, the Interior Ministry said.\n`;
  const path = join(folder, `release of ${until}.md`);
  writeFileSync(path, words);
  await addDocument(desk, { kind: "file", path }, { collection: DESK_COLLECTION, published: null, language: null });
  const { statements } = await countStatements(desk, QUESTION, { language: "en", publicOnly: false });
  const found = statements.find(
    ({ statement: { value } }) => value.kind === "figure" && value.quote.exact === `${number}`,
  );
  assert.ok(found, `${number} was not read`);
  return found.statement.id;
}

describe("a question that is asked over time", () => {
  let first = "";
  let second = "";

  test("is answered from what had been entered by the end of a day, in the collection's time zone", async () => {
    first = await release("2022-05-05T18:00:00.000Z", 31, "4 May");
    // 10 May, half past three in the morning in Greenwich, is still 9 May in Guatemala.
    second = await release("2022-05-10T03:30:00.000Z", 43, "9 May");
    assert.deepEqual(ends(await answerNow()), ["43", "43"]);
    assert.deepEqual(ends(await answerOn(dayFrom("2022-05-04"))), [null, null]);
    assert.deepEqual(ends(await answerOn(dayFrom("2022-05-08"))), ["31", "31"]);
    assert.deepEqual(ends(await answerOn(dayFrom("2022-05-09"))), ["43", "43"]);
  });

  test("keeps its answers of before when somebody corrects, undoes or rejects", async () => {
    clock = "2022-05-12T12:00:00.000Z";
    const correction = { number: "45" as Decimal };
    await reviewStatement(desk, second, { kind: "correct", correction, reason: "The ministry wrote 45" });
    clock = "2022-05-14T12:00:00.000Z";
    await reviewStatement(desk, second, { kind: "reject", reason: "It counts something else" });
    assert.deepEqual(ends(await answerNow()), ["31", "31"]);
    assert.deepEqual(ends(await answerOn(dayFrom("2022-05-11"))), ["43", "43"]);
    assert.deepEqual(ends(await answerOn(dayFrom("2022-05-13"))), ["45", "45"]);
    clock = "2022-05-16T12:00:00.000Z";
    await undoReview(desk, second);
    assert.deepEqual(ends(await answerNow()), ["45", "45"]);
    assert.deepEqual(ends(await answerOn(dayFrom("2022-05-15"))), ["31", "31"]);
  });

  test("tells each day on which the answer changed, with the statement that changed it", async () => {
    const told = await answersOverTime(desk, QUESTION, { language: "en", publicOnly: false });
    assert.deepEqual(
      told.map(({ day, count, changedBy }) => [day, count.best, changedBy]),
      [
        ["2022-05-05", "31", [first]],
        ["2022-05-09", "43", [second]],
        ["2022-05-12", "45", [second]],
        ["2022-05-14", "31", [first]],
        ["2022-05-16", "45", [second]],
      ],
    );
  });

  test("tells the public only what a person had confirmed by then", async () => {
    clock = "2022-05-18T12:00:00.000Z";
    await reviewStatement(desk, first, { kind: "confirm" });
    const told = await answersOverTime(desk, QUESTION, { language: "en", publicOnly: true });
    assert.deepEqual(
      told.map(({ day, count }) => [day, count.best]),
      [
        ["2022-05-12", "45"],
        ["2022-05-14", null],
        ["2022-05-16", "45"],
      ],
    );
  });

  test("goes by the judgements of the day", async () => {
    const before = await answerNow();
    const [one, other] = (await countStatements(desk, QUESTION, { language: "en", publicOnly: false })).statements;
    clock = "2022-05-20T12:00:00.000Z";
    await judgeSame(desk, { one: one!.document.id, other: other!.document.id, same: true, counted: false });
    assert.deepEqual(await answerOn(dayFrom("2022-05-19")), before);
    assert.deepEqual(await answerOn(dayFrom("2022-05-20")), await answerNow());
  });
});

describe("a saved question", () => {
  const given = { name: "gang-arrests", collection: DESK_COLLECTION, question: QUESTION };
  const get = async (address: string) => siteApp(desk).request(address);

  test("is kept under its name, once, until it is dropped", async () => {
    clock = "2022-06-01T12:00:00.000Z";
    assert.equal(await saveQuestion(desk, given), "saved");
    assert.equal(await saveQuestion(desk, given), "known");
    assert.equal(await saveQuestion(desk, { ...given, question: { ...QUESTION, from: null } }), "replaced");
    assert.equal(await saveQuestion(desk, given), "replaced");
    assert.deepEqual(
      (await listQuestions(desk)).map(({ name, by }) => [name, by.name]),
      [["gang-arrests", "Ana"]],
    );
    assert.deepEqual((await savedQuestion(desk, "gang-arrests")).question, QUESTION);
  });

  test("has a page of its answers over time, and stands in the list", async () => {
    const page = await (await get("/en/questions/gang-arrests")).text();
    assert.match(page, /<h1 class="title">Arrests in Guatemala of suspected gang members/);
    assert.match(page, /<time datetime="2022-05-16">16 May 2022<\/time><\/th><td class="number">45</);
    assert.match(page, /Interior Ministry/);
    assert.match(await (await get("/es/questions/gang-arrests")).text(), /Respuestas a lo largo del tiempo/);
    assert.match(await (await get("/en/questions")).text(), /href="\/en\/questions\/gang-arrests"/);
    assert.equal((await get("/en/questions/none")).status, 404);
  });

  test("has no page when its collection is hidden", async () => {
    await hideCollection(desk, DESK_COLLECTION);
    assert.equal(await showQuestion(desk, "gang-arrests", "en"), null);
    assert.match(await (await get("/en/questions")).text(), /No question is saved yet/);
    assert.match(await (await get("/es/questions")).text(), /Aún no hay preguntas guardadas/);
    await showCollection(desk, DESK_COLLECTION);
    assert.notEqual(await showQuestion(desk, "gang-arrests", "en"), null);
  });

  test("is refused a name that cannot be one, and one of another collection", async () => {
    await assert.rejects(saveQuestion(desk, { ...given, name: "Gang arrests" }), /use lower-case letters/);
    await assert.rejects(saveQuestion(desk, { ...given, collection: "other" }), /Choose another name/);
    await assert.rejects(savedQuestion(desk, "none"), (problem) => {
      assert.ok(problem instanceof Problem);
      assert.match(problem.message, /There are: gang-arrests\./);
      return true;
    });
  });

  test("is in the tables as its entries say, and gone when it is dropped", async () => {
    const { before, after } = await rebuildTables(desk, () => undefined);
    assert.equal(before, after);
    await dropQuestion(desk, "gang-arrests");
    assert.deepEqual(await listQuestions(desk), []);
    await assert.rejects(dropQuestion(desk, "gang-arrests"), /None is saved yet/);
  });
});
