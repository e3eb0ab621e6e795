import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { codebook } from "../src/core/lexicon/codebook.ts";
import type { Figure } from "../src/core/model/index.ts";
import { readDraft } from "../src/core/read/layout/drafts.ts";
import { readBlocks } from "../src/core/read/read.ts";

interface Case {
  readonly language: string;
  readonly published: string;
  readonly text: string;
  readonly read: readonly string[];
}

const CASES = JSON.parse(readFileSync(new URL("cases/listed.json", import.meta.url), "utf8")) as readonly Case[];

function shown({ number, bound, unit, counted, places, window, mode }: Figure): string {
  const what = [counted.measure, counted.head, ...counted.qualifiers].filter((word) => word !== null).join(" ");
  const told = `${[number].flat().join("..")}${bound === "exact" ? "" : ` ${bound}`}${unit === "count" ? "" : ` ${unit}`}`;
  return `${told} | ${what} | ${places[0]?.name ?? "-"} | ${window.from ?? "…"}/${window.to ?? "…"} ${mode}`;
}

for (const { language, published, text, read } of CASES)
  test(`listed: ${text}`, () => {
    const draft = readDraft(`---\npublished: ${published}\nlanguage: ${language}\n---\n\n${text}\n`, { id: "t" });
    assert.ok(!("kind" in draft));
    const source = { ...draft.text, language: draft.language, published: draft.published, publisher: null };
    const { figures } = readBlocks(source, draft.layout, { codebook });
    assert.deepEqual(figures.map(shown), read);
  });
