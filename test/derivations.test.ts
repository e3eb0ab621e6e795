/** What a working is worth, given what its statements are (RULES B, C1–C6, D6). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bestOf, recordedInterval } from "../src/core/count/bounds.ts";
import { liesBelow, nodeFrom, statementNode, statementsUnder } from "../src/core/count/derivations.ts";
import { type Derivation, dayFrom } from "../src/core/model/index.ts";
import { figureTold, type Told } from "./recorded.ts";

let next = 0;

/** A statement of a number with its bound. */
function told(number: Told["number"], bound: Told["bound"] = "exact", more: Partial<Derivation> = {}): Derivation {
  const figure = figureTold({ number, bound, unit: more.unit ?? "count" });
  const node = statementNode({
    rule: "B",
    statementId: `${++next}`,
    unit: figure.unit,
    place: null,
    from: null,
    to: null,
    interval: recordedInterval(figure),
    best: bestOf(figure),
  });
  return { ...node, ...more };
}

function worth(rule: string, operation: Derivation["operation"], ...parts: readonly Derivation[]): string {
  const { low, lowOpen, best, high, highOpen } = nodeFrom({ rule, operation, parts });
  return `${lowOpen ? "(" : "["}${low ?? "-∞"} – ${best ?? "…"} – ${high ?? "∞"}${highOpen ? ")" : "]"}`;
}

test("a sum has a best value when all of its parts have one", () => {
  assert.equal(worth("C3", "sum", told(20), told(5)), "[25 – 25 – 25]");
  assert.equal(worth("C3", "sum", told(20), told(5, "more-than")), "(25 – … – ∞)");
});

test("D2, C4: a floor has no best value unless what happened later is in it, and a ceiling has none", () => {
  assert.equal(worth("D2", "floor", told(20)), "[20 – … – ∞)");
  assert.equal(worth("C4", "floor", told(20)), "[20 – 20 – ∞)");
  assert.equal(worth("D2", "ceiling", told(20)), "[0 – … – 20]");
  assert.equal(worth("D2", "ceiling", told(20, "fewer-than")), "[0 – … – 20)");
});

test("C1: between two points of a series nothing happened less than no times; other differences may be negative", () => {
  assert.equal(worth("C1", "difference", told([19, 31], "range"), told(25)), "[0 – … – 6]");
  assert.equal(worth("D6", "difference", told([19, 31], "range"), told(25)), "[-6 – … – 6]");
  assert.equal(worth("C1", "difference", told(31), told(19)), "[12 – 12 – 12]");
  assert.equal(worth("C1", "difference", told(25, "more-than"), told(25)), "(0 – … – ∞)");
  assert.equal(worth("C1", "difference", told(20, "more-than"), told(25)), "[0 – … – ∞)");
  assert.equal(worth("C1", "difference", told(30), told(25, "at-least")), "[0 – 5 – 5]");
});

test("D6: the highest of several is at least the highest floor and at most the highest ceiling, the lowest likewise", () => {
  const [few, many, some] = [told(2), told(7), told([3, 5], "range")];
  assert.equal(worth("D6", "highest", few, many), "[7 – 7 – 7]");
  assert.equal(worth("D6", "highest", many, few), "[7 – 7 – 7]");
  assert.equal(worth("D6", "lowest", few, many), "[2 – 2 – 2]");
  assert.equal(worth("D6", "lowest", many, few), "[2 – 2 – 2]");
  assert.equal(worth("D6", "highest", some, told(4)), "[4 – … – 5]");
  assert.equal(worth("D6", "lowest", some, told(4)), "[3 – … – 4]");
});

test("a ratio is in percent, and has no best value over nothing", () => {
  assert.equal(worth("D7", "ratio", told(1), told(2)), "[50 – 50 – 50]");
  assert.equal(nodeFrom({ rule: "D7", operation: "ratio", parts: [told(1), told(2)] }).unit, "percent");
  const none = { ...told([0, 10], "range"), best: told(0).best };
  assert.equal(nodeFrom({ rule: "D7", operation: "ratio", parts: [told(1), none] }).best, null);
});

