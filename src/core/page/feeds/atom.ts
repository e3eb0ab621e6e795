import { FEED_TYPES } from "../feed-links.ts";
import { html } from "../html.ts";
import { type Feed, type FeedItem, feedUpdated } from "./feed.ts";
import { xmlDocument } from "./xml.ts";

/** A feed as Atom 1.0 (RFC 4287), with its licence as a link (RFC 4946). */
export function atomXml(feed: Feed): string {
  return xmlDocument(html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${feed.id}</id>
<title>${feed.title}</title>
<subtitle>${feed.description}</subtitle>
<updated>${feedUpdated(feed)}</updated>
<link rel="self" type="${FEED_TYPES.atom}" href="${feed.address}/feed.atom"/>
<link rel="alternate" type="text/html" href="${feed.address}"/>
<link rel="license" href="${feed.licence.address}"/>
<rights>${feed.publisher}. ${feed.licence.name}</rights>
<author><name>${feed.publisher}</name></author>
<generator>Cotejo</generator>
${feed.items.map((item) => entryXml(item, feed))}</feed>`);
}

function entryXml(item: FeedItem, feed: Feed) {
  return html`<entry>
<id>${item.id}</id>
<title>${item.title}</title>
<link rel="alternate" type="text/html" href="${item.address}"/>
<link rel="license" href="${feed.licence.address}"/>
<published>${item.published}</published>
<updated>${item.updated}</updated>
${item.authors.map((author) => html`<author><name>${author}</name></author>\n`)}${item.categories.map((category) => html`<category term="${category}"/>\n`)}${
  item.summary !== null && html`<summary>${item.summary}</summary>\n`
}<content type="html">${item.content}</content>
</entry>
`;
}
