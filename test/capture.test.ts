/** Documents come in as bytes from anywhere, and leave as text or as a sentence that says what to do. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { isPublicAddress } from "../src/capture/addresses.ts";
import { decodeText } from "../src/capture/charsets.ts";
import { type BytesGiven, extractText } from "../src/capture/extraction.ts";
import { captureFile } from "../src/capture/files.ts";
import { CAPTURE_LIMITS } from "../src/capture/outcome.ts";
import { captureUrl } from "../src/capture/urls.ts";

const UNKNOWN = { name: "note.txt", mediaType: null, charset: null, url: null };

async function extracted(content: string | Uint8Array, given: Partial<BytesGiven> = {}) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const outcome = await extractText(bytes, { ...UNKNOWN, ...given });
  assert.equal(outcome.kind, "extracted", JSON.stringify(outcome));
  return outcome.kind === "extracted" ? outcome : assert.fail();
}

describe("which addresses may be fetched", () => {
  const INTERNAL = [
    "127.0.0.1",
    "127.8.9.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "198.18.0.1",
    "192.0.2.1",
    "::",
    "::1",
    "fe80::1",
    "fc00::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:db8::1",
    "not an address",
  ];
  for (const address of INTERNAL) test(`not ${address}`, () => assert.equal(isPublicAddress(address), false));
  for (const address of ["93.184.215.14", "2606:2800:21f:cb07::1", "::ffff:93.184.215.14"])
    test(address, () => assert.equal(isPublicAddress(address), true));
});

describe("a page from the web", () => {
  const routes = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  let server: Server;
  let base = "";

  before(async () => {
    server = createServer((request, response) => {
      const answer = routes.get(request.url ?? "");
      if (answer === undefined) response.writeHead(404).end();
      else answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  const limits = { maxBytes: 20_000, timeoutMs: 2_000, redirects: 3 };
  const allows = (address: string) => address === "127.0.0.1";
  const capture = (path: string) => captureUrl(`${base}${path}`, { limits, allows });
  const page = (path: string, headers: Record<string, string>, body: string | Uint8Array) =>
    routes.set(path, (_request, response) => response.writeHead(200, headers).end(body));

  test("comes with its media type, charset and the address it ended at", async () => {
    page("/end", { "content-type": "text/html; charset=ISO-8859-1" }, Buffer.from("<p>policía</p>", "latin1"));
    routes.set("/start", (_request, response) => response.writeHead(302, { location: "/end" }).end());
    const outcome = await capture("/start");
    assert.equal(outcome.kind, "captured");
    if (outcome.kind !== "captured") return;
    assert.equal(outcome.mediaType, "text/html");
    assert.equal(outcome.charset, "iso-8859-1");
    assert.equal(outcome.url, `${base}/end`);
    assert.equal(outcome.requestedUrl, `${base}/start`);
    assert.match((await extracted(outcome.bytes, outcome)).content, /policía/);
  });

  test("is not fetched from an internal address, however that is written", async () => {
    const port = new URL(base).port;
    for (const host of ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"]) {
      const outcome = await captureUrl(`http://${host}:${port}/end`, { limits });
      assert.equal(outcome.kind, "refused-address", host);
    }
  });

  test("is not followed to an internal address", async () => {
    routes.set("/inside", (_request, response) =>
      response.writeHead(301, { location: "http://169.254.169.254/latest/meta-data/" }).end(),
    );
    const outcome = await capture("/inside");
    assert.equal(outcome.kind, "refused-address");
    assert.match("message" in outcome ? outcome.message : "", /169\.254\.169\.254.*not on the public internet/);
  });

  test("is not followed to another kind of address", async () => {
    routes.set("/file", (_request, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end());
    assert.equal((await capture("/file")).kind, "refused-address");
  });

  test("is given up after too many redirects", async () => {
    routes.set("/loop", (_request, response) => response.writeHead(302, { location: "/loop" }).end());
    assert.equal((await capture("/loop")).kind, "redirected-too-often");
  });

  test("stops at the limit, also when a small answer unpacks to a large one", async () => {
    const large = "a".repeat(5_000_000);
    page("/large", { "content-type": "text/plain" }, large);
    page("/gzip", { "content-type": "text/plain", "content-encoding": "gzip" }, gzipSync(large));
    page("/br", { "content-type": "text/plain", "content-encoding": "br" }, brotliCompressSync(large));
    page("/twice", { "content-encoding": "gzip, gzip" }, gzipSync(gzipSync(large)));
    for (const path of ["/large", "/gzip", "/br", "/twice"])
      assert.equal((await capture(path)).kind, "too-large", path);
  });

  test("is unpacked when it is packed and small enough", async () => {
    page("/packed", { "content-type": "text/plain", "content-encoding": "gzip" }, gzipSync("16 arrests"));
    const outcome = await capture("/packed");
    assert.equal(outcome.kind === "captured" ? new TextDecoder().decode(outcome.bytes) : outcome.kind, "16 arrests");
  });

  test("that does not answer is given up, and one that breaks off is not taken for whole", async () => {
    routes.set("/silent", () => {});
    routes.set("/broken", (_request, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("half", () => response.destroy());
    });
    const impatient = { ...limits, timeoutMs: 200 };
    const silent = await captureUrl(`${base}/silent`, { limits: impatient, allows });
    assert.match("message" in silent ? silent.message : "", /did not answer in 0\.2 seconds/);
    assert.equal((await capture("/broken")).kind, "unreachable");
  });

  test("that is gone or closed says so", async () => {
    routes.set("/closed", (_request, response) => response.writeHead(403).end());
    routes.set("/ill", (_request, response) => response.writeHead(503).end());
    assert.equal((await capture("/nothing")).kind, "gone");
    assert.equal((await capture("/closed")).kind, "blocked");
    assert.equal((await capture("/ill")).kind, "unreachable");
  });
});

describe("a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-capture-"));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  test("is taken whole", async () => {
    const outcome = await captureFile(file("release.html", "<p>43</p>"), CAPTURE_LIMITS);
    assert.equal(outcome.kind === "captured" ? outcome.mediaType : outcome.kind, "text/html");
  });

  test("that is missing, empty, a folder or over the limit says what to do", async () => {
    assert.equal((await captureFile(join(folder, "nothing.txt"), CAPTURE_LIMITS)).kind, "missing");
    assert.equal((await captureFile(folder, CAPTURE_LIMITS)).kind, "not-a-file");
    assert.equal((await captureFile(file("empty.txt", ""), CAPTURE_LIMITS)).kind, "empty");
    const large = await captureFile(file("large.txt", "x".repeat(2_000)), { ...CAPTURE_LIMITS, maxBytes: 1_024 });
    assert.match("message" in large ? large.message : "", /larger than 1 KB.*COTEJO_MAX_BYTES/);
  });
});

describe("characters", () => {
  const SPANISH = "La policía detuvo a 43 pandilleros en Jutiapa; año 2022.";

  test("are read in the charset of the bytes", async () => {
    const plain = { html: false, charset: null };
    for (const [bytes, charset] of [
      [Buffer.from(SPANISH), "utf-8"],
      [Buffer.from(`\ufeff${SPANISH}`), "utf-8"],
      [Buffer.from(SPANISH, "latin1"), "windows-1252"],
      [Buffer.from(`\ufeff${SPANISH}`, "utf16le"), "utf-16le"],
    ] as const)
      assert.deepEqual(decodeText(bytes, plain), { kind: "decoded", content: SPANISH, charset });
  });

  test("of a page are read as its meta element says, unless the bytes show otherwise", async () => {
    const latin = Buffer.from(`<meta charset="iso-8859-15"><p>${SPANISH} 5 €</p>`.replace("€", "\u00a4"), "latin1");
    const read = decodeText(latin, { html: true, charset: null });
    assert.match(read.kind === "decoded" ? read.content : "", /policía.*5 €/);
    const lying = Buffer.from(`<meta charset="iso-8859-1"><p>${SPANISH}</p>`);
    const believed = decodeText(lying, { html: true, charset: null });
    assert.match(believed.kind === "decoded" ? believed.content : "", /policía/);
  });

  test("are not looked for in what is not text", async () => {
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
    const document = Buffer.from("%PDF-1.7 …");
    const noise = Uint8Array.from({ length: 2_560 }, (_, index) => index % 256);
    for (const bytes of [picture, document, noise]) assert.equal((await extractText(bytes, UNKNOWN)).kind, "not-text");
  });

  test("of white space alone are no text", async () =>
    assert.equal((await extractText(Buffer.from(" \n\t\n"), UNKNOWN)).kind, "empty"));
});

describe("a desk note", () => {
  const NOTE = [
    "---",
    'title: "Tally of arrests"',
    "kind: note",
    "publisher: The desk",
    "published: 2022-06-01",
    "language: en",
    "licence: CC-BY-4.0",
    "reports:",
    "  publisher: Interior Ministry",
    "  published: 2022-05-31",
    "---",
    "",
    "Authorities arrested **43** suspected",
    "members, [the ministry](https://ministry.example) said.",
    "",
    "- one list item",
    "- another",
    "",
  ].join("\n");

  test("carries what it reports, and its words without markup", async () => {
    const note = await extracted(NOTE);
    assert.equal(note.extraction, "note/1");
    assert.equal(
      note.content,
      "Authorities arrested 43 suspected members, the ministry said.\n\none list item\n\nanother",
    );
    assert.equal(note.metadata.kind, "note");
    assert.equal(note.metadata.published, "2022-06-01");
    assert.deepEqual(note.metadata.reports, {
      publisher: "Interior Ministry",
      published: "2022-05-31",
      url: null,
      title: null,
    });
  });

  test("with a date that does not exist says which field is wrong", async () => {
    const outcome = await extractText(Buffer.from(NOTE.replace("2022-05-31", "2022-05-32")), UNKNOWN);
    assert.equal(outcome.kind, "bad-front-matter");
    assert.match("message" in outcome ? outcome.message : "", /reports\.published: 2022-05-32/);
  });

  test("with front matter that is no YAML says so", async () => {
    const outcome = await extractText(Buffer.from("---\ntitle: [unclosed\n---\n\nWords."), UNKNOWN);
    assert.equal(outcome.kind, "bad-front-matter");
  });
});

describe("a web page", () => {
  const words = (count: number) =>
    "The ministry said that officers had arrested 43 people in the border area. ".repeat(count);
  const page = (head: string, body: string) =>
    `<!doctype html><html lang="es-GT"><head>${head}</head><body>${body}</body></html>`;
  const article = `<nav><a href="/">Home</a></nav><article><h1>Arrests</h1><p>${words(5)}</p><p>${words(4)}</p></article>`;

  test("gives its article, title first, paragraphs between blank lines", async () => {
    const { content, extraction } = await extracted(page("<title>Arrests | The Paper</title>", article));
    assert.equal(extraction, "html/2");
    assert.deepEqual(content.split("\n\n"), ["Arrests", words(5).trim(), words(4).trim()]);
  });

  test("is dated by JSON-LD before meta, meta before time, time before its address", async () => {
    const linked = `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"From data","datePublished":"2022-05-30T23:30:00-06:00","publisher":{"name":"The Paper"}}]}</script>`;
    const meta = '<meta property="article:published_time" content="2022-05-29T10:00:00Z">';
    const time = '<time datetime="2022-05-28">28 May</time>';
    const dated = async (head: string, body: string) =>
      (await extracted(page(head, body), { url: "https://paper.example/2022/05/27/arrests" })).metadata;
    assert.equal((await dated(linked + meta, time + article)).published, "2022-05-30");
    assert.equal((await dated(linked + meta, time + article)).publisher, "The Paper");
    assert.equal((await dated(linked + meta, time + article)).title, "From data");
    assert.equal((await dated(meta, time + article)).published, "2022-05-29");
    assert.equal((await dated("", time + article)).published, "2022-05-28");
    assert.equal((await dated("", article)).published, "2022-05-27");
    assert.equal((await dated("", article)).languageTag, "es-GT");
  });

  test("that is dated 05/06/2022 has no date: that is two different days", async () => {
    const { metadata } = await extracted(page('<meta name="date" content="05/06/2022">', article));
    assert.equal(metadata.published, null);
  });

  test("with a script for a title gives its words alone", async () => {
    const hostile = page(
      "<title><script>alert(1)</script></title>",
      `<h1><script>alert(2)</script>Arrests</h1>${article}`,
    );
    assert.doesNotMatch((await extracted(hostile)).content, /alert\(2\)/);
  });

  test("nested or crowded beyond any article is refused at once", async () => {
    const deep = await extractText(Buffer.from(`<html><body>${"<div>".repeat(100_000)}x`), UNKNOWN);
    assert.match("message" in deep ? deep.message : "", /nests more than/);
    const crowded = await extractText(Buffer.from(`<html><body>${"<b>x</b>".repeat(100_000)}`), UNKNOWN);
    assert.match("message" in crowded ? crowded.message : "", /more than 50000 elements/);
  });
});
