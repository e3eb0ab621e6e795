/** What gives a recorded number to each of several or to each period, so that it is nobody's count (RULES D7). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isMeanAlone, isRatioUnit, periodIn, tellsAverage, tellsEach } from "../src/core/count/averages-told.ts";
import type { Figure, Language } from "../src/core/model/index.ts";
import { figureTold, recorded } from "./recorded.ts";

/** The number stands at the bar. */
const EACH: readonly (readonly [Language, string])[] = [
  ["en", "Police arrested | people a day."],
  ["en", "They paid | each."],
  ["en", "They had | kilos apiece, police said."],
  ["en", "Police took | complaints of extortion a month."],
  ["en", "Every day police arrested | people."],
  ["en", "Some | killed weekly."],
  ["en", "Police arrested | people a day over 12 days."],
  ["en", "Rain fell; every week | people died."],
  ["en", "Some | killed weekly in Cali."],
  ["es", "Llevaban | kilos cada uno."],
  ["es", "Cada semana mueren | personas."],
  ["es", "Se denuncian | casos al mes."],
];

const NOT_EACH: readonly (readonly [Language, string])[] = [
  ["en", "Police arrested | people in May."],
  // what is told of them next, and in another part of the sentence
  ["en", "Police held | men and each paid."],
  ["en", "Police held | men who each paid."],
  ["en", "Police held | who each paid."],
  ["en", "Police held | men, and 40 a day came."],
  ["en", "Police held | men. Each paid."],
  ["es", "Detuvieron a | hombres y cada uno pagó."],
  // weekly meetings are counted like others
  ["en", "They held | weekly meetings."],
  // how long it took
  ["en", "Police arrested | people in a week."],
  ["en", "Police freed | people a week later."],
  // a day of the month
  ["es", "Había | al día 10."],
  // too far away to be the number's
  ["en", "Police held | men from one two three four five six seven a day."],
  ["en", "Each of the men had a box. Police held | of them."],
];

test("words around a number give it to each of several or to each period", () => {
  for (const [cases, each] of [
    [EACH, true],
    [NOT_EACH, false],
  ] as const)
    for (const [language, sentence] of cases) {
      const [before = "", after = ""] = sentence.split("|");
      assert.equal(tellsEach({ before, after }, language), each, sentence);
    }
});

test("a recorded figure is an average by its bound or by the words around it", () => {
  const standing = recorded({ id: "one", number: 12 });
  const told = (words: {
    readonly after?: string;
    readonly boundWord?: string;
    readonly unit?: string;
    readonly measure?: string;
  }) => {
    const { after = " people.", boundWord = null, ...rest } = words;
    const anchor = { ...standing.statement.anchor, before: "Police arrested ", after };
    const figure: Figure = { ...figureTold({ number: 12, ...rest }), boundWord };
    return tellsAverage({ ...standing, statement: { ...standing.statement, anchor } }, figure);
  };
  assert.equal(told({}), false);
  assert.equal(told({ after: " people a day." }), true);
  assert.equal(told({ boundWord: "an average of" }), true);
  assert.equal(told({ boundWord: "About" }), false);
  assert.equal(told({ boundWord: "Average" }), true);
  // a share or rate is a ratio already
  assert.equal(told({ unit: "percent", after: " a day." }), false);
  assert.equal(told({ unit: "per-100000", after: " a year." }), false);
  // a prison term is each convict's anyway
  assert.equal(told({ measure: "sentence", after: " years each." }), false);
  assert.equal(told({ measure: "sentence", boundWord: "an average of" }), true);
});

test("a mean alone, without any other bound", () => {
  for (const words of ["an average of", "average", "Averaged"]) assert.equal(isMeanAlone(words, "en"), true, words);
  assert.equal(isMeanAlone("en promedio", "es"), true);
  for (const words of ["roughly an average of", "about", "of"]) assert.equal(isMeanAlone(words, "en"), false, words);
});

test("units of ratios", () => {
  for (const unit of ["percent", "per-100000"]) assert.equal(isRatioUnit(unit), true);
  for (const unit of ["count", "kilogram", "person"]) assert.equal(isRatioUnit(unit), false);
});

test("the period behind a number, as far as the next mark, and", () => {
  const period = (words: string, first = 0) =>
    periodIn(
      words.split(" ").map((word) => ({ folded: word, text: word, kind: /^\w/.test(word) ? "word" : "mark" })),
      first,
      "en",
    );
  assert.equal(period("people a day"), "day");
  assert.equal(period("missing - person files a day"), "day");
  assert.equal(period("people , a day"), null);
  assert.equal(period("people and 12 a day"), null);
  assert.equal(period("a day people", 2), null);
  assert.equal(period("x a day"), "day");
  assert.equal(period("a week later"), null);
  assert.equal(period("in a week"), null);
});
