import type { CaseStage } from "../model/index.ts";
import type { PhraseTable } from "./phrases.ts";

/** Words that weaken what is said of the counted, and those that say how far a case has come. All folded. */
export interface HedgeWords {
  /** Mark the counted as suspected or alleged, wherever they stand in its noun phrase. */
  readonly alleged: ReadonlySet<string>;
  /** Stages of a case, by the word that gives them. */
  readonly stages: ReadonlyMap<string, CaseStage>;
  /** Go on behind a hedge or stage ("suspected of being …", "acusados por …"). */
  readonly leads: ReadonlySet<string>;
  /** Stages that are an accusation and no more: whoever is only that is alleged to be what the noun says. */
  readonly accusing: ReadonlySet<string>;
  /** Behind the counted and its verb: what they are held for is a suspicion ("on suspicion of", "por presunto"). */
  readonly behind: PhraseTable<true>;
  /** What the accused are accused of, before the name of a body: "belonging to", "pertenecer a". */
  readonly belonging: PhraseTable<true>;
  /** Adverbs that weaken a verb ("allegedly killed 12"). */
  readonly adverbs: ReadonlySet<string>;
  /** Before a verb, weaken what it says ("accused of", "alleged to"); a rumour is told by a form that may also only suppose. */
  readonly verbal: PhraseTable<"suspicion" | "rumour">;
  /** Words of a sentence that only supposes something: in it no form tells a rumour. */
  readonly supposing: ReadonlySet<string>;
  /** May stand between a comma and the hedge of an apposition ("12 men, all suspected members", "todos presuntos"). */
  readonly all: ReadonlySet<string>;
}
