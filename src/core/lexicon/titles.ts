/** Words that stand before a person's name or tell their office. Folded. */
export interface TitleWords {
  /** Forms of address that belong to the name's left: "Mr", "señora", "don". The next capitalised word is a person. */
  readonly courtesy: ReadonlySet<string>;
  /** Heads of offices and occupations, singular and plural: "president", "fiscal", "spokeswoman". */
  readonly roles: ReadonlySet<string>;
  /** What narrows an office and may stand before its head: "deputy", "former", "ex", "vice". */
  readonly modifiers: ReadonlySet<string>;
  /** Kin terms: the person named behind them is named through somebody else. */
  readonly kin: ReadonlySet<string>;
  /** Nouns that anybody in office may be called, as {@link officeStem} leaves them: "official", "funcionari". */
  readonly general: ReadonlySet<string>;
  /** Other names of offices and the offices they stand for, as {@link officeStem} leaves them: "lawmaker" for a senator, "letrada" for an abogada. */
  readonly epithets: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An office without the ending that shows gender: "ministra" and "ministro", "chairman" and "chairwoman" are one. Folded. */
export function officeStem(noun: string): string {
  return noun.replace(/(?:woman|man|person|[ao])$/, "");
}

/** Reads "epithet epithet: office office" lines, as written in the masculine. */
export function epithetsFrom(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const epithets = new Map<string, Set<string>>();
  for (const line of lines.split("\n")) {
    const [names = "", offices = ""] = line.split(":").map((words) => words.trim());
    const stems = offices.split(/\s+/).filter(Boolean).map(officeStem);
    for (const name of names.split(/\s+/).filter(Boolean).map(officeStem)) {
      const known = epithets.get(name) ?? new Set();
      for (const stem of stems) known.add(stem);
      epithets.set(name, known);
    }
  }
  return epithets;
}
