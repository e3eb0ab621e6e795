import { type RawBuilder, sql } from "kysely";
import type { Language } from "../core/model/index.ts";
import { type Trait, type Traits, traitKey } from "../core/record/related.ts";
import { withdrawnIn } from "./articles.ts";
import { rememberedUntilMoved } from "./ledger-state.ts";
import { isPostgres, wantedIds } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Database } from "./tables.ts";
import { type View, visibleTo } from "./view.ts";

/** Of what more articles share, so many newest ones are looked at: what they all share says little of any. */
const HOLDERS_AT_MOST = 40;
const TRAITS_AT_MOST = 80;

type HolderRow = { readonly kind: Trait["kind"]; readonly key: string; readonly article_id: string };

/**
 * The ids of the articles of a language on the site that `view` may see and that have one of the traits, by its key; the newest
 * {@link HOLDERS_AT_MOST} where that many or more have it.
 */
export async function holdersOf(
  store: Store,
  given: View & { readonly language: Language; readonly traits: readonly Trait[] },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const traits = new Map(given.traits.slice(0, TRAITS_AT_MOST).map((trait) => [traitKey(trait), trait]));
  const who = `${given.publicOnly ? "public" : "all"} ${given.language} `;
  const known = await (await rememberedHolders(store.db)).all(
    [...traits.keys()].map((key) => `${who}${key}`),
    async (missing) => {
      const asked = missing.map((key) => traits.get(key.slice(who.length))!);
      const found = await readHolders(store, given, asked);
      return asked.map((trait) => [`${who}${traitKey(trait)}`, found.get(traitKey(trait)) ?? []] as const);
    },
  );
  return new Map([...traits.keys()].map((key) => [key, known.get(`${who}${key}`) ?? []]));
}

/** The holders of a trait as they stand, by reader, language and trait: articles have most of their traits in common. */
const rememberedHolders = rememberedUntilMoved<readonly string[]>(4_000);

/** The ids of the newest holders of each of these traits, by its key. */
async function readHolders(
  store: Store,
  given: View & { readonly language: Language },
  traits: readonly Trait[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const [kind, some] of Map.groupBy(traits, (trait) => trait.kind)) {
    const keys = some.map(({ key }) => key);
    const { rows } = await selectHolders(store.db, { ...given, kind, keys }).execute(store.db);
    for (const { key, ids } of rows) found.set(traitKey({ kind, key }), JSON.parse(ids) as string[]);
  }
  return found;
}

/** All that these articles may have in common with others, of those that may have something, in the order of the ids. */
export async function traitsOf(store: Store, ids: readonly string[]): Promise<readonly Traits[]> {
  const known = await (await rememberedTraits(store.db)).all(ids, async (missing) => {
    const found = await readTraits(store.db, missing);
    return found.map((traits) => [traits.id, traits] as const);
  });
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** The traits of an article as they stand, by its id: pages that are made one after the other are near to the same articles. */
const rememberedTraits = rememberedUntilMoved<Traits>(2_000);

async function readTraits(db: Database, ids: readonly string[]): Promise<readonly Traits[]> {
  const selectTerms = db
    .selectFrom("article_terms as t")
    .innerJoin(wantedIds(db, ids), "wanted.value", "t.article_id")
    .select(["t.kind", "t.term as key", "t.article_id"]);
  const terms = (await selectTerms.execute()) as HolderRow[];
  const { rows } = await sql<{ readonly article_id: string; readonly words: string }>`
    select t.article_id, ${gathered(db, sql`t.word`)} as words
    from ${wantedIds(db, ids)} inner join article_words as t on t.article_id = wanted.value
    group by t.article_id`.execute(db);
  const words = rows.flatMap(({ article_id, words }) =>
    (JSON.parse(words) as string[]).map((key) => ({ kind: "word" as const, key, article_id })),
  );
  return groupedByArticle([...terms, ...words]);
}

/** What stands in a column of a group, as a list in JSON: a row for each would take longer to read. */
function gathered(db: Database, column: RawBuilder<unknown>): RawBuilder<string> {
  return isPostgres(db) ? sql`coalesce(json_agg(${column}), '[]')::text` : sql`json_group_array(${column})`;
}

/** One statement for all traits of a kind, which stays prepared however many there are; `ids` is a list in JSON. */
function selectHolders(
  db: Database,
  given: View & { readonly language: Language; readonly kind: Trait["kind"]; readonly keys: readonly string[] },
): RawBuilder<{ readonly key: string; readonly ids: string }> {
  const { kind, language } = given;
  const held =
    kind === "word"
      ? sql`article_words as t where t.word = wanted.value`
      : sql`article_terms as t where t.kind = ${kind} and t.term = wanted.value`;
  return sql`
    with seen as (select c.id from collections as c where ${visibleTo(given, "c.id")}), withdrawn as ${withdrawnIn(db)}
    select wanted.value as key, (
      select ${gathered(db, sql`h.article_id`)} from (
        select t.article_id from ${held} and t.language = ${language}
          and t.article_id not in (select id from withdrawn) and t.collection in (select id from seen)
        order by t.published desc limit ${sql.lit(HOLDERS_AT_MOST)}) as h) as ids
    from ${wantedIds(db, given.keys)}`;
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
