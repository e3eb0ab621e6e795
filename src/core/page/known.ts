import type { Day } from "../model/index.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { partHtml } from "./frame.ts";
import { type Content, html } from "./html.ts";

/** Where a page shows what the record held on a past day. */
export interface KnownSetting {
  /** The page's address without a query. */
  readonly address: string;
  readonly known: Day | null;
  /** What else its query holds: a count's question. */
  readonly fields: readonly (readonly [string, string])[];
}

/** The part of a page that asks for a day of the past, or says what the past shown covers and leads back. */
export function knownPart({ address, known, fields }: KnownSetting, edition: Edition): Content {
  const { record } = wordsIn(edition.language);
  const { known: labels } = record;
  const query = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  const today = query === "" ? address : `${address}?${query}`;
  const form = html`<form class="known" action="${address}" method="get">${fields.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<label for="known-day">${labels.day}</label><input id="known-day" type="date" name="known" required${known !== null && html` value="${known}"`}><button type="submit">${labels.show}</button></form>`;
  const said =
    known === null
      ? html`<p class="small quiet">${labels.hint}</p>`
      : html`<p>${labels.covers}</p><p><a href="${today}">${labels.today}</a></p>`;
  return partHtml({ id: "known", name: labels.asKnownOn, content: html`${said}${form}` });
}
