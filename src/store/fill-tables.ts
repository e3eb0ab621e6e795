import type { Kysely } from "kysely";
import type { Article, StatementValue } from "../core/model/index.ts";
import { fillArticleChanges } from "./article-changes.ts";
import { replaceArticleQuestions } from "./article-questions.ts";
import { replaceArticleSummary } from "./article-summaries.ts";
import { replaceArticleTerms } from "./article-terms.ts";
import { replaceArticleTranslation } from "./article-translations.ts";
import { replaceArticleWords } from "./article-words.ts";
import { articleFrom, selectNewest } from "./articles.ts";
import { lockAppends } from "./batches.ts";
import { fillDocumentSources } from "./document-sources.ts";
import { insertFigurePlaces, type PlacedStatement, placedFrom, selectPlaced } from "./figure-places.ts";
import { fillSearchEntries } from "./search-entries.ts";
import { insertStatementSubjects } from "./statement-subjects.ts";
import type { Database, Tables } from "./tables.ts";
import { insertToldNames } from "./told-names.ts";

/** How many statements are held at a time while a table is filled. */
const PAGE = 1_000;

/** A table of keys that may be newer than the record, and the kinds of values that have rows in it. */
interface KeyTable {
  readonly table: "figure_places" | "told_names" | "statement_subjects";
  readonly kinds: readonly StatementValue["kind"][];
  readonly insert: (db: Database, statements: readonly PlacedStatement[]) => Promise<void>;
}

const STATEMENT_TABLES: readonly KeyTable[] = [
  { table: "figure_places", kinds: ["figure"], insert: insertFigurePlaces },
  { table: "told_names", kinds: ["person", "event", "quotation"], insert: insertToldNames },
  {
    table: "statement_subjects",
    kinds: ["figure", "quotation", "event", "act", "person", "organization"],
    insert: insertStatementSubjects,
  },
];

/** Tables with rows for each article's newest revision, and what writes those in the place of the ones before. */
const ARTICLE_TABLES: readonly {
  readonly table: string;
  readonly replace: (db: Database, article: Article) => Promise<void>;
}[] = [
  { table: "article_questions", replace: replaceArticleQuestions },
  { table: "article_summaries", replace: replaceArticleSummary },
  { table: "article_terms", replace: replaceArticleTerms },
  { table: "article_words", replace: replaceArticleWords },
  { table: "article_translations", replace: replaceArticleTranslation },
];

/** Fills the tables that are due: those that are newer than the record. */
export async function fillTables(db: Kysely<Tables>): Promise<void> {
  if ((await namesDue(db)).size === 0) return;
  await db.transaction().execute(async (transaction) => {
    await lockAppends(transaction);
    const due = await namesDue(transaction);
    for (const each of STATEMENT_TABLES) if (due.has(each.table)) await fill(transaction, each);
    await fillFromArticles(transaction, due);
    if (due.has("article_changes")) await fillArticleChanges(transaction);
    if (due.has("search_entries")) await fillSearchEntries(transaction);
    if (due.has("document_sources")) await fillDocumentSources(transaction);
    await transaction.deleteFrom("tables_due").execute();
  });
}

async function namesDue(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("tables_due").select("name").execute();
  return new Set(rows.map(({ name }) => name));
}

async function fillFromArticles(db: Database, due: ReadonlySet<string>): Promise<void> {
  const tables = ARTICLE_TABLES.filter(({ table }) => due.has(table));
  if (tables.length === 0) return;
  for (const row of await selectNewest(db).select("e.body").execute()) {
    const article = articleFrom(row);
    for (const { replace } of tables) await replace(db, article);
  }
}

async function fill(db: Database, { table, kinds, insert }: KeyTable): Promise<void> {
  await db.deleteFrom(table).execute();
  let after = "";
  while (true) {
    const page = selectPlaced(db).where("s.kind", "in", kinds).where("s.id", ">", after).orderBy("s.id").limit(PAGE);
    const placed = (await page.execute()).map(placedFrom);
    const last = placed.at(-1);
    if (last === undefined) return;
    await insert(db, placed);
    after = last.id;
  }
}
