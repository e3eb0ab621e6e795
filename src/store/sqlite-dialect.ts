import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";

/**
 * Kysely over Node's own SQLite: one connection, handed to one caller at a time. A transaction takes the write lock
 * at once ("begin immediate"), because every transaction here writes and one that finds out late must start over.
 */
export function sqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(database, "begin immediate"),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** As {@link sqliteDialect}, for reading: a transaction sees one state of the database and blocks no writer. */
export function sqliteReadingDialect(database: DatabaseSync): Dialect {
  return { ...sqliteDialect(database), createDriver: () => new SqliteDriver(database, "begin deferred") };
}

/**
 * Opens a database file as the store needs it: what is committed is on disk, readers do not wait for a writer, what is
 * deleted is overwritten. The rest is speed: pages that hold several entries (a new file's; an old one keeps its own), a
 * log that is carried over when it is worth it, and no file for what a statement keeps for itself.
 */
export function openSqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 15_000, enableForeignKeyConstraints: true });
  database.exec(
    "pragma page_size = 8192; pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on",
  );
  database.exec("pragma cache_size = -64000; pragma wal_autocheckpoint = 4000; pragma temp_store = memory");
  return database;
}

class SqliteDriver implements Driver {
  readonly #database: DatabaseSync;
  readonly #connection: SqliteConnection;
  readonly #begin: string;
  #lastUse: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(database: DatabaseSync, begin: string) {
    this.#database = database;
    this.#connection = new SqliteConnection(database);
    this.#begin = begin;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#lastUse;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#lastUse = promise;
    await before;
    this.#release = resolve;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(): Promise<void> {
    await this.#connection.executeQuery(CompiledQuery.raw(this.#begin));
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.executeQuery(CompiledQuery.raw("commit"));
  }

  /** A failed statement may have ended the transaction already; then there is nothing left to roll back. */
  async rollbackTransaction(): Promise<void> {
    if (this.#database.isTransaction) await this.#connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async destroy(): Promise<void> {
    this.#database.close();
  }
}

interface Prepared {
  readonly statement: StatementSync;
  /** Names of what it returns; none for one that returns nothing. */
  readonly columns: readonly string[];
}

/** Put together here and not by SQLite's binding, which takes a quarter more and gives objects that are slow to read. */
function rowFrom<Row>(columns: readonly string[], values: readonly unknown[]): Row {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index++) row[columns[index]!] = values[index];
  return row as Row;
}

/** The one connection to a database file, with its statements kept prepared. */
export class SqliteConnection implements DatabaseConnection {
  /** How many statements stay prepared; a store's own queries are far fewer. */
  static readonly PREPARED_AT_MOST = 256;
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { statement, columns } = this.#prepare(query.sql);
    const parameters = query.parameters as readonly SQLInputValue[];
    if (columns.length > 0) {
      const found = statement.all(...parameters) as unknown as readonly (readonly unknown[])[];
      return { rows: found.map((values) => rowFrom<Row>(columns, values)) };
    }
    return { rows: [], numAffectedRows: BigInt(statement.run(...parameters).changes) };
  }

  /** Runs a statement that returns nothing. */
  run(sql: string, parameters: readonly unknown[]): void {
    this.#prepare(sql).statement.run(...(parameters as readonly SQLInputValue[]));
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    const { statement, columns } = this.#prepare(query.sql);
    for (const values of statement.iterate(...(query.parameters as readonly SQLInputValue[])))
      yield { rows: [rowFrom<Row>(columns, values as unknown as readonly unknown[])] };
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    if (this.#prepared.size >= SqliteConnection.PREPARED_AT_MOST) this.#prepared.clear();
    const statement = this.#database.prepare(sql);
    statement.setReturnArrays(true);
    const prepared = { statement, columns: statement.columns().map(({ name }) => name) };
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}
