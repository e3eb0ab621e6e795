import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { Model } from "@alephdata/followthemoney";
import defaultModel from "@alephdata/followthemoney/dist/defaultModel.json" with { type: "json" };
import { Ajv } from "ajv";
import { unzipSync } from "fflate";
import type { Hono } from "hono";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { parseHTML } from "linkedom";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { saveQuestion } from "../src/actions/save-question.ts";
import { showCollection } from "../src/actions/show-collection.ts";
import { questionFromQuery } from "../src/core/count/questions.ts";
import { csvOf } from "../src/core/export/csv.ts";
import type { Dataset } from "../src/core/export/table.ts";
import { DOWNLOAD_FORMATS } from "../src/core/page/downloads.ts";
import { spreadsheetOf } from "../src/http/downloads/spreadsheet.ts";
import { siteApp } from "../src/http/site.ts";
import { sampleDesk } from "./site-desk.ts";

const COUNT = "measure=arrests&group=gang-members&place=GT";
let desk: Desk;
let end: () => Promise<void>;
let app: Hono;

before(async () => {
  ({ desk, end } = await sampleDesk());
  app = siteApp(desk);
  const question = questionFromQuery(new URLSearchParams(COUNT), "en")!;
  await saveQuestion(desk, { name: "arrests-in-guatemala", collection: "sample", question });
});
after(() => end());

const get = async (address: string) => {
  const response = await app.request(address);
  assert.equal(response.status, 200, address);
  return response;
};
const bytesOf = async (address: string) => new Uint8Array(await (await get(address)).arrayBuffer());

type Row = Readonly<Record<string, unknown>>;
interface Taken {
  readonly about: Readonly<Record<string, unknown>>;
  readonly columns: readonly { readonly name: string; readonly says: string }[];
  readonly rows: readonly Row[];
}
const jsonAt = async (address: string) => (await (await get(address)).json()) as Taken;

/** A reader of CSV by RFC 4180, character by character. */
function linesOf(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[""]];
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const line = lines.at(-1)!;
    const letter = csv[at]!;
    if (quoted && letter === '"' && csv[at + 1] === '"') line[line.length - 1] += csv[at++]!;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ",") line.push("");
    else if (!quoted && letter === "\r" && csv[at + 1] === "\n") {
      lines.push([""]);
      at++;
    } else line[line.length - 1] += letter;
  }
  return lines.slice(0, -1);
}

suite("a count taken away", () => {
  test("is what its page shows: every statement used, and those left out with the reason", async () => {
    const { rows, about } = await jsonAt(`/en/counts.json?${COUNT}`);
    const used = rows.filter(({ part }) => part === "used");
    const page = await (await get(`/en/counts?${COUNT}`)).text();
    assert.ok(used.length > 0);
    for (const { id } of used) assert.ok(page.includes(`#s-${id}`), String(id));
    for (const { part } of rows) assert.ok(part !== null && part !== "");
    assert.equal(
      about["query"],
      "https://cotejo.example/en/counts?measure=arrests&group=gang-members&unit=count&place=GT",
    );
    assert.match(
      String(about["citation"]),
      /Cotejo, “Arrests in Guatemala of suspected gang members”, as of .*2\d{3}, https/,
    );
    assert.match(String(about["licence"]), /CC BY-NC/);
    assert.match(String(about["asOf"]), /^\d{4}-\d\d-\d\dT/);
    assert.match(String((about["notes"] as string[])[0]), /^Answer: \d+/);
  });

  test("hedges travel with every row", async () => {
    const { rows } = await jsonAt(`/en/counts.json?${COUNT}`);
    assert.ok(rows.some(({ hedges }) => /suspected/.test(String(hedges))));
  });

  test("says the same in CSV, XLSX, Parquet and JSON", async () => {
    const { rows, columns } = await jsonAt(`/en/counts.json?${COUNT}`);
    const names = columns.map(({ name }) => name);
    const [header, ...lines] = linesOf(await (await get(`/en/counts.csv?${COUNT}`)).text());
    assert.deepEqual(header!.slice(0, names.length), names);
    assert.deepEqual(header!.slice(names.length), ["query", "as_of", "licence", "citation"]);
    const asText = rows.map((row) => names.map((name) => String(row[name] ?? "")));
    const guarded = (cell: string) => cell.replace(/^'(?=[=+\-@])/, "");
    assert.deepEqual(
      lines.map((line) => line.slice(0, names.length).map(guarded)),
      asText,
    );
    assert.deepEqual(await sheetAt(`/en/counts.xlsx?${COUNT}`, names.length), [names, ...asText]);
    const file = (await bytesOf(`/en/counts.parquet?${COUNT}`)).buffer as ArrayBuffer;
    assert.deepEqual(
      await parquetReadObjects({ file }),
      rows.map((row) => ({ ...row })),
    );
    const said = parquetMetadata(file).key_value_metadata ?? [];
    assert.ok(said.some(({ key, value }) => key === "citation" && value!.includes("Cotejo")));
  });

  test("is the same statements in Spanish", async () => {
    const [english, spanish] = await Promise.all(
      ["en", "es"].map((language) => jsonAt(`/${language}/counts.json?${COUNT}`)),
    );
    assert.deepEqual(english!.rows, spanish!.rows);
    assert.match(String(spanish!.about["citation"]), /datos al \d+ de/);
  });

  test("its headers lead to its page, its licence and what its columns mean", async () => {
    const response = await get(`/en/counts.csv?${COUNT}`);
    assert.equal(response.headers.get("Content-Type"), "text/csv; charset=utf-8; header=present");
    assert.match(response.headers.get("Content-Disposition") ?? "", /filename="counts\.csv"/);
    assert.equal(response.headers.get("Access-Control-Allow-Origin"), "*");
    const links = response.headers.get("Link") ?? "";
    assert.match(links, /rel="canonical".*rel="license".*rel="describedby"/);
    const metadata = /<https:\/\/cotejo\.example([^>]+)>; rel="describedby"/.exec(links)![1]!;
    const told = (await (await get(metadata)).json()) as { tableSchema: { columns: { name: string }[] } };
    const [header] = linesOf(await response.text());
    assert.deepEqual(
      told.tableSchema.columns.map(({ name }) => name),
      header,
    );
  });

  test("of a past day is what was known then, as its page shows", async () => {
    const address = `/en/counts?${COUNT}&known=2001-01-01`;
    const page = (await (await get(address)).text()).replaceAll("&amp;", "&");
    const link = /href="(\/en\/counts\.json\?[^"]+)"/.exec(page)?.[1];
    assert.match(link ?? "", /known=2001-01-01/);
    const { rows, about } = await jsonAt(link!);
    assert.deepEqual(rows, []);
    assert.match(String(about["query"]), /known=2001-01-01/);
    assert.equal((await app.request(`/en/counts.json?${COUNT}&known=yesterday`)).status, 400);
  });

  test("a question that cannot be one is refused", async () => {
    assert.equal((await app.request("/en/counts.csv")).status, 400);
    assert.equal((await app.request("/en/counts.exe?measure=arrests")).status, 404);
  });
});

