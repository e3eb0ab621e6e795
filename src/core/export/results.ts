import { type Article, sourceOf } from "../model/index.ts";
import { documentAddress, questionAddress } from "../page/addresses.ts";
import type { SearchResult } from "../page/search.ts";
import { addressOf, hedgesOf } from "./statements.ts";
import { type ColumnOf, type Table, tableOf } from "./table.ts";

/** Search results as rows, best first. */
export function resultTable(results: readonly SearchResult[], base: string): Table {
  return tableOf(
    RESULT_COLUMNS.map((column) => ({ ...column, cell: ({ row }: { row: ResultRow }) => row[column.name] })),
    results.map((result) => ({ row: rowOf(result, base) })),
  );
}

const RESULT_COLUMNS = [
  { name: "kind", type: "text", says: "article, question, document, or the kind of a statement." },
  { name: "id", type: "text", says: "Its id; a question's is its name." },
  { name: "title", type: "text", says: "Its title; of a statement the exact words." },
  { name: "hedges", type: "text", says: "Of a statement: words that weaken it." },
  { name: "language", type: "text", says: "Language of its words (BCP 47)." },
  { name: "source", type: "text", says: "Who put it out." },
  { name: "day", type: "day", says: "When it was put out." },
  { name: "review", type: "text", says: "Of a statement: confirmed or corrected." },
  { name: "address", type: "text", says: "Where it is on this site." },
] as const;

type ResultRow = Readonly<Record<(typeof RESULT_COLUMNS)[number]["name"], string | null>>;

function rowOf(result: SearchResult, base: string): ResultRow {
  const none = { hedges: null, language: null, source: null, day: null, review: null };
  if (result.kind === "article") {
    const { id, title, language, published, address } = result.article;
    return { ...none, kind: "article", id, title, language, day: published.slice(0, 10), address: `${base}${address}` };
  }
  if (result.kind === "question") {
    const address = `${base}${questionAddress("en", result.name)}`;
    return { ...none, kind: "question", id: result.name, title: result.name.replaceAll("-", " "), address };
  }
  if (result.kind === "document") {
    const { id, title, language } = result.document;
    const { publisher, published } = sourceOf(result.document);
    const address = `${base}${documentAddress("en", id)}`;
    return { ...none, kind: "document", id, title, language, source: publisher, day: published, address };
  }
  const { statement, document, context, review } = result.evidence;
  const { publisher, published } = sourceOf(document);
  return {
    ...{ kind: statement.value.kind, id: statement.id, title: context.exact, hedges: hedgesOf(statement.value) },
    ...{ language: document.language, source: publisher, day: published, review },
    address: addressOf(result.evidence, base),
  };
}

/** Articles as rows, in the order of the page. */
export function articleTable(articles: readonly Article[], base: string): Table {
  return tableOf(articleColumns(base), articles);
}

function articleColumns(base: string): readonly ColumnOf<Article>[] {
  return [
    { name: "id", type: "text", says: "Id of the article; it stays.", cell: ({ id }) => id },
    { name: "revision", type: "number", says: "1 for the first.", cell: ({ revision }) => revision },
    { name: "title", type: "text", says: "Its title.", cell: ({ title }) => title },
    { name: "standfirst", type: "text", says: "Its standfirst.", cell: ({ standfirst }) => standfirst },
    { name: "language", type: "text", says: "Its language (BCP 47).", cell: ({ language }) => language },
    { name: "section", type: "text", says: "Its section.", cell: ({ section }) => section },
    {
      name: "topics",
      type: "text",
      says: "Its topics, with semicolons between.",
      cell: ({ topics }) => topics.join("; "),
    },
    { name: "byline", type: "text", says: "Who signed it.", cell: ({ byline }) => byline },
    { name: "published", type: "instant", says: "When it first came out.", cell: ({ published }) => published },
    { name: "updated", type: "instant", says: "When this revision came out.", cell: ({ updated }) => updated },
    {
      name: "checks",
      type: "number",
      says: "How many of its figures were checked.",
      cell: ({ checks }) => checks.length,
    },
    { name: "address", type: "text", says: "Where it is.", cell: ({ address }) => `${base}${address}` },
  ];
}
