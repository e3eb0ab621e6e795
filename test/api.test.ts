import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Hono } from "hono";
import { addDocument } from "../src/actions/add-document.ts";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { reviewStatement } from "../src/actions/review-statement.ts";
import { saveQuestion } from "../src/actions/save-question.ts";
import { showCollection } from "../src/actions/show-collection.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import { questionFromQuery } from "../src/core/count/questions.ts";
import { dayFrom } from "../src/core/model/index.ts";
import { OPERATIONS } from "../src/http/api/api.ts";
import { PROBLEM } from "../src/http/api/openapi.ts";
import { PACE, Pace } from "../src/http/api/pace.ts";
import { siteApp } from "../src/http/site.ts";
import { statementsOfDocument } from "../src/store/statements.ts";
import { sampleDesk } from "./site-desk.ts";

type Record_ = Readonly<Record<string, unknown>>;
interface Listed {
  readonly items: readonly Record_[];
  readonly next: string | null;
}

let desk: Desk;
let end: () => Promise<void>;
let app: Hono;
let requests = 0;
const ajv = new Ajv2020({ strict: false, validateFormats: false });

before(async () => {
  ({ desk, end } = await sampleDesk());
  app = siteApp(desk);
  const question = questionFromQuery(new URLSearchParams("measure=arrests&group=gang-members&place=GT"), "en")!;
  await saveQuestion(desk, { name: "arrests-in-guatemala", collection: "sample", question });
});
after(() => end());

/** Each request comes from a reader of its own, so that tests do not wait for each other. */
function ask(
  address: string,
  headers: Record<string, string> = {},
  reader = `10.0.${requests >> 8}.${requests++ % 256}`,
) {
  return app.request(`/api/v1${address}`, { headers }, { incoming: { socket: { remoteAddress: reader } } });
}
async function read<Answer = Listed>(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await ask(address, headers);
  assert.equal(response.status, 200, `${address}: ${response.status}`);
  return (await response.json()) as Answer;
}

interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: DescribedOperation }>>;
}
interface DescribedOperation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
  readonly responses: {
    readonly 200: { readonly content: { readonly "application/json": { readonly schema: object } } };
  };
}
const described = async () => (await (await app.request("/api/openapi.json")).json()) as Described;

suite("a person whose name one reading protects", () => {
  test("is in no list, behind no id and in no download of a document", async () => {
    const add = async (words: string) => {
      const stream = (async function* () {
        yield Buffer.from(words);
      })();
      const known = { published: dayFrom("2022-08-01"), language: "en", collection: "sample" } as const;
      const added = await addDocument(desk, { kind: "stream", name: words.slice(0, 12), stream }, known);
      assert.ok("document" in added);
      const held = await statementsOfDocument(desk.store, added.document.id, { publicOnly: false });
      for (const { statement } of held) await reviewStatement(desk, statement.id, { kind: "confirm" });
      return {
        id: added.document.id,
        person: held.find(({ statement: { value } }) => value.kind === "person")!.statement.id,
      };
    };
    const mayor = await add(
      "Arturo Melgar Quintanilla, the mayor of Ahuachapán, resigned on 4 July 2022, he told reporters.",
    );
    assert.equal((await ask(`/statements/${mayor.person}`)).status, 200);
    const download = async () => (await app.request(`/en/documents/${mayor.id}.json`)).text();
    assert.match(await download(), new RegExp(mayor.person));
    await add("Arturo Melgar Quintanilla, 14, was killed in Ahuachapán on 9 July 2022, police said.");
    assert.equal((await ask(`/statements/${mayor.person}`)).status, 404);
    assert.doesNotMatch(await download(), new RegExp(mayor.person));
  });
});

