import type { Check } from "../model/index.ts";
import { type EvidenceSetting, markHtml, type Placed, panelHtml, placedFrom } from "./evidence-panel.ts";
import { type Content, html, type Markup } from "./html.ts";
import { marginNotesHtml } from "./margin-notes.ts";
import { blockHtml, blocksOf } from "./markdown.ts";

/**
 * An article's body from its draft: the words of every checked figure are a mark, and behind each paragraph stand the
 * notes and panels of its marks.
 */
export function bodyHtml(draft: string, checks: readonly Check[], setting: EvidenceSetting): Markup {
  const blocks = blocksOf(draft).map((block) => {
    const start = block.position?.start.offset ?? 0;
    const end = block.position?.end.offset ?? 0;
    const placed = placedFrom(checks.filter(({ claim: { quote } }) => quote.start >= start && quote.end <= end));
    const spans = placed.map((one) => ({
      start: one.check.claim.quote.start,
      end: one.check.claim.quote.end,
      write: (words: string, isFirst: boolean) => markHtml(one, words, { isFirst, edition: setting.edition }),
    }));
    const written = blockHtml(block, draft, spans);
    return placed.length === 0 ? written : evidencedHtml(written, placed, setting);
  });
  return html`${blocks}`;
}

/** A piece of text with the margin notes and panels of its marks. */
export function evidencedHtml(written: Content, placed: readonly Placed[], setting: EvidenceSetting): Markup {
  const panels = placed.map((one) => panelHtml(one, setting));
  return html`<div class="passage row">${written}${marginNotesHtml(placed, setting)}${panels}</div>\n`;
}
