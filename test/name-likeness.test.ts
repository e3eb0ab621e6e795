import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { bodyLikeness, LIKELY_SAME, personLikeness } from "../src/core/record/name-likeness.ts";

interface Case {
  readonly kind: "person" | "organization";
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
}

const CASES = JSON.parse(readFileSync(new URL("cases/name-likeness.json", import.meta.url), "utf8")) as readonly Case[];
const LIKENESS = { person: personLikeness, organization: bodyLikeness };

for (const { kind, one, other, same } of CASES)
  test(`name likeness: ${one} ${same ? "=" : "≠"} ${other}`, () => {
    assert.equal(LIKENESS[kind](one, other) >= LIKELY_SAME, same, String(LIKENESS[kind](one, other)));
  });

test("likeness is symmetric, from 0 to 1, and 1 for the same words", () => {
  const names = fc.constantFrom(...CASES.flatMap(({ one, other }) => [one, other]));
  fc.assert(
    fc.property(names, names, fc.constantFrom<Case["kind"]>("person", "organization"), (one, other, kind) => {
      const likeness = LIKENESS[kind](one, other);
      assert.ok(Math.abs(likeness - LIKENESS[kind](other, one)) < 1e-9, `${one} ${other}`);
      assert.ok(likeness >= 0 && likeness <= 1);
      assert.equal(LIKENESS[kind](one, one), 1);
    }),
  );
});
