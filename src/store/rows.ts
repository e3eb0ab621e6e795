import { CompiledQuery, PostgresAdapter } from "kysely";
import type { Database, Tables } from "./tables.ts";

/** Below what either engine takes as parameters of one statement. */
const PARAMETERS_AT_MOST = 8_000;

/** How many values one `in (…)` list holds. */
export const LIST_AT_MOST = 500;

/**
 * Inserts rows, many to a statement. The statement is written here rather than by the query builder because building
 * it costs more than running it, and rows come by the ten thousand.
 */
export async function insertRows<Table extends keyof Tables & string>(
  db: Database,
  table: Table,
  rows: readonly Partial<Record<keyof Tables[Table], unknown>>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof typeof first)[];
  const markOf = isPostgres(db) ? (place: number) => `$${place}` : () => "?";
  for (const chunk of chunksOf(rows, Math.floor(PARAMETERS_AT_MOST / columns.length))) {
    const parameters = chunk.flatMap((row) => columns.map((column) => row[column]));
    const tuples = chunk.map((_, row) => {
      const marks = columns.map((_column, column) => markOf(row * columns.length + column + 1));
      return `(${marks.join(",")})`;
    });
    const insert = `insert into ${table} (${columns.join(",")}) values ${tuples.join(",")}`;
    await db.executeQuery(CompiledQuery.raw(insert, parameters));
  }
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
