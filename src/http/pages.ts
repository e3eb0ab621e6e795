import type { Context } from "hono";
import type { Desk } from "../actions/desk.ts";
import { showArticle } from "../actions/show-article.ts";
import { showCheck } from "../actions/show-check.ts";
import { showCount } from "../actions/show-count.ts";
import { showDocument } from "../actions/show-document.ts";
import { showFront } from "../actions/show-front.ts";
import { showQuestion, showQuestions } from "../actions/show-question.ts";
import { queryFrom, questionFromQuery } from "../core/count/questions.ts";
import type { Language, Question } from "../core/model/index.ts";
import { articleHtml } from "../core/page/article.ts";
import { checkHtml } from "../core/page/check.ts";
import { countHtml } from "../core/page/count.ts";
import { documentHtml } from "../core/page/document.ts";
import type { Edition } from "../core/page/edition.ts";
import { otherLanguageOf } from "../core/page/frame.ts";
import { frontHtml } from "../core/page/front.ts";
import type { Notice } from "../core/page/notice.ts";
import { questionHtml, questionsHtml } from "../core/page/saved-question.ts";

/** What the site needs of a desk: it reads the record and writes nothing. */
export type SiteDesk = Pick<Desk, "store" | "settings">;

/** What an address leads to: a page, another address, or a notice that says why there is neither. */
export type Answer = { readonly html: string } | { readonly moved: string } | { readonly notice: Notice };

export interface Asked {
  readonly desk: SiteDesk;
  readonly edition: Edition;
  readonly context: Context;
}

export interface Page {
  readonly path: string;
  readonly answer: (asked: Asked) => Promise<Answer>;
}

const NOT_FOUND: Answer = { notice: { kind: "not-found", detail: null } };

/** Every kind of page of the public site, by its path. */
export const PAGES: readonly Page[] = [
  { path: "/:language{(?:en|es)}", answer: frontPage },
  { path: "/:language{(?:en|es)}/:year{[0-9]{4}}/:slug", answer: articlePage },
  { path: "/:language{(?:en|es)}/:year{[0-9]{4}}/:slug/revisions/:revision{[0-9]{1,6}}", answer: articlePage },
  { path: "/:language{(?:en|es)}/documents/:id", answer: documentPage },
  { path: "/:language{(?:en|es)}/checks/:id", answer: checkPage },
  { path: "/:language{(?:en|es)}/counts", answer: countPage },
  { path: "/:language{(?:en|es)}/questions", answer: questionsPage },
  { path: "/:language{(?:en|es)}/questions/:name", answer: questionPage },
];

/** Where the answer to a question is shown. */
export function countAddressOf(language: Language, question: Question): string {
  return `/${language}/counts?${queryFrom(question)}`;
}

async function frontPage({ desk, edition }: Asked): Promise<Answer> {
  return { html: frontHtml(await showFront(desk, edition.language), edition) };
}

async function articlePage({ desk, edition, context }: Asked): Promise<Answer> {
  const address = `/${edition.language}/${context.req.param("year")}/${context.req.param("slug")}`;
  const revision = context.req.param("revision");
  const shown = await showArticle(desk, address, revision === undefined ? null : Number(revision));
  if (shown === null) return NOT_FOUND;
  if (shown.kind === "moved") return { moved: shown.address };
  if (shown.kind === "withdrawn") return { notice: { kind: "gone", detail: shown } };
  return { html: articleHtml(shown.page, edition) };
}

async function documentPage({ desk, edition, context }: Asked): Promise<Answer> {
  const page = await showDocument(desk, context.req.param("id") ?? "");
  return page === null ? NOT_FOUND : { html: documentHtml(page, edition) };
}

async function checkPage({ desk, edition, context }: Asked): Promise<Answer> {
  const page = await showCheck(desk, context.req.param("id") ?? "");
  return page === null ? NOT_FOUND : { html: checkHtml(page, edition) };
}

async function countPage({ desk, edition, context }: Asked): Promise<Answer> {
  const question = questionFromQuery(new URL(context.req.url).searchParams, edition.language);
  if (question === null) return { notice: { kind: "bad-request", detail: null } };
  const page = await showCount(desk, question, edition.language);
  const translation = countAddressOf(otherLanguageOf(edition.language), question);
  return { html: countHtml({ ...page, translation }, edition) };
}

async function questionsPage({ desk, edition }: Asked): Promise<Answer> {
  return { html: questionsHtml(await showQuestions(desk, edition.language), edition) };
}

async function questionPage({ desk, edition, context }: Asked): Promise<Answer> {
  const page = await showQuestion(desk, context.req.param("name") ?? "", edition.language);
  return page === null ? NOT_FOUND : { html: questionHtml(page, edition) };
}
