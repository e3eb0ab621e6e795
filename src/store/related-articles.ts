import { type RawBuilder, sql } from "kysely";
import type { Language } from "../core/model/index.ts";
import { type Trait, type Traits, traitKey } from "../core/record/related.ts";
import { withdrawnIn } from "./articles.ts";
import type { Store } from "./store.ts";
import { type View, visibleTo } from "./view.ts";

/** Of what more articles share, so many newest ones are looked at: what they all share says little of any. */
const HOLDERS_AT_MOST = 40;
const TRAITS_AT_MOST = 80;

/** Which articles of a language share something with one. */
export interface Sharing {
  readonly articles: readonly Traits[];
  /** How many articles have each trait, by its key; {@link HOLDERS_AT_MOST} where that many or more have it. */
  readonly holders: ReadonlyMap<string, number>;
}

type HolderRow = { readonly kind: Trait["kind"]; readonly key: string; readonly article_id: string };

/** Every article on the site that `view` may see and that has one of the traits, with those of them that it has. */
export async function articlesSharing(
  store: Store,
  given: View & { readonly language: Language; readonly traits: readonly Trait[] },
): Promise<Sharing> {
  const traits = given.traits.slice(0, TRAITS_AT_MOST);
  if (traits.length === 0) return { articles: [], holders: new Map() };
  const { rows } = await sql<HolderRow>`
    with seen as (select c.id from collections as c where ${visibleTo(given, "c.id")}),
      withdrawn as ${withdrawnIn(store.db)}
    ${sql.join(
      traits.map((trait) => holdersOf(trait, given.language)),
      sql` union all `,
    )}`.execute(store.db);
  const holders = new Map<string, number>();
  for (const row of rows) holders.set(traitKey(row), (holders.get(traitKey(row)) ?? 0) + 1);
  return { articles: groupedByArticle(rows), holders };
}

/** All that these articles may have in common with others. */
export async function traitsOf(store: Store, ids: readonly string[]): Promise<readonly Traits[]> {
  if (ids.length === 0) return [];
  const terms = await store.db
    .selectFrom("article_terms")
    .select(["kind", "term as key", "article_id"])
    .where("article_id", "in", ids)
    .execute();
  const words = await store.db
    .selectFrom("article_words")
    .select(["word as key", "article_id"])
    .where("article_id", "in", ids)
    .execute();
  return groupedByArticle([...(terms as HolderRow[]), ...words.map((row) => ({ ...row, kind: "word" as const }))]);
}

/** Short, because there is one for each trait, and putting a query together takes longer than this one runs. */
function holdersOf({ kind, key }: Trait, language: Language): RawBuilder<HolderRow> {
  const held =
    kind === "word"
      ? sql`article_words as t where t.word = ${key}`
      : sql`article_terms as t where t.kind = ${kind} and t.term = ${key}`;
  return sql<HolderRow>`select * from (
    select ${sql.lit(kind)} as kind, ${key} as key, t.article_id from ${held} and t.language = ${language}
      and t.article_id not in (select id from withdrawn) and t.collection in (select id from seen)
    order by t.published desc limit ${sql.lit(HOLDERS_AT_MOST)}) as held`;
}

function groupedByArticle(rows: readonly HolderRow[]): readonly Traits[] {
  const byArticle = new Map<string, Trait[]>();
  for (const { article_id, kind, key } of rows) {
    const traits = byArticle.get(article_id);
    if (traits === undefined) byArticle.set(article_id, [{ kind, key }]);
    else traits.push({ kind, key });
  }
  return [...byArticle].map(([id, traits]) => ({ id, traits }));
}
