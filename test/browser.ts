import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

/** Where systems keep a Chrome or Chromium of their own. */
const SYSTEM_BROWSERS = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Runs as root and without a screen, and asks nobody for anything but the pages. */
export const BROWSER_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Visit {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}

/** A real browser with a fresh profile, closed and removed when `visit` is done. */
export async function inBrowser(visit: Visit, work: (browser: BrowserContext) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "cotejo-browser-"));
  const { width, colorScheme } = visit;
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: await browserPath(),
    headless: true,
    args: BROWSER_ARGUMENTS,
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: "reduce",
  });
  try {
    await work(browser);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * The system's browser, or else the one that comes in a package, unpacked on first use. That one brings the libraries
 * and fonts that it needs, but only to machines of the kind that this variable names; a bare machine lacks them too.
 */
export async function browserPath(): Promise<string> {
  const found = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (found !== undefined) return found;
  const { CODEBUILD_BUILD_IMAGE = "nodejs24" } = process.env;
  Object.assign(process.env, { CODEBUILD_BUILD_IMAGE });
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
