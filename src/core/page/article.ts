import { type Article, type Check, dayOfInstant, type Reply } from "../model/index.ts";
import { checkAddress, frontAddress, otherLanguageOf, revisionAddress } from "./addresses.ts";
import { boundsText, figureText } from "./amounts.ts";
import { articleFootHtml } from "./article-foot.ts";
import type { ArticlePicture } from "./article-pictures.ts";
import { bodyHtml, evidencedHtml, type SeeAlsoByTarget } from "./body.ts";
import { articleCardLink } from "./card.ts";
import { dayText } from "./dates.ts";
import { type Edition, type EvidenceById, wordsIn } from "./edition.ts";
import { type EvidenceSetting, markHtml, type Placed, placedFrom } from "./evidence-panel.ts";
import { findingsHtml } from "./findings.ts";
import { breadcrumbHtml, frameHtml, partHtml } from "./frame.ts";
import { type Content, html, joined, type Markup } from "./html.ts";
import { articleData } from "./json-ld.ts";
import { leftOutTold } from "./left-out.ts";
import { bylineHtml, type Listed, listedLink, sectionStep } from "./listed.ts";
import { titleOfCount } from "./questions.ts";
import type { RelatedArticle } from "./related.ts";
import { repliesHtml } from "./replies.ts";
import { lastDayOfFigure } from "./series.ts";
import { figureOf, placesText, row } from "./statements.ts";
import { isWorkedOut, verdictText } from "./verdicts.ts";
import type { Words } from "./words/words.ts";

/** An article with what its page needs besides. */
export interface ArticlePage {
  readonly article: Article;
  /** Where its newest revision is. */
  readonly address: string;
  readonly evidence: EvidenceById;
  /** Every revision, first to last, with what changed. */
  readonly revisions: readonly Revision[];
  /** Address of the same article in the other language; null when there is none. */
  readonly translation: string | null;
  /** What those who are written about answer. */
  readonly replies: readonly Reply[];
  readonly label: string | null;
  /** What the see-also lines of the draft lead to, by what stands in them. */
  readonly seeAlso: SeeAlsoByTarget;
  /** What the pictures that the draft asks for are drawn from. */
  readonly pictures: readonly ArticlePicture[];
  readonly related: readonly RelatedArticle[];
  /** The section, topics and authors that it is listed under. */
  readonly listed: readonly Listed[];
}

/** What a correction needs of a revision: which it was, when it was made (ISO 8601 instant, UTC), and what it says. */
export type Revision = Pick<Article, "revision" | "updated" | "correction">;

const WORDS_A_MINUTE = 220;
/** The last of the characters that part words in a draft: the space, behind tabs and ends of lines. */
const SPACE = 0x20;

/** The article's page: every figure a mark that opens its evidence, and at the end how it was counted. */
export function articleHtml(page: ArticlePage, edition: Edition): string {
  const { article } = page;
  return frameHtml(
    {
      title: article.title,
      description: article.standfirst ?? article.title,
      address: isNewest(page) ? page.address : revisionAddress(page.address, article.revision),
      otherLanguage: {
        address: page.translation ?? frontAddress(otherLanguageOf(article.language)),
        isTranslation: page.translation !== null,
      },
      section: null,
      label: page.label,
      data: articleData(page, edition),
      main: mainHtml(page, edition),
      isIndexed: isNewest(page),
      ...(isNewest(page) ? { social: { card: articleCardLink(article, edition), article } } : {}),
    },
    edition,
  );
}

function mainHtml(page: ArticlePage, edition: Edition): Markup {
  const { article } = page;
  const setting = { edition, evidence: page.evidence, replies: page.replies };
  const words = wordsIn(edition.language);
  const whole = page.replies.filter(({ claimId }) => claimId === null);
  const body = article.checks.filter((check) => check.claim.part === "body");
  return html`<article class="sheet">
${crumbs(page, edition)}
${headHtml(page, setting)}
${earlierHtml(page, edition)}<div class="body row">
${bodyHtml(article.draft, body, { ...setting, seeAlso: page.seeAlso, pictures: page.pictures })}<span class="end" aria-hidden="true"></span>
</div>
${whole.length > 0 && partHtml({ id: "replies", name: words.article.replies, content: repliesHtml(whole, edition) })}${partHtml({ id: "how", name: words.article.howCounted, content: methodHtml(page, setting), margin: checkLinks(article.checks, edition) })}
${article.findings.length > 0 && partHtml({ id: "besides", name: words.article.besideFigures, content: besidesHtml(article, words) })}${article.overrides.length > 0 && partHtml({ id: "despite", name: words.article.overrides, content: overridesHtml(article, edition) })}
${correctionsHtml(page, edition)}${topicsHtml(page.listed, edition)}${isNewest(page) && articleFootHtml(page, edition)}</article>`;
}

