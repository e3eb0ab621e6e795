import assert from "node:assert/strict";
import { test } from "node:test";
import { leadersOf } from "../src/core/model/index.ts";

test("the first key of a pair leads the second, and what leads it leads both", () => {
  const leaderOf = leadersOf([
    ["b", "c"],
    ["a", "b"],
  ]);
  assert.deepEqual(["a", "b", "c"].map(leaderOf), ["a", "a", "a"]);
});

test("a key of no pair leads itself, and a pair of one set changes nothing", () => {
  const leaderOf = leadersOf([
    ["a", "b"],
    ["b", "a"],
  ]);
  assert.deepEqual(["a", "b", "z"].map(leaderOf), ["a", "a", "z"]);
});

test("a chain of a hundred thousand pairs is one set, and quickly so", () => {
  const size = 100_000;
  const leaderOf = leadersOf(
    Array.from({ length: size }, (_, index) => [`${size - index}`, `${size - index + 1}`] as const),
  );
  assert.equal(leaderOf(`${size + 1}`), "1");
  assert.equal(leaderOf("50000"), "1");
});
