import type { Article } from "../core/model/index.ts";
import type { Listed } from "../core/page/listed.ts";
import { articleTerms } from "../core/record/article-terms.ts";

/** What an article names itself as listed under: its section, topics and authors. */
export function listedUnder(article: Article): readonly Listed[] {
  return articleTerms({ ...article, checks: [] });
}
