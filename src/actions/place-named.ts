import { type GazetteerEntry, gazetteerOfPlaces, placeKey } from "../core/lexicon/places-gazetteer.ts";
import type { Language, Place } from "../core/model/index.ts";
import { Problem } from "./problem.ts";

/**
 * The place that a person names in a question, by its code ("GT", "GT-JU") or its name ("Guatemala", "Jutiapa").
 * @throws Problem when nothing, or more than one place, has that name; then with the codes to choose from.
 */
export function placeNamed(written: string, language: Language): Place {
  const found = [...withCode(written.trim()), ...(gazetteerOfPlaces().entries.get(placeKey(written)) ?? [])];
  // A country's name is nearly always meant as the country, though towns share it.
  const country = found.find(({ kind }) => kind === "country");
  const meant = country === undefined ? found : [country];
  const [entry] = meant;
  if (entry !== undefined && meant.length === 1) return placeFrom(entry, language);
  if (entry === undefined)
    throw new Problem("question-unclear", `No place is called «${written}». Give its name or its code, such as GT.`, {
      status: 400,
    });
  const choices = meant.map((one) => `${one.code ?? "no code"} (${one.kind} in ${one.country})`);
  throw new Problem(
    "question-unclear",
    `«${written}» is several places: ${choices.join(", ")}. Give one of the codes.`,
    {
      status: 400,
    },
  );
}

function* withCode(written: string): Generator<GazetteerEntry> {
  const { countries, entries } = gazetteerOfPlaces();
  const names = countries.get(written.toUpperCase());
  if (names !== undefined) {
    yield { kind: "country", code: written.toUpperCase(), country: written.toUpperCase(), names };
    return;
  }
  for (const places of entries.values())
    for (const place of places)
      if (place.code?.toLowerCase() === written.toLowerCase()) {
        yield place;
        return;
      }
}

function placeFrom(entry: GazetteerEntry, language: Language): Place {
  const name = entry.names[language === "es" ? 1 : 0];
  return { name, kind: entry.kind, code: entry.code, country: entry.country, quote: null };
}
