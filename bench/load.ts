/** A worker thread that asks one address as often as it can over a few connections, and posts how many answers came. */
import { parentPort, workerData } from "node:worker_threads";
import { Pool } from "undici";

const CONNECTIONS = 8;

/** What browsers accept. */
const ACCEPTED = { "accept-encoding": "gzip, deflate, br" };

interface Load {
  readonly origin: string;
  /** Ends in "?" when each request should ask for another address. */
  readonly path: string;
  readonly seconds: number;
}

const { origin, path, seconds } = workerData as Load;
const pool = new Pool(origin, { connections: CONNECTIONS });
const until = performance.now() + seconds * 1000;
let answers = 0;

async function askUntilTheEnd(): Promise<void> {
  while (performance.now() < until) {
    const asked = path.endsWith("?") ? `${path}s${answers}` : path;
    const answer = await pool.request({ path: asked, method: "GET", headers: ACCEPTED });
    await answer.body.arrayBuffer();
    if (answer.statusCode !== 200) throw new Error(`${asked} answered ${answer.statusCode}`);
    answers++;
  }
}

await Promise.all(Array.from({ length: CONNECTIONS }, askUntilTheEnd));
await pool.close();
parentPort?.postMessage(answers);
