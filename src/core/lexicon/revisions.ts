import { fold } from "./fold.ts";
import type { PhraseTable } from "./phrases.ts";
import type { Paradigm } from "./verbs.ts";

/** Words by which a speaker mends or takes back a count of its own (RULES C2). Folded. */
export interface RevisionWords {
  /** Say by themselves that a count was mended: "recount", "corrected", "fe de erratas". */
  readonly mending: PhraseTable<true>;
  /** Verbs that mend a count where a word for one stands in their sentence: "revised the toll", "ajustó la cifra". */
  readonly changing: ReadonlySet<string>;
  /** Words for a count: "figure", "toll", "cifra". */
  readonly counts: ReadonlySet<string>;
  /** Words for what is wrong with one: "error", "erróneo". */
  readonly faults: ReadonlySet<string>;
  /** Verbs of taking out what was counted … */
  readonly removing: ReadonlySet<string>;
  /** … which is written down as these: "cases", "registros". */
  readonly entries: ReadonlySet<string>;
  /** Verbs of writing down … */
  readonly recording: ReadonlySet<string>;
  /** … as it should not have been: "twice", "por error". */
  readonly wrongly: PhraseTable<true>;
  /** Before a number that is not the count, longest first, each as folded words: "not", "instead of". */
  readonly denying: readonly (readonly string[])[];
  /** "not … but", "no … sino" around one. */
  readonly not: ReadonlySet<string>;
  readonly but: ReadonlySet<string>;
  /** May stand between those, or "of", and the number: "the", "los", "sus". */
  readonly between: ReadonlySet<string>;
  /** Verbs of taking a count back: "withdrew its figure of", "retiró la cifra de". */
  readonly withdrawing: ReadonlySet<string>;
  /** What somebody has said, besides a count: "claim", "versión". */
  readonly sayings: ReadonlySet<string>;
  /** Verbs of taking back or denying what was said: "a claim it later withdrew", "dato que desmintió". */
  readonly disowning: ReadonlySet<string>;
  /** Open what a saying says or is about, behind its noun: "claims that", "informe sobre". */
  readonly complements: ReadonlySet<string>;
  /** Point to what was told, before its noun: "the claim", "esa cifra". */
  readonly pointing: ReadonlySet<string>;
  /** Say that what the verb behind them tells was not done: "refused to withdraw". */
  readonly refusing: ReadonlySet<string>;
  /** May stand around a verb without being its object: adverbs, and "by" of a passive. */
  readonly trailing: ReadonlySet<string>;
  /** Say that a count is one told before: "earlier", "previa". */
  readonly earlier: ReadonlySet<string>;
  /** Between a word for a count and its number: "of", "de". */
  readonly of: ReadonlySet<string>;
  /** Before the old number and before the new one: "from 44 to 41". */
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}

/** All forms of verbs, folded. */
export function formsOf(paradigms: readonly Paradigm[]): ReadonlySet<string> {
  return new Set(paradigms.flatMap((paradigm) => Object.values(paradigm).flat().map(fold)));
}

/** Phrases with each of the words in front of each of the others. */
export function pairsOf(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap((one) => second.map((other) => `${one} ${other}`));
}
