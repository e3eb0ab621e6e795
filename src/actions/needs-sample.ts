import { articlesIn } from "../store/articles.ts";
import { collectionsIn } from "../store/collections.ts";
import type { Desk } from "./desk.ts";
import { SAMPLE_COLLECTION } from "./sample-collection.ts";

/**
 * Whether a record is empty, or holds a sample whose loading was broken off before its articles: a person who hid the
 * sample or works beside it does not get it again.
 */
export async function needsSample(desk: Pick<Desk, "store">): Promise<boolean> {
  const collections = await collectionsIn(desk.store, { publicOnly: false });
  if (collections.length === 0) return true;
  if (!collections.every(({ id, hidden }) => id === SAMPLE_COLLECTION.id && !hidden)) return false;
  const articles = await articlesIn(desk.store, { publicOnly: false, limit: 1 });
  return articles.length === 0;
}
