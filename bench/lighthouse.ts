import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_ARGUMENTS, browserPath } from "../test/browser.ts";
import { root, startSite } from "./running-site.ts";

const COMMAND = join(root, "node_modules", "lighthouse", "cli", "index.js");
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const PORT = 9333;

/** A page to look at: a kind of page, and the first address of it that the front page or the list at `foundOn` leads to. */
const KINDS = [
  { name: "article", foundOn: "/en", like: /\/en\/\d{4}\/[\w-]+/ },
  { name: "count", foundOn: "/en", like: /\/en\/counts\?[^"#]+/ },
  { name: "profile", foundOn: "/en/places", like: /\/en\/places\/[\w-]+/ },
  { name: "search", foundOn: "/en", like: /\/en\/search/ },
  { name: "front, Spanish", foundOn: "/en", like: /\/es/ },
] as const;

/**
 * Lighthouse's four scores, of 100, and its first contentful paint on a slow-4G phone, for one page of each kind of the sample. Lighthouse is large and
 * not among what the project installs: where it is absent that is said, with the command that brings it.
 */
export async function printLighthouse(): Promise<void> {
  if (!existsSync(COMMAND)) {
    console.log("Skipped: Lighthouse is not installed. npm install --no-save lighthouse@12");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "cotejo-lighthouse-"));
  const site = await startSite(folder);
  const executablePath = await browserPath();
  const browser = await chromium.launch({
    executablePath,
    args: [...BROWSER_ARGUMENTS, `--remote-debugging-port=${PORT}`],
  });
  try {
    for (const kind of KINDS) {
      const address = await firstAddress(`${site.base}${kind.foundOn}`, kind.like);
      printScores(kind.name, await lookedAt(`${site.base}${address}`, join(folder, "report.json")));
    }
  } finally {
    await browser.close();
    await site.stop();
    rmSync(folder, { recursive: true });
  }
}

async function firstAddress(page: string, like: RegExp): Promise<string> {
  const found = like.exec(await (await fetch(page)).text());
  if (found === null) throw new Error(`${page} leads to nothing like ${like}`);
  return found[0].replaceAll("&amp;", "&");
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>;
}

async function lookedAt(address: string, file: string): Promise<Report> {
  const settings = [
    `--port=${PORT}`,
    "--quiet",
    "--output=json",
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES}`,
  ];
  const looking = spawn(process.execPath, [COMMAND, address, ...settings], { stdio: ["ignore", "ignore", "inherit"] });
  const code = await new Promise<number | null>((resolve) => looking.once("exit", resolve));
  if (code !== 0) throw new Error(`Lighthouse ended with exit code ${code} on ${address}`);
  return JSON.parse(readFileSync(file, "utf8")) as Report;
}

function printScores(name: string, { categories, audits }: Report): void {
  const scores = CATEGORIES.map((category) => `${category} ${Math.round((categories[category]?.score ?? 0) * 100)}`);
  const paint = audits["first-contentful-paint"]?.numericValue ?? 0;
  const failing = Object.entries(audits).flatMap(([id, { score }]) => (score === 0 ? [id] : []));
  console.log(`${name.padEnd(16)} ${scores.join("  ")}  first paint ${(paint / 1000).toFixed(2)} s`);
  if (failing.length > 0) console.log(`${" ".repeat(16)} failing: ${failing.join(", ")}`);
}
