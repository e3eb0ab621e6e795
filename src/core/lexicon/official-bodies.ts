/** Words of the names of state bodies, for RULES E `official-only`. Folded; a name counts as its first match in `independent`, then `interested`. */
export interface OfficialBodyWords {
  /** Bodies that answer for what they count: police, armed forces, ministries, prosecutors, the presidency. */
  readonly interested: ReadonlySet<string>;
  /** Bodies that do not: courts, ombudsmen, forensic and statistics institutes, and those of citizens ("Collectif Défense Quartier"). */
  readonly independent: ReadonlySet<string>;
  /** Words of bodies' names to what they name in any language: "ministerio" and "ministry" to "ministry". */
  readonly concepts: ReadonlyMap<string, string>;
  /** Nouns by which any body calls itself in what it puts out: "the force", "la institución". */
  readonly bare: ReadonlySet<string>;
  /** Words that tell no two names apart: articles and prepositions. */
  readonly small: ReadonlySet<string>;
  /** Say of a count or paper that it is the newest: "the latest count", "el último recuento". */
  readonly latest: ReadonlySet<string>;
  /** Call a count by the day up to which it runs: "el corte del 10 de junio". */
  readonly cutoffs: ReadonlySet<string>;
}

/** Reads "concept: word word" lines. */
export function conceptsFrom(lines: string): ReadonlyMap<string, string> {
  const concepts = new Map<string, string>();
  for (const line of lines.trim().split("\n")) {
    const [concept = "", words = ""] = line.split(":");
    for (const word of words.trim().split(" ")) concepts.set(word, concept.trim());
  }
  return concepts;
}
