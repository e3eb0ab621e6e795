import type { PhraseTable } from "./phrases.ts";

/**
 * How a word tells an event. "participle" is passive behind "was", active behind "have" or, in English, alone; "finite"
 * and "gerund" have their actor before them; "noun" has it behind "by".
 */
export interface EventTrigger {
  /** An event type of the codebook. */
  readonly type: string;
  readonly form: "finite" | "participle" | "noun" | "gerund";
}

/** Words that tell the codebook's events, and what bounds the parties of a verb. All folded. */
export interface EventWords {
  readonly triggers: PhraseTable<EventTrigger>;
  /** Before a participle, make it passive: "was", "fueron". */
  readonly passives: ReadonlySet<string>;
  /** Before a participle, make it active: "have", "había". */
  readonly perfects: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** End a noun phrase: words that open a clause, prepositions of time and cause. */
  readonly boundaries: ReadonlySet<string>;
  /** Before who did it, in the passive: "by", "por". */
  readonly agents: ReadonlySet<string>;
  /** Between a nominal and whom it happened to: "of", "de". */
  readonly of: ReadonlySet<string>;
  /** Before a person as object, in Spanish. */
  readonly personal: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Say that one person is meant: "a", "un", "una". */
  readonly one: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  /** Make the event a claim of somebody: "claims", "afirma"; an allegation; a denial; a plan. */
  readonly certainties: ReadonlyMap<string, "alleged" | "claimed" | "denied" | "planned">;
  /** Open a clause about the noun phrase right before: "which", "who", "que". */
  readonly relatives: ReadonlySet<string>;
  /** A place behind "border with" lies on the other side of where it happened. */
  readonly borders: ReadonlySet<string>;
  readonly borderLinks: ReadonlySet<string>;
  /** Stand for a person named before: "he", "she", "él". */
  readonly pronouns: ReadonlySet<string>;
  /** Of finite forms that end in "o" only those that end so are verbs: "arrestó", not "arresto"; null where spelling does not tell. */
  readonly finiteEnding: string | null;
}
