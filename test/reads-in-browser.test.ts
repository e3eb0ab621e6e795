import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { generatedTexts } from "../bench/generated-texts.ts";
import { newsTexts } from "../bench/texts.ts";
import type { Reading, SourceText } from "../src/core/model/index.ts";
import { inBrowser } from "./browser.ts";
import { readingOf } from "./laws.ts";

/** Core needs nothing of Node, so a browser that is handed its files reads what Node reads, to the character. */

const ROOT = new URL("../", import.meta.url);
let server: Server;
let site: string;

before(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/") return response.setHeader("content-type", "text/html").end("<!doctype html><title>read</title>");
    if (!path.startsWith("/src/core/")) return response.writeHead(404).end();
    const file = readFileSync(new URL(`.${path}`, ROOT), "utf8");
    if (path.endsWith(".json")) return response.setHeader("content-type", "application/json").end(file);
    return response.setHeader("content-type", "text/javascript").end(stripTypeScriptTypes(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const TEXTS: readonly SourceText[] = (["en", "es"] as const).flatMap((language) => [
  ...newsTexts(language, { texts: 4, wordsEach: 300 }),
  ...generatedTexts(language, { seed: 7, texts: 60 }),
]);

test("the same text reads the same in Node and in a browser", async () => {
  await inBrowser({ width: 800, colorScheme: "light" }, async (browser) => {
    const page = await browser.newPage();
    await page.goto(site);
    const read = await page.evaluate(async (texts) => {
      const core = "/src/core/index.ts";
      const { codebook, read: readWith } = (await import(core)) as typeof import("../src/core/index.ts");
      return texts.map((text) => readWith(text, { codebook }));
    }, TEXTS);
    const readings: readonly Reading[] = TEXTS.map(readingOf);
    for (const [index, reading] of readings.entries()) assert.deepEqual(read[index], reading, TEXTS[index]!.content);
  });
});
