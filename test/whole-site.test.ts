/** One page of every kind in a real browser: nothing that axe finds, nothing wider than the window, no complaint. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { faultsOf } from "./axe.ts";
import { inBrowser } from "./browser.ts";
import { PAGE_PATHS, type WholeSite, wholeSite } from "./whole-site.ts";

let site: WholeSite;

before(async () => {
  site = await wholeSite();
});
after(() => site.end());

/** How each page in turn is looked at, so that a run sees every kind once and every way many times. */
const WAYS = [
  { language: "en", width: 1280, colorScheme: "light" },
  { language: "es", width: 360, colorScheme: "dark" },
  { language: "es", width: 1280, colorScheme: "dark" },
  { language: "en", width: 360, colorScheme: "light" },
  { language: "es", width: 360, colorScheme: "light" },
  { language: "en", width: 1280, colorScheme: "dark" },
  { language: "en", width: 360, colorScheme: "dark" },
] as const;

suite("every kind of page", () => {
  test("is among those that are looked at", () => {
    for (const language of ["en", "es"] as const) {
      const looked = site.pages(language);
      assert.deepEqual(
        PAGE_PATHS.filter((path) => !looked.has(path)),
        [],
      );
    }
  });

  test("is there in both languages", async () => {
    for (const language of ["en", "es"] as const)
      for (const [path, addresses] of site.pages(language))
        for (const address of addresses) {
          const { status } = await fetch(`${site.base}${address}`);
          assert.equal(status, /^\d+$/.test(path) ? Number(path) : 200, address);
        }
  });

  test("is sound, each in one way of many", async () => {
    await inBrowser({ width: 1280, colorScheme: "light" }, async (browser) => {
      const page = await browser.newPage();
      const faults: string[] = [];
      for (const [index, path] of [...site.pages("en").keys()].entries()) {
        const way = WAYS[index % WAYS.length]!;
        await page.setViewportSize({ width: way.width, height: 900 });
        const address = site.pages(way.language).get(path)![0]!;
        faults.push(...(await faultsOf(page, `${site.base}${address}`, [way.colorScheme])));
      }
      assert.deepEqual(faults, []);
    });
  });
});
