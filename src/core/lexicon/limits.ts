import type { PhraseTable } from "./phrases.ts";

/** Words by which a source says itself what its count leaves out, or that it is not final. Folded. */
export interface LimitWords {
  /**
   * "aside" stands beside a number ("not counting"), "verb" has the count for its subject ("leaves out"), "state" says of
   * all that a sentence counts that it may change ("preliminary").
   */
  readonly phrases: PhraseTable<"aside" | "verb" | "state">;
  /** Name a count: what a sentence of its own has for its subject, and what a state is said of. */
  readonly counts: ReadonlySet<string>;
}
