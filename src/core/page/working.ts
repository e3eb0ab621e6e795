import type { Count, Derivation, LeftOut } from "../model/index.ts";
import { figureText, rangeText } from "./amounts.ts";
import { daysText } from "./dates.ts";
import { type Edition, type EvidenceById, languageAttribute, wordsIn } from "./edition.ts";
import { type Content, html, type Markup } from "./html.ts";
import { nearlyCounted } from "./left-out.ts";
import { figureOf, placesText, sourceText, speakerText } from "./statements.ts";

/** What a working is shown with. */
export interface WorkingSetting {
  readonly edition: Edition;
  readonly evidence: EvidenceById;
}

const LEFT_OUT_AT_MOST = 6;

/**
 * A working as a tree: the result, the numbers it came from, and at the end what was left out and why. A step that only
 * picks one statement is shown as that statement.
 */
export function workingHtml(derivation: Derivation, counts: readonly Count[], setting: WorkingSetting): Markup {
  const leftOut = nearlyCounted(counts, { atMost: LEFT_OUT_AT_MOST });
  return html`<ul class="tree">${nodeHtml(derivation, leftOut, setting)}</ul>`;
}

function nodeHtml(derivation: Derivation, leftOut: readonly LeftOut[], setting: WorkingSetting): Markup {
  const steps = stepsTo(derivation);
  const shown = steps.at(-1)!;
  const words = wordsIn(setting.edition.language);
  const glosses = steps.slice(0, -1).map((step) => words.operations[step.operation]);
  const children = [
    ...shown.parts.map((part) => nodeHtml(part, [], setting)),
    ...leftOut.map((left) => leftOutHtml(left, setting)),
  ];
  const below = children.length > 0 && html`<ul>${children}</ul>`;
  return html`<li>${lineHtml(shown, glosses, setting)}${below}</li>`;
}

/** From a step down to the first that has several parts, or none. */
function stepsTo(derivation: Derivation): Derivation[] {
  const only = derivation.parts.length === 1 ? derivation.parts[0]! : null;
  return only === null ? [derivation] : [derivation, ...stepsTo(only)];
}

function lineHtml(derivation: Derivation, glosses: readonly string[], setting: WorkingSetting): Markup {
  const words = wordsIn(setting.edition.language);
  const figure = figureOf(setting.evidence.get(derivation.statementId ?? ""));
  const value = figure === null ? rangeText(derivation, derivation.unit, words) : figureText(figure, words);
  const total = derivation.parts.length > 1 ? " total" : "";
  return html`<span class="step"><span class="value${total}">${value}</span><span>${
    derivation.statementId === null
      ? html`${words.operations[derivation.operation]}`
      : statementLine(derivation, glosses, setting)
  }</span></span>`;
}

function statementLine(derivation: Derivation, glosses: readonly string[], setting: WorkingSetting): Content {
  const words = wordsIn(setting.edition.language);
  const evidence = setting.evidence.get(derivation.statementId ?? "");
  const figure = figureOf(evidence);
  if (evidence === undefined || figure === null) return words.evidence.withdrawn;
  const places = placesText(figure, words);
  const days = daysText(derivation.from, derivation.to, words);
  const source = sourceText(evidence, words);
  const speaker = speakerText(figure, words);
  const who = source.startsWith(speaker) ? source : `${speaker} · ${source}`;
  const language = languageAttribute(evidence.document.language, setting.edition);
  return html`${places === "" ? days : `${places}, ${days}`}${glosses.length > 0 && html`<span class="gloss">${glosses.join("; ")}</span>`}<q${language}>${evidence.context.exact}</q><span class="gloss">${who}</span>`;
}

function leftOutHtml(left: LeftOut, setting: WorkingSetting): Content {
  const words = wordsIn(setting.edition.language);
  const figure = figureOf(setting.evidence.get(left.statementId));
  if (figure === null) return null;
  const places = placesText(figure, words);
  return html`<li class="left-out"><span class="step"><span class="value">${figureText(figure, words)}</span><span>${places}<span class="gloss">${words.leftOut[left.reason]}</span></span></span></li>`;
}
