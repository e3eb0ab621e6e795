/** What a desk answers rests on what stands in its ledger and on nothing else: not on tables, arrival or what was taken back. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { addDocument } from "../src/actions/add-document.ts";
import { checkDraft } from "../src/actions/check-draft.ts";
import type { Desk } from "../src/actions/desk.ts";
import { judgeSame } from "../src/actions/judge-same.ts";
import { rebuildTables } from "../src/actions/rebuild-tables.ts";
import { reviewStatement } from "../src/actions/review-statement.ts";
import { undoJudgement } from "../src/actions/undo-judgement.ts";
import { undoReview } from "../src/actions/undo-review.ts";
import { dayFrom } from "../src/core/model/index.ts";
import { sampleDesk } from "./site-desk.ts";

const DRAFT = `---
published: 2023-03-20
language: en
---

Police seized 40 rifles in Nicaragua on 7 March 2023. More than 50 people were arrested in Nicaragua on 7 March 2023.
`;

const NOTES = [
  "Police seized 40 rifles in Nicaragua on 7 March 2023, the Navy said. The Navy said 48 people were arrested in Nicaragua on 7 March 2023.",
  "Police seized 46 firearms in Nicaragua on 7 March 2023, the Treasury said. The Treasury said 60 people were arrested in Nicaragua on 7 March 2023.",
];

let desk: Desk;
let end: () => Promise<void>;
before(async () => {
  ({ desk, end } = await sampleDesk());
  const folder = await mkdtemp(join(tmpdir(), "cotejo-answers-"));
  for (const [index, words] of NOTES.entries()) {
    const path = join(folder, `note-${index}.txt`);
    await writeFile(path, `${words}\n`);
    const given = { collection: "desk", published: dayFrom("2023-03-10"), language: "en" as const };
    assert.equal((await addDocument(desk, { kind: "file", path }, given)).kind, "added");
  }
  await rm(folder, { recursive: true });
});
after(() => end());

/** Every answer to the draft, to the byte; only the draft's own id is new each time. */
async function answers(): Promise<string> {
  const { draft, checks, statements } = await checkDraft(desk, DRAFT);
  return JSON.stringify({ checks, statements }).replaceAll(draft.text.id, "draft");
}

/** The two notes' documents, and the figures behind the arrests. */
async function held() {
  const { checks, statements } = await checkDraft(desk, DRAFT);
  const arrests =
    checks.find(({ claim }) => claim.quote.exact === "More than 50") ?? assert.fail("no claim of arrests");
  const used = statements.filter(({ statement }) => arrests.counts[0]?.used.includes(statement.id));
  assert.equal(used.length, 2);
  return { arrests, used };
}

test("the record answers the draft with what both notes say", async () => {
  const { arrests } = await held();
  assert.deepEqual([arrests.verdict, arrests.low, arrests.high], ["unsettled", "48", "60"]);
});

test("a judgement that two notes go back to one changes the answer, and taken back it leaves no trace", async () => {
  const first = await answers();
  const { used } = await held();
  const [one, other] = used.map(({ document }) => document.id) as [string, string];
  const { entryId } = await judgeSame(desk, { one, other, same: true, counted: false });
  assert.notEqual(await answers(), first);
  await undoJudgement(desk, entryId);
  assert.equal(await answers(), first);
});

test("a judgement about two words for what is counted changes the answer, and taken back it leaves no trace", async () => {
  const first = await answers();
  const { entryId } = await judgeSame(desk, { one: "rifle", other: "firearm", same: true, counted: true });
  assert.notEqual(await answers(), first);
  await undoJudgement(desk, entryId);
  assert.equal(await answers(), first);
});

test("a rejected figure counts no more, and counts as before when that is undone", async () => {
  const first = await answers();
  const { used } = await held();
  const { id } = used[0]!.statement;
  await reviewStatement(desk, id, { kind: "reject", reason: "The Navy took it back." });
  assert.notEqual(await answers(), first);
  await undoReview(desk, id);
  assert.equal(await answers(), first);
});

test("rebuilt tables give the same answers to the byte", async () => {
  const first = await answers();
  const rebuilt = await rebuildTables(desk, () => undefined);
  assert.equal(rebuilt.before, rebuilt.after);
  assert.equal(await answers(), first);
});
