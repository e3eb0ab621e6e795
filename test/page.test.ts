import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { suite, test } from "node:test";
import { decimalFrom, firstDayIn } from "../src/core/model/index.ts";
import { articleHtml } from "../src/core/page/article.ts";
import { checkHtml } from "../src/core/page/check.ts";
import { contextOf } from "../src/core/page/context.ts";
import { countHtml } from "../src/core/page/count.ts";
import { windowText } from "../src/core/page/dates.ts";
import { documentHtml } from "../src/core/page/document.ts";
import { type Edition, wordsIn } from "../src/core/page/edition.ts";
import { frontHtml } from "../src/core/page/front.ts";
import { noticeHtml } from "../src/core/page/notice.ts";
import { sourceOffsets } from "../src/core/page/source-offsets.ts";
import { verdictGloss, verdictText } from "../src/core/page/verdicts.ts";
import * as sample from "./pages/sample-case.ts";

const english = sample.editionIn("en");
const spanish = sample.editionIn("es");
const label = "Sample case";
const shown = { evidence: sample.evidence, label, replies: [] };
const arrests = sample.evidence.get("gt-43")!;
const note = sample.textOf("guatemala-arrests.md");

const documentPage = (content: string | null) => ({
  document: { ...arrests.document, licence: content === null ? null : "CC-BY-4.0" },
  capture: sample.captureOf(arrests.document.id, note),
  content,
  evidence: [arrests],
  questions: new Map([["gt-43", sample.ARREST_COUNT.question]]),
  sources: [{ key: "interior-ministry", name: "Interior Ministry" }],
  label,
});

const articlePage = {
  ...shown,
  article: sample.article,
  address: sample.article.address,
  revisions: [sample.article],
  pictures: [],
  seeAlso: new Map(),
  related: [],
  translation: "/es/2022/menos-de-sesenta",
};

/** The sum, had the article claimed fewer than 50. */
const CONTRADICTED = {
  ...sample.SUM_CHECK,
  verdict: "contradicted",
  margin: null,
  claim: {
    ...sample.SUM_CHECK.claim,
    figure: { ...sample.SUM_CHECK.claim.figure, number: decimalFrom("50") },
  },
  inputs: [
    { statementId: "gt-43", value: decimalFrom("43"), margin: decimalFrom("10"), breaksAt: decimalFrom("33") },
    { statementId: "hn-16", value: decimalFrom("16"), margin: decimalFrom("10"), breaksAt: decimalFrom("6") },
  ],
} as const;

const UNRECORDED = {
  ...sample.SUM_CHECK,
  verdict: "no-record",
  low: null,
  best: null,
  high: null,
  margin: null,
  inputs: [],
  derivation: null,
  counts: [],
  findings: [],
} as const;

const PAST = { address: "/en/counts", known: null, fields: [] };

/** A golden page for each kind. A difference leaves changed.html beside the expected one, to be looked at. */
const GOLDEN: Readonly<Record<string, () => string>> = {
  "article-with-evidence": () => articleHtml(articlePage, english),
  "check-of-a-sum": () => checkHtml({ ...shown, check: sample.SUM_CHECK, article: sample.article }, english),
  "check-of-a-ratio": () => checkHtml({ ...shown, check: sample.RATIO_CHECK, article: sample.article }, spanish),
  "check-that-is-contradicted": () => checkHtml({ ...shown, check: CONTRADICTED, article: sample.article }, english),
  "check-without-a-record": () => checkHtml({ ...shown, check: UNRECORDED, article: sample.article }, spanish),
  "count-of-one-country": () =>
    countHtml({ ...shown, count: sample.ARREST_COUNT, translation: "/es/counts", past: PAST }, english),
  "count-of-two-countries": () =>
    countHtml({ ...shown, count: sample.SUM_COUNT, translation: "/en/counts", past: PAST }, spanish),
  "document-of-our-own": () => documentHtml(documentPage(note), english),
  "document-in-quotes": () => documentHtml(documentPage(null), english),
  "front-page": () => frontHtml(frontPage, english),
  "notice-withdrawn": () =>
    noticeHtml(
      { kind: "gone", detail: { title: "A title", at: "2022-06-03T08:00:00Z", reason: "The count was wrong." } },
      english,
    ),
};

