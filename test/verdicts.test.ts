/** Verdicts, margins and breaking points of workings made by hand (RULES D1, D5). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { breakOfTotal, breaksOfStatements, judgeWorking } from "../src/core/check/verdicts.ts";
import { bestOf, claimedInterval, recordedInterval } from "../src/core/count/bounds.ts";
import { nodeFrom, statementNode } from "../src/core/count/derivations.ts";
import { type Bound, type Derivation, type Fraction, fraction, point, roundedTo } from "../src/core/model/index.ts";
import { figureTold } from "./recorded.ts";

type Amount = readonly [Bound, number | readonly [number, number]];

function said(id: string, [bound, number]: Amount, unit = "count"): Derivation {
  const figure = figureTold({ bound, number, unit });
  const facts = { rule: "B", statementId: id, unit, place: null, from: null, to: null };
  return statementNode({ ...facts, interval: recordedInterval(figure), best: bestOf(figure) });
}

const claim = ([bound, number]: Amount, unit = "count", words = `${number} ${unit}`) =>
  claimedInterval(figureTold({ bound, number, unit, words }));

const sum = (...parts: readonly Derivation[]) => nodeFrom({ rule: "C3", operation: "sum", parts });
const ratio = (part: Derivation, whole: Derivation) =>
  nodeFrom({ rule: "B12", operation: "ratio", parts: [part, whole] });
const limit = (operation: "floor" | "ceiling", part: Derivation) => nodeFrom({ rule: "C3", operation, parts: [part] });

const plain = (value: Fraction | null | undefined) => (value == null ? null : Number(roundedTo(value, 3)));

/** Each statement with where its search starts and the first value at which the verdict is another. */
function breaks(claimed: ReturnType<typeof claim>, node: Derivation): Record<string, readonly (number | null)[]> {
  const found = [...breaksOfStatements(claimed, node)];
  return Object.fromEntries(found.map(([id, each]) => [id, [plain(each?.from), plain(each?.at)]]));
}

const total = (claimed: ReturnType<typeof claim>, node: Derivation) => {
  const found = breakOfTotal(claimed, node);
  return [plain(found?.from), plain(found?.at)];
};

test("D1: all values allowed, none of them, or some", () => {
  const range = said("a", ["range", [20, 30]]);
  assert.equal(judgeWorking(claim(["at-least", 20]), range), "supported");
  assert.equal(judgeWorking(claim(["more-than", 20]), range), "unsettled");
  assert.equal(judgeWorking(claim(["more-than", 30]), range), "contradicted");
  assert.equal(judgeWorking(claim(["fewer-than", 31]), range), "supported");
  assert.equal(judgeWorking(claim(["fewer-than", 30]), range), "unsettled");
  assert.equal(judgeWorking(claim(["fewer-than", 20]), range), "contradicted");
});

test("D1: counts are whole: more than 20 is at least 21, about 15 at most 16", () => {
  assert.equal(judgeWorking(claim(["at-least", 21]), said("a", ["more-than", 20])), "supported");
  assert.equal(judgeWorking(claim(["at-most", 16]), said("a", ["about", 15])), "supported");
  assert.equal(judgeWorking(claim(["at-most", 16], "kg"), said("a", ["about", 15], "kg")), "unsettled");
});

test("D1: an inference that there are none or some bounds nothing, one with a limit does", () => {
  assert.equal(judgeWorking(claim(["at-least", 2]), null), "no-record");
  assert.equal(judgeWorking(claim(["at-least", 2]), limit("floor", said("a", ["at-most", 5]))), "no-record");
  assert.equal(judgeWorking(claim(["at-least", 2]), limit("ceiling", said("a", ["more-than", 5]))), "no-record");
  assert.equal(judgeWorking(claim(["at-least", 2]), limit("floor", said("a", ["exact", 1]))), "unsettled");
  assert.equal(judgeWorking(claim(["at-least", 2]), limit("ceiling", said("a", ["exact", 1]))), "contradicted");
  assert.equal(judgeWorking(claim(["at-least", 1]), limit("floor", said("a", ["more-than", 0]))), "supported");
  // Said, not inferred: "at least none" is what somebody said.
  assert.equal(judgeWorking(claim(["at-least", 2]), said("a", ["at-least", 0])), "unsettled");
});

