/** What the site shows, in an order that stays: page after page, each from where the last ended. */
import { sql } from "kysely";
import type { Article, Language } from "../core/model/index.ts";
import type { ArticleTermKind } from "../core/record/article-terms.ts";
import { type Facet, type FoundKind, filterWord } from "../core/search/entries.ts";
import { articleFrom, selectNewest } from "./articles.ts";
import { unprotected } from "./search.ts";
import type { Store } from "./store.ts";
import { type View, visibleTo } from "./view.ts";

/** A thing that can be found, with its place: lower ones are older. */
export interface ListedEntry {
  readonly id: string;
  readonly place: number;
}

/** Which things: of kinds, with values of facets as addresses have them, of a document, counting something. */
export interface ListedChoice extends View {
  readonly kinds: readonly FoundKind[];
  readonly filters: ReadonlyMap<Facet, string>;
  readonly document: string | null;
  readonly measure: string | null;
  /** The place of the last one that was given; null for the first. */
  readonly after: number | null;
  readonly limit: number;
}

/** Things that can be found, newest first. */
export async function entriesAfter(store: Store, choice: ListedChoice): Promise<readonly ListedEntry[]> {
  const { kinds, filters, document, measure, after, limit } = choice;
  let query = store.db
    .selectFrom("search_entries as e")
    .select(["e.id", "e.place"])
    .where("e.kind", "in", kinds)
    .where(visibleTo(choice, "e.collection"))
    .where(unprotected("e"))
    .$if(document !== null, (selected) => selected.where("e.document_id", "=", document))
    .$if(after !== null, (selected) => selected.where("e.place", "<", after!));
  for (const [facet, key] of filters)
    query = query.where(sql<boolean>`' ' || e.filters || ' ' like ${`% ${filterWord(facet, key)} %`}`);
  if (measure !== null)
    query = query.where("e.id", "in", (select) =>
      select
        .selectFrom("statements as s")
        .select("s.id")
        .where("s.measure", "=", measure)
        .where("s.kind", "=", "figure"),
    );
  return query.orderBy("e.place", "desc").limit(limit).execute();
}

/** Which articles, and from where on. */
export interface ArticlesChoice extends View {
  readonly language: Language | null;
  readonly listed: { readonly kind: ArticleTermKind; readonly key: string } | null;
  /** The last one that was given; null for the first. */
  readonly after: { readonly published: string; readonly id: string } | null;
  readonly limit: number;
}

/** The newest revisions of articles on the site, last published first. */
export async function articlesAfter(store: Store, choice: ArticlesChoice): Promise<readonly Article[]> {
  const { language, listed, after, limit } = choice;
  const rows = await selectNewest(store.db)
    .select("e.body")
    .where("a.withdrawn_entry_id", "is", null)
    .where(visibleTo(choice, "a.collection"))
    .$if(language !== null, (query) => query.where("a.language", "=", language!))
    .$if(listed !== null, (query) =>
      query.where("a.id", "in", (select) =>
        select
          .selectFrom("article_terms as t")
          .select("t.article_id")
          .where("t.kind", "=", listed!.kind)
          .where("t.term", "=", listed!.key),
      ),
    )
    .$if(after !== null, (query) =>
      query.where((where) =>
        where.or([
          where("a.published", "<", after!.published),
          where.and([where("a.published", "=", after!.published), where("a.id", ">", after!.id)]),
        ]),
      ),
    )
    .orderBy("a.published", "desc")
    .orderBy("a.id")
    .limit(limit)
    .execute();
  return rows.map(articleFrom);
}

/** A claim with the article whose newest revision makes it. */
export interface ListedClaim {
  readonly claimId: string;
  readonly article: Article;
}

/** The claims that articles on the site make now, by id. */
export async function claimsAfter(
  store: Store,
  choice: View & { readonly article: string | null; readonly after: string | null; readonly limit: number },
): Promise<readonly ListedClaim[]> {
  const { article, after, limit } = choice;
  const rows = await store.db
    .selectFrom("article_claims as c")
    .innerJoin("articles as a", "a.id", "c.article_id")
    .innerJoin("article_revisions as r", (join) =>
      join.onRef("r.id", "=", "a.revision_id").onRef("r.revision", "=", "c.revision"),
    )
    .innerJoin("entries as e", "e.id", "r.entry_id")
    .select(["c.claim_id", "e.body"])
    .where("a.withdrawn_entry_id", "is", null)
    .where(visibleTo(choice, "a.collection"))
    .$if(article !== null, (query) => query.where("a.id", "=", article!))
    .$if(after !== null, (query) => query.where("c.claim_id", ">", after!))
    .orderBy("c.claim_id")
    .limit(limit)
    .execute();
  return rows.map(({ claim_id, body }) => ({ claimId: claim_id, article: articleFrom({ body }) }));
}

/** Who put documents out of which a person has confirmed something. */
export interface FoundSource {
  readonly name: string;
  readonly documents: number;
  /** Of the newest; null when none has a day. */
  readonly newest: string | null;
}

/** The sources of the documents that can be found, by name. */
export async function sourcesFound(store: Store, view: View): Promise<readonly FoundSource[]> {
  const rows = await store.db
    .selectFrom("search_entries as e")
    .select((select) => [
      "e.source",
      select.fn.countAll<number | string>().as("documents"),
      select.fn.max("e.day").as("newest"),
    ])
    .where("e.kind", "=", "document")
    .where("e.source", "is not", null)
    .where(visibleTo(view, "e.collection"))
    .groupBy("e.source")
    .orderBy("e.source")
    .execute();
  return rows.map(({ source, documents, newest }) => ({ name: source!, documents: Number(documents), newest }));
}
