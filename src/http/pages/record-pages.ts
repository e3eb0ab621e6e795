import { showCheck } from "../../actions/show-check.ts";
import { showCount } from "../../actions/show-count.ts";
import { showDocument } from "../../actions/show-document.ts";
import { showQuestion, showQuestions } from "../../actions/show-question.ts";
import { queryFieldsFrom, queryFrom, questionFromQuery } from "../../core/count/questions.ts";
import type { Language, Question } from "../../core/model/index.ts";
import { countsAddress, knownAddress, otherLanguageOf } from "../../core/page/addresses.ts";
import { checkHtml } from "../../core/page/check.ts";
import { countHtml } from "../../core/page/count.ts";
import { documentHtml } from "../../core/page/document.ts";
import { questionHtml, questionsHtml } from "../../core/page/saved-question.ts";
import { knownIn } from "./known.ts";
import { type Answer, type Asked, NOT_FOUND, type Page } from "./page.ts";

/** Documents, checks, counts and saved questions. */
export const RECORD_PAGES: readonly Page[] = [
  { path: "/:language{(?:en|es)}/documents/:id", answer: documentPage },
  { path: "/:language{(?:en|es)}/checks/:id", answer: checkPage },
  { path: "/:language{(?:en|es)}/counts", answer: countPage },
  { path: "/:language{(?:en|es)}/questions", answer: questionsPage },
  { path: "/:language{(?:en|es)}/questions/:name", answer: questionPage },
];

/** Where the answer to a question is shown. */
export function countAddressOf(language: Language, question: Question): string {
  return `${countsAddress(language)}?${queryFrom(question)}`;
}

async function documentPage({ desk, edition, context }: Asked): Promise<Answer> {
  const page = await showDocument(desk, context.req.param("id") ?? "");
  return page === null ? NOT_FOUND : { html: documentHtml(page, edition) };
}

async function checkPage({ desk, edition, context }: Asked): Promise<Answer> {
  const page = await showCheck(desk, context.req.param("id") ?? "");
  return page === null ? NOT_FOUND : { html: checkHtml(page, edition) };
}

async function countPage(asked: Asked): Promise<Answer> {
  const { desk, edition, context } = asked;
  const { language } = edition;
  const question = questionFromQuery(new URL(context.req.url).searchParams, language);
  const known = knownIn(asked);
  if (question === null || known === "impossible") return { notice: { kind: "bad-request", detail: null } };
  const page = await showCount(desk, question, { language, known });
  const translation = knownAddress(countAddressOf(otherLanguageOf(language), question), known);
  const past = { address: countsAddress(language), known, fields: queryFieldsFrom(question) };
  return { html: countHtml({ ...page, translation, past }, edition) };
}

async function questionsPage({ desk, edition }: Asked): Promise<Answer> {
  return { html: questionsHtml(await showQuestions(desk, edition.language), edition) };
}

async function questionPage({ desk, edition, context }: Asked): Promise<Answer> {
  const page = await showQuestion(desk, context.req.param("name") ?? "", edition.language);
  return page === null ? NOT_FOUND : { html: questionHtml(page, edition) };
}
