/** Drafts held against one note each: what a note does not bear out is never supported, and what it does stays so. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checksOfTexts } from "../bench/check.ts";
import type { Language } from "../src/core/model/index.ts";

interface Case {
  readonly language: Language;
  readonly note: string;
  /** What the same source had put out a month before. */
  readonly earlier?: string;
  readonly draft: string;
  /** The verdicts that a careful person could give every number of the draft; left out: any that bears nothing out and denies nothing. */
  readonly verdicts?: readonly string[];
}

const CASES = JSON.parse(readFileSync(new URL("cases/held-against.json", import.meta.url), "utf8")) as readonly Case[];

const NEITHER = ["no-record", "unsettled", "not read"];

function verdictsOf({ language, note, earlier, draft }: Case): readonly string[] {
  const written = (text: string, published: string, publisher: string) =>
    `---\npublished: ${published}\npublisher: ${publisher}\nlanguage: ${language}\n---\n\n${text}\n`;
  const sources = [
    ...(earlier === undefined ? [] : [{ file: "earlier", markdown: written(earlier, "2025-05-10", "Daily Record") }]),
    { file: "note", markdown: written(note, "2025-06-10", "Daily Record") },
  ];
  const { checks } = checksOfTexts(sources, written(draft, "2025-06-15", "Cotejo"));
  const verdicts = checks.flatMap(({ claim, verdict }) => (claim.asserts === "said" ? [] : [String(verdict)]));
  return verdicts.length === 0 ? ["not read"] : verdicts;
}

for (const each of CASES)
  test(`${each.note} / ${each.draft}`, () => {
    const allowed = each.verdicts ?? NEITHER;
    for (const verdict of verdictsOf(each)) assert.ok(allowed.includes(verdict), verdict);
  });
