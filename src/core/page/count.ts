import type { Count } from "../model/index.ts";
import { frontPartAddress, knownAddress } from "./addresses.ts";
import { amountText, figureText, rangeText } from "./amounts.ts";
import { answerKnown, answerText, daysOfCount, speakersOfCount } from "./answers.ts";
import { countData } from "./count-data.ts";
import { dateText, daysText, dayText } from "./dates.ts";
import { DOWNLOAD_FORMATS, downloadsPart } from "./downloads.ts";
import { type Edition, type Evidence, type EvidenceById, wordsIn } from "./edition.ts";
import { findingsHtml } from "./findings.ts";
import { breadcrumbHtml, frameHtml, partHtml } from "./frame.ts";
import { type Content, html, type Markup } from "./html.ts";
import { type KnownSetting, knownPart } from "./known.ts";
import { leftOutPart } from "./left-out.ts";
import { titleOfCount } from "./questions.ts";
import { coveragePicture, lastDayOfFigure, seriesOf, seriesPicture } from "./series.ts";
import { figureOf, placesText, reviewText, row, sourceLink, speakerText } from "./statements.ts";
import type { Words } from "./words/words.ts";
import { workingHtml } from "./working.ts";

/** The answer to a question, with the statements behind it. */
export interface CountPage {
  readonly count: Count;
  readonly evidence: EvidenceById;
  readonly label: string | null;
  /** The same question's address in the other language. */
  readonly translation: string;
  /** How a day of the past is asked for; on which day the record held this, when it is not today's. */
  readonly past: KnownSetting;
}

const LINES_AT_MOST = 4;

/** A count's page: low – best – high, how it came about, over which days, and what was left out. */
export function countHtml(page: CountPage, edition: Edition): string {
  const { count } = page;
  const words = wordsIn(edition.language);
  const title = titleOfCount(count, page.evidence, edition);
  return frameHtml(
    {
      title: `${words.count.count}: ${title}`,
      description: `${title}: ${answerText(count, page.evidence, words)}.`,
      address: edition.countAddress(count.question),
      otherLanguage: { address: page.translation, isTranslation: true },
      section: "counts",
      label: page.label,
      data: countData(page, title, edition),
      main: mainHtml(page, title, edition),
      isIndexed: page.past.known === null && count.used.length > 0,
      isOfRecord: true,
    },
    edition,
  );
}

function mainHtml(page: CountPage, title: string, edition: Edition): Markup {
  const { count, evidence } = page;
  const words = wordsIn(edition.language);
  const { count: labels } = words;
  const steps = [
    { name: words.navigation.counts, address: frontPartAddress(edition.language, "counts") },
    { name: title, address: null },
  ];
  const { derivation } = count;
  return html`<article class="sheet">
${breadcrumbHtml(steps, edition)}
<header class="head row"><p class="rail">${labels.count}</p><div class="head-text broad"><h1 class="title">${title}</h1>${page.past.known !== null && html`<p class="quiet">${words.record.known.heading(dayText(page.past.known, words))}</p>`}${answerHtml(page, edition)}</div></header>
${chartsHtml(page, edition)}
${derivation !== null && partHtml({ id: "working", name: labels.working, content: workingHtml(derivation, [count], { edition, evidence }) })}
${count.used.length > 0 && partHtml({ id: "statements", name: labels.statements, content: statementsTable([count], { evidence, caption: labels.statementsCaption }, edition), isBroad: true })}
${(count.used.length > 0 || count.findings.length > 0) && partHtml({ id: "know", name: labels.howWeKnow, content: knowHtml(page, edition), margin: count.findings.length > 0 && findingsHtml(count.findings, words) })}
${leftOutPart([count], labels.leftOut, { edition, evidence })}${knownPart(page.past, edition)}${downloadsPart(knownAddress(edition.countAddress(count.question), page.past.known), DOWNLOAD_FORMATS, edition)}</article>`;
}

/** The number alone, large, under its bracket; or that there is none, which is not zero. */
function answerHtml(page: CountPage, edition: Edition): Content {
  const { count } = page;
  const words = wordsIn(edition.language);
  if (count.used.length === 0)
    return html`<p class="answer none">${words.count.noRecord}</p><p class="lede">${words.count.noRecordHint}</p>`;
  const shown = answerKnown(count, { evidence: page.evidence, known: page.past.known }, words);
  const looks = count.used.length > 1 ? "worked" : "stated";
  const isLong = shown.length > 9;
  return html`<p class="answer${isLong && " long"}"><span class="mark ${looks}">${shown}</span></p><p class="lede">${daysOfCount(count, words)} · ${speakersOfCount(count, page.evidence, words)}</p>`;
}

