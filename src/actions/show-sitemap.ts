import { type Article, dayOfInstant } from "../core/model/index.ts";
import {
  ABOUT_PAGES,
  aboutAddress,
  actsAddress,
  correctionsAddress,
  frontAddress,
  kindAddress,
  listedAddress,
  recordAddress,
} from "../core/page/addresses.ts";
import { ADDRESSES_AT_MOST, type MappedAddress } from "../core/page/site-files/sitemaps.ts";
import { termsIn } from "../store/article-terms.ts";
import { articleAddressesIn, articleCountIn, articlesIn } from "../store/articles.ts";
import type { Desk } from "./desk.ts";
import { showList } from "./show-record.ts";

const PUBLIC = { publicOnly: true } as const;
const LISTS = ["section", "topic", "author"] as const;
const PROFILES = ["place", "organization", "person", "source"] as const;

/** The addresses of the site: all where one sitemap holds them, or how many sitemaps it takes. */
export type ShownSitemap =
  | { readonly kind: "addresses"; readonly addresses: readonly MappedAddress[] }
  | { readonly kind: "index"; readonly sitemaps: number };

/** What the site's sitemap holds. `atMost` addresses go into one. */
export async function showSitemap(desk: Pick<Desk, "store">, atMost = ADDRESSES_AT_MOST): Promise<ShownSitemap> {
  const { pages, sitemaps } = await cutAt(desk, atMost);
  if (sitemaps > 1) return { kind: "index", sitemaps };
  return { kind: "addresses", addresses: await stretchOf(desk, pages, { skip: 0, limit: atMost }) };
}

/** One of several sitemaps, 1 for the first; null when there are fewer, or one holds all. */
export async function showSitemapPart(
  desk: Pick<Desk, "store">,
  number: number,
  atMost = ADDRESSES_AT_MOST,
): Promise<readonly MappedAddress[] | null> {
  const { pages, sitemaps } = await cutAt(desk, atMost);
  if (sitemaps === 1 || number < 1 || number > sitemaps) return null;
  return stretchOf(desk, pages, { skip: (number - 1) * atMost, limit: atMost });
}

/** The pages besides articles, and how many sitemaps it takes to hold both. */
async function cutAt(desk: Pick<Desk, "store">, atMost: number) {
  const pages = await pagesOf(desk);
  const all = pages.length + (await articleCountIn(desk.store, PUBLIC));
  return { pages, sitemaps: Math.ceil(all / atMost) };
}

/** How long search engines of news look back. */
const NEWS_FOR_MS = 2 * 24 * 60 * 60 * 1000;

/** More than that a sitemap of news must not hold. */
const NEWS_AT_MOST = 1000;

/** The articles of the last two days, by the desk's clock. */
export function showNews(desk: Pick<Desk, "store" | "now">): Promise<readonly Article[]> {
  const since = dayOfInstant(new Date(desk.now().getTime() - NEWS_FOR_MS).toISOString());
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
  const profiles = await Promise.all(PROFILES.map((kind) => showList(desk, kind)));
  for (const language of ["en", "es"] as const) {
    const bare = [
      frontAddress(language),
      recordAddress(language),
      actsAddress(language),
      ...[...LISTS, ...PROFILES].map((kind) => kindAddress(language, kind)),
      correctionsAddress(language),
      ...ABOUT_PAGES.map((page) => aboutAddress(language, page)),
    ];
    pages.push(...bare.map((address) => ({ address, updated: null })));
    for (const kind of LISTS)
      for (const { key, newest } of await termsIn(desk.store, { ...PUBLIC, kind, language }))
        pages.push({ address: listedAddress(language, kind, key), updated: newest });
    for (const { kind, items } of profiles)
      for (const { key } of items) pages.push({ address: listedAddress(language, kind, key), updated: null });
  }
  return pages;
}
