import type { FindingNote } from "../model/index.ts";
import { html, type Markup } from "./html.ts";
import { findingSign } from "./pictures/signs.ts";
import type { Words } from "./words/words.ts";

/** Findings as a list: sign, name, sentence. The heaviest first; the same sentence once. */
export function findingsHtml(findings: readonly FindingNote[], words: Words): Markup {
  const weights = { blocking: 0, warning: 1, note: 2 };
  const once = new Map(findings.map((note) => [`${note.finding} ${note.message}`, note]));
  const sorted = [...once.values()].toSorted((one, other) => weights[one.weight] - weights[other.weight]);
  return html`<ul class="findings">${sorted.map(
    (note) =>
      html`<li>${findingSign(note.finding)}<span><b>${words.findings[note.finding]}.</b> ${note.message === "" ? words.check.erasedWords : note.message}</span></li>`,
  )}</ul>`;
}
