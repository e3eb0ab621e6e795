import type { Cell, Column, Dataset } from "./table.ts";

/** What every row of a CSV carries behind its own columns, so that no row is without where it comes from. */
const ORIGIN: readonly Column[] = [
  { name: "query", type: "text", says: "Address of the page that shows the same." },
  { name: "as_of", type: "instant", says: "When what the record holds changed last." },
  { name: "licence", type: "text", says: "Licence of the data." },
  { name: "citation", type: "text", says: "How to name it as a source." },
];

/**
 * A dataset as CSV (RFC 4180): UTF-8, a header, CRLF. A spreadsheet would take text that begins with one of = + - @ for a
 * formula, so an apostrophe is put before it; numbers are left alone.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvOf({ table, about }: Dataset): string {
  const origin = [about.query, about.asOf, about.licence, about.citation];
  const header = [...table.columns, ...ORIGIN].map(({ name }) => name);
  return [header, ...table.rows.map((row) => [...row, ...origin])].map(lineOf).join("");
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(written).join(",")}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const guarded = /^[\s\p{Cc}]*[=+\-@]|^[\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const DATATYPES = { text: "string", number: "number", day: "date", instant: "dateTime", boolean: "boolean" } as const;

/**
 * What the columns of a CSV mean, as a file beside it: a line of comment inside would be read as data by half of all
 * programs.
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export function csvMetadataOf({ table, about }: Dataset): string {
  return JSON.stringify({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: about.download,
    "dc:title": about.title,
    "dc:source": about.query,
    "dc:publisher": about.publisher,
    "dc:license": { "@id": about.licenceAddress },
    "dc:bibliographicCitation": about.citation,
    "dc:modified": { "@value": about.asOf, "@type": "xsd:dateTime" },
    "dc:description": about.notes.join(" "),
    dialect: { header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: [...table.columns, ...ORIGIN].map(({ name, type, says }) => ({
        name,
        titles: name,
        "dc:description": says,
        datatype: DATATYPES[type],
        required: false,
      })),
    },
  });
}
