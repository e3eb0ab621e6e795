import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";
import { type PublishOutcome, publishArticle } from "./publish-article.ts";
import { watchArticles } from "./watch-articles.ts";

/**
 * Publishes a moved article's own words again, with the answers of today and a correction: the proposed one unless the
 * person gives better words. The revision before stays readable. It is stopped by what stops any article: words that no
 * longer hold have to be mended in the draft.
 * @throws Problem when the article has not moved.
 */
export async function correctMoved(
  desk: Desk,
  articleId: string,
  given: { readonly correction: string | null; readonly override: string | null },
): Promise<PublishOutcome> {
  const moved = (await watchArticles(desk)).find(({ article }) => article.id === articleId);
  if (moved === undefined)
    throw new Problem(
      "article-not-found",
      `No article ${articleId} has moved. «cotejo moved» lists those that have, by their ids.`,
      { status: 404 },
    );
  const correction = given.correction ?? moved.correction;
  return publishArticle(desk, moved.article.draft, { correction, override: given.override, anew: true });
}
