import type { Article } from "../model/index.ts";
import { helpfulAddress, messagesAddress, republishAddress } from "./addresses.ts";
import type { ArticlePage } from "./article.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { partHtml } from "./frame.ts";
import { type Content, html } from "./html.ts";
import { relatedHtml } from "./related.ts";
import { supportPart } from "./support.ts";

/** What stands below an article: ways to pass it on, to answer, to support the outlet and to republish. */
export function articleFootHtml({ article, related }: ArticlePage, edition: Edition): Content {
  const { foot } = wordsIn(edition.language);
  return html`${partHtml({ id: "share", name: foot.share, content: shareHtml(article, edition) })}
${partHtml({ id: "helpful", name: foot.wasHelpful, content: helpfulHtml(article, edition) })}
${supportPart(edition)}${partHtml({ id: "republish", name: foot.republish, content: republishHtml(article, edition) })}${relatedHtml(related, edition)}`;
}

/** Plain links to where people pass things on: nothing of theirs is loaded here, and they learn of no reader who does not follow one. */
function shareHtml(article: Article, edition: Edition): Content {
  const { foot } = wordsIn(edition.language);
  const address = `${edition.base}${article.address}`;
  // Half a surrogate pair cannot be percent-encoded.
  const title = encodeURIComponent(article.title.toWellFormed());
  const encoded = encodeURIComponent(address);
  const both = `${title}%20${encoded}`;
  const ways = [
    [foot.byMail, `mailto:?subject=${title}&body=${encoded}`],
    ["WhatsApp", `https://wa.me/?text=${both}`],
    ["Telegram", `https://t.me/share/url?url=${encoded}&text=${title}`],
    ["Bluesky", `https://bsky.app/intent/compose?text=${both}`],
    ["Mastodon", `https://share.joinmastodon.org/#text=${both}`],
    ["X", `https://x.com/intent/post?url=${encoded}&text=${title}`],
  ] as const;
  return html`<p class="ways">${ways.map(([name, way]) => html`<a href="${way}" rel="noopener nofollow">${name}</a> `)}</p><p class="small quiet">${foot.address}: <span class="bare">${address}</span></p>`;
}

/** The form holds nothing of the hour or of the reader, so that the page around it can be kept. */
function helpfulHtml(article: Article, edition: Edition): Content {
  const { foot } = wordsIn(edition.language);
  return html`<form method="post" action="${helpfulAddress(article)}"><button name="helpful" value="yes">${foot.yes}</button> <button name="helpful" value="no">${foot.no}</button></form><p class="small quiet">${foot.helpfulHint}</p><p><a href="${messagesAddress(edition.language, article.address)}">${foot.writeToUs}</a></p>`;
}

function republishHtml(article: Article, edition: Edition): Content {
  const { foot } = wordsIn(edition.language);
  return html`<p>${foot.licensed.join(edition.outlet.licence.name)} <a href="${republishAddress(article)}">${foot.getText}</a>.</p>`;
}
