import {
  countDataset,
  documentDataset,
  listDataset,
  questionDataset,
  questionsDataset,
  searchDataset,
  type Taking,
  termsDataset,
} from "../../actions/datasets.ts";
import { questionFromQuery } from "../../core/count/questions.ts";
import { csvMetadataOf, csvOf } from "../../core/export/csv.ts";
import { followTheMoneyOf } from "../../core/export/follow-the-money.ts";
import { geoJsonOf } from "../../core/export/geojson.ts";
import { jsonOf } from "../../core/export/json.ts";
import type { Dataset } from "../../core/export/table.ts";
import { FOLDERS } from "../../core/page/addresses.ts";
import { DOWNLOAD_FORMATS, type DownloadFormat, TABLE_FORMATS } from "../../core/page/downloads.ts";
import { parquetOf } from "../downloads/parquet.ts";
import { spreadsheetOf } from "../downloads/spreadsheet.ts";
import { knownIn } from "./known.ts";
import { type Answer, type Asked, NOT_FOUND, type Page } from "./page.ts";
import { searchAskedIn } from "./search-pages.ts";

type Made = (asked: Asked, taking: Taking, name: string) => Promise<Dataset | null | "unclear">;

/** What pages show, as files: the page's address with the form at its end, and the same query. */
export const DOWNLOAD_PAGES: readonly Page[] = [
  ...downloadsAt("/counts", DOWNLOAD_FORMATS, takeCount),
  ...downloadsAt("/search", DOWNLOAD_FORMATS, async ({ context }, taking) =>
    searchDataset(searchAskedIn(new URL(context.req.url).searchParams), taking),
  ),
  ...downloadsAt("/questions", TABLE_FORMATS, async (_asked, taking) => questionsDataset(taking)),
  ...downloadsAt("/questions/[a-z0-9-]+", TABLE_FORMATS, async (_asked, taking, name) => questionDataset(name, taking)),
  ...downloadsAt("/documents/[^.]+", DOWNLOAD_FORMATS, async (_asked, taking, id) => documentDataset(id, taking)),
  ...(["section", "topic", "author"] as const).flatMap((kind) => [
    ...downloadsAt(`/${FOLDERS[kind]}`, TABLE_FORMATS, async (_asked, taking) => termsDataset(kind, taking)),
    ...downloadsAt(`/${FOLDERS[kind]}/[^.]+`, TABLE_FORMATS, async (_asked, taking, key) =>
      listDataset({ kind, key: decodeURIComponent(key) }, taking),
    ),
  ]),
];

function downloadsAt(pages: string, formats: readonly DownloadFormat[], make: Made): readonly Page[] {
  const endings = formats.map((format) => (format === "csv" ? "csv(?:-metadata\\.json)?" : format)).join("|");
  const [folder, name] = [pages.slice(0, pages.lastIndexOf("/")), pages.slice(pages.lastIndexOf("/") + 1)];
  const path = `/:language{(?:en|es)}${folder}/:file{${name}\\.(?:${endings})}`;
  return [{ path, answer: (asked) => answerOf(asked, make) }];
}

async function answerOf(asked: Asked, make: Made): Promise<Answer> {
  const file = asked.context.req.param("file") ?? "";
  const dot = file.indexOf(".");
  const [name, ending] = [file.slice(0, dot), file.slice(dot + 1)];
  const isMetadata = ending === "csv-metadata.json";
  const format = isMetadata ? "csv" : (ending as DownloadFormat);
  const { desk, edition } = asked;
  const made = await make(asked, { desk, edition, format }, name);
  if (made === null) return NOT_FOUND;
  if (made === "unclear") return { notice: { kind: "bad-request", detail: null } };
  if (isMetadata) return { file: csvMetadataOf(made), mediaType: "application/csvm+json", headers: OPEN };
  return { ...(await fileOf(made, format, edition.base)), headers: headersOf(made, { name, format }) };
}

async function takeCount(asked: Asked, taking: Taking) {
  const question = questionFromQuery(new URL(asked.context.req.url).searchParams, asked.edition.language);
  const known = knownIn(asked);
  return question === null || known === "impossible" ? "unclear" : countDataset({ question, known }, taking);
}

async function fileOf(
  dataset: Dataset,
  format: DownloadFormat,
  base: string,
): Promise<{ readonly file: string | Uint8Array; readonly mediaType: string }> {
  switch (format) {
    case "csv":
      return { file: csvOf(dataset), mediaType: "text/csv; charset=utf-8; header=present" };
    case "json":
      return { file: jsonOf(dataset), mediaType: "application/json" };
    case "xlsx":
      return {
        file: await spreadsheetOf(dataset),
        mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      };
    case "parquet":
      return { file: parquetOf(dataset), mediaType: "application/vnd.apache.parquet" };
    case "geojson":
      return { file: geoJsonOf(dataset), mediaType: "application/geo+json" };
    case "ftm":
      return { file: followTheMoneyOf(dataset, base), mediaType: "application/json+ftm" };
  }
}

function headersOf(
  dataset: Dataset,
  { name, format }: { readonly name: string; readonly format: DownloadFormat },
): Readonly<Record<string, string>> {
  const { about } = dataset;
  const file = `${name.replace(/[^A-Za-z0-9-]/g, "-")}.${format === "ftm" ? "ftm.json" : format}`;
  const links = [`<${about.query}>; rel="canonical"`, `<${about.licenceAddress}>; rel="license"`];
  const metadata = about.download.replace(/\.csv(?=\?|$)/, ".csv-metadata.json");
  if (format === "csv") links.push(`<${metadata}>; rel="describedby"; type="application/csvm+json"`);
  return { ...OPEN, Link: links.join(", "), "Content-Disposition": `attachment; filename="${file}"` };
}

/** Data may be read from pages of other sites; it is the same for everybody. */
const OPEN: Readonly<Record<string, string>> = { "Access-Control-Allow-Origin": "*", "X-Robots-Tag": "noindex" };
