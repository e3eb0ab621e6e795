/** What search keeps of everything that can be found: a row for each, made of the value alone. */
import { codebook } from "../lexicon/codebook.ts";
import {
  type Article,
  type CodebookTerm,
  type Document,
  type Language,
  type Place,
  type SavedQuestion,
  type StatementValue,
  sourceOf,
} from "../model/index.ts";
import { articleTerms, termKey } from "../record/article-terms.ts";
import { plainText } from "./plain-text.ts";
import { FILTER_MARK, plain, tokensOf } from "./words.ts";

/** The kinds of statements. */
export const STATEMENT_KINDS = ["figure", "event", "act", "quotation", "person", "organization"] as const;

/** What can be found: articles, saved questions, documents, and statements. */
export const FOUND_KINDS = ["article", "question", "document", ...STATEMENT_KINDS] as const;

/** One of the things that can be found. */
export type FoundKind = (typeof FOUND_KINDS)[number];

/** By what results can be narrowed down, in the order in which it is shown. */
export const FACETS = ["kind", "language", "country", "section", "year", "source"] as const;

/** One of the ways to narrow results down. */
export type Facet = (typeof FACETS)[number];

/**
 * How many of the entries that fit are counted, the newest first. Beyond that a number says little more, and looking at
 * all of a million takes longer than a reader waits.
 */
export const COUNTED_AT_MOST = 1_000;

/** What search keeps of one thing. */
export interface SearchEntry {
  readonly kind: FoundKind;
  readonly id: string;
  readonly collection: string;
  /** Two entries of a kind that have the same are of one thing: the name of a person or an organization; else empty. */
  readonly same: string;
  readonly documentId: string | null;
  /** ISO 8601 day, by which newer ones come first; null when not known. */
  readonly day: string | null;
  /** Null for what is in no language of its own. */
  readonly language: Language | null;
  /** ISO 3166-1 codes, each once. */
  readonly countries: readonly string[];
  readonly section: string | null;
  readonly source: string | null;
  /** Kept words, with a space between. */
  readonly title: string;
  readonly body: string;
}

/** Databases hold no more places of one text than this. */
const WORDS_AT_MOST = 15_000;

/** What search keeps of an article: its own words, and what it is listed under. */
export function articleEntry(article: Article): SearchEntry {
  const { id, collection, language, section, title, standfirst, topics, byline } = article;
  const terms = articleTerms(article);
  const countries = terms.flatMap(({ kind, key }) => (kind === "place" && /^[A-Z]{2}$/.test(key) ? [key] : []));
  return {
    kind: "article",
    ...{ id, collection, language, section },
    same: "",
    documentId: null,
    day: article.published.slice(0, 10),
    countries: distinct(countries),
    source: null,
    title: kept(title, language),
    body: keptAll([standfirst, plainText(article.draft), ...topics, byline], language),
  };
}

/** What search keeps of a document; its text only when the public may read it. */
export function documentEntry(document: Document, content: string | null): SearchEntry {
  const { id, collection, language, title, publisher, reports } = document;
  return {
    kind: "document",
    ...{ id, collection, language },
    same: "",
    documentId: id,
    day: dayOf(document),
    countries: [],
    section: null,
    source: sourceOf(document).publisher,
    title: kept(title ?? "", language),
    body: keptAll(
      [publisher, reports?.publisher, reports?.title, document.licence === null ? null : content],
      language,
    ),
  };
}

/** What search keeps of a saved question: its name, and what it asks in both languages. */
export function questionEntry({ name, collection, question }: SavedQuestion, day: string): SearchEntry {
  const { measure, group, organization, head, places, origins } = question;
  const asked = [name.replaceAll("-", " "), head, organization, ...[...places, ...origins].map((place) => place.name)];
  const terms = [...namesOf(codebook.measures, measure), ...namesOf(codebook.groups, group)];
  return {
    kind: "question",
    ...{ id: `${collection} ${name}`, collection, day },
    same: "",
    documentId: null,
    language: null,
    countries: countriesOf([...places, ...origins]),
    section: null,
    source: null,
    title: inBoth([...asked, ...terms]),
    body: "",
  };
}

/** A statement with what search takes from around it. */
export interface SearchedStatement {
  readonly id: string;
  readonly collection: string;
  readonly value: StatementValue;
  readonly document: Document;
  /** A few words on either side of its own. */
  readonly before: string;
  readonly after: string;
}

/**
 * What search keeps of a statement; null for one that nobody is to find: a figure of speech, and a person named only as a
 * victim, minor or bystander.
 */
