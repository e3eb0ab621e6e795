import type { Day, FindingName, FindingNote, Language, Quote, Weight } from "../../model/index.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** The findings that only a check can make: they need the claim's own sentence, or a second figure. */
export type CheckFinding = Extract<
  FindingName,
  | "window-mismatch"
  | "population-mismatch"
  | "not-a-subset"
  | "double-count"
  | "stale"
  | "scope"
  | "rounding"
  | "understates"
  | "false-precision"
  | "arithmetic"
  | "headline-differs"
  | "hedge-dropped"
  | "quotation-differs"
  | "translation-differs"
  | "detail-differs"
>;

/** What a sentence may name. */
export interface CheckFacts {
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  /** Undefined where a day is not known. */
  readonly days: readonly (Day | undefined)[];
  readonly many: number;
}

/** One sentence for each finding: what, where and what would be right. */
export type CheckMessages = Readonly<Record<CheckFinding, (facts: CheckFacts) => string>>;

const MESSAGES: Readonly<Record<Language, CheckMessages>> = { en, es };

/** A finding in words. */
export function findingNote(
  language: Language,
  given: {
    readonly finding: CheckFinding;
    readonly weight: Weight;
    readonly quotes: readonly Quote[];
  } & Partial<CheckFacts>,
): FindingNote {
  const { finding, weight, quotes, numbers = [], names = [], days = [], many = 0 } = given;
  return { finding, weight, quotes, message: MESSAGES[language][finding]({ numbers, names, days, many }) };
}
