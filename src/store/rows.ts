import { type AliasedRawBuilder, CompiledQuery, PostgresAdapter, sql } from "kysely";
import { SqliteConnection } from "./sqlite-dialect.ts";
import type { Database, Tables } from "./tables.ts";

/** Well below the 65,535 that PostgreSQL takes as parameters of one statement. */
const PARAMETERS_AT_MOST = 8_000;

/** How many values one `in (…)` list holds. */
export const LIST_AT_MOST = 500;

/** Rows that one SQLite statement inserts: beyond some twenty, more save nothing. */
const ROWS_OF_SQLITE = 16;

/**
 * A row that is refused undoes the transaction, not its statement: for that SQLite would copy every page that the
 * statement changes.
 */
const REFUSED_IN_PLACE = "or fail";

/**
 * Inserts rows, all of which have the columns of the first. The statement is written here rather than by the query
 * builder because building it costs more than running it, and rows come by the ten thousand.
 */
export async function insertRows<Table extends keyof Tables & string>(
  db: Database,
  table: Table,
  rows: readonly Partial<Record<keyof Tables[Table], unknown>>[],
): Promise<void> {
  await writeRows(db, { table, rows, key: [] });
}

/** As {@link insertRows}; a row that is there already, by its key, is taken over. The rows given must differ in it. */
export async function replaceRows<Table extends keyof Tables & string>(
  db: Database,
  into: { readonly table: Table; readonly key: readonly string[] },
  rows: readonly Partial<Record<keyof Tables[Table], unknown>>[],
): Promise<void> {
  await writeRows(db, { ...into, rows });
}

async function writeRows(
  db: Database,
  given: { readonly table: string; readonly rows: readonly object[]; readonly key: readonly string[] },
): Promise<void> {
  const { table, rows, key } = given;
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const ending = key.length === 0 ? "" : replacing(columns, key);
  await db.getExecutor().provideConnection(async (connection) => {
    const isSqlite = connection instanceof SqliteConnection;
    const insert = `insert ${isSqlite ? REFUSED_IN_PLACE : ""} into ${table} (${columns.join(",")}) values `;
    const atOnce = isSqlite ? ROWS_OF_SQLITE : Math.floor(PARAMETERS_AT_MOST / columns.length);
    for (const chunk of chunksOf(rows, atOnce)) {
      const values = flattened(chunk, columns);
      const marks = isSqlite ? plainMarks(chunk.length, columns.length) : numberedMarks(chunk.length, columns.length);
      const sql = insert + marks + ending;
      if (isSqlite) connection.run(sql, values);
      else await connection.executeQuery(CompiledQuery.raw(sql, values));
    }
  });
}

function flattened(rows: readonly object[], columns: readonly string[]): unknown[] {
  const values: unknown[] = [];
  for (const row of rows) for (const column of columns) values.push((row as Readonly<Record<string, unknown>>)[column]);
  return values;
}

function replacing(columns: readonly string[], key: readonly string[]): string {
  const others = columns.filter((column) => !key.includes(column));
  return ` on conflict (${key.join(",")}) do update set ${others.map((column) => `${column} = excluded.${column}`).join(",")}`;
}

/** "(?,?),(?,?)" */
function plainMarks(rows: number, columns: number): string {
  return Array(rows)
    .fill(`(${Array(columns).fill("?").join(",")})`)
    .join(",");
}

/** "($1,$2),($3,$4)" */
function numberedMarks(rows: number, columns: number): string {
  let place = 0;
  const tuple = () => `(${Array.from({ length: columns }, () => `$${++place}`).join(",")})`;
  return Array.from({ length: rows }, tuple).join(",");
}

/** Whether this is PostgreSQL, where rows are locked one by one and parameters have numbers. */
export function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** These ids as a table to join: one statement for any number of them, which stays prepared and reads in their order. */
export function wantedIds(db: Database, ids: readonly string[]): AliasedRawBuilder<{ value: string }, "wanted"> {
  return wantedIn(db, wantedValue(db, ids));
}

/** As {@link wantedIds}, where the ids come as {@link wantedValue} writes them. */
export function wantedIn(db: Database, value: unknown): AliasedRawBuilder<{ value: string }, "wanted"> {
  if (isPostgres(db)) return sql<{ value: string }>`unnest(${value}::text[])`.as<"wanted">(sql`wanted(value)`);
  return sql<{ value: string }>`json_each(${value})`.as("wanted");
}

/** Ids as the database takes them. */
export function wantedValue(db: Database, ids: readonly string[]): unknown {
  return isPostgres(db) ? ids : JSON.stringify(ids);
}

/** A list cut into lists of at most `size`, in order. */
export function* chunksOf<Value>(values: readonly Value[], size: number): Generator<readonly Value[]> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size);
}

/** Free words as both engines can hold them in a column: PostgreSQL takes no NUL, neither takes half a character. */
export function storable(words: string | null): string | null {
  return words === null ? null : words.replaceAll("\0", "\ufffd").toWellFormed();
}
