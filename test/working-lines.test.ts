/** The line in which a check shows how its value was worked out and how it lies to the claim (RULES D1, D6). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { relationLine } from "../src/core/check/relation-workings.ts";
import { intervalInWords, workingLine } from "../src/core/check/workings.ts";
import { claimedInterval, recordedInterval } from "../src/core/count/bounds.ts";
import { nodeFrom, statementNode } from "../src/core/count/derivations.ts";
import type { Bound, Derivation, Language, Relation, Verdict } from "../src/core/model/index.ts";
import { figureTold, type Told } from "./recorded.ts";

interface Leaf {
  readonly bound?: Bound;
  readonly from?: string;
  readonly to?: string;
  readonly isKnown?: boolean;
}

/** A count as the record tells it; one that is not known is what no statement stands behind. */
function count(number: Told["number"], { bound = "exact", from, to, isKnown = true }: Leaf = {}): Derivation {
  const days = { from: (from ?? null) as Derivation["from"], to: (to ?? null) as Derivation["to"] };
  const interval = recordedInterval(figureTold({ number, bound: typeof number === "number" ? bound : "range" }));
  const best = bound === "exact" && typeof number === "number" ? interval.low : null;
  return statementNode({
    rule: "C1",
    statementId: isKnown ? String(number) : null,
    unit: "count",
    place: null,
    ...days,
    interval,
    best,
  });
}

const node = (operation: Derivation["operation"], ...parts: readonly Derivation[]) =>
  nodeFrom({ rule: "C3", operation, parts });

function line(worked: Derivation | null, claim: Told & { readonly language?: Language }, verdict: Verdict): string {
  const figure = figureTold(claim);
  return workingLine({ figure, claimed: claimedInterval(figure), node: worked, verdict }, claim.language ?? "en");
}

test("terms, what they come to, and how that lies to the claim", () => {
  assert.equal(line(null, { number: 43 }, "no-record"), "");
  // one term is not told twice
  assert.equal(line(count(43), { number: 43 }, "supported"), "43 = 43");
  assert.equal(line(node("latest", count(43)), { number: 43 }, "supported"), "43 = 43");
  assert.equal(
    line(node("sum", count(43), count(16)), { number: 60, bound: "more-than" }, "contradicted"),
    "43 + 16 = 59 ≤ 60",
  );
  assert.equal(line(node("difference", count(43), count(16)), { number: 27 }, "supported"), "43 − 16 = 27 = 27");
  // what agrees is one value, and so is the largest of several
  assert.equal(line(node("intersection", count(63), count([60, 70])), { number: 63 }, "supported"), "63 = 63");
  assert.equal(line(node("highest", count(63), count(40)), { number: 63 }, "supported"), "63 = 63");
  assert.equal(line(node("floor", count(63)), { number: 60, bound: "at-least" }, "supported"), "63 = 63 or more ≥ 60");
});

test("a share divides sums in brackets, and shows two decimal places", () => {
  const share = (part: Derivation) => node("ratio", part, count(90));
  const percent = { number: 33, unit: "percent" };
  assert.equal(line(share(count(30)), percent, "supported"), "30 ÷ 90 = 33.33 % = 33 %");
  assert.equal(line(share(node("sum", count(10), count(20))), percent, "supported"), "(10 + 20) ÷ 90 = 33.33 % = 33 %");
  assert.equal(line(share(count(30)), { ...percent, language: "es" }, "supported"), "30 ÷ 90 = 33,33 % = 33 %");
});

test("a rate names the year of its population, where that is one year, and the people it is told for", () => {
  const rate = (from?: string, to?: string) =>
    nodeFrom({
      rule: "D7",
      operation: "ratio",
      parts: [count(88), count(440000, { ...(from && { from }), ...(to && { to }) })],
    });
  const claim = { number: 20, unit: "per-100000" };
  assert.equal(line(rate("2023-01-01", "2023-12-31"), claim, "supported"), "88 ÷ 440,000 (2023) × 100,000 = 20 = 20");
  assert.equal(line(rate("2022-07-01", "2023-06-30"), claim, "supported"), "88 ÷ 440,000 × 100,000 = 20 = 20");
  assert.equal(line(rate(), claim, "supported"), "88 ÷ 440,000 × 100,000 = 20 = 20");
  assert.equal(line(count(20), claim, "supported"), "20 = 20");
});

test("each bound has its sign, where it holds, where it fails, and where the record cannot say", () => {
  for (const [bound, holds, fails, open] of [
    ["exact", "43 = 40", "43 ≠ 40", "43 ? = 40"],
    ["more-than", "43 > 40", "43 ≤ 40", "43 ? > 40"],
    ["at-least", "43 ≥ 40", "43 < 40", "43 ? ≥ 40"],
    ["fewer-than", "43 < 40", "43 ≥ 40", "43 ? < 40"],
    ["at-most", "43 ≤ 40", "43 > 40", "43 ? ≤ 40"],
    ["about", "43 ∈ 36–44", "43 ∉ 36–44", "43 ? ∈ 36–44"],
    ["nearly", "43 ∈ 38–40", "43 ∉ 38–40", "43 ? ∈ 38–40"],
  ] as const) {
    const claim = { number: 40, bound };
    assert.equal(line(count(43), claim, "supported"), holds);
    assert.equal(line(count(43), claim, "contradicted"), fails);
    assert.equal(line(count(43), claim, "unsettled"), open);
  }
  assert.equal(line(count(43), { number: [40, 50], bound: "range" }, "supported"), "43 ∈ 40–50");
});

