import type { Article } from "../core/model/index.ts";
import { articleTerms } from "../core/record/article-terms.ts";
import { articleWords } from "../core/record/article-words.ts";
import { relatedTo, saysSomething, type Traits } from "../core/record/related.ts";
import { articlesWithIds } from "../store/articles.ts";
import { articlesSharing, traitsOf } from "../store/related-articles.ts";
import type { View } from "../store/view.ts";
import type { Desk } from "./desk.ts";

/** So many that share something rare are looked at in full. */
const LOOKED_AT = 20;

/**
 * The articles of the same language that have most in common with one: organizations, topics, places and telling words.
 * What is looked at grows with the article, not with the record: of what many articles share only the newest forty.
 */
export async function relatedArticles(
  desk: Pick<Desk, "store">,
  article: Article,
  given: View & { readonly atMost: number },
): Promise<readonly Article[]> {
  const own = traitsOfArticle(article);
  const sharing = await articlesSharing(desk.store, { ...given, language: article.language, traits: own.traits });
  const near = relatedTo(own, sharing.articles, { holders: sharing.holders, atMost: LOOKED_AT });
  const looked = await traitsOf(desk.store, near);
  const best = relatedTo(own, looked, { holders: sharing.holders, atMost: given.atMost });
  return articlesWithIds(desk.store, { ...given, ids: best });
}

function traitsOfArticle(article: Article): Traits {
  const terms = articleTerms(article).map(({ kind, key }) => ({ kind, key }));
  const words = articleWords(article).map((key) => ({ kind: "word" as const, key }));
  return { id: article.id, traits: [...terms, ...words].filter(saysSomething) };
}
