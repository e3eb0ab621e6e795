import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import { Pool } from "pg";
import { type CaptureFiles, openCaptureFiles } from "./capture-files.ts";
import { fillTables } from "./fill-tables.ts";
import { migratePostgres, migrateSqlite } from "./migrations.ts";
import { finishErasures } from "./redact.ts";
import { openSqlite, sqliteDialect, sqliteReadingDialect } from "./sqlite-dialect.ts";
import type { Database, Tables } from "./tables.ts";

/** Where the record is kept. */
export interface StoreSettings {
  /** The data folder: captures always, and the SQLite database when there is no `url`. */
  readonly folder: string;
  /** A PostgreSQL ("postgres://…"), or null for SQLite. */
  readonly url: string | null;
}

/** An open record: its database and its captures. */
export interface Store {
  readonly db: Kysely<Tables>;
  readonly dialect: "sqlite" | "postgres";
  readonly captures: CaptureFiles;
  /** Lets `work` read one state of the whole record while others go on writing. */
  snapshot<Result>(work: (db: Database) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Opens the record, making folder and tables when they are not there. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  makeFolder(settings.folder);
  const captures = await openCaptureFiles(join(settings.folder, "captures"));
  const store = await (settings.url === null
    ? openSqliteStore(settings.folder, captures)
    : openPostgresStore(settings.url, captures));
  await finishErasures(store);
  await fillTables(store.db);
  return store;
}

async function openSqliteStore(folder: string, captures: CaptureFiles): Promise<Store> {
  const file = join(folder, "cotejo.sqlite");
  const database = openSqlite(file);
  migrateSqlite(database);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  return {
    db,
    dialect: "sqlite",
    captures,
    async snapshot(work) {
      const reading = new Kysely<Tables>({ dialect: sqliteReadingDialect(openSqlite(file)) });
      try {
        return await reading.transaction().execute(work);
      } finally {
        await reading.destroy();
      }
    },
    close: () => db.destroy(),
  };
}

/** An empty record in memory, for working out what another one held; its captures are the other's. */
export function openMemoryStore(captures: CaptureFiles): Store {
  const database = openSqlite(":memory:");
  migrateSqlite(database);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  return {
    db,
    dialect: "sqlite",
    captures,
    snapshot: (work) => db.transaction().execute(work),
    close: () => db.destroy(),
  };
}

async function openPostgresStore(url: string, captures: CaptureFiles): Promise<Store> {
  const pool = new Pool({ connectionString: url, max: 10 });
  // A connection that breaks while nobody uses it is replaced when the next one is needed.
  pool.on("error", () => undefined);
  try {
    await migratePostgres(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    dialect: "postgres",
    captures,
    snapshot: (work) => db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work),
    close: () => db.destroy(),
  };
}

/** Level by level: Node's own recursive making never ends below a folder that refuses, such as one under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder);
}
