import assert from "node:assert/strict";
import { test } from "node:test";
import { periodOf, stretchAt, stretchBefore, stretchesBetween } from "../src/core/check/periods.ts";
import { dayFrom, type Period } from "../src/core/model/index.ts";

const written = ({ from, to }: { readonly from: string; readonly to: string }) => `${from}/${to}`;
const at = (period: Period, day: string) => written(stretchAt(period, dayFrom(day)));

/** A day, the stretch of the calendar that it lies in, and the one before that. */
const STRETCHES: readonly (readonly [Period, string, string, string])[] = [
  ["day", "2024-03-01", "2024-03-01/2024-03-01", "2024-02-29/2024-02-29"],
  ["week", "2024-01-01", "2024-01-01/2024-01-07", "2023-12-25/2023-12-31"],
  ["week", "2024-01-03", "2024-01-01/2024-01-07", "2023-12-25/2023-12-31"],
  ["week", "2024-01-07", "2024-01-01/2024-01-07", "2023-12-25/2023-12-31"],
  ["week", "1969-12-28", "1969-12-22/1969-12-28", "1969-12-15/1969-12-21"],
  ["week", "1969-12-29", "1969-12-29/1970-01-04", "1969-12-22/1969-12-28"],
  ["month", "2024-02-10", "2024-02-01/2024-02-29", "2024-01-01/2024-01-31"],
  ["month", "2023-12-31", "2023-12-01/2023-12-31", "2023-11-01/2023-11-30"],
  ["quarter", "2024-01-31", "2024-01-01/2024-03-31", "2023-10-01/2023-12-31"],
  ["quarter", "2024-05-15", "2024-04-01/2024-06-30", "2024-01-01/2024-03-31"],
  ["quarter", "2024-06-30", "2024-04-01/2024-06-30", "2024-01-01/2024-03-31"],
  ["quarter", "2024-12-01", "2024-10-01/2024-12-31", "2024-07-01/2024-09-30"],
  ["year", "2024-06-01", "2024-01-01/2024-12-31", "2023-01-01/2023-12-31"],
];

for (const [period, day, expected, before] of STRETCHES) {
  test(`the ${period} of ${day} is ${expected}, behind ${before}`, () => {
    assert.equal(at(period, day), expected);
    const stretch = stretchAt(period, dayFrom(day));
    assert.equal(written(stretchBefore(period, stretch)), before);
    assert.equal(periodOf(stretch), period);
  });
}

test("a stretch that is no period of the calendar is none", () => {
  const none = [
    ["2024-01-01", "2024-01-02"],
    ["2024-01-02", "2024-01-31"],
    ["2024-01-02", "2024-01-08"],
    ["2024-02-01", "2024-04-30"],
    ["2024-01-01", "2024-12-30"],
  ] as const;
  for (const [from, to] of none)
    assert.equal(periodOf({ from: dayFrom(from), to: dayFrom(to) }), null, `${from}–${to}`);
});

test("the stretches of a span are those that begin in it, oldest first, and none where they are too many", () => {
  const between = (period: Period, [from, to]: readonly [string, string], atMost = 400) =>
    stretchesBetween(period, { from: dayFrom(from), to: dayFrom(to) }, atMost)?.map(written) ?? null;
  assert.deepEqual(between("month", ["2024-01-01", "2024-03-31"]), [
    "2024-01-01/2024-01-31",
    "2024-02-01/2024-02-29",
    "2024-03-01/2024-03-31",
  ]);
  assert.deepEqual(between("month", ["2024-01-02", "2024-03-15"], 2), [
    "2024-02-01/2024-02-29",
    "2024-03-01/2024-03-31",
  ]);
  assert.deepEqual(between("day", ["2024-02-28", "2024-03-01"], 3)?.length, 3);
  assert.equal(between("day", ["2024-02-28", "2024-03-01"], 2), null);
  assert.deepEqual(between("year", ["2024-01-02", "2024-01-05"]), []);
});
