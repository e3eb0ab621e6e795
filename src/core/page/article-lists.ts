import { dayOfInstant, type Language } from "../model/index.ts";
import { kindAddress, listedAddress, otherLanguageOf, pageAddress } from "./addresses.ts";
import { wholeText } from "./amounts.ts";
import { type ArticleEntry, entriesHtml } from "./article-entries.ts";
import { dayText } from "./dates.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { feedLinks } from "./feed-links.ts";
import { breadcrumbHtml, frameHtml } from "./frame.ts";
import { type Content, html, type Markup } from "./html.ts";
import { type CarriedList, listCardLink } from "./list-card.ts";
import { topicText } from "./listed.ts";
import { type Paged, pageText, pagingHtml, pagingOf } from "./paging.ts";
import { upperFirst } from "./statements.ts";

/** What articles are listed by on pages of this kind. */
export type ListKind = "section" | "topic" | "author";

/** One of the lists, in the list of lists. */
export interface ListSummary {
  readonly key: string;
  readonly name: string;
  readonly articles: number;
  /** ISO 8601 instant of the newest article. */
  readonly newest: string;
}

/** Every list of a kind. */
export interface ListIndex {
  readonly kind: ListKind;
  readonly lists: readonly ListSummary[];
  readonly label: string | null;
}

/** A page of one list. */
export interface ArticleList extends ListSummary, Paged {
  readonly kind: ListKind;
  readonly entries: readonly ArticleEntry[];
  /** Whether the other language has a list under the same key. */
  readonly isInOtherLanguage: boolean;
  readonly label: string | null;
}

/** The page of all sections, topics or authors. */
export function listIndexHtml(index: ListIndex, edition: Edition): string {
  const { language } = edition;
  const words = wordsIn(language);
  const { kind } = index;
  const title = words.lists.kinds[kind];
  const steps = [{ name: title, address: null }];
  return frameHtml(
    {
      title,
      description: words.lists.hints[kind],
      address: kindAddress(language, kind),
      otherLanguage: { address: kindAddress(otherLanguageOf(language), kind), isTranslation: true },
      section: kind === "topic" ? "topics" : null,
      label: index.label,
      data: null,
      isOfRecord: true,
      main: html`<div class="sheet">
${breadcrumbHtml(steps, edition)}
<header class="head row"><div class="head-text"><h1 class="title">${title}</h1><p class="lede">${index.lists.length === 0 ? words.lists.nothing[kind] : words.lists.hints[kind]}</p></div></header>
${summariesHtml(index, edition)}</div>`,
      isIndexed: true,
    },
    edition,
  );
}

function summariesHtml({ kind, lists }: ListIndex, edition: Edition): Content {
  if (lists.length === 0) return null;
  const words = wordsIn(edition.language);
  const items = lists.map(
    (list) =>
      html`<li><a href="${listedAddress(edition.language, kind, list.key)}">${nameText(list, kind)}</a><span class="sub">${countText(list, edition)}, ${words.lists.latestOn(dayText(dayOf(list), words))}</span></li>`,
  );
  return html`<div class="row"><ul class="summaries broad">${items}</ul></div>`;
}

/** A page of the articles of a section, a topic or an author, the newest first. */
export function articleListHtml(list: ArticleList, edition: Edition): string {
  const { language } = edition;
  const words = wordsIn(language);
  const address = listedAddress(language, list.kind, list.key);
  const at = (number: number) => pageAddress(address, number);
  const other = otherLanguageOf(language);
  const name = nameText(list, list.kind);
  const onPage = list.page === 1 ? "" : `. ${pageText(list, words)}`;
  return frameHtml(
    {
      title: `${name}${onPage}`,
      description: `${words.lists.kind[list.kind]}: ${name}. ${countText(list, edition)}.`,
      address: at(list.page),
      otherLanguage: otherLanguageIn(list, other),
      section: list.kind === "topic" ? "topics" : null,
      label: list.label,
      data: null,
      isOfRecord: true,
      feeds: { address, title: name },
      social: {
        card: listCardLink(carriedList(list), edition),
        article: null,
        isList: true,
      },
      paging: pagingOf(list, at),
      main: html`<div class="sheet">
${headHtml(list, edition)}
${entriesHtml(list.entries, edition)}
${pagingHtml(list, at, words)}</div>`,
      isIndexed: true,
    },
    edition,
  );
}

/** A list as its card shows it, from its first page. */
export function carriedList({ kind, key, name, articles, entries }: ArticleList): CarriedList {
  return { kind, key, articles, name: nameText({ name }, kind), newest: entries[0]?.article ?? null };
}

/** The same list in the other language, or all lists of the kind there. */
function otherLanguageIn(list: ArticleList, other: Language) {
  return list.isInOtherLanguage
    ? { address: listedAddress(other, list.kind, list.key), isTranslation: true }
    : { address: kindAddress(other, list.kind), isTranslation: false };
}

function headHtml(list: ArticleList, edition: Edition): Markup {
  const { language } = edition;
  const words = wordsIn(language);
  const { lists } = words;
  const name = nameText(list, list.kind);
  const steps = [
    { name: lists.kinds[list.kind], address: kindAddress(language, list.kind) },
    { name, address: null },
  ];
  const onPage = list.pages > 1 && html` ${pageText(list, words)}.`;
  return html`${breadcrumbHtml(steps, edition)}
<header class="head row"><p class="rail">${lists.kind[list.kind]}</p><div class="head-text"><h1 class="title">${name}</h1><p class="lede">${countText(list, edition)}, ${lists.latestOn(dayText(dayOf(list), words))}.${onPage}</p></div><div class="margin follow"><p class="strong">${lists.follow}</p><p>${feedLinks(listedAddress(language, list.kind, list.key))}</p><p class="quiet">${lists.followHint}</p></div></header>`;
}

function countText({ articles }: ListSummary, edition: Edition): string {
  const words = wordsIn(edition.language);
  return words.lists.articles(wholeText(articles, words), articles === 1);
}

function nameText({ name }: Pick<ListSummary, "name">, kind: ListKind): string {
  return upperFirst(kind === "topic" ? topicText(name) : name);
}

function dayOf({ newest }: ListSummary) {
  return dayOfInstant(newest);
}
