import type { Count, LeftOut } from "../model/index.ts";
import { figureText } from "./amounts.ts";
import { type Edition, type EvidenceById, wordsIn } from "./edition.ts";
import { partHtml } from "./frame.ts";
import { type Content, html } from "./html.ts";
import { figureOf, placesText, sourceLink } from "./statements.ts";

/**
 * The statements that were left out of any of these counts, each once. Those that count something else are not among
 * them: nobody would miss them.
 */
export function nearlyCounted(
  counts: readonly Count[],
  { atMost }: { readonly atMost: number } = { atMost: Number.POSITIVE_INFINITY },
): readonly LeftOut[] {
  const nearly: LeftOut[] = [];
  const ids = new Set<string>();
  for (const { leftOut } of counts)
    for (const left of leftOut) {
      if (left.reason === "other-measure" || ids.has(left.statementId)) continue;
      if (nearly.length === atMost) return nearly;
      ids.add(left.statementId);
      nearly.push(left);
    }
  return nearly;
}

/** An article tells of so many that were left out of each figure's counts: on a large record they are hundreds. */
const TOLD_AT_MOST = 24;

/** Those of {@link nearlyCounted} that an article may tell; which of them the public may see, their evidence shows. */
export function leftOutTold(counts: readonly Count[]): readonly LeftOut[] {
  return nearlyCounted(counts, { atMost: TOLD_AT_MOST });
}

/** The part of a page that lists what was left out, and why; null when nothing was. */
export function leftOutPart(
  counts: readonly Count[],
  name: string,
  setting: { readonly edition: Edition; readonly evidence: EvidenceById },
): Content {
  const items = nearlyCounted(counts).flatMap((left) => itemHtml(left, setting));
  if (items.length === 0) return null;
  return partHtml({ id: "out", name, content: html`<ul class="left-out-list">${items}</ul>` });
}

function itemHtml(left: LeftOut, setting: { readonly edition: Edition; readonly evidence: EvidenceById }): Content[] {
  const { edition, evidence } = setting;
  const words = wordsIn(edition.language);
  const item = evidence.get(left.statementId);
  const figure = figureOf(item);
  if (item === undefined || figure === null) return [];
  const place = html`<b>${placesText(figure, words)}</b> ${words.leftOut[left.reason]}. ${sourceLink(item, edition)}`;
  return [html`<li><span class="value">${figureText(figure, words)}</span><span>${place}</span></li>`];
}