test("D5: a total moves in whole steps to the first that changes the verdict", () => {
  assert.deepEqual(total(claim(["fewer-than", 60]), sum(said("a", ["exact", 43]), said("b", ["exact", 16]))), [59, 60]);
  assert.deepEqual(total(claim(["exact", 50]), said("a", ["exact", 43])), [43, 50]);
  assert.deepEqual(total(claim(["exact", 43]), said("a", ["exact", 43])), [43, 44]);
  assert.deepEqual(total(claim(["at-most", 60]), said("a", ["range", [20, 30]])), [30, 61]);
  assert.deepEqual(total(claim(["at-least", 10]), said("a", ["range", [20, 30]])), [20, 9]);
  assert.deepEqual(total(claim(["at-least", 0]), said("a", ["exact", 3])), [3, null]);
});

test("D5: a share's total moves to the nearest end of what is claimed", () => {
  const share = ratio(said("part", ["exact", 30]), said("whole", ["exact", 100]));
  assert.deepEqual(total(claim(["fewer-than", 40], "percent"), share), [30, 40]);
  assert.deepEqual(total(claim(["range", [28, 50]], "percent"), share), [30, 28]);
});

test("D5: each statement breaks where it alone changes the verdict", () => {
  const two = sum(said("a", ["exact", 43]), said("b", ["exact", 16]));
  assert.deepEqual(breaks(claim(["fewer-than", 60]), two), { a: [43, 44], b: [16, 17] });
  assert.deepEqual(breaks(claim(["more-than", 70]), two), { a: [43, 55], b: [16, 28] });
  assert.deepEqual(breaks(claim(["at-least", 20]), two), { a: [43, 3], b: [16, null] });
  assert.deepEqual(breaks(claim(["at-least", 0]), two), { a: [43, null], b: [16, null] });
});

test("D5: a statement without a best value is moved from the end that is nearer to the break", () => {
  assert.deepEqual(breaks(claim(["at-most", 60]), said("a", ["range", [20, 30]])), { a: [30, 61] });
  assert.deepEqual(breaks(claim(["at-least", 10]), said("a", ["range", [20, 30]])), { a: [20, 9] });
  assert.deepEqual(breaks(claim(["at-least", 10]), said("a", ["more-than", 20])), { a: [21, 9] });
  assert.deepEqual(breaks(claim(["at-most", 9]), said("a", ["fewer-than", 9])), { a: [8, 10] });
});

test("D5: an excluded best value serves only while the verdict there is the same", () => {
  assert.deepEqual(breaks(claim(["at-most", 30]), said("a", ["nearly", 20])), { a: [20, 31] });
  assert.deepEqual(breaks(claim(["fewer-than", 20]), said("a", ["nearly", 20])), { a: [19, 20] });
});

test("D5: of an unsettled verdict, the value that would settle it the other way", () => {
  const open = sum(said("a", ["exact", 10]), said("b", ["range", [0, 5]]));
  assert.equal(judgeWorking(claim(["at-least", 12]), open), "unsettled");
  assert.deepEqual(breaks(claim(["at-least", 12]), open), { a: [10, 12], b: [0, 2] });
});

test("D5: what is divided by never comes to nothing, though one of its parts may, and it may have to grow far beyond the numbers told", () => {
  const share = ratio(said("part", ["exact", 1]), said("whole", ["exact", 3]));
  assert.deepEqual(breaks(claim(["at-most", 200], "percent"), share), { part: [1, 7], whole: [3, null] });
  assert.deepEqual(breaks(claim(["more-than", 2], "percent"), share), { part: [1, 0], whole: [3, 50] });
  const told = ratio(said("part", ["exact", 1]), sum(said("one", ["exact", 0]), said("other", ["exact", 2])));
  assert.deepEqual(breaks(claim(["at-least", 50], "percent"), told), { part: [1, 0], one: [0, 1], other: [2, 3] });
});

test("D5: weights move by one unit of their last digit", () => {
  assert.deepEqual(breaks(claim(["at-most", 3], "kg"), said("a", ["exact", 2.5], "kg")), { a: [2.5, 3.1] });
  assert.deepEqual(breaks(claim(["at-most", 3], "kg"), said("a", ["exact", 2], "kg")), { a: [2, 4] });
});

test("D5: far breaks are found as surely as near ones", () => {
  for (const limitAt of [1001, 1024, 1025, 4096, 65_537])
    assert.deepEqual(breaks(claim(["fewer-than", limitAt]), said("a", ["exact", 1000])), { a: [1000, limitAt] });
});

test("D5: a statement in two parts of a working moves both", () => {
  const shared = said("a", ["exact", 4]);
  assert.deepEqual(breaks(claim(["at-most", 10]), sum(shared, shared)), { a: [4, 6] });
});

test("a point is what only one value is allowed by", () => {
  assert.equal(judgeWorking(point(fraction(3n)), said("a", ["exact", 3])), "supported");
});
