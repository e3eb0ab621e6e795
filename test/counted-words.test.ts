import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { dayFrom, type Language } from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

interface Case {
  readonly language: Language;
  readonly text: string;
  /** "number bound measure head" of every figure, in order. */
  readonly figures: readonly string[];
}

const CASES = JSON.parse(readFileSync(new URL("cases/counted-words.json", import.meta.url), "utf8")) as readonly Case[];

for (const { language, text, figures } of CASES)
  test(`counted words: ${text}`, () => {
    const source = { id: "t", content: text, language, published: dayFrom("2025-06-10"), publisher: null };
    const found = read(source, { codebook }).figures.map(({ number, bound, counted }) =>
      [number, bound, counted.measure, counted.head ?? ""].join(" "),
    );
    assert.deepEqual(found, figures);
  });
