import { type Article, type Count, type Document, type Language, sourceOf } from "../model/index.ts";
import type { Facet, FoundKind } from "../search/entries.ts";
import { COUNTED_AT_MOST, FACETS } from "../search/entries.ts";
import { type ExcerptPiece, excerptOf, markedWords } from "../search/excerpt.ts";
import type { SearchQuery } from "../search/query.ts";
import {
  documentAddress,
  narrowedSearchAddress,
  otherLanguageOf,
  questionAddress,
  searchAddress,
  statementAddress,
} from "./addresses.ts";
import { wholeText } from "./amounts.ts";
import { answerText } from "./answers.ts";
import { dayText } from "./dates.ts";
import { summaryText } from "./document.ts";
import { DOWNLOAD_FORMATS, downloadsPart } from "./downloads.ts";
import { type Edition, type Evidence, type EvidenceById, languageAttribute, wordsIn } from "./edition.ts";
import { breadcrumbHtml, frameHtml } from "./frame.ts";
import { type Content, html, joined, type Markup } from "./html.ts";
import { type PageAt, pagingHtml, pagingOf } from "./paging.ts";
import { titleOfCount } from "./questions.ts";
import { reviewText, sourceText, upperFirst } from "./statements.ts";
import type { Words } from "./words/words.ts";

/** What was found, with what it was looked for and by what it can be narrowed down. */
export interface SearchPage {
  readonly query: SearchQuery;
  readonly filters: ReadonlyMap<Facet, readonly string[]>;
  /** 1 for the first. */
  readonly page: number;
  readonly pages: number;
  /** How many results one page shows. */
  readonly perPage: number;
  readonly facets: readonly FacetValue[];
  /** How many things fit; `isMore`: so many and more. */
  readonly total: number;
  readonly isMore: boolean;
  readonly results: readonly SearchResult[];
  readonly suggestions: readonly Suggestion[];
}

/** One value of a facet, with how many of what fits have it. */
export interface FacetValue {
  readonly facet: Facet;
  /** As addresses have it. */
  readonly key: string;
  /** As it is called; for kinds and languages the key, which the page names. */
  readonly name: string;
  readonly count: number;
}

/** Something that was found, with as much of it as its line shows. */
export type SearchResult =
  | { readonly kind: "article"; readonly article: Omit<Article, "checks">; readonly prose: string }
  | { readonly kind: "question"; readonly name: string; readonly count: Count; readonly evidence: EvidenceById }
  /** `content`: its text where the public may read it. */
  | { readonly kind: "document"; readonly document: Document; readonly content: string | null }
  | { readonly kind: "statement"; readonly evidence: Evidence };

/** What could be looked for where nothing was found. */
export type Suggestion =
  | { readonly kind: "without"; readonly typed: string; readonly left: string; readonly count: number }
  | { readonly kind: "alike"; readonly typed: string }
  | { readonly kind: "anywhere"; readonly count: number };

const EXCERPT_AT_MOST = 240;
const VALUES_AT_MOST = 8;

/** The search page: the form, what was found, and by what it can be narrowed down. */
export function searchHtml(page: SearchPage, edition: Edition): string {
  const words = wordsIn(edition.language);
  const title = titleOf(page, words);
  const isAsked = isAskedFor(page);
  return frameHtml(
    {
      title,
      description: isAsked ? title : words.search.nothingAsked,
      address: pageIn(page, edition.language)(page.page),
      otherLanguage: { address: pageIn(page, otherLanguageOf(edition.language))(page.page), isTranslation: true },
      section: "search",
      label: null,
      data: null,
      main: mainHtml(page, edition),
      isIndexed: !isAsked,
      isOfRecord: true,
      paging: pagingOf(page, pageIn(page, edition.language)),
    },
    edition,
  );
}

/** The same search on any of its pages. */
function pageIn({ query, filters }: SearchPage, language: Language): PageAt {
  return (page) => narrowedSearchAddress(language, { typed: query.written, filters, page });
}

function isAskedFor({ query, filters }: SearchPage): boolean {
  return query.written !== "" || filters.size > 0;
}

function titleOf(page: SearchPage, words: Words): string {
  const { search } = words;
  if (!isAskedFor(page)) return search.search;
  if (page.total === 0) return search.nothing(page.query.written);
  const found = search.found(wholeText(page.total, words), { isOne: page.total === 1, isMore: page.isMore });
  return page.query.written === "" ? found : `${search.forWords(page.query.written)}: ${found}`;
}

