import assert from "node:assert/strict";
import { test } from "node:test";
import { FIGURE_LANDMARK, LANDMARK, landmarksOf } from "../src/core/lexicon/landmarks.ts";
import { LANGUAGES, lexiconOf } from "../src/core/lexicon/lexicon.ts";
import {
  hasFigureLandmark,
  hasLandmark,
  isFigureLandmark,
  isLandmark,
  passageOf,
} from "../src/core/read/text/passage.ts";

test("every landmark has a bit of its own, among the 31 of a small integer, and words in both languages", () => {
  for (const [landmarks, kind] of [
    [LANDMARK, "ofSentences"],
    [FIGURE_LANDMARK, "ofFigures"],
  ] as const) {
    const bits: readonly number[] = Object.values(landmarks);
    assert.equal(new Set(bits).size, bits.length);
    assert.ok(bits.every((bit) => bit > 0 && Number.isInteger(Math.log2(bit))));
    for (const language of LANGUAGES) {
      const all = [...landmarksOf(lexiconOf(language)).values()].reduce((some, found) => some | found[kind], 0);
      const without = Object.entries(landmarks).flatMap(([name, bit]) => ((all & bit) === 0 ? [name] : []));
      assert.deepEqual(without, []);
    }
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

test("so it has those that are looked for around figures", () => {
  const content = "Graves opened: 12. It rained.";
  const source = { id: "t", content, language: "en", published: null, publisher: null } as const;
  const passage = passageOf(source, lexiconOf("en"), [{ role: "paragraph", start: 0, end: content.length }]);
  assert.deepEqual(
    passage.sentences.map((sentence) => hasFigureLandmark(sentence, FIGURE_LANDMARK.colons)),
    [true, false],
  );
  const colons = passage.tokens.filter((_, index) => isFigureLandmark(passage, index, FIGURE_LANDMARK.colons));
  assert.deepEqual(
    colons.map(({ text }) => text),
    [":"],
  );
});
