import { partHtml } from "./frame.ts";
import { type Content, html, type Markup } from "./html.ts";
import type { TextPart } from "./words/outlet-pages.ts";

/** A part of a page that is text, and what stands under it. */
export function textPart(id: string, part: TextPart, under: Content = null): Markup {
  const content = html`${part.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}${under}`;
  return partHtml({ id, name: part.name, content });
}
