/** A worker thread that asks one address as often as it can over a few connections, and posts how many answers came. */
import { parentPort, workerData } from "node:worker_threads";
import { Pool } from "undici";

const CONNECTIONS = 8;

const { address, seconds } = workerData as { readonly address: string; readonly seconds: number };
const url = new URL(address);
const pool = new Pool(url.origin, { connections: CONNECTIONS });
const until = performance.now() + seconds * 1000;
let answers = 0;

async function askUntilTheEnd(): Promise<void> {
  while (performance.now() < until) {
    const answer = await pool.request({ path: url.pathname, method: "GET" });
    await answer.body.arrayBuffer();
    if (answer.statusCode !== 200) throw new Error(`${address} answered ${answer.statusCode}`);
    answers++;
  }
}

await Promise.all(Array.from({ length: CONNECTIONS }, askUntilTheEnd));
await pool.close();
parentPort?.postMessage(answers);
