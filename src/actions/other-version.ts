import type { Article } from "../core/model/index.ts";
import { readFrontMatter } from "../core/read/front-matter.ts";
import { articlesHolding, articlesWithIds } from "../store/articles.ts";
import type { View } from "../store/view.ts";
import type { Desk } from "./desk.ts";

/** What tells which article a draft is a version of. */
export interface Version {
  /** The article's id; null of a draft that has none yet. */
  readonly id: string | null;
  readonly language: Article["language"];
  /** As written, front matter included. */
  readonly draft: string;
}

const ARTICLES_AT_MOST = 1000;

/** What the front matter of a translation calls the article that it translates. */
const TRANSLATION = "translationOf";

/** The same article in another language on the site: the one that says it translates this one, or that this one says it does. */
export async function otherVersion(desk: Pick<Desk, "store">, own: Version, view: View): Promise<Article | null> {
  const original = originalOf(own);
  const [named] = await articlesWithIds(desk.store, { ...view, ids: original === null ? [] : [original] });
  if (named !== undefined && named.language !== own.language) return named;
  if (own.id === null) return null;
  const wanted = { words: [TRANSLATION, own.id], otherThan: own.language, limit: ARTICLES_AT_MOST };
  const found = await articlesHolding(desk.store, { ...view, ...wanted });
  return found.find((one) => originalOf(one) === own.id) ?? null;
}

/** The id of the article that this one translates, from its front matter. */
function originalOf({ draft }: Pick<Version, "draft">): string | null {
  // Most articles translate nothing: their YAML is not parsed.
  if (!draft.includes(TRANSLATION)) return null;
  const front = readFrontMatter(draft);
  return front.kind === "front-matter" ? (front.fields.get(TRANSLATION)?.values[0] ?? null) : null;
}