suite("the OpenAPI document", () => {
  test("is OpenAPI 3.1 with every operation, each parameter once and each path's parts named", async () => {
    const document = await described();
    assert.match(document.openapi, /^3\.1\./);
    assert.deepEqual(
      Object.keys(document.paths),
      OPERATIONS.map(({ path }) => path),
    );
    for (const [path, { get }] of Object.entries(document.paths)) {
      const names = get.parameters.map(({ name }) => name);
      assert.equal(new Set(names).size, names.length, path);
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      assert.deepEqual(
        get.parameters.filter((one) => one.in === "path").map(({ name }) => name),
        parts,
      );
      for (const { schema } of get.parameters) assert.ok(ajv.compile(schema));
    }
  });

  test("says of every path what it really answers, in both languages", async () => {
    const examples: Record<string, string> = {};
    const first = async (list: string, name = "id") => String((await read(`${list}?limit=1`)).items[0]![name]);
    examples["/articles/{id}"] = `/articles/${await first("/articles")}`;
    examples["/statements/{id}"] = `/statements/${await first("/statements")}`;
    examples["/documents/{id}"] = `/documents/${await first("/documents")}`;
    examples["/checks/{id}"] = `/checks/${await first("/checks")}`;
    examples["/questions/{name}"] = "/questions/arrests-in-guatemala";
    examples["/counts"] = "/counts?measure=arrests&group=gang-members&place=GT";
    examples["/search"] = "/search?q=guatemala";
    for (const [path, { get }] of Object.entries((await described()).paths)) {
      const isAnswer = ajv.compile(get.responses[200].content["application/json"].schema);
      for (const language of ["en", "es"]) {
        const answer = await read<Partial<Listed>>(examples[path] ?? path, { "Accept-Language": language });
        assert.ok(isAnswer(answer), `${path}: ${JSON.stringify(isAnswer.errors?.slice(0, 3))}`);
        if (answer.items !== undefined) assert.ok(answer.items.length > 0, path);
      }
    }
  });
});

suite("lists", () => {
  test("come in pages that together are the list, each item once", async () => {
    for (const list of ["/statements", "/documents", "/articles", "/checks"]) {
      const all = (await read(`${list}?limit=100`)).items.map(({ id }) => id);
      const taken: unknown[] = [];
      let cursor: string | null = null;
      do {
        const page: Listed = await read(`${list}?limit=2${cursor === null ? "" : `&cursor=${cursor}`}`);
        assert.ok(page.items.length <= 2);
        taken.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== null);
      assert.deepEqual(taken.slice(0, all.length), all, list);
      assert.equal(new Set(taken).size, taken.length, list);
    }
  });

  test("filters choose", async () => {
    const figures = (await read("/statements?kind=figure&measure=arrests&country=GT&limit=100")).items;
    assert.ok(figures.length > 0);
    for (const one of figures) {
      assert.deepEqual([one["kind"], one["measure"]], ["figure", "arrests"]);
      assert.match(String(one["places"]), /\bGT/);
    }
    const [source] = (await read("/sources")).items;
    const documents = (await read(`/documents?source=${source!["key"]}&limit=100`)).items;
    assert.equal(documents.length, source!["documents"]);
    assert.ok((await read("/articles?language=es")).items.every(({ language }) => language === "es"));
    assert.ok((await read("/articles?place=GT")).items.length > 0);
    const [check] = (await read("/checks?limit=1")).items;
    assert.ok((await read(`/checks?article=${check!["article"]}`)).items.some(({ id }) => id === check!["id"]));
  });

  test("numbers are JSON numbers with their exact digits beside them", async () => {
    const { items } = await read("/statements?kind=figure&limit=100");
    const deported = items.find(({ words }) => /2,700/.test(String(words)))!;
    assert.deepEqual(
      [deported["low"], deported["high"], deported["exact"], deported["bound"]],
      [2700, 2700, "2700", "nearly"],
    );
    const [checked] = (await read("/checks?limit=100")).items.filter(({ margin }) => margin === 1);
    assert.equal(checked!["verdict"], "supported");
  });
});

suite("what cannot be answered", () => {
  const isProblem = ajv.compile(PROBLEM);
  const problem = async (address: string) => {
    const response = await ask(address);
    assert.equal(response.headers.get("Content-Type"), "application/problem+json", address);
    const told = (await response.json()) as { readonly errors: readonly { readonly parameter: string }[] };
    assert.ok(isProblem(told), JSON.stringify(isProblem.errors));
    return { status: response.status, parameters: told.errors.map(({ parameter }) => parameter) };
  };

  test("says which parameter is wrong; one that is not known is not passed over", async () => {
    assert.deepEqual(await problem("/statements?knid=figure"), { status: 400, parameters: ["knid"] });
    assert.deepEqual(await problem("/statements?limit=0&kind=x"), { status: 400, parameters: ["kind", "limit"] });
    assert.deepEqual(await problem("/articles?limit=5&limit=6"), { status: 400, parameters: ["limit"] });
    assert.deepEqual(await problem("/articles?section=a&topic=b"), { status: 400, parameters: ["topic"] });
    assert.deepEqual(await problem("/statements?cursor=bm90LWEtY3Vyc29y"), { status: 400, parameters: ["cursor"] });
    assert.deepEqual(await problem("/counts"), { status: 400, parameters: ["measure"] });
    assert.deepEqual(await problem("/counts?measure=arrests&from=2022-02-30"), {
      status: 400,
      parameters: ["measure"],
    });
    assert.deepEqual(await problem("/counts?measure=arrests&place=%3Cscript%3E"), {
      status: 400,
      parameters: ["place"],
    });
  });

  test("what is not there", async () => {
    for (const address of [
      "/statements/none",
      "/documents/none",
      "/articles/none",
      "/checks/none",
      "/questions/none",
      "/nothing",
    ])
      assert.deepEqual(await problem(address), { status: 404, parameters: [] }, address);
  });

  test("writing is refused", async () => {
    const response = await app.request("/api/v1/articles", { method: "POST", body: "{}" });
    assert.equal(response.status, 405);
  });
});

