/** What the database alone can do with the same rows: the limit that a measurement is read against. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { openSqlite } from "../../src/store/sqlite-dialect.ts";
import type { Store } from "../../src/store/store.ts";
import type { Timed } from "./timed.ts";

const TABLES = [
  "entries",
  "documents",
  "captures",
  "texts",
  "text_readings",
  "statements",
  "figure_places",
  "told_names",
];
/** Statements whose rows are inserted again: enough for a speed, few enough to be held. */
const STATEMENTS_AT_MOST = 20_000;
const ROWS_AT_ONCE = 2_000;

/** Prepared one-row inserts of rows that a record holds into empty tables with the same indexes and triggers. */
export function rawInserts(folder: string, statements: number): { readonly rows: number; readonly ms: Timed } {
  const source = new DatabaseSync(join(folder, "cotejo.sqlite"), { readOnly: true });
  const file = join(folder, "limit.sqlite");
  const target = openSqlite(file);
  const made = source
    .prepare(`select sql from sqlite_master where sql is not null and tbl_name in (${TABLES.map(() => "?").join()})`)
    .all(...TABLES);
  for (const { sql } of made) target.exec(String(sql));
  target.exec("pragma foreign_keys = off");
  const share = Math.min(1, STATEMENTS_AT_MOST / statements);
  let [clock, processor] = [0, 0];
  for (const table of TABLES) {
    const all = Number(source.prepare(`select count(*) as many from ${table}`).get()?.["many"]);
    const rows = source.prepare(`select * from ${table} limit ${Math.round(all * share)}`).all();
    const took = insertAll(target, table, rows);
    clock += took.clock;
    processor += took.processor;
  }
  source.close();
  target.close();
  rmSync(file);
  return { rows: Math.round(statements * share), ms: { clock, processor } };
}

function insertAll(target: DatabaseSync, table: string, rows: readonly Record<string, SQLInputValue>[]): Timed {
  const [first] = rows;
  if (first === undefined) return { clock: 0, processor: 0 };
  const columns = Object.keys(first);
  const insert = target.prepare(`insert into ${table} (${columns.join()}) values (${columns.map(() => "?").join()})`);
  const [began, used] = [performance.now(), process.cpuUsage()];
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    target.exec("begin immediate");
    for (const row of rows.slice(start, start + ROWS_AT_ONCE)) insert.run(...Object.values(row));
    target.exec("commit");
  }
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - began, processor: (user + system) / 1_000 };
}

/** Milliseconds for one row by its primary key. */
export async function rowsByKey(store: Store, many: number): Promise<number> {
  const ids = await store.db.selectFrom("statements").select("id").limit(many).execute();
  const began = performance.now();
  for (const { id } of ids) await store.db.selectFrom("statements").selectAll().where("id", "=", id).executeTakeFirst();
  return (performance.now() - began) / Math.max(1, ids.length);
}
