import type { Kysely } from "kysely";
import type { StatementValue } from "../core/model/index.ts";
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

const TABLES: readonly KeyTable[] = [
  { table: "figure_places", kinds: ["figure"], insert: insertFigurePlaces },
  { table: "told_names", kinds: ["person", "event", "quotation"], insert: insertToldNames },
  {
    table: "statement_subjects",
    kinds: ["figure", "quotation", "event", "act", "person", "organization"],
    insert: insertStatementSubjects,
  },
];

/** Fills the tables of keys that are due: those that are newer than the record. */
export async function fillKeys(db: Kysely<Tables>): Promise<void> {
  if ((await namesDue(db)).size === 0) return;
  await db.transaction().execute(async (transaction) => {
    await lockAppends(transaction);
    const due = await namesDue(transaction);
    for (const each of TABLES) if (due.has(each.table)) await fill(transaction, each);
    if (due.has("search_entries")) await fillSearchEntries(transaction);
    if (due.has("document_sources")) await fillDocumentSources(transaction);
    await transaction.deleteFrom("tables_due").execute();
  });
}

async function namesDue(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("tables_due").select("name").execute();
  return new Set(rows.map(({ name }) => name));
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
