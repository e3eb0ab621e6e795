import type { ArticlePage } from "../core/page/article.ts";
import { type ArticleAtAddress, articleAt, revisionOf } from "../store/articles.ts";
import { articlePictures } from "./article-pictures.ts";
import type { Desk } from "./desk.ts";
import { listedUnder } from "./listed-under.ts";
import { relatedArticles } from "./related-articles.ts";
import { republishPage } from "./republishable-page.ts";
import { evidenceTold } from "./show-evidence.ts";

/** What the public finds at an article's address: the article, where it has moved to, or that it was withdrawn. */
export type ArticleShownAt =
  | Exclude<ArticleAtAddress, { kind: "withdrawn" }>
  | { readonly kind: "withdrawn"; readonly title: string; readonly at: string; readonly reason: string };

/** As {@link ArticleShownAt}, with all that the article's page shows. */
export type ShownArticle =
  | { readonly kind: "article"; readonly page: ArticlePage }
  | Exclude<ArticleShownAt, { kind: "article" }>;

const RELATED_AT_MOST = 3;
const PUBLIC = { publicOnly: true } as const;

/** What stands at an address, and nothing of what the article's page shows besides; null when the public never saw one there. */
export async function articleShownAt(desk: Pick<Desk, "store">, address: string): Promise<ArticleShownAt | null> {
  const found = await articleAt(desk.store, address, PUBLIC);
  if (found?.kind !== "withdrawn") return found;
  return { kind: "withdrawn", title: found.article.title, at: found.at, reason: found.reason };
}

/**
 * The article at an address with all that its page shows; with `revision`, as that revision had it. Null when the public
 * never saw one there.
 */
export async function showArticle(
  desk: Pick<Desk, "store" | "settings">,
  address: string,
  revision: number | null = null,
): Promise<ShownArticle | null> {
  const shown = await articleShownAt(desk, address);
  if (shown?.kind !== "article") return shown;
  const newest = shown.article;
  const article = revision === null ? newest : await revisionOf(desk.store, newest.id, { ...PUBLIC, revision });
  if (article === null) return null;
  return {
    kind: "article",
    page: {
      ...(await republishPage(desk, article, newest)),
      evidence: await evidenceTold(desk, [article]),
      pictures: await articlePictures(desk, article),
      related: await relatedArticles(desk, article, { ...PUBLIC, atMost: RELATED_AT_MOST }),
      listed: listedUnder(article),
    },
  };
}
