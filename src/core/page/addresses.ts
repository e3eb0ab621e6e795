import type { Day, Language } from "../model/index.ts";

/** The front page of a language. */
export function frontAddress(language: Language): string {
  return `/${language}`;
}

/** Parts of the front page that other pages lead to. */
export type FrontPart = "latest" | "checks" | "counts" | "sources";

/** Where such a part begins: "/en#checks". */
export function frontPartAddress(language: Language, part: FrontPart): string {
  return `${frontAddress(language)}#${part}`;
}

/** The language that the switch at the top leads to. */
export function otherLanguageOf(language: Language): Language {
  return language === "en" ? "es" : "en";
}

/** Where a document is shown, in this language. */
export function documentAddress(language: Language, documentId: string): string {
  return `/${language}/documents/${encodeURIComponent(documentId)}`;
}

/** What was read in a document, at one statement: "/en/documents/d1#r-s1". */
export function statementAddress(
  language: Language,
  { document, statement }: { readonly document: { readonly id: string }; readonly statement: { readonly id: string } },
): string {
  return `${documentAddress(language, document.id)}#r-${statement.id}`;
}

/** Where counts are shown; the query is the question. */
export function countsAddress(language: Language): string {
  return `/${language}/counts`;
}

/** Where a saved question is shown; with null, the list of them. */
export function questionAddress(language: Language, name: string | null): string {
  return `/${language}/questions${name === null ? "" : `/${encodeURIComponent(name)}`}`;
}

/** A page as the record held it on a past day; as it is today for null. */
export function knownAddress(address: string, known: Day | null): string {
  return known === null ? address : `${address}${address.includes("?") ? "&" : "?"}known=${known}`;
}

/** Where a claim’s check is shown by itself, in this language. */
export function checkAddress(language: Language, claimId: string): string {
  return `/${language}/checks/${encodeURIComponent(claimId)}`;
}

/** What lists of articles and profiles are kept under; the same words in every language's addresses. */
export const FOLDERS = {
  section: "sections",
  topic: "topics",
  author: "authors",
  place: "places",
  organization: "organizations",
  person: "people",
  source: "sources",
} as const;

/** Something that has a page of its own with what the record and the articles hold about it. */
export type ListedKind = keyof typeof FOLDERS;

/** Where everything of a kind is listed: "/en/topics". */
export function kindAddress(language: Language, kind: ListedKind): string {
  return `/${language}/${FOLDERS[kind]}`;
}

/** Where everything that the record shows begins: its places, organizations, people, sources and official acts. */
export function recordAddress(language: Language): string {
  return `/${language}/record`;
}

/** Every official act of the record. */
export function actsAddress(language: Language): string {
  return `/${language}/acts`;
}

/** The page of one thing: "/en/topics/borders", "/es/places/GT". */
export function listedAddress(language: Language, kind: ListedKind, key: string): string {
  return `${kindAddress(language, kind)}/${key.split("/").map(encodeURIComponent).join("/")}`;
}

/** Where a revision of an article can be read, once it is no longer the newest; `address` is the article's. */
export function revisionAddress(address: string, revision: number): string {
  return `${address}/revisions/${revision}`;
}

/** A further page of a list: "/en/topics/borders?page=2"; the first has the list's own address. */
export function pageAddress(address: string, page: number): string {
  return page === 1 ? address : `${address}?page=${page}`;
}

/** The formats that lists are followed in. */
export const FEED_FORMATS = ["rss", "atom", "json"] as const;

/** A format that feed readers know. */
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The feed of what is listed at an address: "/en/feed.rss", "/en/topics/borders/feed.json". */
export function feedAddress(listAddress: string, format: FeedFormat): string {
  return `${listAddress}/feed.${format}`;
}

/** The search page, with what was looked for. */
export function searchAddress(language: Language, query: string | null = null): string {
  return query === null ? `/${language}/search` : `/${language}/search?q=${encodeURIComponent(query)}`;
}

