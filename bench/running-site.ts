import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** A site started with `npm start`, as a person would start it. */
export interface RunningSite {
  readonly base: string;
  /** From the command to the first byte of the front page. */
  readonly startMs: number;
  /** Resident memory of the serving process, in MB; null where `/proc` does not tell. */
  residentMb(): number | null;
  stop(): Promise<void>;
}

const GIVE_UP_MS = 120_000;

/** Starts the site on a free port over this data folder and waits until it answers. */
export async function startSite(dataFolder: string): Promise<RunningSite> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn("npm", ["start", "--silent"], {
    cwd: root,
    detached: true,
    stdio: "ignore",
    env: { ...process.env, COTEJO_DATA: dataFolder, PORT: String(port) },
  });
  await firstByte(`${base}/en`, child);
  const startMs = performance.now() - began;
  return { base, startMs, residentMb: () => residentMbOf(child), stop: () => stopped(child) };
}

async function firstByte(address: string, child: ChildProcess): Promise<void> {
  const giveUpAt = performance.now() + GIVE_UP_MS;
  while (performance.now() < giveUpAt) {
    if (child.exitCode !== null) throw new Error(`npm start ended with exit code ${child.exitCode}`);
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok === true) {
      await answer.arrayBuffer();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`${address} did not answer within ${GIVE_UP_MS} ms`);
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    process.kill(-child.pid!, "SIGTERM");
  });
}

/** The largest of the processes that `npm start` began: npm, the starter and the site itself. */
function residentMbOf(child: ChildProcess): number | null {
  const sizes = descendantsOf(child.pid!)
    .map(residentOf)
    .filter((size) => size !== null);
  return sizes.at(-1) ?? null;
}

/** A process and everything below it, outermost first. */
function descendantsOf(pid: number): number[] {
  const children = readOrNull(`/proc/${pid}/task/${pid}/children`)?.trim().split(" ").filter(Boolean).map(Number) ?? [];
  return [pid, ...children.flatMap(descendantsOf)];
}

function residentOf(pid: number): number | null {
  const line = readOrNull(`/proc/${pid}/status`)?.match(/^VmRSS:\s+(\d+) kB$/m);
  return line === null || line === undefined ? null : Number(line[1]) / 1024;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
