/** The record's pages in a browser: nothing that axe finds and nothing wider than the window, in both themes and languages. */
import assert from "node:assert/strict";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { serve } from "@hono/node-server";
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

const PAGES = [
  "record",
  "places",
  "places/GT",
  "organizations/mara-salvatrucha",
  "people/carlos-marroquin",
  "sources/insight-crime",
  "acts",
  "places/GT?known=2022-05-20",
];

for (const [visit, language] of [
  [{ width: 1280, colorScheme: "light" }, "en"],
  [{ width: 320, colorScheme: "dark" }, "es"],
] as const)
  test(`${visit.width} px, ${visit.colorScheme}, ${language}`, async () => {
    await inBrowser(visit, async (browser) => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      for (const address of PAGES) {
        assert.deepEqual(await faultsOf(page, `${site}/${language}/${address}`, [visit.colorScheme]), []);
      }
      assert.deepEqual(complaints, []);
    });
  });
