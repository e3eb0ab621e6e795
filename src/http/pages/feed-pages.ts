import { showCorrectionFeed } from "../../actions/show-corrections.ts";
import { type FollowedList, showFeed } from "../../actions/show-feed.ts";
import { type FeedFormat, FOLDERS } from "../../core/page/addresses.ts";
import { FEED_TYPES } from "../../core/page/feed-links.ts";
import { articleFeed } from "../../core/page/feeds/article-feed.ts";
import { atomXml } from "../../core/page/feeds/atom.ts";
import { correctionFeed } from "../../core/page/feeds/correction-feed.ts";
import type { Feed } from "../../core/page/feeds/feed.ts";
import { jsonFeed } from "../../core/page/feeds/json-feed.ts";
import { rssXml } from "../../core/page/feeds/rss.ts";
import { type Answer, type Asked, NOT_FOUND, type Page } from "./page.ts";

const FEED = ":feed{feed\\.(?:rss|atom|json)}";

/** What can be followed: the whole site, each section, topic, author and country. */
export const FEED_PAGES: readonly Page[] = [
  { path: `/:language{(?:en|es)}/${FEED}`, answer: (asked) => feedOf(asked, null) },
  { path: `/:language{(?:en|es)}/corrections/${FEED}`, answer: correctionFeedOf },
  ...(["section", "topic", "author", "place"] as const).map((kind) => ({
    path: `/:language{(?:en|es)}/${FOLDERS[kind]}/:key/${FEED}`,
    answer: (asked: Asked) => feedOf(asked, { kind, key: asked.context.req.param("key") ?? "" }),
  })),
];

async function feedOf(asked: Asked, list: FollowedList | null): Promise<Answer> {
  const followed = await showFeed(asked.desk, asked.edition.language, list);
  return followed === null ? NOT_FOUND : feedAnswer(asked, articleFeed(followed, asked.edition));
}

async function correctionFeedOf(asked: Asked): Promise<Answer> {
  const changes = await showCorrectionFeed(asked.desk, asked.edition.language);
  return feedAnswer(asked, correctionFeed(changes, asked.edition));
}

/** A feed in the format that its address names. Programs on other sites may read it. */
function feedAnswer({ context }: Asked, feed: Feed): Answer {
  const format = formatOf(context.req.param("feed") ?? "");
  const written = { rss: rssXml, atom: atomXml, json: jsonFeed }[format](feed);
  return {
    file: written,
    mediaType: `${FEED_TYPES[format]}; charset=utf-8`,
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

function formatOf(name: string): FeedFormat {
  const ending = name.slice("feed.".length);
  return ending === "atom" || ending === "json" ? ending : "rss";
}
