import { CompiledQuery, PostgresAdapter } from "kysely";
import { SqliteConnection } from "./sqlite-dialect.ts";
import type { Database, Tables } from "./tables.ts";

/** Well below the 65,535 that PostgreSQL takes as parameters of one statement. */
const PARAMETERS_AT_MOST = 8_000;

/** How many values one `in (…)` list holds. */
export const LIST_AT_MOST = 500;

/**
 * Inserts rows. The statement is written here rather than by the query builder because building it costs more than
 * running it, and rows come by the ten thousand. SQLite runs a one-row statement for each; PostgreSQL, which is a
 * round trip away, takes many rows to a statement.
 */
export async function insertRows<Table extends keyof Tables & string>(
  db: Database,
  table: Table,
  rows: readonly Partial<Record<keyof Tables[Table], unknown>>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof typeof first)[];
  const tupleOf = (row: (typeof rows)[number]) => columns.map((column) => row[column]);
  const insert = `insert into ${table} (${columns.map(String).join(",")}) values `;
  await db.getExecutor().provideConnection(async (connection) => {
    if (connection instanceof SqliteConnection)
      return connection.runForEach(`${insert}(${marks(columns)})`, rows.values().map(tupleOf));
    for (const chunk of chunksOf(rows, Math.floor(PARAMETERS_AT_MOST / columns.length))) {
      const tuples = chunk.map(tupleOf);
      await connection.executeQuery(CompiledQuery.raw(insert + numberedMarks(tuples), tuples.flat()));
    }
  });
}

/** "?,?,?" */
function marks(columns: readonly unknown[]): string {
  return columns.map(() => "?").join(",");
}

/** "($1,$2),($3,$4)" */
function numberedMarks(tuples: readonly (readonly unknown[])[]): string {
  let place = 0;
  return tuples.map((tuple) => `(${tuple.map(() => `$${++place}`).join(",")})`).join(",");
}

/** Whether this is PostgreSQL, where rows are locked one by one and parameters have numbers. */
export function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** A list cut into lists of at most `size`, in order. */
export function* chunksOf<Value>(values: readonly Value[], size: number): Generator<readonly Value[]> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size);
}

/** Free words as both engines can hold them in a column: PostgreSQL takes no NUL, neither takes half a character. */
export function storable(words: string | null): string | null {
  return words === null ? null : words.replaceAll("\0", "\ufffd").toWellFormed();
}
