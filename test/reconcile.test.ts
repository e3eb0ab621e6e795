import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { addDocument } from "../src/actions/add-document.ts";
import type { Desk } from "../src/actions/desk.ts";
import { judgeSame } from "../src/actions/judge-same.ts";
import { listJudgements } from "../src/actions/list-judgements.ts";
import { proposeSame } from "../src/actions/propose-same.ts";
import { rebuildTables } from "../src/actions/rebuild-tables.ts";
import { undoJudgement } from "../src/actions/undo-judgement.ts";
import { dayFrom } from "../src/core/model/index.ts";
import { sampleDesk } from "./site-desk.ts";

let desk: Desk;
let end: () => Promise<void>;
before(async () => {
  ({ desk, end } = await sampleDesk());
});
after(() => end());

/** What is proposed of one name, as "Mara Salvatrucha = Mara Salvatrucha: same-name". */
async function proposedOf(name: string): Promise<readonly { readonly one: string; readonly other: string }[]> {
  const proposals = await proposeSame(desk);
  return proposals.flatMap(({ one, other }) => {
    const { value } = one.statement;
    const isNamed = (value.kind === "person" || value.kind === "organization") && value.name === name;
    return isNamed ? [{ one: one.statement.id, other: other.statement.id }] : [];
  });
}

test("an organization named in two notes is proposed once, with the reason", async () => {
  const [proposal] = await proposeSame(desk).then((all) =>
    all.filter(
      ({ one }) => one.statement.value.kind === "organization" && one.statement.value.name === "Mara Salvatrucha",
    ),
  );
  assert.deepEqual(proposal?.reasons, ["same-name"]);
  assert.notEqual(proposal?.one.document.id, proposal?.other.document.id);
});

test("a name in seven notes makes six proposals, and a chain of judgements ends those that follow from it", async () => {
  const proposals = await proposedOf("InSight Crime");
  assert.equal(proposals.length, 6);
  for (const { one, other } of proposals) await judgeSame(desk, { one, other, same: true, counted: false });
  assert.deepEqual(await proposedOf("InSight Crime"), []);
});

test("«not the same» is remembered, and an undone judgement leaves no trace", async () => {
  const before = await proposeSame(desk);
  const [{ one, other }] = (await proposedOf("Mara Salvatrucha")) as [{ one: string; other: string }];
  const { entryId } = await judgeSame(desk, { one, other, same: false, counted: false });
  assert.deepEqual(await proposedOf("Mara Salvatrucha"), []);
  assert.equal((await undoJudgement(desk, entryId)).entryId, entryId);
  assert.deepEqual(await proposeSame(desk), before);
  assert.ok((await listJudgements(desk)).every((held) => held.entryId !== entryId));
  await assert.rejects(undoJudgement(desk, entryId), /No judgement that stands/);
});

test("reports of one event are proposed when type, days and place agree, and not when their numbers differ", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cotejo-reconcile-"));
  const add = async (name: string, words: string) => {
    const path = join(folder, name);
    await writeFile(path, words);
    const given = { collection: "desk", published: dayFrom("2023-03-10"), language: "en" as const };
    const outcome = await addDocument(desk, { kind: "file", path }, given);
    assert.equal(outcome.kind, "added");
  };
  await add("one.txt", "On 7 March 2023 police in Managua arrested three men, the ministry said.\n");
  await add("two.txt", "Police arrested three people in Managua on 8 March 2023, an official said.\n");
  await add("three.txt", "Police arrested nine people in Managua on 8 March 2023, a prosecutor said.\n");
  await add("four.txt", "Police arrested three people in Managua on 28 March 2022, an official said.\n");
  const proposals = (await proposeSame(desk)).filter(
    ({ about, one }) => about === "same-event" && one.statement.anchor.exact.includes("arrested three"),
  );
  await rm(folder, { recursive: true });
  assert.deepEqual(
    proposals.map(({ reasons }) => reasons),
    [["same-days", "same-place", "shared-party", "same-count"]],
  );
  assert.match(proposals[0]!.one.statement.anchor.exact, /arrested three men$/);
  assert.match(proposals[0]!.other.statement.anchor.exact, /arrested three people$/);
});

test("what cannot be one is refused with a sentence", async () => {
  const proposals = await proposeSame(desk);
  const [first] = proposals;
  const id = first?.one.statement.id ?? assert.fail();
  await assert.rejects(judgeSame(desk, { one: id, other: id, same: true, counted: false }), /given twice/);
  await assert.rejects(
    judgeSame(desk, { one: id, other: "nothing", same: true, counted: false }),
    /Nothing has the id nothing/,
  );
});

test("judgements are folded anew with the other tables", async () => {
  const rebuilt = await rebuildTables(desk, () => undefined);
  assert.equal(rebuilt.before, rebuilt.after);
});
