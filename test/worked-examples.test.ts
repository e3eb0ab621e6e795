/**
 * Every rule's example in the manual, and further ones of the same kind, run from the words to the verdict, so that what
 * the manual says of a rule is so.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertExample, examplesIn } from "./examples.ts";

const manual = readFileSync(new URL("../docs/worked-examples.md", import.meta.url), "utf8");
const further = ["further-examples", "relation-examples", "share-examples", "finding-examples"].map((name) =>
  readFileSync(new URL(`cases/${name}.md`, import.meta.url), "utf8"),
);

for (const example of [manual, ...further].flatMap(examplesIn))
  test(`${example.rule}: ${example.title}`, () => assertExample(example));

test("every rule of the manual has an example", () => {
  const rules = readFileSync(new URL("../docs/rules.md", import.meta.url), "utf8");
  const named = new Set([...rules.matchAll(/\*\*([BCD][0-9]{1,2})[ *]/g)].map(([, rule]) => rule!));
  const shown = new Set(examplesIn(manual).map(({ rule }) => rule));
  assert.deepEqual(
    [...named].filter((rule) => !shown.has(rule)),
    [],
  );
});