/** Text of the cells of a workbook's first sheet, read from its XML. */
async function sheetAt(address: string, width: number): Promise<readonly (readonly string[])[]> {
  return sheetIn(await bytesOf(address), width);
}
function sheetIn(bytes: Uint8Array, width: number): readonly (readonly string[])[] {
  const files = unzipSync(bytes);
  const xml = (name: string) => parseHTML(new TextDecoder().decode(files[name]!)).document;
  const shared = [...xml("xl/sharedStrings.xml").querySelectorAll("si")].map((one) => one.textContent ?? "");
  return [...xml("xl/worksheets/sheet1.xml").querySelectorAll("row")].map((row) => {
    const cells = Array<string>(width).fill("");
    for (const cell of row.querySelectorAll("c")) cells[columnOf(cell.getAttribute("r")!)] = textOf(cell, shared);
    return cells;
  });
}
function columnOf(place: string): number {
  return [...place.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
function textOf(
  cell: { readonly textContent: string | null; getAttribute(name: string): string | null },
  shared: readonly string[],
): string {
  const value = cell.textContent ?? "";
  const type = cell.getAttribute("t");
  if (type === "s") return shared[Number(value)] ?? "";
  return type === "b" ? String(value === "1") : value;
}

suite("other forms", () => {
  test("GeoJSON by its schema, with a note of what has a point", async () => {
    const made = (await (await get(`/en/counts.geojson?${COUNT}`)).json()) as { about: { notes: string[] } };
    const check = new Ajv({ strict: false }).compile(GEOJSON);
    assert.ok(check(made), JSON.stringify(check.errors));
    assert.match(made.about.notes.at(-1)!, /first-level division/);
    const arrests = (await (await get("/en/search.geojson?q=arrested")).json()) as {
      features: { geometry: unknown; properties: { place: string } }[];
    };
    const pointsOf = (code: string) =>
      arrests.features.filter(({ properties }) => properties.place === code).map(({ geometry }) => geometry);
    assert.deepEqual(pointsOf("GT-JU"), [{ type: "Point", coordinates: [-89.85, 14.18] }]);
    assert.deepEqual(pointsOf("GT"), [null]);
  });

  test("FollowTheMoney by its own model, every statement with the document that proves it", async () => {
    const model = new Model(defaultModel as never);
    const front = await (await get("/en")).text();
    const ids = [...new Set([...front.matchAll(/\/en\/documents\/([\w-]+)/g)].map(([, id]) => id!))];
    assert.ok(ids.length > 2);
    let seen = 0;
    for (const id of ids)
      for (const line of (await (await get(`/en/documents/${id}.ftm`)).text()).trim().split("\n")) {
        const raw = JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> };
        const schema = model.getSchema(raw.schema);
        for (const name of Object.keys(raw.properties)) assert.ok(schema.hasProperty(name), `${raw.schema}.${name}`);
        for (const name of schema.required ?? []) assert.ok(raw.properties[name]?.length, `${raw.schema}.${name}`);
        if (raw.schema !== "Document") assert.deepEqual(raw.properties["proof"], [id]);
        seen++;
      }
    assert.ok(seen > 10);
  });

  test("every form of every page that has them, and none of what a hidden collection holds", async () => {
    const front = await (await get("/en")).text();
    const [, document] = /\/en\/documents\/([\w-]+)/.exec(front)!;
    const pages = [
      `counts?${COUNT}`,
      "search?q=deported",
      `documents/${document}`,
      "questions",
      "questions/arrests-in-guatemala",
    ];
    const addresses: string[] = [];
    for (const page of pages) {
      const html = await (await get(`/en/${page}`)).text();
      for (const format of DOWNLOAD_FORMATS) {
        const [path, query] = page.split("?");
        const address = `/en/${path}.${format}${query === undefined ? "" : `?${query}`}`;
        const isThere = (await app.request(address)).status === 200;
        const isLinked = html.replaceAll("&amp;", "&").includes(`href="/en/${path}.${format}`);
        assert.equal(isLinked, isThere, address);
        if (isThere) addresses.push(address);
      }
    }
    assert.ok(addresses.length > 20);
    await hideCollection(desk, "sample");
    for (const address of addresses) {
      const response = await app.request(address);
      const body = Buffer.from(await response.arrayBuffer()).toString("latin1");
      assert.doesNotMatch(body, /suspected|Interior Ministry/, address);
    }
    await showCollection(desk, "sample");
  });

  test("lists of articles, and a search with its results", async () => {
    const draft =
      "---\nid: listed\ntitle: A list\nlanguage: en\npublished: 2022-07-01\ncollection: sample\ntopics: [Deep Water]\n---\n\nNothing.\n";
    await publishArticle(desk, draft, { override: null, correction: null });
    const { rows } = await jsonAt("/en/topics/deep-water.json");
    assert.deepEqual(
      rows.map(({ title }) => title),
      ["A list"],
    );
    assert.ok((await jsonAt("/en/topics.json")).rows.some(({ key }) => key === "deep-water"));
    assert.equal((await app.request("/en/topics/none.json")).status, 404);
    const found = await jsonAt("/en/search.json?q=list&kind=article");
    assert.deepEqual(
      found.rows.map(({ id }) => id),
      ["listed"],
    );
  });
});

suite("hostile cells", () => {
  const HOSTILE = [
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2",
    "@SUM(A1)",
    "\t=1",
    'a "quoted", b',
    "two\r\nlines",
    "<script>",
    "\u0000\ud800",
  ];
  const dataset: Dataset = {
    about: {
      title: "=1",
      query: "q",
      download: "d",
      asOf: "2022-06-01T00:00:00Z",
      publisher: "p",
      licence: "l",
      licenceAddress: "a",
      citation: "=c",
      notes: [],
    },
    table: {
      columns: [
        { name: "cell", type: "text", says: "" },
        { name: "number", type: "number", says: "" },
      ],
      rows: HOSTILE.map((cell) => [cell, -2]),
    },
    evidence: [],
  };

  test("no text of a CSV is a formula, and numbers stay numbers", () => {
    const [, ...lines] = linesOf(csvOf(dataset));
    for (const [cell, number, , , , citation] of lines) {
      assert.doesNotMatch(cell!, /^\s*[=+\-@]/);
      assert.equal(number, "-2");
      assert.equal(citation, "'=c");
    }
    assert.equal(lines[5]![0], 'a "quoted", b');
    assert.equal(lines[6]![0], "two\r\nlines");
  });

  test("a workbook holds them as text", async () => {
    const bytes = await spreadsheetOf(dataset);
    const sheet = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
    assert.doesNotMatch(sheet, /<f>|<script>/);
    assert.equal(sheetIn(bytes, 2)[1]![0], "=1+1");
  });
});

/** RFC 7946, as far as it concerns points. */
const GEOJSON = {
  type: "object",
  required: ["type", "features"],
  properties: {
    type: { const: "FeatureCollection" },
    features: {
      type: "array",
      items: {
        type: "object",
        required: ["type", "geometry", "properties"],
        properties: {
          type: { const: "Feature" },
          id: { type: ["string", "number"] },
          properties: { type: ["object", "null"] },
          geometry: {
            oneOf: [
              { type: "null" },
              {
                type: "object",
                required: ["type", "coordinates"],
                properties: {
                  type: { const: "Point" },
                  coordinates: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 3 },
                },
              },
            ],
          },
        },
      },
    },
  },
};
