import type { PhraseTable } from "./phrases.ts";

/** Words of comparisons, suppositions and examples: numbers in them count nothing. Folded. */
export interface RhetoricWords {
  /** Open a comparison of worth, before an adjective ("more", "más"). */
  readonly more: ReadonlySet<string>;
  /** Close it, before what is compared with ("than", "que"). */
  readonly than: ReadonlySet<string>;
  /** Adjectives that measure, so that the number compared with is a real one ("more expensive than 100 dollars"). */
  readonly measurable: ReadonlySet<string>;
  /** Open an invented case ("imagine that", "supongamos que"), or an example, invented when a condition follows ("por ejemplo, si …"). */
  readonly openings: PhraseTable<"pretence" | "example">;
  /** Begin a condition ("if", "si"). */
  readonly conditional: ReadonlySet<string>;
  /** Open what did not happen … */
  readonly unreal: ReadonlySet<string>;
  /** … before these ("would have", "habría sido"). */
  readonly unrealPast: ReadonlySet<string>;
  /** Right before a round number in words, what not even so many could do ("not a hundred", "ni cien"). */
  readonly notEven: ReadonlySet<string>;
  /** Endings of verbs that say what would be ("bastarían"). */
  readonly unrealEndings: readonly string[];
  /** What nobody counts, so that a round number in words of it means very many: "promises", "ojos". */
  readonly countless: ReadonlySet<string>;
}
