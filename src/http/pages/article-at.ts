import type { ArticleShownAt } from "../../actions/show-article.ts";
import { type Answer, type Asked, NOT_FOUND } from "./page.ts";

/** The path of articles. */
export const ARTICLE_PATH = "/:language{(?:en|es)}/:year{[0-9]{4}}/:slug";

/** The address of the article that a request names, by the parts of {@link ARTICLE_PATH}. */
export function articleAddressIn({ edition, context }: Pick<Asked, "edition" | "context">): string {
  return `/${edition.language}/${context.req.param("year")}/${context.req.param("slug")}`;
}

/** The answer where no article stands any more, or none ever did; `behind` is what stood behind its address. */
export function answerWithout(shown: Exclude<ArticleShownAt, { kind: "article" }> | null, behind = ""): Answer {
  if (shown === null) return NOT_FOUND;
  if (shown.kind === "moved") return { moved: `${shown.address}${behind}` };
  return { notice: { kind: "gone", detail: shown } };
}
