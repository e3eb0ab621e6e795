/**
 * One note, one draft that tells its number again in other words: by another verb or voice, by its noun, in a relative clause, with the
 * day in front, in its title alone, in the next sentence. What the draft tells of another day, place or deed is no record of it.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checksOfTexts } from "../bench/check.ts";
import type { Language } from "../src/core/model/index.ts";

interface Case {
  readonly language: Language;
  readonly note: string;
  readonly title?: string;
  readonly draft: string;
  /** Of every number of the draft, in order. */
  readonly verdicts: readonly string[];
}

const CASES = JSON.parse(readFileSync(new URL("cases/told-again.json", import.meta.url), "utf8")) as readonly Case[];

function verdictsOf({ language, note, title, draft }: Case): readonly string[] {
  const written = (text: string, front: readonly string[]) =>
    `---\n${[...front, `language: ${language}`].join("\n")}\n---\n\n${text}\n`;
  const markdown = written(note, ["published: 2025-06-10", "publisher: Daily Record"]);
  const titled = title === undefined ? [] : [`title: "${title}"`];
  const { checks } = checksOfTexts([{ file: "note", markdown }], written(draft, ["published: 2025-06-11", ...titled]));
  return checks.flatMap(({ claim, verdict }) => (claim.asserts === "said" ? [] : [String(verdict)]));
}

for (const each of CASES)
  test(`${each.note} / ${each.title ?? ""} ${each.draft}`, () => assert.deepEqual(verdictsOf(each), each.verdicts));
