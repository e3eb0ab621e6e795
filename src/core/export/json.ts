import type { Dataset, Table } from "./table.ts";

/** A dataset as JSON: what it is, what its columns mean, and a record for each row with every column, null where unknown. */
export function jsonOf({ about, table }: Dataset): string {
  return JSON.stringify({ about, columns: table.columns, rows: recordsOf(table) });
}

/** The rows of a table as records. */
export function recordsOf({ columns, rows }: Table): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
}
