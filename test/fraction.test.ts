import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  ceilingOf,
  civil,
  compareFractions,
  dayFrom,
  daysBetween,
  decimalFrom,
  dividedBy,
  edtfDateFrom,
  edtfOf,
  firstDayOf,
  floorOf,
  fraction,
  fractionFrom,
  isDay,
  lastDayOf,
  minus,
  plus,
  plusDays,
  quoteOf,
  roundedTo,
  times,
  weekdayOf,
} from "../src/core/model/index.ts";

const someFraction = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

test("decimals are canonical and refuse what is not one", () => {
  assert.equal(decimalFrom("007.500"), "7.5");
  assert.equal(decimalFrom("-0.0"), "0");
  assert.equal(decimalFrom(4_100_000), "4100000");
  for (const written of ["1,5", "1e3", "", ".5", "5.", "--1", "½"])
    assert.throws(() => decimalFrom(written), RangeError, written);
});

test("fractions keep exactly what floats lose", () => {
  const tenth = fractionFrom(decimalFrom("0.1"));
  assert.equal(compareFractions(plus(tenth, fractionFrom(decimalFrom("0.2"))), fractionFrom(decimalFrom("0.3"))), 0);
  assert.equal(roundedTo(times(dividedBy(fraction(43n), fraction(2700n)), fraction(100n)), 2), "1.59");
});

test("rounding goes half away from zero and is idempotent", () => {
  assert.equal(roundedTo(fraction(5n, 2n), 0), "3");
  assert.equal(roundedTo(fraction(-5n, 2n), 0), "-3");
  assert.equal(roundedTo(fraction(-1n, 100n), 1), "0");
  fc.assert(
    fc.property(someFraction, fc.nat(6), (value, digits) => {
      const once = roundedTo(value, digits);
      assert.equal(roundedTo(fractionFrom(once), digits), once);
    }),
  );
});

test("floor and ceiling hold the value between them", () => {
  fc.assert(
    fc.property(someFraction, (value) => {
      assert.ok(compareFractions(fraction(floorOf(value)), value) <= 0);
      assert.ok(compareFractions(fraction(ceilingOf(value)), value) >= 0);
      assert.ok(ceilingOf(value) - floorOf(value) <= 1n);
    }),
  );
});

test("what is added can be taken away", () => {
  fc.assert(
    fc.property(someFraction, someFraction, (one, other) => {
      assert.equal(compareFractions(minus(plus(one, other), other), one), 0);
    }),
  );
});

test("days exist, or are refused", () => {
  assert.ok(isDay("2024-02-29"));
  for (const written of ["2022-02-30", "2022-13-01", "2022-5-1", "2022", "20220530"])
    assert.ok(!isDay(written), written);
  assert.throws(() => civil(2022, 2, 29), RangeError);
});

test("EDTF dates know their first and last day", () => {
  assert.equal(firstDayOf(edtfDateFrom("2022-05")), "2022-05-01");
  assert.equal(lastDayOf(edtfDateFrom("2024-02~")), "2024-02-29");
  assert.equal(lastDayOf(edtfDateFrom("2022")), "2022-12-31");
});

test("days add and count across months and years", () => {
  assert.equal(daysBetween(dayFrom("2022-05-13"), dayFrom("2022-05-30")), 17);
  assert.equal(plusDays(dayFrom("2023-12-31"), 60), "2024-02-29");
  assert.equal(weekdayOf(dayFrom("2022-05-30")), 1);
  assert.equal(weekdayOf(dayFrom("1969-12-28")), 7);
});

test("an open end is not an unknown one", () => {
  const from = edtfDateFrom("2022-03-29");
  const rest = { from, to: null, inferred: [], quotes: [] };
  assert.equal(edtfOf({ ...rest, openEnd: true }), "2022-03-29/..");
  assert.equal(edtfOf({ ...rest, openEnd: false }), "2022-03-29/");
});

test("a quote is refused where there are no words", () => {
  const text = { id: "t1", content: "seis" };
  assert.equal(quoteOf(text, 0, 4).exact, "seis");
  assert.throws(() => quoteOf(text, 2, 2), /Cannot quote 2–2 of text t1, which has 4 code units/);
  assert.throws(() => quoteOf(text, 0, 5), RangeError);
});
