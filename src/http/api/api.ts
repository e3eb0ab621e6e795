import type { Context, Hono } from "hono";
import { Problem } from "../../actions/problem.ts";
import { recordHead } from "../../actions/record-head.ts";
import type { Language } from "../../core/model/index.ts";
import type { Edition } from "../../core/page/edition.ts";
import { type Encoded, encodedFrom } from "../encodings.ts";
import { Readers } from "../forms/readers.ts";
import { addressIn } from "../forms/receive.ts";
import { PageCache } from "../page-cache.ts";
import type { SiteDesk } from "../pages/page.ts";
import { type Sent, send } from "../responses.ts";
import { ARTICLE_OPERATIONS } from "./articles.ts";
import { CHECK_OPERATIONS } from "./checks.ts";
import { COUNT_OPERATIONS } from "./counts.ts";
import { DOCUMENT_OPERATIONS } from "./documents.ts";
import { openApiOf } from "./openapi.ts";
import { type Operation, Unclear } from "./operation.ts";
import { PACE, Pace } from "./pace.ts";
import { valuesFrom } from "./parameters.ts";
import { SEARCH_OPERATIONS } from "./search.ts";
import { STATEMENT_OPERATIONS } from "./statements.ts";

/** Everything that can be read. */
export const OPERATIONS: readonly Operation[] = [
  ...ARTICLE_OPERATIONS,
  ...STATEMENT_OPERATIONS,
  ...DOCUMENT_OPERATIONS,
  ...COUNT_OPERATIONS,
  ...CHECK_OPERATIONS,
  ...SEARCH_OPERATIONS,
];

const ANSWERS_AT_MOST = 500;

interface Cached extends Sent {
  readonly content: Encoded;
}

/** What the API needs of the site. */
export interface ApiSite {
  readonly desk: SiteDesk;
  readonly editionIn: (language: Language) => Edition;
  /** The language that a request prefers by its Accept-Language. */
  readonly preferred: (accepts: string | undefined) => Language;
}

/** Adds the read API below /api/v1, and its OpenAPI document. */
export function addApi(app: Hono, site: ApiSite): void {
  const cache = new PageCache<Cached>(ANSWERS_AT_MOST);
  const pace = new Pace();
  const readers = new Readers(site.desk);
  app.use("/api/*", async (context, next) => {
    const { method } = context.req;
    if (method === "OPTIONS") return context.body(null, 204, { ...OPEN, ...PREFLIGHT });
    if (method !== "GET" && method !== "HEAD")
      return sendProblem(
        context,
        { status: 405, code: "bad-request", title: "The API is for reading" },
        PREFLIGHT_ALLOW,
      );
    await next();
    for (const [name, value] of Object.entries(OPEN)) context.res.headers.set(name, value);
    return undefined;
  });
  let described: Encoded | null = null;
  app.get("/api/openapi.json", (context) => {
    described ??= jsonOf(openApiOf(OPERATIONS, site.editionIn("en")));
    return send(context, described, { mediaType: JSON_TYPE, keeping: "page" });
  });
  app.use("/api/v1/*", async (context, next) => {
    const left = pace.take(readers.readerAt(addressIn(context, site.desk)), site.desk.now().getTime());
    const headers = paceHeaders(left);
    if (!left.isAllowed) {
      const wait = { ...headers, "Retry-After": String(left.seconds) };
      return sendProblem(context, { status: 429, code: "too-many-requests", title: "Too many requests" }, wait);
    }
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    return undefined;
  });
  for (const operation of OPERATIONS)
    app.get(`/api/v1${operation.path.replace(/\{(\w+)\}/g, ":$1")}`, (context) =>
      answer(context, operation, { site, cache }),
    );
  app.all("/api/*", (context) => sendProblem(context, NOT_FOUND));
}

/** Any page may read it, and every answer says what is left. */
const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, RateLimit, RateLimit-Policy, Retry-After",
  "Cross-Origin-Resource-Policy": "cross-origin",
} as const;

const PREFLIGHT_ALLOW = { Allow: "GET, HEAD, OPTIONS" } as const;

const PREFLIGHT = {
  "Access-Control-Allow-Methods": "GET, HEAD",
  "Access-Control-Allow-Headers": "Accept, Accept-Language, If-None-Match",
  "Access-Control-Max-Age": "86400",
} as const;

function paceHeaders(left: { readonly remaining: number; readonly seconds: number }) {
  return {
    "RateLimit-Policy": `"reader";q=${PACE.requests};w=${PACE.seconds}`,
    RateLimit: `"reader";r=${left.remaining};t=${left.seconds}`,
  };
}

const NOT_FOUND = { status: 404, code: "not-found", title: "There is no such thing, or it is not public" } as const;

async function answer(
  context: Context,
  operation: Operation,
  { site, cache }: { readonly site: ApiSite; readonly cache: PageCache<Cached> },
): Promise<Response> {
  try {
    const { pathname, searchParams: query } = new URL(context.req.url);
    const values = valuesFrom(operation, { query, path: context.req.param() as Readonly<Record<string, string>> });
    const language = languageOf(context, values, site);
    const key = `${language} ${pathname}?${query}`;
    const head = await recordHead(site.desk);
    const cached = cache.find(key, head);
    if (cached !== null) return send(context, cached.content, cached);
    const made = await operation.answer({ desk: site.desk, edition: site.editionIn(language), values, query });
    if (made === null) return sendProblem(context, NOT_FOUND);
    const content = jsonOf(made);
    const sent: Sent = { mediaType: JSON_TYPE, keeping: "page", headers: headersIn(language) };
    cache.put(key, { content, ...sent }, head);
    return send(context, content, sent);
  } catch (error) {
    return failed(context, error);
  }
}

function languageOf(context: Context, values: ReadonlyMap<string, readonly string[]>, site: ApiSite): Language {
  const asked = values.get("lang")?.[0];
  if (asked === "en" || asked === "es") return asked;
  return site.preferred(context.req.header("Accept-Language"));
}

function headersIn(language: Language): Readonly<Record<string, string>> {
  return { "Content-Language": language, Vary: "Accept-Encoding, Accept-Language" };
}

function failed(context: Context, error: unknown): Response {
  if (error instanceof Unclear)
    return sendProblem(context, {
      status: 400,
      code: "bad-request",
      title: "This cannot be answered",
      errors: error.errors,
    });
  if (error instanceof Problem && error.status < 500)
    return sendProblem(context, {
      status: error.status === 404 ? 404 : 400,
      code: error.status === 404 ? "not-found" : "bad-request",
      title: error.message,
    });
  console.error(error);
  return sendProblem(context, { status: 500, code: "failed", title: "Something failed on our side" });
}

interface Told {
  readonly status: 400 | 404 | 405 | 429 | 500;
  readonly code: string;
  readonly title: string;
  readonly errors?: Unclear["errors"];
}

function sendProblem(context: Context, told: Told, headers: Readonly<Record<string, string>> = {}): Response {
  const { status, code, title, errors = [] } = told;
  const body = JSON.stringify({ type: "about:blank", title, status, code, errors });
  return context.body(body, status, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    ...headers,
  });
}

const JSON_TYPE = "application/json";

function jsonOf(value: unknown): Encoded {
  return encodedFrom(Buffer.from(JSON.stringify(value)), { isCompressible: true });
}
