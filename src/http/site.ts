import { type Context, Hono } from "hono";
import { siteBase } from "../actions/desk.ts";
import { recordHead } from "../actions/record-head.ts";
import { codebook } from "../core/lexicon/codebook.ts";
import type { Language, Question } from "../core/model/index.ts";
import { frontAddress } from "../core/page/addresses.ts";
import type { Edition } from "../core/page/edition.ts";
import type { Notice } from "../core/page/notice.ts";
import { addApi } from "./api/api.ts";
import { ArticleCache } from "./article-cache.ts";
import { readAssets } from "./assets.ts";
import { type Encoded, encodedFrom } from "./encodings.ts";
import { addForms } from "./forms/receive.ts";
import { PageCache } from "./page-cache.ts";
import { PAGES } from "./pages/every-page.ts";
import type { Answer, SiteDesk } from "./pages/page.ts";
import { countAddressOf } from "./pages/record-pages.ts";
import { noticeFrom, sendNotice } from "./problems.ts";
import { type Ready, readyFrom, type Sent, send } from "./responses.ts";
import { readingOnly, SECURITY_HEADERS, securityHeaders } from "./security.ts";
import { sharedLook } from "./shared-look.ts";

const PAGES_AT_MOST = 500;
const HTML = "text/html; charset=utf-8";
/** Of articles' pages, compressed: some ten thousand. */
const ARTICLE_BYTES_AT_MOST = 128 * 1024 * 1024;

/** The public site of a record. Every page comes from what the public may see. */
export function siteApp(desk: SiteDesk): Hono {
  const site = siteOf(desk);
  const app = new Hono({ strict: false });
  app.use(securityHeaders);
  addApi(app, { desk, editionIn: site.editionIn, preferred: preferredLanguage });
  addForms(app, { desk, editionIn: site.editionIn, editionOf: (context) => site.editionIn(languageOf(context)) });
  app.use(readingOnly);
  addPlumbing(app, site);
  addPages(app, site);
  app.notFound((context) => sendNotice(context, noticeOf(context), site.editionIn(languageOf(context))));
  app.onError((error, context) => {
    if (noticeFrom(error).kind === "failed") console.error(error);
    // it may have come before anything gave the answer its headers
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
    return sendNotice(context, noticeFrom(error), site.editionIn(languageOf(context)));
  });
  sendCachedFirst(app, site);
  return app;
}

interface Site {
  readonly desk: SiteDesk;
  readonly assets: ReturnType<typeof readAssets>;
  readonly cache: PageCache<Ready>;
  readonly articles: ArticleCache;
  readonly editionIn: (language: Language) => Edition;
  /** The head of the record, now or later: see {@link sharedLook}. */
  readonly head: () => Promise<number>;
}

function siteOf(desk: SiteDesk): Site {
  const assets = readAssets();
  const editions = new Map<Language, Edition>();
  for (const language of ["en", "es"] as const) editions.set(language, editionOf(language, { desk, assets }));
  const cache = new PageCache<Ready>(PAGES_AT_MOST);
  const head = sharedLook(async () => recordHead(desk));
  const articles = new ArticleCache(desk, { head, bytesAtMost: ARTICLE_BYTES_AT_MOST });
  return { desk, assets, cache, articles, editionIn: (language) => editions.get(language)!, head };
}

/** The edition of the site in a language: what its pages are made with. */
export function editionOf(language: Language, { desk, assets }: Pick<Site, "desk" | "assets">): Edition {
  const { outlet } = desk.settings;
  const countAddress = countAddresses(language);
  return { language, base: siteBase(desk.settings), outlet, assets: assets.addresses, codebook, countAddress };
}

/** Pages name a question several times, and writing its address takes longer than the words around it. */
function countAddresses(language: Language): Edition["countAddress"] {
  const written = new WeakMap<Question, string>();
  return (question) => {
    const known = written.get(question);
    if (known !== undefined) return known;
    const address = countAddressOf(language, question);
    written.set(question, address);
    return address;
  };
}

/**
 * Sends what is cached before anything else is looked at, past the framework: it is most of what readers ask for, and
 * finding its way through all routes would cost as much as sending it. When the record cannot be looked at, the page is made as
 * if it were not cached, and says so.
 */
