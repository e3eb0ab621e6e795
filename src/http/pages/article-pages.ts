import { showArticle } from "../../actions/show-article.ts";
import { showFront } from "../../actions/show-front.ts";
import { articleHtml } from "../../core/page/article.ts";
import { frontHtml } from "../../core/page/front.ts";
import { type Answer, type Asked, NOT_FOUND, type Page } from "./page.ts";

/** The front page and the articles. */
export const ARTICLE_PAGES: readonly Page[] = [
  { path: "/:language{(?:en|es)}", answer: frontPage },
  { path: "/:language{(?:en|es)}/:year{[0-9]{4}}/:slug", answer: articlePage },
  { path: "/:language{(?:en|es)}/:year{[0-9]{4}}/:slug/revisions/:revision{[0-9]{1,6}}", answer: articlePage },
];

async function frontPage({ desk, edition }: Asked): Promise<Answer> {
  return { html: frontHtml(await showFront(desk, edition.language), edition) };
}

async function articlePage({ desk, edition, context }: Asked): Promise<Answer> {
  const address = `/${edition.language}/${context.req.param("year")}/${context.req.param("slug")}`;
  const revision = context.req.param("revision");
  const shown = await showArticle(desk, address, revision === undefined ? null : Number(revision));
  if (shown === null) return NOT_FOUND;
  if (shown.kind === "moved") return { moved: shown.address };
  if (shown.kind === "withdrawn") return { notice: { kind: "gone", detail: shown } };
  return { html: articleHtml(shown.page, edition) };
}
