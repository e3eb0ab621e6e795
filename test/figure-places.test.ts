import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { dayFrom, type Language } from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

interface Case {
  readonly language: Language;
  readonly publisher: string | null;
  /** The numbers whose places are asked for stand between « and ». */
  readonly text: string;
  /** The names of each number's places. */
  readonly places: readonly (readonly string[])[];
}

const CASES = JSON.parse(readFileSync(new URL("cases/figure-places.json", import.meta.url), "utf8")) as readonly Case[];

for (const { language, publisher, text, places } of CASES)
  test(`figure places: ${text}`, () => {
    const content = text.replaceAll(/[«»]/g, "");
    const { figures } = read({ id: "t", content, language, published: dayFrom("2025-06-10"), publisher }, { codebook });
    const marked = [...text.matchAll(/«/g)].map(({ index }, before) => index - 2 * before);
    const found = marked.map((start) => figures.find(({ quote }) => quote.start <= start && start < quote.end));
    assert.deepEqual(
      found.map((figure) => figure?.places.map(({ name }) => name)),
      places,
    );
  });
