import { FEED_FORMATS, type FeedFormat, feedAddress } from "./addresses.ts";
import { html, joined, type Markup } from "./html.ts";

/** What the formats are called, in every language alike. */
const NAMES: Readonly<Record<FeedFormat, string>> = { rss: "RSS", atom: "Atom", json: "JSON Feed" };

/** Media types of the formats. */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

/** The feeds of what an address lists, by the names of their formats. */
export function feedLinks(listAddress: string): Markup {
  return joined(
    FEED_FORMATS.map((format) => html`<a href="${feedAddress(listAddress, format)}">${NAMES[format]}</a>`),
    " ",
  );
}

/** Tells feed readers, in a page's head, where the feeds of what an address lists are. */
export function feedDiscovery(feeds: { readonly address: string; readonly title: string }, base: string): Markup {
  return html`${FEED_FORMATS.map(
    (format) =>
      html`<link rel="alternate" type="${FEED_TYPES[format]}" title="${feeds.title} (${NAMES[format]})" href="${base}${feedAddress(feeds.address, format)}">\n`,
  )}`;
}
