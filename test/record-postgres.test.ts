/** The record's pages on PostgreSQL say what they say on SQLite. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Desk } from "../src/actions/desk.ts";
import { loadSample } from "../src/actions/load-sample.ts";
import { openDesk } from "../src/actions/open-desk.ts";
import { siteApp } from "../src/http/site.ts";
import { startPostgres, type TestPostgres } from "./postgres.ts";
import { sampleDesk } from "./site-desk.ts";

let postgres: TestPostgres;
let folder: string;
let here: Awaited<ReturnType<typeof sampleDesk>>;
let there: Desk;

before(async () => {
  here = await sampleDesk();
  postgres = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), "cotejo-record-"));
  const settings = { ...here.desk.settings, dataFolder: folder, databaseUrl: await postgres.freshUrl() };
  there = await openDesk(settings, { kind: "person", name: "a tester" });
  await loadSample(there, fileURLToPath(new URL("../samples", import.meta.url)));
});
after(async () => {
  await there.store.close();
  await here.end();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A page without what is made anew for each record: ids, hashes and the minute of capture. */
async function pageOf(desk: Desk, address: string): Promise<string> {
  const response = await siteApp(desk).request(address);
  assert.equal(response.status, 200, address);
  return (await response.text()).replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, "id");
}

for (const address of [
  "record",
  "places",
  "organizations",
  "people",
  "sources",
  "acts",
  "places/GT",
  "people/carlos-marroquin",
])
  test(address, async () => {
    const [one, other] = [await pageOf(here.desk, `/en/${address}`), await pageOf(there, `/en/${address}`)];
    const words = (page: string) =>
      page
        .replace(/<[^>]+>/g, "\n")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .toSorted();
    assert.deepEqual(words(other), words(one));
  });
