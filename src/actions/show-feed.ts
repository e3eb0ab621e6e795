import { placeNameOf, placeOfCode } from "../core/lexicon/place-names.ts";
import type { Article, Language } from "../core/model/index.ts";
import { frontAddress, listedAddress } from "../core/page/addresses.ts";
import type { ListKind } from "../core/page/article-lists.ts";
import type { FollowedArticle, FollowedArticles } from "../core/page/feeds/article-feed.ts";
import { topicText } from "../core/page/listed.ts";
import { upperFirst } from "../core/page/statements.ts";
import { authorsIn } from "../core/record/article-terms.ts";
import { termsIn } from "../store/article-terms.ts";
import { articlesIn } from "../store/articles.ts";
import type { Desk } from "./desk.ts";
import { republishablePage } from "./republishable-page.ts";

const PUBLIC = { publicOnly: true } as const;

/** How many articles a feed holds: a reader who looks in once a week misses none. */
const ARTICLES_AT_MOST = 30;

/** What is followed besides the whole site: a section, a topic, an author, or a country by its code. */
export interface FollowedList {
  readonly kind: ListKind | "place";
  readonly key: string;
}

/**
 * The newest articles of a language, of all the site or of a list, as they are followed. Null where nothing is listed; a
 * country can be followed before anything is told of it.
 */
export async function showFeed(
  desk: Pick<Desk, "store" | "settings">,
  language: Language,
  list: FollowedList | null,
): Promise<FollowedArticles | null> {
  const name = list === null ? null : await nameOf(desk, language, list);
  if (list !== null && name === null) return null;
  const listed = list === null ? {} : { listed: list };
  const articles = await articlesIn(desk.store, { ...PUBLIC, language, ...listed, limit: ARTICLES_AT_MOST });
  const address = list === null ? frontAddress(language) : listedAddress(language, list.kind, list.key);
  return {
    name,
    address,
    articles: await Promise.all(articles.map((article) => followed(desk, article))),
  };
}

async function followed(desk: Pick<Desk, "store" | "settings">, article: Article): Promise<FollowedArticle> {
  const sections = article.section === null ? [] : [article.section];
  return {
    page: await republishablePage(desk, article),
    authors: authorsIn(article.byline),
    categories: [...sections, ...article.topics.map(topicText)],
  };
}

async function nameOf(desk: Pick<Desk, "store">, language: Language, list: FollowedList): Promise<string | null> {
  const { kind, key } = list;
  if (kind === "place") return placeOfCode(key)?.kind === "country" ? placeNameOf(key, language, key) : null;
  const [term] = await termsIn(desk.store, { ...PUBLIC, kind, key, language });
  if (term === undefined) return null;
  return upperFirst(kind === "topic" ? topicText(term.name) : term.name);
}
