import type { Count, Day, Question } from "../model/index.ts";
import { otherLanguageOf, questionAddress } from "./addresses.ts";
import { boundsText } from "./amounts.ts";
import { dayText } from "./dates.ts";
import { downloadsPart, TABLE_FORMATS } from "./downloads.ts";
import { type Edition, type EvidenceById, wordsIn } from "./edition.ts";
import { breadcrumbHtml, frameHtml, partHtml } from "./frame.ts";
import { type Content, html, joined, type Markup } from "./html.ts";
import { titleOfCount } from "./questions.ts";
import { quotedHtml, sourceLink, sourceText } from "./statements.ts";

/** A saved question with the days on which its answer changed. */
export interface QuestionPage {
  readonly name: string;
  readonly question: Question;
  /** First to last; each answer held until the next. */
  readonly changes: readonly AnswerFrom[];
  readonly evidence: EvidenceById;
  readonly label: string | null;
}

/** An answer with the day from which it held and the statements that made it so. */
export interface AnswerFrom {
  readonly day: Day;
  readonly count: Count;
  readonly changedBy: readonly string[];
}

/** The questions that are saved, each with its answer of today. */
export interface QuestionsPage {
  readonly questions: readonly { readonly name: string; readonly count: Count }[];
  readonly evidence: EvidenceById;
}

/** A saved question's page: what it asks, and its answers over time with what changed them. */
export function questionHtml(page: QuestionPage, edition: Edition): string {
  const { question: labels } = wordsIn(edition.language);
  const title = titleOfCount(
    page.changes.at(-1)?.count ?? { question: page.question, used: [] },
    page.evidence,
    edition,
  );
  const today = html`<p class="lede"><a href="${edition.countAddress(page.question)}">${labels.today}</a></p>`;
  const content = changesHtml(page, edition);
  const parts = partHtml({ id: "answers", name: labels.answersOverTime, content, isBroad: true });
  return sheetHtml({ name: page.name, title, label: page.label, lede: today, parts }, edition);
}

/** The page of all saved questions, each with its answer of today. */
export function questionsHtml(page: QuestionsPage, edition: Edition): string {
  const words = wordsIn(edition.language);
  const { question: labels } = words;
  const isEmpty = page.questions.length === 0;
  const lede = isEmpty && html`<p class="lede">${labels.nothingSavedHint}</p>`;
  const items = page.questions.map(({ name, count }) => {
    const title = titleOfCount(count, page.evidence, edition);
    return html`<li><a href="${questionAddress(edition.language, name)}">${title}</a>: ${answerOf(count, edition)}</li>`;
  });
  const parts = !isEmpty && partHtml({ id: "saved", name: labels.questions, content: html`<ul>${items}</ul>` });
  return sheetHtml(
    { name: null, title: isEmpty ? labels.nothingSaved : labels.saved, label: null, lede, parts },
    edition,
  );
}

function sheetHtml(
  sheet: { name: string | null; title: string; label: string | null; lede: Content; parts: Content },
  edition: Edition,
): string {
  const { language } = edition;
  const { question: labels } = wordsIn(language);
  const list = { name: labels.questions, address: sheet.name === null ? null : questionAddress(language, null) };
  const own = sheet.name === null ? [] : [{ name: sheet.title, address: null }];
  return frameHtml(
    {
      title: sheet.title,
      description: `${sheet.title}. ${labels.answersOverTime}.`,
      address: questionAddress(language, sheet.name),
      otherLanguage: { address: questionAddress(otherLanguageOf(language), sheet.name), isTranslation: true },
      section: "counts",
      label: sheet.label,
      data: null,
      main: html`<article class="sheet">
${breadcrumbHtml([list, ...own], edition)}
<header class="head row"><p class="rail">${labels.questions}</p><div class="head-text broad"><h1 class="title">${sheet.title}</h1>${sheet.lede}</div></header>
${sheet.parts}${downloadsPart(questionAddress(language, sheet.name), TABLE_FORMATS, edition)}</article>`,
      isIndexed: true,
      isOfRecord: true,
    },
    edition,
  );
}

interface Setting {
  readonly edition: Edition;
  readonly evidence: EvidenceById;
}

/** Newest first. */
function changesHtml(page: QuestionPage, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const { question: labels } = words;
  if (page.changes.length === 0) return html`<p>${labels.neverAnswered}</p>`;
  const rows = page.changes.toReversed().map((change) => {
    const day = html`<time datetime="${change.day}">${dayText(change.day, words)}</time>`;
    return html`<tr><th scope="row">${day}</th><td class="number">${answerOf(change.count, edition)}</td><td>${changersHtml(change, { edition, evidence: page.evidence })}</td></tr>`;
  });
  const head = html`<tr><th scope="col">${labels.from}</th><th scope="col" class="number">${labels.answer}</th><th scope="col">${labels.changedBy}</th></tr>`;
  return html`<p class="small quiet">${labels.answersHint}</p><div class="table stacked" tabindex="0"><table><caption class="vh">${labels.answersOverTime}</caption><thead>${head}</thead><tbody>${rows}</tbody></table></div>`;
}

/** The answer as it was: a statement may have been corrected since, so its words of today are not asked. */
function answerOf(count: Count, edition: Edition): string {
  const words = wordsIn(edition.language);
  return count.used.length === 0 ? words.question.noAnswer : boundsText(count, count.question.unit, words);
}

/** What has been erased or hidden since is not shown; that somebody changed the answer is. */
function changersHtml({ changedBy }: AnswerFrom, { edition, evidence }: Setting): Content {
  const words = wordsIn(edition.language);
  const shown = changedBy.flatMap((id) => evidence.get(id) ?? []);
  if (shown.length === 0) return words.question.byTheDesk;
  return joined(
    shown.map((one) => html`${quotedHtml(one, edition)}${sourceText(one, words)} · ${sourceLink(one, edition)}`),
    html`<br>`,
  );
}
