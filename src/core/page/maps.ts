import { placeNameOf } from "../lexicon/place-names.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { html, type Markup } from "./html.ts";
import { isOnMap, mapSvgs } from "./pictures/map.ts";
import type { Room } from "./pictures/picture.ts";

/** Which places of the record a map marks. */
export interface MapSetting {
  /** Codes of countries and divisions; those that no map can draw are left to the table beside it. */
  readonly codes: readonly string[];
  /** The country that the page is about; null for none. */
  readonly of: string | null;
  readonly rooms: readonly Room[];
}

/** Neighbours whose names a map of one country may hold. */
const NAMED_AROUND = "MX GT BZ SV HN NI CR PA CO VE EC PE BO CL AR UY PY BR GY SR CU JM HT DO PR US".split(" ");

/** A map with the places of the record marked, and where its borders come from; null when it can draw none of them. */
export function mapHtml({ codes, of, rooms }: MapSetting, edition: Edition): Markup | null {
  const { record: labels } = wordsIn(edition.language);
  const shown = codes.filter(isOnMap).map((code) => ({ code, name: placeNameOf(code, edition.language, code) }));
  const countries = shown.filter(({ code }) => !code.includes("-"));
  const divisions = shown.filter(({ code }) => code.includes("-"));
  const around = new Map(NAMED_AROUND.map((code) => [code, placeNameOf(code, edition.language, code)] as const));
  const label = labels.mapLabel(shown.map(({ name }) => name));
  const picture = mapSvgs({ countries, divisions, of, around, label }, rooms);
  return picture === null
    ? null
    : html`<div class="chart">${picture}</div><p class="small quiet">${labels.mapSource}</p>`;
}
