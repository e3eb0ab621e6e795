import { type Edition, wordsIn } from "./edition.ts";
import { partHtml } from "./frame.ts";
import { html, joined, type Markup } from "./html.ts";
import { licenceLink } from "./licence-link.ts";

/** A form that a page's content can be taken in; the end of its address. */
export const DOWNLOAD_FORMATS = ["csv", "json", "xlsx", "parquet", "geojson", "ftm"] as const;

/** One of the forms of a download. */
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

const NAMES: Readonly<Record<DownloadFormat, string>> = {
  csv: "CSV",
  json: "JSON",
  xlsx: "XLSX",
  parquet: "Parquet",
  geojson: "GeoJSON",
  ftm: "FollowTheMoney",
};

/** Forms that hold rows of any kind; the others hold statements. */
export const TABLE_FORMATS: readonly DownloadFormat[] = ["csv", "json", "xlsx", "parquet"];

/** The address of a page's content in a form: "/en/counts?measure=arrests" is "/en/counts.csv?measure=arrests". */
export function downloadAddress(page: string, format: DownloadFormat): string {
  const [path = "", query] = page.split("?");
  return `${path}.${format}${query === undefined ? "" : `?${query}`}`;
}

/**
 * What a page shows, to take away: a link for each form, with the licence, as the last part of a sheet. `page`: its address
 * below the base.
 */
export function downloadsPart(page: string, formats: readonly DownloadFormat[], edition: Edition): Markup {
  const { downloads } = wordsIn(edition.language);
  const links = formats.map(
    (format) => html`<a href="${downloadAddress(page, format)}" rel="nofollow">${NAMES[format]}</a>`,
  );
  const content = html`<p>${downloads.take}: ${joined(links, " · ")}.</p><p class="small quiet">${downloads.licence}: ${licenceLink(edition.outlet.licence)}.</p>`;
  return partHtml({ id: "take", name: downloads.data, content });
}