export function statementEntry(statement: SearchedStatement): SearchEntry | null {
  const { id, collection, value, document } = statement;
  const { language } = document;
  if (value.kind === "figure" && value.rhetorical) return null;
  if (value.kind === "person" && (value.protected || value.name === null)) return null;
  const name = value.kind === "person" || value.kind === "organization" ? (value.name ?? "") : "";
  return {
    kind: value.kind,
    ...{ id, collection, language },
    same: termKey(name),
    documentId: document.id,
    day: dayOf(document),
    countries: countriesOfValue(value),
    section: null,
    source: sourceOf(document).publisher,
    title: kept(name, language),
    body: [keptAll([withAround(statement), ...wordsOfValue(value)], language), inBoth(namesOfValue(value))]
      .filter((part) => part !== "")
      .join(" "),
  };
}

/** The quote with the whole words beside it in its paragraph: no more than pages show of it. */
function withAround({ before, after, value }: SearchedStatement): string {
  const first = before
    .split("\n\n")
    .at(-1)!
    .replace(/^\S*\s/, "");
  const last = after.split("\n\n")[0]!.replace(/\s\S*$/, "");
  return `${first}${value.quote.exact}${last}`;
}

/** What a value says beyond its quote. */
function wordsOfValue(value: StatementValue): readonly (string | null | undefined)[] {
  switch (value.kind) {
    case "figure":
      return [value.counted.quote?.exact, value.counted.organization, value.attribution.speaker?.name];
    case "quotation":
      return [value.attribution.speaker?.name];
    case "act":
      return [value.issuer, value.instrument];
    case "event":
      return [];
    case "person":
      return [...value.aliases, ...value.roles.map(({ quote }) => quote.exact)];
    case "organization":
      return value.aliases;
  }
}

/** What it is about, by names that stand in no text: so that "arrests" finds "capturas". */
function namesOfValue(value: StatementValue): readonly string[] {
  const places = placesOfValue(value).map((place) => place.name);
  if (value.kind === "figure")
    return [
      ...namesOf(codebook.measures, value.counted.measure),
      ...namesOf(codebook.groups, value.counted.group),
      ...places,
    ];
  if (value.kind === "event") return [...namesOf(codebook.eventTypes, value.type), ...places];
  if (value.kind === "act") return [...namesOf(codebook.actTypes, value.type), ...places];
  return places;
}

function placesOfValue(value: StatementValue): readonly Place[] {
  if (value.kind === "figure") return [...value.places, ...value.counted.origins];
  if (value.kind === "event") return value.places;
  return value.kind === "act" && value.place !== null ? [value.place] : [];
}

function countriesOfValue(value: StatementValue): readonly string[] {
  if (value.kind === "organization") return [value.country ?? []].flat();
  return countriesOf(placesOfValue(value));
}

function countriesOf(places: readonly Place[]): readonly string[] {
  return distinct(places.flatMap(({ country }) => country ?? []));
}

function namesOf(terms: readonly CodebookTerm[], id: string | null): readonly string[] {
  return Object.values(terms.find((term) => term.id === id)?.names ?? {});
}

/** By which it is put in order; where a note does not know the day of what it reports, it was there by the note's own. */
function dayOf(document: Document): string | null {
  return sourceOf(document).published ?? document.published;
}

function kept(text: string, language: Language): string {
  return tokensOf(text, language, WORDS_AT_MOST).join(" ");
}

function keptAll(parts: readonly (string | null | undefined)[], language: Language): string {
  return kept(parts.filter((part) => part != null && part !== "").join("\n"), language);
}

function inBoth(parts: readonly (string | null)[]): string {
  const text = parts.filter((part) => part !== null).join("\n");
  return distinct([...tokensOf(text, "en"), ...tokensOf(text, "es")]).join(" ");
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** The filters of an entry as kept words: one for each value of each facet. */
export function filtersOf(entry: SearchEntry): readonly string[] {
  const values: readonly (readonly [Facet, string | null])[] = [
    ["kind", entry.kind],
    ["language", entry.language],
    ...entry.countries.map((country) => ["country", country] as const),
    ["section", entry.section],
    ["year", entry.day?.slice(0, 4) ?? null],
    ["source", entry.source],
  ];
  return values.flatMap(([facet, value]) => (value === null ? [] : [filterWord(facet, facetKey(facet, value))]));
}

/** A value of a facet as addresses have it: sections and sources by their letters and digits, others as they are. */
export function facetKey(facet: Facet, value: string): string {
  return facet === "section" || facet === "source" ? termKey(value) : value;
}

/** The kept word of a facet's value, given as addresses have it. */
export function filterWord(facet: Facet, key: string): string {
  return `${FILTER_MARK}${facet}${plain(key.slice(0, 60).toLowerCase())}`;
}
