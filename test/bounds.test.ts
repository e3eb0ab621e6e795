import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { bestOf, claimedInterval, recordedInterval, roundingInterval } from "../src/core/count/bounds.ts";
import { type Bound, type Fraction, type Interval, roundedTo } from "../src/core/model/index.ts";
import { figureTold } from "./recorded.ts";

interface BoundCase {
  readonly rule: string;
  readonly words: string;
  readonly number: number | [number, number];
  readonly bound: Bound;
  readonly unit?: string;
  readonly recorded: string;
  readonly claimed: string;
  readonly best: string | null;
}

const cases = JSON.parse(readFileSync(new URL("cases/bounds.json", import.meta.url), "utf8")) as readonly BoundCase[];

const end = (value: Fraction | null) => (value === null ? "∞" : roundedTo(value, 6));

function written({ low, lowOpen, high, highOpen }: Interval): string {
  return `${lowOpen ? "(" : "["}${end(low)}, ${end(high)}${highOpen ? ")" : "]"}`;
}

for (const { rule, words, recorded, claimed, best, ...told } of cases) {
  test(`${rule}: «${words}» is ${recorded} in the record and ${claimed} as a claim`, () => {
    const figure = figureTold({ ...told, words });
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
