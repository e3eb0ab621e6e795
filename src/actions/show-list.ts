import type { Article, Language } from "../core/model/index.ts";
import { otherLanguageOf } from "../core/page/addresses.ts";
import type { ArticleList, ListIndex, ListKind } from "../core/page/article-lists.ts";
import { termsIn } from "../store/article-terms.ts";
import { articlesIn } from "../store/articles.ts";
import type { Desk } from "./desk.ts";
import { labelOfCollections } from "./label-of-collections.ts";
import { listedUnder } from "./listed-under.ts";

const PUBLIC = { publicOnly: true } as const;

/** How many articles a page of a list holds. */
const ARTICLES_A_PAGE = 20;

/** Which list, in which language. */
export interface ListChoice {
  readonly language: Language;
  readonly kind: ListKind;
  readonly key: string;
}

/** Every section, topic or author that articles of a language have, the one with most articles first. */
export async function showListIndex(
  desk: Pick<Desk, "store">,
  { language, kind }: Omit<ListChoice, "key">,
): Promise<ListIndex> {
  const lists = await termsIn(desk.store, { ...PUBLIC, kind, language });
  const newest = await articlesIn(desk.store, { ...PUBLIC, language, limit: ARTICLES_A_PAGE });
  return { kind, lists, label: await labelOfCollections(desk, newest) };
}

/** A page of a list; null where no article is listed there, or the list has fewer pages. */
export async function showList(
  desk: Pick<Desk, "store">,
  choice: ListChoice,
  page: number,
): Promise<ArticleList | null> {
  const [term] = await termsIn(desk.store, { ...PUBLIC, ...choice });
  const pages = Math.ceil((term?.articles ?? 0) / ARTICLES_A_PAGE);
  if (term === undefined || page > pages) return null;
  const articles = await listedArticles(desk, choice, page);
  const entries = articles.map((article) => ({ article, listed: listedUnder(article) }));
  const elsewhere = await termsIn(desk.store, { ...PUBLIC, ...choice, language: otherLanguageOf(choice.language) });
  const { key, name, newest } = term;
  return {
    kind: choice.kind,
    key,
    name,
    newest,
    articles: term.articles,
    page,
    pages,
    entries,
    isInOtherLanguage: elsewhere.length > 0,
    label: await labelOfCollections(desk, articles),
  };
}

function listedArticles(desk: Pick<Desk, "store">, choice: ListChoice, page: number): Promise<readonly Article[]> {
  const { kind, key, language } = choice;
  const skip = (page - 1) * ARTICLES_A_PAGE;
  return articlesIn(desk.store, { ...PUBLIC, language, listed: { kind, key }, skip, limit: ARTICLES_A_PAGE });
}
