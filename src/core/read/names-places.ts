import type { GazetteerEntry } from "../lexicon/places-gazetteer.ts";
import { type Candidate, isCapital, previousWord, type Scan } from "./names-scan.ts";
import { bareOf, placeMatch } from "./places.ts";

/**
 * Whether a name of the gazetteer means the place: it fills its capitalised run, and where it is also a person's name,
 * a common word or a small town's, something beside it says that it is a place.
 */
export function isPlaceName(
  scan: Scan,
  at: Candidate & { readonly place: { readonly end: number; readonly value: readonly GazetteerEntry[] } },
): boolean {
  const { lexicon } = scan.passage;
  const first = scan.tokens[at.first]!;
  const located = isLocated(scan, at.first, at.place.end);
  if (at.place.end < at.end && !beginsPerson(scan, at.place.end)) return false;
  if (lexicon.titles.courtesy.has(previousWord(scan, at.first))) return false;
  const personal = lexicon.names.givenNames.has(first.folded) || lexicon.names.surnames.has(bareOf(first));
  const wellKnown = at.place.value.some((entry) => entry.kind !== "admin2");
  if (personal && at.place.value[0]!.kind !== "country")
    return (
      located ||
      (wellKnown &&
        !at.initial &&
        (OF.has(previousWord(scan, at.first)) || !lexicon.names.givenNames.has(first.folded)))
    );
  if (wellKnown) return true;
  if (at.shouting) return false;
  return located || (!at.initial && at.place.end - at.first > 1);
}

const OF = new Set(["de", "del", "of"]);

const MASCULINE = new Set(["el", "al", "del"]);

/** "el Barcelona", "al Puebla": Spanish towns take no article, their clubs do. */
export function isClub(
  scan: Scan,
  first: number,
  place: { readonly end: number; readonly value: readonly GazetteerEntry[] },
): boolean {
  if (scan.passage.lexicon.language !== "es" || place.end - first > 1 || !MASCULINE.has(previousWord(scan, first)))
    return false;
  const before = scan.tokens[first - 2];
  return (
    place.value.every((entry) => entry.kind === "locality" || entry.kind === "admin2") &&
    !scan.passage.lexicon.places.heads.has(before?.folded ?? "")
  );
}

/** An office or given name: what follows a place name in one run of capitals names a person. */
function beginsPerson(scan: Scan, index: number): boolean {
  const { titles, names } = scan.passage.lexicon;
  const word = scan.tokens[index]!.folded;
  return (
    titles.roles.has(word) || (names.givenNames.has(word) && !names.givenNames.has(scan.tokens[index - 1]!.folded))
  );
}

/** Something beside the words says that they are a place: "in", "department of", a division or country behind a comma. */
function isLocated(scan: Scan, first: number, end: number): boolean {
  const { places } = scan.passage.lexicon;
  const { tokens } = scan;
  let before = first - 1;
  while (before >= 0 && PLACE_LINKS.has(tokens[before]!.folded) && first - before < 4) before--;
  const word = tokens[before];
  if (word !== undefined && (places.locatives.has(word.folded) || places.heads.has(word.folded))) return true;
  const next = tokens[end];
  if (next === undefined || (next.text !== "," && next.text !== "(")) return false;
  return end + 1 < tokens.length && isCapital(tokens[end + 1]!) && placeMatch(tokens, end + 1) !== null;
}

const PLACE_LINKS = new Set(["of", "the", "de", "la", "el", "del", "los", "las"]);

/** "US" is the country, "us" and "Us" are not, and "US$" is money. */
export function isCountryAcronym(scan: Scan, index: number, entries: readonly GazetteerEntry[]): boolean {
  const token = scan.tokens[index]!;
  const next = scan.tokens[index + 1];
  if (next !== undefined && !next.spaced && next.text === "$") return false;
  return (
    token.text.length < 4 &&
    token.text === token.text.toUpperCase() &&
    entries.some((entry) => entry.kind === "country")
  );
}
