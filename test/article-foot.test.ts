/** What stands below an article and between its paragraphs: sharing, see-also lines, what is related, the appeal. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import type { Hono } from "hono";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { proposeSeeAlso } from "../src/actions/propose-see-also.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { rebuildTables } from "../src/actions/rebuild-tables.ts";
import { showCollection } from "../src/actions/show-collection.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import { seeAlsoTarget, seeAlsoTargets } from "../src/core/model/index.ts";
import { excerptOf } from "../src/core/page/related.ts";
import { readDraft } from "../src/core/read/layout/drafts.ts";
import { articleWords } from "../src/core/record/article-words.ts";
import { relatedTo, type Trait } from "../src/core/record/related.ts";
import { articleSummary } from "../src/core/search/article-summary.ts";
import { siteApp } from "../src/http/site.ts";
import { sampleDesk } from "./site-desk.ts";

suite("a see-also line", () => {
  test("names an id or an address, in either language, as a link or bare", () => {
    for (const [line, target] of [
      ["SEE ALSO: fewer-than-sixty", "fewer-than-sixty"],
      ["See also: /en/2022/a-title", "/en/2022/a-title"],
      ["VER TAMBIÉN: /es/2022/un-titulo", "/es/2022/un-titulo"],
      ["Ver tambien: [Un título](/es/2022/un-titulo)", "/es/2022/un-titulo"],
      ["SEE ALSO: <https://cotejo.example/en/2022/a-title>", "https://cotejo.example/en/2022/a-title"],
    ] as const)
      assert.equal(seeAlsoTarget(line), target, line);
  });

  test("is told from a paragraph", () => {
    for (const line of ["See also the report of 2021.", "SEE ALSO: what the ministry said", "They see also: x", ""])
      assert.equal(seeAlsoTarget(line), null, line);
    assert.deepEqual(seeAlsoTargets("One.\n\nSEE ALSO: one\n\nTwo.\n\nVER TAMBIÉN: two\n\nSEE ALSO: one"), [
      "one",
      "two",
    ]);
  });

  test("holds nothing that is read", () => {
    const draft = readDraft(
      "---\ntitle: A\nlanguage: en\n---\n\nPolice arrested 14 people.\n\nSEE ALSO: /en/2022/43-arrests\n",
      {
        id: "d",
      },
    );
    assert.ok(!("problem" in draft));
    assert.match(draft.text.content, /14 people/);
    assert.doesNotMatch(draft.text.content, /43|ALSO/);
  });
});

suite("what two articles have in common", () => {
  const trait = (kind: Trait["kind"], key: string): Trait => ({ kind, key });
  const place = trait("place", "HN");
  const own = {
    id: "own",
    traits: [place, trait("topic", "gangs"), trait("word", "jutiapa"), trait("section", "news")],
  };
  const holders = new Map([
    ["place HN", 100],
    ["topic gangs", 3],
    ["word jutiapa", 1],
    ["section news", 100],
  ]);
  const related = (...others: { id: string; traits: readonly Trait[] }[]) =>
    relatedTo(own, [own, ...others], { holders, atMost: 3 });

  test("weighs more the fewer share it", () => {
    assert.deepEqual(
      related(
        { id: "country", traits: [place] },
        { id: "town", traits: [trait("word", "jutiapa")] },
        { id: "both", traits: [place, trait("topic", "gangs")] },
      ),
      ["town", "both", "country"],
    );
  });

  test("is not that they stand in one section, and never the article itself", () => {
    assert.deepEqual(related({ id: "same-section", traits: [trait("section", "news")] }), []);
  });

  test("weighs less in an article that is about everything", () => {
    const much = Array.from({ length: 60 }, (_, index) => trait("word", `word${index}`));
    assert.deepEqual(
      related(
        { id: "much", traits: [trait("topic", "gangs"), ...much] },
        { id: "one", traits: [trait("topic", "gangs")] },
      ),
      ["one", "much"],
    );
  });

  test("its words are names before long words, without those that open a sentence", () => {
    const draft =
      "---\ntitle: X\n---\n\nYesterday the police of Jutiapa spoke of MS13 deportations. Deportations were many, said Marroquín.\n";
    const words = articleWords({ title: "The case", standfirst: null, draft });
    assert.deepEqual(words.slice(0, 3), ["jutiapa", "marroquin", "ms13"]);
    assert.ok(words.includes("deportations"));
    assert.ok(!words.includes("police") && !words.includes("the"));
  });
});

const ARTICLE = { title: "x", section: null, topics: [], byline: "", checks: [] };

suite("an excerpt", () => {
  test("is the standfirst, or how the text begins, cut between words", () => {
    const opening = (standfirst: string | null, draft: string) =>
      articleSummary({ ...ARTICLE, standfirst, draft }).opening;
    assert.equal(excerptOf(opening("Short.", "Long.")), "Short.");
    const draft = `---\ntitle: x\n---\n\nOne *two* [three](https://x.example) ${"four ".repeat(60)}\n\nNext.`;
    assert.match(excerptOf(opening(null, draft)), /^One two three four .*four…$/);
    assert.ok(excerptOf(opening(null, draft)).length <= 151);
  });
});

suite("the site", () => {
  let desk: Desk;
  let end: () => Promise<void>;
  let app: Hono;
  const text = async (address: string) => (await app.request(address)).text();
  const publish = async (id: string, given: { title: string; collection?: string; topics?: string; body: string }) => {
    const markdown = `---\nid: ${id}\ntitle: ${JSON.stringify(given.title)}\nlanguage: en\npublished: 2022-07-01\ncollection: ${given.collection ?? "sample"}\ntopics: [${given.topics ?? ""}]\n---\n\n${given.body}\n`;
    const outcome = await publishArticle(desk, markdown, { override: "a test", correction: null });
    return outcome.kind === "published" ? outcome.article : assert.fail(outcome.kind);
  };

  before(async () => {
    const sample = await sampleDesk();
    ({ end } = sample);
    desk = {
      ...sample.desk,
      settings: {
        ...sample.desk.settings,
        outlet: {
          ...sample.desk.settings.outlet,
          donation: { address: "https://donate.example/", words: { en: "Help <us>.", es: "Ayúdenos." } },
        },
      },
    };
    app = siteApp(desk);
  });
  after(() => end());

  test("shows what is related with its label, title and excerpt, and the see-also lines of the draft", async () => {
    const trash = await publish("trash", {
      title: 'Trash <script>alert(1)</script> & "more"',
      topics: "waste",
      body: "The town of Choloma burns its waste at night, the Verdejo company says.",
    });
    const dump = await publish("dump", {
      title: "Who runs the dump",
      topics: "waste",
      body: "Neighbours of Choloma blame Verdejo.\n\nSEE ALSO: trash\n\nSEE ALSO: nothing-there\n\nThe town has not answered.",
    });
    const page = await text(dump.address);
    assert.match(
      page,
      /<p class="see-also"><span class="kicker">See also<\/span> <a href="\/en\/2022\/trash-[^"]+">Trash &lt;script&gt;/,
    );
    assert.doesNotMatch(page, /nothing-there/);
    assert.match(
      page,
      /id="related">Related content<\/h2>.*<span class="kicker">Honduras \/ <time datetime="2022-07-01">1 Jul 2022<\/time><\/span><a href="\/en\/2022\/trash-[^"]+">Trash &lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;more&quot;<\/a><p>The town of Choloma/s,
    );
    assert.deepEqual((await proposeSeeAlso(desk, trash)).map(({ id }) => id)[0], "dump");
    assert.ok(!(await proposeSeeAlso(desk, dump)).some(({ id }) => id === "trash"));
  });

  test("leads a line to where the other article is now, and nowhere when it is withdrawn or hidden", async () => {
    const moved = await publish("trash", {
      title: "Trash at night",
      topics: "waste",
      body: "Choloma and Verdejo again.",
    });
    const [dump] = [...(await text("/en")).matchAll(/href="(\/en\/2022\/who-runs[^"]*)"/g)].map(
      ([, address]) => address!,
    );
    assert.match(await text(dump!), new RegExp(`see-also.*href="${moved.address}">Trash at night`));
    await unpublishArticle(desk, "trash", "A test.");
    assert.doesNotMatch(await text(dump!), /see-also|Trash at night/);
    await publish("secret", {
      title: "A hidden matter of Choloma",
      collection: "closed",
      topics: "waste",
      body: "Verdejo, once more, in Choloma.",
    });
    assert.match(await text(dump!), /A hidden matter/);
    await hideCollection(desk, "closed");
    assert.doesNotMatch(await text(dump!), /A hidden matter/);
    await showCollection(desk, "closed");
  });

  test("can be shared by plain links, and asks for support where the outlet does", async () => {
    const page = await text("/en/2022/who-runs-the-dump");
    for (const start of [
      "mailto:?subject=Who%20runs",
      "https://wa.me/",
      "https://t.me/share/url",
      "https://bsky.app/intent/compose",
      "https://share.joinmastodon.org/",
      "https://x.com/intent/post",
    ])
      assert.ok(page.includes(`href="${start}`), start);
    assert.match(page, /<span class="bare">https:\/\/cotejo\.example\/en\/2022\/who-runs-the-dump<\/span>/);
    assert.match(page, /id="support">Support this work<\/h2>.*Help &lt;us&gt;\..*href="https:\/\/donate\.example\/"/);
  });

  test("its words are made again from the ledger to the same bytes", async () => {
    const { before, after } = await rebuildTables(desk, () => undefined);
    assert.equal(before, after);
  });
});
