import { type SearchAsked, searchRecord } from "../../actions/search-record.ts";
import { searchHtml } from "../../core/page/search.ts";
import { FACETS, type Facet } from "../../core/search/entries.ts";
import type { Answer, Asked, Page } from "./page.ts";

/** The search page. */
export const SEARCH_PAGES: readonly Page[] = [{ path: "/:language{(?:en|es)}/search", answer: searchPage }];

/** More values of one facet than the page offers are nobody's choice. */
const VALUES_AT_MOST = 20;
const PAGES_AT_MOST = 100;

/** What an address looks for. Whatever stands in it, it can be looked for: at worst there is nothing. */
export function searchAskedIn(query: URLSearchParams): SearchAsked {
  const filters = new Map<Facet, readonly string[]>();
  for (const facet of FACETS) {
    const keys = [...new Set(query.getAll(facet).filter((key) => key !== ""))].slice(0, VALUES_AT_MOST);
    if (keys.length > 0) filters.set(facet, keys);
  }
  const page = Number(query.get("page") ?? "1");
  return {
    typed: query.get("q") ?? "",
    filters,
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, PAGES_AT_MOST) : 1,
  };
}

async function searchPage({ desk, edition, context }: Asked): Promise<Answer> {
  const asked = searchAskedIn(new URL(context.req.url).searchParams);
  return { html: searchHtml(await searchRecord(desk, asked, edition.language), edition) };
}
