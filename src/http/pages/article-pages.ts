import { showArticle } from "../../actions/show-article.ts";
import { showFront } from "../../actions/show-front.ts";
import { picturesAsked } from "../../core/model/index.ts";
import { articleHtml } from "../../core/page/article.ts";
import { frontHtml } from "../../core/page/front.ts";
import { ARTICLE_PATH, answerWithout, articleAddressIn } from "./article-at.ts";
import type { Answer, Asked, Page } from "./page.ts";

/** The front page and the articles. */
export const ARTICLE_PAGES: readonly Page[] = [
  { path: "/:language{(?:en|es)}", answer: frontPage },
  { path: ARTICLE_PATH, answer: articlePage },
  { path: `${ARTICLE_PATH}/revisions/:revision{[0-9]{1,6}}`, answer: articlePage },
];

async function frontPage({ desk, edition }: Asked): Promise<Answer> {
  return { html: frontHtml(await showFront(desk, edition.language), edition) };
}

async function articlePage(asked: Asked): Promise<Answer> {
  const revision = asked.context.req.param("revision");
  const shown = await showArticle(
    asked.desk,
    articleAddressIn(asked),
    revision === undefined ? null : Number(revision),
  );
  if (shown?.kind !== "article") return answerWithout(shown);
  const { page } = shown;
  const html = articleHtml(page, asked.edition);
  // pictures are drawn from the whole record
  return picturesAsked(page.article.draft).length > 0 ? { html } : { html, tells: [...page.evidence.keys()] };
}
