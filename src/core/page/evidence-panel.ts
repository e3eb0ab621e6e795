import type { Article, Check, Reply } from "../model/index.ts";
import { checkAddress, documentAddress } from "./addresses.ts";
import { boundsText } from "./amounts.ts";
import { checkPicture } from "./check-pictures.ts";
import { type Edition, type EvidenceById, wordsIn } from "./edition.ts";
import { findingsHtml } from "./findings.ts";
import { type Content, html, joined, type Markup } from "./html.ts";
import { verdictSign } from "./pictures/signs.ts";
import { repliesHtml } from "./replies.ts";
import { factsHtml, figureOf, quotedHtml, sourceLink } from "./statements.ts";
import { breakSentence, breaksText, inputName, isWorkedOut, verdictGloss, verdictHtml } from "./verdicts.ts";
import type { Words } from "./words/words.ts";
import { workingHtml } from "./working.ts";

/** Marks of one paragraph that the stylesheet can tell apart; further ones share the last number. */
const MARKS_AT_MOST = 9;

/** What an article's evidence is shown with. */
export interface EvidenceSetting {
  readonly edition: Edition;
  readonly evidence: EvidenceById;
  /** What those who are written about answer; none where left out. */
  readonly replies?: readonly Reply[];
}

/** A claim's place in its paragraph, 1 for the first: ties its mark, its note and its panel together. */
export interface Placed {
  readonly check: Check;
  /** The check that the named speaker says so, when the sentence names one: it shares the mark and the panel. */
  readonly said: Check | null;
  readonly number: number;
}

/** Id of a claim’s mark. */
export function markId(check: Check): string {
  return `f-${check.claim.id}`;
}

/** Id of the mark under which an article shows a claim: its own, or that of the claim whose words it shares. */
export function markIdIn(article: Pick<Article, "checks">, check: Check): string {
  const { start, end } = check.claim.quote;
  const shares = ({ claim: { quote } }: Check) => quote.start < end && start < quote.end;
  const ofPart = article.checks.filter(({ claim }) => claim.part === check.claim.part);
  const shown = placedFrom(ofPart).map((placed) => placed.check);
  return markId(shown.find((one) => one === check) ?? shown.find(shares) ?? check);
}

/** Id of a claim’s panel: what its mark leads to. */
function panelId(check: Check): string {
  return `e-${check.claim.id}`;
}

/** The link that a claim's words become. Its ends are open where the words leave the number open. */
export function markHtml(placed: Placed, words: Content, given: { isFirst: boolean; edition: Edition }): Markup {
  const { check, number } = placed;
  const { isFirst } = given;
  const spoken = wordsIn(given.edition.language).evidence.opens;
  const id = isFirst ? html` id="${markId(check)}"` : "";
  const opens = isFirst && html`<span class="vh"> ${spoken}</span>`;
  return html`<a class="mark n${number} ${markLooks(check)}"${id} href="#${panelId(check)}">${words}${opens}</a>${isFirst && check.verdict !== "supported" && verdictSign(check.verdict)}`;
}

/** Class names of a mark: one rule or two, which ends are open, and its verdict when it does not hold. */
export function markLooks(check: Check): string {
  const bound = check.claim.asserts === "relation" ? null : check.claim.figure.bound;
  const looks = [isWorkedOut(check) ? "worked" : "stated"];
  if (bound === "fewer-than" || bound === "at-most" || bound === "nearly") looks.push("open-left");
  if (bound === "more-than" || bound === "at-least") looks.push("open-right");
  if (check.verdict !== "supported") looks.push(check.verdict);
  return looks.join(" ");
}

/** The evidence of a claim: closed until its mark is followed, because it is the target of the mark's address. */
export function panelHtml(placed: Placed, setting: EvidenceSetting): Markup {
  const { check, number } = placed;
  const words = wordsIn(setting.edition.language);
  const head = `h-${check.claim.id}`;
  const isWide = isWorkedOut(check);
  return html`<section class="panel n${number}${isWide ? " broad" : ""}" id="${panelId(check)}" tabindex="-1" aria-labelledby="${head}">
<div class="panel-head"><p id="${head}">${verdictHtml(check, words)}<span class="quiet"> ${verdictGloss(check, words)}</span></p><a class="close" href="#${markId(check)}">${words.evidence.close}</a></div>
${isWide ? workedOutHtml(check, setting) : statedHtml(check, setting)}
${placed.said !== null && saidHtml(placed.said, setting)}${repliesHtml(repliesTo(check, setting.replies ?? []), setting.edition)}<p class="ways">${joined(waysOn(check, setting), " ")}</p>
</section>`;
}

/** The replies to this claim. */
export function repliesTo({ claim }: Check, replies: readonly Reply[]): readonly Reply[] {
  return replies.filter(({ claimId }) => claimId === claim.id);
}

