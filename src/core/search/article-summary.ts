import type { Article } from "../model/index.ts";
import { articleTerms } from "../record/article-terms.ts";
import { plainText } from "./plain-text.ts";

/** What a line that leads to an article tells of it. */
export interface ArticleSummary {
  readonly title: string;
  /** Its standfirst, or its first paragraph, whole. */
  readonly opening: string;
  /** As its front matter has it, the first where there are several. */
  readonly topic: string | null;
  readonly section: string | null;
  /** Code of the country that its first figure with one is about; null for none. */
  readonly country: string | null;
}

/** An article's summary: its terms and its text are read for it, so that a line to it asks for neither. */
export function articleSummary(
  article: Pick<Article, "title" | "standfirst" | "draft" | "section" | "topics" | "byline" | "checks">,
): ArticleSummary {
  const { title, standfirst, draft, topics, section } = article;
  const country = articleTerms(article).find(({ kind, key }) => kind === "place" && key.length === 2)?.key ?? null;
  const opening = standfirst ?? plainText(draft).split("\n", 1)[0] ?? "";
  return { title, opening, topic: topics[0] ?? null, section, country };
}