function sendCachedFirst(app: Hono, site: Site): void {
  const make = app.fetch;
  app.fetch = (request, ...given) => {
    const key = keyOf(request);
    const isHeld = site.cache.holds(key) || site.articles.holds(pathOf(key));
    if ((request.method !== "GET" && request.method !== "HEAD") || !isHeld) return make(request, ...given);
    return readyAt(key, site).then(
      (ready) => ready?.to(request) ?? make(request, ...given),
      () => make(request, ...given),
    );
  };
}

async function readyAt(key: string, { cache, articles, head }: Site): Promise<Ready | null> {
  const newest = await head();
  const cached = cache.find(key, newest);
  if (cached !== null) return cached;
  const path = pathOf(key);
  const content = await articles.find(path, newest);
  if (content === null) return null;
  const ready = readyFrom(content, { mediaType: HTML, keeping: "page" });
  if (path === key) cache.put(key, ready, newest);
  return ready;
}

/** What a page is cached under: the address without the host, by which nothing differs. */
function keyOf({ url }: Pick<Request, "url">): string {
  return url.slice(url.indexOf("/", "https://".length));
}

/** What an article's page is cached under for itself: whatever is asked behind its address, it says the same. */
function pathOf(key: string): string {
  const query = key.indexOf("?");
  return query === -1 ? key : key.slice(0, query);
}

/** Whether an address is written the one way that links have: "%61" for "a" and the like would fill the cache with one page. */
function isPlain(path: string): boolean {
  return !/%|\/$|\/0/.test(path);
}

function addPlumbing(app: Hono, site: Site): void {
  app.get("/assets/:name", (context) => {
    const asset = site.assets.byName.get(context.req.param("name"));
    return asset === undefined
      ? context.notFound()
      : send(context, asset, { mediaType: asset.mediaType, keeping: "file" });
  });
  app.get("/healthz", async (context) => {
    await recordHead(site.desk);
    return context.text("ok\n", 200, { "Cache-Control": "no-store" });
  });
  app.get("/", (context) => {
    context.header("Vary", "Accept-Language");
    return context.redirect(frontAddress(preferredLanguage(context.req.header("Accept-Language"))), 302);
  });
}

function addPages(app: Hono, site: Site): void {
  for (const page of PAGES)
    app.get(page.path, async (context) => {
      const edition = site.editionIn(context.req.param("language") === "es" ? "es" : "en");
      const head = await site.head();
      const made = await page.answer({ desk: site.desk, edition, editionIn: site.editionIn, context });
      if ("moved" in made) return context.redirect(made.moved, 301);
      if ("notice" in made) return sendNotice(context, made.notice, edition);
      const { content, ...sent } = answerFrom(made);
      if (sent.keeping === "never" || sent.status !== undefined) return send(context, content, sent);
      const key = keyOf(context.req);
      const path = pathOf(key);
      if ("html" in made && made.tells !== undefined && isPlain(path))
        await site.articles.put(path, { content, tells: made.tells }, head);
      const ready = readyFrom(content, sent);
      site.cache.put(key, ready, head);
      return ready.to(context.req.raw);
    });
}

function answerFrom(
  made: Extract<Answer, { html: string } | { file: string | Uint8Array }>,
): Sent & { readonly content: Encoded } {
  const { isCached, ...answer } = "html" in made ? { isCached: made.isCached, file: made.html, mediaType: HTML } : made;
  const { file, ...said } = answer;
  const content = encodedFrom(Buffer.from(file as string), { isCompressible: said.mediaType !== "image/png" });
  return { content, keeping: isCached === false ? "never" : "page", ...said };
}

function noticeOf(context: Context): Notice {
  return { kind: context.req.path.length > 2000 ? "bad-request" : "not-found", detail: null };
}

function languageOf(context: Context): Language {
  return context.req.path.startsWith("/es") ? "es" : "en";
}

/** Spanish when the reader prefers it to English; English for everybody else. */
function preferredLanguage(accepts: string | undefined): Language {
  const weights = { en: 0, es: 0 };
  for (const part of (accepts ?? "").toLowerCase().split(",")) {
    const [tag = "", ...settings] = part.trim().split(";");
    const language = tag.split("-")[0];
    if (language !== "en" && language !== "es") continue;
    const weight = Number(
      settings
        .find((one) => one.trim().startsWith("q="))
        ?.trim()
        .slice(2) ?? "1",
    );
    weights[language] = Math.max(weights[language], Number.isFinite(weight) ? weight : 0);
  }
  return weights.es > weights.en ? "es" : "en";
}
