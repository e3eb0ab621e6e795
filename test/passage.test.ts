import assert from "node:assert/strict";
import { test } from "node:test";
import { lexiconOf } from "../src/core/lexicon/lexicon.ts";
import type { Language } from "../src/core/model/index.ts";
import { passageOf, sentenceAt } from "../src/core/read/text/passage.ts";
import { readTokens } from "../src/core/read/text/tokens.ts";

function passage(content: string, language: Language = "en") {
  const source = { id: "t1", content, language, published: null, publisher: null };
  return passageOf(source, lexiconOf(language), [{ role: "paragraph", start: 0, end: content.length }]);
}

function sentences(content: string, language: Language = "en"): string[] {
  return passage(content, language).sentences.map(({ start, end }) => content.slice(start, end));
}

test("tokens keep numbers, names with digits and contractions whole", () => {
  const content = "MS13 took $2,700 (36.000 in all) from d’Aubuisson – 1.2m, 20-30.";
  assert.deepEqual(
    readTokens(content, 0, content.length).map(({ kind, text }) => `${kind}:${text}`),
    [
      "mixed:MS13",
      "word:took",
      "mark:$",
      "number:2,700",
      "mark:(",
      "number:36.000",
      "word:in",
      "word:all",
      "mark:)",
      "word:from",
      "word:d’Aubuisson",
      "mark:–",
      "mixed:1.2m",
      "mark:,",
      "number:20",
      "mark:-",
      "number:30",
      "mark:.",
    ],
  );
});

test("a no-break space joins a number only before three digits", () => {
  const content = "36\u00a0000 presos, 12\u00a030 horas";
  assert.deepEqual(
    readTokens(content, 0, content.length).map(({ text }) => text),
    ["36\u00a0000", "presos", ",", "12", "30", "horas"],
  );
});

test("folding gives the same word for composed and decomposed accents", () => {
  const [composed] = readTokens("Fiscalía", 0, 8);
  const [decomposed] = readTokens("Fiscali\u0301a", 0, 9);
  assert.equal(composed?.folded, "fiscalia");
  assert.equal(decomposed?.folded, "fiscalia");
});

test("sentences end at stops, not at titles, initials and abbreviations", () => {
  assert.deepEqual(sentences("Gen. Ortiz met J. Ruiz in the U.S. on Monday. He left. “Why?” they asked."), [
    "Gen. Ortiz met J. Ruiz in the U.S. on Monday.",
    "He left.",
    "“Why?” they asked.",
  ]);
  assert.deepEqual(sentences("El Sr. Paz viajó a EE.UU. con 2.500 libros. ¿Volvió? No.", "es"), [
    "El Sr. Paz viajó a EE.UU. con 2.500 libros.",
    "¿Volvió?",
    "No.",
  ]);
});

test("a closing quotation mark belongs to the sentence that it closes", () => {
  assert.deepEqual(sentences("«Son cinco.» Eso dijo la jueza. Nada más.", "es"), [
    "«Son cinco.»",
    "Eso dijo la jueza.",
    "Nada más.",
  ]);
});

test("sentenceAt finds the sentence of a position and null between sentences", () => {
  const found = passage("One ended. Two began.");
  assert.equal(sentenceAt(found, 3)?.index, 0);
  assert.equal(sentenceAt(found, 10), null);
  assert.equal(sentenceAt(found, 11)?.index, 1);
});
