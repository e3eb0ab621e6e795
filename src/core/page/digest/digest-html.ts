import { contactHtml } from "../contact-link.ts";
import { wordsIn } from "../edition.ts";
import { type Content, html, type Markup } from "../html.ts";
import type { Digest, DigestItem, DigestPart } from "./digest.ts";

/**
 * The looks of a mail stand in its tags: programs that show mail know tables and attributes of HTML 3.2 and drop
 * stylesheets. The colours are those of cotejo.css on paper; where a reader's mail is dark, the program turns them over.
 */
const READING = "font-family:Georgia,'Times New Roman',serif";
const DATA = "font-family:Arial,Helvetica,sans-serif";
const INK = "#15181b";
const SOFT = "#454b52";
const INDIGO = "#2b3c9e";
const HAIRLINE = "#d2d7c9";
const PAPER = "#fcfcfa";

/** The mail as HTML. Nothing in it is loaded from anywhere. */
export function digestHtml(digest: Digest): string {
  const { language, outlet, subject, days, site } = digest;
  return `<!doctype html>\n${html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
</head>
<body bgcolor="${PAPER}" style="margin:0;padding:0;background-color:${PAPER};color:${INK}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${PAPER}"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;text-align:left">
<tr><td style="padding:0 0 8px;border-bottom:1px solid ${INK}"><a href="${site}" style="${READING};font-size:28px;font-weight:bold;color:${INK};text-decoration:none;border-bottom:2px solid ${INDIGO}">${outlet.name}</a></td></tr>
<tr><td style="padding:10px 0 4px;${DATA};font-size:13px;color:${SOFT}">${days}</td></tr>
${digest.parts.map(partHtml)}${digest.parts.length === 0 && nothingHtml(digest)}${footHtml(digest)}
</table>
</td></tr></table>
</body>
</html>
`}`;
}

function partHtml(part: DigestPart): Markup {
  return html`<tr><td style="padding:28px 0 0"><h2 style="margin:0;padding:0;${DATA};font-size:15px;line-height:20px;color:${INK}">${part.name}</h2></td></tr>
${part.items.map(itemHtml)}`;
}

function itemHtml(item: DigestItem): Markup {
  const title =
    item.address === null
      ? item.title
      : html`<a href="${item.address}" style="color:${INK};text-decoration:none">${item.title}</a>`;
  return html`<tr><td style="padding:14px 0 4px;border-bottom:1px solid ${HAIRLINE}">
${item.kicker !== null && html`<p style="margin:0 0 2px;${DATA};font-size:12px;line-height:16px;font-weight:bold;letter-spacing:.04em;text-transform:uppercase;color:${SOFT}">${item.kicker}</p>\n`}<h3 style="margin:0 0 6px;${READING};font-size:22px;line-height:27px;color:${INK}">${title}</h3>
${item.words !== null && html`<p style="margin:0 0 8px;${READING};font-size:17px;line-height:25px;color:${SOFT}">${item.words}</p>\n`}${item.lines.map(lineHtml)}</td></tr>
`;
}

function lineHtml({ words, address }: DigestItem["lines"][number]): Markup {
  const shown: Content = address === null ? words : html`<a href="${address}" style="color:${INDIGO}">${words}</a>`;
  return html`<p style="margin:0 0 10px;${DATA};font-size:14px;line-height:20px;color:${INK}">${shown}</p>\n`;
}

function nothingHtml({ language }: Digest): Markup {
  const { nothing } = wordsIn(language).digest;
  return html`<tr><td style="padding:24px 0;${READING};font-size:17px;line-height:25px">${nothing}</td></tr>\n`;
}

function footHtml({ language, outlet, site }: Digest): Markup {
  const { digest } = wordsIn(language);
  const stop = outlet.contact !== null && html` ${digest.stop} ${contactHtml(outlet.contact)}.`;
  return html`<tr><td style="padding:28px 0 0;${DATA};font-size:12px;line-height:18px;color:${SOFT}"><a href="${site}" style="color:${SOFT}">${site}</a>. ${digest.licence(outlet.licence.name)} ${digest.unwatched}${stop}</td></tr>`;
}
