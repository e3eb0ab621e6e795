import { type Edition, wordsIn } from "./edition.ts";
import { partHtml } from "./frame.ts";
import { type Content, html } from "./html.ts";
import { licenceLink } from "./licence-link.ts";
import { textPart } from "./text-part.ts";

/** What may be done with what is found here, its own licence also for machines, as ccREL in RDFa (https://www.w3.org/submissions/ccREL/). */
export function licenceParts(edition: Edition): Content {
  const { outlet, base, language } = edition;
  const { licence: words } = wordsIn(language).outletPages;
  const { licence } = outlet;
  const [before, behind] = words.ownText;
  const named = licenceLink(licence, html`<strong>${licence.name}</strong>`);
  const own = html`<div prefix="cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/" about="${base}/"><p class="lede">${before}${named}${behind}</p><p><span property="dct:title cc:attributionName">${outlet.name}</span>, <a rel="cc:attributionURL" href="${base}/">${base}/</a></p></div>`;
  const pictures = licence.coversImages ? words.picturesCovered : words.picturesNotCovered;
  return [
    partHtml({ id: "own", name: words.own, content: own }),
    textPart("conditions", words.conditions),
    textPart("pictures", { name: words.pictures, paragraphs: [pictures] }),
    textPart("data", words.data),
    textPart("others", words.others),
    textPart("typefaces", words.typefaces),
  ];
}
