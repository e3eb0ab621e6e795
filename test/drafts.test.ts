import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { readClaims } from "../src/core/read/claims.ts";
import { type Draft, readDraft } from "../src/core/read/layout/drafts.ts";
import { readBlocks } from "../src/core/read/read.ts";

function draftOf(markdown: string): Draft {
  const draft = readDraft(markdown, { id: "draft" });
  assert.ok(!("kind" in draft), "kind" in draft ? draft.message : "");
  return draft;
}

function messageOf(markdown: string): string {
  const draft = readDraft(markdown, { id: "draft" });
  assert.ok("kind" in draft);
  return draft.message;
}

const words = ({ text, layout }: Draft) =>
  layout.blocks.map((block) => [block.role, text.content.slice(block.start, block.end)]);

const whole = `---
id: border
title: "Twelve held: the border"
standfirst: Police held twelve people.
language: en
published: 2025-03-02
byline: the desk
section: News
topics: [borders, police]
collection: desk
---

Police held **twelve** people [at the border](https://example.org/12).

## What they say

> The number is
> final, they said.
`;

test("front matter becomes fields, and the words of title, standfirst and text keep their places in the file", () => {
  const draft = draftOf(whole);
  const { id, title, standfirst, language, published, byline, section, topics, collection } = draft;
  assert.deepEqual(
    { id, title, standfirst, language, published, byline, section, topics, collection },
    {
      id: "border",
      title: "Twelve held: the border",
      standfirst: "Police held twelve people.",
      language: "en",
      published: "2025-03-02",
      byline: "the desk",
      section: "News",
      topics: ["borders", "police"],
      collection: "desk",
    },
  );
  assert.deepEqual(words(draft), [
    ["title", "Twelve held: the border"],
    ["standfirst", "Police held twelve people."],
    ["paragraph", `Police held   twelve   people  at the border${" ".repeat("](https://example.org/12)".length)}.`],
    ["heading", "What they say"],
    ["paragraph", "The number is\n  final, they said."],
  ]);
  assert.equal(draft.layout.title?.exact, "Twelve held: the border");
});

test("claims in the title have their place in the front matter", () => {
  const draft = draftOf(whole);
  const source = { ...draft.text, language: draft.language, published: draft.published, publisher: null };
  const claims = readClaims(draft, readBlocks(source, draft.layout, { codebook }));
  assert.deepEqual(
    claims
      .filter((claim) => claim.asserts === "number")
      .map((claim) => [claim.part, whole.slice(claim.quote.start, claim.quote.end)]),
    [
      ["title", "Twelve"],
      ["standfirst", "twelve"],
      ["body", "twelve"],
    ],
  );
});

test("a file without front matter has the title of its first heading and the language of its words", () => {
  const draft = draftOf(
    "# Doce detenidos en la frontera\n\nLa policía detuvo a doce personas en la frontera, dijo el ministro.\n",
  );
  assert.equal(draft.title, "Doce detenidos en la frontera");
  assert.equal(draft.language, "es");
  assert.deepEqual([draft.id, draft.published, draft.byline], [null, null, null]);
  assert.deepEqual(
    draft.layout.blocks.map((block) => block.role),
    ["title", "paragraph"],
  );
});

test("code, raw HTML, images and addresses are no words", () => {
  const draft = draftOf(
    "---\nlanguage: en\n---\n\nFive `7 rm` men <b title='8'>fled</b> ![9 men](10.png) on 1\\. May.\n\n```\n11\n```\n",
  );
  assert.deepEqual(draft.text.content.match(/[0-9]+/g), ["1"]);
  assert.equal(draft.text.content.length, draft.content.length);
});

test("a title with a colon is read as it stands", () => {
  const draft = draftOf("---\ntitle: Guns: what the numbers say\nlanguage: en\n---\n\nFive men fled.\n");
  assert.equal(draft.title, "Guns: what the numbers say");
});

/** Each file that cannot be read, and what its message must name. */
const unreadable: readonly (readonly [string, RegExp])[] = [
  ["", /no words: write the article below/],
  ["---\ntitle: x\n", /not closed: end it with a line of three hyphens/],
  ['---\ntitle: "a: b\n---\nHe said so.\n', /at line [23]: put a value that holds a colon/],
  ["---\ntitle: one\ntitle: two\n---\nHe said so.\n", /name each field once/],
  ["---\n- one\n---\nHe said so.\n", /not a list of fields/],
  [`---\ntitle: ${"x".repeat(70_000)}\n---\nHe said so.\n`, /longer than 64 KB/],
  ["---\npublished: 2022-02-30\n---\nHe said so.\n", /«2022-02-30» is not a day: write .* year-month-day/],
  ["---\npublished: last Tuesday\n---\nHe said so.\n", /«last Tuesday» is not a day/],
  ["---\nlanguage: fr\n---\nIl est parti.\n", /«fr» is not read here: write language: en or es/],
  ["xyz 12\n", /language is not clear: add language: en or es/],
];

for (const [markdown, message] of unreadable) {
  test(`a draft that begins ${JSON.stringify(markdown.slice(0, 30))} is a problem that says what to do`, () => {
    assert.match(messageOf(markdown), message);
  });
}

test("a date with a time is its day; aliases are not followed", () => {
  assert.equal(draftOf("---\npublished: 2022-06-01T10:00:00Z\nlanguage: en\n---\nHe left.\n").published, "2022-06-01");
  const bomb = "---\na: &a [x, x, x]\nb: &b [*a, *a, *a]\ntopics: [*b, *b]\nlanguage: en\n---\nHe left.\n";
  assert.deepEqual(draftOf(bomb).topics, []);
});

test("whatever the file, its words keep their offsets and nothing throws", () => {
  const line = fc.constantFrom(
    "---",
    "title: x",
    "published: 2022-01-01",
    "# A",
    "> b *c*",
    "- `d`",
    "e \\* f",
    "<p>",
    "",
    "![g](h)",
    "&amp;",
    "😀 i",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), (lines, ending) => {
      const draft = readDraft(lines.join(ending), { id: "draft" });
      if ("kind" in draft) return assert.match(draft.message, /\.$/);
      assert.equal(draft.text.content.length, draft.content.length);
      for (let position = 0; position < draft.content.length; position++)
        assert.ok(draft.text.content[position] === draft.content[position] || draft.text.content[position] === " ");
      const ends = draft.layout.blocks.flatMap((block) => [block.start, block.end]);
      assert.deepEqual(
        ends,
        ends.toSorted((one, other) => one - other),
      );
    }),
    { numRuns: 500 },
  );
});
