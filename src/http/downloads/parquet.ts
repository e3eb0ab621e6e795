import { parquetWriteBuffer } from "hyparquet-writer";
import type { Column, Dataset } from "../../core/export/table.ts";

const TYPES = { text: "STRING", number: "DOUBLE", day: "STRING", instant: "STRING", boolean: "BOOLEAN" } as const;

/**
 * A dataset as Apache Parquet; what it is stands in the file's own metadata. Days stay text, because an uncertain one
 * ("2022-03~") is no date.
 */
export function parquetOf({ table, about }: Dataset): Uint8Array {
  const columnData = table.columns.map((column: Column, index) => ({
    name: column.name,
    type: TYPES[column.type],
    data: table.rows.map((row) => row[index] ?? null),
    nullable: true,
  }));
  const said = Object.entries(about).map(([key, value]) => {
    return { key, value: typeof value === "string" ? value : JSON.stringify(value) };
  });
  const columns = { key: "columns", value: JSON.stringify(table.columns) };
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata: [...said, columns] }));
}
