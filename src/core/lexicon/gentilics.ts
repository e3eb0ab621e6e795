/**
 * The words that say which country somebody or something is of ("Salvadoran", "hondureñas"), folded, each with its
 * ISO 3166-1 code. Several codes: the word serves more than one country, and the context decides.
 */
export type GentilicWords = ReadonlyMap<string, readonly string[]>;

/** Gathers "SV: salvadoran salvadorean" lines into a map; `forms` gives all inflected forms of one word. */
export function gentilicsFrom(lines: string, forms: (word: string) => readonly string[]): GentilicWords {
  const countries = new Map<string, string[]>();
  for (const line of lines.split("\n")) {
    const [code = "", words = ""] = line.split(":");
    for (const word of words.trim().split(" ").filter(Boolean))
      for (const form of forms(word)) countries.set(form, [...(countries.get(form) ?? []), code.trim()]);
  }
  return countries;
}
