import type { Article } from "../core/model/index.ts";
import { relatedTo, saysSomething, sharingMost } from "../core/record/related.ts";
import { type SummaryFound, summariesWithIds } from "../store/article-summaries.ts";
import { holdersOf, traitsOf } from "../store/related-articles.ts";
import type { View } from "../store/view.ts";
import type { Desk } from "./desk.ts";

/** So many that share something rare are looked at in full. */
const LOOKED_AT = 20;

/**
 * The articles of the same language that have most in common with one that is on the site: organizations, topics, places and telling words.
 * What is looked at grows with the article, not with the record: of what many articles share only the newest forty.
 */
export async function relatedArticles(
  desk: Pick<Desk, "store">,
  article: Pick<Article, "id" | "language">,
  given: View & { readonly atMost: number },
): Promise<readonly SummaryFound[]> {
  const [held] = await traitsOf(desk.store, [article.id]);
  const own = { id: article.id, traits: (held?.traits ?? []).filter(saysSomething) };
  const holders = await holdersOf(desk.store, { ...given, language: article.language, traits: own.traits });
  const looked = await traitsOf(desk.store, sharingMost(own, { holders, atMost: LOOKED_AT }));
  const many = new Map([...holders].map(([key, ids]) => [key, ids.length]));
  const best = relatedTo(own, looked, { holders: many, atMost: given.atMost });
  return summariesWithIds(desk.store, { ...given, ids: best });
}
