import { readFrontMatter } from "../read/layout/front-matter.ts";

/** The id of the article that a draft says it translates; null when its front matter says so of none, or cannot be read. */
export function translatedArticle(draft: string): string | null {
  const front = readFrontMatter(draft);
  if (front.kind === "unreadable") return null;
  return front.fields.get("translationOf")?.values[0] || null;
}
