import { type Article, type Bound, type Check, type Derivation, dayOfInstant, type Reply } from "../model/index.ts";
import { checkAddress, embedAddress, frontPartAddress, otherLanguageOf } from "./addresses.ts";
import { amountText, boundsText, figureText } from "./amounts.ts";
import { breakPointPicture } from "./break-point.ts";
import { checkCardLink } from "./card.ts";
import { checkPicture } from "./check-pictures.ts";
import { claimWords } from "./claim-words.ts";
import { dayText, shortDayText } from "./dates.ts";
import { branchingStep, statementUnder } from "./derivations.ts";
import { type Edition, type EvidenceById, languageAttribute, wordsIn } from "./edition.ts";
import { besideHtml, breaksList, type EvidenceSetting, markIdIn, repliesTo } from "./evidence-panel.ts";
import { embedCode } from "./figure-embed.ts";
import { findingsHtml } from "./findings.ts";
import { breadcrumbHtml, frameHtml, partHtml } from "./frame.ts";
import { type Content, html, type Markup } from "./html.ts";
import { checkData } from "./json-ld.ts";
import { leftOutPart } from "./left-out.ts";
import { measureName } from "./questions.ts";
import { repliesHtml } from "./replies.ts";
import { coveragePicture } from "./series.ts";
import { factsHtml, figureOf, placesText, quotedHtml, sourceLink } from "./statements.ts";
import { claimedNumber, verdictGloss, verdictHtml, verdictText } from "./verdicts.ts";
import { workingHtml } from "./working.ts";

/** A check of an article's figure, by itself. */
export interface CheckPage {
  readonly check: Check;
  readonly article: Article;
  readonly evidence: EvidenceById;
  /** What those who are written about answer to the article. */
  readonly replies: readonly Reply[];
  readonly label: string | null;
}

/** A check's page: the claim, the verdict, the sum in large figures, where it breaks, and everything behind it. */
export function checkHtml(page: CheckPage, edition: Edition): string {
  const { check, article } = page;
  const words = wordsIn(edition.language);
  const other = otherLanguageOf(edition.language);
  return frameHtml(
    {
      title: `${words.check.claim}: ${check.claim.quote.exact}`,
      description: `${claimWords(check, article)}: ${verdictText(check, words)}.`,
      address: checkAddress(edition.language, check.claim.id),
      otherLanguage: { address: checkAddress(other, check.claim.id), isTranslation: true },
      section: "checks",
      label: page.label,
      data: checkData(check, article, edition),
      main: mainHtml(page, edition),
      isIndexed: true,
      isOfRecord: true,
      social: { card: checkCardLink(check, article, edition), article: null },
    },
    edition,
  );
}

function mainHtml(page: CheckPage, edition: Edition): Markup {
  const { check } = page;
  const words = wordsIn(edition.language);
  const setting = { edition, evidence: page.evidence };
  const { check: labels } = words;
  const { derivation } = check;
  const replies = repliesTo(check, page.replies);
  const steps = [
    { name: words.navigation.checks, address: frontPartAddress(edition.language, "checks") },
    { name: claimWords(check, page.article), address: null },
  ];
  // the periods that a relation compares lie apart on purpose: there is no gap between them
  const coverage = coveragePicture(
    check.claim.asserts === "relation" ? check.counts.slice(0, 1) : check.counts,
    { evidence: page.evidence, id: "days", rooms: ["narrow", "wide", "broad"] },
    edition,
  );
  return html`<article class="sheet">
${breadcrumbHtml(steps, edition)}
${claimHtml(page, edition)}
${partHtml({ id: "verdict", name: labels.verdict, content: verdictPart(check, setting), isBroad: true })}
${replies.length > 0 && partHtml({ id: "replies", name: words.article.replies, content: repliesHtml(replies, edition) })}${check.inputs.length > 0 && partHtml({ id: "breaks", name: labels.breakingPoint, content: breaksPart(check, setting), isBroad: true })}
${derivation !== null && partHtml({ id: "working", name: labels.working, content: workingHtml(derivation, check.counts, setting), isBroad: true })}
${coverage !== null && partHtml({ id: "covers", name: labels.covers, content: coverage, isBroad: true })}
${partHtml({ id: "findings", name: labels.findings, content: check.findings.length === 0 ? html`<p>${labels.noFindings}</p>` : html`<div class="spread">${findingsHtml(check.findings, words)}</div>`, isBroad: true })}
${check.inputs.length > 0 && partHtml({ id: "used", name: labels.statementsUsed, content: usedHtml(check, setting) })}
${leftOutPart(check.counts, labels.leftOut, setting)}${partHtml({ id: "embed", name: words.embed.show, content: embedPart(page, edition) })}</article>`;
}

