import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { loadSample } from "../src/actions/load-sample.ts";
import { openDesk } from "../src/actions/open-desk.ts";
import { settingsFrom } from "../src/cli/settings.ts";
import { siteApp } from "../src/http/site.ts";
import { articlesIn } from "../src/store/articles.ts";
import { root } from "./running-site.ts";

const SECONDS = 3;

/** Article pages a second beside an application that only says hello, called in this process and over a socket. */
export async function printPages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-pages-"));
  const desk = await openDesk(settingsFrom({ COTEJO_DATA: folder }), { kind: "loader", name: "bench" });
  try {
    await loadSample(desk, join(root, "samples"));
    const [article] = await articlesIn(desk.store, { publicOnly: true, limit: 1 });
    if (article === undefined) throw new Error("The sample published no article");
    const hello = new Hono().get("/", (context) => context.text("hello"));
    console.log("pages a second");
    await printPageSpeed(`article ${article.address}`, siteApp(desk), article.address);
    await printPageSpeed("a bare Hono «hello»", hello, "/");
  } finally {
    await desk.store.close();
    rmSync(folder, { recursive: true });
  }
}

async function printPageSpeed(name: string, app: Pick<Hono, "fetch">, path: string): Promise<void> {
  const inProcess = await fetchesASecond(app, path);
  const overSocket = await requestsASecond(app, path);
  const cells = [inProcess, overSocket].map((speed) => Math.round(speed).toLocaleString("en").padStart(9));
  console.log(`  ${name}\n    in process ${cells[0]}   over a socket ${cells[1]}`);
}

async function fetchesASecond(app: Pick<Hono, "fetch">, path: string): Promise<number> {
  const ask = async () => {
    const answer = await app.fetch(new Request(`http://localhost${path}`));
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    await answer.arrayBuffer();
  };
  for (let warmUp = 0; warmUp < 50; warmUp++) await ask();
  const began = performance.now();
  let pages = 0;
  while (performance.now() - began < SECONDS * 1000) {
    await ask();
    pages++;
  }
  return pages / ((performance.now() - began) / 1000);
}

async function requestsASecond(app: Pick<Hono, "fetch">, path: string): Promise<number> {
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
  if (!server.listening) await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const worker = new Worker(new URL("load.ts", import.meta.url), {
    workerData: { address: `http://127.0.0.1:${port}${path}`, seconds: SECONDS },
  });
  const [answers] = (await once(worker, "message")) as [number];
  server.close();
  return answers / SECONDS;
}
