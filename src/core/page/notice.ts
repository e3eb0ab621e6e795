import { type Edition, wordsIn } from "./edition.ts";
import { frameHtml, frontAddress, otherLanguageOf } from "./frame.ts";
import { html } from "./html.ts";
import type { NoticeKind } from "./words/words.ts";

/** A page that says why there is no page: what happened, and where to go. */
export function noticeHtml(kind: NoticeKind, edition: Edition): string {
  const words = wordsIn(edition.language);
  const { title, message } = words.notices[kind];
  const front = frontAddress(edition.language);
  return frameHtml(
    {
      title,
      description: message,
      address: front,
      otherLanguage: { address: frontAddress(otherLanguageOf(edition.language)), isTranslation: false },
      section: null,
      label: null,
      data: null,
      main: html`<div class="sheet notice"><div class="row"><h1 class="title">${title}</h1><p class="lede">${message}</p><p><a href="${front}">${words.navigation.home}</a></p></div></div>`,
      isIndexed: false,
    },
    edition,
  );
}
