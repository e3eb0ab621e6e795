import type { Language, PlaceKind } from "../model/index.ts";
import { gazetteerOfPlaces } from "./places-gazetteer.ts";

/** A place of the gazetteer by its code. */
export interface NamedPlace {
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly names: readonly [string, string];
}

let byCode: ReadonlyMap<string, NamedPlace> | undefined;

/** The place of a code ("GT", "GT-JU"); null when the gazetteer has none. */
export function placeOfCode(code: string): NamedPlace | null {
  byCode ??= placesByCode();
  return byCode.get(code) ?? null;
}

/** A place's name in a language by its code, or the one it was given where the gazetteer does not know it. */
export function placeNameOf(code: string, language: Language, given: string): string {
  const place = placeOfCode(code);
  return place === null ? given : place.names[language === "es" ? 1 : 0];
}

function placesByCode(): ReadonlyMap<string, NamedPlace> {
  const { entries, countries } = gazetteerOfPlaces();
  const found = new Map<string, NamedPlace>();
  for (const places of entries.values())
    for (const { code, kind, country, names } of places)
      if (code !== null && !found.has(code)) found.set(code, { kind, country, names });
  for (const [code, names] of countries) found.set(code, { kind: "country", country: code, names });
  return found;
}
