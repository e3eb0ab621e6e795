import type { Capture, CodebookTerm, Document, Fact, Figure, Question, StatementValue } from "../model/index.ts";
import { documentAddress, kindAddress, listedAddress, otherLanguageOf, recordAddress } from "./addresses.ts";
import { figureText, wholeText } from "./amounts.ts";
import { daysText, dayText, instantText, windowText } from "./dates.ts";
import { DOWNLOAD_FORMATS, downloadsPart } from "./downloads.ts";
import { type Edition, type Evidence, languageAttribute, wordsIn } from "./edition.ts";
import { breadcrumbHtml, frameHtml, partHtml } from "./frame.ts";
import { type Content, html, joined, type Markup } from "./html.ts";
import { blockHtml, blocksOf, type MarkedSpan, plainHtml } from "./markdown.ts";
import { outsideLink, placesText, quotedHtml, reviewText, row, speakerText, upperFirst } from "./statements.ts";
import type { ReadingKind, Words } from "./words/words.ts";

/** A document with what its page may show of it. */
export interface DocumentPage {
  readonly document: Document;
  readonly capture: Capture;
  /** The whole text; null when its licence does not let the public have it, and its quotes stand alone. */
  readonly content: string | null;
  /** What was read in it and stands, in order of place. */
  readonly evidence: readonly Evidence[];
  /** The question that each figure helps to answer, by statement id. */
  readonly questions: ReadonlyMap<string, Question>;
  /** Whose page lists it: who put it out, and whom a note reports. */
  readonly sources: readonly { readonly key: string; readonly name: string }[];
  readonly label: string | null;
}

const KINDS: readonly ReadingKind[] = ["figure", "quotation", "event", "act", "person", "organization"];

/** Figures have their words before a quotation or event that holds them. */
const PRECEDENCE: Readonly<Record<StatementValue["kind"], number>> = {
  figure: 0,
  person: 1,
  organization: 2,
  act: 3,
  event: 4,
  quotation: 5,
};

/** A document's page: its words with what was read in them, or its quotes alone, and how it was taken. */
export function documentHtml(page: DocumentPage, edition: Edition): string {
  const { document } = page;
  const words = wordsIn(edition.language);
  const title = documentTitle(document, words);
  const other = otherLanguageOf(edition.language);
  return frameHtml(
    {
      title: `${words.document.document}: ${title}`,
      description: `${words.document.kinds[document.kind]}. ${title}`,
      address: documentAddress(edition.language, document.id),
      otherLanguage: { address: documentAddress(other, document.id), isTranslation: true },
      section: "record",
      label: page.label,
      data: null,
      main: mainHtml(page, edition),
      isIndexed: page.content !== null,
    },
    edition,
  );
}

function mainHtml(page: DocumentPage, edition: Edition): Markup {
  const { document } = page;
  const words = wordsIn(edition.language);
  const steps = [
    { name: words.record.record, address: recordAddress(edition.language) },
    { name: words.record.lists.source, address: kindAddress(edition.language, "source") },
    { name: documentTitle(document, words), address: null },
  ];
  const language = languageAttribute(document.language, edition);
  return html`<article class="sheet">
${breadcrumbHtml(steps, edition)}
<header class="head row"><p class="rail">${words.document.document}</p><div class="head-text"><h1 class="title"${language}>${documentTitle(document, words)}</h1><p class="quiet">${describedAs(document, edition)}</p>${sourcesHtml(page, edition)}</div></header>
${partHtml({ id: "text", name: words.document.text, content: textHtml(page, edition), margin: captureHtml(page, edition) })}
${partHtml({ id: "read", name: words.document.whatWasRead, content: readingsHtml(page, edition), isBroad: true })}${downloadsPart(documentAddress(edition.language, document.id), DOWNLOAD_FORMATS, edition)}</article>`;
}

function sourcesHtml({ sources }: DocumentPage, edition: Edition): Content {
  if (sources.length === 0) return null;
  const { record: labels } = wordsIn(edition.language);
  const links = sources.map(
    ({ key, name }) => html`<a href="${listedAddress(edition.language, "source", key)}">${name}</a>`,
  );
  return html`<p class="quiet">${labels.lists.source}: ${joined(links, ", ")}</p>`;
}

