import type { Article } from "../core/model/index.ts";
import {
  type AboutPage,
  aboutAddress,
  correctionsAddress,
  frontAddress,
  kindAddress,
  listedAddress,
} from "../core/page/addresses.ts";
import { ADDRESSES_AT_MOST, type MappedAddress } from "../core/page/site-files/sitemaps.ts";
import { termsIn } from "../store/article-terms.ts";
import { articleAddressesIn, articleCountIn, articlesIn } from "../store/articles.ts";
import type { Desk } from "./desk.ts";

const PUBLIC = { publicOnly: true } as const;
const LISTS = ["section", "topic", "author"] as const;
const ABOUT: readonly AboutPage[] = ["about", "methodology", "licence", "privacy", "contact"];

/** The addresses of the site: all where one sitemap holds them, or how many sitemaps it takes. */
export type ShownSitemap =
  | { readonly kind: "addresses"; readonly addresses: readonly MappedAddress[] }
  | { readonly kind: "index"; readonly sitemaps: number };

/** What the site's sitemap holds. `atMost` addresses go into one. */
export async function showSitemap(desk: Pick<Desk, "store">, atMost = ADDRESSES_AT_MOST): Promise<ShownSitemap> {
  const pages = await pagesOf(desk);
  const all = pages.length + (await articleCountIn(desk.store, PUBLIC));
  if (all > atMost) return { kind: "index", sitemaps: Math.ceil(all / atMost) };
  return { kind: "addresses", addresses: await stretchOf(desk, pages, { skip: 0, limit: atMost }) };
}

/** One of several sitemaps, 1 for the first; null when there are fewer, or one holds all. */
export async function showSitemapPart(
  desk: Pick<Desk, "store">,
  number: number,
  atMost = ADDRESSES_AT_MOST,
): Promise<readonly MappedAddress[] | null> {
  const shown = await showSitemap(desk, atMost);
  if (shown.kind === "addresses" || number < 1 || number > shown.sitemaps) return null;
  return stretchOf(desk, await pagesOf(desk), { skip: (number - 1) * atMost, limit: atMost });
}

/** How long search engines of news look back. */
const NEWS_FOR_MS = 2 * 24 * 60 * 60 * 1000;

/** More than that a sitemap of news must not hold. */
const NEWS_AT_MOST = 1000;

/** The articles of the last two days, by the desk's clock. */
export function showNews(desk: Pick<Desk, "store" | "now">): Promise<readonly Article[]> {
  const since = new Date(desk.now().getTime() - NEWS_FOR_MS).toISOString().slice(0, 10);
  return articlesIn(desk.store, { ...PUBLIC, publishedFrom: since, limit: NEWS_AT_MOST });
}

/** Addresses in order: the pages, then the articles, of which no more is read than is asked for. */
async function stretchOf(
  desk: Pick<Desk, "store">,
  pages: readonly MappedAddress[],
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<readonly MappedAddress[]> {
  const first = pages.slice(skip, skip + limit);
  const behind = { skip: Math.max(0, skip - pages.length), limit: limit - first.length };
  if (behind.limit === 0) return first;
  return [...first, ...(await articleAddressesIn(desk.store, { ...PUBLIC, ...behind }))];
}

async function pagesOf(desk: Pick<Desk, "store">): Promise<readonly MappedAddress[]> {
  const pages: MappedAddress[] = [];
  for (const language of ["en", "es"] as const) {
    const bare = [
      frontAddress(language),
      ...LISTS.map((kind) => kindAddress(language, kind)),
      correctionsAddress(language),
      ...ABOUT.map((page) => aboutAddress(language, page)),
    ];
    pages.push(...bare.map((address) => ({ address, updated: null })));
    for (const kind of LISTS)
      for (const { key, newest } of await termsIn(desk.store, { ...PUBLIC, kind, language }))
        pages.push({ address: listedAddress(language, kind, key), updated: newest });
  }
  return pages;
}
