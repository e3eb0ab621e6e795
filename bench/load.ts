/** A worker thread that asks for addresses as often as it can over a few connections, and posts how long each answer took. */
import { parentPort, workerData } from "node:worker_threads";
import { Pool } from "undici";
import { randomFrom } from "./texts.ts";

/** What browsers accept. */
const ACCEPTED = { "accept-encoding": "gzip, deflate, br, zstd" };

/** What a worker is told to ask for. */
export interface Load {
  readonly origin: string;
  /** Drawn in proportion to 1 ÷ their place in the list. One that ends in "?" gets a number behind it, each time another. */
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

const { origin, paths, connections, seconds } = workerData as Load;
const pool = new Pool(origin, { connections });
const random = randomFrom(1);
const until = performance.now() + seconds * 1000;
let queries = 0;
/** Milliseconds of each answer, as they came. */
const times: number[] = [];

async function askUntilTheEnd(): Promise<void> {
  while (performance.now() < until) {
    const path = paths[Math.min(paths.length, Math.floor((paths.length + 1) ** random())) - 1]!;
    const asked = path.endsWith("?") ? `${path}${Date.now()}-${queries++}` : path;
    const began = performance.now();
    const answer = await pool.request({ path: asked, method: "GET", headers: ACCEPTED });
    await answer.body.arrayBuffer();
    if (answer.statusCode !== 200) throw new Error(`${asked} answered ${answer.statusCode}`);
    times.push(performance.now() - began);
  }
}

await Promise.all(Array.from({ length: connections }, askUntilTheEnd));
await pool.close();
parentPort?.postMessage(times);
