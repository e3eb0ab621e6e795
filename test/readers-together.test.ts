/** What readers send to several processes that serve one site: once a day and within the limits, whichever they reach. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { Hono } from "hono";
import { sql } from "kysely";
import type { Desk } from "../src/actions/desk.ts";
import { listMessages } from "../src/actions/list-messages.ts";
import { listVotes } from "../src/actions/list-votes.ts";
import { loadSample } from "../src/actions/load-sample.ts";
import { openDesk } from "../src/actions/open-desk.ts";
import { settingsFrom } from "../src/cli/settings.ts";
import { Readers } from "../src/http/forms/readers.ts";
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

/** Does something while a table cannot be reached. */
async function without<T>({ desk }: Served, table: string, act: () => Promise<T>): Promise<T> {
  await sql`alter table ${sql.table(table)} rename to out_of_reach`.execute(desk.store.db);
  const done = await act();
  await sql`alter table out_of_reach rename to ${sql.table(table)}`.execute(desk.store.db);
  return done;
}

/** The stamp of a form for messages, handed out long enough ago. */
async function stampFor(site: Served): Promise<string> {
  const form = await (await site.apps[0]!.request("/en/messages")).text();
  site.clock = new Date(site.clock.getTime() + 5_000);
  return /name="stamp" value="([^"]+)"/.exec(form)![1]!;
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
      const stamp = await stampFor(site);
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

    test("what could not be stored may be sent again, to whichever process", async (t) => {
      t.mock.method(console, "error", () => undefined);
      const site = await fresh(SECRET);
      const stamp = await stampFor(site);
      const [one, other] = [site.apps[0]!, site.apps[1]!];
      const vote = async (app: Hono) =>
        (await post(app, `${site.article}/helpful`, { fields: { helpful: "yes" }, from: "192.0.2.1" })).status;
      const write = async (app: Hono) =>
        (await post(app, "/en/messages", { fields: { words: "Twelve, not ten.", stamp }, from: "192.0.2.1" })).status;
      assert.equal(await without(site, "reader_votes", () => vote(one)), 500);
      assert.deepEqual([await vote(other), await vote(one), await helpful(site)], [303, 303, 1]);
      assert.equal(await without(site, "reader_messages", () => write(one)), 500);
      assert.deepEqual([await write(other), await write(one)], [303, 303]);
      assert.equal((await listMessages(site.desk, { limit: 9 })).length, 1);
      await site.end();
    });

    test("what could not be noted is not done, nor is what another process took back", async () => {
      const site = await fresh(SECRET);
      const [one, other] = [new Readers(site.desk), new Readers(site.desk)];
      const reader = one.readerAt("192.0.2.1");
      assert.equal(other.readerAt("192.0.2.1"), reader);
      await without(site, "reader_deeds", () => assert.rejects(one.isFirst(reader, "a"), /reader_deeds/));
      assert.equal(one.hasDone(reader, "a"), false);
      const kept = await one.once(reader, "a", async () => {
        assert.equal(await other.isFirst(reader, "a"), false);
        return false;
      });
      assert.equal(kept, "not-kept");
      assert.equal(await other.isFirst(reader, "a"), true);
      assert.equal(await one.isFirst(reader, "a"), false);
      await site.end();
    });

    test("what is refused to one address takes nothing from the others", async () => {
      const site = await fresh(SECRET);
      const stamp = await stampFor(site);
      const apps = Array.from({ length: 21 }, () => siteApp({ ...site.desk, now: () => site.clock }));
      const statuses: number[] = [];
      for (let turn = 0; turn < 126; turn++) {
        const fields = { words: `Message ${turn}`, stamp };
        statuses.push((await post(apps[turn % 21]!, "/en/messages", { fields, from: "192.0.2.1" })).status);
      }
      assert.equal(statuses.filter((status) => status === 303).length, 6);
      const fields = { words: "From elsewhere", stamp };
      assert.equal((await post(apps[0]!, "/en/messages", { fields, from: "192.0.2.2" })).status, 303);
      await site.end();
    });

    test("the tokens of a day are forgotten at the next day's first deed, even when the secret is given up", async () => {
      const site = await fresh(null);
      const { db } = site.desk.store;
      const rows = ["2022-06-02", "2022-06-03"].map((day) => ({ day, token: "lead-to-nobody", times: 1 }));
      await db.insertInto("reader_deeds").values(rows).execute();
      await post(site.apps[0]!, `${site.article}/helpful`, { fields: { helpful: "yes" }, from: "192.0.2.1" });
      let days: string[] = [];
      for (let look = 0; look < 100 && days.length !== 1; look++) {
        await setTimeout(10);
        days = (await db.selectFrom("reader_deeds").select("day").execute()).map(({ day }) => day);
      }
      assert.deepEqual(days, ["2022-06-03"]);
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
