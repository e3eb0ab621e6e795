import { paragraphsOf } from "../model/index.ts";
import {
  ABOUT_PAGES,
  type AboutPage,
  aboutAddress,
  correctionsAddress,
  messagesAddress,
  otherLanguageOf,
} from "./addresses.ts";
import { contactHtml } from "./contact-link.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { breadcrumbHtml, frameHtml, partHtml } from "./frame.ts";
import { type Content, html } from "./html.ts";
import { licenceParts } from "./licence-page.ts";
import { type Example, methodologyParts } from "./methodology-page.ts";
import { supportPart } from "./support.ts";
import { textPart } from "./text-part.ts";

/** What pages about the outlet need of the record: an example of a check; null when there is none yet. */
export interface OutletPage {
  readonly page: AboutPage;
  readonly example: Example | null;
}

/** One of the pages on which the outlet says who it is, how it counts, and what others may do. */
export function outletPageHtml({ page, example }: OutletPage, edition: Edition): string {
  const { language } = edition;
  const { outletPages } = wordsIn(language);
  const title = page === "about" ? outletPages.about.title(edition.outlet.name) : outletPages.names[page];
  const lede = page === "about" ? null : outletPages.ledes[page];
  return frameHtml(
    {
      title,
      description: lede ?? outletPages.about.system.paragraphs[0] ?? title,
      address: aboutAddress(language, page),
      otherLanguage: { address: aboutAddress(otherLanguageOf(language), page), isTranslation: true },
      section: null,
      label: null,
      data: null,
      isOfRecord: true,
      main: html`<div class="sheet prose">
${breadcrumbHtml([{ name: outletPages.names[page], address: null }], edition)}
<header class="head row"><div class="head-text"><h1 class="title">${title}</h1>${lede !== null && html`<p class="lede">${lede}</p>`}</div></header>
${partsOf({ page, example }, edition)}</div>`,
      isIndexed: true,
    },
    edition,
  );
}

function partsOf({ page, example }: OutletPage, edition: Edition): Content {
  switch (page) {
    case "about":
      return aboutParts(edition);
    case "methodology":
      return methodologyParts(example, edition);
    case "licence":
      return licenceParts(edition);
    case "privacy":
      return privacyParts(edition);
    case "contact":
      return contactParts(edition);
  }
}

/** What the outlet says of itself, in its own paragraphs, then how the site works. */
function aboutParts(edition: Edition): Content {
  const { outlet, language } = edition;
  const { about, names } = wordsIn(language).outletPages;
  const own = paragraphsOf(outlet.about[language]);
  const said = own.length === 0 ? [about.nothing] : own;
  const more = ABOUT_PAGES.filter((page) => page !== "about").map(
    (page) => html`<li><a href="${aboutAddress(language, page)}">${names[page]}</a></li>`,
  );
  return [
    html`<div class="row"><div class="reading">${said.map((paragraph) => html`<p>${paragraph}</p>`)}</div></div>`,
    textPart("system", about.system),
    supportPart(edition),
    partHtml({ id: "more", name: about.more, content: html`<ul class="plain">${more}</ul>` }),
  ];
}

function privacyParts({ language }: Edition): Content {
  const { privacy } = wordsIn(language).outletPages;
  return [
    textPart("reading", privacy.reading),
    textPart("sending", privacy.sending),
    textPart("written-about", privacy.writtenAbout),
    textPart("machine", privacy.machine),
  ];
}

function contactParts(edition: Edition): Content {
  const { outlet, language } = edition;
  const { outletPages, lists } = wordsIn(language);
  const { contact, names } = outletPages;
  const reached = outlet.contact === null ? contact.nothing : contactHtml(outlet.contact);
  const corrected = html`<p><a href="${correctionsAddress(language)}">${lists.corrections.title}</a></p>`;
  const licensed = html`<p><a href="${aboutAddress(language, "licence")}">${names.licence}</a></p>`;
  return [
    partHtml({
      id: "write",
      name: contact.write,
      content: html`<p class="lede">${outlet.name}</p><p class="lede">${reached}</p><p><a href="${messagesAddress(language, null)}">${contact.form}</a></p>`,
    }),
    textPart("corrections", contact.corrections, corrected),
    textPart("reply", contact.reply),
    textPart("takedown", contact.takedown),
    textPart("republishing", contact.republishing, licensed),
    outlet.contact !== null && textPart("security", contact.security),
  ];
}
