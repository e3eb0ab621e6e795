import { showArticle } from "../../actions/show-article.ts";
import { REPUBLISHED_FORMS, type RepublishedForm } from "../../core/page/addresses.ts";
import type { ArticlePage } from "../../core/page/article.ts";
import { republishHtml } from "../../core/page/republish.ts";
import { fileNameOf, originalAddress, type Republished, republishedPage } from "../../core/page/republished.ts";
import { republishedMarkdown, republishedText } from "../../core/page/republished-text.ts";
import { thanksHtml } from "../../core/page/thanks.ts";
import { type Answer, type Asked, NOT_FOUND, type Page } from "./page.ts";

const BELOW = "/:language{(?:en|es)}/:year{[0-9]{4}}/:slug";

/** What lies below an article's address: thanks for an answer, and the article for others to take over. */
export const ARTICLE_WAYS: readonly Page[] = [
  {
    path: `${BELOW}/thanks`,
    answer: (asked) => below(asked, ({ article }) => ({ html: thanksHtml(article, asked.edition) })),
  },
  {
    path: `${BELOW}/republish`,
    answer: (asked) => below(asked, (page) => ({ html: republishHtml(page, asked.edition) })),
  },
  { path: `${BELOW}/:file{republish\\.(?:${REPUBLISHED_FORMS.join("|")})}`, answer: republishedFile },
];

/** Answers below an article's address as the article itself would: moved, withdrawn or not there. */
async function below(asked: Asked, answer: (page: ArticlePage) => Answer): Promise<Answer> {
  const { desk, edition, context } = asked;
  const address = `/${edition.language}/${context.req.param("year")}/${context.req.param("slug")}`;
  const shown = await showArticle(desk, address);
  if (shown === null) return NOT_FOUND;
  if (shown.kind === "moved") return { moved: `${shown.address}${context.req.path.slice(address.length)}` };
  if (shown.kind === "withdrawn") return { notice: { kind: "gone", detail: shown } };
  return answer(shown.page);
}

const FORMS: Readonly<Record<RepublishedForm, { mediaType: string; write: (given: Republished) => string }>> = {
  html: { mediaType: "text/html; charset=utf-8", write: republishedPage },
  md: { mediaType: "text/markdown; charset=utf-8", write: republishedMarkdown },
  txt: { mediaType: "text/plain; charset=utf-8", write: republishedText },
};

function republishedFile(asked: Asked): Promise<Answer> {
  const form = (asked.context.req.param("file") ?? "").split(".")[1] as RepublishedForm;
  return below(asked, (page) => {
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