/** "Desk note, English, dated 1 June 2022." and, for a note, what it reports. */
function describedAs(document: Document, edition: Edition): Content {
  const words = wordsIn(edition.language);
  const { document: labels } = words;
  const dated = document.published === null ? labels.undated : labels.dated(dayText(document.published, words));
  const parts = [labels.kinds[document.kind], document.publisher, labels.languages[document.language], dated];
  const described = parts.filter((part) => part !== null).join(", ");
  const { reports } = document;
  if (reports === null) return `${described}.`;
  const reported = [
    reports.publisher,
    reports.title,
    reports.published === null ? null : dayText(reports.published, words),
  ];
  const source = outsideLink(reported.filter((part) => part !== null).join(", "), reports.url);
  return html`${described}. ${labels.reports}: ${source} (${words.evidence.reportedNotCaptured}). ${labels.reportsHint}`;
}

function textHtml(page: DocumentPage, edition: Edition): Content {
  const { content, document } = page;
  const words = wordsIn(edition.language);
  if (content === null) return html`<p class="quiet">${words.document.quotesOnly}</p>${quotesHtml(page, edition)}`;
  const spans = spansOf(listed(page.evidence));
  const language = languageAttribute(document.language, edition);
  const written = document.kind === "note" ? notedHtml(content, spans) : paragraphsHtml(content, spans);
  return html`<div class="document"${language}>${written}</div>`;
}

function quotesHtml(page: DocumentPage, edition: Edition): Content {
  return page.evidence
    .filter((item) => item.statement.value.kind === "figure" || item.statement.value.kind === "quotation")
    .map((item) => html`<div id="s-${item.statement.id}">${quotedHtml(item, edition)}</div>`);
}

function notedHtml(content: string, spans: readonly MarkedSpan[]): Content {
  return blocksOf(content).map((block) => blockHtml(block, content, spans));
}

function paragraphsHtml(content: string, spans: readonly MarkedSpan[]): Content {
  return [...content.matchAll(/[^\n]+(\n[^\n]+)*/g)].map((found) => {
    const start = found.index;
    return html`<p>${plainHtml(content, { start, end: start + found[0].length }, spans)}</p>\n`;
  });
}

/** The words that were read, each a link to what was read in them; of two that overlap, the more exact. */
function spansOf(evidence: readonly Evidence[]): MarkedSpan[] {
  const taken: { start: number; end: number }[] = [];
  const byPrecedence = evidence.toSorted((one, other) => precedenceOf(one) - precedenceOf(other));
  return byPrecedence.flatMap((item) => {
    const { id, value } = item.statement;
    const { start, end } = value.quote;
    if (value.kind === "event" || value.kind === "quotation") return [];
    if (taken.some((span) => start < span.end && span.start < end)) return [];
    taken.push({ start, end });
    const write = (words: string, isFirst: boolean) =>
      html`<a class="read ${value.kind}"${isFirst && html` id="s-${id}"`} href="#r-${id}">${words}</a>`;
    return [{ start, end, write }];
  });
}

function precedenceOf(item: Evidence): number {
  return PRECEDENCE[item.statement.value.kind];
}

function captureHtml(page: DocumentPage, edition: Edition): Content {
  const { capture, document } = page;
  const words = wordsIn(edition.language);
  const { document: labels } = words;
  const rows: Content[] = [
    row(labels.taken, instantText(capture.at, words)),
    row(labels.how, labels.methods[capture.method]),
    row(labels.size, labels.bytes(wholeText(capture.bytes, words))),
  ];
  if (document.licence !== null) rows.push(row(labels.licence, document.licence));
  if (document.url !== null) rows.push(row(labels.original, outsideLink(hostOf(document.url), document.url)));
  return html`<h3 class="margin-title">${labels.capture}</h3><dl class="facts">${rows}</dl><p class="hash"><span>${labels.hash}</span> ${groupsOf(capture.sha256)}</p>`;
}

/** People named only as victims, minors or bystanders are not profiled: nothing that was read about them is listed. */
function listed(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ statement: { value } }) => !(value.kind === "person" && value.protected));
}

