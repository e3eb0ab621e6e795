import type { Check, FindingName, Language, Weight } from "../../model/index.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** What a verdict or a finding can cite: a finding's name, or the number of the rule that judged the claim. */
export type RuleName = FindingName | "D1" | "D6" | "D9";

/** A rule in words: what it says when it is cited, and what would put it right. */
export interface RuleText {
  readonly says: string;
  readonly help: string;
}

/** The text of every rule that a check can cite, in one language. */
export type Rulebook = Readonly<Record<RuleName, RuleText>>;

/** The rules in words; the English ones stand in docs/rules.md too, and a test keeps them the same. */
export const rulebooks: Readonly<Record<Language, Rulebook>> = { en, es };

/** The weight that a finding has unless its rule says otherwise for the case; of a verdict, that of an unsettled one. */
export const usualWeights: Readonly<Record<RuleName, Weight>> = {
  "window-mismatch": "warning",
  "as-of-gap": "warning",
  "population-mismatch": "warning",
  "not-a-subset": "warning",
  "double-count": "warning",
  "falling-count": "warning",
  conflict: "warning",
  stale: "warning",
  "one-original": "note",
  "official-only": "note",
  scope: "note",
  rounding: "note",
  understates: "note",
  "false-precision": "warning",
  arithmetic: "blocking",
  "headline-differs": "blocking",
  "translation-differs": "warning",
  "hedge-dropped": "blocking",
  "quotation-differs": "blocking",
  "detail-differs": "blocking",
  unreviewed: "note",
  D1: "warning",
  D6: "warning",
  D9: "warning",
};

/** The rule by which a claim's verdict was reached: D1 for numbers, D6 for relations between counts, D9 for words in a mouth. */
export function ruleOf({ claim }: Check): "D1" | "D6" | "D9" {
  if (claim.asserts === "said") return "D9";
  return claim.asserts === "relation" ? "D6" : "D1";
}
