import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Desk } from "../src/actions/desk.ts";
import { loadSample } from "../src/actions/load-sample.ts";
import { openDesk } from "../src/actions/open-desk.ts";
import { UNNAMED_OUTLET } from "../src/actions/outlet.ts";

const SAMPLES = fileURLToPath(new URL("../samples", import.meta.url));

/** A desk of its own in a new folder, with the sample case loaded; `end` closes and removes it. */
export async function sampleDesk(): Promise<{ readonly desk: Desk; readonly end: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), `cotejo-site-${randomUUID().slice(0, 8)}-`));
  const settings = {
    dataFolder: folder,
    databaseUrl: null,
    port: 0,
    publicUrl: "https://cotejo.example",
    outlet: UNNAMED_OUTLET,
    proxies: 0,
    readersSecret: null,
    maxBytes: 1e7,
  };
  const desk = await openDesk(settings, { kind: "person", name: "a tester" });
  await loadSample(desk, SAMPLES);
  const end = async () => {
    await desk.store.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { desk, end };
}
