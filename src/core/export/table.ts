import type { Evidence } from "../page/edition.ts";

/** What one cell of a table holds; null where the record says nothing, which is never 0 or an empty word. */
export type Cell = string | number | boolean | null;

/** A column of a table, the same in every edition and format. */
export interface Column {
  /** Lower-case words with "_" between: "first_day". */
  readonly name: string;
  readonly type: "text" | "number" | "day" | "instant" | "boolean";
  /** What it holds, in English. */
  readonly says: string;
}

/** What a page shows, as rows. */
export interface Table {
  readonly columns: readonly Column[];
  /** Each as long as the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What must be known of rows that have left their page. */
export interface About {
  readonly title: string;
  /** Whole address of the page that shows the same: the query itself. */
  readonly query: string;
  /** Whole address of this very download. */
  readonly download: string;
  /** ISO 8601 instant, UTC: when what the record holds changed last. */
  readonly asOf: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licenceAddress: string;
  /** How to name it as a source. */
  readonly citation: string;
  /** What else a reader should know: how many fit that are not here, what a count came to. */
  readonly notes: readonly string[];
}

/** A page's content as data. */
export interface Dataset {
  readonly about: About;
  readonly table: Table;
  /** The statements behind it, for formats that hold more than rows; each once. */
  readonly evidence: readonly Evidence[];
}

/** Whose words quotes are, said in every download. */
export const QUOTES_NOTE =
  "Quotes are their sources' words, given with a few words around them; the licence covers what the publisher made of them.";

/** A column with its name, type and meaning, and how a row's value gives its cell. */
export interface ColumnOf<Value> extends Column {
  readonly cell: (value: Value) => Cell | undefined;
}

/** A table of values by its columns; a cell without a value is null. */
export function tableOf<Value>(columns: readonly ColumnOf<Value>[], values: readonly Value[]): Table {
  return {
    columns: columns.map(({ name, type, says }) => ({ name, type, says })),
    rows: values.map((value) => columns.map(({ cell }) => cell(value) ?? null)),
  };
}
