import assert from "node:assert/strict";
import { test } from "node:test";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { read } from "../src/core/read/read.ts";
import { statementsFrom } from "../src/core/record/statements.ts";

const content = "Police in Guatemala arrested 43 people on 3 May 2022, the Interior Ministry said.";

function statements() {
  const source = { id: "text", content, language: "en", published: null, publisher: null } as const;
  const text = { id: "text", documentId: "document", captureId: "capture", extraction: "plain/1", content };
  let next = 0;
  return statementsFrom(read(source, { codebook }), {
    collection: "desk",
    documentId: "document",
    text,
    captureSha256: "ab".repeat(32),
    newId: () => `statement ${++next}`,
  });
}

test("a reading becomes statements with the caller's ids, each anchored in its words", () => {
  const found = statements();
  const figure = found.find((statement) => statement.value.kind === "figure");
  assert.ok(figure);
  assert.deepEqual(figure.anchor, {
    captureSha256: "ab".repeat(32),
    exact: "43",
    before: "Police in Guatemala arrested ",
    after: " people on 3 May 2022, the Inter",
    kind: "figure",
  });
  assert.deepEqual([figure.collection, figure.documentId, figure.textId], ["desk", "document", "text"]);
  assert.equal(new Set(found.map((statement) => statement.id)).size, found.length);
});

test("an organization is a statement of the first of its mentions", () => {
  const organization = statements().find((statement) => statement.value.kind === "organization");
  assert.ok(organization?.value.kind === "organization");
  assert.equal(organization.value.organizationKind, "state-body");
  assert.equal(content.slice(organization.value.quote.start, organization.value.quote.end), organization.anchor.exact);
});

test("reading twice gives the same statements", () => {
  assert.deepEqual(statements(), statements());
});
