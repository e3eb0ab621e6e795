/** Lists, corrections and the outlet's pages in a real browser: nothing that axe finds, nothing wider than the window. */
import assert from "node:assert/strict";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, suite, test } from "node:test";
import { serve } from "@hono/node-server";
import type { Desk } from "../src/actions/desk.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { siteApp } from "../src/http/site.ts";
import { faultsOf } from "./axe.ts";
import { inBrowser } from "./browser.ts";
import { sampleDesk } from "./site-desk.ts";

let site: string;
let server: Server;
let end: () => Promise<void>;

before(async () => {
  const sample = await sampleDesk();
  end = sample.end;
  await correctSample(sample.desk);
  const outlet = {
    ...sample.desk.settings.outlet,
    contact: "desk@border.example",
    donation: { address: "https://border.example/give", words: { en: "Help us.", es: "Ayúdenos." } },
    about: { en: "We count.\n\nWe are four.", es: "Contamos.\n\nSomos cuatro." },
  };
  const app = siteApp({ ...sample.desk, settings: { ...sample.desk.settings, outlet } });
  server = await new Promise((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(started as Server));
  });
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await end();
});

/** Twenty-one notes of each language, so that lists have a second page, and a correction of each. */
async function correctSample(desk: Desk): Promise<void> {
  for (const language of ["en", "es"])
    for (let number = 1; number <= 21; number++) {
      const draft = `---\nid: ${language}-${number}\ntitle: "Nota ${number}"\nlanguage: ${language}\npublished: 2022-07-01\ntopics: [borders]\n---\n\n`;
      const published = { override: null, correction: null };
      await publishArticle(desk, `${draft}Una nota.\n`, published);
      if (number === 1) await publishArticle(desk, `${draft}Dos notas.\n`, { ...published, correction: "Eran dos." });
    }
}

const PAGES = [
  "topics",
  "topics/borders",
  "topics/borders?page=2",
  "sections",
  "authors",
  "corrections",
  "about",
  "methodology",
  "licence",
  "privacy",
  "contact",
] as const;

const VISITS = [
  { width: 1280, colorScheme: "light", language: "en" },
  { width: 320, colorScheme: "dark", language: "es" },
] as const;

suite("lists and the outlet’s pages are sound", () => {
  for (const { language, ...visit } of VISITS)
    test(`in ${language} at ${visit.width} px, ${visit.colorScheme}`, async () => {
      await inBrowser(visit, async (browser) => {
        const page = await browser.newPage();
        const complaints: string[] = [];
        page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
        for (const address of PAGES) {
          assert.deepEqual(await faultsOf(page, `${site}/${language}/${address}`, [visit.colorScheme]), []);
          assert.equal(await page.locator("h1").count(), 1, address);
        }
        assert.deepEqual(complaints, []);
      });
    });

  test("nothing is lost or wider than the window at twice the type", async () => {
    await inBrowser({ width: 640, colorScheme: "light" }, async (browser) => {
      const page = await browser.newPage();
      for (const address of PAGES) {
        await page.goto(`${site}/es/${address}`);
        await page.evaluate("document.documentElement.style.fontSize = '32px'");
        const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
        assert.ok(overflow <= 0, `${address} is ${overflow} px too wide`);
      }
    });
  });
});
