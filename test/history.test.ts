/** What a day changes of an answer, and which statements changed it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { changeOn } from "../src/core/count/history.ts";
import { type Count, type Decimal, dayFrom } from "../src/core/model/index.ts";
import { ASKED } from "./recorded.ts";

const DAY = dayFrom("2022-05-01");

/** An answer of one number, or none, that rests on statements. */
const count = (best: string | null, used: readonly string[], more: Partial<Count> = {}): Count => ({
  question: ASKED,
  low: best as Decimal,
  lowOpen: false,
  best: best as Decimal,
  high: best as Decimal,
  highOpen: false,
  derivation: null,
  used,
  leftOut: [],
  originals: used.length,
  newestDay: null,
  heldThrough: null,
  unreviewed: 0,
  findings: [],
  ...more,
});

const OPEN = { high: null, highOpen: true } as const;

const cases = [
  { name: "nothing before and after", before: null, after: count(null, []), by: null },
  { name: "nothing twice", before: count(null, []), after: count(null, []), by: null },
  { name: "the same from another statement", before: count("4", ["a"]), after: count("4", ["b"]), by: null },
  { name: "a first answer", before: null, after: count("4", ["a"]), by: ["a"] },
  { name: "a first answer that says nothing of how many", before: null, after: count(null, ["a"]), by: ["a"] },
  { name: "a statement more", before: count("4", ["a"]), after: count("9", ["a", "b"]), by: ["b"] },
  { name: "a statement in place of another", before: count("4", ["a"]), after: count("9", ["c"]), by: ["c"] },
  { name: "a statement fewer", before: count("9", ["a", "b"]), after: count("4", ["a"]), by: ["b"] },
  { name: "no statement left", before: count("9", ["a"]), after: count(null, []), by: ["a"] },
  { name: "a corrected statement", before: count("9", ["a", "b"]), after: count("8", ["a", "b"]), by: ["b"] },
  { name: "an end that is open now", before: count("9", ["b"]), after: count("9", ["b"], OPEN), by: ["b"] },
  {
    name: "a floor that is excluded now",
    before: count("9", ["b"]),
    after: count("9", ["b"], { lowOpen: true }),
    by: ["b"],
  },
  { name: "nothing of how many, now said", before: count(null, []), after: count(null, ["a"]), by: ["a"] },
] as const;

for (const { name, before, after, by } of cases)
  test(`what a day changes of an answer is told for ${name}`, () => {
    const change = changeOn(DAY, { before, after }, new Set(["b", "c"]));
    assert.deepEqual(change?.changedBy ?? null, by);
    if (by !== null) assert.deepEqual([change?.day, change?.count], [DAY, after]);
  });
