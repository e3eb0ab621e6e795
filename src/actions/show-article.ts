import type { ArticlePage } from "../core/page/article.ts";
import { articleAt, revisionsOf } from "../store/articles.ts";
import { collectionIn } from "../store/collections.ts";
import type { Desk } from "./desk.ts";
import { otherVersion } from "./other-version.ts";
import { showEvidence, statementsBehind } from "./show-evidence.ts";

/** What the public finds at an article's address. */
export type ShownArticle =
  | { readonly kind: "article"; readonly page: ArticlePage }
  | { readonly kind: "moved"; readonly address: string }
  | { readonly kind: "withdrawn"; readonly title: string; readonly at: string; readonly reason: string };

const PUBLIC = { publicOnly: true } as const;

/**
 * The article at an address with all that its page shows; with `revision`, as that revision had it. Null when the public
 * never saw one there.
 */
export async function showArticle(
  desk: Pick<Desk, "store">,
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
    page: { article, address, evidence, revisions, translation, label: collection?.label ?? null },
  };
}
