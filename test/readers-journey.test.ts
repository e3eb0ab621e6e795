/** A reader below an article, in a real browser without script: answers, writes, takes the text over, sees a figure in a frame. */
import assert from "node:assert/strict";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { serve } from "@hono/node-server";
import type { Page } from "playwright-core";
import type { Desk } from "../src/actions/desk.ts";
import { listMessages } from "../src/actions/list-messages.ts";
import { listVotes } from "../src/actions/list-votes.ts";
import { siteApp } from "../src/http/site.ts";
import { inBrowser } from "./browser.ts";
import { sampleDesk } from "./site-desk.ts";

let site: string;
let server: Server;
let desk: Desk;
let end: () => Promise<void>;
/** Stands still, so that a slow machine is not taken for a slow writer. */
let clock = new Date();

before(async () => {
  const sample = await sampleDesk();
  ({ end } = sample);
  desk = {
    ...sample.desk,
    now: () => clock,
    settings: { ...sample.desk.settings, publicUrl: null },
  };
  const app = siteApp(desk);
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

async function assertSound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(", ")}`),
    [],
    where,
  );
  assert.ok(
    (await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth")) <= 0,
    `${where} is too wide`,
  );
}

for (const visit of [
  { width: 320, colorScheme: "dark", language: "es" },
  { width: 1280, colorScheme: "light", language: "en" },
] as const)
  test(`${visit.language}, ${visit.width} px, ${visit.colorScheme}`, () =>
    inBrowser(visit, async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${site}/${visit.language}`);
      await page.click(".lead h2 a");
      const article = new URL(page.url()).pathname;

      await page.focus('button[value="yes"]');
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site}${article}/thanks`);
      await assertSound(page, "thanks");
      await page.click("main a");

      await page.click('a[href*="/messages?about="]');
      await assertSound(page, "form for messages");
      await page.fill("#words", "«Hola» <b>43</b>");
      await page.click("main button");
      await page.waitForSelector("#fault");
      assert.equal(await page.inputValue("#words"), "«Hola» <b>43</b>");
      await assertSound(page, "form with a fault");
      clock = new Date(clock.getTime() + 10_000);
      await page.click("main button");
      await page.waitForURL(`${site}/${visit.language}/messages/sent`);
      const [message] = await listMessages(desk, { limit: 1 });
      assert.equal(message?.words, "«Hola» <b>43</b>");

      await page.goto(`${site}${article}/republish`);
      await assertSound(page, "republish");
      await page.goto(`${site}${article}`);
      const check = await page.getAttribute('a[href*="/checks/"]', "href");
      const id = check!.split("/").at(-1);
      await page.goto(`${site}/embed/figures/${id}`);
      await assertSound(page, "frame");
    }));

test("both readers come from one address, and count once", async () => {
  const votes = await listVotes(desk, { since: null });
  assert.deepEqual(
    votes.map(({ helpful, unhelpful }) => helpful + unhelpful),
    [1, 1],
  );
});
