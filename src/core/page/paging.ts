import { wholeText } from "./amounts.ts";
import { type Content, html } from "./html.ts";
import type { Words } from "./words/words.ts";

/** Where in a list that takes several pages one is. */
export interface Paged {
  /** 1 for the first. */
  readonly page: number;
  readonly pages: number;
}

/** The address of one of the pages. */
export type PageAt = (page: number) => string;

/** The pages before and behind, for a frame's head. */
export function pagingOf({ page, pages }: Paged, at: PageAt) {
  return { previous: page > 1 ? at(page - 1) : null, next: page < pages ? at(page + 1) : null };
}

/** The ways to the pages before and behind; nothing where one page holds all. */
export function pagingHtml({ page, pages }: Paged, at: PageAt, words: Words): Content {
  if (pages < 2) return null;
  const { lists } = words;
  const { previous, next } = pagingOf({ page, pages }, at);
  return html`<nav class="row paging" aria-label="${lists.pages}"><ul>${previous !== null && html`<li><a rel="prev" href="${previous}">${lists.previous}</a></li>`}<li>${pageText({ page, pages }, words)}</li>${next !== null && html`<li><a rel="next" href="${next}">${lists.next}</a></li>`}</ul></nav>
`;
}

/** "Page 2 of 5". */
export function pageText({ page, pages }: Paged, words: Words): string {
  return words.lists.page(wholeText(page, words), wholeText(pages, words));
}
