import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { dayFrom, edtfOf, type Language, type Reading } from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";
import { monthPeriod, quarterPeriod, shiftedDay, unitPeriod } from "../src/core/read/times/periods.ts";

interface Case {
  readonly language: Language;
  readonly text: string;
  readonly read: readonly string[];
}

const PUBLISHED = dayFrom("2022-06-01");

function readingOf(content: string, language: Language): Reading {
  return read({ id: "t", content, language, published: PUBLISHED, publisher: null }, { codebook });
}

const CASES = JSON.parse(readFileSync(new URL("cases/windows.json", import.meta.url), "utf8")) as readonly Case[];

for (const { language, text, read: expected } of CASES)
  test(`windows: ${text}`, () => {
    const { figures } = readingOf(text, language);
    assert.deepEqual(
      figures.map((figure) => edtfOf(figure.window)),
      expected,
    );
  });

test("an end that was worked out from elsewhere says so", () => {
  const text = "The latest arrest was on May 30. Officials said that 43 people had been arrested since March 29.";
  const [figure] = readingOf(text, "en").figures;
  assert.deepEqual(figure?.window.inferred, ["to"]);
  assert.equal(figure?.mode, "cumulative");
  assert.deepEqual(
    figure?.window.quotes.map((quote) => quote.exact),
    ["since March 29", "May 30"],
  );
});

test("what a figure means over its window: within a closed one, a total in a running one, a ratio over any", () => {
  const modes = (text: string) => readingOf(text, "en").figures.map((figure) => figure.mode);
  assert.deepEqual(modes("Between January and March the army arrested 43 smugglers."), ["within"]);
  assert.deepEqual(modes("The army has arrested 43 smugglers since March 3."), ["cumulative"]);
  assert.deepEqual(modes("In April less than two percent of the ships were late."), ["share"]);
});

test("the calendar: weeks belong to the year of their Thursday, months keep their length", () => {
  assert.equal(unitPeriod("W", dayFrom("2021-01-03"))?.value, "2020-W53");
  assert.deepEqual(unitPeriod("WE", dayFrom("2022-06-01"))?.from, "2022-06-04");
  assert.equal(monthPeriod(2024, 2).to, "2024-02-29");
  assert.deepEqual(quarterPeriod(2022, 4), { from: "2022-10-01", to: "2022-12-31", value: "2022-Q4" });
  assert.equal(shiftedDay(dayFrom("2022-03-31"), "M", -1), "2022-02-28");
  assert.equal(shiftedDay(dayFrom("2022-01-15"), "Q", -1), "2021-10-15");
  assert.equal(shiftedDay(dayFrom("2022-01-15"), "CEN", 90), null);
});
