import {
  frontAddress,
  otherLanguageOf,
  type RepublishedForm,
  republishAddress,
  republishedFileAddress,
} from "./addresses.ts";
import type { ArticlePage } from "./article.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { breadcrumbHtml, frameHtml, partHtml } from "./frame.ts";
import { type Content, html } from "./html.ts";
import { licenceLink } from "./licence-link.ts";
import { originalAddress, type Republished, republishedHtml } from "./republished.ts";
import { republishedMarkdown, republishedText } from "./republished-text.ts";

/** What the page for taking an article over is made of. */
export type RepublishPage = Republished["page"] & Pick<ArticlePage, "translation" | "label">;

/** How another newsroom takes an article over: under which licence, how, and the text in three forms. */
export function republishHtml(page: RepublishPage, edition: Edition): string {
  const { republished, foot } = wordsIn(edition.language);
  const title = `${foot.republish}: ${page.article.title}`;
  const { translation } = page;
  return frameHtml(
    {
      title,
      description: foot.licensed.join(edition.outlet.licence.name),
      address: republishAddress(page),
      otherLanguage:
        translation === null
          ? { address: frontAddress(otherLanguageOf(edition.language)), isTranslation: false }
          : { address: republishAddress({ address: translation }), isTranslation: true },
      section: null,
      label: page.label,
      data: null,
      main: html`<div class="sheet">
${breadcrumbHtml(
  [
    { name: page.article.title, address: page.address },
    { name: foot.republish, address: null },
  ],
  edition,
)}
<header class="head row"><p class="rail">${foot.republish}</p><div class="head-text"><h1 class="title">${page.article.title}</h1><p class="lede">${licenceHtml(edition)} ${foot.howTo}</p></div></header>
${partHtml({ id: "conditions", name: republished.conditions, content: conditionsHtml(page, edition) })}${copiesHtml(page, edition)}</div>`,
      isIndexed: false,
      isOfRecord: true,
    },
    edition,
  );
}

function licenceHtml(edition: Edition): Content {
  const { foot } = wordsIn(edition.language);
  const [before, behind] = foot.licensed;
  return html`${before}${licenceLink(edition.outlet.licence)}${behind}`;
}

function conditionsHtml(page: RepublishPage, edition: Edition): Content {
  const { republished } = wordsIn(edition.language);
  const canonical = `<link rel="canonical" href="${originalAddress({ page, edition })}">`;
  const images = edition.outlet.licence.coversImages ? republished.withImages : republished.withoutImages;
  return html`<ul class="list">${republished.rules.map((rule) => html`<li>${rule}</li>`)}<li>${images}</li><li>${republished.canonical}<br><code class="bare">${canonical}</code></li></ul>`;
}

function copiesHtml(page: RepublishPage, edition: Edition): Content {
  const { republished } = wordsIn(edition.language);
  const copies: readonly (readonly [RepublishedForm, string, string])[] = [
    ["html", "HTML", republishedHtml({ page, edition }).text],
    ["md", "Markdown", republishedMarkdown({ page, edition })],
    ["txt", republished.plainText, republishedText({ page, edition })],
  ];
  return copies.map(([form, name, copy]) =>
    partHtml({
      id: form,
      name,
      content: html`<p><label for="copy-${form}">${republished.copyAll(name)}</label></p><textarea class="copy" id="copy-${form}" rows="12" readonly spellcheck="false">\n${copy}</textarea><p><a href="${republishedFileAddress(page, form)}">${republished.asFile(name)}</a></p>`,
    }),
  );
}
