import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { queryFrom, questionFrom, questionFromQuery, questionKey } from "../src/core/count/questions.ts";
import { codebook } from "../src/core/lexicon/codebook.ts";
import type { Certainty, Figure, Language } from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

interface Case {
  readonly language: Language;
  readonly text: string;
  /** The figure of the text that is meant. */
  readonly number: string;
  /** How it is told; null: as done. */
  readonly certainty: Certainty | null;
}

const CASES = JSON.parse(readFileSync(new URL("cases/certainty.json", import.meta.url), "utf8")) as readonly Case[];

function figureOf({ language, text, number }: Pick<Case, "language" | "text" | "number">): Figure {
  const source = { id: "t", content: text, language, published: null, publisher: null };
  return read(source, { codebook }).figures.find((figure) => String(figure.number) === number)!;
}

for (const each of CASES)
  test(`told as ${each.certainty ?? "done"}: ${each.text}`, () => {
    assert.equal(figureOf(each).certainty ?? null, each.certainty);
  });

test("a question of what is planned has a key and an address of its own, and one of what was done keeps its own", () => {
  const planned = questionFrom(
    figureOf({ language: "en", text: "The army plans to send 800 soldiers.", number: "800" }),
  );
  const { certainty, ...done } = planned;
  assert.equal(certainty, "planned");
  assert.notEqual(questionKey(planned), questionKey(done));
  assert.deepEqual(questionFromQuery(new URLSearchParams(queryFrom(planned)), "en"), planned);
  assert.equal(new URLSearchParams(queryFrom(done)).get("certainty"), null);
  assert.equal(questionFromQuery(new URLSearchParams("measure=arrests&certainty=maybe"), "en"), null);
});