/** Claims in order of their words, each number with the claim that somebody says so; of two that share words the first. */
export function placedFrom(checks: readonly Check[]): readonly Placed[] {
  const said = new Map(
    checks.filter(({ claim }) => claim.asserts === "said").map((check) => [check.claim.quote.start, check]),
  );
  const ordered = checks
    .filter(({ claim }) => claim.asserts !== "said")
    .toSorted((one, other) => one.claim.quote.start - other.claim.quote.start);
  let end = 0;
  return ordered
    .filter(({ claim: { quote } }) => {
      const isFree = quote.start >= end;
      if (isFree) end = quote.end;
      return isFree;
    })
    .map((check, index) => ({
      check,
      said: said.get(check.claim.quote.start) ?? null,
      number: Math.min(index + 1, MARKS_AT_MOST),
    }));
}

/** Whether the speaker that the sentence names did say so. */
function saidHtml(said: Check, setting: EvidenceSetting): Content {
  const words = wordsIn(setting.edition.language);
  const speaker = said.claim.figure.attribution.speaker?.name;
  const address = checkAddress(setting.edition.language, said.claim.id);
  return html`<p class="said">${verdictSign(said.verdict)} <span>${speaker !== undefined && words.check.says(speaker)} <a href="${address}">${words.verdicts[said.verdict]}</a></span></p>`;
}

function workedOutHtml(check: Check, setting: EvidenceSetting): Content {
  const { edition, evidence } = setting;
  const words = wordsIn(edition.language);
  const picture = checkPicture(check, {
    edition,
    evidence,
    id: `p-${check.claim.id}`,
    rooms: ["narrow", "wide", "opened"],
  });
  const value = boundsText(check, check.unit, words);
  return html`${picture !== null && html`<div class="across">${picture}${besideHtml(check, words)}</div>`}
<div><p class="strong">${words.evidence.howWeGot(value)}</p>${
    check.derivation !== null && workingHtml(check.derivation, check.counts, { edition, evidence })
  }</div>
<div><p class="strong">${words.evidence.bearInMind}</p>${breaksList(check, setting)}${findingsHtml(check.findings, words)}</div>`;
}

/** What a picture of a ratio must not be taken for. */
export function besideHtml(check: Check, words: Words): Content {
  return check.derivation?.operation === "ratio" && html`<p class="small quiet">${words.check.beside}</p>`;
}

function statedHtml(check: Check, setting: EvidenceSetting): Content {
  const { edition, evidence } = setting;
  const words = wordsIn(edition.language);
  const used = [...new Set(check.inputs.map((input) => input.statementId))].map((id) => evidence.get(id));
  const shown = used.map((item) => {
    const figure = figureOf(item);
    return item !== undefined && figure !== null && html`${quotedHtml(item, edition)}${factsHtml(item, figure, words)}`;
  });
  return html`${shown}${check.findings.length > 0 && findingsHtml(check.findings, words)}`;
}

/** Each number behind the check and the value at which it would break it. */
export function breaksList(check: Check, setting: EvidenceSetting): Content {
  const words = wordsIn(setting.edition.language);
  const sentence = breakSentence(check, words);
  const movable = check.inputs.filter((input) => input.breaksAt !== null);
  if (sentence === null && movable.length === 0) return null;
  return html`<div class="breaks">${sentence !== null && html`<p>${sentence}</p>`}<ul>${movable.map(
    (input) => html`<li><b>${inputName(input, setting.evidence, words)}</b> ${breaksText(input, check, words)}</li>`,
  )}</ul></div>`;
}

function waysOn(check: Check, setting: EvidenceSetting): Content[] {
  const { edition, evidence } = setting;
  const words = wordsIn(edition.language);
  const ways: Content[] = [
    html`<a href="${checkAddress(edition.language, check.claim.id)}">${words.evidence.wholeCheck}</a>`,
  ];
  check.counts.forEach((count, index) => {
    const which = check.counts.length > 1 ? ` ${index + 1}` : "";
    ways.push(html`<a href="${edition.countAddress(count.question)}">${words.evidence.theCount}${which}</a>`);
  });
  const used = [...new Set(check.inputs.map((input) => input.statementId))].flatMap((id) => evidence.get(id) ?? []);
  const documents = new Set<string>();
  for (const item of used) {
    if (documents.has(item.document.id)) continue;
    documents.add(item.document.id);
    ways.push(
      used.length === 1 ? sourceLink(item, edition) : documentLink(item.document.id, item.document.title, setting),
    );
  }
  return ways;
}

function documentLink(id: string, title: string | null, setting: EvidenceSetting): Markup {
  const words = wordsIn(setting.edition.language);
  return html`<a href="${documentAddress(setting.edition.language, id)}">${title ?? words.document.document}</a>`;
}
