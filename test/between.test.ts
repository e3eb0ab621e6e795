/** What points of running counts that began before the days asked say of them (RULES C1). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { between } from "../src/core/count/between.ts";
import { candidateFrom } from "../src/core/count/candidates.ts";
import { originalsAmong } from "../src/core/count/originals.ts";
import { type Derivation, dayFrom, type Figure } from "../src/core/model/index.ts";
import { type Found, GUATEMALA, recorded } from "./recorded.ts";

/** Arrests since 1 March 2022 up to a day, 19 of them by 10 June. */
function point(id: string, number: number, ...[to, more = {}]: readonly [to: string, more?: Partial<Found>]) {
  const told = { from: "2022-03-01", to: `2022-${to}`, places: [GUATEMALA], speaker: "The Observatory" };
  return recorded({ id, number, ...told, ...more });
}

function workingOf(node: Derivation): string {
  return node.operation === "statement"
    ? node.statementId!
    : `${node.operation}(${node.parts.map(workingOf).join(", ")})`;
}

/** The working for 11 June to 8 July, and whether a point stands on each side of those days. */
function said(...points: readonly ReturnType<typeof recorded>[]): readonly [string | null, boolean] {
  const originalOf = originalsAmong([]);
  const candidates = points.map((each) => candidateFrom(each, each.statement.value as Figure, originalOf));
  const found = between(candidates, { from: dayFrom("2022-06-11"), to: dayFrom("2022-07-08") });
  return [found.node === null ? null : workingOf(found.node), found.isExact];
}

const JUNE = point("june", 19, "06-10");
const JULY = point("july", 31, "07-08");
const NOTHING = [null, false] as const;

test("C1: points on the day before the first and on the last say how many exactly", () => {
  assert.deepEqual(said(JUNE, JULY), ["difference(latest(july), latest(june))", true]);
});

test("C1: without a point on one of those days they bound it", () => {
  assert.deepEqual(said(JUNE, point("late", 35, "07-20")), [
    "difference(intersection(floor(latest(june)), ceiling(latest(late))), latest(june))",
    false,
  ]);
  assert.deepEqual(said(point("early", 11, "06-01"), JULY), [
    "difference(latest(july), intersection(floor(latest(early)), ceiling(latest(july))))",
    false,
  ]);
  // the day before the first has no point before it
  assert.deepEqual(said(JULY, point("late", 35, "07-20")), ["difference(latest(july), ceiling(latest(july)))", false]);
  // the last day has none behind it
  assert.deepEqual(said(JUNE, point("first day", 20, "06-11")), [
    "difference(floor(latest(first day)), latest(june))",
    false,
  ]);
});

test("C1: points that are all before the days, or all after them, say nothing, nor does one alone", () => {
  assert.deepEqual(said(point("early", 11, "06-01"), JUNE), NOTHING);
  assert.deepEqual(said(point("later", 33, "07-09"), point("late", 35, "07-20")), NOTHING);
  assert.deepEqual(said(JULY), NOTHING);
  assert.deepEqual(said(), NOTHING);
});

test("C1: points that fall say nothing of the days between, and equal ones that nothing happened", () => {
  assert.deepEqual(said(JUNE, point("july", 18, "07-08")), NOTHING);
  assert.deepEqual(said(JUNE, point("july", 19, "07-08")), ["difference(latest(july), latest(june))", true]);
});

test("C1: counts that start within the days, on one day, or who knows when are no points before them", () => {
  const both = (more: Partial<Found>) => [point("one", 5, "06-20", more), point("other", 9, "07-08", more)] as const;
  assert.deepEqual(said(...both({ from: "2022-06-11" })), NOTHING);
  assert.deepEqual(said(...both({ from: "2022-06-10" })), ["difference(latest(other), ceiling(latest(one)))", false]);
  assert.deepEqual(said(...both({ from: null })), NOTHING);
  assert.deepEqual(said(...both({ mode: "stock" })), NOTHING);
  assert.deepEqual(
    said(point("day", 5, "06-01", { from: "2022-06-01" }), point("day again", 5, "06-01", { from: "2022-06-01" })),
    NOTHING,
  );
  assert.deepEqual(said(JUNE, point("endless", 40, "07-08", { to: null })), NOTHING);
});

test("C6: one original that says it exactly is enough, and all of them count", () => {
  const WEEKLY = { speaker: "The Weekly" };
  assert.deepEqual(said(JUNE, JULY, point("before", 10, "06-01", WEEKLY), point("after", 30, "07-08", WEEKLY)), [
    "intersection(difference(latest(july), latest(june)), difference(latest(after), intersection(floor(latest(before)), ceiling(latest(after)))))",
    true,
  ]);
});

test("C1: what is left out of the points is of other days, and the difference is of the days after the first", () => {
  const originalOf = originalsAmong([]);
  const points = [point("early", 11, "06-01"), JUNE, JULY];
  const candidates = points.map((each) => candidateFrom(each, each.statement.value as Figure, originalOf));
  const found = between(candidates, { from: dayFrom("2022-06-11"), to: dayFrom("2022-07-08") });
  assert.deepEqual(found.leftOut, [{ statementId: "early", reason: "outside-window" }]);
  assert.deepEqual([found.node?.from, found.node?.to, found.node?.place], ["2022-06-11", "2022-07-08", GUATEMALA]);
});
