import { type Compilable, CompiledQuery } from "kysely";
import type { Database } from "./tables.ts";
import type { View } from "./view.ts";

/** Stands in a query for the value that has this name, which is given when the query is run. */
class Named {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Gives each value that is asked for by its name as what stands for it. */
const NAMED = new Proxy({}, { get: (_, name) => new Named(String(name)) });

/**
 * A query that is written once for each database and each view, and run with other values each time: writing it takes longer
 * than running it. `write` may put the values into the query, and may not look at them: it is given what stands for them.
 */
export function writtenOnce<Values extends object, Row>(
  write: (db: Database, view: View, values: Values) => Compilable<Row>,
): (db: Database, view: View, values: Values) => Promise<readonly Row[]> {
  const written = new WeakMap<Database, Map<boolean, CompiledQuery<Row>>>();
  return async (db, view, values) => {
    const known = written.get(db) ?? new Map<boolean, CompiledQuery<Row>>();
    written.set(db, known);
    const query = known.get(view.publicOnly) ?? write(db, view, NAMED as Values).compile();
    known.set(view.publicOnly, query);
    const parameters = query.parameters.map((one) => (one instanceof Named ? values[one.name as keyof Values] : one));
    return (await db.executeQuery<Row>(CompiledQuery.raw(query.sql, parameters))).rows;
  };
}