function isNewest({ article, revisions }: ArticlePage): boolean {
  return revisions.every(({ revision }) => revision <= article.revision);
}

/** Says of an earlier revision that it is one, and leads to what stands. */
function earlierHtml(page: ArticlePage, edition: Edition): Content {
  if (isNewest(page)) return null;
  const { article: words } = wordsIn(edition.language);
  return html`<p class="row"><span class="part-body"><strong>${words.earlier(page.article.revision)}</strong> <a href="${page.address}">${words.newest}</a></span></p>
`;
}

function crumbs(page: Pick<ArticlePage, "article" | "listed">, edition: Edition): Markup {
  return breadcrumbHtml([sectionStep(page, edition)], edition);
}

function headHtml(page: ArticlePage, setting: EvidenceSetting): Markup {
  const { article } = page;
  const { edition } = setting;
  const words = wordsIn(edition.language);
  const inHead = article.checks.filter((check) => check.claim.part !== "body");
  const placed = placedFrom(inHead);
  const standfirst =
    article.standfirst !== null &&
    html`<p class="standfirst">${marked(article.standfirst, { part: "standfirst", placed, edition })}</p>`;
  const head = html`<header class="head row">
<h1 class="headline">${marked(article.title, { part: "title", placed, edition })}</h1>
<div class="rail dates">${datesHtml(page, setting.edition)}</div>
<div class="head-text">${standfirst}<p class="byline">${words.article.by} <b>${bylineHtml(article.byline, page.listed, edition.language)}</b></p></div>
<div class="margin switch"><label><input type="checkbox" id="light"><span>${words.article.lightUp}</span></label><p>${words.article.lightUpHint}</p></div>
</header>`;
  return placed.length === 0
    ? head
    : html`<div class="row head-passage">${head}${evidencedHtml(null, placed, setting)}</div>`;
}

/** A headline or standfirst with its claims' words as marks. They are found by their words: the draft quotes its YAML. */
function marked(
  text: string,
  given: { part: Check["claim"]["part"]; placed: readonly Placed[]; edition: Edition },
): Content {
  const { part, placed, edition } = given;
  const one = placed.find(({ check: { claim } }) => claim.part === part && text.includes(claim.quote.exact));
  if (one === undefined) return text;
  const { exact } = one.check.claim.quote;
  const start = text.indexOf(exact);
  const rest = placed.filter((other) => other !== one);
  return [
    text.slice(0, start),
    markHtml(one, exact, { isFirst: true, edition }),
    marked(text.slice(start + exact.length), { ...given, placed: rest }),
  ];
}

function datesHtml(page: ArticlePage, edition: Edition): Content {
  const { article } = page;
  const words = wordsIn(edition.language);
  const published = dayOfInstant(article.published);
  const updated = dayOfInstant(article.updated);
  const minutes = Math.max(1, Math.round(wordsOf(article.draft) / WORDS_A_MINUTE));
  const other = otherLanguageOf(article.language);
  return html`<span>${words.article.published} <time datetime="${published}">${dayText(published, words)}</time></span>${
    article.revision > 1 &&
    html`<span>${words.article.updated} <time datetime="${updated}">${dayText(updated, words)}</time></span>`
  }<span>${words.article.minutes(minutes)}</span>${
    page.translation !== null &&
    html`<a href="${page.translation}" lang="${other}" hreflang="${other}">${words.article.readIn}</a>`
  }`;
}

/** How many words a text has, counted without making them. */
function wordsOf(text: string): number {
  let words = 0;
  let isInside = false;
  for (let index = 0; index < text.length; index++) {
    const isSpace = text.charCodeAt(index) <= SPACE;
    if (!isSpace && !isInside) words++;
    isInside = !isSpace;
  }
  return words;
}

/** For every check that was worked out: the question, the answer, what was counted and left out, what is not known. */
function methodHtml(page: ArticlePage, setting: EvidenceSetting): Content {
  const words = wordsIn(setting.edition.language);
  const explained = page.article.checks.filter(isExplained);
  const worked = [...new Map(explained.map((check) => [askedIn(check, setting), check])).values()];
  if (page.article.checks.length === 0) return html`<p>${words.article.noFigures}</p>`;
  return html`${worked.map((check) => html`<dl class="method">${methodRows(check, setting)}</dl>`)}<dl class="method">${row(
    words.article.reviewed,
    reviewedText(page, setting),
  )}</dl>`;
}

/** What a check asks, so that a headline and its text that ask the same are explained once. */
function askedIn(check: Check, { edition }: EvidenceSetting): string {
  return check.counts.map((count) => edition.countAddress(count.question)).join(" ");
}

