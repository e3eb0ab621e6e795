import type { Article } from "../core/model/index.ts";
import { translatedArticle } from "../core/record/translated-article.ts";
import { type VersionFound, versionOf } from "../store/article-translations.ts";
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

/** The same article in another language on the site: the one that says it translates this one, or that this one says it does. */
export function otherVersion(desk: Pick<Desk, "store">, own: Version, view: View): Promise<VersionFound | null> {
  const { id, language, draft } = own;
  return versionOf(desk.store, { id, language, original: translatedArticle(draft) }, view);
}
