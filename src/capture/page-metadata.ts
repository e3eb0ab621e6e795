import type { Day } from "../core/model/index.ts";
import { type DocumentMetadata, dayFromIso, NO_METADATA } from "./metadata.ts";
import { blocksUnder } from "./page-blocks.ts";
import { type PageElement, pageTreeFrom, wordsIn } from "./page-tree.ts";

type Fields = Readonly<Record<string, unknown>>;
/** The fields of the article that a page describes in JSON-LD; none where it describes none. */
export type LinkedData = ReadonlyMap<string, unknown>;

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

/** The places in a page where it speaks about itself. */
interface Places {
  readonly linked: LinkedData;
  readonly meta: ReadonlyMap<string, string>;
  readonly elements: readonly PageElement[];
}

/**
 * What a page says about itself, from the most deliberate place to the least: JSON-LD, `<meta>`, `<time>`, the address.
 * A date that is not ISO 8601 is passed over rather than guessed.
 */
export function pageMetadata(
  elements: readonly PageElement[],
  { linked, url }: { readonly linked: LinkedData; readonly url: string | null },
): DocumentMetadata {
  const meta = metaOf(elements);
  const places: Places = { linked, meta, elements };
  const html = elements.find(({ name }) => name === "html");
  const canonical = elements.find(({ name, attributes }) => name === "link" && attributes["rel"] === "canonical");
  return {
    ...NO_METADATA,
    kind: "page",
    title: titleIn(places),
    publisher: nameOf(linked.get("publisher")) ?? firstIn(meta, PUBLISHER_METAS),
    published: publishedOn(places, url),
    languageTag:
      textOf(linked.get("inLanguage")) ??
      textOf(html?.attributes["lang"]) ??
      firstIn(meta, ["og:locale", "content-language", "dc.language"]),
    url: url ?? canonical?.attributes["href"] ?? null,
  };
}

/** The article's paragraphs as JSON-LD repeats them for machines, with markup or without; none where it does not. */
export function statedParagraphs(linked: LinkedData): readonly string[] {
  const stated = linked.get("articleBody");
  if (typeof stated !== "string") return [];
  const marked = stated.includes("<p") ? stated : stated.replaceAll("<", "&lt;").replace(/\n+/g, "<p>");
  const tree = pageTreeFrom(marked);
  return tree.kind === "tree" ? blocksUnder(tree.root, () => false).map(({ words }) => words) : [];
}

/** The title that a page gives itself, as its heading has it where only the outlet's name is more ("… | The Paper"). */
function titleIn({ linked, meta, elements }: Places): string | null {
  const headings = elements.filter(({ name }) => name === "h1").map(headingWords);
  const lone = headings.length === 1 && headings[0]!.length >= HEADING_LETTERS ? headings[0]! : null;
  const given = textOf(linked.get("headline")) ?? firstIn(meta, TITLE_METAS) ?? textOf(lone) ?? titleOf(elements);
  if (given === null || given.length > TITLE_AT_MOST) return null;
  const isSame = (words: string) =>
    words !== "" &&
    ((given.startsWith(words) && OUTLET.test(given.slice(words.length))) ||
      // an unescaped quotation mark ends an attribute early, and the title with it
      (given.length >= HEADING_LETTERS && words.startsWith(given)));
  return headings.find(isSame) ?? given;
}

/** A page's one heading with fewer characters may be a topic or the outlet. */
const HEADING_LETTERS = 12;
/** What is longer is no title. */
const TITLE_AT_MOST = 1000;
const OUTLET = /^\s{1,3}[|–—·»:-]\s{1,3}\S/;

function headingWords(heading: PageElement): string {
  return spacedOnce(wordsIn(heading, TITLE_AT_MOST).slice(0, 2 * TITLE_AT_MOST));
}

function spacedOnce(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function publishedOn({ linked, meta, elements }: Places, url: string | null): Day | null {
  const time = elements.find(({ name, attributes }) => name === "time" && Object.hasOwn(attributes, "datetime"));
  return (
    dayFromIso(textOf(linked.get("datePublished"))) ??
    DATE_METAS.map((name) => dayFromIso(meta.get(name) ?? null)).find((day) => day !== null) ??
    dayFromIso(time?.attributes["datetime"] ?? null) ??
    dayInAddress(url)
  );
}

/** "/2022/06/01/": the whole date, in that order; a year and month alone are not a day. */
function dayInAddress(url: string | null): Day | null {
  const found = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(url ?? "");
  return found === null ? null : dayFromIso(`${found[1]}-${found[2]}-${found[3]}`);
}

/** The first JSON-LD object that is an article, at the top, in a list or in a `@graph`. */
export function linkedData(elements: readonly PageElement[]): LinkedData {
  for (const script of elements) {
    if (script.name !== "script") continue;
    const article = articleIn(parsed(wordsIn(script)), 0);
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

function metaOf(elements: readonly PageElement[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name: tag, attributes } of elements) {
    if (tag !== "meta") continue;
    const name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"];
    const content = attributes["content"]?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

function firstIn(meta: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  return names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
}

function titleOf(elements: readonly PageElement[]): string | null {
  const title = elements.find(({ name }) => name === "title");
  return title === undefined ? null : textOf(headingWords(title));
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0]);
  if (typeof value !== "object" || value === null) return textOf(value);
  const { name } = value as Fields;
  return textOf(name);
}

/** A string's words; entities in it are read, since pages write them into JSON too. */
function textOf(value: unknown): string | null {
  if (typeof value !== "string" || value.trim() === "") return null;
  if (!value.includes("&")) return value.trim();
  const tree = pageTreeFrom(value.replaceAll("<", "&lt;"));
  return tree.kind === "tree" ? wordsIn(tree.root).trim() : value.trim();
}
