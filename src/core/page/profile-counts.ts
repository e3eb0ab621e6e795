import type { Count, Day } from "../model/index.ts";
import { knownAddress } from "./addresses.ts";
import { answerKnown, daysOfCount, speakersOfCount } from "./answers.ts";
import { statementsTable } from "./count.ts";
import { type Edition, type EvidenceById, wordsIn } from "./edition.ts";
import { type Content, html, type Markup } from "./html.ts";
import { titleOfCount } from "./questions.ts";
import { seriesOf, seriesPicture } from "./series.ts";

/** A chart of one statement would be a dot: from here on there is something to see. */
const POINTS_TO_DRAW = 2;
const LINES_AT_MOST = 4;

/** Counts with their answers, each leading to how it is known; charts where there is a series; every statement in a table. */
export function profileCountsHtml(
  counts: readonly Count[],
  setting: { readonly evidence: EvidenceById; readonly known: Day | null },
  edition: Edition,
): Markup {
  const { record: labels } = wordsIn(edition.language);
  const table = { evidence: setting.evidence, caption: labels.statementsBehind };
  return html`<ul class="tallies held">${counts.map((count) => countHtml(count, setting, edition))}</ul>${counts.map(
    (count) => chartHtml(count, setting.evidence, edition),
  )}<h3 class="kind">${labels.statementsBehind}</h3>${statementsTable(counts, table, edition)}`;
}

function countHtml(
  count: Count,
  { evidence, known }: { readonly evidence: EvidenceById; readonly known: Day | null },
  edition: Edition,
): Markup {
  const words = wordsIn(edition.language);
  const title = titleOfCount(count, evidence, edition);
  const looks = count.used.length > 1 ? "worked" : "stated";
  const answer = answerKnown(count, { evidence, known }, words);
  const address = knownAddress(edition.countAddress(count.question), known);
  return html`<li><span class="strong">${title}</span><span class="value"><span class="mark ${looks}">${answer}</span></span><span class="sub">${daysOfCount(count, words)} · ${speakersOfCount(count, evidence, words)} · <a href="${address}">${words.count.howWeKnow}<span class="vh">: ${title}</span></a></span></li>
`;
}

function chartHtml(count: Count, evidence: EvidenceById, edition: Edition): Content {
  const words = wordsIn(edition.language);
  const series = seriesOf(count, evidence, words).slice(0, LINES_AT_MOST);
  if (series.every(({ items }) => items.length < POINTS_TO_DRAW)) return null;
  const picture = seriesPicture(series, edition, ["narrow", "wide", "broad"]);
  if (picture === null) return null;
  return html`<div class="chart"><h3 class="kind">${titleOfCount(count, evidence, edition)}</h3>${picture}<p class="small quiet">${words.count.chartHint}</p></div>`;
}
