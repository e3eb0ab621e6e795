import { faultsOf } from "../test/axe.ts";
import { inBrowser } from "../test/browser.ts";
import { wholeSite } from "../test/whole-site.ts";

const WIDTHS = [1280, 360] as const;

/**
 * Every kind of page in both languages, at both widths and in both themes, held against axe; prints what is wrong with each
 * and gives how many faults there are.
 */
export async function printAxe(): Promise<number> {
  const began = performance.now();
  const site = await wholeSite();
  const faults: string[] = [];
  let looks = 0;
  await inBrowser({ width: WIDTHS[0], colorScheme: "light" }, async (browser) => {
    const page = await browser.newPage();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const language of ["en", "es"] as const)
        for (const address of [...site.pages(language).values()].flat()) {
          const found = await faultsOf(page, `${site.base}${address}`, ["light", "dark"]);
          looks += 2;
          faults.push(...found);
          for (const fault of found) console.log(fault);
        }
    }
  });
  await site.end();
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${looks} looks at pages of every kind, ${faults.length} faults, ${seconds} s`);
  return faults.length;
}
