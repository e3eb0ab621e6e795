/** What readers send: votes that count once and keep no address, messages to the desk, and floods of both. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import type { Hono } from "hono";
import { backUp } from "../src/actions/back-up.ts";
import type { Desk } from "../src/actions/desk.ts";
import { eraseMessage } from "../src/actions/erase-message.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { listMessages } from "../src/actions/list-messages.ts";
import { listVotes } from "../src/actions/list-votes.ts";
import { showCollection } from "../src/actions/show-collection.ts";
import { addressOf, Readers } from "../src/http/forms/readers.ts";
import { siteApp } from "../src/http/site.ts";
import { articlesIn } from "../src/store/articles.ts";
import { restoreFrom } from "../src/store/restore.ts";
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

suite("a message to the desk", () => {
  const form = async (about = article) => (await app.request(`/en/messages?about=${encodeURIComponent(about)}`)).text();
  const stampIn = (page: string) => /name="stamp" value="([^"]+)"/.exec(page)?.[1] ?? assert.fail("no stamp");
  const minutesLater = (minutes: number) => {
    clock = new Date(clock.getTime() + minutes * 60_000);
  };
  /** Opens the form, waits, and sends it. */
  const write = async (fields: Record<string, string>, given: { from?: string; waits?: number } = {}) => {
    const stamp = stampIn(await form());
    clock = new Date(clock.getTime() + (given.waits ?? 60) * 1000);
    return post("/en/messages", { about: article, stamp, ...fields }, { from: given.from ?? "192.0.2.50" });
  };
  const kept = () => listMessages(desk, { limit: 100 });

  test("reaches the desk, with what it is about and what the writer says of themselves", async () => {
    minutesLater(60);
    const words = "Honduras <b>counts</b> twice.\r\n\r\nLook at 13 May.";
    const response = await write({ words, name: " Ana  Paz ", "answer-to": "ana@example.org" });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get("Location"), "/en/messages/sent");
    const [message] = await kept();
    assert.equal(message?.words, "Honduras <b>counts</b> twice.\n\nLook at 13 May.");
    assert.deepEqual(
      [message?.name, message?.answerTo, message?.articleId],
      ["Ana Paz", "ana@example.org", "fewer-than-sixty"],
    );
    assert.ok(
      !JSON.stringify(await desk.store.db.selectFrom("reader_messages").selectAll().execute()).includes("192.0.2"),
    );
    assert.match(await (await app.request("/es/messages/sent")).text(), /La mesa lo leerá/);
  });

  test("its form is made anew for each reader and is kept nowhere", async () => {
    const response = await app.request("/es/messages");
    assert.equal(response.headers.get("Cache-Control"), "no-store");
    const first = stampIn(await response.text());
    minutesLater(1);
    assert.notEqual(stampIn(await (await app.request("/es/messages")).text()), first);
    assert.doesNotMatch(await form("/en/2022/nothing"), /name="about"/);
  });

  test("comes back with what was written when it cannot be taken", async () => {
    minutesLater(20);
    const before = (await kept()).length;
    for (const [fields, waits, said] of [
      [{ words: "   " }, 60, /nothing in it yet/],
      [{ words: "ñ".repeat(5_001) }, 60, /longer than the desk can take/],
      [{ words: "Quick." }, 1, /faster than anybody writes.*<textarea[^>]*>Quick\.<\/textarea>/s],
      [{ words: "</textarea><script>alert(1)</script>" }, 2, /&lt;\/textarea&gt;&lt;script&gt;/],
      [{ words: "Forged.", stamp: "lq2x9.AAAA" }, 60, /open for more than a day/],
    ] as const) {
      const response = await write(fields, { waits, from: `192.0.2.${100 + waits}` });
      assert.equal(response.status, 400);
      assert.match(await response.text(), said);
    }
    const stale = stampIn(await form());
    minutesLater(25 * 60);
    assert.equal((await post("/en/messages", { words: "Late.", stamp: stale })).status, 400);
    assert.equal((await kept()).length, before);
  });

  test("is thanked for and thrown away when a program filled in what no reader sees, and kept once when sent twice", async () => {
    minutesLater(20);
    const before = (await kept()).length;
    assert.equal((await write({ words: "Buy now", website: "https://spam.example" })).status, 303);
    assert.equal((await kept()).length, before);
    await write({ words: "Twice." });
    assert.equal((await write({ words: "Twice." })).status, 303);
    assert.equal((await kept()).length, before + 1);
  });

  test("a thousand a minute are refused, and the pages go on as quickly", async () => {
    minutesLater(20);
    const before = (await kept()).length;
    const stamp = stampIn(await form());
    minutesLater(1);
    await app.request(article);
    const statuses = new Map<number, number>();
    const times: number[] = [];
    for (let sent = 0; sent < 1_000; sent++) {
      const from = `198.51.${sent >> 8}.${sent & 255}`;
      const { status } = await post("/en/messages", { words: `Flood ${sent}`, stamp }, { from });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (sent % 50 !== 0) continue;
      const start = performance.now();
      assert.equal((await app.request(article)).status, 200);
      times.push(performance.now() - start);
    }
    assert.deepEqual(Object.fromEntries(statuses), { 303: 120, 429: 880 });
    assert.equal((await kept()).length, Math.min(100, before + 120));
    const median = times.toSorted((one, other) => one - other)[10]!;
    assert.ok(median < 50, `half of the pages took ${median} ms or more`);
  });

  test("one reader may send a few, then has to wait", async () => {
    minutesLater(30);
    const statuses: number[] = [];
    const stamp = stampIn(await form());
    minutesLater(1);
    for (let sent = 0; sent < 8; sent++)
      statuses.push((await post("/en/messages", { words: `Word ${sent}`, stamp }, { from: "203.0.113.77" })).status);
    assert.deepEqual(statuses, [303, 303, 303, 303, 303, 303, 429, 429]);
    const late = await post("/en/messages", { words: "One more", stamp }, { from: "203.0.113.77" });
    assert.equal(late.headers.get("Retry-After"), "600");
    assert.match(await late.text(), /Too much at once/);
  });

  test("can be erased, which a restored backup does not undo", async () => {
    minutesLater(30);
    await write(
      { words: "My name must not stay here.", name: "Somebody", "answer-to": "somewhere" },
      { from: "203.0.113.80" },
    );
    const [message] = await kept();
    const folder = await mkdtemp(join(tmpdir(), "cotejo-readers-"));
    const backup = join(folder, "backup");
    const { sent } = await backUp(desk, backup);
    assert.ok(sent > 100);
    const held = await counted();
    await assert.rejects(eraseMessage(desk, message!.id, " "), /Say why/);
    await eraseMessage(desk, message!.id, "They asked.");
    await assert.rejects(eraseMessage(desk, message!.id, "Again."), /erased already/);
    await assert.rejects(eraseMessage(desk, "none", "Why not."), /no message none/);
    await vote("yes", "203.0.113.81");
    await restoreFrom(desk.store, backup, { reextract: () => null, newId: desk.newId });
    const [after] = await kept();
    assert.deepEqual([after?.words, after?.name, after?.answerTo], [null, null, null]);
    assert.deepEqual([after?.erased?.by, after?.erased?.because], ["a tester", "They asked."]);
    assert.deepEqual(await counted(), [held[0]! + 1, held[1]]);
    const other = await sampleDesk();
    await restoreFrom(other.desk.store, backup, { reextract: () => null, newId: desk.newId });
    assert.equal((await listMessages(other.desk, { limit: 1 }))[0]?.words, "My name must not stay here.");
    await other.end();
    await rm(folder, { recursive: true });
  });
});

