import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { markdownBlocks } from "../src/core/search/markdown-blocks.ts";

/** Pieces of Markdown whose meaning lies in where they stand. */
const PIECES = [
  ...["word", "12 men", "«cita»", "two words. ", "\t", "  ", "\n", "\n\n", " \n\n\n", "\r\n\r\n", "- item", "1. one"],
  ...["# head", "    code", "*em*", "**b", "[a](b)", "[a]: b", "[a]", "> quote", "===", "---", "`c`", "~~~", "```"],
  ...["<b>", "<!-- ", "&amp;", "\\*", "!", "![i](j)", "::: x", "a|b", "http://a.org/b_c", "12. x", "12) x", "…", "'q'"],
  ...["## Two words", "### «cita»", "#", "# 12. x #", "####### seven", "#  wide", "# tail ", "#tag"],
];

/** As JSON; of places in the text the offsets alone. */
function written(blocks: unknown): unknown {
  return JSON.parse(JSON.stringify(blocks, (key, value) => (key === "line" || key === "column" ? undefined : value)));
}

test("paragraphs and headings of words alone are what the parser of Markdown makes of them", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const source = pieces.join("");
      assert.deepEqual(written(markdownBlocks(source)), written(fromMarkdown(source).children));
    }),
    { numRuns: 3_000, seed: 1 },
  );
});

test("so are those of a whole text", () => {
  const source = readFileSync(new URL("../docs/operators-guide.md", import.meta.url), "utf8").replaceAll("<", "(");
  assert.deepEqual(written(markdownBlocks(source)), written(fromMarkdown(source).children));
});
