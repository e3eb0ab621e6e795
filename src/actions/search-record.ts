import { fold } from "../core/lexicon/fold.ts";
import { placeNameOf } from "../core/lexicon/place-names.ts";
import { gazetteerOfPlaces } from "../core/lexicon/places-gazetteer.ts";
import type { Language } from "../core/model/index.ts";
import type { FacetValue, SearchPage } from "../core/page/search.ts";
import { COUNTED_AT_MOST, FACETS, type Facet, facetKey } from "../core/search/entries.ts";
import { readQuery, type SearchQuery, withoutSought } from "../core/search/query.ts";
import { ranked, rarityOf } from "../core/search/rank.ts";
import { nearest } from "../core/search/spelling.ts";
import { termNamesIn } from "../store/article-terms.ts";
import {
  entriesFitting,
  entriesHolding,
  type FacetRow,
  type FoundEntry,
  facetsFitting,
  HOLDING_AT_MOST,
} from "../store/search.ts";
import type { Desk } from "./desk.ts";
import { shownResults } from "./show-results.ts";

const PUBLIC = { publicOnly: true } as const;

/** Results on one page. */
const RESULTS_A_PAGE = 20;

/** What is looked for, as an address has it. */
export interface SearchAsked {
  readonly typed: string;
  readonly filters: ReadonlyMap<Facet, readonly string[]>;
  /** 1 for the first. */
  readonly page: number;
}

/** A page of what the public may find; with nothing looked for, the empty form. */
export async function searchRecord(
  desk: Pick<Desk, "store">,
  asked: SearchAsked,
  language: Language,
): Promise<SearchPage> {
  const query = readQuery(asked.typed);
  const { filters } = asked;
  const rows = await facetsFitting(desk.store, { ...query, filters }, PUBLIC);
  if (rows.length === 0)
    return { ...NOTHING, query, filters, suggestions: await suggestionsFor(desk, asked, language) };
  const found = await rankedEntries(desk, query, filters);
  const pages = Math.ceil(found.length / RESULTS_A_PAGE);
  const page = Math.max(1, Math.min(asked.page, pages));
  const shown = found.slice((page - 1) * RESULTS_A_PAGE, page * RESULTS_A_PAGE);
  return {
    ...{ ...NOTHING, query, filters, page, pages },
    facets: facetsFrom(rows, language),
    total: distinctCount(rows),
    isMore: rows.reduce((sum, { entries }) => sum + entries, 0) >= COUNTED_AT_MOST,
    results: await shownResults(desk, shown, language),
  };
}

const NOTHING = {
  ...{ page: 1, pages: 0, perPage: RESULTS_A_PAGE, total: 0, isMore: false },
  ...{ facets: [], results: [], suggestions: [] },
} as const;

/** Everything that fits and is ranked, best first: several statements of one person or organization stand as one. */
export async function rankedEntries(
  desk: Pick<Desk, "store">,
  query: SearchQuery,
  filters: SearchAsked["filters"],
): Promise<readonly FoundEntry[]> {
  const entries = await entriesFitting(desk.store, { ...query, filters }, PUBLIC);
  const holding = query.all.length < 2 ? [] : await holdingOf(desk, query);
  const rarity = holding.map((count) => rarityOf(count, HOLDING_AT_MOST * 10));
  const seen = new Set<string>();
  return ranked(entries, query.all, rarity).filter(({ kind, same }) => {
    const key = `${kind} ${same}`;
    if (same !== "" && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

async function holdingOf(desk: Pick<Desk, "store">, { all }: SearchQuery): Promise<readonly number[]> {
  const holding: number[] = [];
  for (const sought of all) holding.push(await entriesHolding(desk.store, sought, PUBLIC));
  return holding;
}

/** People and organizations are counted by name, everything else by entry. */
function distinctCount(rows: readonly FacetRow[]): number {
  const named = new Set(rows.filter(({ same }) => same !== "").map(({ kind, same }) => `${kind} ${same}`));
  return rows.reduce((sum, { same, entries }) => sum + (same === "" ? entries : 0), named.size);
}

function facetsFrom(rows: readonly FacetRow[], language: Language): readonly FacetValue[] {
  return FACETS.flatMap((facet) => {
    const byKey = Map.groupBy(
      rows.flatMap((row) => valuesOf(row, facet).map((value) => ({ row, value }))),
      ({ value }) => facetKey(facet, value),
    );
    return [...byKey].map(([key, held]) => ({
      facet,
      key,
      name: facet === "country" ? placeNameOf(key, language, key) : held[0]!.value,
      count: distinctCount(held.map(({ row }) => row)),
    }));
  });
}

function valuesOf(row: FacetRow, facet: Facet): readonly string[] {
  if (facet === "country") return row.countries.split(" ").filter((code) => code !== "");
  const value = row[facet];
  return value === null ? [] : [value];
}

/** What could be looked for instead: the same without one of its words, and words of the site that are spelled alike. */
async function suggestionsFor(
  desk: Pick<Desk, "store">,
  { typed, filters }: SearchAsked,
  language: Language,
): Promise<SearchPage["suggestions"]> {
  const query = readQuery(typed);
  const alike = (await alikeTo(desk, query, language)).map((typed) => ({ kind: "alike", typed }) as const);
  const shorter: SearchPage["suggestions"][number][] = [];
  for (const left of query.all.length < 2 ? [] : query.all) {
    const all = query.all.filter((one) => one !== left);
    const rows = await facetsFitting(desk.store, { ...query, all, filters }, PUBLIC);
    const count = distinctCount(rows);
    if (count > 0) shorter.push({ kind: "without", typed: withoutSought(query, left), left: left.written, count });
  }
  const anywhere = filters.size > 0 && query.all.length > 0;
  const count = anywhere ? distinctCount(await facetsFitting(desk.store, { ...query, filters: new Map() }, PUBLIC)) : 0;
  return [...(count > 0 ? [{ kind: "anywhere", count } as const] : []), ...shorter, ...alike];
}

/** The query with a word that nothing holds written as one that the site knows. */
async function alikeTo(desk: Pick<Desk, "store">, query: SearchQuery, language: Language): Promise<readonly string[]> {
  const kinds = ["section", "topic", "author", "organization"] as const;
  const names = await Promise.all(kinds.map((kind) => termNamesIn(desk.store, { ...PUBLIC, kind, language })));
  const countries = [...gazetteerOfPlaces().countries.keys()].map((code) => placeNameOf(code, language, code));
  const known = [...names.flat(), ...countries];
  const suggestions: string[] = [];
  for (const sought of query.all) {
    if (sought.isPhrase || (await entriesHolding(desk.store, sought, PUBLIC)) > 0) continue;
    const other = nearest(fold(sought.written), known);
    if (other !== null) suggestions.push(query.written.replace(sought.written, other));
  }
  return suggestions;
}
