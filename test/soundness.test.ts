/** The engine against every number that small records allow, on records that once were counted wrong. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { allows, placeOfQuotient } from "../bench/soundness/amounts.ts";
import type { Case, Stated, Term } from "../bench/soundness/case.ts";
import { checked } from "../bench/soundness/case.ts";
import { wrongIn } from "../bench/soundness/compare.ts";
import type { Bound } from "../src/core/model/index.ts";

const MARCH: Term = { measure: "arrests", group: null, places: ["Guatemala"], from: 59, to: null, mode: "cumulative" };

const stated = (
  id: string,
  to: number,
  [bound, number, more = {}]: readonly [Bound, number, Partial<Stated>?],
): Stated => ({
  ...MARCH,
  id,
  to,
  bound,
  number,
  original: "Office A",
  ...more,
});

const claimed = (bound: Bound, number: number, of: Partial<Term> = {}): Case["claim"] => ({
  kind: "amount",
  of: { ...MARCH, ...of },
  bound,
  number,
});

const found = (given: Case) => checked(given).findings.map(({ finding }) => finding);

test("C2: fewer than 13 after 13 is a fall, because 12 is the most that it allows", () => {
  const record = [stated("early", 68, ["exact", 13]), stated("late", 119, ["fewer-than", 13])];
  const given = { record, claim: claimed("at-most", 12) };
  assert.equal(checked(given).verdict, "unsettled");
  assert.ok(found(given).includes("falling-count"));
  assert.deepEqual(wrongIn(given), []);
});

test("C2: of two earlier figures the higher one bounds a fall, and more than 12 is higher than 12", () => {
  const record = [
    stated("first", 89, ["exact", 12]),
    stated("second", 104, ["more-than", 12]),
    stated("late", 119, ["exact", 1]),
  ];
  assert.equal(checked({ record, claim: claimed("at-most", 12) }).high, null);
  assert.deepEqual(wrongIn({ record, claim: claimed("at-most", 12) }), []);
});

test("C6: more than 13 and about 12 meet at no whole number: a conflict, shown as everything between", () => {
  const record = [stated("one", 119, ["more-than", 13]), stated("other", 119, ["about", 12, { original: "Office B" }])];
  const given = { record, claim: claimed("exact", 13) };
  const { low, high } = checked(given);
  assert.deepEqual([low, high], ["10.8", null]);
  assert.ok(found(given).includes("conflict"));
});

test("C3, C6: a part larger than its whole is a conflict, whichever way it is asked", () => {
  const record = [
    stated("everybody", 104, ["exact", 1]),
    stated("leaders", 104, ["exact", 2, { original: "Office B", group: "gang-leaders" }]),
  ];
  const given = { record, claim: claimed("at-least", 1, { group: "gang-members" }) };
  const { low, high, verdict } = checked(given);
  assert.deepEqual([low, high, verdict], ["0", "2", "unsettled"]);
  assert.ok(found(given).includes("conflict"));
});

test("D5: where the least of a run's steps turns, the breaking point behind the turn is found", () => {
  const months = { mode: "within", places: ["Honduras"] } as const;
  const record = [
    stated("january", 30, ["exact", 2, { ...months, from: 0 }]),
    stated("february", 58, ["exact", 6, { ...months, from: 31 }]),
  ];
  const of = { ...MARCH, ...months, to: 89 };
  const { inputs, verdict } = checked({ record, claim: { kind: "run", of, direction: "down", length: 2 } });
  assert.equal(verdict, "contradicted");
  // At one in February, fewer than January's two, March could still be fewer.
  assert.deepEqual(
    inputs.map(({ statementId, breaksAt }) => [statementId, breaksAt]),
    [
      ["january", "7"],
      ["february", "1"],
    ],
  );
});

test("D6: a month of which more than none is said is a month that the record knows", () => {
  const months = { mode: "within", places: ["Honduras"] } as const;
  const record = [
    stated("april", 119, ["more-than", 0, { ...months, from: 90 }]),
    stated("may", 150, ["exact", 0, { ...months, from: 120 }]),
  ];
  const of = { ...MARCH, ...months, from: 120, to: 150 };
  const given: Case = { record, claim: { kind: "run", of, direction: "down", length: 1 } };
  assert.equal(checked(given).verdict, "supported");
  assert.deepEqual(wrongIn(given), []);
});

test("D5: what is divided by starts at one, because nothing can be divided by nothing", () => {
  const record = [stated("part", 119, ["exact", 2]), stated("whole", 119, ["at-most", 1, { places: ["Belize"] }])];
  const against = { ...MARCH, places: ["Belize"] };
  const claim = {
    kind: "change",
    by: "times",
    direction: "up",
    of: MARCH,
    against,
    bound: "at-most",
    number: 1,
  } as const;
  assert.equal(checked({ record, claim }).inputs.find(({ statementId }) => statementId === "whole")?.value, "1");
  assert.deepEqual(wrongIn({ record, claim }), []);
});

test("what is tried allows what the rules say, worked out by hand", () => {
  const allowed = (bound: Bound, number: number | readonly [number, number], side: "claim" | "record") =>
    Array.from({ length: 40 }, (_, value) => value).filter((value) => allows({ bound, number }, value, side));
  assert.deepEqual(allowed("nearly", 10, "record"), [9]);
  assert.deepEqual(allowed("about", 20, "record"), [18, 19, 20, 21, 22]);
  assert.deepEqual(allowed("fewer-than", 3, "record"), [1, 2]);
  assert.deepEqual(allowed("fewer-than", 3, "claim"), [0, 1, 2]);
  assert.deepEqual(allowed("range", [4, 6], "claim"), [4, 5, 6]);
  assert.deepEqual(allowed("vague", [38, 50], "record"), [38, 39]);
  assert.ok(allows({ bound: "exact", number: 200 }, 209, "claim"));
  assert.ok(!allows({ bound: "exact", number: 200 }, 209, "record"));
  assert.ok(!allows({ bound: "exact", number: 200 }, 211, "claim"));
});

test("a quotient lies below, in or above what is claimed of it", () => {
  const place = (bound: Bound, part: number, whole: number) =>
    placeOfQuotient({ bound, number: 50 }, [100 * part, whole], "percent");
  assert.deepEqual([place("exact", 49, 99), place("exact", 49, 98), place("exact", 50, 99)], [-1, 0, 1]);
  assert.deepEqual([place("nearly", 1, 2), place("nearly", 49, 100), place("nearly", 47, 100)], [1, 0, -1]);
  assert.deepEqual([place("fewer-than", 1, 2), place("fewer-than", 1, 3), place("more-than", 1, 2)], [1, 0, -1]);
});
