import type { Count, Derivation } from "./count.ts";
import type { Day } from "./day.ts";
import type { Decimal } from "./decimal.ts";
import type { Figure } from "./figure.ts";
import type { Quote } from "./quote.ts";
import type { Relation } from "./relation.ts";

/** supported: every value the record allows makes the claim true; contradicted: none does; unsettled: some do; no-record: nothing bounds it (RULES D1). */
export type Verdict = "supported" | "contradicted" | "unsettled" | "no-record";

/** How much a finding matters: a note informs, a warning asks for a second look, a blocking one stops publication. */
export type Weight = "note" | "warning" | "blocking";

/** The names of RULES E. */
export type FindingName =
  | "window-mismatch"
  | "as-of-gap"
  | "population-mismatch"
  | "not-a-subset"
  | "double-count"
  | "falling-count"
  | "conflict"
  | "stale"
  | "one-original"
  | "official-only"
  | "scope"
  | "rounding"
  | "understates"
  | "false-precision"
  | "arithmetic"
  | "headline-differs"
  | "translation-differs"
  | "hedge-dropped"
  | "quotation-differs"
  | "detail-differs"
  | "unreviewed";

/**
 * What a check or count noticed. The message is a sentence in the reader's language: what, where, what would be right. It is
 * empty where it named what has been erased since.
 */
export interface FindingNote {
  readonly finding: FindingName;
  readonly weight: Weight;
  readonly message: string;
  readonly quotes: readonly Quote[];
}

/**
 * What a draft or speech asserts. "number": the value itself; "said": that the named speaker says so (RULES D9);
 * "relation": how a count lies to others, whatever it is (D6).
 */
export interface Claim {
  readonly id: string;
  readonly asserts: "number" | "said" | "relation";
  readonly quote: Quote;
  /** Of a relation, the count that it is said of. */
  readonly figure: Figure;
  /** What is claimed of the count beside others, or what two counts the figure relates; null for a plain amount. */
  readonly relation: Relation | null;
  /** Where in the draft it stands: "title" claims are held against the body too. */
  readonly part: "title" | "standfirst" | "body";
}

/** A claim held against the record, with the working. */
export interface Check {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** What the record allows the claimed value to be, in the claim's unit. */
  readonly low: Decimal | null;
  readonly best: Decimal | null;
  readonly high: Decimal | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly unit: string;
  readonly heldThrough: Day | null;
  /** How far the record's value may move before the verdict changes, in the claim's unit (percentage points for shares); null when none would. */
  readonly margin: Decimal | null;
  readonly inputs: readonly CheckInput[];
  /** The working in one line: "43 + 16 = 59 < 60". */
  readonly working: string;
  readonly derivation: Derivation | null;
  /** The counts it rests on: one for an amount, two for a share. */
  readonly counts: readonly Count[];
  readonly findings: readonly FindingNote[];
  /** Something that it rested on has been erased since it was published: it holds no answer any more. */
  readonly isErased?: true;
}

/**
 * One number behind a check and the value at which, all else equal, the verdict changes (RULES D5). Of an unsettled
 * verdict it is the value at which knowing this number would settle it the other way.
 */
export interface CheckInput {
  readonly statementId: string;
  /** The stated number; where the words allow several and name no best, the end that is nearest to the break. */
  readonly value: Decimal;
  /** How far it may move; null when no movement changes the verdict. */
  readonly margin: Decimal | null;
  /** First value at which the verdict is another. */
  readonly breaksAt: Decimal | null;
}
