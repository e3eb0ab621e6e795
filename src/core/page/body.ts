import { type Check, type Language, pictureAsked, seeAlsoTarget } from "../model/index.ts";
import { type ArticlePicture, articlePictureHtml } from "./article-pictures.ts";
import { type Edition, languageAttribute, wordsIn } from "./edition.ts";
import { type EvidenceSetting, markHtml, type Placed, panelHtml, placedFrom } from "./evidence-panel.ts";
import { type Content, html, type Markup } from "./html.ts";
import { marginNotesHtml } from "./margin-notes.ts";
import { blockHtml, blocksOf } from "./markdown.ts";

/** Other articles that see-also lines lead to, by what stands in the lines. */
export type SeeAlsoByTarget = ReadonlyMap<
  string,
  { readonly address: string; readonly title: string; readonly language: Language }
>;

/** What a body is shown with. */
export interface BodySetting extends EvidenceSetting {
  readonly seeAlso: SeeAlsoByTarget;
  readonly pictures: readonly ArticlePicture[];
}

/**
 * An article's body from its draft: the words of every checked figure are a mark, and behind each paragraph stand the
 * notes and panels of its marks.
 */
export function bodyHtml(draft: string, checks: readonly Check[], setting: BodySetting): Markup {
  const quoted = checks.map((check) => ({ check, start: check.claim.quote.start, end: check.claim.quote.end }));
  const blocks = blocksOf(draft).map((block) => {
    const start = block.position?.start.offset ?? 0;
    const end = block.position?.end.offset ?? 0;
    const target = block.type === "paragraph" ? seeAlsoTarget(draft.slice(start, end)) : null;
    if (target !== null) return seeAlsoHtml(setting.seeAlso.get(target), setting.edition);
    const asked = block.type === "paragraph" ? pictureAsked(draft.slice(start, end)) : null;
    if (asked !== null) return articlePictureHtml(asked, setting.pictures, setting.edition);
    const here = quoted.filter((quote) => quote.start >= start && quote.end <= end).map(({ check }) => check);
    if (here.length === 0) return blockHtml(block, draft, []);
    const placed = placedFrom(here);
    const spans = placed.map((one) => ({
      start: one.check.claim.quote.start,
      end: one.check.claim.quote.end,
      write: (words: string, isFirst: boolean) => markHtml(one, words, { isFirst, edition: setting.edition }),
    }));
    return evidencedHtml(blockHtml(block, draft, spans), placed, setting);
  });
  return html`${blocks}`;
}

/** A line to another article by its title of now; one to what is not on the site leaves nothing. */
function seeAlsoHtml(led: ReturnType<SeeAlsoByTarget["get"]>, edition: Edition): Content {
  if (led === undefined) return null;
  const { foot } = wordsIn(edition.language);
  return html`<p class="see-also"><span class="kicker">${foot.seeAlso}</span> <a href="${led.address}"${languageAttribute(led.language, edition)}>${led.title}</a></p>\n`;
}

/** A piece of text with the margin notes and panels of its marks. */
export function evidencedHtml(written: Content, placed: readonly Placed[], setting: EvidenceSetting): Markup {
  const panels = placed.map((one) => panelHtml(one, setting));
  return html`<div class="passage row">${written}${marginNotesHtml(placed, setting)}${panels}</div>\n`;
}
