/** What a claim says of people more than the record does: a hedge gone, a stage of a case advanced (RULES E `hedge-dropped`). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { droppedWord } from "../src/core/check/hedges.ts";
import type { CaseStage, Counted } from "../src/core/model/index.ts";
import { figureTold } from "./recorded.ts";

const counted = (told: Partial<Counted>): Counted => ({ ...figureTold({ number: 12 }).counted, ...told });

test("a stage that goes beyond the record's, and an acquittal taken back", () => {
  const stages: readonly CaseStage[] = ["accused", "charged", "tried", "convicted"];
  for (const [index, claimed] of stages.entries()) {
    for (const [known, recorded] of stages.entries())
      assert.equal(
        droppedWord(counted({ stage: claimed }), counted({ stage: recorded })),
        index > known ? recorded : null,
        `${claimed} for ${recorded}`,
      );
    assert.equal(droppedWord(counted({ stage: claimed }), counted({ stage: "acquitted" })), "acquitted");
    // who is acquitted was said to be none of it
    assert.equal(droppedWord(counted({ stage: "acquitted" }), counted({ stage: claimed })), null);
  }
  // a conviction convicts, without a word of it
  assert.equal(droppedWord(counted({ measure: "convictions" }), counted({ stage: "charged" })), "charged");
  assert.equal(droppedWord(counted({ stage: "charged" }), counted({ measure: "convictions" })), null);
  // a stage that only one side tells
  assert.equal(droppedWord(counted({ stage: "charged" }), counted({})), null);
});

test("people who are called criminals lose the record's hedge or stage; people lose nothing", () => {
  const suspected = counted({ head: "member", hedges: ["suspected"] });
  for (const [said, why] of [
    [counted({ head: "member" }), "members of what they are suspected of"],
    [counted({ head: "murderer" }), "doers of a crime"],
    [counted({ group: "gang-members" }), "a gang's members"],
    [counted({ group: "gang-leaders" }), "a gang's leaders"],
    [counted({ organization: "MS-13" }), "those of a body"],
  ] as const)
    assert.equal(droppedWord(said, suspected), "suspected", why);
  for (const said of [counted({}), counted({ head: "person" }), counted({ group: "women" })])
    assert.equal(droppedWord(said, suspected), null);
  // unless what they are accused of is told of them behind
  assert.equal(droppedWord(counted({ head: "soldier" }), suspected, true), "suspected");
});

test("a claim that keeps any hedge or stage drops none", () => {
  const suspected = counted({ head: "member", hedges: ["suspected"] });
  assert.equal(droppedWord(counted({ head: "member", hedges: ["alleged"] }), suspected), null);
  assert.equal(droppedWord(counted({ head: "member", stage: "accused" }), suspected), null);
});

test("what the record has no hedge for, and whom a court has convicted", () => {
  const members = counted({ head: "member" });
  assert.equal(droppedWord(members, members), null);
  assert.equal(droppedWord(members, counted({ stage: "charged" })), "charged");
  assert.equal(droppedWord(members, counted({ stage: "acquitted" })), "acquitted");
  assert.equal(droppedWord(members, counted({ stage: "convicted" })), null);
  assert.equal(droppedWord(members, counted({ stage: "convicted", hedges: ["suspected"] })), null);
  // the record's own word is the one that is missing
  assert.equal(droppedWord(members, counted({ stage: "charged", hedges: ["presuntos"] })), "presuntos");
});
