/** Pictures that a draft asks for: how a line is read, and what an article shows in its place. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import type { Desk } from "../src/actions/desk.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { saveQuestion } from "../src/actions/save-question.ts";
import { questionFromQuery } from "../src/core/count/questions.ts";
import { pictureAsked } from "../src/core/model/index.ts";
import { plainText } from "../src/core/search/plain-text.ts";
import { siteApp } from "../src/http/site.ts";
import { sampleDesk } from "./site-desk.ts";

suite("a line that asks for a picture", () => {
  for (const [line, asked] of [
    ["::: map", { kind: "map" }],
    [":::timeline", { kind: "timeline" }],
    ["::: series gang-arrests-2022", { kind: "series", question: "gang-arrests-2022" }],
    ["::: series", null],
    ["::: map of Guatemala", null],
    ["The ::: map", null],
    ["::: video one", null],
  ] as const)
    test(line, () => assert.deepEqual(pictureAsked(line), asked));
});

test("plain text is what readers have: no directive, no raw HTML, an image as its description", () => {
  const draft = `---\nid: one\n---\n\n## One\n\n::: map\n\nTwo **three** [four](/five).\n\nSEE ALSO: other-article\n\n- six\n- ![seven](/8.png)\n\n<hr>\n`;
  assert.equal(plainText(draft), "One\n\nTwo three four.\n\n- six\n- seven");
});

const DRAFT = `---
id: drawn
title: "A drawn article"
language: en
published: 2022-06-02
byline: the desk
collection: sample
---

In Guatemala, authorities have arrested 43 suspected gang members from El Salvador since 29 March.

::: series gang-arrests-2022

::: map

::: timeline

::: series nobody-saved-this
`;

suite("an article with pictures", () => {
  let desk: Desk;
  let end: () => Promise<void>;
  let page: string;

  before(async () => {
    ({ desk, end } = await sampleDesk());
    const query = new URLSearchParams("measure=arrests&group=gang-members&place=GT&origin=SV&mode=cumulative");
    const question = questionFromQuery(query, "en")!;
    await saveQuestion(desk, { name: "gang-arrests-2022", collection: "sample", question });
    const outcome = await publishArticle(desk, DRAFT, { override: null, correction: null });
    assert.equal(outcome.kind, "published");
    page = await (await siteApp(desk).request("/en/2022/a-drawn-article")).text();
  });
  after(() => end());

  test("shows each with a table that says the same", () => {
    assert.equal(page.match(/<figure class="drawn">/g)?.length, 3);
    assert.equal(page.match(/<details>/g)?.length, 3);
    assert.match(page, /How we know: Arrests in Guatemala of suspected gang members from El Salvador/);
    assert.match(page, /<path class="marked"/);
    assert.equal(page.match(/GeoNames/g)?.length, 1);
    assert.match(page, /Security campaign/);
  });

  test("shows neither the lines nor what cannot be drawn, and reads no claim in them", () => {
    assert.doesNotMatch(page, /:::|nobody-saved-this/);
    assert.equal(page.match(/<a class="mark/g)?.length, 1);
  });
});
