import type { Names } from "./names.ts";
import { readNames } from "./names.ts";
import { type Passage, passageOf } from "./passage.ts";
import { placeMatch } from "./places.ts";

/**
 * The ISO 3166-1 country that a text comes from, as its publisher's name shows it: a place in it ("Carabineros de Chile"), or a body
 * or outlet known by it. Null without one, or with two.
 */
export function publisherCountry({ source, lexicon }: Passage): string | null {
  const { publisher } = source;
  if (publisher === null || publisher === "") return null;
  const named = { ...source, content: publisher, publisher: null };
  const passage = passageOf(named, lexicon, [{ start: 0, end: publisher.length, role: "paragraph" }]);
  return mainCountry(readNames(passage)) ?? townCountry(passage);
}

/** "Bogotá Metropolitan Police", "Fiscalía de Jalisco": the country of a place in a body's own name, where no other has one of that name. */
function townCountry({ tokens }: Passage): string | null {
  const found: (string | null)[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const match = tokens[index]!.capital ? placeMatch(tokens, index) : null;
    if (match === null) continue;
    const first = match.value.find(({ kind }) => kind === "country") ?? match.value[0];
    const isKnown = match.value.some(({ kind }) => kind !== "admin2" && kind !== "area");
    const isOne = first!.kind === "country" || match.value.every(({ country }) => country === first!.country);
    if (isKnown && isOne) found.push(first!.country);
    index = match.end - 1;
  }
  return mostOf(found);
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
