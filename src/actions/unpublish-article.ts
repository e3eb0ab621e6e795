import type { Article } from "../core/model/index.ts";
import { appendEntries } from "./append-entries.ts";
import type { Desk } from "./desk.ts";
import { knownArticle } from "./known-article.ts";
import { Problem } from "./problem.ts";

/**
 * Takes an article off the public site; a notice with the day and the reason stays at its address.
 * @throws Problem when there is no such article, or no reason is given.
 */
export async function unpublishArticle(desk: Desk, articleId: string, reason: string): Promise<Article> {
  const article = await knownArticle(desk, articleId);
  if (reason.trim() === "")
    throw new Problem("reason-missing", `Say why ${articleId} is taken off the site; readers will see it.`, {
      status: 400,
    });
  await appendEntries(desk, article.collection, [{ kind: "unpublished", articleId, reason }]);
  return article;
}
