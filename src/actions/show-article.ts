import type { Article } from "../core/model/index.ts";
import type { ArticlePage } from "../core/page/article.ts";
import type { RelatedArticle } from "../core/page/related.ts";
import { articleTerms } from "../core/record/article-terms.ts";
import { articleAt, revisionsOf } from "../store/articles.ts";
import { collectionIn } from "../store/collections.ts";
import { repliesTo } from "../store/replies.ts";
import { articlePictures } from "./article-pictures.ts";
import type { Desk } from "./desk.ts";
import { otherVersion } from "./other-version.ts";
import { relatedArticles } from "./related-articles.ts";
import { seeAlsoOf } from "./see-also.ts";
import { showEvidence, statementsBehind } from "./show-evidence.ts";

/** What the public finds at an article's address. */
export type ShownArticle =
  | { readonly kind: "article"; readonly page: ArticlePage }
  | { readonly kind: "moved"; readonly address: string }
  | { readonly kind: "withdrawn"; readonly title: string; readonly at: string; readonly reason: string };

const RELATED_AT_MOST = 3;
const PUBLIC = { publicOnly: true } as const;

/**
 * The article at an address with all that its page shows; with `revision`, as that revision had it. Null when the public
 * never saw one there.
 */
export async function showArticle(
  desk: Pick<Desk, "store" | "settings">,
  address: string,
  revision: number | null = null,
): Promise<ShownArticle | null> {
  const found = await articleAt(desk.store, address, PUBLIC);
  if (found === null || found.kind === "moved") return found;
  if (found.kind === "withdrawn")
    return { kind: "withdrawn", title: found.article.title, at: found.at, reason: found.reason };
  const revisions = await revisionsOf(desk.store, found.article.id, PUBLIC);
  const article = revision === null ? found.article : revisions.find((one) => one.revision === revision);
  if (article === undefined) return null;
  const collection = await collectionIn(desk.store, article.collection, PUBLIC);
  const evidence = await showEvidence(desk, article.checks.flatMap(statementsBehind));
  const translation = (await otherVersion(desk, article, PUBLIC))?.address ?? null;
  return {
    kind: "article",
    page: {
      article,
      address,
      evidence,
      revisions,
      translation,
      seeAlso: await seeAlsoOf(desk, article, PUBLIC),
      pictures: await articlePictures(desk, article),
      related: await relatedTo(desk, article),
      replies: await repliesTo(desk.store, article.id, PUBLIC),
      label: collection?.label ?? null,
    },
  };
}

async function relatedTo(desk: Pick<Desk, "store">, article: Article): Promise<readonly RelatedArticle[]> {
  const related = await relatedArticles(desk, article, { ...PUBLIC, atMost: RELATED_AT_MOST });
  return related.map((one) => ({ article: one, country: countryOf(one) }));
}

/** The code of the country that an article's first figure with one is about; null when none has. */
function countryOf(article: Article): string | null {
  return articleTerms(article).find(({ kind, key }) => kind === "place" && key.length === 2)?.key ?? null;
}
