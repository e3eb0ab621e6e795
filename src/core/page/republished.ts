import { type Article, type Day, dayOfInstant, paragraphsOf, seeAlsoTarget } from "../model/index.ts";
import { checkAddress } from "./addresses.ts";
import type { ArticlePage } from "./article.ts";
import { dayText } from "./dates.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { placedFrom } from "./evidence-panel.ts";
import { type Content, html, linkable, Markup } from "./html.ts";
import { licenceLink } from "./licence-link.ts";
import { blocksOf, type Image, illustratedHtml, type MarkedSpan } from "./markdown.ts";
import { repliesHtml } from "./replies.ts";

/** The replies of those who are written about, each as who it is of and its paragraphs. */
export function repliesOf({ page, edition }: Republished) {
  const words = wordsIn(edition.language);
  return page.replies.map(({ from, received, content }) => ({
    of: words.article.replyOf(from, dayText(received, words)),
    paragraphs: paragraphsOf(content).map((paragraph) => paragraph.replace(/\s+/g, " ")),
  }));
}

/** An article as others take it over: what every form of it says. */
export interface Republished {
  readonly page: Pick<ArticlePage, "article" | "address" | "seeAlso" | "revisions" | "replies">;
  readonly edition: Edition;
}

/** Where the words of a figure stand in the draft, with the address of their evidence. */
export interface Evidenced {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

/** The public address of the original. */
export function originalAddress({ page, edition }: Republished): string {
  return `${edition.base}${page.address}`;
}

/** Every figure of the body, in order, with the address of its evidence. */
export function evidencedIn({ page, edition }: Republished): readonly Evidenced[] {
  return placedFrom(page.article.checks.filter(({ claim }) => claim.part === "body")).map(({ check: { claim } }) => ({
    start: claim.quote.start,
    end: claim.quote.end,
    address: `${edition.base}${checkAddress(edition.language, claim.id)}`,
  }));
}

/** An address that holds elsewhere too: one of this site with its base before it. Null for what may not be linked. */
export function absolute(address: string, edition: Edition): string | null {
  const allowed = linkable(address);
  return allowed === null || !allowed.startsWith("/") ? allowed : `${edition.base}${allowed}`;
}

/** The corrections of an article, first to last, as they travel with every copy of it. */
export function correctionsIn({ page }: Republished): readonly { readonly day: Day; readonly words: string }[] {
  return page.revisions.flatMap(({ correction, updated }) =>
    correction === null ? [] : [{ day: dayOfInstant(updated), words: correction }],
  );
}

/** The article as HTML to be set into another page: no script, no style, licence and origin readable for machines (ccREL). */
export function republishedHtml(given: Republished): Markup {
  const { page, edition } = given;
  const { article } = page;
  const words = wordsIn(edition.language);
  const { republished } = words;
  const original = originalAddress(given);
  const corrections = correctionsIn(given).map(
    ({ day, words: said }) =>
      html`<p><strong>${republished.correction} (<time datetime="${day}">${dayText(day, words)}</time>):</strong> ${said}</p>\n`,
  );
  return html`<article lang="${article.language}" prefix="cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/" about="${original}" typeof="cc:Work">
<h1 property="dct:title">${article.title}</h1>
${article.standfirst !== null && html`<p><em property="dct:description">${article.standfirst}</em></p>\n`}<p>${bylineHtml(given)}</p>
${republishedBody(given)}${repliesIn(given)}${corrections}<p>${originHtml(given)}</p>
</article>`;
}

/** The same as a page of its own, with the canonical link in its head. */
export function republishedPage(given: Republished): string {
  const { page, edition } = given;
  const { article } = page;
  return `<!doctype html>\n${html`<html lang="${article.language}">
<head>
<meta charset="utf-8">
<title>${article.title}</title>
<link rel="canonical" href="${originalAddress(given)}">
<link rel="license" href="${edition.outlet.licence.address}">
</head>
<body>
${republishedHtml(given)}
</body>
</html>
`}`;
}

function bylineHtml(given: Republished): Content {
  const { article } = given.page;
  const words = wordsIn(given.edition.language);
  const { republished } = words;
  const day = dayOfInstant(article.published);
  const { outlet } = given.edition;
  return html`${words.article.by} <span property="dct:creator">${article.byline}</span>, <a rel="cc:attributionURL dct:source" property="cc:attributionName" href="${originalAddress(given)}">${outlet.name}</a>, <time property="dct:issued" datetime="${day}">${dayText(day, words)}</time>. ${republished.first(outlet.name)}`;
}

function originHtml(given: Republished): Content {
  const { republished } = wordsIn(given.edition.language);
  const { outlet } = given.edition;
  const { licence } = outlet;
  const named = licenceLink({ ...licence, address: absolute(licence.address, given.edition) ?? "" });
  return html`${republished.original} <a rel="dct:source" href="${originalAddress(given)}">${originalAddress(given)}</a>. ${republished.licence} ${named}. ${republished.figures}`;
}

/** The article's text alone, every figure a link to its evidence and every address absolute. */
export function republishedBody(given: Republished): Markup {
  const { page, edition } = given;
  const { draft } = page.article;
  const spans = evidencedIn(given).map(
    ({ start, end, address }): MarkedSpan => ({
      start,
      end,
      write: (words) => html`<a href="${address}">${words}</a>`,
    }),
  );
  const image = (one: Image) => imageHtml(one, edition);
  const blocks = blocksOf(draft).map((block) => {
    const led = seeAlsoAt(given, block.position);
    if (led !== undefined)
      return led === null
        ? null
        : html`<p>${wordsIn(edition.language).foot.seeAlso}: <a href="${edition.base}${led.address}">${led.title}</a></p>\n`;
    return illustratedHtml(block, draft, { spans, image });
  });
  return withAbsoluteLinks(html`${blocks}`, edition);
}

/** Who was written about has the word in every copy too. */
function repliesIn({ page, edition }: Republished): Content {
  if (page.replies.length === 0) return null;
  return html`<h2>${wordsIn(edition.language).article.replies}</h2>\n${repliesHtml(page.replies, edition)}\n`;
}

type SeeAlso = ReturnType<Republished["page"]["seeAlso"]["get"]>;

/** Of a see-also line, what it leads to, null when that is not on the site; undefined for other blocks. */
export function seeAlsoAt(
  { page }: Republished,
  position:
    | { readonly start: { offset?: number | undefined }; readonly end: { offset?: number | undefined } }
    | undefined,
): NonNullable<SeeAlso> | null | undefined {
  const target = seeAlsoTarget(page.article.draft.slice(position?.start.offset ?? 0, position?.end.offset ?? 0));
  return target === null ? undefined : (page.seeAlso.get(target) ?? null);
}

/** Pictures go along only where the outlet's licence covers them: most are somebody else's. */
function imageHtml({ url, alt }: Image, edition: Edition): Content {
  const address = edition.outlet.licence.coversImages ? absolute(url, edition) : null;
  return address !== null && html`<img src="${address}" alt="${alt ?? ""}">`;
}

/** Attributes are the only place where `href="/` can stand in markup: in text a quotation mark is a reference. */
function withAbsoluteLinks(markup: Markup, edition: Edition): Markup {
  const base = html`${edition.base}`.text;
  return new Markup(markup.text.replaceAll('<a href="/', () => `<a href="${base}/`));
}

/** What a file of the article is called without its ending. */
export function fileNameOf(article: Pick<Article, "address">): string {
  return (
    article.address
      .split("/")
      .at(-1)
      ?.replace(/[^a-z0-9-]/g, "") || "article"
  );
}
