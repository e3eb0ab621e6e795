/** Amounts of one physical kind in other units (RULES C9). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inUnitOf, kindredUnits } from "../src/core/count/conversions.ts";
import { figureTold, type Told } from "./recorded.ts";

const BARREL = "other:barrel";

/** The number of a figure in another unit; the unit that it keeps where it cannot be put into that. */
function put(told: Told, unit: string, qualifiers: readonly string[] = []): string | readonly string[] {
  const figure = figureTold(told);
  const found = inUnitOf({ ...figure, counted: { ...figure.counted, qualifiers } }, unit);
  return found.unit === unit ? found.number : found.unit;
}

test("C9: weights, volumes, areas and lengths are put into other units of their kind", () => {
  assert.equal(put({ number: 1.2, unit: "tonne" }, "kg"), "1200");
  assert.equal(put({ number: 1200, unit: "kg" }, "tonne"), "1.2");
  assert.equal(put({ number: 100, unit: "other:pound" }, "kg"), "45.359237");
  assert.equal(put({ number: 2, unit: "km2" }, "ha"), "200");
  assert.equal(put({ number: 3, unit: "m3" }, "other:liter"), "3000");
  assert.equal(put({ number: 5, unit: "km" }, "m"), "5000");
  assert.equal(put({ number: 5, unit: "kg" }, "kg"), "5");
});

test("C9: both ends of a range are put into the other unit", () => {
  assert.deepEqual(put({ number: [1, 1.5], bound: "range", unit: "tonne" }, "kg"), ["1000", "1500"]);
});

test("C9: units of another kind, or of no fixed size, stay", () => {
  assert.equal(put({ number: 5, unit: "kg" }, "m"), "kg");
  assert.equal(put({ number: 5, unit: "other:quintal" }, "kg"), "other:quintal");
  assert.equal(put({ number: 5, unit: "kg" }, "other:quintal"), "kg");
});

test("C9: a barrel is a measure of oil and a vessel of anything else", () => {
  assert.equal(put({ number: 1, unit: BARREL, head: "oil" }, "other:liter"), "158.987294928");
  assert.equal(put({ number: 158.987294928, unit: "other:liter", head: "petroleo" }, BARREL), "1");
  assert.equal(put({ number: 1, unit: BARREL, head: "fuel" }, "other:liter", ["stolen", "crude"]), "158.987294928");
  assert.equal(put({ number: 1, unit: BARREL, head: "acid" }, "other:liter", ["stolen"]), BARREL);
  assert.equal(put({ number: 200, unit: "other:liter", head: "acid" }, BARREL), "other:liter");
  assert.equal(put({ number: 1, unit: BARREL }, "other:liter"), BARREL);
  assert.equal(put({ number: 1, unit: "other:gallon", head: "acid" }, "other:liter"), "3.785411784");
});

test("C9: an amount may be recorded in each unit of its kind, its own first", () => {
  assert.deepEqual(kindredUnits("ha"), ["ha", "m2", "km2", "other:acre"]);
  assert.deepEqual(kindredUnits("km2"), ["km2", "ha", "m2", "other:acre"]);
  assert.deepEqual(kindredUnits("count"), ["count"]);
});
