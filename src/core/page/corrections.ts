import { type ArticleChange, dayOfInstant } from "../model/index.ts";
import { aboutAddress, correctionsAddress, otherLanguageOf, pageAddress, revisionAddress } from "./addresses.ts";
import { inQuotes } from "./claim-words.ts";
import { dayText } from "./dates.ts";
import { type Edition, languageAttribute, wordsIn } from "./edition.ts";
import { feedLinks } from "./feed-links.ts";
import { breadcrumbHtml, frameHtml } from "./frame.ts";
import { type Content, html, joined, type Markup } from "./html.ts";
import { answerWords, movedAnswers } from "./moved-answers.ts";
import { type Paged, pageText, pagingHtml, pagingOf } from "./paging.ts";
import { verdictSign } from "./pictures/signs.ts";
import type { Words } from "./words/words.ts";

/** A page of the corrections, newest first. */
export interface CorrectionsPage extends Paged {
  readonly changes: readonly ArticleChange[];
  readonly label: string | null;
}

/** The page of everything that was corrected or withdrawn: what changed, with the ways to what stood before and after. */
export function correctionsHtml(page: CorrectionsPage, edition: Edition): string {
  const { language } = edition;
  const words = wordsIn(language);
  const { corrections } = words.lists;
  const address = correctionsAddress(language);
  const at = (number: number) => pageAddress(address, number);
  const { title } = corrections;
  const lede = page.changes.length === 0 ? corrections.nothing : corrections.hint;
  return frameHtml(
    {
      title: page.page === 1 ? title : `${title}. ${pageText(page, words)}`,
      description: corrections.hint,
      address: at(page.page),
      otherLanguage: { address: correctionsAddress(otherLanguageOf(language)), isTranslation: true },
      section: null,
      label: page.label,
      data: null,
      isOfRecord: true,
      feeds: { address, title },
      paging: pagingOf(page, at),
      main: html`<div class="sheet">
${breadcrumbHtml([{ name: title, address: null }], edition)}
<header class="head row"><div class="head-text"><h1 class="title">${title}</h1><p class="lede">${lede}</p><p><a href="${aboutAddress(language, "contact")}">${corrections.howToAsk}</a></p></div><div class="margin follow"><p class="strong">${words.lists.follow}</p><p>${feedLinks(address)}</p></div></header>
${page.changes.length > 0 && html`<ol class="entries row">${page.changes.map((change) => changeHtml(change, edition))}</ol>`}
${pagingHtml(page, at, words)}</div>`,
      isIndexed: true,
    },
    edition,
  );
}

function changeHtml(change: ArticleChange, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const { corrections } = words.lists;
  const day = dayOfInstant(change.at);
  const article = change.kind === "correction" ? change.after : change.article;
  const language = languageAttribute(article.language, edition);
  const kind = change.kind === "correction" ? corrections.corrected : corrections.withdrawn;
  const said = changeText(change, words);
  const title = change.address === null ? article.title : html`<a href="${change.address}">${article.title}</a>`;
  return html`<li class="row entry"><p class="rail"><span class="kicker">${kind}</span><time datetime="${day}">${dayText(day, words)}</time></p><div class="entry-text"><h2${language}>${title}</h2><p${language}>${said}</p>${waysHtml(change, edition)}</div>${movedHtml(change, edition)}</li>
`;
}

/** The ways to what stood before and after; there are none to an article that has been taken off the site. */
function waysHtml(change: ArticleChange, edition: Edition): Content {
  const links = changeWays(change, edition).map(({ address, name }) => html`<a href="${address}">${name}</a>`);
  return links.length > 0 && html`<p class="ways">${joined(links, " ")}</p>`;
}

/** What a change says of itself: what was corrected, or why the article was withdrawn. */
export function changeText(change: ArticleChange, words: Words): string {
  return change.kind === "correction" ? (change.after.correction ?? "") : reasonText(change.reason, words);
}

/** Why an article was withdrawn; that nobody says so any more, where the entry that did has been erased. */
export function reasonText(reason: string, { lists }: Words): string {
  return reason === "" ? lists.corrections.noReason : reason;
}

/** Addresses below the base of what stood before a correction and after it. */
export function changeWays(change: ArticleChange, edition: Edition): readonly { address: string; name: string }[] {
  if (change.kind === "withdrawal" || change.address === null) return [];
  const { corrections } = wordsIn(edition.language).lists;
  const { after, before, address } = change;
  const then = { address: revisionAddress(address, after.revision), name: corrections.after };
  return before === null
    ? [then]
    : [{ address: revisionAddress(address, before.revision), name: corrections.before }, then];
}

/** Claims whose answer moved, of an article that is on the site: in the margin, as what they were and what they became. */
function movedHtml(change: ArticleChange, edition: Edition): Content {
  if (change.kind === "withdrawal" || change.address === null || change.before === null) return null;
  const words = wordsIn(edition.language);
  const moved = movedAnswers(change.before, change.after);
  if (moved.length === 0) return null;
  const items = moved.map(
    ({ before, after }) =>
      html`<li class="entry-check">${verdictSign(after.verdict)}<span>${inQuotes(after.claim.quote.exact, change.after, edition)}: ${words.lists.corrections.moved(answerWords(before, words), answerWords(after, words))}</span></li>`,
  );
  return html`<ul class="margin">${items}</ul>`;
}
