import type { FindingNote } from "../model/index.ts";
import { html, type Markup } from "./html.ts";
import { findingSign } from "./pictures/signs.ts";
import type { Words } from "./words/words.ts";

const WEIGHTS = { blocking: 0, warning: 1, note: 2 } as const;

/** Findings as a list: sign, name, sentence. The heaviest first; the same sentence once. */
export function findingsHtml(findings: readonly FindingNote[], words: Words): Markup {
  const once = findings.filter(
    (note, index) =>
      !findings.slice(0, index).some((other) => other.finding === note.finding && other.message === note.message),
  );
  const sorted = once.toSorted((one, other) => WEIGHTS[one.weight] - WEIGHTS[other.weight]);
  return html`<ul class="findings">${sorted.map(
    (note) =>
      html`<li>${findingSign(note.finding)}<span><b>${words.findings[note.finding]}.</b> ${note.message === "" ? words.check.erasedWords : note.message}</span></li>`,
  )}</ul>`;
}
