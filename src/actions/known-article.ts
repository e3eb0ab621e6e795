import type { Article } from "../core/model/index.ts";
import { articleById } from "../store/articles.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/**
 * The newest revision of an article, on the site or off it.
 * @throws Problem when there is none of this id.
 */
export async function knownArticle(desk: Pick<Desk, "store">, id: string): Promise<Article> {
  const article = await articleById(desk.store, id, { publicOnly: false });
  if (article !== null) return article;
  throw new Problem("article-not-found", `There is no article ${id}. Its id stands in its draft's front matter.`, {
    status: 404,
  });
}
