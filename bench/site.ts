/**
 * `npm run bench -- site`: the public site over a generated record of so many statements, all confirmed, and a tenth as many
 * articles: making a page of sixty figures, readers on twenty connections, and searches in both languages.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { openDesk } from "../src/actions/open-desk.ts";
import { showArticle } from "../src/actions/show-article.ts";
import { settingsFrom } from "../src/cli/settings.ts";
import { articleHtml } from "../src/core/page/article.ts";
import { readAssets } from "../src/http/assets.ts";
import { editionOf, siteApp } from "../src/http/site.ts";
import { answersUnder } from "./pages.ts";
import { addressAt, anyWord, articlesOfSixty, fillSite } from "./scale/site-record.ts";
import { type TimedInThread, timed } from "./scale/timed.ts";
import { randomFrom } from "./texts.ts";

const STATEMENTS = 1_000_000;
const TIMES = 200;
const CONNECTIONS = 20;
const SECONDS = 10;
/** Asked for before the rest. */
const MOST_READ = 300;
const SEED = 3;

/** Prints one line for each: median, 95th and 99th percentile, and most, in milliseconds. With `folder`, the record is kept there. */
export async function printSite(given: { readonly statements: number | null; readonly folder: string | null }) {
  const statements = given.statements ?? STATEMENTS;
  const folder = given.folder ?? mkdtempSync(join(tmpdir(), "cotejo-site-"));
  const isMade = existsSync(join(folder, "cotejo.sqlite"));
  const desk = await openDesk(settingsFrom({ COTEJO_DATA: folder }), { kind: "loader", name: "bench" });
  try {
    const articles = statements / 10;
    const made = await timed(async () => (isMade ? null : fillSite(desk.store, { statements, articles })));
    console.log(`${desk.store.dialect}, ${statements} confirmed statements, ${articles} articles`);
    if (!isMade) console.log(`  made in ${seconds(made.clock)} (processor ${seconds(made.processor)})`);
    await printMaking(desk, articles);
    await printReaders(desk, articles);
    await printSearches(desk);
  } finally {
    await desk.store.close();
    if (given.folder === null) rmSync(folder, { recursive: true });
  }
}

type OpenDesk = Awaited<ReturnType<typeof openDesk>>;

async function printMaking(desk: OpenDesk, articles: number): Promise<void> {
  const [read, made]: [TimedInThread[], TimedInThread[]] = [[], []];
  const assets = readAssets();
  const editions = { en: editionOf("en", { desk, assets }), es: editionOf("es", { desk, assets }) };
  const addresses = articlesOfSixty(articles).map(addressAt);
  for (let turn = 0; turn < TIMES; turn++) {
    const address = addresses[turn % addresses.length]!;
    const shown: Awaited<ReturnType<typeof showArticle>>[] = [];
    read.push(await timed(async () => shown.push(await showArticle(desk, address))));
    if (shown[0]?.kind !== "article") throw new Error(`There is no article at ${address}`);
    const { page } = shown[0];
    made.push(await timed(async () => articleHtml(page, editions[page.article.language])));
  }
  print("an article of 60 figures, read", read.slice(TIMES / 4));
  print("its HTML made", made.slice(TIMES / 4));
}

async function printReaders(desk: OpenDesk, articles: number): Promise<void> {
  const app = siteApp(desk);
  const site = getRequestListener(app.fetch);
  const all = Array.from({ length: articles }, (_, number) => addressAt(number));
  for (const [name, paths, asked] of [
    ["one article", all.slice(0, 1), 1],
    [`the ${MOST_READ} most read`, all.slice(0, MOST_READ), MOST_READ],
    ["all articles, the n-th 1 ÷ n as often", all, MOST_READ],
    ["the same, each asked for before", all, all.length],
  ] as const) {
    // the most read last, because the one longest unasked for makes room
    for (const path of paths.slice(0, asked).toReversed())
      await (await app.request(path, { headers: { "accept-encoding": "br" } })).arrayBuffer();
    const { times } = await answersUnder(site, { paths, connections: CONNECTIONS, seconds: SECONDS });
    const clock = times.map((time) => ({ clock: time, processor: Number.NaN, thread: Number.NaN }));
    print(`${CONNECTIONS} connections, ${name} (${Math.round(times.length / SECONDS)} a second)`, clock);
  }
}

async function printSearches(desk: OpenDesk): Promise<void> {
  const app = siteApp(desk);
  for (const language of ["en", "es"] as const) {
    const random = randomFrom(SEED);
    const asked = {
      "one word": () => anyWord(random),
      "two words": () => `${anyWord(random)} ${anyWord(random)}`,
      "a place and a measure": () => pick(TYPED[language], random),
    };
    const times: TimedInThread[] = [];
    for (const [name, typed] of Object.entries(asked)) {
      const own: TimedInThread[] = [];
      for (let turn = 0; turn < TIMES; turn++) {
        const address = `/${language}/search?q=${encodeURIComponent(typed())}&turn=${turn}`;
        own.push(await timed(async () => (await app.request(address)).text()));
      }
      print(`search in ${language}, ${name}`, own);
      times.push(...own);
    }
    print(`search in ${language}, all`, times);
  }
}

const TYPED = {
  en: ["guatemala arrests", "honduras deportations", "salvador police", "mexico weapons", "colombia migrants"],
  es: ["guatemala detenciones", "honduras homicidios", "prision salvador", "policia mexico", "colombia migrantes"],
} as const;

function pick<Value>(values: readonly Value[], random: () => number): Value {
  return values[Math.floor(random() * values.length)]!;
}

function print(name: string, times: readonly TimedInThread[]): void {
  const line = (pick: (time: TimedInThread) => number) => {
    const sorted = times.map(pick).toSorted((one, other) => one - other);
    return [0.5, 0.95, 0.99, 1].map((share) =>
      sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1),
    );
  };
  const processor = Number.isNaN(times[0]?.processor)
    ? ""
    : `, processor ${line((time) => time.processor).join(" / ")}, of it the main thread ${line((time) => time.thread).join(" / ")}`;
  console.log(
    `  ${name.padEnd(60)}${line((time) => time.clock).join(" / ")} ms${processor} (load ${loadavg()[0]!.toFixed(1)})`,
  );
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1_000)} s`;
}
