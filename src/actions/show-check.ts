import type { Article, Check } from "../core/model/index.ts";
import type { CheckPage } from "../core/page/check.ts";
import { articlesIn, revisionsOf } from "../store/articles.ts";
import { collectionIn } from "../store/collections.ts";
import type { Desk } from "./desk.ts";
import { showEvidence, statementsBehind } from "./show-evidence.ts";

const PUBLIC = { publicOnly: true } as const;
const ARTICLES_AT_MOST = 1000;

/** The check of a claim in any revision of an article on the site; null when there is none. */
export async function showCheck(desk: Pick<Desk, "store">, claimId: string): Promise<CheckPage | null> {
  const found = await articleWith(desk, claimId);
  if (found === null) return null;
  const evidence = await showEvidence(desk, statementsBehind(found.check));
  const collection = await collectionIn(desk.store, found.article.collection, PUBLIC);
  return { ...found, evidence, label: collection?.label ?? null };
}

/** The newest revisions first, because that is where links lead; then the earlier ones, so that old links hold. */
async function articleWith(
  desk: Pick<Desk, "store">,
  claimId: string,
): Promise<{ readonly article: Article; readonly check: Check } | null> {
  const articles = await articlesIn(desk.store, { ...PUBLIC, limit: ARTICLES_AT_MOST });
  const newest = checkIn(articles, claimId);
  if (newest !== null) return newest;
  for (const article of articles) {
    if (article.revision === 1) continue;
    const earlier = checkIn(await revisionsOf(desk.store, article.id, PUBLIC), claimId);
    if (earlier !== null) return earlier;
  }
  return null;
}

function checkIn(articles: readonly Article[], claimId: string) {
  for (const article of articles) {
    const check = article.checks.find((one) => one.claim.id === claimId);
    if (check !== undefined) return { article, check };
  }
  return null;
}
