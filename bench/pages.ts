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
const WARM_UP = 50;

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
    const { address } = article;
    const site = siteApp(desk);
    await printPageSpeed(`article ${address}`, { app: site, path: address });
    await printPageSpeed("the same, made anew each time", { app: site, path: `${address}?` });
    await printPageSpeed("a bare Hono «hello»", { app: hello, path: "/" });
  } finally {
    await desk.store.close();
    rmSync(folder, { recursive: true });
  }
}

/** What is asked for; a path that ends in "?" gets a number behind it, each time another, so that no copy is kept of it. */
interface Asked {
  readonly app: Pick<Hono, "fetch">;
  readonly path: string;
}

async function printPageSpeed(name: string, asked: Asked): Promise<void> {
  const inProcess = await fetchesASecond(asked);
  const overSocket = await requestsASecond(asked);
  const cells = [inProcess, overSocket].map((speed) => Math.round(speed).toLocaleString("en").padStart(9));
  console.log(`  ${name}\n    in process ${cells[0]}   over a socket ${cells[1]}`);
}

async function fetchesASecond({ app, path }: Asked): Promise<number> {
  let asked = 0;
  const ask = async () => {
    const answer = await app.fetch(new Request(`http://localhost${path}${path.endsWith("?") ? asked : ""}`));
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    await answer.arrayBuffer();
    asked++;
  };
  while (asked < WARM_UP) await ask();
  const began = performance.now();
  while (performance.now() - began < SECONDS * 1000) await ask();
  return (asked - WARM_UP) / ((performance.now() - began) / 1000);
}

async function requestsASecond({ app, path }: Asked): Promise<number> {
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
  if (!server.listening) await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const worker = new Worker(new URL("load.ts", import.meta.url), {
    workerData: { origin: `http://127.0.0.1:${port}`, path, seconds: SECONDS },
  });
  const [answers] = (await once(worker, "message")) as [number];
  server.close();
  return answers / SECONDS;
}
