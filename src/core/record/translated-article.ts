import { readFrontMatter } from "../read/layout/front-matter.ts";

const FIELD = "translationOf";

/** The id of the article that a draft says it translates; null when its front matter says so of none, or cannot be read. */
export function translatedArticle(draft: string): string | null {
  // most drafts name none, and reading front matter takes as long as reading an article from the record
  if (!draft.includes(FIELD)) return null;
  const front = readFrontMatter(draft);
  if (front.kind === "unreadable") return null;
  return front.fields.get(FIELD)?.values[0] || null;
}
