import { dayOfInstant, paragraphsOf } from "../../model/index.ts";
import type { ArticlePage } from "../article.ts";
import { dayText } from "../dates.ts";
import { type Edition, wordsIn } from "../edition.ts";
import { html, type Markup } from "../html.ts";
import { correctionsIn, type Republished, republishedBody } from "../republished.ts";
import { type Feed, type FeedItem, tagOf } from "./feed.ts";

/** Articles to be followed, with the names of who signed them. */
export interface FollowedArticles {
  /** What they have in common: "Borders"; null for all of the site. */
  readonly name: string | null;
  /** Address below the base of the page that lists them. */
  readonly address: string;
  readonly articles: readonly FollowedArticle[];
}

/** An article with who signed it, what it is about, and the replies to it. */
export interface FollowedArticle {
  readonly page: Republished["page"] & Pick<ArticlePage, "replies">;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

/** The newest articles of a list, or of the whole site, as a feed. */
export function articleFeed(followed: FollowedArticles, edition: Edition): Feed {
  const { base, outlet, language } = edition;
  const words = wordsIn(language);
  const { name, address } = followed;
  return {
    id: tagOf(base, SINCE, `feed${address}`),
    title: name === null ? outlet.name : `${name} | ${outlet.name}`,
    description: `${words.tagline}. ${words.navigation.rules}`,
    language,
    address: `${base}${address}`,
    publisher: outlet.name,
    licence: outlet.licence,
    items: followed.articles.map((one) => itemFrom(one, edition)),
  };
}

/** Ids of lists need a day on which the name was the outlet’s, and lists have none of their own. */
const SINCE = "2022";

function itemFrom({ page, authors, categories }: FollowedArticle, edition: Edition): FeedItem {
  const { article } = page;
  const address = `${edition.base}${page.address}`;
  return {
    id: tagOf(edition.base, dayOfInstant(article.published), `article/${article.id}`),
    address,
    title: article.title,
    summary: article.standfirst,
    content: contentOf(page, edition).text,
    published: article.published,
    updated: article.updated,
    authors,
    categories,
  };
}

/** Corrections first, for those who have read it before; the replies behind what they answer. */
function contentOf(page: FollowedArticle["page"], edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const { corrected, evidence } = words.lists.feedNotes;
  const corrections = correctionsIn({ page, edition }).map((one) => {
    return html`<p><strong>${corrected} (${dayText(one.day, words)}).</strong> ${one.words}</p>\n`;
  });
  const replies = page.replies.map(({ content, from, language, received }) => {
    const paragraphs = paragraphsOf(content).map((paragraph) => html`<p>${paragraph}</p>`);
    return html`<h2>${words.article.replyOf(from, dayText(received, words))}</h2>\n<blockquote lang="${language}">${paragraphs}</blockquote>\n`;
  });
  return html`${corrections}${republishedBody({ page, edition })}${replies}<p><a href="${edition.base}${page.address}">${evidence}</a></p>`;
}
