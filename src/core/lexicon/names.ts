/** Words that help to tell names from other capitalised words. Folded. */
export interface NameWords {
  /** Words of the grammar and common openers of sentences: never a name by themselves, whatever their capital. */
  readonly functionWords: ReadonlySet<string>;
  /** Months, days of the week and feasts: capitalised, but times. */
  readonly calendar: ReadonlySet<string>;
  /** Given names in common use, of both languages' countries. */
  readonly givenNames: ReadonlySet<string>;
  /** Surnames in common use; with {@link givenNames} they tell a person from a place or body. */
  readonly surnames: ReadonlySet<string>;
  /** Lower-case words inside a person's name: "de", "la", "van". */
  readonly personParticles: ReadonlySet<string>;
  /** Lower-case words inside the name of a body or work: "de", "of", "y". */
  readonly bodyParticles: ReadonlySet<string>;
  /** Heads of names that are neither people, bodies nor places: laws, operations, prizes, feasts, works. */
  readonly otherHeads: ReadonlySet<string>;
  /** What introduces an alias, as token sequences: "alias", "known by the alias", "a . k . a .". Longest first. */
  readonly aliasCues: readonly (readonly string[])[];
  /** Words that make the person named beside them a victim or bystander: "victim", "murdered", "viuda". */
  readonly victimWords: ReadonlySet<string>;
  /** Words that open a fact about a person: "wanted", "accused", "member", "condenado". */
  readonly factWords: ReadonlySet<string>;
  /** Words that weaken a fact: "alleged", "presunto". */
  readonly hedges: ReadonlySet<string>;
}

/** Small words that a surname may open with, in any language: "de", "von". */
export const surnameParticles: ReadonlySet<string> = wordSet("de del von van da di du la al el bin ben dos");

/** Splits words written with single spaces or line ends between them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
