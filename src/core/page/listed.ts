import type { Article, Language } from "../model/index.ts";
import { frontPartAddress, type ListedKind, listedAddress } from "./addresses.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { type Content, html, type Markup } from "./html.ts";

/** Something with a list or a profile of its own, as an article names it. */
export interface Listed {
  readonly kind: ListedKind;
  /** What stands in its address. */
  readonly key: string;
  readonly name: string;
}

/** A link to the page of what is listed, by its name. */
export function listedLink({ kind, key, name }: Listed, language: Language): Markup {
  return html`<a href="${listedAddress(language, kind, key)}">${kind === "topic" ? topicText(name) : name}</a>`;
}

/** A topic as readers see it: drafts may write "state-of-emergency" for "state of emergency". */
export function topicText(name: string): string {
  return /\s/.test(name) ? name : name.replaceAll("-", " ");
}

/** The one of a kind that has this name; null where it has no list, as a name without a letter has none. */
export function listedNamed(listed: readonly Listed[], kind: ListedKind, name: string | null): Listed | null {
  return listed.find((one) => one.kind === kind && one.name === name) ?? null;
}

/** A byline as it is written, each author in it a link to what they signed. */
export function bylineHtml(byline: string, listed: readonly Listed[], language: Language): Content {
  const authors = listed.filter(({ kind }) => kind === "author");
  const pieces: Content[] = [];
  let end = 0;
  for (const author of authors) {
    const start = byline.indexOf(author.name, end);
    if (start === -1) continue;
    pieces.push(byline.slice(end, start), listedLink(author, language));
    end = start + author.name.length;
  }
  return [...pieces, byline.slice(end)];
}

/** What an article stands under on the way down: its section's list, or the newest articles where it has none. */
export function sectionStep(
  { article, listed }: { readonly article: Article; readonly listed: readonly Listed[] },
  { language }: Edition,
): { readonly name: string; readonly address: string } {
  const section = listedNamed(listed, "section", article.section);
  const address =
    section === null ? frontPartAddress(language, "latest") : listedAddress(language, "section", section.key);
  return { name: article.section ?? wordsIn(language).navigation.news, address };
}