const frontPage = {
  ...shown,
  articles: [sample.article],
  counts: [sample.SUM_COUNT, sample.ARREST_COUNT],
  acts: [],
  documents: [...sample.evidence.values()].map((item) => item.document),
  corrections: [],
};

suite("golden pages", () => {
  for (const [name, page] of Object.entries(GOLDEN))
    test(name, () => {
      const folder = new URL(`pages/${name}/`, import.meta.url);
      const expected = new URL("expected.html", folder);
      const changed = new URL("changed.html", folder);
      rmSync(changed, { force: true });
      const made = page();
      if (existsSync(expected) && readFileSync(expected, "utf8") === made) return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(changed, made);
      assert.fail(`${name} differs: look at ${changed.pathname}, and make it expected.html if it is right`);
    });
});

suite("an article's page", () => {
  const page = articleHtml(articlePage, english);

  test("wraps the words of every claim in a mark whose panel exists, in the order of the draft", () => {
    const marks = [
      ...page.matchAll(
        /<a class="mark [^"]*" id="f-([^"]+)" href="#e-([^"]+)">([^<]*)<span class="vh"> \(evidence\)<\/span><\/a>/g,
      ),
    ];
    assert.deepEqual(
      marks.map(([, id, panel, words]) => [id, panel, words]),
      [
        ["sixty", "sixty", "fewer than 60"],
        ["forty-three", "forty-three", "43"],
        ["two-percent", "two-percent", "less than two percent"],
        ["deported", "deported", "nearly 2,700"],
      ],
    );
    for (const id of ["sixty", "forty-three", "two-percent", "deported"]) assert.ok(page.includes(`id="e-${id}"`), id);
  });

  test("says verdict, margin, both breaking points and what was left out", () => {
    const panel = page.slice(page.indexOf('id="e-sixty"'), page.indexOf('id="e-forty-three"'));
    assert.match(panel, /Supported, by a margin of one/);
    assert.match(panel, /Guatemala, 43<\/b> fails at 44 or more/);
    assert.match(panel, /Honduras, 16<\/b> fails at 17 or more/);
    assert.match(panel, /Belize<span class="gloss">outside the places asked about/);
    assert.match(panel, /Honduras’ count stops on 13 May, 17 days before Guatemala’s/);
  });

  test("says of a desk note that it reports, and whose words it shows", () => {
    const panel = page.slice(page.indexOf('id="e-forty-three"'), page.indexOf('id="e-two-percent"'));
    assert.match(panel, /<mark>43 suspected gang members from El Salvador<\/mark>/);
    assert.match(panel, /Interior Ministry of Guatemala \(reported, not captured\)/);
    assert.match(panel, /confirmed by sample loader/);
  });

  test("labels the sample, and has no script, no inline style and no address of another site's files", () => {
    assert.match(page, /<span class="label">Sample case<\/span>/);
    assert.doesNotMatch(page, / style=/);
    assert.doesNotMatch(page.replace(/<script type="application\/ld\+json">.*?<\/script>/s, ""), /<script/);
    assert.doesNotMatch(page, /<(?!a )[^>]*(?:src|href)="https?:\/\/(?!cotejo\.example)/);
  });

  test("carries ReportageNewsArticle, BreadcrumbList and a ClaimReview for each check", () => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
    const graph = JSON.parse(data)["@graph"] as {
      "@type": string;
      claimReviewed?: string;
      reviewRating?: { alternateName: string };
    }[];
    assert.deepEqual(
      graph.map((node) => node["@type"]),
      ["ReportageNewsArticle", "BreadcrumbList", "ClaimReview", "ClaimReview", "ClaimReview", "ClaimReview"],
    );
    assert.equal(graph[2]?.claimReviewed, "fewer than 60 suspected gang members fleeing El Salvador");
    assert.equal(graph[2]?.reviewRating?.alternateName, "Supported, by a margin of one");
  });

  test("shows corrections with their day and revision", () => {
    const revisions = [
      sample.article,
      { revision: 2, updated: "2022-06-02T09:00:00.000Z", correction: "An earlier version said 42." },
    ];
    const article = { ...sample.article, revision: 2 };
    const corrected = articleHtml({ ...articlePage, article, revisions }, english);
    assert.match(corrected, /2 June 2022<\/time><\/b> \(Revision 2\)\. An earlier version said 42\./);
  });
});