function readingsHtml(page: DocumentPage, edition: Edition): Content {
  const words = wordsIn(edition.language);
  return KINDS.map((kind) => {
    const items = listed(page.evidence).filter((item) => item.statement.value.kind === kind);
    if (items.length === 0) return null;
    return html`<h3 class="kind">${words.document.readings[kind]} <span class="quiet">${items.length}</span></h3><ul class="readings">${items.map(
      (item) => readingHtml(item, page, edition),
    )}</ul>`;
  });
}

function readingHtml(item: Evidence, page: DocumentPage, edition: Edition): Markup {
  const { id, value } = item.statement;
  const words = wordsIn(edition.language);
  const language = languageAttribute(item.document.language, edition);
  const back = page.content === null ? value.quote.exact : html`<a href="#s-${id}">${value.quote.exact}</a>`;
  const question = page.questions.get(id);
  const counts =
    question !== undefined && html` <a href="${edition.countAddress(question)}">${words.evidence.theCount}</a>`;
  return html`<li id="r-${id}"><q${language}>${back}</q><span>${upperFirst(summaryText(value, edition))}. <span class="quiet">${upperFirst(reviewText(item, words))}.</span>${counts}</span></li>`;
}

/** What was read, in a line, beginning as it stands in a sentence. Stages and hedges stay beside the people they belong to. */
export function summaryText(value: StatementValue, edition: Edition): string {
  const words = wordsIn(edition.language);
  switch (value.kind) {
    case "figure":
      return figureSummary(value, words);
    case "quotation":
      return value.attribution.speaker?.name ?? words.evidence.notNamed;
    case "event":
      return joinedOnce([
        termName(edition.codebook.eventTypes, value.type, words),
        value.certainty === "stated" ? null : words.record.certainties[value.certainty],
        ...value.places.map((place) => place.name),
        value.window === null ? null : windowText(value.window, null, words),
      ]);
    case "act":
      return joinedOnce([
        termName(edition.codebook.actTypes, value.type, words),
        value.place?.name,
        value.issuer,
        value.from === null && value.to === null ? null : daysText(value.from, value.to, words),
      ]);
    case "person":
      return joinedOnce([value.name, ...value.aliases, ...value.roles.map(factText), ...value.facts.map(factText)]);
    case "organization":
      return joinedOnce([value.name, ...value.aliases]);
  }
}

/** What is known of a person, in the text's words. The reader keeps a hedge inside them; one outside is put before. */
export function factText(fact: Fact): string {
  const outside = fact.hedges.filter((hedge) => !fact.quote.exact.toLowerCase().includes(hedge.toLowerCase()));
  return [...outside, fact.quote.exact].join(" ");
}

/** Parts with commas between them, each once. */
function joinedOnce(parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts.filter((part) => part != null && part !== ""))].join(", ");
}

/** What the codebook calls a term in this language; its id where it has no name for it. */
export function termName(terms: readonly CodebookTerm[], id: string, words: Words): string {
  return terms.find((term) => term.id === id)?.names[words.language] ?? id;
}

function figureSummary(figure: Figure, words: Words): string {
  if (figure.rhetorical) return words.document.rhetorical;
  const places = placesText(figure, words);
  const hedges = figure.counted.hedges.join(", ");
  const counted = figure.counted.quote?.exact ?? hedges;
  const { stage } = figure.counted;
  const parts = [
    `${figureText(figure, words)} ${counted}`.trimEnd(),
    stage === null ? "" : words.stages[stage],
    figure.certainty === undefined ? "" : words.certainties[figure.certainty],
    places,
    windowText(figure.window, figure.asOf, words),
    speakerText(figure, words),
    figure.attribution.via?.name ?? "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** A document's title, or what stands in for one that has none. */
export function documentTitle(document: Document, words: Words): string {
  return document.title ?? document.url ?? words.document.kinds[document.kind];
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/]+)/i.exec(url)?.[1] ?? url;
}

/** A hash in groups of eight, so that it can be read and wrapped. */
function groupsOf(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(" ") ?? hash;
}
