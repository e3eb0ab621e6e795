import { paragraphsOf, type Reply } from "../model/index.ts";
import { dayText } from "./dates.ts";
import { type Edition, languageAttribute, wordsIn } from "./edition.ts";
import { type Content, html } from "./html.ts";

/** The replies to one claim, or to a whole article: who replies, when the desk had it, their words. Nothing for none. */
export function repliesHtml(replies: readonly Reply[], edition: Edition): Content {
  if (replies.length === 0) return null;
  const words = wordsIn(edition.language);
  return replies.map(({ content, from, language, received }) => {
    const paragraphs = paragraphsOf(content).map((paragraph) => html`<p>${paragraph}</p>`);
    return html`<figure class="reply"><figcaption>${words.article.replyOf(from, dayText(received, words))}</figcaption><blockquote class="quoted"${languageAttribute(language, edition)}>${paragraphs}</blockquote></figure>`;
  });
}