suite("what the public may see", () => {
  test("no reading that nobody has confirmed, no withdrawn article, nothing of a hidden collection", async () => {
    const stream = (async function* () {
      yield Buffer.from("Police arrested 93 suspected smugglers in Belize in July 2022, the ministry said.");
    })();
    const known = { published: dayFrom("2022-08-01"), language: "en", collection: "sample" } as const;
    const outcome = await addDocument(desk, { kind: "stream", name: "unreviewed", stream }, known);
    const { document } = outcome.kind === "added" ? outcome : assert.fail(outcome.kind);
    assert.equal((await ask(`/documents/${document.id}`)).status, 404);
    assert.deepEqual((await read(`/statements?document=${document.id}`)).items, []);
    const draft =
      "---\nid: leaving\ntitle: Leaving\nlanguage: en\npublished: 2022-07-01\ncollection: sample\n---\n\nGone soon.\n";
    await publishArticle(desk, draft, { override: null, correction: null });
    assert.equal((await ask("/articles/leaving")).status, 200);
    await unpublishArticle(desk, "leaving", "It was wrong.");
    assert.equal((await ask("/articles/leaving")).status, 404);
    const statement = (await read("/statements?limit=1")).items[0]!["id"];
    await hideCollection(desk, "sample");
    for (const list of [
      "/articles",
      "/statements",
      "/documents",
      "/sources",
      "/places",
      "/questions",
      "/checks",
      "/search?q=guatemala",
    ])
      assert.deepEqual((await read(list)).items, [], list);
    assert.equal((await ask(`/statements/${statement}`)).status, 404);
    await showCollection(desk, "sample");
    assert.equal((await ask(`/statements/${statement}`)).status, 200);
  });
});

suite("what an answer carries", () => {
  test("a tag that saves the rest, leave for other sites, and its language", async () => {
    const first = await ask("/places", { "Accept-Language": "es" });
    assert.equal(first.headers.get("Content-Language"), "es");
    assert.match(first.headers.get("Vary") ?? "", /Accept-Language/);
    assert.equal(first.headers.get("Access-Control-Allow-Origin"), "*");
    assert.equal(first.headers.get("Cross-Origin-Resource-Policy"), "cross-origin");
    const again = await ask("/places", { "Accept-Language": "es", "If-None-Match": first.headers.get("ETag")! });
    assert.equal(again.status, 304);
    assert.equal((await ask("/places?lang=en", { "Accept-Language": "es" })).headers.get("Content-Language"), "en");
    const preflight = await app.request("/api/v1/places", { method: "OPTIONS" });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get("Access-Control-Allow-Headers") ?? "", /If-None-Match/);
  });

  test("how many requests are left; beyond them 429 with the wait, for that reader alone", async () => {
    for (let count = 1; count <= PACE.requests; count++) {
      const response = await ask("/questions", {}, "192.0.2.1");
      assert.equal(response.status, 200);
      if (count === 1) assert.match(response.headers.get("RateLimit") ?? "", /"reader";r=119;t=\d+/);
      await response.arrayBuffer();
    }
    const refused = await ask("/questions", {}, "192.0.2.1");
    if (refused.status === 200) return; // A second has passed meanwhile, and with it two more requests.
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get("Retry-After"), "1");
    assert.equal(refused.headers.get("RateLimit-Policy"), `"reader";q=${PACE.requests};w=${PACE.seconds}`);
    assert.equal((await ask("/questions", {}, "192.0.2.2")).status, 200);
  });

  test("requests come back evenly", () => {
    const pace = new Pace();
    for (let count = 0; count < PACE.requests; count++) assert.ok(pace.take("one", 0).isAllowed);
    assert.deepEqual(pace.take("one", 0), { isAllowed: false, remaining: 0, seconds: 1 });
    assert.ok(pace.take("other", 0).isAllowed);
    assert.ok(pace.take("one", 500).isAllowed);
    assert.ok(!pace.take("one", 600).isAllowed);
    assert.equal(pace.take("one", 3_600_000).remaining, PACE.requests - 1);
  });
});
