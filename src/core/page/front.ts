import {
  type Act,
  type Article,
  type Check,
  type Count,
  type Day,
  type Document,
  dayOfInstant,
  firstDayOf,
} from "../model/index.ts";
import { checkAddress, documentAddress, frontAddress, otherLanguageOf } from "./addresses.ts";
import { answerText, speakersOfCount } from "./answers.ts";
import { checkPicture } from "./check-pictures.ts";
import { chiefCheck, numbersIn } from "./chief-check.ts";
import { claimWords, inQuotes } from "./claim-words.ts";
import { dayText } from "./dates.ts";
import { type Edition, type EvidenceById, languageAttribute, wordsIn } from "./edition.ts";
import { markIdIn } from "./evidence-panel.ts";
import { frameHtml } from "./frame.ts";
import { type Content, html, type Markup } from "./html.ts";
import { frontCardLink } from "./list-card.ts";
import { verdictSign } from "./pictures/signs.ts";
import { type TimelineRow, timelineSvgs } from "./pictures/timeline.ts";
import { titleOfCount } from "./questions.ts";
import { lowerFirst, upperFirst } from "./statements.ts";
import { isWorkedOut, verdictText } from "./verdicts.ts";

/** What the front page leads to. */
export interface FrontPage {
  /** Newest first; the first leads. */
  readonly articles: readonly Article[];
  readonly evidence: EvidenceById;
  /** Counts that the articles rest on, each question once. */
  readonly counts: readonly Count[];
  readonly acts: readonly Act[];
  readonly documents: readonly Document[];
  readonly corrections: readonly Pick<Article, "title" | "address" | "updated" | "correction">[];
  readonly label: string | null;
}

const CHECKS_AT_MOST = 8;
const COUNTS_AT_MOST = 5;

/**
 * The front page: the newest article under the picture of its chief check, the counts that stand, claims with their
 * verdicts, official acts, and the documents behind them all.
 */
export function frontHtml(page: FrontPage, edition: Edition): string {
  const words = wordsIn(edition.language);
  const address = frontAddress(edition.language);
  return frameHtml(
    {
      title: words.tagline,
      description: words.navigation.rules,
      address,
      otherLanguage: { address: frontAddress(otherLanguageOf(edition.language)), isTranslation: true },
      section: "latest",
      label: page.label,
      data: null,
      social: { card: frontCardLink(page.articles[0] ?? null, edition), article: null, isList: true },
      main: html`<div class="front"><h1 class="vh">${edition.outlet.name}. ${words.front.title}</h1><p class="tagline">${words.tagline}</p><div class="columns">
${leadHtml(page, edition)}
${countsHtml(page, edition)}
${checksHtml(page, edition)}
${actsHtml(page, edition)}
${latestHtml(page, edition)}
${sourcesHtml(page, edition)}
${correctionsHtml(page, edition)}
</div></div>`,
      isIndexed: true,
    },
    edition,
  );
}

/** The first article, under the picture of its chief check. */
function leadHtml(page: FrontPage, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const article = page.articles[0];
  if (article === undefined)
    return html`<section class="cell lead" id="latest"><p class="standfirst">${words.front.nothingYet}</p></section>`;
  const chief = chiefCheck(article);
  const setting = { edition, evidence: page.evidence, id: "lead", rooms: ["narrow", "lead"] as const };
  const picture = chief === null ? null : checkPicture(chief, setting);
  const language = languageAttribute(article.language, edition);
  return html`<section class="cell lead" id="latest">
${picture !== null && chief !== null && html`<figure class="lead-picture"><a href="${checkAddress(edition.language, chief.claim.id)}">${picture}</a></figure>`}
<h2${language}><a href="${article.address}">${article.title}</a></h2>
${article.standfirst !== null && html`<p class="standfirst"${language}>${article.standfirst}</p>`}
${chief !== null && html`<p class="lead-check">${verdictSign(chief.verdict)} <span>${inQuotes(claimWords(chief, article), article, edition)}: ${lowerFirst(verdictText(chief, words))}. <a href="${checkAddress(edition.language, chief.claim.id)}">${words.front.seeCheck}</a></span></p>`}
</section>`;
}

function countsHtml(page: FrontPage, edition: Edition): Content {
  const words = wordsIn(edition.language);
  const titled = new Map(page.counts.map((count) => [titleOfCount(count, page.evidence, edition), count]));
  const items = [...titled].slice(0, COUNTS_AT_MOST).map(([title, count]) => {
    const newest = count.newestDay === null ? "" : `${dayText(count.newestDay, words)}. `;
    return html`<li><a href="${edition.countAddress(count.question)}">${title}</a><span class="value">${answerText(count, page.evidence, words)}</span><span class="sub">${newest}${speakersOfCount(count, page.evidence, words)}</span></li>`;
  });
  if (items.length === 0) return null;
  return html`<section class="cell side" id="counts"><h2>${words.front.countsThatStand}</h2><ul class="tallies">${items}</ul></section>`;
}

