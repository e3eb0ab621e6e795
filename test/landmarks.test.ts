import assert from "node:assert/strict";
import { test } from "node:test";
import { LANDMARK, landmarksOf } from "../src/core/lexicon/landmarks.ts";
import { LANGUAGES, lexiconOf } from "../src/core/lexicon/lexicon.ts";
import { hasLandmark, isLandmark, passageOf } from "../src/core/read/text/passage.ts";

test("every landmark has a bit of its own, among the 31 of a small integer, and words in both languages", () => {
  const bits = Object.values(LANDMARK);
  assert.equal(new Set(bits).size, bits.length);
  assert.ok(bits.every((bit) => bit > 0 && Number.isInteger(Math.log2(bit))));
  for (const language of LANGUAGES) {
    const all = [...landmarksOf(lexiconOf(language)).values()].reduce((some, bit) => some | bit, 0);
    const without = Object.entries(LANDMARK).flatMap(([name, bit]) => ((all & bit) === 0 ? [name] : []));
    assert.deepEqual(without, []);
  }
});

test("a sentence has the landmarks of its own tokens", () => {
  const content = "The ministry corrected its count. It rained.";
  const source = { id: "t", content, language: "en", published: null, publisher: null } as const;
  const passage = passageOf(source, lexiconOf("en"), [{ role: "paragraph", start: 0, end: content.length }]);
  assert.deepEqual(
    passage.sentences.map((sentence) => hasLandmark(sentence, LANDMARK.mending)),
    [true, false],
  );
  const mending = passage.tokens.filter((_, index) => isLandmark(passage, index, LANDMARK.mending));
  assert.deepEqual(
    mending.map(({ text }) => text),
    ["corrected"],
  );
});
