import type { Article } from "../model/index.ts";
import { CARD_SIZE, type CardLink } from "./card.ts";
import type { Edition } from "./edition.ts";
import { type Content, html } from "./html.ts";
import { oembedLinks } from "./oembed.ts";

/** What a page says of itself where its address is passed on. */
export interface Social {
  readonly card: CardLink;
  /** The article that the page is, for its dates and its author; null for other pages. */
  readonly article: Article | null;
  /** A list of articles: oEmbed says nothing of it. */
  readonly isList?: true;
}

/** Open Graph and Twitter tags, and the way to oEmbed, of a page that is made to be passed on. */
export function socialHtml(
  page: { readonly title: string; readonly description: string; readonly address: string; readonly social: Social },
  edition: Edition,
): Content {
  const { article, card, isList } = page.social;
  const tags: readonly (readonly [string, string | number | null])[] = [
    ["og:type", article === null ? "website" : "article"],
    ["og:site_name", edition.outlet.name],
    ["og:title", page.title],
    ["og:description", page.description],
    ["og:url", `${edition.base}${page.address}`],
    ["og:locale", edition.language],
    ["og:image", `${edition.base}${card.address}`],
    ["og:image:width", CARD_SIZE.width],
    ["og:image:height", CARD_SIZE.height],
    ["og:image:alt", card.alt],
    ["article:published_time", article?.published ?? null],
    ["article:modified_time", article === null || article.revision === 1 ? null : article.updated],
    ["article:section", article?.section ?? null],
  ];
  return html`${tags.map(([name, value]) => value !== null && html`<meta property="${name}" content="${value}">\n`)}<meta name="twitter:card" content="summary_large_image">
${isList !== true && oembedLinks(page.address, page.title, edition)}`;
}
