import type { PlaceKind } from "../model/index.ts";
import { fold } from "./fold.ts";
import { type NameStart, startsOf } from "./name-starts.ts";
import table from "./places-table.json" with { type: "json" };

/** A place that a name can mean. `names`: English and Spanish for a country, else the name in the table twice. */
export interface GazetteerEntry {
  readonly kind: PlaceKind;
  readonly code: string | null;
  /** Null for a continent or region. */
  readonly country: string | null;
  readonly names: readonly [string, string];
}

/** Names of places, folded, token by token with a space between; and how they go on from a first token. */
export interface Gazetteer {
  readonly entries: ReadonlyMap<string, readonly GazetteerEntry[]>;
  readonly starts: ReadonlyMap<string, NameStart>;
  /** ISO 3166-1 code to the country's English and Spanish names. */
  readonly countries: ReadonlyMap<string, readonly [string, string]>;
}

let gazetteer: Gazetteer | undefined;

/** The gazetteer (GeoNames, CC BY 4.0), built from its table the first time it is asked for. */
export function gazetteerOfPlaces(): Gazetteer {
  gazetteer ??= build();
  return gazetteer;
}

/** A name as the reader's tokens would give it: words and marks apart, folded. */
export function placeKey(name: string): string {
  return fold(name)
    .replace(/([.,()-])/g, " $1 ")
    .replace(/\s+/g, " ")
    .trim();
}

function build(): Gazetteer {
  const entries = new Map<string, GazetteerEntry[]>();
  const countries = new Map<string, readonly [string, string]>();
  const add = (name: string, entry: GazetteerEntry) => {
    for (const key of spellingsOf(placeKey(name))) addKey(key, entry);
  };
  const addKey = (key: string, entry: GazetteerEntry) => {
    const known = entries.get(key);
    if (known === undefined) entries.set(key, [entry]);
    else if (!known.some((other) => other.code === entry.code && other.kind === entry.kind)) known.push(entry);
  };
  addCountries(countries, add);
  addAreas(add);
  addDivisions(add);
  addMunicipalities(add);
  addCities(add, entries);
  return { entries, starts: startsOf(entries.keys()), countries };
}

/** "Saint James" is also written "St. James" and "St James". */
function spellingsOf(key: string): readonly string[] {
  const saint = /^(?:saint|st \.|st) (?=\p{L})/u.exec(key)?.[0];
  if (saint === undefined) return [key];
  const rest = key.slice(saint.length);
  return [`saint ${rest}`, `st . ${rest}`, `st ${rest}`];
}

type Add = (name: string, entry: GazetteerEntry) => void;

function addCountries(countries: Map<string, readonly [string, string]>, add: Add): void {
  for (const [code, row] of Object.entries(table.countries)) {
    const [english = "", spanish = english, ...others] = row.split(";");
    countries.set(code, [english, spanish]);
    for (const name of [english, spanish, ...others])
      add(name, { kind: "country", code, country: code, names: [english, spanish] });
  }
}

function addAreas(add: Add): void {
  for (const area of table.areas.split(";")) {
    const [english = "", spanish = english] = area.split("|");
    for (const name of [english, spanish])
      add(name, { kind: "area", code: null, country: null, names: [english, spanish] });
  }
}

function addDivisions(add: Add): void {
  for (const [country, row] of Object.entries(table.divisions))
    for (const division of row.split(";")) {
      const [code = "", names = ""] = division.split("=");
      const entry = { kind: "admin1", code: code === "" ? null : `${country}-${code}`, country } as const;
      for (const name of names.split("|")) add(name, { ...entry, names: [name, name] });
    }
}

/** By division ("CO-NAR/tumaco") or, where the table knows none, by country ("JM:mandeville"). */
function addMunicipalities(add: Add): void {
  for (const [within, row] of Object.entries(table.municipalities))
    for (const name of row.split(";"))
      add(name, {
        kind: "admin2",
        code: `${within}${within.includes("-") ? "/" : ":"}${slugOf(name)}`,
        country: within.slice(0, 2),
        names: [name, name],
      });
}

/**
 * A well-known town that is a municipality of the table keeps its code. A name that the country's division has too gives the
 * division its other name: "Andalucía" is Andalusia, in either language.
 */
function addCities(add: Add, entries: ReadonlyMap<string, readonly GazetteerEntry[]>): void {
  for (const [country, row] of Object.entries(table.cities))
    for (const city of row.split(";")) {
      const [names = "", state] = city.split("@");
      const [name = "", other = name] = names.split("=");
      const municipality = entries
        .get(placeKey(name))
        ?.find((entry) => entry.kind === "admin2" && entry.country === country);
      const own = state === undefined ? `${country}:${slugOf(name)}` : `${country}-${state}/${slugOf(name)}`;
      const code = municipality?.code ?? own;
      const division = [name, other]
        .flatMap((each) => entries.get(placeKey(each)) ?? [])
        .find((entry) => entry.kind === "admin1" && entry.country === country);
      for (const each of [name, other]) {
        add(each, { kind: "locality", code, country, names: [name, other] });
        if (division !== undefined) add(each, division);
      }
    }
}

/** A name as the last part of a place's code. */
export function slugOf(name: string): string {
  return placeKey(name).replace(/[ .,()'-]+/g, "-");
}
