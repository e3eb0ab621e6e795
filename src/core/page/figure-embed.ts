import { dayOfInstant } from "../model/index.ts";
import { checkAddress, embedAddress, frontAddress } from "./addresses.ts";
import { asOfDay } from "./as-of.ts";
import { type CheckPage, sentenceAround } from "./check.ts";
import { checkPicture } from "./check-pictures.ts";
import { claimWords } from "./claim-words.ts";
import { dayText } from "./dates.ts";
import { type Edition, languageAttribute, wordsIn } from "./edition.ts";
import { markId, markLooks, repliesTo } from "./evidence-panel.ts";
import { type Content, html, type Markup } from "./html.ts";
import { repliesHtml } from "./replies.ts";
import { verdictGloss, verdictHtml } from "./verdicts.ts";

/** How large a frame around a figure should be, in CSS pixels; narrower ones need to be higher. */
export const EMBED_SIZE = { width: 560, height: 400 } as const;

/** A figure for other people's pages: the sentence, the verdict, its picture, as of when, and the way to the evidence. */
export function figureEmbedHtml(page: CheckPage, edition: Edition): string {
  const { check, article } = page;
  const words = wordsIn(edition.language);
  const evidence = `${edition.base}${checkAddress(edition.language, check.claim.id)}`;
  const [open, close] = words.quotes;
  const { exact } = check.claim.quote;
  const rest = claimWords(check, article).slice(exact.length);
  const claim = html`<span class="mark ${markLooks(check)}">${exact}</span>${rest}`;
  const picture = checkPicture(check, { edition, evidence: page.evidence, id: "line", rooms: ["narrow", "wide"] });
  const original = `${edition.base}${article.address}#${markId(check)}`;
  return embedded(
    { title: claimWords(check, article), canonical: evidence },
    html`<h1${languageAttribute(article.language, edition)}>${open}${sentenceAround(check, article, claim)}${close}</h1>
<p class="says">${verdictHtml(check, words)} <span class="quiet">${verdictGloss(check, words)}</span></p>
${picture}${repliesHtml(repliesTo(check, page.replies), edition)}
<p class="small"><b>${asOfText(page, edition)}</b> <a href="${evidence}" target="_top" rel="noopener">${words.embed.evidence}</a></p>
<p class="small">${article.byline}, <a href="${original}" target="_top" rel="noopener">${article.title}</a>, ${edition.outlet.name}</p>`,
    edition,
  );
}

/** What stands in a frame whose figure is not on the site any more. */
export function goneEmbedHtml(edition: Edition): string {
  const { embed } = wordsIn(edition.language);
  const front = `${edition.base}${frontAddress(edition.language)}`;
  const content = html`<h1>${embed.gone}</h1><p class="small"><a href="${front}" target="_top" rel="noopener">${edition.outlet.name}</a></p>`;
  return embedded({ title: embed.gone, canonical: null }, content, edition);
}

/** The frame as others paste it. */
export function embedCode(claimId: string, title: string, edition: Edition): Markup {
  const { width, height } = EMBED_SIZE;
  const address = `${edition.base}${embedAddress(claimId)}`;
  return html`<iframe src="${address}" title="${title}" width="${width}" height="${height}" loading="lazy" sandbox="allow-popups allow-top-navigation-by-user-activation" frameborder="0"></iframe>`;
}

function asOfText({ check, article }: CheckPage, edition: Edition): string {
  const words = wordsIn(edition.language);
  const day = asOfDay(check);
  const checked = words.check.checkedOn(dayText(dayOfInstant(article.updated), words));
  return day === null ? checked : `${words.embed.asOf(dayText(day, words))}. ${checked}`;
}

function embedded(
  head: { readonly title: string; readonly canonical: string | null },
  content: Content,
  edition: Edition,
): string {
  return `<!doctype html>\n${html`<html lang="${edition.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${head.title} | ${edition.outlet.name}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${head.canonical !== null && html`<link rel="canonical" href="${head.canonical}">\n`}<link rel="stylesheet" href="${edition.assets.embedStylesheet}">
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`}`;
}