/** Official acts as bars along the days; those without a beginning have nothing to draw. */
function actsHtml(page: FrontPage, edition: Edition): Content {
  const words = wordsIn(edition.language);
  const rows = page.acts.flatMap((act): TimelineRow[] => {
    if (act.from === null) return [];
    const from = firstDayOf(act.from);
    const name = edition.codebook.actTypes.find((type) => type.id === act.type)?.names[edition.language] ?? act.type;
    const gloss = [act.place?.name, words.front.since(dayText(from, words))].filter((part) => part !== undefined);
    return [
      {
        name: upperFirst(name),
        gloss: gloss.join(", "),
        from,
        to: act.to === null ? null : firstDayOf(act.to),
        looks: "act",
        gap: null,
      },
    ];
  });
  const label = rows.map((row) => `${row.name}, ${row.gloss}`).join(". ");
  const picture = timelineSvgs({ rows, until: newestDay(page), label, id: "acts" }, ["narrow", "lead", "broad"], words);
  if (picture === null) return null;
  return html`<section class="cell whole"><h2>${words.front.actsInForce}</h2>${picture}</section>`;
}

/** The newest day that the page speaks of: further on, nothing is known to be in force. */
function newestDay(page: FrontPage): Day | null {
  const days = [
    ...page.counts.map((count) => count.newestDay),
    ...page.documents.map((document) => document.published),
  ];
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

function latestHtml(page: FrontPage, edition: Edition): Content {
  const words = wordsIn(edition.language);
  const items = page.articles.slice(1).map((article) => {
    const day = dayOfInstant(article.published);
    return html`<li${languageAttribute(article.language, edition)}><span class="kicker">${article.section} <time datetime="${day}">${dayText(day, words)}</time></span><a href="${article.address}">${article.title}</a>${article.standfirst !== null && html`<p>${article.standfirst}</p>`}</li>`;
  });
  return items.length === 0
    ? null
    : html`<section class="cell ${page.corrections.length === 0 ? "whole" : "half"}"><h2>${words.front.latest}</h2><ul class="headlines">${items}</ul></section>`;
}

/** Claims with their verdicts, those that were worked out first. */
function checksHtml(page: FrontPage, edition: Edition): Content {
  const pairs = page.articles.flatMap((article) => numbersIn(article).map((check) => ({ article, check })));
  const told = pairs.filter(({ check }) => check.verdict !== "no-record");
  // A claim on which the record is silent shows nothing of the desk's work, unless there is no other.
  const sorted = (told.length > 0 ? told : pairs).toSorted(
    (one, other) => Number(isWorkedOut(other.check)) - Number(isWorkedOut(one.check)),
  );
  const words = wordsIn(edition.language);
  if (sorted.length === 0) return null;
  return html`<section class="cell verdict-list" id="checks"><h2>${words.front.claimsChecked}</h2><ul class="verdicts">${sorted
    .slice(0, CHECKS_AT_MOST)
    .map(({ article, check }) => checkItem(check, article, edition))}</ul></section>`;
}

function checkItem(check: Check, article: Article, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  return html`<li class="${check.verdict}">${verdictSign(check.verdict)}<span><a href="${checkAddress(edition.language, check.claim.id)}"${languageAttribute(article.language, edition)}>${upperFirst(claimWords(check, article))}</a><span class="sub">${verdictText(check, words)}. <a href="${article.address}#${markIdIn(article, check)}">${upperFirst(words.check.inArticle)}</a></span></span></li>`;
}

function sourcesHtml(page: FrontPage, edition: Edition): Content {
  const words = wordsIn(edition.language);
  const items = page.documents.map((document) => {
    const language = languageAttribute(document.language, edition);
    const reported =
      document.reports === null ? document.publisher : `${words.document.reports}: ${document.reports.publisher}`;
    const parts = [
      words.document.kinds[document.kind],
      reported,
      document.published === null ? null : dayText(document.published, words),
    ];
    return html`<li><a href="${documentAddress(edition.language, document.id)}"${language}>${document.title ?? document.url ?? document.id}</a><span class="sub">${parts.filter((part) => part !== null).join(". ")}</span></li>`;
  });
  return items.length === 0
    ? null
    : html`<section class="cell whole" id="sources"><h2>${words.front.sources}</h2><ul class="sources">${items}</ul></section>`;
}

function correctionsHtml(page: FrontPage, edition: Edition): Content {
  const words = wordsIn(edition.language);
  if (page.corrections.length === 0) return null;
  return html`<section class="cell half" id="corrections"><h2>${words.front.corrections}</h2>${page.corrections.map(
    (one) => {
      const day = dayOfInstant(one.updated);
      return html`<p><b><time datetime="${day}">${dayText(day, words)}</time></b> ${one.correction} <a href="${one.address}#corrections">${one.title}</a></p>`;
    },
  )}</section>`;
}