function claimHtml(page: CheckPage, edition: Edition): Markup {
  const { check, article } = page;
  const words = wordsIn(edition.language);
  const [open, close] = words.quotes;
  const rest = claimWords(check, article).slice(check.claim.quote.exact.length);
  const language = languageAttribute(article.language, edition);
  const speaker = check.claim.figure.attribution.speaker?.name;
  const says = check.claim.asserts === "said" && speaker !== undefined && html` ${words.check.says(speaker)}`;
  const checked = words.check.checkedOn(dayText(dayOfInstant(article.updated), words));
  return html`<header class="head row"><p class="rail">${words.check.claim}</p><div class="head-text broad"><h1 class="claim"${language}>${open}${sentenceAround(check, article, html`<mark>${check.claim.quote.exact}</mark>${rest}`)}${close}</h1><p class="small quiet">${article.byline}, <a href="${article.address}#${markIdIn(article, check)}">${words.check.inArticle}</a>, ${dayText(dayOfInstant(article.published), words)}.${says} ${checked}</p></div></header>`;
}

/** The claim in its own sentence, so that it is not read more widely than it was written. */
export function sentenceAround(check: Check, article: Article, claim: Markup): Content {
  const { draft } = article;
  const shown = claimWords(check, article).length;
  const { start } = check.claim.quote;
  const paragraph = Math.max(draft.lastIndexOf("\n", start) + 1, draft.lastIndexOf(". ", start) + 2, 0);
  const stops = [draft.indexOf(". ", start + shown), draft.indexOf("\n", start + shown)].filter((at) => at !== -1);
  const end = Math.min(...stops, draft.length);
  if (check.claim.part !== "body") return claim;
  return html`${draft.slice(Math.min(paragraph, start), start)}${claim}${draft.slice(start + shown, end)}`;
}

function verdictPart(check: Check, setting: EvidenceSetting): Content {
  const words = wordsIn(setting.edition.language);
  return html`<p class="title">${verdictHtml(check, words)}</p>${equationHtml(check, setting)}<p class="lede">${verdictGloss(check, words)}</p>`;
}

const TERMS_AT_MOST = 4;

interface Term {
  readonly value: string;
  readonly name: string;
  readonly gloss: string;
  readonly looks: string;
}

/** How a result stands to a claim's limit when the claim holds, and when it does not. */
const COMPARISONS: Readonly<Record<Bound, { readonly holds: string; readonly fails: string }>> = {
  "fewer-than": { holds: "<", fails: "≥" },
  "at-most": { holds: "≤", fails: ">" },
  "more-than": { holds: ">", fails: "≤" },
  "at-least": { holds: "≥", fails: "<" },
  exact: { holds: "=", fails: "≠" },
  about: { holds: "≈", fails: "≠" },
  nearly: { holds: "≈", fails: "≠" },
  range: { holds: "", fails: "" },
  vague: { holds: "", fails: "" },
};

function comparisonOf(check: Check): string {
  const { holds, fails } = COMPARISONS[check.claim.figure.bound];
  if (check.verdict === "supported") return holds;
  return check.verdict === "contradicted" ? fails : "?";
}

