import { type PhraseTable, phraseTable } from "./phrases.ts";

/** Nouns that call people criminals, and the crimes that those of them name. All folded, people in the singular. */
export interface OffenceWords {
  /** Whoever did it ("murderer", "sicario"), by the crime. */
  readonly offenders: ReadonlyMap<string, string>;
  /** The crime ("homicide", "asesinato"), by the same names. */
  readonly crimes: ReadonlyMap<string, string>;
  /** People of whom nothing but a suspicion or a charge is said ("suspect", "acusado"). */
  readonly accused: ReadonlySet<string>;
  /** Whoever belongs to a body or leads it: a gang's, where the words around them weaken it ("suspected members of …"). */
  readonly members: ReadonlySet<string>;
  /** Verb forms that tell of somebody what they would be accused of, behind a relative pronoun ("who leaked …"). */
  readonly deeds: ReadonlySet<string>;
  /** Lead from people to what they were arrested or convicted for: "for", "por". */
  readonly charges: PhraseTable<true>;
  /** Name people and say nothing of them ("person", "individuo"). */
  readonly anyone: ReadonlySet<string>;
  /** Say of people what was said of those counted before: "on the same suspicion", "por el mismo delito". */
  readonly again: PhraseTable<true>;
  /** Say of crimes that nobody was brought to book for them: "unsolved", "went unpunished", "sin esclarecer". */
  readonly unsolved: PhraseTable<true>;
}

/** What is written out as it is. */
interface OffenceWordLists {
  readonly unsolved: readonly string[];
  readonly deeds: readonly string[];
  readonly again: readonly string[];
}

/** Reads "crime: who did it | what it is called" lines, the nouns for the accused, and the forms of what they did. */
export function offencesFrom(
  lines: string,
  people: Readonly<Record<"accused" | "members" | "anyone", string>> & { readonly charges: readonly string[] } & Pick<
      OffenceWordLists,
      "deeds" | "again" | "unsolved"
    >,
): OffenceWords {
  const offenders = new Map<string, string>();
  const crimes = new Map<string, string>();
  for (const line of lines.trim().split("\n")) {
    const [crime = "", rest = ""] = line.split(":");
    const [people = "", names = ""] = rest.split("|");
    for (const word of people.trim().split(" ")) offenders.set(word, crime);
    for (const word of names.trim().split(" ")) if (word !== "") crimes.set(word, crime);
  }
  return {
    offenders,
    crimes,
    accused: new Set(people.accused.split(" ")),
    members: new Set(people.members.split(" ")),
    anyone: new Set(people.anyone.split(" ")),
    deeds: new Set(people.deeds),
    charges: phraseTable(people.charges.map((words) => [words, true] as const)),
    again: phraseTable(people.again.map((words) => [words, true] as const)),
    unsolved: phraseTable(people.unsolved.map((words) => [words, true] as const)),
  };
}
