/** The week's mail, made from the record and handed to a real mail server. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import type { AddressInfo } from "node:net";
import { after, before, describe, suite, test } from "node:test";
import { promisify } from "node:util";
import { SMTPServer } from "smtp-server";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { makeDigest } from "../src/actions/make-digest.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { digestMail, sendDigest } from "../src/actions/send-digest.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import { weekNamed } from "../src/core/model/index.ts";
import { type Digest, digestOf } from "../src/core/page/digest/digest.ts";
import { digestHtml } from "../src/core/page/digest/digest-html.ts";
import { digestText } from "../src/core/page/digest/digest-text.ts";
import * as sample from "./pages/sample-case.ts";
import { sampleDesk } from "./site-desk.ts";

const run = promisify(execFile);
const WEEK = weekNamed("2022-W22")!;

let desk: Desk;
let end: () => Promise<void>;
before(async () => {
  ({ desk, end } = await sampleDesk());
});
after(() => end());

describe("a week’s name", () => {
  test("stands for Monday to Sunday, by ISO 8601", () => {
    assert.deepEqual(weekNamed("2026-W48"), { name: "2026-W48", from: "2026-11-23", to: "2026-11-29" });
    assert.deepEqual(weekNamed("2022-W01"), { name: "2022-W01", from: "2022-01-03", to: "2022-01-09" });
    // 2020 had 53 weeks, of which the last ended in 2021; 2021 had 52.
    assert.equal(weekNamed("2020-W53")?.to, "2021-01-03");
    for (const name of ["2021-W53", "2026-W00", "2026-W54", "2026-48", "last week", "2026-W4"])
      assert.equal(weekNamed(name), null, name);
  });
});

suite("the digest of a week", () => {
  test("has the week’s articles with their chief checks, in its language alone", async () => {
    const digest = await makeDigest(desk, WEEK, "en");
    assert.equal(digest.subject, "Cotejo: the week, 30 May to 5 June 2022");
    const [articles] = digest.parts;
    assert.equal(articles?.name, "New articles");
    const [item] = articles!.items;
    assert.equal(item?.title, "The gang exodus that the arrest tallies do not show");
    assert.match(item?.address ?? "", /^https:\/\/cotejo\.example\/en\/2022\//);
    assert.match(item?.lines[0]?.words ?? "", /^“fewer than 60 .*”: supported, by a margin of one$/);
    const spanish = await makeDigest(desk, WEEK, "es");
    assert.equal(spanish.subject, "Cotejo: la semana, del 30 de mayo al 5 de junio de 2022");
    assert.match(digestText(spanish), /«menos de 60 presuntos pandilleros.*»: se sostiene, por un margen de uno/);
  });

  test("says so of a week in which nothing happened", async () => {
    const digest = await makeDigest(desk, weekNamed("2021-W10")!, "es");
    assert.deepEqual(digest.parts, []);
    for (const written of [digestText(digest), digestHtml(digest)])
      assert.match(written, /Esta semana no se publicó ni se corrigió nada/);
  });

  test("has corrections and withdrawals of the week in which they were made", async () => {
    const at = (day: string): Desk => ({ ...desk, now: () => new Date(`${day}T10:00:00Z`) });
    const note = (words: string) =>
      `---\nid: a-note\ntitle: A note\nlanguage: en\npublished: 2022-06-07\n---\n\n${words}\n`;
    await publishArticle(at("2022-06-07"), note("One."), { override: null, correction: null });
    await publishArticle(at("2022-06-14"), note("Two."), { override: null, correction: "It was two." });
    await unpublishArticle(at("2022-06-15"), "a-note", "It was none.");
    const digest = await makeDigest(desk, weekNamed("2022-W24")!, "en");
    assert.deepEqual(
      digest.parts.map(({ name, items }) => [
        name,
        items.map(({ kicker, words, address }) => [kicker, words, address]),
      ]),
      [
        [
          "Corrections",
          [
            ["Withdrawn", "It was none.", null],
            ["Corrected", "It was two.", null],
          ],
        ],
      ],
    );
    assert.deepEqual((await makeDigest(desk, weekNamed("2022-W23")!, "en")).parts, [], "it has been withdrawn since");
  });

  test("counts that moved are told with what they were", () => {
    const counts = [{ name: "gt", title: "Arrests in Guatemala", before: null, after: "43" }];
    const digest = digestOf({ week: WEEK, articles: [], changes: [], counts }, sample.editionIn("en"));
    assert.match(
      digestText(digest),
      /Counts that moved\n=+\n\nArrests in Guatemala\nhttps:\/\/cotejo\.example\/en\/questions\/gt\nfrom no record to 43/,
    );
  });

  test("is a mail that any program shows: tables, no stylesheet, no script, nothing loaded", async () => {
    const written = digestHtml(await makeDigest(desk, WEEK, "en"));
    assert.match(written, /<table role="presentation" width="600"/);
    assert.doesNotMatch(written, /<style|<script|<link|<img|src=|@import|url\(/);
    for (const [, address] of written.matchAll(/href="([^"]*)"/g))
      assert.match(address!, /^https:\/\/cotejo\.example\//);
  });

  test("hostile words stay words", () => {
    const title = "<script>alert(1)</script>\r\nBcc: everybody@example.org";
    const article = { ...sample.article, title, standfirst: title, section: title };
    const edition = {
      ...sample.editionIn("en"),
      outlet: { ...sample.editionIn("en").outlet, contact: "javascript:x" },
    };
    const written = digestHtml(digestOf({ week: WEEK, articles: [article], changes: [], counts: [] }, edition));
    assert.doesNotMatch(written, /<script|href="javascript/);
  });
});

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly content: string;
}

/** A mail server of this machine that takes what comes with the right password, and refuses one address. */
async function withServer(
  work: (server: { readonly smtp: string; readonly received: readonly Received[] }) => Promise<void>,
): Promise<void> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth({ username, password }, _session, done) {
      if (username === "desk" && password === "p@ss") done(null, { user: username });
      else done(new Error("Wrong name or password"));
    },
    onRcptTo({ address }, _session, done) {
      done(address.startsWith("nobody@") ? new Error("There is nobody of that name") : undefined);
    },
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false || mailFrom === undefined ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          content: Buffer.concat(pieces).toString("utf8"),
        });
        done();
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));
  const { port } = server.server.address() as AddressInfo;
  try {
    await work({ smtp: `smtp://desk:p%40ss@127.0.0.1:${port}`, received });
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

suite("sending by a real mail server", () => {
  const from = "The Desk <news@border.example>";
  let digest: Digest;
  before(async () => {
    digest = await makeDigest(desk, WEEK, "es");
  });

  test("each reader gets a mail of their own, with text and HTML", async () => {
    await withServer(async ({ smtp, received }) => {
      const to = ["ana@readers.example", "nobody@readers.example", "luis@readers.example"];
      const refused = await sendDigest(desk, digest, { smtp, from, to });
      assert.deepEqual(
        refused.map((one) => one.to),
        ["nobody@readers.example"],
      );
      assert.match(refused[0]?.reason ?? "", /There is nobody of that name/);
      assert.deepEqual(
        received.map((one) => one.to),
        [["ana@readers.example"], ["luis@readers.example"]],
      );
      const [mail] = received;
      assert.equal(mail?.from, "news@border.example");
      const content = mail?.content ?? "";
      assert.match(content, /^Subject: Cotejo: la semana, del 30 de mayo al 5 de junio de 2022\r$/m);
      assert.match(content, /^Content-Language: es\r$/m);
      assert.match(content, /^Content-Type: multipart\/alternative;/m);
      assert.match(content, /^Content-Type: text\/plain; charset=utf-8\r$/m);
      assert.match(content, /^Content-Type: text\/html; charset=utf-8\r$/m);
      assert.doesNotMatch(content, /luis@/);
    });
  });

  test("a wrong password is said, and is not shown", async () => {
    await withServer(async ({ smtp, received }) => {
      const wrong = smtp.replace("p%40ss", "secret");
      await assert.rejects(
        sendDigest(desk, digest, { smtp: wrong, from, to: ["ana@readers.example"] }),
        (error: Error) => /mail server cannot be used/.test(error.message) && !error.message.includes("secret"),
      );
      assert.deepEqual(received, []);
    });
  });

  test("a server that is not there is said", async () => {
    const given = { smtp: "smtp://127.0.0.1:1", from, to: ["ana@readers.example"] };
    await assert.rejects(sendDigest(desk, digest, given), /mail server cannot be used/);
  });

  test("a line break in a title makes no header", async () => {
    const subject = "Week\r\nBcc: everybody@example.org";
    const mail = await digestMail(desk, { ...digest, subject }, { from, to: "ana@readers.example" });
    const [head = ""] = Buffer.from(mail).toString("utf8").split("\r\n\r\n");
    assert.doesNotMatch(head, /^Bcc:/m);
  });

  test("from the command line", async () => {
    const { writeFile } = await import("node:fs/promises");
    const { dataFolder } = desk.settings;
    await writeFile(
      `${dataFolder}/outlet.yaml`,
      "name: The Border Desk\ncontact: desk@border.example\nnewsletter:\n  from: The Desk <news@border.example>\n  to: [ana@readers.example]\n",
    );
    await withServer(async ({ smtp, received }) => {
      const cotejo = (...given: string[]) =>
        run(process.execPath, [new URL("../src/cli/main.ts", import.meta.url).pathname, "digest", ...given], {
          env: { ...process.env, COTEJO_DATA: dataFolder, COTEJO_SMTP: smtp, COTEJO_URL: "https://border.example" },
        });
      const sent = await cotejo("--week", "2022-W22", "--language", "en", "--send");
      assert.equal(sent.stdout, "The Border Desk: the week, 30 May to 5 June 2022: sent to 1 of 1\n");
      assert.match(received[0]?.content ?? "", /^List-Unsubscribe: <mailto:desk@border\.example>\r$/m);
      const out = `${dataFolder}/week.eml`;
      await cotejo("--week", "2022-W22", "--out", out);
      const { readFile } = await import("node:fs/promises");
      assert.match(await readFile(out, "utf8"), /^To: ana@readers\.example\r$/m);
      await assert.rejects(cotejo("--week", "2022-W60"), /2026-W48/);
    });
  });
});

describe("a hidden collection", () => {
  test("is in no digest", async () => {
    await hideCollection(desk, "sample");
    assert.deepEqual((await makeDigest(desk, WEEK, "en")).parts, []);
  });
});