/** The working in large figures: 43 + 16 = 59 < 60. Left to the tree when it is neither a sum nor a ratio of a few. */
function equationHtml(check: Check, setting: EvidenceSetting): Content {
  const words = wordsIn(setting.edition.language);
  const top = check.derivation === null ? null : branchingStep(check.derivation);
  const claimed = claimedNumber(check);
  if (top === null || claimed === null || !isWritable(top)) return null;
  const parts = top.parts.map((part) => termOf(part, setting));
  const sign = top.operation === "ratio" ? "÷" : "+";
  const result = {
    value: boundsText(check, check.unit, words),
    name: words.check.counted,
    gloss: top.operation === "sum" ? words.check.latestOfEach : "",
    looks: "mark worked",
  };
  const limit = {
    value: amountText(claimed, check.unit, words),
    name: words.check.limit,
    gloss: words.check.ofTheClaim,
    looks: "",
  };
  const terms = [
    ...parts.map((part, index) => ({ term: part, before: index === 0 ? "" : sign })),
    { term: result, before: "=" },
    { term: limit, before: comparisonOf(check) },
  ];
  const label = terms
    .map(({ term, before }) => `${before} ${term.value}`)
    .join(" ")
    .trim();
  return html`<p class="vh">${label}</p><div class="equation" aria-hidden="true">${terms.map(
    ({ term, before }) =>
      html`<span class="grouped">${before !== "" && html`<span class="operator">${before}</span>`}<span class="term"><span class="figure"><span class="${term.looks}">${term.value}</span></span><span class="of"><b>${term.name}</b>${term.gloss}</span></span></span>`,
  )}</div>`;
}

/** A sum of up to four, or a ratio: what one line can hold. */
function isWritable({ operation, parts }: Derivation): boolean {
  return operation === "ratio" || (operation === "sum" && parts.length <= TERMS_AT_MOST);
}

function termOf(part: Derivation, setting: EvidenceSetting): Term {
  const words = wordsIn(setting.edition.language);
  const figure = figureOf(setting.evidence.get(statementUnder(part) ?? ""));
  const measure = figure === null ? undefined : measureName(figure.counted.measure, setting.edition);
  const place = part.place?.name ?? (figure === null ? "" : placesText(figure, words));
  const isAsStated = figure !== null && (part.best === null || part.best === figure.number);
  const value = isAsStated ? figureText(figure, words) : boundsText(part, "count", words);
  const gloss = [measure, part.to === null ? undefined : words.time.until(shortDayText(part.to, words))];
  return { value, name: place, gloss: gloss.filter((one) => one !== undefined).join(", "), looks: "mark stated" };
}

function breaksPart(check: Check, setting: EvidenceSetting): Content {
  const words = wordsIn(setting.edition.language);
  const pictures = { ...setting, id: "line", rooms: ["narrow", "wide", "broad"] as const };
  const picture = breakPointPicture(check, pictures) ?? checkPicture(check, pictures);
  const list = breaksList(check, setting);
  return html`${picture}${besideHtml(check, words)}${list === null ? html`<p class="lede">${words.check.noMovement}</p>` : list}`;
}

function embedPart({ check, article }: CheckPage, edition: Edition): Content {
  const { embed } = wordsIn(edition.language);
  const code = embedCode(check.claim.id, claimWords(check, article), edition).text;
  return html`<p>${embed.howTo} <a href="${embedAddress(check.claim.id)}">${embed.look}</a></p><p class="small"><label for="code">${embed.code}</label></p><textarea class="copy" id="code" rows="4" readonly spellcheck="false">${code}</textarea>`;
}

function usedHtml(check: Check, setting: EvidenceSetting): Content {
  const words = wordsIn(setting.edition.language);
  const ids = [...new Set(check.inputs.map((input) => input.statementId))];
  return html`<ul class="used">${ids.map((id) => {
    const item = setting.evidence.get(id);
    const figure = figureOf(item);
    if (item === undefined || figure === null) return html`<li>${words.evidence.withdrawn}</li>`;
    return html`<li><p class="used-head"><span class="value">${figureText(figure, words)}</span> <b>${placesText(figure, words)}</b></p>${quotedHtml(item, setting.edition)}${factsHtml(item, figure, words)}<p class="ways">${sourceLink(item, setting.edition)}</p></li>`;
  })}</ul>`;
}