function mainHtml(page: SearchPage, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const { search } = words;
  const facets = facetsHtml(page, edition);
  return html`<div class="sheet">
${breadcrumbHtml([{ name: search.search, address: null }], edition)}
<header class="head row"><p class="rail">${search.search}</p><div class="head-text broad"><h1 class="title">${titleOf(page, words)}</h1>${formHtml(page, edition)}</div></header>
${
  isAskedFor(page)
    ? html`<section class="row part found" aria-labelledby="results"><h2 class="rail" id="results">${search.results}</h2><div class="part-body">${facets !== null && html`<p class="to-facets"><a href="#narrow">${search.narrow}</a></p>`}${resultsHtml(page, edition)}</div>${facets !== null && html`<div class="margin">${facets}</div>`}</section>\n${pagingHtml(page, pageIn(page, edition.language), words)}${page.total > 0 && downloadsPart(pageIn(page, edition.language)(1), DOWNLOAD_FORMATS, edition)}`
    : html`<div class="row part"><p class="lede">${search.nothingAsked}</p></div>`
}</div>`;
}

/** Looking for other words keeps nothing of what narrowed the last ones down. */
function formHtml(page: SearchPage, edition: Edition): Markup {
  const { search } = wordsIn(edition.language);
  return html`<form class="search" action="${searchAddress(edition.language)}" method="get" role="search"><label for="q">${search.label}</label><span class="field"><input id="q" name="q" type="search" value="${page.query.written}" maxlength="300" autocomplete="off" spellcheck="false" aria-describedby="q-hint"><button>${search.find}</button></span></form><p class="small quiet" id="q-hint">${search.hint}</p>`;
}

function resultsHtml(page: SearchPage, edition: Edition): Content {
  if (page.total === 0) return nothingHtml(page, edition);
  const { search } = wordsIn(edition.language);
  const items = page.results.map((result) => html`<li>${resultHtml(result, page, edition)}</li>\n`);
  const isEnd = page.page === page.pages && (page.isMore || page.total > page.pages * page.perPage);
  return html`<ol class="hits" start="${(page.page - 1) * page.perPage + 1}">${items}</ol>${isEnd && html`<p class="quiet">${search.lastPage}</p>`}`;
}

function nothingHtml(page: SearchPage, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const items = page.suggestions.map((suggestion) => html`<li>${suggestionHtml(suggestion, page, edition)}</li>`);
  return html`<p>${words.search.nothingHint}</p>${items.length > 0 && html`<ul class="suggestions">${items}</ul>`}`;
}

function suggestionHtml(suggestion: Suggestion, page: SearchPage, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const { search } = words;
  const count = (many: number) => html` <span class="quiet">${wholeText(many, words)}</span>`;
  if (suggestion.kind === "alike")
    return html`${search.meant} <a href="${searchAddress(edition.language, suggestion.typed)}">${suggestion.typed}</a>?`;
  if (suggestion.kind === "anywhere")
    return html`<a href="${searchAddress(edition.language, page.query.written)}">${search.anywhere}</a>${count(suggestion.count)}`;
  const address = narrowedSearchAddress(edition.language, { typed: suggestion.typed, filters: page.filters, page: 1 });
  return html`<a href="${address}">${search.without(suggestion.left)}</a>${count(suggestion.count)}`;
}

interface Line {
  readonly kind: FoundKind;
  readonly address: string;
  readonly title: Content;
  readonly excerpt: Content;
  readonly about: readonly Content[];
}

function resultHtml(result: SearchResult, page: SearchPage, edition: Edition): Markup {
  const { search } = wordsIn(edition.language);
  const line = lineOf(result, page.query, edition);
  return html`<p class="hit-kind">${joined(
    [search.oneKind[line.kind], ...line.about].filter((part) => part !== ""),
    " · ",
  )}</p><h3><a href="${line.address}">${line.title}</a></h3>${line.excerpt}`;
}

function lineOf(result: SearchResult, query: SearchQuery, edition: Edition): Line {
  if (result.kind === "article") return articleLine(result, query, edition);
  if (result.kind === "document") return documentLine(result, query, edition);
  return result.kind === "question" ? questionLine(result, edition) : statementLine(result.evidence, query, edition);
}

function articleLine(
  { article, prose }: SearchResult & { kind: "article" },
  query: SearchQuery,
  edition: Edition,
): Line {
  const { language, title, section, published, address } = article;
  const told = article.standfirst === null ? prose : `${article.standfirst}\n\n${prose}`;
  return {
    kind: "article",
    address,
    title: html`<span${languageAttribute(language, edition)}>${marked(markedWords(title, language, query.all))}</span>`,
    excerpt: excerptHtml(told, language, { query, edition }),
    about: [section ?? "", dayHtml(published.slice(0, 10), edition)],
  };
}

function documentLine(
  { document, content }: SearchResult & { kind: "document" },
  query: SearchQuery,
  edition: Edition,
): Line {
  const words = wordsIn(edition.language);
  const { language, title, url } = document;
  const { publisher, published } = sourceOf(document);
  return {
    kind: "document",
    address: documentAddress(edition.language, document.id),
    title: html`<span${languageAttribute(language, edition)}>${marked(markedWords(title ?? url ?? words.document.kinds[document.kind], language, query.all))}</span>`,
    excerpt: content === null ? null : excerptHtml(content, language, { query, edition }),
    about: [publisher ?? "", published === null ? "" : dayHtml(published, edition)],
  };
}

