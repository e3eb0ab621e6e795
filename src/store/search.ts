import { type RawBuilder, sql } from "kysely";
import { COUNTED_AT_MOST, type Facet, type FoundKind, filterWord } from "../core/search/entries.ts";
import type { Sought } from "../core/search/query.ts";
import { rememberedUntilMoved } from "./ledger-state.ts";
import { isPostgres } from "./rows.ts";
import type { Store } from "./store.ts";
import { type View, visibleTo } from "./view.ts";

/** What is looked for: words, and values of facets as addresses have them, any of those of one facet. */
export interface Asked {
  readonly all: readonly Sought[];
  readonly none: readonly Sought[];
  readonly filters: ReadonlyMap<Facet, readonly string[]>;
}

/** An entry that fits, with the words that ranking needs. */
export interface FoundEntry {
  readonly kind: FoundKind;
  readonly id: string;
  readonly same: string;
  readonly documentId: string | null;
  readonly title: string;
  readonly body: string;
  /** Later in the order of code units is newer. */
  readonly spot: string;
}

/** Entries that fit and have the same values of all facets, counted together. */
export interface FacetRow {
  readonly kind: FoundKind;
  readonly same: string;
  readonly language: string | null;
  /** Codes with a space between them. */
  readonly countries: string;
  readonly section: string | null;
  readonly source: string | null;
  readonly year: string | null;
  readonly entries: number;
}

/** How many are ranked: the newest of those whose title fits, of the articles, and of all. */
const RANKED = { titles: 200, articles: 150, all: 300 } as const;

/** How many entries that hold a word are counted to tell how rare it is. */
export const HOLDING_AT_MOST = 1_000;

/** The entries to rank. Fewer than {@link COUNTED_AT_MOST} fit when that many are given: then they are all. */
export async function entriesFitting(store: Store, asked: Asked, view: View): Promise<readonly FoundEntry[]> {
  if (isNothing(asked)) return [];
  const found = new Map<number, FoundEntry>();
  const articles: Asked = { ...asked, filters: new Map([...asked.filters, ["kind", ["article"]]]) };
  const kinds = asked.filters.get("kind");
  // Where only articles are asked for, the newest of all are the newest articles.
  const isOfArticles = kinds === undefined || (kinds.includes("article") && kinds.length > 1);
  await take(found, store, { asked, field: "all", limit: RANKED.all, view });
  if (found.size < RANKED.all) return [...found.values()];
  if (asked.all.length > 0) await take(found, store, { asked, field: "title", limit: RANKED.titles, view });
  if (isOfArticles) await take(found, store, { asked: articles, field: "all", limit: RANKED.articles, view });
  return [...found.values()];
}

/** Words to be left out alone ask for nothing. */
function isNothing({ all, filters }: Asked): boolean {
  return all.length === 0 && filters.size === 0;
}

interface Taking {
  readonly asked: Asked;
  readonly field: "title" | "all";
  readonly limit: number;
  readonly view: View;
}

async function take(found: Map<number, FoundEntry>, store: Store, taking: Taking): Promise<void> {
  const { rows } = await sql<Omit<FoundEntry, "documentId" | "spot"> & { place: number; document_id: string | null }>`
    select e.place, e.kind, e.id, e.same, e.document_id, e.title, e.body ${fittingFrom(store, taking)}`.execute(
    store.db,
  );
  for (const { place, document_id, ...entry } of rows)
    found.set(place, { ...entry, documentId: document_id, spot: String(place).padStart(16, "0") });
}

/** The ids of articles that fit any of these, the last published first; of each of these the newest at most that are ranked. */
export async function articleIdsFitting(store: Store, asked: readonly Asked[], view: View): Promise<readonly string[]> {
  const published = new Map<string, string>();
  for (const each of asked) {
    const newest = fittingFrom(store, { asked: each, field: "all", limit: RANKED.all, view });
    const { rows } = await sql<{ id: string; published: string }>`
      select a.id, a.published from (select e.id ${newest}) as fitting join articles as a on a.id = fitting.id`.execute(
      store.db,
    );
    for (const row of rows) published.set(row.id, row.published);
  }
  const inOrder = [...published].toSorted(([one, at], [other, then]) =>
    at === then ? (one < other ? -1 : 1) : at < then ? 1 : -1,
  );
  return inOrder.map(([id]) => id);
}

