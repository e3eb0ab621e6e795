import {
  frontAddress,
  frontPartAddress,
  kindAddress,
  otherLanguageOf,
  recordAddress,
  searchAddress,
} from "./addresses.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { feedDiscovery } from "./feed-links.ts";
import { footHtml } from "./foot.ts";
import { type Content, dataBlockOf, html, type Markup } from "./html.ts";
import { type Social, socialHtml } from "./social.ts";

/** A whole page around its content. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  /** Address below the base, in this edition's language. */
  readonly address: string;
  /** Where the same is told in another language; that language's front page when it is not. */
  readonly otherLanguage: { readonly address: string; readonly isTranslation: boolean };
  readonly section: NavigationKey | null;
  /** The label of the collection shown ("Sample case"), said on the page; null for a desk's own work. */
  readonly label: string | null;
  /** JSON-LD for machines; null for none. */
  readonly data: unknown;
  readonly main: Content;
  /** What tells nothing of its own asks not to be indexed: notices, counts of a past day or without an answer, search results. */
  readonly isIndexed: boolean;
  /** How the page is shown where its address is passed on; pages that are not passed on do without. */
  readonly social?: Social;
  /** Lists, profiles, tables and search need the record's own stylesheet; articles do without it. */
  readonly isOfRecord?: boolean;
  /** The feeds of what the page lists, as the address below which they lie and a name that tells them from others. */
  readonly feeds?: { readonly address: string; readonly title: string };
  /** The pages before and behind this one, where a list takes several. */
  readonly paging?: { readonly previous: string | null; readonly next: string | null };
}

/** A part of the site that the navigation at the top leads to. */
export type NavigationKey = "latest" | "topics" | "checks" | "counts" | "record" | "search";

/** The page as a document, complete and ready to send. */
export function frameHtml(frame: Frame, edition: Edition): string {
  const words = wordsIn(edition.language);
  return `<!doctype html>\n${html`<html lang="${edition.language}">
<head>
${headHtml(frame, edition)}
</head>
<body>
<a class="skip" href="#main">${words.navigation.skip}</a>
${topHtml(frame, edition)}
<main id="main" tabindex="-1">
${frame.main}
</main>
${footHtml(frame.address, edition)}
</body>
</html>
`}`;
}

function headHtml(frame: Frame, edition: Edition): Markup {
  const { assets, base } = edition;
  const other = otherLanguageOf(edition.language);
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${frame.title} | ${edition.outlet.name}</title>
<meta name="description" content="${frame.description}">
<meta name="color-scheme" content="light dark">
${frame.isIndexed ? html`<link rel="canonical" href="${base}${frame.address}">` : html`<meta name="robots" content="noindex">`}
${frame.otherLanguage.isTranslation && html`<link rel="alternate" hreflang="${other}" href="${base}${frame.otherLanguage.address}">`}
${feedsOf(frame, edition)}<link rel="icon" href="${assets.icon}" type="image/svg+xml">
${assets.fonts.map((font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>\n`)}<link rel="stylesheet" href="${assets.stylesheet}">
${frame.isOfRecord === true && html`<link rel="stylesheet" href="${assets.recordStylesheet}">\n`}${pagingLinks(frame, edition)}${frame.social !== undefined && socialHtml({ ...frame, social: frame.social }, edition)}${frame.data !== null && html`<script type="application/ld+json">${dataBlockOf(frame.data)}</script>`}`;
}

/** The feeds of the site, and of what the page lists. */
function feedsOf({ feeds }: Frame, { base, language, outlet }: Edition): Content {
  const site = feedDiscovery({ address: frontAddress(language), title: outlet.name }, base);
  return html`${site}${feeds !== undefined && feedDiscovery(feeds, base)}`;
}

function pagingLinks({ paging }: Frame, { base }: Edition): Content {
  if (paging === undefined) return null;
  const { previous, next } = paging;
  return html`${previous !== null && html`<link rel="prev" href="${base}${previous}">\n`}${next !== null && html`<link rel="next" href="${base}${next}">\n`}`;
}

function topHtml(frame: Frame, edition: Edition): Markup {
  const { navigation, labels, record, search } = wordsIn(edition.language);
  const front = frontAddress(edition.language);
  const other = otherLanguageOf(edition.language);
  const items = [
    { key: "latest", address: front, name: navigation.latest },
    { key: "topics", address: kindAddress(edition.language, "topic"), name: navigation.topics },
    { key: "checks", address: frontPartAddress(edition.language, "checks"), name: navigation.checks },
    { key: "counts", address: frontPartAddress(edition.language, "counts"), name: navigation.counts },
    { key: "record", address: recordAddress(edition.language), name: record.record },
    { key: "search", address: searchAddress(edition.language), name: search.search },
  ];
  return html`<header class="top">
<a class="brand" href="${front}">${edition.outlet.name}</a>
<nav aria-label="${navigation.main}"><ul>${items.map(
    (item) =>
      html`<li><a href="${item.address}"${item.key === frame.section && html` aria-current="${item.address === frame.address ? "page" : "true"}"`}>${item.name}</a></li>`,
  )}</ul></nav>
<p class="side">${frame.label !== null && html`<span class="label">${labels[frame.label] ?? frame.label}</span>`}<a href="${frame.otherLanguage.address}" lang="${other}" hreflang="${other}">${navigation.otherLanguage}</a></p>
</header>`;
}

/** The way down to a page from the front page, which is left out; the last step is the page itself. */
export function breadcrumbHtml(steps: readonly { name: string; address: string | null }[], edition: Edition): Markup {
  const { navigation } = wordsIn(edition.language);
  const home = { name: navigation.home, address: frontAddress(edition.language) };
  return html`<nav class="crumbs" aria-label="${navigation.breadcrumb}"><ol>${[home, ...steps].map((step) =>
    step.address === null
      ? html`<li><span aria-current="page">${step.name}</span></li>`
      : html`<li><a href="${step.address}">${step.name}</a></li>`,
  )}</ol></nav>`;
}

/** A part of a page: its name in the rail, its content in the text, and what belongs in the margin. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly content: Content;
  /** Takes the text and the margin. */
  readonly isBroad?: boolean;
  readonly margin?: Content;
}

/** A part of a page as a row: rail, text, margin. It is a region named by its rail. */
export function partHtml(part: Part): Markup {
  const looks = part.isBroad === true ? "part-body broad" : "part-body";
  return html`<section class="row part" aria-labelledby="${part.id}"><h2 class="rail" id="${part.id}">${part.name}</h2><div class="${looks}">${part.content}</div>${
    part.margin !== undefined && part.margin !== null && html`<div class="margin">${part.margin}</div>`
  }</section>\n`;
}
