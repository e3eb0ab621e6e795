import { FEED_TYPES } from "../feed-links.ts";
import { html } from "../html.ts";
import { type Feed, type FeedItem, feedUpdated } from "./feed.ts";
import { xmlDocument } from "./xml.ts";

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). The full text is content:encoded, authors are
 * dc:creator, because RSS’s own author is a mail address, and the licence is the creativeCommons module’s.
 */
export function rssXml(feed: Feed): string {
  return xmlDocument(html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule">
<channel>
<title>${feed.title}</title>
<link>${feed.address}</link>
<description>${feed.description}</description>
<language>${feed.language}</language>
<copyright>${feed.publisher}. ${feed.licence.name}</copyright>
<creativeCommons:license>${feed.licence.address}</creativeCommons:license>
<lastBuildDate>${mailDate(feedUpdated(feed))}</lastBuildDate>
<generator>Cotejo</generator>
<docs>https://www.rssboard.org/rss-specification</docs>
<atom:link rel="self" type="${FEED_TYPES.rss}" href="${feed.address}/feed.rss"/>
${feed.items.map(itemXml)}</channel>
</rss>`);
}

function itemXml(item: FeedItem) {
  return html`<item>
<title>${item.title}</title>
<link>${item.address}</link>
<guid isPermaLink="false">${item.id}</guid>
<pubDate>${mailDate(item.published)}</pubDate>
${item.authors.map((author) => html`<dc:creator>${author}</dc:creator>\n`)}${item.categories.map((category) => html`<category>${category}</category>\n`)}${
  item.summary !== null && html`<description>${item.summary}</description>\n`
}<content:encoded>${item.content}</content:encoded>
</item>
`;
}

/** An instant as RFC 822 writes it, with RFC 1123’s four digits for the year: "Wed, 01 Jun 2022 00:00:00 GMT". */
function mailDate(instant: string): string {
  return new Date(instant).toUTCString();
}
