/** Words that show which language a text is in. */
export interface IdentificationWords {
  /**
   * Closed-class words (articles, prepositions, conjunctions, pronouns, auxiliaries), folded, without those that another
   * language writes the same: "no", "me", "a", "he", "has", "son" are words of both English and Spanish.
   */
  readonly words: ReadonlySet<string>;
}
