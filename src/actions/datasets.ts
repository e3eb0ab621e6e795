/** What a page shows, as data: each function gives exactly what the page of the same address does. */
import { aboutOf } from "../core/export/about.ts";
import { answerTable, takenAnswer, takenChange } from "../core/export/answers.ts";
import { articleTable, resultTable } from "../core/export/results.ts";
import { statementTable, takenBy } from "../core/export/statements.ts";
import type { Dataset, Table } from "../core/export/table.ts";
import type { Day, Question } from "../core/model/index.ts";
import {
  documentAddress,
  kindAddress,
  knownAddress,
  listedAddress,
  narrowedSearchAddress,
  questionAddress,
} from "../core/page/addresses.ts";
import { wholeText } from "../core/page/amounts.ts";
import { answerText } from "../core/page/answers.ts";
import { type DownloadFormat, downloadAddress } from "../core/page/downloads.ts";
import { type Edition, type Evidence, wordsIn } from "../core/page/edition.ts";
import { titleOfCount } from "../core/page/questions.ts";
import type { ArticleTermKind } from "../core/record/article-terms.ts";
import { readQuery } from "../core/search/query.ts";
import { termsIn } from "../store/article-terms.ts";
import { articlesIn } from "../store/articles.ts";
import { newestBatchAt } from "../store/batches.ts";
import type { Desk } from "./desk.ts";
import { rankedEntries, type SearchAsked } from "./search-record.ts";
import { showCount } from "./show-count.ts";
import { showDocument } from "./show-document.ts";
import { showQuestion, showQuestions } from "./show-question.ts";
import { shownResults } from "./show-results.ts";

const PUBLIC = { publicOnly: true } as const;

/** A record in which nothing has happened. */
const NEVER = "1970-01-01T00:00:00.000Z";

/** For whom and in which form a dataset is made. */
export interface Taking {
  readonly desk: Pick<Desk, "store">;
  readonly edition: Edition;
  readonly format: DownloadFormat;
}

/**
 * The statements of a count: those used and those left out, with the reason. `known`: the past day at whose end the record
 * held that; null for today.
 */
export async function countDataset(
  { question, known }: { readonly question: Question; readonly known: Day | null },
  taking: Taking,
): Promise<Dataset> {
  const { language } = taking.edition;
  const { count, evidence } = await showCount(taking.desk, question, { language, known });
  const words = wordsIn(language);
  const taken = takenBy(count, evidence);
  const answer = count.used.length === 0 ? words.count.noRecord : answerText(count, evidence, words);
  return datasetOf(taking, {
    title: titleOfCount(count, evidence, taking.edition),
    page: knownAddress(taking.edition.countAddress(question), known),
    table: statementTable(taken, taking.edition.base),
    evidence: taken.map((one) => one.evidence),
    notes: [words.downloads.answer(answer)],
  });
}

/** What was read in a document and a person has confirmed; null when the public may not see it. */
export async function documentDataset(id: string, taking: Taking): Promise<Dataset | null> {
  const page = await showDocument(taking.desk, id);
  if (page === null) return null;
  const words = wordsIn(taking.edition.language);
  const { document } = page;
  const taken = page.evidence.map((evidence) => ({ evidence, part: null }));
  return datasetOf(taking, {
    title: document.title ?? words.document.kinds[document.kind],
    page: documentAddress(taking.edition.language, id),
    table: statementTable(taken, taking.edition.base),
    evidence: page.evidence,
    notes: [],
  });
}

/** A saved question's answers over time; null when the public may not see it. */
export async function questionDataset(name: string, taking: Taking): Promise<Dataset | null> {
  const { desk, edition } = taking;
  const page = await showQuestion(desk, name, edition.language);
  if (page === null) return null;
  const answers = page.changes.map((change) => takenChange({ ...page, change }, edition));
  const title = answers.at(-1)?.title ?? name;
  const pageAddress = questionAddress(edition.language, name);
  const evidence = [...page.evidence.values()];
  return datasetOf(taking, { title, page: pageAddress, table: answerTable(answers), evidence, notes: [] });
}

