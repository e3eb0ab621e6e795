/** What readers send: votes that count once and keep no address, messages to the desk, and floods of both. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import type { Hono } from "hono";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { listVotes } from "../src/actions/list-votes.ts";
import { showCollection } from "../src/actions/show-collection.ts";
import { addressOf, Readers } from "../src/http/forms/readers.ts";
import { siteApp } from "../src/http/site.ts";
import { articlesIn } from "../src/store/articles.ts";
import { sampleDesk } from "./site-desk.ts";

let desk: Desk;
let end: () => Promise<void>;
let app: Hono;
let article: string;
let clock = new Date("2022-06-03T10:00:00Z");

const FROM_HERE = { Origin: "https://cotejo.example", "Content-Type": "application/x-www-form-urlencoded" };

/** Sends a form as a browser at this address would. */
const post = (
  address: string,
  fields: Record<string, string>,
  given: { from?: string; headers?: Record<string, string> } = {},
) =>
  app.request(
    address,
    { method: "POST", body: new URLSearchParams(fields).toString(), headers: { ...FROM_HERE, ...given.headers } },
    { incoming: { socket: { remoteAddress: given.from ?? "192.0.2.1" } } },
  );
const vote = (answer: string, from: string, headers: Record<string, string> = {}) =>
  post(`${article}/helpful`, { helpful: answer }, { from, headers });
const counted = async () => {
  const [votes] = await listVotes(desk, { since: null });
  return votes === undefined ? [0, 0] : [votes.helpful, votes.unhelpful];
};

before(async () => {
  const sample = await sampleDesk();
  ({ end } = sample);
  desk = { ...sample.desk, now: () => clock };
  app = siteApp(desk);
  article = (await articlesIn(desk.store, { publicOnly: true, language: "en", limit: 1 }))[0]!.address;
});
after(() => end());

suite("was this content helpful", () => {
  test("a reader counts once a day, and again the next day", async () => {
    const first = await vote("yes", "192.0.2.1");
    assert.equal(first.status, 303);
    assert.equal(first.headers.get("Location"), `${article}/thanks`);
    assert.equal((await vote("no", "192.0.2.1")).headers.get("Location"), `${article}/thanks`);
    assert.deepEqual(await counted(), [1, 0]);
    await vote("no", "192.0.2.2");
    assert.deepEqual(await counted(), [1, 1]);
    clock = new Date("2022-06-04T10:00:00Z");
    await vote("yes", "192.0.2.1");
    assert.deepEqual(await counted(), [2, 1]);
    assert.deepEqual(
      (await listVotes(desk, { since: "2022-06-04" })).map(({ helpful }) => helpful),
      [1],
    );
  });

  test("ten thousand answers from one address count one, and hold up nobody else", async () => {
    clock = new Date("2022-06-05T10:00:00Z");
    const statuses = new Map<number, number>();
    for (let sent = 0; sent < 10_000; sent++) {
      const { status } = await vote("yes", "198.51.100.7");
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    assert.deepEqual(
      [...statuses],
      [
        [303, 20],
        [429, 9_980],
      ],
    );
    assert.equal((await vote("no", "198.51.100.8")).status, 303);
    assert.deepEqual(
      (await listVotes(desk, { since: "2022-06-05" })).map(({ helpful, unhelpful }) => [helpful, unhelpful]),
      [[1, 1]],
    );
  });

  test("nothing that the record keeps tells who answered", async () => {
    const rows = await desk.store.db.selectFrom("reader_votes").selectAll().execute();
    for (const row of rows) assert.deepEqual(Object.keys(row), ["article_id", "day", "helpful", "unhelpful"]);
  });

  test("what another site sends is not taken", async () => {
    const before = await counted();
    const elsewhere = { "Sec-Fetch-Site": "cross-site" };
    assert.equal((await vote("yes", "203.0.113.1", elsewhere)).status, 403);
    assert.equal((await vote("yes", "203.0.113.1", { "Sec-Fetch-Site": "same-site" })).status, 403);
    assert.equal((await vote("yes", "203.0.113.1", { Origin: "https://elsewhere.example" })).status, 403);
    assert.equal((await vote("yes", "203.0.113.1", { Origin: "null" })).status, 403);
    const silent = await app.request(`${article}/helpful`, { method: "POST", body: "helpful=yes" });
    assert.equal(silent.status, 403);
    assert.deepEqual(await counted(), before);
    assert.equal((await vote("yes", "203.0.113.1", { "Sec-Fetch-Site": "same-origin" })).status, 303);
  });

  test("no answer, another kind of body, an article that is not there or not shown", async () => {
    assert.equal((await vote("perhaps", "203.0.113.9")).status, 400);
    assert.equal((await vote("yes", "203.0.113.9", { "Content-Type": "text/plain" })).status, 400);
    assert.equal((await post("/en/2022/nothing/helpful", { helpful: "yes" })).status, 404);
    await hideCollection(desk, "sample");
    assert.equal((await vote("yes", "203.0.113.10")).status, 404);
    assert.equal((await app.request(`${article}/thanks`)).status, 404);
    await showCollection(desk, "sample");
    assert.equal((await vote("yes", "203.0.113.10")).status, 303);
    assert.match(await (await app.request(`${article}/thanks`)).text(), /<h1 class="title">Thank you/);
  });

  test("a body that is too large is refused, whether it says so or not", async () => {
    const said = await app.request(`${article}/helpful`, {
      method: "POST",
      body: "helpful=yes",
      headers: { ...FROM_HERE, "Content-Length": "10000000" },
    });
    assert.equal(said.status, 413);
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(1_000).fill(120));
      },
    });
    const request = new Request(`https://cotejo.example${article}/helpful`, {
      method: "POST",
      body: endless,
      headers: FROM_HERE,
      duplex: "half",
    } as RequestInit);
    assert.equal((await app.request(request)).status, 413);
    assert.ok(pulled < 10, `${pulled} KB were read`);
  });
});

