/**
 * How a form of a verb stands in a clause. "imperfect", "subjunctive" and "conditional" are Spanish alone; English
 * makes the last two with auxiliaries. Only third persons: news tells of others.
 */
export type VerbForm =
  | "past"
  | "present"
  | "imperfect"
  | "future"
  | "conditional"
  | "subjunctive"
  | "participle"
  | "gerund"
  | "infinitive";

/**
 * The forms of one verb, in lower case as they are spelled: the accent tells "arrestó" from the noun "arresto". A verb of
 * several words changes in its first ("gunned down", "dieron muerte").
 */
export type Paradigm = Readonly<Partial<Record<VerbForm, readonly string[]>>>;

/** The paradigm of a verb of several words: the rest of them stands behind every form of the first. */
export function withRest(paradigm: Paradigm, rest: readonly string[]): Paradigm {
  if (rest.length === 0) return paradigm;
  return Object.fromEntries(
    Object.entries(paradigm).map(([form, words]) => [form, words.map((word) => [word, ...rest].join(" "))]),
  );
}