/** Checks that were worked out, and of those the ones about the number itself. */
function isExplained(check: Check): boolean {
  return check.claim.asserts === "number" && check.counts.length > 0 && isWorkedOut(check);
}

function methodRows(check: Check, setting: EvidenceSetting): Content[] {
  const { edition, evidence } = setting;
  const words = wordsIn(edition.language);
  const { article } = words;
  const asked = check.counts.map((count) => {
    const title = titleOfCount(count, evidence, edition);
    return html`<a href="${edition.countAddress(count.question)}">${title}</a><br>`;
  });
  const rows = [row(article.question, asked)];
  rows.push(row(article.answer, `${boundsText(check, check.unit, words)}. ${verdictText(check, words)}.`));
  rows.push(row(article.counted, article.statements(new Set(check.inputs.map((input) => input.statementId)).size)));
  const left = leftOutList(check, setting);
  if (left.length > 0) rows.push(row(article.leftOut, html`<ul>${left}</ul>`));
  const unknown = notKnown(check, setting);
  if (unknown.length > 0)
    rows.push(
      row(
        article.notKnown,
        unknown.map((one) => html`${one}<br>`),
      ),
    );
  return rows;
}

function leftOutList(check: Check, { edition, evidence }: EvidenceSetting): Content[] {
  const words = wordsIn(edition.language);
  return leftOutTold(check.counts).flatMap((left) => {
    const figure = figureOf(evidence.get(left.statementId));
    if (figure === null) return [];
    const places = placesText(figure, words);
    return [
      html`<li>${figureText(figure, words)}${places !== "" && `, ${places}`}: ${words.leftOut[left.reason]}</li>`,
    ];
  });
}

/** Places whose count stops before the newest one: what happened there since is not known. */
function notKnown(check: Check, { edition, evidence }: EvidenceSetting): string[] {
  const words = wordsIn(edition.language);
  return check.counts.flatMap((count) => {
    const newest = count.newestDay;
    if (newest === null) return [];
    return count.used.flatMap((id) => {
      const figure = figureOf(evidence.get(id));
      const until = figure === null ? null : lastDayOfFigure(figure);
      if (figure === null || until === null || until >= newest) return [];
      return [words.article.notCountedAfter(placesText(figure, words), dayText(until, words))];
    });
  });
}

function reviewedText(page: ArticlePage, { edition, evidence }: EvidenceSetting): string {
  const words = wordsIn(edition.language);
  const used = [...new Set(page.article.checks.flatMap((check) => check.inputs.map((input) => input.statementId)))];
  const open = used.filter((id) => evidence.get(id)?.review === "unreviewed").length;
  return open === 0 ? words.article.allConfirmed : words.article.unreviewed(open, used.length);
}

function checkLinks(checks: readonly Check[], edition: Edition): Content {
  return checks
    .filter(isExplained)
    .map(
      (check) =>
        html`<p><a href="${checkAddress(edition.language, check.claim.id)}">${wordsIn(edition.language).evidence.wholeCheck}: ${check.claim.quote.exact}</a></p>`,
    );
}

/** What was noticed in words that no figure stands beside. */
function besidesHtml({ findings }: Article, words: Words): Content {
  const quoted = findings.map(
    (note) => html`<p><q>${note.quotes[0]?.exact ?? ""}</q></p>${findingsHtml([note], words)}`,
  );
  return html`${quoted}`;
}

function overridesHtml(article: Article, edition: Edition): Content {
  const words = wordsIn(edition.language);
  return html`<ul>${article.overrides.map(
    (one) => html`<li><q>${one.quote.exact}</q>: ${words.article.letThrough(one.by, one.reason)}</li>`,
  )}</ul>`;
}

function correctionsHtml(page: ArticlePage, edition: Edition): Content {
  const words = wordsIn(edition.language);
  const corrected = page.revisions.filter((revision) => revision.correction !== null);
  if (corrected.length === 0) return null;
  const content = corrected.map((revision) => {
    const day = dayOfInstant(revision.updated);
    return html`<p><b><time datetime="${day}">${dayText(day, words)}</time></b> (${words.article.revision(revision.revision)}). ${revision.correction} <a href="${revisionAddress(page.address, revision.revision - 1)}">${words.article.before}</a></p>`;
  });
  return partHtml({ id: "corrections", name: words.article.corrections, content });
}

/** The topics it is listed under. */
function topicsHtml(listed: readonly Listed[], edition: Edition): Content {
  const topics = listed.filter(({ kind }) => kind === "topic");
  if (topics.length === 0) return null;
  const links = joined(
    topics.map((topic) => listedLink(topic, edition.language)),
    " · ",
  );
  return partHtml({ id: "topics", name: wordsIn(edition.language).lists.topics, content: html`<p>${links}</p>` });
}
