import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** What a page is looked at with; what a browser runs it in has no say. */
const AXE = readFileSync(
  createRequire(import.meta.resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** Puts together what it found by itself: going through its report of what holds costs more than looking. */
const RUN = `axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ": " + nodes.map(({ target }) => target.join(" ")).join(", ")))`;

/**
 * What is wrong with the page at an address as this browser shows it in each of these themes: what axe finds, and how many
 * pixels it is wider than its window. Each fault says where.
 */
export async function faultsOf(
  page: Page,
  address: string,
  themes: readonly ("light" | "dark")[],
): Promise<readonly string[]> {
  await page.goto(address);
  await page.evaluate(AXE);
  const faults: string[] = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate<readonly string[]>(RUN);
    const width = await page.evaluate<number>("window.innerWidth");
    const where = `${new URL(address).pathname} at ${width} px, ${colorScheme}`;
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
    faults.push(...found.map((fault) => `${where}: ${fault}`));
    if (overflow > 0) faults.push(`${where}: ${overflow} px too wide`);
  }
  return faults;
}
