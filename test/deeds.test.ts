import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { relatePopulation } from "../src/core/count/matching.ts";
import { questionFrom } from "../src/core/count/questions.ts";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { isDeed, knownDeed } from "../src/core/lexicon/deeds.ts";
import { LANGUAGES, lexiconOf } from "../src/core/lexicon/lexicon.ts";
import type { Figure, Language } from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

interface Case {
  readonly language: Language;
  readonly text: string;
  readonly deed: string | null;
}

const CASES = JSON.parse(readFileSync(new URL("cases/deeds.json", import.meta.url), "utf8")) as readonly Case[];

function figureOf(language: Language, content: string): Figure {
  const { figures } = read({ id: "t", content, language, published: null, publisher: null }, { codebook });
  const counts = figures.filter(({ unit }) => unit === "count");
  return counts[0]!;
}

for (const { language, text, deed } of CASES)
  test(`what was done: ${text}`, () => {
    assert.equal(figureOf(language, text).counted.qualifiers.find(isDeed) ?? null, deed);
  });

function related(asked: readonly [Language, string], told: readonly [Language, string]): string {
  const question = questionFrom(figureOf(...asked));
  return relatePopulation(question, figureOf(...told), { codebook, judgements: [] });
}

test("two deeds are two things, in one language and across both", () => {
  assert.equal(related(["en", "30 people were vaccinated."], ["en", "Police questioned 30 people."]), "other-measure");
  assert.equal(
    related(["en", "30 people were vaccinated."], ["es", "Fueron interrogadas 30 personas."]),
    "other-measure",
  );
  assert.equal(related(["en", "30 people were questioned."], ["es", "Fueron interrogadas 30 personas."]), "same");
  assert.equal(related(["en", "14 lamps were polished."], ["en", "Divers polished 14 lamps."]), "same");
});

test("who was questioned did not die, and who is only counted may have been questioned", () => {
  assert.equal(related(["en", "30 people died."], ["en", "Police questioned 30 people."]), "other-measure");
  assert.equal(related(["en", "30 people were questioned."], ["en", "There were 30 people."]), "same");
});

test("every verb of what is done with things has its deed", () => {
  for (const language of LANGUAGES)
    for (const participle of lexiconOf(language).handling.participles)
      assert.notEqual(knownDeed(language, participle), undefined, participle);
});
