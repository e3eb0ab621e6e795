/**
 * Every case of `bench/checks`, worked out by hand from the rules, that is checked right stays so. Those that differ are
 * listed in `cases/differing-checks.json`; one that is right now is taken off the list.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { casesIn, differencesIn } from "../bench/check.ts";

const folder = fileURLToPath(new URL("../bench/checks", import.meta.url));
const differing = new Set(
  JSON.parse(readFileSync(new URL("cases/differing-checks.json", import.meta.url), "utf8")) as readonly string[],
);

for (const path of casesIn(folder))
  if (!differing.has(basename(path)))
    test(`${basename(path)} is as worked out`, () => assert.deepEqual(differencesIn(path), []));
