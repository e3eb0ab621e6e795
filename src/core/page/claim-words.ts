import type { Article, Check } from "../model/index.ts";
import { type Edition, languageAttribute, wordsIn } from "./edition.ts";
import { html, type Markup } from "./html.ts";

/** The claim with what it counts: "fewer than 60 suspected gang members". */
export function claimWords(check: Check, article: Article): string {
  const { quote, figure } = check.claim;
  const counted = figure.counted.quote;
  const between = counted === null ? -1 : counted.start - quote.end;
  if (counted === null || between < 0 || between > 4) return quote.exact;
  return article.draft.slice(quote.start, counted.end).replace(/\s+/g, " ");
}

/** Words of an article in the page's quotation marks: «fewer than 60 suspected gang members» on a Spanish page. */
export function inQuotes(words: string, article: Pick<Article, "language">, edition: Edition): Markup {
  const [open, close] = wordsIn(edition.language).quotes;
  return html`${open}<span${languageAttribute(article.language, edition)}>${words}</span>${close}`;
}