suite("readers", () => {
  test("are the same for one day and nobody's afterwards", () => {
    let now = new Date("2022-06-01T23:59:00Z");
    const readers = new Readers(() => now);
    const one = readers.readerAt("192.0.2.1");
    assert.equal(readers.readerAt("::ffff:192.0.2.1"), one);
    assert.notEqual(readers.readerAt("192.0.2.2"), one);
    assert.equal(readers.readerAt("2001:db8:1:2::1"), readers.readerAt("2001:db8:1:2:ffff::9"));
    assert.notEqual(readers.readerAt("2001:db8:1:2::1"), readers.readerAt("2001:db8:1:3::1"));
    assert.ok(!one.includes("192"));
    assert.equal(readers.isFirst(one, "a"), true);
    assert.equal(readers.isFirst(one, "a"), false);
    assert.equal(readers.isFirst(one, "b"), true);
    now = new Date("2022-06-02T00:00:00Z");
    assert.notEqual(readers.readerAt("192.0.2.1"), one);
    assert.equal(readers.isFirst(one, "a"), true);
  });

  test("come from X-Forwarded-For only as far as the operator's own proxies wrote it", () => {
    const socket = "10.0.0.1";
    const forwardedFor = "203.0.113.5, 198.51.100.2, 192.0.2.9";
    assert.equal(addressOf({ socket, forwardedFor, proxies: 0 }), "10.0.0.1");
    assert.equal(addressOf({ socket, forwardedFor, proxies: 1 }), "192.0.2.9");
    assert.equal(addressOf({ socket, forwardedFor, proxies: 2 }), "198.51.100.2");
    assert.equal(addressOf({ socket, forwardedFor: "nonsense", proxies: 1 }), "10.0.0.1");
    assert.equal(addressOf({ socket, forwardedFor: undefined, proxies: 1 }), "10.0.0.1");
  });
});