test("intervals in words: one value, both ends, or open above", () => {
  const cases: readonly (readonly [Told, en: string, es: string])[] = [
    [{ number: 12565 }, "12,565", "12\u202f565"],
    [{ number: [40, 50], bound: "range", unit: "percent" }, "40–50 %", "40–50 %"],
    [{ number: 60, bound: "at-least" }, "60 or more", "60 o más"],
    [{ number: 60, bound: "at-least", unit: "percent" }, "60 % or more", "60 % o más"],
  ];
  for (const [told, en, es] of cases)
    for (const [language, written] of [
      ["en", en],
      ["es", es],
    ] as const)
      assert.equal(intervalInWords(language)(recordedInterval(figureTold(told)), told.unit ?? "count"), written);
  const open = { low: null, lowOpen: false, high: null, highOpen: false };
  const { low } = recordedInterval(figureTold({ number: 60 }));
  const write = (interval: Partial<typeof open> | object, language: Language = "en") =>
    intervalInWords(language)({ ...open, ...interval }, "count");
  assert.equal(write({}), "…");
  assert.equal(write({ high: low }), "…–60");
  assert.equal(write({ low, lowOpen: true }), "more than 60");
  assert.equal(write({ low, lowOpen: true }, "es"), "más de 60");
});

const of = figureTold({ number: 1 });
const comparison = (order: "more" | "fewer") => ({ kind: "comparison", order, of, against: of }) as unknown as Relation;
const superlative = (extreme: "highest" | "lowest") => ({ kind: "superlative", extreme, of }) as unknown as Relation;
const run = (direction: "up" | "down") => ({ kind: "run", direction, of }) as unknown as Relation;

function related(relation: Relation, worked: Derivation | null, verdict: Verdict): string {
  return relationLine({ relation, node: worked, verdict }, "en");
}

test("a comparison shows its counts in the order of the claim, with the sign of its verdict", () => {
  const larger = node("difference", count(97), count(84));
  assert.equal(related(comparison("more"), null, "no-record"), "");
  assert.equal(related(comparison("more"), larger, "supported"), "97 > 84");
  assert.equal(related(comparison("more"), larger, "contradicted"), "97 ≤ 84");
  assert.equal(related(comparison("more"), larger, "unsettled"), "97 ? > 84");
  // "fewer in Cali than in Lima": the smaller comes first
  assert.equal(related(comparison("fewer"), larger, "supported"), "84 < 97");
  assert.equal(related(comparison("fewer"), larger, "contradicted"), "84 ≥ 97");
  assert.equal(related(superlative("highest"), larger, "supported"), "97 > 84");
  assert.equal(related(superlative("lowest"), larger, "supported"), "84 < 97");
});

test("a count that the record lacks is a question mark", () => {
  const lacking = node("difference", count(97), count(84, { isKnown: false }));
  assert.equal(related(comparison("more"), lacking, "unsettled"), "97 ? > ?");
  const sum = node("sum", count(40), count(44));
  assert.equal(related(comparison("more"), node("difference", count(97), sum), "supported"), "97 > 84");
});

test("a run shows its counts oldest first, each with how it lies to the one before", () => {
  const steps = (...each: readonly Derivation[]) => node("lowest", ...each);
  const step = (later: Derivation, earlier: Derivation) => node("difference", later, earlier);
  const rising = steps(step(count(51), count(47)), step(count(55), count(51)));
  assert.equal(related(run("up"), rising, "supported"), "47 < 51 < 55");
  // a fall is the earlier less the later
  assert.equal(
    related(run("down"), steps(step(count(55), count(51)), step(count(51), count(47))), "supported"),
    "55 > 51 > 47",
  );
  assert.equal(related(run("up"), steps(step(count(47), count(51))), "contradicted"), "51 > 47");
  assert.equal(related(run("up"), steps(step(count(51), count(51))), "contradicted"), "51 = 51");
  // what can be the same or not, and what nobody knows
  assert.equal(related(run("up"), steps(step(count([50, 60]), count([40, 50]))), "unsettled"), "40–50 ? 50–60");
  assert.equal(related(run("up"), steps(step(count([51, 60]), count([40, 50]))), "supported"), "40–50 < 51–60");
  assert.equal(related(run("up"), steps(step(count([40, 50]), count([51, 60]))), "contradicted"), "51–60 > 40–50");
  assert.equal(
    related(run("up"), steps(step(count(60, { bound: "at-least" }), count(50))), "supported"),
    "50 < 60 or more",
  );
  assert.equal(
    related(run("up"), steps(step(count(50), count(60, { bound: "at-least" }))), "contradicted"),
    "60 or more > 50",
  );
});
