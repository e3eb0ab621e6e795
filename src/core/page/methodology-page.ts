import type { Article, Bound, Check, Verdict } from "../model/index.ts";
import { checkAddress } from "./addresses.ts";
import { boundsText } from "./amounts.ts";
import { checkPicture } from "./check-pictures.ts";
import { claimWords } from "./claim-words.ts";
import { type Edition, type EvidenceById, languageAttribute, wordsIn } from "./edition.ts";
import { breaksList } from "./evidence-panel.ts";
import { partHtml } from "./frame.ts";
import { type Content, html, type Markup } from "./html.ts";
import { verdictSign } from "./pictures/signs.ts";
import { textPart } from "./text-part.ts";
import { verdictHtml } from "./verdicts.ts";
import { workingHtml } from "./working.ts";

/** A check of an article on the site, to show the rules at work. */
export interface Example {
  readonly article: Article;
  readonly check: Check;
  readonly evidence: EvidenceById;
}

const BOUNDS: readonly Bound[] = [
  "exact",
  "nearly",
  "about",
  "more-than",
  "at-least",
  "fewer-than",
  "at-most",
  "range",
  "vague",
];

const VERDICTS: readonly Verdict[] = ["supported", "contradicted", "unsettled", "no-record"];

/** How numbers are read, counted and judged; the newest example first, because it shows more than rules say. */
export function methodologyParts(example: Example | null, edition: Edition): Content {
  const { methodology: words } = wordsIn(edition.language).outletPages;
  return [
    example !== null && examplePart(example, edition),
    textPart("bounds", words.bounds, boundsTable(edition)),
    textPart("counts", words.counts),
    textPart("origin", words.origin),
    textPart("verdicts", words.verdicts, verdictList(edition)),
    textPart("breaking", words.breaking),
    textPart("people", words.people),
    textPart("review", words.review),
  ];
}

function boundsTable(edition: Edition): Markup {
  const { methodology: words } = wordsIn(edition.language).outletPages;
  const rows = BOUNDS.map((bound) => {
    const [said, standsFor, why] = words.boundRows[bound];
    return html`<tr><th scope="row">${said}</th><td>${standsFor}</td><td>${why}</td></tr>`;
  });
  return html`<div class="table" tabindex="0" role="region" aria-labelledby="bounds-caption"><table><caption id="bounds-caption">${words.boundsCaption}</caption><thead><tr>${words.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function verdictList(edition: Edition): Markup {
  const { outletPages, verdicts } = wordsIn(edition.language);
  return html`<dl class="verdict-meanings">${VERDICTS.map(
    (verdict) =>
      html`<div><dt class="verdict ${verdict}">${verdictSign(verdict)} ${verdicts[verdict]}</dt><dd>${outletPages.methodology.verdictMeanings[verdict]}</dd></div>`,
  )}</dl>`;
}

function examplePart({ article, check, evidence }: Example, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const { methodology } = words.outletPages;
  const language = languageAttribute(article.language, edition);
  const picture = checkPicture(check, { edition, evidence, id: "example", rooms: ["narrow", "wide"] });
  const content = html`<p><a href="${article.address}">${methodology.exampleIntro(article.title)}</a></p>
<blockquote class="claim"${language}>${claimWords(check, article)}</blockquote>
<p>${verdictHtml(check, words)}</p>
${picture}
<p class="strong">${words.evidence.howWeGot(boundsText(check, check.unit, words))}</p>
${check.derivation !== null && workingHtml(check.derivation, check.counts, { edition, evidence })}
${breaksList(check, { edition, evidence })}
<p><a href="${checkAddress(edition.language, check.claim.id)}">${methodology.wholeCheck}</a></p>`;
  return partHtml({ id: "example-of-ours", name: methodology.example, content });
}
