/** Reports of one event, judged to be one, are one count; a judgement taken back leaves no trace. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { addDocument } from "../src/actions/add-document.ts";
import { countStatements } from "../src/actions/count-statements.ts";
import type { Desk } from "../src/actions/desk.ts";
import { judgeSame } from "../src/actions/judge-same.ts";
import { countAsKnownOn } from "../src/actions/known-on.ts";
import { openDesk } from "../src/actions/open-desk.ts";
import { UNNAMED_OUTLET } from "../src/actions/outlet.ts";
import { proposeSame } from "../src/actions/propose-same.ts";
import { undoJudgement } from "../src/actions/undo-judgement.ts";
import { withEventsJoined } from "../src/core/count/same-events.ts";
import { dayFrom, type Judgement, type Question } from "../src/core/model/index.ts";
import { GUATEMALA, HONDURAS, recorded } from "./recorded.ts";

const folder = mkdtempSync(join(tmpdir(), "cotejo-events-"));
let desk: Desk;
let clock = "2024-06-01T12:00:00.000Z";

before(async () => {
  const settings = {
    dataFolder: folder,
    databaseUrl: null,
    port: 0,
    publicUrl: null,
    outlet: UNNAMED_OUTLET,
    proxies: 0,
    readersSecret: null,
    maxBytes: 1e7,
  };
  const opened = await openDesk(settings, { kind: "person", name: "Ana" });
  desk = { ...opened, now: () => new Date(clock) };
  await add("one", "Reforma", "Gunmen killed 12 people in Culiacán on 3 May 2024, police said.");
  await add("two", "El Debate", "Gunmen killed 12 people in Culiacán on 4 May 2024, the mayor said.");
  await add("three", "Noroeste", "Gunmen killed 5 people in Culiacán on 20 May 2024, police said.");
});
after(async () => {
  await desk.store.close();
  rmSync(folder, { recursive: true });
});

async function add(name: string, publisher: string, words: string): Promise<void> {
  const path = join(folder, `${name}.md`);
  writeFileSync(path, `---\npublished: 2024-05-21\npublisher: ${publisher}\nlanguage: en\n---\n\n${words}\n`);
  const outcome = await addDocument(
    desk,
    { kind: "file", path },
    { collection: "desk", published: null, language: null },
  );
  assert.equal(outcome.kind, "added");
}

const MAY: Question = {
  measure: "deaths",
  head: null,
  qualifiers: [],
  group: null,
  organization: null,
  origins: [],
  places: [{ name: "Mexico", kind: "country", code: "MX", country: "MX", quote: null }],
  unit: "count",
  from: dayFrom("2024-05-01"),
  to: dayFrom("2024-05-31"),
  mode: null,
};
const counted = async () => (await countStatements(desk, MAY, { language: "en", publicOnly: false })).count;
const ends = async () => {
  const { low, high } = await counted();
  return [low, high];
};
const proposedEvents = async () => (await proposeSame(desk)).filter(({ about }) => about === "same-event");

describe("two reports of one killing", () => {
  test("are proposed as one event, with the reasons, and counted apart until somebody judges", async () => {
    const proposals = await proposedEvents();
    assert.equal(proposals.length, 1);
    assert.deepEqual(proposals[0]!.reasons, ["same-days", "same-place", "shared-party", "same-count"]);
    assert.deepEqual((await ends())[0], "29");
  });

  test("count once when they are judged one, and as before when the judgement is taken back", async () => {
    const before = await counted();
    const [{ one, other }] = (await proposedEvents()) as [Awaited<ReturnType<typeof proposedEvents>>[number]];
    clock = "2024-06-03T12:00:00.000Z";
    const ids = { one: one.statement.id, other: other.statement.id, counted: false };
    const { entryId } = await judgeSame(desk, { ...ids, same: true });
    assert.equal((await ends())[0], "17");
    assert.deepEqual(await proposedEvents(), []);
    const asKnown = await countAsKnownOn(desk, MAY, { language: "en", day: dayFrom("2024-06-02") });
    assert.deepEqual(asKnown.count, before);
    const since = await countAsKnownOn(desk, MAY, { language: "en", day: dayFrom("2024-06-04") });
    assert.deepEqual(since.count, await counted());
    await undoJudgement(desk, entryId);
    assert.deepEqual(await counted(), before);
    assert.equal((await proposedEvents()).length, 1);
  });

  test("stay two, and are not proposed again, when they are judged different", async () => {
    const before = await counted();
    const [{ one, other }] = (await proposedEvents()) as [Awaited<ReturnType<typeof proposedEvents>>[number]];
    await judgeSame(desk, { one: one.statement.id, other: other.statement.id, same: false, counted: false });
    assert.deepEqual(await proposedEvents(), []);
    assert.deepEqual(await counted(), before);
  });
});

describe("figures of one event", () => {
  const early = recorded({
    id: "early",
    number: 12,
    places: [GUATEMALA],
    from: "2024-05-03",
    to: "2024-05-03",
    mode: "within",
  });
  const late = recorded({
    id: "late",
    number: 11,
    places: [HONDURAS],
    from: "2024-05-04",
    to: "2024-05-04",
    mode: "within",
  });
  const apart = recorded({
    id: "apart",
    number: 3,
    places: [HONDURAS],
    from: "2024-05-09",
    to: "2024-05-09",
    mode: "within",
  });
  const all = [late, apart, early];
  const judged = (same: boolean): Judgement => ({ about: "same-event", one: "late", other: "early", same });

  test("are told of the days and places of the earliest report, with their own numbers", () => {
    const [told, other, first] = withEventsJoined(all, [judged(true)]);
    assert.ok(told!.statement.value.kind === "figure" && early.statement.value.kind === "figure");
    assert.deepEqual(told!.statement.value.window, early.statement.value.window);
    assert.deepEqual(told!.statement.value.places, [GUATEMALA]);
    assert.equal(told!.statement.value.number, "11");
    assert.deepEqual([other, first], [apart, early]);
  });

  test("are as they were without a judgement, and by the later of two", () => {
    assert.equal(withEventsJoined(all, []), all);
    assert.deepEqual(withEventsJoined(all, [judged(true), judged(false)]), all);
    assert.notDeepEqual(withEventsJoined(all, [judged(false), judged(true)]), all);
  });
});
