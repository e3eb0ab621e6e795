import type { Server } from "node:http";
import type { Command } from "commander";
import type { Desk, Settings } from "../actions/desk.ts";
import { Problem } from "../actions/problem.ts";
import { command, userName } from "./options.ts";
import { write } from "./printing.ts";
import { settingsFrom } from "./settings.ts";

export function serveCommand(): Command {
  return command("serve", "serve the public site until it is told to stop").action(() =>
    serveSite({ sample: "as-is" }),
  );
}

/**
 * Serves the public site until SIGINT or SIGTERM. "when-empty": a record that holds nothing else is given the sample
 * case first.
 */
export async function serveSite(given: { readonly sample: "as-is" | "when-empty" }): Promise<void> {
  const { openDesk } = await import("../actions/open-desk.ts");
  const settings = settingsFrom(process.env);
  // From the first moment on: a signal while the sample is loading must still close the record.
  const stop = toldToStop();
  const desk = await openDesk(settings, { kind: "person", name: userName() });
  try {
    if (given.sample === "when-empty") await loadSampleWhenEmpty(desk);
    const server = await listening(desk, settings.port);
    await write(`Cotejo is at ${settings.publicUrl ?? `http://localhost:${settings.port}/`}\n`);
    await sayWhatWaits(desk);
    const releasing = setInterval(() => void releaseWhatIsDue(desk), RELEASE_EVERY_MS);
    await stop;
    clearInterval(releasing);
    await closed(server);
  } finally {
    await desk.store.close();
  }
}

/** An embargo ends at most so much later than it says. */
const RELEASE_EVERY_MS = 10_000;

/** Publishes the articles whose time has come. What goes wrong is said and tried again; it must not stop the site. */
async function releaseWhatIsDue(desk: Desk): Promise<void> {
  try {
    const { releaseDue } = await import("../actions/hold-article.ts");
    for (const { held, outcome } of await releaseDue(desk))
      await write(
        `${held.articleId}: ${outcome.kind === "stopped" ? "its time has come, but a finding stops it: ./bin/cotejo held" : "published, its time has come"}\n`,
      );
  } catch (error) {
    console.error(error);
  }
}

async function loadSampleWhenEmpty(desk: Desk): Promise<void> {
  const { needsSample } = await import("../actions/needs-sample.ts");
  if (!(await needsSample(desk))) return;
  const { loadSample } = await import("../actions/load-sample.ts");
  const { SAMPLE_FOLDER } = await import("./sample.ts");
  await loadSample(desk, SAMPLE_FOLDER);
  await write("Loaded the sample case into the empty record.\n");
}

async function sayWhatWaits(desk: Desk): Promise<void> {
  const { watchArticles } = await import("../actions/watch-articles.ts");
  const moved = (await watchArticles(desk)).length;
  if (moved > 0)
    await write(`${moved} published ${moved === 1 ? "article has" : "articles have"} moved: ./bin/cotejo moved\n`);
  const { textsWaiting } = await import("../actions/texts-waiting.ts");
  const waiting = await textsWaiting(desk);
  if (waiting === 0) return;
  await write(
    `${waiting} texts were read by an earlier version of the reader: ./bin/cotejo reread reads them again.\n`,
  );
}

async function listening(desk: Desk, port: Settings["port"]): Promise<Server> {
  const { serve } = await import("@hono/node-server");
  const { siteApp } = await import("../http/site.ts");
  const app = siteApp(desk);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, () => resolve(server)) as Server;
    server.on("error", (cause: NodeJS.ErrnoException) =>
      reject(cause.code === "EADDRINUSE" ? portInUse(port, cause) : cause),
    );
  });
}

function portInUse(port: number, cause: Error): Problem {
  return new Problem(
    "port-in-use",
    `Port ${port} is in use, perhaps by another Cotejo. Stop that, or choose a port: PORT=${port + 1} npm start`,
    { status: 409, cause },
  );
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

/** Requests under way are finished; idle connections are cut. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
