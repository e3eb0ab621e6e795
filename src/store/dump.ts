import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type Database, QUERY_TABLE_NAMES, QUERY_TABLES, type QueryTable } from "./tables.ts";

/** How many rows are held at a time. */
const PAGE = 1_000;

/**
 * SHA-256 over every row of every query table, as lines of JSON in the order of tables and keys. Keys are ordered by
 * their bytes on both engines, so the same entries give the same hash on either.
 */
export async function hashOfTables(db: Database): Promise<string> {
  const hash = createHash("sha256");
  for (const table of QUERY_TABLE_NAMES) {
    hash.update(`${table}\n`);
    for await (const row of rowsOf(db, table)) hash.update(`${JSON.stringify(row)}\n`);
  }
  return hash.digest("hex");
}

/** Every row of a query table by its key; columns are in the order of the table. */
async function* rowsOf(db: Database, table: QueryTable): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const keys: readonly string[] = QUERY_TABLES[table];
  const order = sql.join(keys.map((key) => sql.ref(key)));
  let after = sql``;
  while (true) {
    const page = sql<
      Record<string, unknown>
    >`select * from ${sql.table(table)} ${after} order by ${order} limit ${sql.lit(PAGE)}`;
    const { rows } = await page.execute(db);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = sql`where (${order}) > (${sql.join(keys.map((key) => last[key]))})`;
  }
}
