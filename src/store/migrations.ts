import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Pool } from "pg";

const FOLDER = join(import.meta.dirname, "migrations");

/** Any number of processes may open a store at once; on PostgreSQL this lock lets one of them migrate. */
const MIGRATION_LOCK = 4310_0001;

interface Migration {
  readonly name: string;
  readonly sql: string;
}

/**
 * The numbered files, in order. One whose name ends in ".sqlite.sql" or ".postgres.sql" is for that engine alone. A
 * file that has shipped is never changed; what follows from it is the next number.
 */
function migrationsFor(dialect: "sqlite" | "postgres"): readonly Migration[] {
  const other = dialect === "sqlite" ? ".postgres.sql" : ".sqlite.sql";
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".sql") && !name.endsWith(other));
  return names.sort().map((name) => ({ name, sql: readFileSync(join(FOLDER, name), "utf8") }));
}

/** Brings a SQLite database to the newest tables, in one transaction. */
export function migrateSqlite(database: DatabaseSync): void {
  const migrations = migrationsFor("sqlite");
  database.exec("create table if not exists migrations (name text primary key)");
  if (namesDone(database).size === migrations.length) return;
  database.exec("begin immediate");
  try {
    const done = namesDone(database);
    for (const migration of migrations.filter(({ name }) => !done.has(name))) {
      database.exec(migration.sql);
      database.prepare("insert into migrations (name) values (?)").run(migration.name);
    }
    database.exec("commit");
  } catch (error) {
    database.exec("rollback");
    throw error;
  }
}

function namesDone(database: DatabaseSync): ReadonlySet<string> {
  const rows = database.prepare("select name from migrations").all() as unknown as readonly { name: string }[];
  return new Set(rows.map((row) => row.name));
}

/** Brings a PostgreSQL database to the newest tables, in one transaction. */
export async function migratePostgres(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
    await client.query("create table if not exists migrations (name text primary key)");
    const done = new Set(
      (await client.query<{ name: string }>("select name from migrations")).rows.map((row) => row.name),
    );
    for (const migration of migrationsFor("postgres").filter(({ name }) => !done.has(name))) {
      await client.query(migration.sql);
      await client.query("insert into migrations (name) values ($1)", [migration.name]);
    }
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
