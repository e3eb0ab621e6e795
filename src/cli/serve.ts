import type { Server } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { Command } from "commander";
import { type Desk, type Settings, siteBase } from "../actions/desk.ts";
import type { Released } from "../actions/hold-article.ts";
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
    await forgetEarlierDeeds(desk);
    const server = await listening(desk, settings.port);
    await write(`Cotejo is at ${siteBase(settings)}/\n`);
    await sayWhatWaits(desk);
    const releasing = releaseUntil(stop, desk);
    await stop;
    await releasing;
    await closed(server);
  } finally {
    await desk.store.close();
  }
}

/** An embargo ends at most so much later than it says. */
const RELEASE_EVERY_MS = 10_000;

/** Publishes articles when their time has come, one look after the other. What stops one is said once, and tried again. */
async function releaseUntil(stop: Promise<void>, desk: Desk): Promise<void> {
  const { releaseDue } = await import("../actions/hold-article.ts");
  const said = new Set<string>();
  const ending = new AbortController();
  void stop.then(() => ending.abort());
  const { signal } = ending;
  while (!signal.aborted) {
    for (const released of await releaseDue(desk).catch(failedLook)) {
      const line = releaseLine(released);
      if (!said.has(line)) await write(line);
      said.add(line);
    }
    await setTimeout(RELEASE_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** A database that cannot be reached now must not end the site. */
function failedLook(error: unknown): readonly Released[] {
  console.error(error);
  return [];
}

function releaseLine({ held: { articleId, until }, outcome }: Released): string {
  if (outcome.kind === "stopped")
    return `${articleId}: its time has come (${until}), but a finding stops it: ./bin/cotejo held\n`;
  if (outcome.kind === "failed")
    return `${articleId}: its time has come (${until}), but it cannot be published: ${String(outcome.error)}\n`;
  return `${articleId}: published, its time has come (${until})\n`;
}

async function loadSampleWhenEmpty(desk: Desk): Promise<void> {
  const { needsSample } = await import("../actions/needs-sample.ts");
  if (!(await needsSample(desk))) return;
  const { loadSample } = await import("../actions/load-sample.ts");
  const { SAMPLE_FOLDER } = await import("./sample.ts");
  await loadSample(desk, SAMPLE_FOLDER);
  await write("Loaded the sample case into the empty record.\n");
}

/** Whatever the settings are now: there may be some of a day on which processes had a common secret. */
async function forgetEarlierDeeds(desk: Desk): Promise<void> {
  const { forgetReaderDeeds } = await import("../actions/reader-deeds.ts");
  const { dayOfInstant } = await import("../core/model/index.ts");
  await forgetReaderDeeds(desk, dayOfInstant(desk.now().toISOString()));
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
