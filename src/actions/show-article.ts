import type { Article } from "../core/model/index.ts";
import type { ArticlePage } from "../core/page/article.ts";
import { readFrontMatter } from "../core/read/front-matter.ts";
import { articleAt, articlesIn, revisionsOf } from "../store/articles.ts";
import { collectionIn } from "../store/collections.ts";
import type { Desk } from "./desk.ts";
import { showEvidence, statementsBehind } from "./show-evidence.ts";

/** What the public finds at an article's address. */
export type ShownArticle =
  | { readonly kind: "article"; readonly page: ArticlePage }
  | { readonly kind: "moved"; readonly address: string }
  | { readonly kind: "withdrawn"; readonly title: string; readonly at: string; readonly reason: string };

const PUBLIC = { publicOnly: true } as const;
const ARTICLES_AT_MOST = 1000;

/** The article at an address with all that its page shows; null when the public never saw one there. */
export async function showArticle(desk: Pick<Desk, "store">, address: string): Promise<ShownArticle | null> {
  const found = await articleAt(desk.store, address, PUBLIC);
  if (found === null || found.kind === "moved") return found;
  if (found.kind === "withdrawn")
    return { kind: "withdrawn", title: found.article.title, at: found.at, reason: found.reason };
  const { article } = found;
  const revisions = await revisionsOf(desk.store, article.id, PUBLIC);
  const collection = await collectionIn(desk.store, article.collection, PUBLIC);
  const evidence = await showEvidence(desk, article.checks.flatMap(statementsBehind));
  const translation = await translationOf(desk, article);
  return { kind: "article", page: { article, evidence, revisions, translation, label: collection?.label ?? null } };
}

/** The same article in another language: the one that says it translates this one, or that this one says it does. */
async function translationOf(desk: Pick<Desk, "store">, article: Article): Promise<string | null> {
  const original = originalOf(article);
  const all = await articlesIn(desk.store, { ...PUBLIC, limit: ARTICLES_AT_MOST });
  const other = all.find(
    (one) => one.language !== article.language && (one.id === original || originalOf(one) === article.id),
  );
  return other?.address ?? null;
}

/** The id of the article that this one translates, from its front matter. */
function originalOf(article: Article): string | null {
  // Most articles translate nothing, and a page looks at all of them: their YAML is not parsed.
  if (!article.draft.includes("translationOf")) return null;
  const front = readFrontMatter(article.draft);
  return front.kind === "front-matter" ? (front.fields.get("translationOf")?.values[0] ?? null) : null;
}
