/** What readers send to several processes that serve one site: once a day and within the limits, whichever they reach. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import type { Hono } from "hono";
import type { Desk } from "../src/actions/desk.ts";
import { listMessages } from "../src/actions/list-messages.ts";
import { listVotes } from "../src/actions/list-votes.ts";
import { loadSample } from "../src/actions/load-sample.ts";
import { openDesk } from "../src/actions/open-desk.ts";
import { settingsFrom } from "../src/cli/settings.ts";
import { siteApp } from "../src/http/site.ts";
import { articlesIn } from "../src/store/articles.ts";
import { startPostgres } from "./postgres.ts";

const SECRET = "a secret that all processes have and no database holds";
const postgres = await startPostgres();
after(() => postgres.stop());

/** Processes that serve one record: each with a connection of its own, and a clock that the test sets. */
interface Served {
  readonly apps: readonly Hono[];
  readonly desk: Desk;
  readonly article: string;
  clock: Date;
  readonly end: () => Promise<void>;
}

async function served(url: string | null, secret: string | null): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), "cotejo-together-"));
  const environment = {
    COTEJO_DATA: folder,
    COTEJO_URL: "https://cotejo.example",
    ...(url === null ? {} : { DATABASE_URL: url }),
    ...(secret === null ? {} : { COTEJO_READERS_SECRET: secret }),
  };
  const open = () => openDesk(settingsFrom(environment), { kind: "person", name: "a tester" });
  const desks = [await open()];
  await loadSample(desks[0]!, join(import.meta.dirname, "..", "samples"));
  desks.push(await open(), await open());
  const [article] = await articlesIn(desks[0]!.store, { publicOnly: true, language: "en", limit: 1 });
  const set: Served = {
    desk: desks[0]!,
    article: article!.address,
    clock: new Date("2022-06-03T10:00:00Z"),
    apps: desks.map((desk) => siteApp({ ...desk, now: () => set.clock })),
    end: async () => {
      for (const { store } of desks) await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return set;
}

function post(app: Hono, address: string, given: { fields: Record<string, string>; from: string }) {
  const headers = { Origin: "https://cotejo.example", "Content-Type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams(given.fields).toString();
  const socket = { remoteAddress: given.from };
  return app.request(address, { method: "POST", headers, body }, { incoming: { socket } });
}

const helpful = async ({ desk }: Served) => (await listVotes(desk, { since: null }))[0]?.helpful ?? 0;

for (const dialect of ["sqlite", "postgres"] as const)
  suite(`several processes of one site on ${dialect}`, () => {
    const fresh = async (secret: string | null) =>
      served(dialect === "sqlite" ? null : await postgres.freshUrl(), secret);

    test("a reader votes once a day, however many are asked at once, and again the next day", async () => {
      const site = await fresh(SECRET);
      const vote = (from: string) => (app: Hono) =>
        post(app, `${site.article}/helpful`, { fields: { helpful: "yes" }, from });
      const answers = await Promise.all([...site.apps, ...site.apps].map(vote("192.0.2.1")));
      assert.deepEqual(
        answers.map(({ status }) => status),
        Array(6).fill(303),
      );
      assert.equal(await helpful(site), 1);
      await vote("192.0.2.2")(site.apps[1]!);
      assert.equal(await helpful(site), 2);
      site.clock = new Date("2022-06-04T10:00:00Z");
      for (const app of site.apps) await vote("192.0.2.1")(app);
      assert.equal(await helpful(site), 3);
      const kept = await site.desk.store.db.selectFrom("reader_deeds").selectAll().execute();
      assert.ok(kept.every(({ day }) => day === "2022-06-04"));
      assert.ok(!JSON.stringify(kept).includes("192.0.2"));
      await site.end();
    });

    test("one reader's flood of votes, and everybody's flood of messages, are held together", async () => {
      const site = await fresh(SECRET);
      const statuses: number[] = [];
      for (let turn = 0; turn < 30; turn++) {
        const app = site.apps[turn % site.apps.length]!;
        const sent = { fields: { helpful: "yes" }, from: "192.0.2.7" };
        statuses.push((await post(app, `${site.article}/helpful`, sent)).status);
      }
      assert.equal(statuses.filter((status) => status === 303).length, 20);
      assert.equal(statuses.filter((status) => status === 429).length, 10);
      const form = await (await site.apps[0]!.request("/en/messages")).text();
      const stamp = /name="stamp" value="([^"]+)"/.exec(form)![1]!;
      site.clock = new Date(site.clock.getTime() + 5_000);
      let taken = 0;
      for (let turn = 0; turn < 150; turn++) {
        const fields = { words: `Message ${turn}`, stamp };
        const answer = await post(site.apps[turn % 3]!, "/en/messages", { fields, from: `198.51.100.${turn}` });
        if (answer.status === 303) taken++;
      }
      assert.equal(taken, 120);
      assert.equal((await listMessages(site.desk, { limit: 200 })).length, 120);
      await site.end();
    });

    test("without a secret of the operator's nothing of a reader is in the database", async () => {
      const site = await fresh(null);
      for (const app of site.apps)
        await post(app, `${site.article}/helpful`, { fields: { helpful: "yes" }, from: "192.0.2.1" });
      assert.equal(await helpful(site), 3);
      assert.deepEqual(await site.desk.store.db.selectFrom("reader_deeds").selectAll().execute(), []);
      await site.end();
    });
  });

test("a secret that could be guessed is refused", () => {
  assert.throws(() => settingsFrom({ COTEJO_READERS_SECRET: "short" }), /at least 32 characters/);
});
