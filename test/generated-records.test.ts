/** The engine against every number that small records allow; `npm run bench -- soundness` tries a hundred thousand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { wrongIn } from "../bench/soundness/compare.ts";
import { caseFrom } from "../bench/soundness/generate.ts";
import { randomFrom } from "../bench/soundness/random.ts";

/** Mutants are tried with fewer, which `npm run mutate` says. */
const RECORDS = Number(process.env["GENERATED_RECORDS"] ?? 400);

for (let first = 0; first < RECORDS; first += 40)
  test(`verdicts, intervals, margins and breaking points are those of trying every number, from seed ${first}`, () => {
    for (let seed = first; seed < first + 40; seed++) {
      const given = caseFrom(randomFrom(seed));
      assert.deepEqual(wrongIn(given), [], JSON.stringify(given));
    }
  });
