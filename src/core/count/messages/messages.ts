import type { Day, FindingName, Language } from "../../model/index.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** The findings that counting itself can make. */
export type CountFinding = Extract<
  FindingName,
  | "as-of-gap"
  | "falling-count"
  | "conflict"
  | "translation-differs"
  | "one-original"
  | "official-only"
  | "window-mismatch"
  | "population-mismatch"
  | "unreviewed"
>;

/** What a sentence may name; each message says which it uses by taking it. */
export interface MessageFacts {
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  readonly days: readonly Day[];
  readonly many: number;
  /** The speaker says why a count fell (C2). */
  readonly isExplained: boolean;
}

/** One sentence for each finding: what, where and what would be right. */
export type CountMessages = Readonly<Record<CountFinding, (facts: MessageFacts) => string>>;

/** What counts notice, as sentences in each language. */
export const COUNT_MESSAGES: Readonly<Record<Language, CountMessages>> = { en, es };
