import writeExcelFile, { type Row } from "write-excel-file/node";
import type { Cell, Dataset } from "../../core/export/table.ts";

/** Excel refuses longer text in a cell. */
const CODE_UNITS_AT_MOST = 32_000;

/** A dataset as an Excel workbook: the rows on one sheet, and what they are on another. Text is never taken for a formula. */
export async function spreadsheetOf({ table, about }: Dataset): Promise<Uint8Array> {
  const header = table.columns.map(({ name }) => ({ value: name, fontWeight: "bold" as const, type: String }));
  const rows = table.rows.map((row) => row.map(cellOf));
  const told: [string, string][] = [
    ...Object.entries(about).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    ),
    ...about.notes.map((note): [string, string] => ["note", note]),
    ...table.columns.map(({ name, says }): [string, string] => [`column ${name}`, says]),
  ];
  const sheets = [
    { data: [header, ...rows], sheet: "Data", stickyRowsCount: 1 },
    { data: told.map((line) => line.map(cellOf)), sheet: "About" },
  ];
  return writeExcelFile(sheets).toBuffer();
}

function cellOf(cell: Cell): Row[number] {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  return { value: writable(cell), type: String };
}

/** XML holds no control characters and no half of a pair. */
function writable(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, "\ufffd")
    .slice(0, CODE_UNITS_AT_MOST);
}
