import type { NameStart } from "../../lexicon/name-starts.ts";
import { type Gazetteer, type GazetteerEntry, gazetteerOfPlaces, placeKey } from "../../lexicon/places-gazetteer.ts";
import type { Place, PlaceKind, Quote } from "../../model/index.ts";
import type { Token } from "../text/tokens.ts";

/** A run of tokens that a table knows: `tokens.slice(first, end)`. */
export interface Match<Value> {
  readonly end: number;
  readonly value: Value;
}

/** The longest name of the gazetteer that begins at a token; null when there is none. */
export function placeMatch(tokens: readonly Token[], first: number): Match<readonly GazetteerEntry[]> | null {
  return longestMatch(tokens, first, gazetteerOfPlaces());
}

/** The longest entry of a table of folded names that begins at a token. Tried from the longest a first word allows. */
export function longestMatch<Value>(
  tokens: readonly Token[],
  first: number,
  table: { readonly entries: ReadonlyMap<string, Value>; readonly starts: ReadonlyMap<string, NameStart> },
): Match<Value> | null {
  const head = tokens[first]!;
  const bare = head.bare;
  const start = table.starts.get(bare);
  if (start === undefined) return null;
  const next = tokens[first + 1];
  if (start.longest > 1 && bare === head.folded && next !== undefined && start.seconds.has(next.bare))
    for (let end = Math.min(first + start.longest, tokens.length); end > first + 1; end--) {
      if (!isWritten(tokens, first, end)) continue;
      const value = table.entries.get(wordsOf(tokens, first, end));
      if (value !== undefined) return { end, value };
    }
  const value = table.entries.get(bare);
  return value === undefined ? null : { end: first + 1, value };
}

function wordsOf(tokens: readonly Token[], first: number, end: number): string {
  let words = tokens[first]!.folded;
  for (let index = first + 1; index < end; index++) words += ` ${tokens[index]!.bare}`;
  return words;
}

/** A name of several words is one only when its last word has a capital and no word but the last is a possessive. */
function isWritten(tokens: readonly Token[], first: number, end: number): boolean {
  const last = tokens[end - 1]!;
  if (last.kind !== "mark" && last.kind !== "number" && !last.capital) return false;
  for (let index = first; index < end - 1; index++) if (tokens[index]!.folded.endsWith("'s")) return false;
  return true;
}

const RANK: Readonly<Record<PlaceKind, number>> = { country: 0, locality: 1, admin1: 1, admin2: 2, area: 3 };

/**
 * What a name means among the countries that the text is about. A country wins over a town of its name; otherwise a
 * reading in one of the text's countries, the largest first; without such, only a name that one well-known place has.
 * An open choice stays open: code null.
 */
export function placeFrom(
  entries: readonly GazetteerEntry[],
  context: {
    readonly countries: ReadonlySet<string>;
    readonly nameIndex: 0 | 1;
    readonly written: string;
    readonly quote: Quote;
    /** Where the text comes from, if it names no other country: there lies what no table knows. */
    readonly home?: string | null;
  },
): Place {
  const chosen = chosenEntry(entries, context.countries);
  const { written, quote } = context;
  if (chosen !== null) {
    const name = chosen.kind === "country" ? chosen.names[context.nameIndex] : written;
    return { name, kind: chosen.kind, code: chosen.code, country: chosen.country, quote };
  }
  const [first] = isElsewhere(entries, context.countries) ? [] : entries;
  if (first === undefined) return { name: written, kind: "area", code: null, country: context.home ?? null, quote };
  const country = entries.every((entry) => entry.country === first.country) ? first.country : null;
  return { name: written, kind: first.kind, code: null, country, quote };
}

/** Whether only small towns of countries that a text does not name have the name: what it tells of is another place. */
function isElsewhere(entries: readonly GazetteerEntry[], countries: ReadonlySet<string>): boolean {
  return countries.size > 0 && entries.every(({ kind, country }) => kind === "admin2" && !countries.has(country ?? ""));
}

/** The country of what a name means by itself, where it means one place or that is the well-known one of the name; else null. */
export function wellKnownCountry(entries: readonly GazetteerEntry[]): string | null {
  const [first, ...others] = entries;
  if (first === undefined) return null;
  if (others.every(({ country }) => country === first.country)) return first.country;
  return chosenEntry(entries, new Set())?.country ?? null;
}

function chosenEntry(entries: readonly GazetteerEntry[], countries: ReadonlySet<string>): GazetteerEntry | null {
  if (entries.length === 0) return null;
  const country = entries.find((entry) => entry.kind === "country");
  if (country !== undefined) return country;
  const within = entries.filter((entry) => entry.country !== null && countries.has(entry.country));
  if (within.length > 0) return highest(within);
  const known = highest(entries.filter((entry) => RANK[entry.kind] < 2));
  const famous = entries.some((entry) => entry.kind === "locality" && entry.country === known?.country);
  return famous || entries.every((entry) => entry.country === known?.country) ? known : null;
}

/** The one entry of the highest rank; null when several countries or divisions share it. A division wins over its capital. */
function highest(entries: readonly GazetteerEntry[]): GazetteerEntry | null {
  const best = Math.min(...entries.map((entry) => RANK[entry.kind]));
  const top = entries.filter((entry) => RANK[entry.kind] === best);
  const [only, other] = top;
  if (only === undefined) return null;
  if (other === undefined) return only;
  return top.every((entry) => entry.country === only.country)
    ? (top.find((entry) => entry.kind === "admin1") ?? null)
    : null;
}

/** Whether a place is a part of the world that holds or joins countries ("Europe", "the Mediterranean"), and not one that no table knows. */
export function isRegion({ kind, code, country, name }: Place): boolean {
  if (kind !== "area" || code !== null || country !== null) return false;
  return (
    gazetteerOfPlaces()
      .entries.get(placeKey(name))
      ?.some((entry) => entry.kind === "area") === true
  );
}

/** A country as a place, named in the reader's language; null for a code that the gazetteer lacks. */
export function countryPlace(code: string, nameIndex: 0 | 1, quote: Quote | null): Place | null {
  const gazetteer: Gazetteer = gazetteerOfPlaces();
  const names = gazetteer.countries.get(code);
  return names === undefined ? null : { name: names[nameIndex], kind: "country", code, country: code, quote };
}
