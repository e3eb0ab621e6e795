import type { Article } from "../../model/index.ts";
import { sitemapAddress } from "../addresses.ts";
import { xmlDocument } from "../feeds/xml.ts";
import { html, type Markup } from "../html.ts";

/** The most addresses that one sitemap may hold (https://www.sitemaps.org/protocol.html). */
export const ADDRESSES_AT_MOST = 50_000;

/** An address below the base, and the instant at which what stands there last changed; null where that is not known. */
export interface MappedAddress {
  readonly address: string;
  readonly updated: string | null;
}

/** Addresses of the site for search engines. */
export function sitemapXml(addresses: readonly MappedAddress[], base: string): string {
  return xmlDocument(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map(
  ({ address, updated }) =>
    html`<url><loc>${base}${address}</loc>${updated !== null && html`<lastmod>${updated}</lastmod>`}</url>\n`,
)}</urlset>`);
}

/** The sitemaps of a site that has more addresses than one can hold. */
export function sitemapIndexXml(sitemaps: number, base: string): string {
  const items: Markup[] = [];
  for (let number = 1; number <= sitemaps; number++)
    items.push(html`<sitemap><loc>${base}${sitemapAddress(number)}</loc></sitemap>\n`);
  return xmlDocument(html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items}</sitemapindex>`);
}

/** The newest articles for search engines of news (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export function newsSitemapXml(
  articles: readonly Article[],
  site: { readonly base: string; readonly name: string },
): string {
  return xmlDocument(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${articles.map(
  (
    article,
  ) => html`<url><loc>${site.base}${article.address}</loc><news:news><news:publication><news:name>${site.name}</news:name><news:language>${article.language}</news:language></news:publication><news:publication_date>${article.published}</news:publication_date><news:title>${article.title}</news:title></news:news></url>
`,
)}</urlset>`);
}
