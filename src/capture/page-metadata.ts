import type { Day } from "../core/model/index.ts";
import { type DocumentMetadata, dayFromIso, NO_METADATA } from "./metadata.ts";
import type { PageDocument } from "./page-tree.ts";

type Fields = Readonly<Record<string, unknown>>;
type LinkedData = ReadonlyMap<string, unknown>;

const TITLE_METAS = ["og:title", "twitter:title", "dc.title"];
const PUBLISHER_METAS = ["og:site_name", "application-name", "dc.publisher", "publisher"];
const DATE_METAS = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
];
const ARTICLE_TYPE = /(Article|Posting|Report|WebPage)$/;

/**
 * What a page says about itself, from the most deliberate place to the least: JSON-LD, `<meta>`, `<time>`, the address.
 * A date that is not ISO 8601 is passed over rather than guessed.
 */
export function pageMetadata(document: PageDocument, url: string | null): DocumentMetadata {
  const linked = linkedData(document);
  const meta = metaOf(document);
  return {
    ...NO_METADATA,
    kind: "page",
    title: textOf(linked.get("headline")) ?? firstIn(meta, TITLE_METAS) ?? headingOf(document) ?? titleOf(document),
    publisher: nameOf(linked.get("publisher")) ?? firstIn(meta, PUBLISHER_METAS),
    published: publishedOn(document, { linked, meta, url }),
    languageTag:
      textOf(linked.get("inLanguage")) ??
      textOf(document.documentElement?.getAttribute("lang")) ??
      firstIn(meta, ["og:locale", "content-language", "dc.language"]),
    url: url ?? document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null,
  };
}

function publishedOn(
  document: PageDocument,
  found: { linked: LinkedData; meta: ReadonlyMap<string, string>; url: string | null },
): Day | null {
  const time = document.querySelector("article time[datetime], time[datetime]")?.getAttribute("datetime") ?? null;
  return (
    dayFromIso(textOf(found.linked.get("datePublished"))) ??
    DATE_METAS.map((name) => dayFromIso(found.meta.get(name) ?? null)).find((day) => day !== null) ??
    dayFromIso(time) ??
    dayInAddress(found.url)
  );
}

/** "/2022/06/01/": the whole date, in that order; a year and month alone are not a day. */
function dayInAddress(url: string | null): Day | null {
  const found = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(url ?? "");
  return found === null ? null : dayFromIso(`${found[1]}-${found[2]}-${found[3]}`);
}

/** The first JSON-LD object that is an article, at the top, in a list or in a `@graph`. */
function linkedData(document: PageDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parsed(script.textContent ?? ""), 0);
    if (article !== null) return new Map(Object.entries(article));
  }
  return new Map();
}

function articleIn(value: unknown, depth: number): Fields | null {
  if (typeof value !== "object" || value === null || depth > 4) return null;
  if (Array.isArray(value))
    return value.map((item) => articleIn(item, depth + 1)).find((item) => item !== null) ?? null;
  const fields = value as Fields;
  const types = [fields["@type"]].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type)) && "datePublished" in fields)
    return fields;
  return articleIn(fields["@graph"], depth + 1);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Pages often carry JSON-LD that is not JSON; the other places are looked at instead.
    return null;
  }
}

function metaOf(document: PageDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = meta.getAttribute("content")?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

function firstIn(meta: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  return names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
}

function headingOf(document: PageDocument): string | null {
  const headings = [...document.querySelectorAll("h1")];
  return headings.length === 1 ? textOf(headings[0]!.textContent?.replace(/\s+/g, " ")) : null;
}

function titleOf(document: PageDocument): string | null {
  return textOf(document.querySelector("title")?.textContent?.replace(/\s+/g, " "));
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0]);
  if (typeof value !== "object" || value === null) return textOf(value);
  const { name } = value as Fields;
  return textOf(name);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
