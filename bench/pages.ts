import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { getRequestListener } from "@hono/node-server";
import { fastify } from "fastify";
import { Hono } from "hono";
import { loadSample } from "../src/actions/load-sample.ts";
import { openDesk } from "../src/actions/open-desk.ts";
import { showArticle } from "../src/actions/show-article.ts";
import { settingsFrom } from "../src/cli/settings.ts";
import type { Article } from "../src/core/model/index.ts";
import { articleHtml } from "../src/core/page/article.ts";
import { readAssets } from "../src/http/assets.ts";
import { encodedFrom } from "../src/http/encodings.ts";
import type { SiteDesk } from "../src/http/pages/page.ts";
import { editionOf, siteApp } from "../src/http/site.ts";
import { articlesIn } from "../src/store/articles.ts";
import type { Load } from "./load.ts";
import { root } from "./running-site.ts";

const ROUNDS = 7;
const SECONDS = 1;
const CONNECTIONS = 8;

/**
 * Article pages a second over a socket beside applications that only say hello. They take turns, because a machine that
 * others use too gives one second more than the next; the best turn of each is printed.
 */
export async function printPages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-pages-"));
  const desk = await openDesk(settingsFrom({ COTEJO_DATA: folder }), { kind: "loader", name: "bench" });
  try {
    await loadSample(desk, join(root, "samples"));
    const [article] = await articlesIn(desk.store, { publicOnly: true, limit: 1 });
    if (article === undefined) throw new Error("The sample published no article");
    const site = getRequestListener(siteApp(desk).fetch);
    await printSpeeds([
      { name: "a bare Hono «hello»", listener: helloOfHono(), path: "/" },
      { name: "a bare Fastify «hello»", listener: await helloOfFastify(), path: "/" },
      { name: `article ${article.address}`, listener: site, path: article.address },
      { name: "the same, behind a query nobody asked before", listener: site, path: `${article.address}?` },
      { name: "the same, made from the record each time", listener: madeEachTime(desk, article), path: "/" },
    ]);
  } finally {
    await desk.store.close();
    rmSync(folder, { recursive: true });
  }
}

/** What is asked for; a path that ends in "?" gets a number behind it, each time another, so that no copy is kept of it. */
interface Asked {
  readonly name: string;
  readonly listener: RequestListener;
  readonly path: string;
}

function helloOfHono(): RequestListener {
  return getRequestListener(new Hono().get("/", (context) => context.text("hello")).fetch);
}

async function helloOfFastify(): Promise<RequestListener> {
  const app = fastify().get("/", async () => "hello");
  await app.ready();
  return (incoming, outgoing) => app.routing(incoming, outgoing);
}

/** The article's page, read, written and compressed for each who asks, with nothing kept of it. */
function madeEachTime(desk: SiteDesk, { address, language }: Article): RequestListener {
  const edition = editionOf(language, { desk, assets: readAssets() });
  const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "zstd" };
  return getRequestListener(async () => {
    const shown = await showArticle(desk, address);
    if (shown?.kind !== "article") throw new Error(`There is no article at ${address}`);
    const content = encodedFrom(Buffer.from(articleHtml(shown.page, edition)), { isCompressible: true });
    return new Response(content.encoded("zstd"), { headers });
  });
}

/** Of one turn: answers a second, on the clock and in the processor time of the thread that answers. */
interface Speed {
  readonly clock: number;
  readonly processor: number;
}

async function printSpeeds(all: readonly Asked[]): Promise<void> {
  const speeds = new Map(all.map(({ name }) => [name, [] as Speed[]]));
  for (let round = 0; round < ROUNDS; round++)
    for (const asked of all) speeds.get(asked.name)!.push(await speedOf(asked));
  const bestOf = (name: string, by: keyof Speed) => Math.max(...speeds.get(name)!.map((speed) => speed[by]));
  const load = loadavg()[0]!.toFixed(1);
  console.log(`pages a second over a socket: of processor time, on the clock, share of the first (load ${load})`);
  for (const { name } of all) {
    const cells = (["processor", "clock"] as const).map((by) =>
      Math.round(bestOf(name, by)).toLocaleString("en").padStart(9),
    );
    const share = bestOf(name, "processor") / bestOf(all[0]!.name, "processor");
    console.log(`  ${cells.join("")}  ${(share * 100).toFixed(1).padStart(6)} %  ${name}`);
  }
}

async function speedOf({ listener, path }: Asked): Promise<Speed> {
  const { times, processor } = await answersUnder(listener, {
    paths: [path],
    connections: CONNECTIONS,
    seconds: SECONDS,
  });
  return { clock: times.length / SECONDS, processor: times.length / processor };
}

/** The milliseconds of each answer that readers waited for, and the seconds of processor time that the answering thread took. */
export async function answersUnder(
  listener: RequestListener,
  load: Omit<Load, "origin">,
): Promise<{ readonly times: readonly number[]; readonly processor: number }> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  if (!server.listening) await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const workerData: Load = { ...load, origin: `http://127.0.0.1:${port}` };
  const worker = new Worker(new URL("load.ts", import.meta.url), { workerData });
  await once(worker, "online");
  const used = process.threadCpuUsage();
  const [times] = (await once(worker, "message")) as [number[]];
  const { user, system } = process.threadCpuUsage(used);
  server.close();
  server.closeAllConnections();
  return { times, processor: (user + system) / 1_000_000 };
}