test("C6: originals that agree have the best value of those that what they have in common allows", () => {
  assert.equal(worth("C6", "intersection", told(60, "more-than"), told(63)), "[63 – 63 – 63]");
  // 50 is no longer allowed, because about 60 is 54 at least
  assert.equal(worth("C6", "intersection", told(50, "at-least"), told(60, "about")), "[54 – 60 – 66]");
  assert.equal(worth("C6", "intersection", told(90, "at-most"), told(60, "about")), "[54 – 60 – 66]");
  assert.equal(worth("C6", "intersection", told(60, "about"), told(60, "about")), "[54 – 60 – 66]");
  assert.equal(worth("C6", "intersection", told(60, "about"), told(62, "about")), "[55.8 – … – 66]");
  assert.equal(worth("C6", "intersection", told([55, 58], "range"), told(60, "about")), "[55 – … – 58]");
  assert.equal(worth("C6", "intersection", told([62, 70], "range"), told(60, "about")), "[62 – … – 66]");
  assert.equal(worth("C6", "intersection", told(54, "at-least"), told([50, 66], "range")), "[54 – 54 – 66]");
  // 60 is the excluded end that "nearly 60" comes near
  assert.equal(worth("C6", "intersection", told(60, "nearly"), told([57, 70], "range")), "[57 – 60 – 60)");
  assert.equal(worth("C6", "intersection", told([57, 70], "range"), told(50, "more-than")), "[57 – … – 70]");
});

test("C6: more than 13 and about 12 meet in kilos and in no whole number", () => {
  const kilos = { unit: "kg" };
  assert.equal(worth("C6", "intersection", told(13, "more-than", kilos), told(12, "about", kilos)), "(13 – … – 13.2]");
  assert.equal(worth("C6", "intersection", told(13, "more-than"), told(12, "about")), "[10.8 – … – ∞)");
});

test("C6: what cannot all be right leaves everything from what one said to what another said", () => {
  const earlier = nodeFrom({ rule: "C6", operation: "floor", parts: [told(45)] });
  assert.equal(worth("C6", "hull", earlier, told(43)), "[43 – … – 45]");
});

test("C2: a fall leaves everything between, and a rise the later figure", () => {
  assert.equal(worth("C2", "hull", told(43), told(40)), "[40 – … – 43]");
  assert.equal(worth("C2", "hull", told(40), told(43)), "[43 – 43 – 43]");
  // fewer than 43 allows 42 at most
  assert.equal(worth("C2", "hull", told(43), told(43, "fewer-than")), "[1 – … – 43]");
  assert.equal(worth("C2", "hull", told(42, "at-least"), told(43, "fewer-than")), "[1 – … – 43)");
});

test("a working covers the days from its first part's start to its last part's end, where all are known", () => {
  const days = (from: string | null, to: string | null) =>
    told(1, "exact", { from: from === null ? null : dayFrom(from), to: to === null ? null : dayFrom(to) });
  const covered = (...parts: Derivation[]) => {
    const { from, to } = nodeFrom({ rule: "C4", operation: "sum", parts });
    return [from, to];
  };
  const [may, june] = [days("2022-05-01", "2022-05-31"), days("2022-06-01", "2022-06-30")];
  assert.deepEqual(covered(june, may), ["2022-05-01", "2022-06-30"]);
  assert.deepEqual(covered(may, days(null, "2022-06-30")), [null, "2022-06-30"]);
  assert.deepEqual(covered(may, days("2022-06-01", null)), ["2022-05-01", null]);
});

test("the statements of a working are its leaves, in order", () => {
  const [one, other] = [told(1), told(2)];
  const sum = nodeFrom({
    rule: "C3",
    operation: "sum",
    parts: [nodeFrom({ rule: "C1", operation: "latest", parts: [one] }), other],
  });
  assert.deepEqual(statementsUnder(sum), [one, other]);
});

test("an interval lies below another when no value of both is one", () => {
  const of = (node: Derivation) => recordedInterval(figureTold({ number: Number(node.low), bound: "exact" }));
  assert.ok(liesBelow(of(told(1)), of(told(2))));
  assert.ok(!liesBelow(of(told(2)), of(told(2))));
  const endless = { low: null, lowOpen: true, high: of(told(9)).high, highOpen: false };
  assert.ok(!liesBelow(of(told(1)), endless));
});
