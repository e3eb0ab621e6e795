import { republishablePage, republishPage } from "../../actions/republishable-page.ts";
import { articleShownAt } from "../../actions/show-article.ts";
import type { Article } from "../../core/model/index.ts";
import { REPUBLISHED_FORMS, type RepublishedForm } from "../../core/page/addresses.ts";
import { republishHtml } from "../../core/page/republish.ts";
import { fileNameOf, originalAddress, type Republished, republishedPage } from "../../core/page/republished.ts";
import { republishedMarkdown, republishedText } from "../../core/page/republished-text.ts";
import { thanksHtml } from "../../core/page/thanks.ts";
import { ARTICLE_PATH, answerWithout, articleAddressIn } from "./article-at.ts";
import type { Answer, Asked, Page } from "./page.ts";

/** What lies below an article's address: thanks for an answer, and the article for others to take over. */
export const ARTICLE_WAYS: readonly Page[] = [
  {
    path: `${ARTICLE_PATH}/thanks`,
    answer: (asked) => below(asked, async (article) => ({ html: thanksHtml(article, asked.edition) })),
  },
  {
    path: `${ARTICLE_PATH}/republish`,
    answer: (asked) =>
      below(asked, async (article) => ({
        html: republishHtml(await republishPage(asked.desk, article), asked.edition),
      })),
  },
  { path: `${ARTICLE_PATH}/:file{republish\\.(?:${REPUBLISHED_FORMS.join("|")})}`, answer: republishedFile },
];

/** Answers below an article's address as the article itself would: moved, withdrawn or not there. */
async function below(asked: Asked, answer: (article: Article) => Promise<Answer>): Promise<Answer> {
  const address = articleAddressIn(asked);
  const shown = await articleShownAt(asked.desk, address);
  if (shown?.kind === "article") return answer(shown.article);
  return answerWithout(shown, asked.context.req.path.slice(address.length));
}

const FORMS: Readonly<Record<RepublishedForm, { mediaType: string; write: (given: Republished) => string }>> = {
  html: { mediaType: "text/html; charset=utf-8", write: republishedPage },
  md: { mediaType: "text/markdown; charset=utf-8", write: republishedMarkdown },
  txt: { mediaType: "text/plain; charset=utf-8", write: republishedText },
};

function republishedFile(asked: Asked): Promise<Answer> {
  const form = (asked.context.req.param("file") ?? "").split(".")[1] as RepublishedForm;
  return below(asked, async (article) => {
    const page = await republishablePage(asked.desk, article);
    const given = { page, edition: asked.edition };
    const { mediaType, write } = FORMS[form];
    const headers = {
      "Content-Disposition": `inline; filename="${fileNameOf(page)}.${form}"`,
      Link: `<${originalAddress(given)}>; rel="canonical", <${asked.edition.outlet.licence.address}>; rel="license"`,
      "X-Robots-Tag": "noindex",
    };
    return { file: write(given), mediaType, headers };
  });
}
