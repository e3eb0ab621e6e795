import assert from "node:assert/strict";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, suite, test } from "node:test";
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

/** What any page must be: nothing that axe finds, nothing wider than the window, no complaint of the browser. */
async function assertSound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
    [],
    where,
  );
  const overflow = await overflowOf(page);
  assert.ok(overflow <= 0, `${where} is ${overflow} px too wide`);
}

/** How many pixels the page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
}

const VISITS = [
  { width: 1280, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const;

suite("a reader goes from the front page to a source", () => {
  for (const visit of VISITS)
    test(`${visit.width} px, ${visit.colorScheme}`, async () => {
      await inBrowser(visit, async (browser) => {
        const page = await browser.newPage();
        const complaints: string[] = [];
        page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(error.message));
        const foreign: string[] = [];
        page.on("request", (request) => request.url().startsWith(site) || foreign.push(request.url()));

        await page.goto(`${site}/en`);
        await assertSound(page, "front page");
        await page.click(".lead h2 a");
        await page.waitForSelector(".headline");

        const mark = page.locator("a.mark", { hasText: "fewer than 60" });
        assert.equal(await page.locator(".panel:visible").count(), 0);
        await mark.click();
        const panel = page.locator(".panel:target");
        await panel.waitFor({ state: "visible" });
        assert.match((await panel.textContent()) ?? "", /Supported, by a margin of one/);
        assert.equal(await panel.locator("svg.picture:visible").count(), 1);
        await assertSound(page, "article with open evidence");
        await panel.getByRole("link", { name: "Close" }).click();
        assert.equal(await page.locator(".panel:visible").count(), 0);

        await page.locator("#light").check();
        await assertSound(page, "article with its evidence lit");
        await page.locator("#light").uncheck();

        await page.getByRole("link", { name: "16 (evidence)", exact: true }).click();
        await panel.getByRole("link", { name: "Read the source" }).click();
        await page.waitForSelector(".document a.read.figure:target");
        assert.match((await page.locator(".document a.read:target").textContent()) ?? "", /^16$/);
        await assertSound(page, "document");
        await page.goBack();
        await page.locator("a.mark", { hasText: "fewer than 60" }).click();
        await panel.getByRole("link", { name: "The whole check" }).click();
        await page.waitForSelector(".equation");
        await assertSound(page, "check");
        await page.goBack();
        await panel.getByRole("link", { name: "The count" }).click();
        await page.waitForSelector(".answer");
        await assertSound(page, "count");
        await page.click(`.side a[hreflang="es"]`);
        await page.waitForSelector('html[lang="es"]');
        assert.ok((await overflowOf(page)) <= 0, "count in Spanish");

        assert.deepEqual(complaints, []);
        assert.deepEqual(foreign, []);
      });
    });

  test("no kind of page is wider than the narrowest phone", async () => {
    await inBrowser({ width: 320, colorScheme: "light" }, async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${site}/es`);
      const linked = await page.locator("main a[href^='/es/']").evaluateAll((links) => links.map(String));
      const kinds = new Map(linked.map((address) => [new URL(address).pathname.split("/")[2], address]));
      assert.deepEqual([...kinds.keys()].toSorted(), ["2022", "checks", "counts", "documents"]);
      for (const address of [`${site}/es`, `${site}/es/nada`, ...kinds.values()]) {
        await page.goto(address);
        assert.ok((await overflowOf(page)) <= 0, address);
      }
    });
  });

  test("by keyboard: the mark, its panel, Close, and on", async () => {
    await inBrowser({ width: 1280, colorScheme: "dark" }, async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${site}/en`);
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate("document.activeElement.className"), "skip");
      await page.click(".lead h2 a");
      await page.waitForSelector(".headline");
      await page.locator("a.mark").first().focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector(".panel:target");
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate("document.activeElement.className"), "close");
      await page.keyboard.press("Enter");
      assert.equal(await page.locator(".panel:visible").count(), 0);
      await page.keyboard.press("Tab");
      assert.match(String(await page.evaluate("document.activeElement.className")), /^mark/);
    });
  });
});
