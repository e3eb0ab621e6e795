import type { CheckPage } from "../core/page/check.ts";
import { articleOfClaim } from "../store/articles.ts";
import { collectionIn } from "../store/collections.ts";
import { repliesTo } from "../store/replies.ts";
import type { Desk } from "./desk.ts";
import { showEvidence, statementsBehind } from "./show-evidence.ts";

const PUBLIC = { publicOnly: true } as const;

/** The check of a claim as it stood in the newest revision that makes it; null when no article on the site did. */
export async function showCheck(desk: Pick<Desk, "store">, claimId: string): Promise<CheckPage | null> {
  const article = await articleOfClaim(desk.store, claimId, PUBLIC);
  const check = article?.checks.find(({ claim }) => claim.id === claimId);
  if (article === null || check === undefined) return null;
  const evidence = await showEvidence(desk, statementsBehind(check));
  const collection = await collectionIn(desk.store, article.collection, PUBLIC);
  const replies = await repliesTo(desk.store, article.id, PUBLIC);
  return { article, check, evidence, replies, label: collection?.label ?? null };
}
