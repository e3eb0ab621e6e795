import { type Figure, sourceOf } from "../model/index.ts";
import { documentAddress } from "./addresses.ts";
import { figureText } from "./amounts.ts";
import { dateText, dayText, instantText, windowText } from "./dates.ts";
import { type Edition, type Evidence, languageAttribute, wordsIn } from "./edition.ts";
import { type Content, html, linkable, type Markup } from "./html.ts";
import type { Words } from "./words/words.ts";

/** The figure that a statement holds; null when it holds something else. */
export function figureOf(evidence: Evidence | undefined): Figure | null {
  const value = evidence?.statement.value;
  return value?.kind === "figure" ? value : null;
}

/** Who says it, and who carried it when that is somebody else. */
export function speakerText(figure: Pick<Figure, "attribution">, words: Words): string {
  const { speaker } = figure.attribution;
  return speaker === null ? words.evidence.notNamed : upperFirst(speaker.name);
}

/** The places a figure is about, as named. */
export function placesText(figure: Figure, words: Words): string {
  return words.list(figure.places.map((place) => place.name));
}

/** The exact words, lit, between the words around them; marked with their language when it is not the page's. */
export function quotedHtml(evidence: Evidence, edition: Edition): Markup {
  const { context, document } = evidence;
  const language = languageAttribute(document.language, edition);
  return html`<blockquote class="quoted"${language}><p>${context.before}<mark>${context.exact}</mark>${context.after}</p></blockquote>`;
}

/** What is known about a figure's statement: who said it, over which days, how it was taken and reviewed. */
export function factsHtml(evidence: Evidence, figure: Figure, words: Words): Markup {
  const { evidence: labels } = words;
  const rows: Content[] = [row(labels.saysSo, speakerText(figure, words))];
  const carrier = carrierText(figure, words);
  if (carrier !== null) rows.push(row(labels.carriedBy, carrier));
  rows.push(row(labels.covers, windowText(figure.window, figure.asOf, words)));
  rows.push(row(labels.readAs, figureText(figure, words)));
  rows.push(...provenance(evidence, words));
  rows.push(row(labels.review, reviewText(evidence, words)));
  return html`<dl class="facts">${rows}</dl>`;
}

/** "confirmed by sample loader". */
export function reviewText(evidence: Evidence, words: Words): string {
  const state = words.reviews[evidence.review];
  return evidence.reviewedBy === null
    ? state
    : `${state} ${words.evidence.by(words.labels[evidence.reviewedBy] ?? evidence.reviewedBy)}`;
}

/** The source in a few words: publisher and date, or what a note reports. */
export function sourceText(evidence: Evidence, words: Words): string {
  const { document } = evidence;
  const { publisher, published } = sourceOf(document);
  const name = publisher ?? document.title ?? words.document.kinds[document.kind];
  return published === null ? name : `${name}, ${dayText(published, words)}`;
}

/** A link to the very words on their document’s page; of what is told at length, to what was read in them. */
export function sourceLink(evidence: Evidence, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const { id, value } = evidence.statement;
  const place = value.kind === "figure" ? `s-${id}` : `r-${id}`;
  const address = `${documentAddress(edition.language, evidence.document.id)}#${place}`;
  return html`<a href="${address}">${words.evidence.readSource}</a>`;
}

/** A link to where a document comes from, or its name alone when it has no address one may follow. */
export function outsideLink(name: string, url: string | null): Markup {
  const address = url === null ? null : linkable(url);
  return address === null ? html`${name}` : html`<a href="${address}" rel="external nofollow noopener">${name}</a>`;
}

/** A term with its value, for a list of facts. */
export function row(term: string, value: Content): Markup {
  return html`<dt>${term}</dt><dd>${value}</dd>`;
}

/** "las autoridades" begins a line as "Las autoridades". */
export function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Words whose first letter is small, to stand inside a sentence. */
export function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

function carrierText(figure: Figure, words: Words): string | null {
  const { via } = figure.attribution;
  if (via === null) return null;
  return via.date === null ? upperFirst(via.name) : `${via.name}, ${dateText(via.date, words)}`;
}

/** A note says that it reports; anything else says when it was taken. */
function provenance(evidence: Evidence, words: Words): Content[] {
  const { reports } = evidence.document;
  if (reports === null) return [row(words.evidence.captured, instantText(evidence.capture.at, words))];
  const when = reports.published === null ? "" : `, ${dayText(reports.published, words)}`;
  const source = html`${outsideLink(`${reports.publisher}${when}`, reports.url)} (${words.evidence.reportedNotCaptured}). ${words.evidence.deskWords}`;
  return [row(words.evidence.reported, source)];
}
