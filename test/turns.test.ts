import assert from "node:assert/strict";
import { test } from "node:test";
import { codebook } from "../src/core/lexicon/codebook.ts";
import type { Language } from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

/** Each figure's number with the places it is about. */
function placed(language: Language, content: string): readonly string[] {
  const source = { id: "t", content, language, published: null, publisher: null } as const;
  return read(source, { codebook }).figures.map(
    ({ number, places }) => `${String(number)} ${places.map(({ code }) => code).join("+")}`,
  );
}

test("figures that respectively gives out in turn have each its own place", () => {
  assert.deepEqual(placed("en", "Guatemala and Honduras reported 512 and 378 homicides, respectively."), [
    "512 GT",
    "378 HN",
  ]);
  assert.deepEqual(placed("en", "In Peru, Chile and Bolivia, 12, 14 and 20 officers were killed, respectively."), [
    "12 PE",
    "14 CL",
    "20 BO",
  ]);
  assert.deepEqual(placed("es", "Guatemala y Honduras registraron 512 y 378 homicidios, respectivamente."), [
    "512 GT",
    "378 HN",
  ]);
  assert.deepEqual(placed("es", "En Perú y Chile murieron 12 y 14 agentes, respectivamente."), ["12 PE", "14 CL"]);
});

test("one place holds for all of them", () => {
  assert.deepEqual(placed("en", "Deaths and injuries in Peru reached 40 and 52, respectively."), ["40 PE", "52 PE"]);
  assert.deepEqual(placed("es", "En Perú, los muertos y los heridos fueron 40 y 52, respectivamente."), [
    "40 PE",
    "52 PE",
  ]);
});