test("ten megabytes are refused over the wire without being waited for", async () => {
  const { serve } = await import("@hono/node-server");
  const server = await new Promise<Server>((resolve) => {
    const listening = serve({ fetch: app.fetch, port: 0 }, () => resolve(listening as Server));
  });
  const { port } = server.address() as AddressInfo;
  const headers = { ...FROM_HERE, "Content-Length": "10000000" };
  const status = await new Promise((resolve, reject) => {
    const sending = request({ port, path: "/en/messages", method: "POST", headers }, (response) => {
      resolve(response.statusCode);
      response.resume();
      sending.destroy();
    });
    sending.on("error", reject);
    // The rest of the body never comes.
    sending.write("words=");
  });
  assert.equal(status, 413);
  await new Promise((resolve) => server.close(resolve));
});

suite("readers", () => {
  test("are the same for one day and nobody's afterwards", async () => {
    let now = new Date("2022-06-01T23:59:00Z");
    const readers = new Readers({ store: desk.store, settings: desk.settings, now: () => now });
    const one = readers.readerAt("192.0.2.1");
    assert.equal(readers.readerAt("::ffff:192.0.2.1"), one);
    assert.notEqual(readers.readerAt("192.0.2.2"), one);
    assert.equal(readers.readerAt("2001:db8:1:2::1"), readers.readerAt("2001:db8:1:2:ffff::9"));
    assert.notEqual(readers.readerAt("2001:db8:1:2::1"), readers.readerAt("2001:db8:1:3::1"));
    assert.ok(!one.includes("192"));
    assert.equal(await readers.isFirst(one, "a"), true);
    assert.equal(await readers.isFirst(one, "a"), false);
    assert.equal(await readers.isFirst(one, "b"), true);
    now = new Date("2022-06-02T00:00:00Z");
    assert.notEqual(readers.readerAt("192.0.2.1"), one);
    assert.equal(await readers.isFirst(one, "a"), true);
  });

  test("have not done what could not be stored", async () => {
    const readers = new Readers(desk);
    const one = readers.readerAt("192.0.2.1");
    const stored = async () => true;
    await assert.rejects(
      readers.once(one, "a", () => Promise.reject(new Error("no room"))),
      /no room/,
    );
    assert.equal(readers.hasDone(one, "a"), false);
    assert.equal(await readers.once(one, "a", async () => false), "not-kept");
    assert.deepEqual(await Promise.all([readers.once(one, "a", stored), readers.once(one, "a", stored)]), [
      "kept",
      "before",
    ]);
    assert.equal(readers.hasDone(one, "a"), true);
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
