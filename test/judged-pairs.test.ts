/** Which of a record's judgements stand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { judgedPairs, samePairs } from "../src/core/count/judged-pairs.ts";
import type { Judgement } from "../src/core/model/index.ts";

const judged = (one: string, other: string, same: boolean) => ({ about: "same-origin", one, other, same }) as Judgement;

test("of two judgements of one pair the later one stands, whichever is named first; each question has its own", () => {
  const [first, later, elsewhere] = [
    judged("a", "b", true),
    judged("b", "a", false),
    { ...judged("a", "b", true), about: "same-event" } as Judgement,
  ];
  assert.deepEqual(judgedPairs([first!, later!, elsewhere!], "same-origin"), [later]);
  assert.deepEqual(judgedPairs([first!, later!, elsewhere!], "same-event"), [elsewhere]);
  assert.deepEqual(judgedPairs([first!, judged("a", "c", true)], "same-origin").length, 2);
});

test("the first of each pair leads, in the order of the ids; what was judged to be two things is no pair", () => {
  assert.deepEqual(samePairs([judged("b", "a", true), judged("c", "d", true), judged("e", "f", false)]), [
    ["a", "b"],
    ["c", "d"],
  ]);
});
