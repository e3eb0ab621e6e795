import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { relateHeads } from "../src/core/count/heads.ts";
import { headsLike, partingWords } from "../src/core/lexicon/things.ts";

interface Case {
  readonly rule: string;
  readonly asked: string;
  readonly counted: string;
  readonly relation: string;
}

const CASES = JSON.parse(readFileSync(new URL("cases/things.json", import.meta.url), "utf8")) as readonly Case[];

/** "grave [clandestine, new]" as head and qualifiers. */
function wordsFrom(written: string): { readonly head: string; readonly qualifiers: readonly string[] } {
  const [head = "", rest = ""] = written.split(" [");
  const qualifiers = rest.replace("]", "").split(", ");
  return { head, qualifiers: qualifiers.filter((word) => word !== "") };
}

for (const { rule, asked, counted, relation } of CASES)
  test(`C9: ${rule}: «${counted}» for «${asked}»`, () => {
    assert.equal(relateHeads(wordsFrom(asked), wordsFrom(counted), []), relation);
  });

test("C9: a judgement goes before the table of things", () => {
  const judged = { about: "same-counted", one: "guard", other: "chofer", same: true } as const;
  assert.equal(relateHeads(wordsFrom("guard []"), wordsFrom("chofer []"), [judged]), "same");
});

test("a question keeps the qualifiers that can part it, and no others", () => {
  assert.deepEqual(partingWords("fosa", ["clandestinas", "halladas", "norte"]), ["clandestinas"]);
  assert.deepEqual(partingWords("arma", ["fuego", "decomisadas"]), ["fuego"]);
});

test("the heads under which a thing may have been recorded, in both languages", () => {
  const heads = headsLike("airstrip");
  assert.equal(heads[0], "airstrip");
  assert.ok(heads.includes("pista") && heads.includes("narcopista"));
  assert.deepEqual(headsLike("gadget"), ["gadget"]);
});
