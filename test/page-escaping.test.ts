import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { articleHtml } from "../src/core/page/article.ts";
import { checkHtml } from "../src/core/page/check.ts";
import { countHtml } from "../src/core/page/count.ts";
import { documentHtml } from "../src/core/page/document.ts";
import type { Evidence } from "../src/core/page/edition.ts";
import { frontHtml } from "../src/core/page/front.ts";
import { html, linkable } from "../src/core/page/html.ts";
import * as sample from "./pages/sample-case.ts";

const edition = sample.editionIn("en");

/** Names that try to leave the place they are written in. All begin alike, so that no page treats them as empty. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom('"', "'", "<", ">", "&", "</script>", "<!--", "`", "{{", "--", "\u2028", '" onload="x'),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => `x${parts.join("")}`);

/** The sample case with one name in every place where a source, a desk or a reader puts words. */
function pagesNaming(name: string): readonly string[] {
  const evidence = new Map([...sample.evidence].map(([id, item]) => [id, named(item, name)]));
  const article = {
    ...sample.article,
    title: name,
    standfirst: name,
    byline: name,
    section: name,
    correction: name,
    overrides: [{ quote: sample.SUM_CHECK.claim.quote, finding: "scope", by: name, reason: name }],
    findings: [
      {
        finding: "detail-differs",
        weight: "blocking",
        message: name,
        quotes: [{ ...sample.SUM_CHECK.claim.quote, exact: name }],
      } as const,
    ],
    checks: sample.article.checks.map((check) => ({
      ...check,
      findings: check.findings.map((finding) => ({ ...finding, message: name })),
    })),
  };
  const shown = { evidence, label: name, replies: [] };
  const [check] = article.checks;
  const item = evidence.get("gt-43")!;
  const capture = sample.captureOf(item.document.id, name);
  const sources = [{ key: name, name }];
  const past = { address: "/en/counts", known: null, fields: [["place", name]] as const };
  const document = { ...shown, document: item.document, capture, evidence: [item], questions: new Map(), sources };
  return [
    articleHtml(
      {
        ...shown,
        article,
        address: article.address,
        revisions: [article],
        translation: null,
        pictures: [],
        seeAlso: new Map([["other", { address: "/en/2022/other", title: name, language: "es" }]]),
        related: [{ ...article, opening: name, topic: name, country: null }],
        listed: [],
      },
      edition,
    ),
    checkHtml({ ...shown, article, check: check! }, edition),
    countHtml({ ...shown, count: sample.SUM_COUNT, translation: "/es/counts", past }, edition),
    documentHtml({ ...document, content: null }, edition),
    frontHtml(
      {
        ...shown,
        articles: [article],
        counts: [sample.SUM_COUNT],
        acts: [],
        documents: [item.document],
        corrections: [article],
      },
      edition,
    ),
  ];
}

function named(item: Evidence, name: string): Evidence {
  const { value } = item.statement;
  if (value.kind !== "figure") return item;
  const speaker = { name, mention: null, kind: "person", country: null } as const;
  const attribution = { speaker, cue: null, via: { name, quote: null, date: null } };
  const reports = { publisher: name, published: null, url: name, title: name };
  return {
    ...item,
    reviewedBy: name,
    document: { ...item.document, title: name, publisher: name, url: name, reports, licence: name },
    context: { before: name, exact: name, after: name },
    statement: {
      ...item.statement,
      value: { ...value, attribution, places: value.places.map((place) => ({ ...place, name })) },
    },
  };
}

/** The tags of a page with the names of their attributes: what a value must not be able to change. */
function skeletonOf(page: string): string {
  return [...page.matchAll(/<(\/?[a-z!][a-z0-9]*)((?:\s[a-z-]+="[^"]*"|\s[a-z-]+)*)\s*\/?>/g)]
    .map(([, tag, attributes]) => `${tag} ${(attributes ?? "").replace(/="[^"]*"/g, "=").trim()}`)
    .join("\n");
}

suite("values cannot leave their place", () => {
  const plain = pagesNaming("xa").map(skeletonOf);

  test("whatever a name is, every page keeps its tags and attributes", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        pagesNaming(name).forEach((page, index) => {
          assert.equal(skeletonOf(page), plain[index]);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("an object that looks like markup is not", () => {
    const forged = JSON.parse('{"text":"<b>"}');
    assert.throws(() => html`<p>${forged}</p>`);
    assert.equal(html`<p title="${'"<'}">${"<b>"}</p>`.text, '<p title="&quot;&lt;">&lt;b&gt;</p>');
  });
});

suite("addresses that a page may link to", () => {
  for (const address of ["https://example.org/a?b=c#d", "http://example.org", "/en/2022/a", "#e-1"])
    test(address, () => assert.equal(linkable(address), address));
  for (const address of [
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "//example.org",
    "/\\example.org",
    "https://a b",
    'https://a"b',
    "mailto:a@b",
  ])
    test(`not ${address}`, () => assert.equal(linkable(address), null));
});

suite("drafts with markup of their own", () => {
  const hostileDraft = `---
title: x
---

A <script>alert(1)</script> and <img src=x onerror=alert(1)> in a line.

<div onclick="alert(1)">A block</div>

[a link](javascript:alert(1)) and [another](https://example.org/%22%3E) and ![words](https://example.org/x.png)
`;
  const page = articleHtml(
    {
      article: { ...sample.article, draft: hostileDraft, checks: [] },
      address: sample.article.address,
      evidence: new Map(),
      revisions: [],
      pictures: [],
      seeAlso: new Map(),
      related: [],
      translation: null,
      replies: [],
      label: null,
      listed: [],
    },
    edition,
  );
  const body = page.slice(page.indexOf('<div class="body'), page.indexOf('<span class="end"'));

  test("raw HTML stands as the characters it is written in", () => {
    assert.doesNotMatch(body, /<script|<img|<div on/);
    assert.match(body, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
  });
  test("only addresses that may be followed are links", () => {
    assert.doesNotMatch(body, /href="javascript/);
    assert.match(body, /<a href="https:\/\/example\.org\/%22%3E">another<\/a>/);
  });
});