/** The saved questions with their answers of today. */
export async function questionsDataset(taking: Taking): Promise<Dataset> {
  const { desk, edition } = taking;
  const { questions, evidence } = await showQuestions(desk, edition.language);
  const answers = questions.map(({ name, count }) => takenAnswer({ name, count, evidence }, edition));
  return datasetOf(taking, {
    title: wordsIn(edition.language).question.saved,
    page: questionAddress(edition.language, null),
    table: answerTable(answers),
    evidence: [...evidence.values()],
    notes: [],
  });
}

/** How many results a download of a search holds. */
const RESULTS_AT_MOST = 500;

/** What a search finds, on all its pages together. */
export async function searchDataset(asked: SearchAsked, taking: Taking): Promise<Dataset> {
  const { desk, edition } = taking;
  const words = wordsIn(edition.language);
  const query = readQuery(asked.typed);
  const found = await rankedEntries(desk, query, asked.filters);
  const results = await shownResults(desk, found.slice(0, RESULTS_AT_MOST), edition.language);
  return datasetOf(taking, {
    title: `${words.search.search}: ${query.written}`,
    page: narrowedSearchAddress(edition.language, { typed: query.written, filters: asked.filters, page: 1 }),
    table: resultTable(results, edition.base),
    evidence: results.flatMap((result) => (result.kind === "statement" ? [result.evidence] : [])),
    notes: found.length > RESULTS_AT_MOST ? [words.downloads.first(wholeText(RESULTS_AT_MOST, words))] : [],
  });
}

/** How many articles a download of a list holds. */
const ARTICLES_AT_MOST = 1_000;

/** The articles that are listed under a term; null when none is. */
export async function listDataset(
  listed: { readonly kind: ArticleTermKind; readonly key: string },
  taking: Taking,
): Promise<Dataset | null> {
  const { desk, edition } = taking;
  const { language } = edition;
  const [term] = await termsIn(desk.store, { ...PUBLIC, ...listed, language });
  if (term === undefined) return null;
  const articles = await articlesIn(desk.store, { ...PUBLIC, language, listed, limit: ARTICLES_AT_MOST });
  return datasetOf(taking, {
    title: term.name,
    page: listedAddress(language, listed.kind, listed.key),
    table: articleTable(articles, edition.base),
    evidence: [],
    notes: [],
  });
}

/** What a kind of list leads to: its terms, each with how many articles it has. */
export async function termsDataset(kind: ArticleTermKind, taking: Taking): Promise<Dataset> {
  const { desk, edition } = taking;
  const terms = await termsIn(desk.store, { ...PUBLIC, kind, language: edition.language });
  const columns = [
    { name: "key", type: "text", says: "As addresses have it." },
    { name: "name", type: "text", says: "As the newest article names it." },
    { name: "articles", type: "number", says: "How many articles are listed under it." },
    { name: "newest", type: "instant", says: "When the newest of them came out." },
  ] as const;
  const rows = terms.map(({ key, name, articles, newest }) => [key, name, articles, newest]);
  const page = kindAddress(edition.language, kind);
  return datasetOf(taking, {
    title: page.slice(page.lastIndexOf("/") + 1),
    page,
    table: { columns, rows },
    evidence: [],
    notes: [],
  });
}

async function datasetOf(
  { desk, edition, format }: Taking,
  given: {
    readonly title: string;
    readonly page: string;
    readonly table: Table;
    readonly evidence: readonly Evidence[];
    readonly notes: readonly string[];
  },
): Promise<Dataset> {
  const { title, page, table, evidence, notes } = given;
  const asOf = (await newestBatchAt(desk.store.db)) ?? NEVER;
  const about = aboutOf({ title, page, download: downloadAddress(page, format), asOf, notes }, edition);
  return { about, table, evidence };
}
