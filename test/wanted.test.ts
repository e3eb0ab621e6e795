/** A draft checked with what the record is asked for alone gets the checks that the whole record gives it. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkDraft } from "../src/core/check/check.ts";
import { wantedFor } from "../src/core/check/wanted.ts";
import { bearingOf, bears } from "../src/core/count/selection.ts";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { type Check, type Document, dayFrom, type StandingStatement } from "../src/core/model/index.ts";
import { type Draft, readDraft } from "../src/core/read/layout/drafts.ts";
import { readBlocks } from "../src/core/read/read.ts";
import { statementsFrom } from "../src/core/record/statements.ts";

const FOLDER = "bench/checks";

/** Every so many cases share a record, so that the test stays short. */
const EVERY = 8;

function draftAt(path: string): Draft {
  const draft = readDraft(readFileSync(path, "utf8"), { id: path });
  return "kind" in draft ? assert.fail(draft.message) : draft;
}

function readingOf({ text, language, published, layout }: Draft) {
  return readBlocks({ ...text, language, published, publisher: null }, layout, { codebook });
}

function statementsOf(path: string): readonly StandingStatement[] {
  const draft = draftAt(path);
  const of = { id: path, collection: "c", title: null, publisher: null, published: draft.published, url: null };
  const document: Document = {
    ...of,
    language: draft.language,
    kind: "note",
    reports: null,
    origin: null,
    licence: null,
  };
  const text = { id: path, documentId: path, captureId: path, extraction: "none", content: draft.text.content };
  let next = 0;
  const given = { collection: "c", documentId: path, text, captureSha256: "", newId: () => `${path} ${++next}` };
  return statementsFrom(readingOf(draft), given).map(
    (statement): StandingStatement => ({ statement, document, review: "unreviewed", reviewedBy: null }),
  );
}

const cases = readdirSync(FOLDER)
  .filter((name) => !name.includes("."))
  .toSorted()
  .filter((_, index) => index % EVERY === 0);
const record = cases.flatMap((name) =>
  readdirSync(join(FOLDER, name, "sources")).flatMap((file) => statementsOf(join(FOLDER, name, "sources", file))),
);

/** What a check says of the number: what it found beside it may name whatever else the record has. */
function lineOf({ claim, verdict, low, best, high, working }: Check): string {
  return [claim.quote.exact, verdict, low, best, high, working].join(" | ");
}

test("what the record is asked for is enough for every check", () => {
  for (const name of cases) {
    const draft = draftAt(join(FOLDER, name, "draft.md"));
    const reading = readingOf(draft);
    const today = draft.published ?? dayFrom("2026-01-01");
    const given = { draft, reading, judgements: [], codebook, today, language: draft.language };
    const { selections } = wantedFor(draft, reading, given);
    const asked = record.filter(({ statement: { value } }) => {
      const bearing = value.kind === "figure" ? bearingOf(value) : null;
      return bearing === null || selections.some((selection) => bears(selection, bearing));
    });
    const [whole, enough] = [record, asked].map((statements) => checkDraft({ ...given, statements }).map(lineOf));
    assert.deepEqual(enough, whole, name);
  }
});