suite("verdicts in words", () => {
  const cases: readonly [Edition, typeof sample.SUM_CHECK, string, string][] = [
    [
      english,
      sample.SUM_CHECK,
      "Supported, by a margin of one",
      "The record counts 59. It holds through 13 May 2022; the record cannot say for the days after.",
    ],
    [
      spanish,
      sample.SUM_CHECK,
      "Se sostiene, por un margen de uno",
      "El registro cuenta 59. Se sostiene hasta el 13 de mayo de 2022; de los días posteriores el registro no puede decir nada.",
    ],
    [english, sample.RATIO_CHECK, "Supported: 1.59\u00a0%", "The record counts 1.59 to 1.68\u00a0%."],
    [spanish, sample.RATIO_CHECK, "Se sostiene: 1,59\u00a0%", "El registro cuenta 1,59 a 1,68\u00a0%."],
    [
      english,
      { ...sample.SUM_CHECK, verdict: "contradicted" },
      "Contradicted: the record allows 59",
      "The record counts 59.",
    ],
    [english, { ...sample.SUM_CHECK, verdict: "no-record" }, "No record", "Nothing in the record bounds this number."],
  ];
  for (const [edition, check, phrase, gloss] of cases)
    test(`${edition.language}: ${phrase}`, () => {
      const words = wordsIn(edition.language);
      assert.equal(verdictText(check, words), phrase);
      assert.equal(verdictGloss(check, words), gloss);
    });
});

suite("windows in words", () => {
  const figure = (id: string) => {
    const value = sample.evidence.get(id)?.statement.value;
    assert.equal(value?.kind, "figure");
    return value.kind === "figure" ? value : assert.fail();
  };
  test("from a day to a day, the year once", () => {
    assert.equal(windowText(figure("gt-43").window, null, wordsIn("en")), "29 March to 30 May 2022");
    assert.equal(windowText(figure("gt-43").window, null, wordsIn("es")), "del 29 de marzo al 30 de mayo de 2022");
  });
  test("an end alone", () => {
    assert.equal(firstDayIn(figure("bz-4").window), null);
    assert.equal(windowText(figure("bz-4").window, null, wordsIn("en")), "to May 2022");
  });
  test("a window left running goes to the day it can speak for", () => {
    const open = { ...figure("gt-43").window, to: null, openEnd: true };
    assert.equal(windowText(open, figure("gt-43").asOf, wordsIn("en")), "29 March to 1 June 2022");
  });
});

suite("words around a quote", () => {
  const value = sample.evidence.get("gt-43")!.statement.value;
  test("stop at the paragraph and are cut at words", () => {
    const context = contextOf(note, value);
    assert.equal(context.before, "As of 30 May 2022, Guatemalan authorities had arrested ");
    assert.equal(context.exact, "43 suspected gang members from El Salvador");
    assert.match(context.after, /^ since 29 March, according to a news release from Guatemala's Interior Ministry\./);
    assert.ok(context.after.endsWith("…") && context.after.length <= 92, context.after);
  });
});

suite("offsets of Markdown text in its source", () => {
  const cases: readonly [string, string, string][] = [
    ["plain", "43 arrests", "43 arrests"],
    ["escape", "4\\*3", "4*3"],
    ["reference", "a &amp; b", "a & b"],
    ["bare ampersand", "a & b", "a & b"],
    ["indented line", "one\n   two", "one\ntwo"],
  ];
  for (const [name, source, value] of cases)
    test(name, () => {
      const offsets = sourceOffsets(value, source, 0);
      assert.equal(offsets.length, value.length);
      value.split("").forEach((character, index) => {
        const at = source[offsets[index]!];
        assert.ok(at === character || (character === "&" && at === "&"), `${character} at ${offsets[index]}`);
      });
      assert.deepEqual(
        offsets.toSorted((one, other) => one - other),
        offsets,
      );
    });
});
