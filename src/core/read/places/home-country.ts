import type { Place } from "../../model/index.ts";
import { type Home, type Names, readNames } from "../names/names.ts";
import { countryPlace, placeFrom, placeMatch } from "../names/place-matches.ts";
import { type Passage, passageOf } from "../text/passage.ts";

/**
 * Where a text comes from: a place in its publisher's name ("Carabineros de Chile"), or the country of a body or outlet known by it.
 * Only a public body has a seat: an outlet tells of other places too.
 */
export function publisherHome({ source, lexicon }: Passage): Home {
  const { publisher } = source;
  if (publisher === null || publisher === "") return { country: null, seat: null };
  const named = { ...source, content: publisher, publisher: null };
  const passage = passageOf(named, lexicon, [{ start: 0, end: publisher.length, role: "paragraph" }]);
  const country = mainCountry(readNames(passage)) ?? townCountry(passage) ?? divisionCountry(passage);
  return { country, seat: country !== null && isPublicBody(passage) ? seatIn(passage, country) : null };
}

/** Whether a publisher's name has a word for a body of the state, and none for an outlet. */
function isPublicBody({ tokens, lexicon }: Passage): boolean {
  const { heads, openings, officials } = lexicon.organizations;
  const kinds = tokens.map(({ folded }) => heads.get(folded) ?? openings.get(folded));
  if (kinds.includes("outlet")) return false;
  return (
    kinds.some((kind) => kind === "state-body" || kind === "court") ||
    tokens.some(({ folded }) => officials.has(folded))
  );
}

/** The smallest place that the name of a body names in its country, else the country. */
function seatIn({ tokens, lexicon, source }: Passage, country: string): Place | null {
  const { nameIndex } = lexicon.places;
  for (let index = 0; index < tokens.length; index++) {
    const match = placeAt(tokens, index);
    if (match === null) continue;
    const [start, end] = [tokens[index]!.start, tokens[match.end - 1]!.end];
    const written = source.content.slice(start, end);
    const quote = { textId: source.id, start, end, exact: written };
    const place = placeFrom(match.value, { countries: new Set([country]), nameIndex, written, quote });
    if (place.kind !== "country" && place.country === country && place.code !== null) return { ...place, quote: null };
    index = match.end - 1;
  }
  return countryPlace(country, nameIndex, null);
}

/** What says which level of a state a body is of; towns are called so too. Of both languages. */
const LEVELS: ReadonlySet<string> = new Set("federal nacional national central regional general".split(" "));

/** The place whose name begins at a token of a body's name: "Brazil Federal Police" names none of "Federal". */
function placeAt(tokens: Passage["tokens"], index: number): ReturnType<typeof placeMatch> {
  const { capital, folded } = tokens[index]!;
  const match = capital ? placeMatch(tokens, index) : null;
  return match?.end === index + 1 && LEVELS.has(folded) ? null : match;
}

/** "Bogotá Metropolitan Police", "Fiscalía de Jalisco": the country of a place in a body's own name, where no other has one of that name. */
function townCountry({ tokens }: Passage): string | null {
  const found: (string | null)[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const match = placeAt(tokens, index);
    if (match === null) continue;
    const first = match.value.find(({ kind }) => kind === "country") ?? match.value[0];
    const isKnown = match.value.some(({ kind }) => kind !== "admin2" && kind !== "area");
    const isOne = first!.kind === "country" || match.value.every(({ country }) => country === first!.country);
    if (isKnown && isOne) found.push(first!.country);
    index = match.end - 1;
  }
  return mostOf(found);
}

/** Bodies that a country's first divisions have, and the words for their level. Of both languages. */
const OF_DIVISIONS: ReadonlySet<string> = new Set(
  "ministerio ministry gobierno government gobernacion fiscalia prosecutor prosecutors procuraduria secretaria secretariat provincial estatal regional state".split(
    " ",
  ),
);

/** "Ministerio de Seguridad de Santa Fe": towns of other countries are called so too, but only one has a division of that name. */
function divisionCountry({ tokens }: Passage): string | null {
  if (!tokens.some(({ folded }) => OF_DIVISIONS.has(folded.replace(/['’]s?$/, "")))) return null;
  const named = tokens.map((_, index) => placeAt(tokens, index)?.value ?? []);
  // "Gobierno de México y Gobierno de Colombia"
  if (named.flat().some(({ kind }) => kind === "country")) return null;
  const found = named.flatMap((entries) => {
    const divisions = entries.filter(({ kind }) => kind === "admin1");
    return [...new Set(divisions.map(({ country }) => country))];
  });
  const [only, other] = found;
  return other === undefined ? (only ?? null) : null;
}

/** The country whose places, or bodies where no place is named, a text names most; null when none stands out. */
function mainCountry(names: Names): string | null {
  const bodies = names.mentions.map(({ organization }) => organization?.country ?? null);
  return placeCountry(names) ?? mostOf(bodies);
}

/** The country whose places a text names most; null when none stands out. */
export function placeCountry({ mentions }: Names): string | null {
  return mostOf(mentions.map(({ place }) => place?.country ?? null));
}

function mostOf(countries: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const country of countries) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
