import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  bestOf,
  claimedInterval,
  convertedInterval,
  isPoints,
  percentPerUnit,
  recordedInterval,
  roundingInterval,
} from "../src/core/count/bounds.ts";
import { type Bound, type Fraction, type Interval, type Mode, roundedTo } from "../src/core/model/index.ts";
import { figureTold } from "./recorded.ts";

interface BoundCase {
  readonly rule: string;
  readonly words: string;
  readonly number: number | [number, number];
  readonly bound: Bound;
  readonly boundWord?: string;
  readonly unit?: string;
  readonly mode?: Mode;
  readonly recorded: string;
  readonly claimed: string;
  readonly best: string | null;
}

const cases = JSON.parse(readFileSync(new URL("cases/bounds.json", import.meta.url), "utf8")) as readonly BoundCase[];

const end = (value: Fraction | null) => (value === null ? "∞" : roundedTo(value, 6));

function written({ low, lowOpen, high, highOpen }: Interval): string {
  return `${lowOpen ? "(" : "["}${end(low)}, ${end(high)}${highOpen ? ")" : "]"}`;
}

for (const { rule, words, recorded, claimed, best, boundWord = null, ...told } of cases) {
  test(`${rule}: «${words}» is ${recorded} in the record and ${claimed} as a claim`, () => {
    const figure = { ...figureTold({ ...told, words }), boundWord };
    assert.equal(written(recordedInterval(figure)), recorded);
    assert.equal(written(claimedInterval(figure)), claimed);
    const shown = bestOf(figure);
    assert.equal(shown === null ? null : roundedTo(shown, 6), best);
  });
}

/** B11: half a unit of the last digit that is not a trailing zero, at most five percent. */
const rounded: readonly (readonly [number, string | null])[] = [
  [2700, "[2650, 2750]"],
  [36000, "[35500, 36500]"],
  [4100000, "[4050000, 4150000]"],
  // Half of a hundred would be 50; five percent of 300 is 15.
  [300, "[285, 315]"],
  [120, null],
  [43, null],
  [0, null],
];

for (const [number, interval] of rounded) {
  test(`B11: an exact ${number} stands for ${interval ?? "itself"}`, () => {
    const found = roundingInterval(figureTold({ number }));
    assert.equal(found === null ? null : written(found), interval);
  });
}

test("B11: a bounded number and a percentage stand for themselves", () => {
  assert.equal(roundingInterval(figureTold({ number: 2700, bound: "nearly" })), null);
  assert.equal(roundingInterval(figureTold({ number: 100, unit: "percent" })), null);
});

/** B12: half a unit of the last digit written, at most five percent. */
const converted: readonly (readonly [string, number, string])[] = [
  ["1.2 tonnes", 1.2, "[1.15, 1.25]"],
  ["1.20 tonnes", 1.2, "[1.195, 1.205]"],
  ["1 tonne", 1, "[0.95, 1.05]"],
  ["1,240 kilos", 1240, "[1235, 1245]"],
  ["300 kilos", 300, "[285, 315]"],
  ["1,250.5 kilos", 1250.5, "[1250.45, 1250.55]"],
  ["no kilos", 0, "[0, 0]"],
];

for (const [words, number, interval] of converted)
  test(`B12: an exact «${words}» of other units stands for ${interval}`, () => {
    const found = convertedInterval(figureTold({ number, words, unit: "tonne" }));
    assert.equal(found === null ? null : written(found), interval);
  });

test("B12: a bounded number and a percentage are in no other unit", () => {
  assert.equal(convertedInterval(figureTold({ number: 2, bound: "nearly", unit: "tonne" })), null);
  assert.equal(convertedInterval(figureTold({ number: 2, unit: "percent" })), null);
});

test("B12: a quotient in percent is a hundred for so many times or so many a day, and less for a rate", () => {
  const percent = (unit: string) => {
    const found = percentPerUnit({ unit });
    return found === null ? null : roundedTo(found, 6);
  };
  const units = ["other:veces", "per-day", "per-week", "per-month", "per-year", "per-1000", "per-100000"];
  assert.deepEqual(units.map(percent), ["100", "100", "100", "100", "100", "0.1", "0.001"]);
  assert.deepEqual(["count", "tonne", "percent", "usd-per-1000", "per-1000-days", "per-daylight"].map(percent), [
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("points are points in every language", () => {
  const units = ["other:point", "other:percentage point", "other:punto", "other:punto porcentual", "percent"];
  assert.deepEqual(
    units.map((unit) => isPoints({ unit })),
    [true, true, true, true, false],
  );
});
