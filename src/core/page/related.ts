import { placeNameOf } from "../lexicon/place-names.ts";
import { dayOfInstant, type Language } from "../model/index.ts";
import type { ArticleSummary } from "../search/article-summary.ts";
import { labelDayText } from "./dates.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { partHtml } from "./frame.ts";
import { type Content, html } from "./html.ts";
import { topicText } from "./listed.ts";

/** Another article that has something in common with the one shown. */
export interface RelatedArticle extends ArticleSummary {
  readonly address: string;
  /** ISO 8601 instant, UTC. */
  readonly published: string;
}

/** UTF-16 code units. */
const EXCERPT_AT_MOST = 150;

/** What else the desk has written that is near: a label of place or topic and day, title and excerpt. */
export function relatedHtml(related: readonly RelatedArticle[], edition: Edition): Content {
  if (related.length === 0) return null;
  const words = wordsIn(edition.language);
  const items = related.map((article) => {
    const day = dayOfInstant(article.published);
    const about = aboutText(article, edition.language);
    return html`<li><span class="kicker">${about !== null && html`${about} / `}<time datetime="${day}">${labelDayText(day, words)}</time></span><a href="${article.address}">${article.title}</a><p>${excerptOf(article.opening)}</p></li>`;
  });
  return partHtml({ id: "related", name: words.foot.related, content: html`<ul class="headlines">${items}</ul>` });
}

function aboutText({ country, topic, section }: RelatedArticle, language: Language): string | null {
  if (country !== null) return placeNameOf(country, language, country);
  return topic === null ? section : topicText(topic);
}

/** How an article opens, cut between words. */
export function excerptOf(text: string): string {
  if (text.length <= EXCERPT_AT_MOST) return text;
  const room = text.slice(0, EXCERPT_AT_MOST);
  return `${room.slice(0, Math.max(room.lastIndexOf(" "), 1)).replace(/[\s,;:.–-]+$/u, "")}…`;
}
