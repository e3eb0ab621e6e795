import type { Article } from "../core/model/index.ts";
import type { SummaryFound } from "../store/article-summaries.ts";
import type { Desk } from "./desk.ts";
import { relatedArticles } from "./related-articles.ts";
import { seeAlsoOf } from "./see-also.ts";

const PUBLIC = { publicOnly: true } as const;
const PROPOSED_AT_MOST = 3;
const LOOKED_AT = 10;

/** Articles on the site that a see-also line of this one could lead to, best first; what its lines lead to already is left out. */
export async function proposeSeeAlso(
  desk: Pick<Desk, "store" | "settings">,
  article: Article,
): Promise<readonly SummaryFound[]> {
  const led = new Set([...(await seeAlsoOf(desk, article, PUBLIC)).values()].map(({ address }) => address));
  const related = await relatedArticles(desk, article, { ...PUBLIC, atMost: LOOKED_AT });
  return related.filter(({ address }) => !led.has(address)).slice(0, PROPOSED_AT_MOST);
}
