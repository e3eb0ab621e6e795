import type { Article } from "../core/model/index.ts";
import { collectionsIn } from "../store/collections.ts";
import type { Desk } from "./desk.ts";

/** The label that every collection of these articles shares, so that a desk's own work is not called a sample. */
export async function labelOfArticles(desk: Pick<Desk, "store">, articles: readonly Article[]): Promise<string | null> {
  const shown = new Set(articles.map((article) => article.collection));
  const collections = (await collectionsIn(desk.store, { publicOnly: true })).filter((one) => shown.has(one.id));
  const labels = new Set(collections.map((one) => one.label));
  return labels.size === 1 ? ([...labels][0] ?? null) : null;
}
