import { type RawBuilder, sql } from "kysely";
import type { Language } from "../core/model/index.ts";
import { type Trait, type Traits, traitKey } from "../core/record/related.ts";
import { withdrawnIn } from "./articles.ts";
import { rememberedUntilMoved } from "./ledger-state.ts";
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
  const traits = new Map(given.traits.slice(0, TRAITS_AT_MOST).map((trait) => [traitKey(trait), trait]));
  const who = `${given.publicOnly ? "public" : "all"} ${given.language} `;
  const known = await (await rememberedHolders(store.db)).all(
    [...traits.keys()].map((key) => `${who}${key}`),
    async (missing) => {
      const asked = missing.map((key) => traits.get(key.slice(who.length))!);
      const found = await holdersOf(store, given, asked);
      return asked.map((trait) => [`${who}${traitKey(trait)}`, found.get(traitKey(trait)) ?? []] as const);
    },
  );
  const held = [...traits].map(([key, trait]) => ({ key, trait, ids: known.get(`${who}${key}`) ?? [] }));
  return {
    articles: groupedByArticle(held.flatMap(({ trait, ids }) => ids.map((id) => ({ ...trait, article_id: id })))),
    holders: new Map(held.filter(({ ids }) => ids.length > 0).map(({ key, ids }) => [key, ids.length])),
  };
}

/** The holders of a trait as they stand, by reader, language and trait: articles have most of their traits in common. */
const rememberedHolders = rememberedUntilMoved<readonly string[]>(4_000);

/** The ids of the newest holders of each of these traits, by its key; traits that none has are left out. */
async function holdersOf(
  store: Store,
  given: View & { readonly language: Language },
  traits: readonly Trait[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<HolderRow>`
    with seen as (select c.id from collections as c where ${visibleTo(given, "c.id")}),
      withdrawn as ${withdrawnIn(store.db)}
    ${sql.join(
      traits.map((trait) => selectHolders(trait, given.language)),
      sql` union all `,
    )}`.execute(store.db);
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const ids = found.get(traitKey(row));
    if (ids === undefined) found.set(traitKey(row), [row.article_id]);
    else ids.push(row.article_id);
  }
  return found;
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
function selectHolders({ kind, key }: Trait, language: Language): RawBuilder<HolderRow> {
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
