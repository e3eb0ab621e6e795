import { dayOfInstant } from "../model/index.ts";
import { frontAddress, otherLanguageOf, searchAddress } from "./addresses.ts";
import { reasonText } from "./corrections.ts";
import { dayText } from "./dates.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { frameHtml } from "./frame.ts";
import { type Content, html } from "./html.ts";
import type { NoticeKind } from "./words/words.ts";

/** Why there is no page. A withdrawn article's notice says which, when and why; other details are a sentence. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly detail: string | Withdrawal | null;
}

/** An article that was on the site and no longer is. */
export interface Withdrawal {
  readonly title: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly reason: string;
}

/** A page that says why there is no page: what happened, and where to go. */
export function noticeHtml(notice: Notice, edition: Edition): string {
  const words = wordsIn(edition.language);
  const { title, message } = words.notices[notice.kind];
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
      main: html`<div class="sheet notice"><div class="row"><h1 class="title">${title}</h1><p class="lede">${message}</p>${detailHtml(notice.detail, edition)}<p class="ways"><a href="${front}">${words.navigation.home}</a> <a href="${searchAddress(edition.language)}">${words.search.search}</a></p></div></div>`,
      isIndexed: false,
    },
    edition,
  );
}

function detailHtml(detail: Notice["detail"], edition: Edition): Content {
  if (detail === null) return null;
  if (typeof detail === "string") return html`<p>${detail}</p>`;
  const words = wordsIn(edition.language);
  return html`<p><b>${detail.title}</b>. ${dayText(dayOfInstant(detail.at), words)}. ${reasonText(detail.reason, words)}</p>`;
}
