import { messagesAddress, messagesSentAddress, otherLanguageOf } from "./addresses.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { frameHtml } from "./frame.ts";
import { type Content, html } from "./html.ts";

/** Why a message was not taken; the form is shown again with what was written. */
export type MessageFault = "empty" | "too-long" | "too-soon" | "too-old";

/** The form for a private message to the desk. */
export interface MessageFormPage {
  /** The article that the message is about; null for the desk at large. */
  readonly about: { readonly address: string; readonly title: string } | null;
  /** Says when the form was handed out. */
  readonly stamp: string;
  readonly written: { readonly words: string; readonly name: string; readonly answerTo: string };
  readonly fault: MessageFault | null;
}

/** The form, empty or with what was written and why it was not taken. */
export function messageFormHtml(page: MessageFormPage, edition: Edition): string {
  const { foot } = wordsIn(edition.language);
  const title = page.fault === null ? foot.write : `${foot.notSent}: ${foot.write}`;
  const about = page.about?.address ?? null;
  return framed(
    { title, description: foot.writeHint, address: messagesAddress(edition.language, about) },
    formHtml(page, edition),
    edition,
  );
}

/** Thanks a reader for a message. */
export function messageSentHtml(edition: Edition): string {
  const { foot } = wordsIn(edition.language);
  const content = html`<h1 class="title">${foot.sent}</h1><p class="lede">${foot.sentMessage}</p>`;
  const address = messagesSentAddress(edition.language);
  return framed({ title: foot.sent, description: foot.sentMessage, address }, content, edition);
}

function framed(
  page: { readonly title: string; readonly description: string; readonly address: string },
  content: Content,
  edition: Edition,
): string {
  return frameHtml(
    {
      ...page,
      otherLanguage: { address: messagesAddress(otherLanguageOf(edition.language), null), isTranslation: false },
      section: null,
      label: null,
      data: null,
      main: html`<div class="sheet notice"><div class="row">${content}</div></div>`,
      isIndexed: false,
      isOfRecord: true,
    },
    edition,
  );
}

function formHtml({ about, stamp, written, fault }: MessageFormPage, edition: Edition): Content {
  const { foot } = wordsIn(edition.language);
  return html`<h1 class="title">${foot.write}</h1><p class="lede">${foot.writeHint}</p>
${fault !== null && html`<p class="fault" id="fault"><strong>${foot.notSent}.</strong> ${foot.faults[fault]}</p>`}
<form class="letter" method="post" action="${messagesAddress(edition.language, null)}">
${about !== null && html`<p>${foot.about}: <a href="${about.address}">${about.title}</a></p><input type="hidden" name="about" value="${about.address}">`}<input type="hidden" name="stamp" value="${stamp}">
<p><label for="words">${foot.message}</label><textarea id="words" name="words" rows="10" maxlength="10000" required${fault !== null && html` aria-describedby="fault"`}>${written.words}</textarea></p>
<p><label for="name">${foot.name}</label><input id="name" name="name" maxlength="200" autocomplete="name" value="${written.name}"></p>
<p><label for="answer-to">${foot.answerTo}</label><input id="answer-to" name="answer-to" maxlength="200" value="${written.answerTo}"></p>
<p class="vh" aria-hidden="true"><label for="website">${foot.leaveEmpty}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></p>
<p><button>${foot.send}</button></p>
</form>`;
}
