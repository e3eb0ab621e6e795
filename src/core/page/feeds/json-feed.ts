import type { Feed, FeedItem } from "./feed.ts";

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); the licence is an extension, as it has no field of its own. */
export function jsonFeed(feed: Feed): string {
  return `${JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.address,
    feed_url: `${feed.address}/feed.json`,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    _licence: { name: feed.licence.name, url: feed.licence.address },
    items: feed.items.map((item) => itemOf(item, feed)),
  })}\n`;
}

function itemOf(item: FeedItem, feed: Feed) {
  return {
    id: item.id,
    url: item.address,
    title: item.title,
    content_html: item.content,
    ...(item.summary === null ? {} : { summary: item.summary }),
    date_published: item.published,
    date_modified: item.updated,
    authors: item.authors.map((name) => ({ name })),
    tags: item.categories,
    language: feed.language,
  };
}
