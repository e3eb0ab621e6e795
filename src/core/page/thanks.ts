import type { Article } from "../model/index.ts";
import { frontAddress, otherLanguageOf, thanksAddress } from "./addresses.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { frameHtml } from "./frame.ts";
import { html } from "./html.ts";

/** Thanks a reader for an answer, the same whether it counted or not. */
export function thanksHtml(article: Article, edition: Edition): string {
  const { foot } = wordsIn(edition.language);
  return frameHtml(
    {
      title: foot.thanks,
      description: foot.thanksMessage,
      address: thanksAddress(article),
      otherLanguage: { address: frontAddress(otherLanguageOf(edition.language)), isTranslation: false },
      section: null,
      label: null,
      data: null,
      main: html`<div class="sheet notice"><div class="row"><h1 class="title">${foot.thanks}</h1><p class="lede">${foot.thanksMessage}</p><p><a href="${article.address}">${foot.backToArticle}: ${article.title}</a></p></div></div>`,
      isIndexed: false,
    },
    edition,
  );
}
