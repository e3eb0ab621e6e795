import assert from "node:assert/strict";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { serve } from "@hono/node-server";
import type { Page } from "playwright-core";
import { siteApp } from "../src/http/site.ts";
import { inBrowser } from "./browser.ts";
import { sampleDesk } from "./site-desk.ts";

let site: string;
let server: Server;
let end: () => Promise<void>;

before(async () => {
  const sample = await sampleDesk();
  end = sample.end;
  const app = siteApp(sample.desk);
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

/** Nothing that axe finds, and nothing wider than the window. */
async function assertSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  assert.deepEqual(told, [], page.url());
  const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
  assert.ok(overflow <= 0, `${page.url()} is ${overflow} px too wide`);
}

const VISITS = [
  { width: 1280, colorScheme: "light", language: "en", typed: "deported", found: "deporta" },
  { width: 320, colorScheme: "dark", language: "es", typed: "pandilleros", found: "pandillero" },
] as const;

for (const { language, typed, found, ...visit } of VISITS)
  test(`a reader searches, narrows down and opens a result: ${visit.width} px, ${visit.colorScheme}, ${language}`, async () => {
    await inBrowser(visit, async (browser) => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.goto(`${site}/${language}/search`);
      await assertSound(page);
      await page.fill("#q", typed);
      await page.keyboard.press("Enter");
      await page.waitForSelector(".hits");
      assert.equal(new URL(page.url()).search, `?q=${typed}`);
      await assertSound(page);
      await page.locator(".facets a").first().click();
      await page.waitForSelector(".facets .chosen");
      await assertSound(page);
      await page.locator(".facets .chosen").first().click();
      await page.waitForSelector(".hits");
      assert.match((await page.locator(".hits mark").first().textContent()) ?? "", new RegExp(found, "i"));
      await page.locator(".hits h3 a").first().click();
      await page.waitForSelector("h1");
      await page.goto(`${site}/${language}/search?q=zzyzx`);
      await assertSound(page);
      assert.deepEqual(complaints, []);
    });
  });