/** The search page with everything that narrows it down; pages are counted from 1. */
export function narrowedSearchAddress(
  language: Language,
  search: { readonly typed: string; readonly filters: ReadonlyMap<string, readonly string[]>; readonly page: number },
): string {
  const query = new URLSearchParams(search.typed === "" ? {} : { q: search.typed });
  for (const [facet, keys] of search.filters) for (const key of keys) query.append(facet, key);
  if (search.page > 1) query.set("page", String(search.page));
  return query.size === 0 ? searchAddress(language) : `${searchAddress(language)}?${query}`;
}

/** Every correction of the site. */
export function correctionsAddress(language: Language): string {
  return `/${language}/corrections`;
}

/** Pages of the outlet about itself. */
export const ABOUT_PAGES = ["about", "methodology", "licence", "privacy", "contact"] as const;

/** One of the pages of the outlet about itself. */
export type AboutPage = (typeof ABOUT_PAGES)[number];

/** Where such a page is, in this language. */
export function aboutAddress(language: Language, page: AboutPage): string {
  return `/${language}/${page}`;
}

/** How another newsroom may take an article over. */
export function republishAddress(article: { readonly address: string }): string {
  return `${article.address}/republish`;
}

/** Where a reader's answer to "Was this content helpful?" is sent. */
export function helpfulAddress(article: { readonly address: string }): string {
  return `${article.address}/helpful`;
}

/** Where that answer is thanked for. */
export function thanksAddress(article: { readonly address: string }): string {
  return `${article.address}/thanks`;
}

/** The form for a private message to the desk, about an article or not; it is sent to the same address. */
export function messagesAddress(language: Language, about: string | null): string {
  return about === null ? `/${language}/messages` : `/${language}/messages?about=${encodeURIComponent(about)}`;
}

/** Where a message is thanked for. */
export function messagesSentAddress(language: Language): string {
  return `/${language}/messages/sent`;
}

/** The forms in which an article can be taken over, as the endings of files. */
export const REPUBLISHED_FORMS = ["html", "md", "txt"] as const;

/** A form in which an article can be taken over. */
export type RepublishedForm = (typeof REPUBLISHED_FORMS)[number];

/** An article ready to be taken over, as a file. */
export function republishedFileAddress(article: { readonly address: string }, form: RepublishedForm): string {
  return `${republishAddress(article)}.${form}`;
}

/** A single figure for other people's pages. */
export function embedAddress(claimId: string): string {
  return `/embed/figures/${encodeURIComponent(claimId)}`;
}

/** What oEmbed says of a page, given by its whole address. */
export function oembedAddress(about: string, format: "json" | "xml"): string {
  return `/oembed?url=${encodeURIComponent(about)}&format=${format}`;
}

/** The picture that stands for an article where its address is passed on; another for each revision, because others keep it. */
export function articleCardAddress(article: { readonly address: string; readonly revision: number }): string {
  const [, language, year, slug] = article.address.split("/");
  return `/og/articles/${year}/${language}/${slug}/${article.revision}.png`;
}

/** The same of a check, in the revision of its article. */
export function checkCardAddress(claimId: string, article: { readonly revision: number }): string {
  return `/og/checks/${encodeURIComponent(claimId)}/${article.revision}.png`;
}

/** The picture that stands for the front page; `version` is digits and hyphens. */
export function frontCardAddress(language: Language, version: string): string {
  return `/og/front/${language}/${version}.png`;
}

/** The same of a list. */
export function listCardAddress(
  language: Language,
  { kind, key }: { readonly kind: ListedKind; readonly key: string },
  version: string,
): string {
  const [folder, ...rest] = listedAddress(language, kind, key).split("/").slice(2);
  return `/og/lists/${language}/${folder}/${version}/${rest.join("/")}.png`;
}

/** Where one of several sitemaps is, 1 for the first. */
export function sitemapAddress(number: number): string {
  return `/sitemaps/${number}.xml`;
}
