import { type ArticleChange, dayOfInstant } from "../../model/index.ts";
import { correctionsAddress } from "../addresses.ts";
import { changeText, changeWays } from "../corrections.ts";
import { type Edition, wordsIn } from "../edition.ts";
import { html, joined } from "../html.ts";
import { type Feed, type FeedItem, tagOf } from "./feed.ts";

/** The newest corrections and withdrawals as a feed. */
export function correctionFeed(changes: readonly ArticleChange[], edition: Edition): Feed {
  const { base, outlet, language } = edition;
  const { corrections } = wordsIn(language).lists;
  const address = correctionsAddress(language);
  return {
    id: tagOf(base, "2022", `feed${address}`),
    title: `${corrections.title} | ${outlet.name}`,
    description: corrections.hint,
    language,
    address: `${base}${address}`,
    publisher: outlet.name,
    licence: outlet.licence,
    items: changes.map((change) => itemFrom(change, edition)),
  };
}

function itemFrom(change: ArticleChange, edition: Edition): FeedItem {
  const { base, outlet, language } = edition;
  const { corrections } = wordsIn(language).lists;
  const isCorrection = change.kind === "correction";
  const { id, title } = isCorrection ? change.after : change.article;
  const said = changeText(change, wordsIn(language));
  const links = changeWays(change, edition).map((way) => html`<a href="${base}${way.address}">${way.name}</a>`);
  const which = isCorrection ? `correction/${id}/${change.after.revision}` : `withdrawal/${id}/${change.at}`;
  return {
    id: tagOf(base, dayOfInstant(change.at), which),
    address: `${base}${change.address ?? correctionsAddress(language)}`,
    title: isCorrection ? corrections.correctionOf(title) : corrections.withdrawalOf(title),
    summary: said,
    content: html`<p>${said}</p>${links.length > 0 && html`\n<p>${joined(links, " · ")}</p>`}`.text,
    published: change.at,
    updated: change.at,
    authors: [outlet.name],
    categories: [isCorrection ? corrections.corrected : corrections.withdrawn],
  };
}
