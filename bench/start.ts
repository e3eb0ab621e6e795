import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningSite, startSite } from "./running-site.ts";

const WARM_STARTS = 5;

/**
 * From `npm start` to the first byte (the first start creates the record and loads the sample; the warm ones find it),
 * memory after a tour of every public page that is linked, and what the article page weighs with all it loads.
 */
export async function printStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-start-"));
  try {
    const first = await startSite(folder);
    console.log(`first start, empty record       ${Math.round(first.startMs)} ms`);
    await first.stop();
    const warm: number[] = [];
    for (let run = 0; run < WARM_STARTS; run++) {
      const site = await startSite(folder);
      warm.push(site.startMs);
      if (run === WARM_STARTS - 1) await printTour(site);
      await site.stop();
    }
    const sorted = warm.toSorted((one, other) => one - other).map(Math.round);
    console.log(`warm start                      ${sorted[WARM_STARTS >> 1]} ms (median of ${sorted.join(", ")})`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function printTour(site: RunningSite): Promise<void> {
  const seen = new Set(["/en", "/es"]);
  for (const path of seen) {
    const page = await textOf(`${site.base}${path}`);
    for (const link of linksIn(page, "href")) if (/^\/(en|es)\//.test(link)) seen.add(link);
  }
  const articles = [...seen].filter((path) => /^\/(en|es)\/[0-9]{4}\//.test(path));
  console.log(`tour                            ${seen.size} pages, ${articles.length} articles`);
  const resident = site.residentMb();
  console.log(
    `resident memory after the tour  ${resident === null ? "not known on this system" : `${Math.round(resident)} MB`}`,
  );
  for (const path of articles) await printWeight(site.base, path);
}

/** Bytes of a page and of everything a browser fetches for it, as they travel (compressed where the site compresses). */
async function printWeight(base: string, path: string): Promise<void> {
  const page = await textOf(`${base}${path}`);
  const styles = linksIn(page, "href").filter((link) => /\.(css|woff2|svg|png)(\?|$)/.test(link));
  const inStyles = await Promise.all(
    styles
      .filter((link) => link.includes(".css"))
      .map(async (link) => addressesIn(await textOf(new URL(link, base + path).href), link)),
  );
  const all = new Set(
    [path, ...styles, ...linksIn(page, "src"), ...inStyles.flat()].map((link) => new URL(link, base + path).href),
  );
  const sizes = await Promise.all([...all].map(async (address) => [address, await travellingBytes(address)] as const));
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`weight of ${path}: ${(total / 1024).toFixed(1)} KB in ${sizes.length} requests`);
  for (const [address, bytes] of sizes)
    console.log(`  ${(bytes / 1024).toFixed(1).padStart(6)} KB  ${address.replace(base, "")}`);
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}

/** Response bytes as sent, for a client that takes gzip and brotli. */
function travellingBytes(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "gzip, br" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("end", () => resolve(bytes));
    }).on("error", reject);
  });
}

/** What `href="…"` or `src="…"` name on a page, without fragments and queries written as entities. */
function linksIn(page: string, attribute: "href" | "src"): string[] {
  const links = [...page.matchAll(new RegExp(`\\s${attribute}="([^"#]+)`, "g"))];
  return links.map(([, link]) => link!.replaceAll("&amp;", "&")).filter((link) => link.startsWith("/"));
}

/** What a style sheet names by `url(…)`, as an absolute path. */
function addressesIn(styles: string, sheet: string): string[] {
  const named = [...styles.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, link]) => link!);
  return named.filter((link) => !link.startsWith("data:")).map((link) => new URL(link, `http://site${sheet}`).pathname);
}