function questionLine({ name, count, evidence }: SearchResult & { kind: "question" }, edition: Edition): Line {
  const words = wordsIn(edition.language);
  const answer = count.used.length === 0 ? words.question.noAnswer : answerText(count, evidence, words);
  return {
    kind: "question",
    address: questionAddress(edition.language, name),
    title: titleOfCount(count, evidence, edition),
    excerpt: html`<p>${words.question.answer}: ${answer}</p>`,
    about: [],
  };
}

/** The statement's own words between a few others, and what was read in them: hedges and stages of a case are in that. */
function statementLine(evidence: Evidence, query: SearchQuery, edition: Edition): Line {
  const words = wordsIn(edition.language);
  const { statement, document, context } = evidence;
  const { language } = document;
  const lit = (text: string) => marked(markedWords(text, language, query.all));
  const around = html`${lit(context.before)}<b>${lit(context.exact)}</b>${lit(context.after)}`;
  return {
    kind: statement.value.kind,
    address: statementAddress(edition.language, evidence),
    title: upperFirst(summaryText(statement.value, edition)),
    excerpt: html`<blockquote${languageAttribute(language, edition)}><p>${around}</p></blockquote>`,
    about: [sourceText(evidence, words), reviewText(evidence, words)],
  };
}

function excerptHtml(
  text: string,
  language: Language,
  { query, edition }: { readonly query: SearchQuery; readonly edition: Edition },
): Markup {
  const pieces = excerptOf(text, language, { sought: query.all, most: EXCERPT_AT_MOST });
  return html`<p${languageAttribute(language, edition)}>${marked(pieces)}</p>`;
}

function marked(pieces: readonly ExcerptPiece[]): Content {
  return pieces.map(({ words, isMarked }) => (isMarked ? html`<mark>${words}</mark>` : words));
}

function dayHtml(day: string, edition: Edition): Markup {
  return html`<time datetime="${day}">${dayText(day as Parameters<typeof dayText>[0], wordsIn(edition.language))}</time>`;
}

function facetsHtml(page: SearchPage, edition: Edition): Markup | null {
  const { search } = wordsIn(edition.language);
  const groups = FACETS.map((facet) => facetHtml(facet, page, edition)).filter((group) => group !== null);
  if (groups.length === 0) return null;
  const words = wordsIn(edition.language);
  const all = narrowedSearchAddress(edition.language, { typed: page.query.written, filters: new Map(), page: 1 });
  const clear = page.filters.size > 0 && page.query.written !== "";
  const limit =
    page.isMore && html`<p class="small quiet">${search.countedNewest(wholeText(COUNTED_AT_MOST, words))}</p>`;
  return html`<nav class="facets" aria-labelledby="narrow"><h2 id="narrow">${search.narrow}</h2>${clear && html`<p><a href="${all}">${search.clear}</a></p>`}${groups}${limit}</nav>`;
}

/** A facet with one value that is not chosen narrows nothing down. */
function facetHtml(facet: Facet, page: SearchPage, edition: Edition): Markup | null {
  const chosen = page.filters.get(facet) ?? [];
  const values = page.facets
    .filter((value) => value.facet === facet)
    .toSorted((one, other) => (facet === "year" ? (one.key < other.key ? 1 : -1) : other.count - one.count))
    .filter((value, index) => index < VALUES_AT_MOST || chosen.includes(value.key));
  if (values.length < 2 && chosen.length === 0) return null;
  const { search } = wordsIn(edition.language);
  return html`<h3>${search.facets[facet]}</h3><ul>${values.map((value) => html`<li>${valueHtml(value, page, edition)}</li>`)}</ul>`;
}

function valueHtml({ facet, key, name, count }: FacetValue, page: SearchPage, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const chosen = page.filters.get(facet) ?? [];
  const isChosen = chosen.includes(key);
  const keys = isChosen ? chosen.filter((one) => one !== key) : [...chosen, key];
  const filters = new Map([...page.filters, [facet, keys] as const].filter(([, held]) => held.length > 0));
  if (keys.length === 0) filters.delete(facet);
  const address = narrowedSearchAddress(edition.language, { typed: page.query.written, filters, page: 1 });
  const shown = nameOf(facet, { key, name }, words);
  if (isChosen)
    return html`<a class="chosen" href="${address}">${shown} <span class="vh">${words.search.remove}</span></a>`;
  return html`<a href="${address}">${shown}</a> <span class="quiet">${wholeText(count, words)}</span>`;
}

function nameOf(facet: Facet, value: { readonly key: string; readonly name: string }, words: Words): string {
  if (facet === "kind") return words.search.kinds[value.key as FoundKind];
  return facet === "language" ? upperFirst(words.document.languages[value.key as Language]) : value.name;
}
