/** Every link of the site leads somewhere, to the very place on the page that it names. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { siteApp } from "../src/http/site.ts";
import { type Crawled, crawl, linksOf } from "./crawl.ts";
import { sampleDesk } from "./site-desk.ts";

let pages: ReadonlyMap<string, Crawled>;
let end: () => Promise<void>;

before(async () => {
  const { desk, end: close } = await sampleDesk();
  end = close;
  pages = await crawl(siteApp(desk), ["/en", "/es"]);
});
after(() => end());

/** The pages, without the files that other newsrooms take. */
const htmlPages = () =>
  [...pages].filter(([address, { type }]) => type.startsWith("text/html") && !address.endsWith(".html"));
const idsOf = (page: string) => [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);

suite("every page that can be reached", () => {
  test("is there", () => {
    assert.ok(pages.size > 50, `only ${pages.size} addresses`);
    const broken = [...pages].filter(([, { status }]) => status !== 200);
    assert.deepEqual(
      broken.map(([address, { status, from }]) => `${from} → ${address}: ${status}`),
      [],
    );
  });

  test("has the place that a link to it names", () => {
    const missing: string[] = [];
    for (const [address, { body }] of htmlPages())
      for (const link of linksOf(body)) {
        const [target, fragment] = link.split("#");
        const page = pages.get(target!)?.body ?? "";
        if (fragment !== undefined && fragment !== "" && !idsOf(page).includes(decodeURIComponent(fragment)))
          missing.push(`${address} → ${link}`);
      }
    assert.deepEqual(missing, []);
  });

  test("has each id once, one h1, a title, a language and a description", () => {
    for (const [address, { body }] of htmlPages()) {
      const ids = idsOf(body);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
        address,
      );
      if (address.startsWith("/embed/")) continue;
      assert.equal(body.match(/<h1[ >]/g)?.length, 1, `${address}: one h1`);
      assert.match(body, /<html lang="(?:en|es)"/, address);
      assert.match(body, /<title>[^<]+<\/title>/, address);
      assert.match(body, /<meta name="description" content="[^"]+">/, address);
    }
  });

  test("runs no script and carries no inline style", () => {
    for (const [address, { body }] of htmlPages()) {
      assert.doesNotMatch(body, /<script(?! type="application\/ld\+json")/, address);
      assert.doesNotMatch(body, /<[^>]+\s(?:style|on[a-z]+)="/, address);
    }
  });
});
