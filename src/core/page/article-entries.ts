import { type Article, dayOfInstant } from "../model/index.ts";
import { checkAddress } from "./addresses.ts";
import { chiefCheck } from "./chief-check.ts";
import { claimWords, inQuotes } from "./claim-words.ts";
import { dayText } from "./dates.ts";
import { type Edition, languageAttribute, wordsIn } from "./edition.ts";
import { type Content, html, type Markup } from "./html.ts";
import { type Listed, listedLink, listedNamed } from "./listed.ts";
import { verdictSign } from "./pictures/signs.ts";
import { lowerFirst } from "./statements.ts";
import { verdictText } from "./verdicts.ts";

/** An article in a list, with what it is listed under. */
export interface ArticleEntry {
  readonly article: Article;
  readonly listed: readonly Listed[];
}

/** Articles as a list: section and day in the rail, title and standfirst in the text, the chief check in the margin. */
export function entriesHtml(entries: readonly ArticleEntry[], edition: Edition): Markup {
  return html`<ol class="entries row">${entries.map((entry) => entryHtml(entry, edition))}</ol>`;
}

function entryHtml({ article, listed }: ArticleEntry, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const language = languageAttribute(article.language, edition);
  const day = dayOfInstant(article.published);
  const section = listedNamed(listed, "section", article.section);
  const kicker = section === null ? article.section : listedLink(section, edition.language);
  return html`<li class="row entry"><p class="rail">${kicker !== null && html`<span class="kicker"${language}>${kicker}</span>`}<time datetime="${day}">${dayText(day, words)}</time></p><div class="entry-text"><h2${language}><a href="${article.address}">${article.title}</a></h2>${
    article.standfirst !== null && html`<p${language}>${article.standfirst}</p>`
  }</div>${chiefHtml(article, edition)}</li>
`;
}

function chiefHtml(article: Article, edition: Edition): Content {
  const check = chiefCheck(article);
  if (check === null) return null;
  const words = wordsIn(edition.language);
  const address = checkAddress(edition.language, check.claim.id);
  return html`<p class="margin entry-check">${verdictSign(check.verdict)}<span>${inQuotes(claimWords(check, article), article, edition)}: <a href="${address}">${lowerFirst(verdictText(check, words))}</a></span></p>`;
}
