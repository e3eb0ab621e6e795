import type { Check } from "../model/index.ts";
import { boundsText, figureText } from "./amounts.ts";
import { daysText } from "./dates.ts";
import { wordsIn } from "./edition.ts";
import { type EvidenceSetting, markLooks, type Placed } from "./evidence-panel.ts";
import { type Content, html, type Markup } from "./html.ts";
import { figureOf, speakerText, upperFirst } from "./statements.ts";
import { isWorkedOut, verdictText } from "./verdicts.ts";
import type { Words } from "./words/words.ts";

/**
 * A word on each mark of a paragraph, in the margin beside it: what it rests on and whether it holds. Hidden from
 * screen readers, which have the panels with the same and more.
 */
export function marginNotesHtml(placed: readonly Placed[], setting: EvidenceSetting): Markup {
  return html`<div class="notes" aria-hidden="true">${placed.map(({ check }) => noteHtml(check, setting))}</div>`;
}

function noteHtml(check: Check, setting: EvidenceSetting): Markup {
  const words = wordsIn(setting.edition.language);
  const worked = isWorkedOut(check);
  const value = worked ? boundsText(check, check.unit, words) : claimText(check.claim, words);
  const gloss = worked ? html`<b>${verdictText(check, words)}.</b>` : statedNote(check, setting);
  return html`<p class="note"><b class="mark ${markLooks(check)}">${value}</b><span>${gloss}</span></p>`;
}

/** What is claimed: a number, or the words that hold a count against others. */
function claimText({ figure, relation }: Check["claim"], words: Words): string {
  return relation === null ? figureText(figure, words) : relation.quote.exact;
}

/** Who says it, and over which days; the verdict when it does not hold. */
function statedNote(check: Check, setting: EvidenceSetting): Content {
  const words = wordsIn(setting.edition.language);
  if (check.verdict !== "supported") return html`<b>${verdictText(check, words)}.</b>`;
  const figure = figureOf(setting.evidence.get(check.inputs[0]?.statementId ?? ""));
  if (figure === null) return verdictText(check, words);
  const carrier = figure.attribution.via === null ? "" : ` (${figure.attribution.via.name})`;
  const days = daysText(figure.window.from, figure.window.to ?? figure.asOf, words);
  return `${upperFirst(speakerText(figure, words))}${carrier}, ${days}.`;
}