function chartsHtml(page: CountPage, edition: Edition): Content {
  const words = wordsIn(edition.language);
  const series = seriesOf(page.count, page.evidence, words).slice(0, LINES_AT_MOST);
  const chart = seriesPicture(series, edition, ["narrow", "wide", "broad"]);
  const coverage = coveragePicture(
    [page.count],
    { evidence: page.evidence, id: "days", rooms: ["narrow", "wide", "broad"] },
    edition,
  );
  if (chart === null && coverage === null) return null;
  const hint = chart !== null && html`<p class="small quiet">${words.count.chartHint}</p>`;
  const content = html`${coverage !== null && html`<div class="chart">${coverage}</div>`}${chart !== null && html`<div class="chart">${chart}</div>`}${hint}`;
  return partHtml({ id: "time", name: words.count.overTime, content, isBroad: true });
}

/** Every statement in the series of these counts as a table, newest first: what their charts show. */
export function statementsTable(
  counts: readonly Count[],
  setting: { readonly evidence: EvidenceById; readonly caption: string },
  edition: Edition,
): Markup {
  const words = wordsIn(edition.language);
  const { count: labels, evidence: said } = words;
  const items = counts.flatMap((count) => seriesOf(count, setting.evidence, words)).flatMap((series) => series.items);
  const rows = [...new Map(items.map((item) => [item.evidence.statement.id, item])).values()].toSorted((one, other) =>
    (lastDayOfFigure(other.figure) ?? "").localeCompare(lastDayOfFigure(one.figure) ?? ""),
  );
  const head = [labels.asOf, labels.place, labels.count, said.saysSo, said.review, labels.words];
  return html`<div class="table stacked" tabindex="0" role="region" aria-label="${setting.caption}"><table><thead><tr>${head.map(
    (name, index) => html`<th scope="col"${index === 2 && html` class="number"`}>${name}</th>`,
  )}</tr></thead><tbody>${rows.map(({ evidence }) => rowHtml(evidence, edition))}</tbody></table></div>`;
}

function rowHtml(evidence: Evidence, edition: Edition): Content {
  const words = wordsIn(edition.language);
  const figure = figureOf(evidence);
  if (figure === null) return null;
  const day = lastDayOfFigure(figure);
  const via = figure.attribution.via === null ? "" : ` (${figure.attribution.via.name})`;
  return html`<tr><th scope="row">${day === null ? words.time.notSaid : dateText(day, words)}</th><td>${placesText(figure, words)}</td><td class="number">${figureText(figure, words)}</td><td>${speakerText(figure, words)}${via}</td><td>${reviewText(evidence, words)}</td><td>${sourceLink(evidence, edition)}</td></tr>`;
}

/** All that the record allows, and the likeliest of it where that is not the whole answer. */
function answerRange(count: Count, words: Words): string {
  const { best, low, high } = count;
  const { unit } = count.question;
  const range = rangeText(count, unit, words);
  return best === null || low === high ? range : `${range}; ${words.count.likeliest(amountText(best, unit, words))}`;
}

function knowHtml(page: CountPage, edition: Edition): Markup {
  const { count } = page;
  const words = wordsIn(edition.language);
  const { count: labels } = words;
  const { question } = count;
  const places = question.places.map((place) => place.name);
  const total = count.used.length;
  const rows = [row(labels.place, places.length === 0 ? labels.anywhere : words.list(places))];
  if (question.from !== null || question.to !== null)
    rows.push(row(labels.days, daysText(question.from, question.to, words)));
  if (total > 0)
    rows.push(row(labels.answer, answerRange(count, words)), row(labels.originals, String(count.originals)));
  if (question.mode !== null) rows.push(row(labels.kind, labels.modes[question.mode]));
  if (count.newestDay !== null) rows.push(row(labels.newest, dayText(count.newestDay, words)));
  const review =
    count.unreviewed === 0 ? words.article.allConfirmed : words.article.unreviewed(count.unreviewed, total);
  if (total > 0) rows.push(row(labels.reviewedShare, review));
  return html`<dl class="method">${rows}</dl>`;
}