/** What fits, counted by the values of facets; the newest {@link COUNTED_AT_MOST} at most. */
export async function facetsFitting(store: Store, asked: Asked, view: View): Promise<readonly FacetRow[]> {
  if (isNothing(asked)) return [];
  const newest = fittingFrom(store, { asked, field: "all", limit: COUNTED_AT_MOST, view });
  const { rows } = await sql<Omit<FacetRow, "entries"> & { entries: number | string }>`
    with fitting as (
      select e.kind, e.same, e.language, e.countries, e.section, e.source, substr(e.day, 1, 4) as year ${newest}
    )
    select kind, same, language, countries, section, source, year, count(*) as entries
    from fitting group by kind, same, language, countries, section, source, year`.execute(store.db);
  return rows.map((row) => ({ ...row, entries: Number(row.entries) }));
}

/** How many entries that `view` may see hold a word, at most {@link HOLDING_AT_MOST}: this weighs words. */
export async function entriesHolding(store: Store, sought: Sought, view: View): Promise<number> {
  const key = JSON.stringify([view.publicOnly, sought.runs]);
  const known = await (await rememberedHolding(store.db)).all([key], async () => {
    const asked = { all: [sought], none: [], filters: new Map() };
    const newest = fittingFrom(store, { asked, field: "all", limit: HOLDING_AT_MOST, view });
    const counted = sql<{ entries: number | string }>`select count(*) as entries from (select 1 ${newest}) as held`;
    return [[key, Number((await counted.execute(store.db)).rows[0]!.entries)]];
  });
  return known.get(key)!;
}

/** By word and who looks for it: the words that are looked for most are those that most entries hold. */
const rememberedHolding = rememberedUntilMoved<number>(2_000);

/** The rows that fit and `view` may see, newest first. */
function fittingFrom(store: Store, { asked, field, limit, view }: Taking): RawBuilder<unknown> {
  const visible = sql`${visibleTo(view, "e.collection")} and ${unprotected("e")}`;
  if (isPostgres(store.db))
    return sql`from search_entries as e
      where ${fits(field)} @@ ${postgresQuery(asked, field)}::tsquery and ${visible}
      order by e.place desc limit ${sql.lit(limit)}`;
  return sql`from search_words as w cross join search_entries as e on e.place = w.rowid
    where w.search_words match ${sqliteQuery(asked, field)} and ${visible}
    order by w.rowid desc limit ${sql.lit(limit)}`;
}

/** A person whom one reading names only as a victim, a minor or a bystander is not found under that name at all. */
export function unprotected(entry: string): RawBuilder<boolean> {
  const [kind, name] = [sql.ref(`${entry}.kind`), sql.ref(`${entry}.same`)];
  return sql<boolean>`(${kind} <> 'person' or not exists (
    select 1 from statement_subjects as kept where kept.kind = 'protected' and kept.subject = ${name}))`;
}

/** The vector, exactly as its index has it. */
function fits(field: "title" | "all"): RawBuilder<unknown> {
  return field === "title"
    ? sql`search_vector(e.title, '', e.filters)`
    : sql`search_vector(e.title, e.body, e.filters)`;
}

/** In the language of FTS5. Kept words are letters and digits alone, so nothing typed can be anything but a word. */
function sqliteQuery({ all, none, filters }: Asked, field: "title" | "all"): string {
  const columns = field === "title" ? "{title}" : "{title body}";
  const runs = ({ runs }: Sought) => `(${runs.map((run) => `"${run.join(" ")}"`).join(" OR ")})`;
  const wanted = [
    ...all.map((sought) => `${columns} : ${runs(sought)}`),
    ...[...filters].map(([facet, keys]) => `{filters} : (${filterWords(facet, keys).join(" OR ")})`),
  ];
  const unwanted = none.map((sought) => ` NOT ({title body} : ${runs(sought)})`).join("");
  return `(${wanted.join(" AND ")})${unwanted}`;
}

/** In PostgreSQL's language of text search. */
function postgresQuery({ all, none, filters }: Asked, field: "title" | "all"): string {
  const runs = ({ runs }: Sought) => `(${runs.map((run) => `(${run.map(quoted).join(" <-> ")})`).join(" | ")})`;
  const unwanted = field === "title" ? [] : none.map((sought) => `!${runs(sought)}`);
  const narrowed = [...filters].map(([facet, keys]) => `(${filterWords(facet, keys).map(quoted).join(" | ")})`);
  return [...all.map(runs), ...unwanted, ...narrowed].join(" & ");
}

function filterWords(facet: Facet, keys: readonly string[]): readonly string[] {
  return keys.map((key) => filterWord(facet, key));
}

function quoted(word: string): string {
  return `'${word}'`;
}
