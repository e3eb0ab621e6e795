import type { FindingNote } from "./check.ts";
import type { Day } from "./day.ts";
import type { Decimal } from "./decimal.ts";
import type { Certainty, Mode } from "./figure.ts";
import type { Place } from "./place.ts";

/** What the record is asked: how many of what, whom, from where, in which places, over which days. */
export interface Question {
  readonly measure: string;
  /** Head of what is counted when the codebook has no measure for it (RULES C9). */
  readonly head: string | null;
  /** Words that may part it from other counts of that head ("clandestine"), folded. */
  readonly qualifiers: readonly string[];
  readonly group: string | null;
  readonly organization: string | null;
  readonly origins: readonly Place[];
  readonly places: readonly Place[];
  readonly unit: string;
  /** First and last day asked about; null leaves that side to the record. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly mode: Mode | null;
  /** What is asked of is planned, possible or denied (RULES D11); left out of what was done or is there. */
  readonly certainty?: Certainty;
}

/** The answer: low – best – high, with how it was worked out. */
export interface Count {
  readonly question: Question;
  readonly low: Decimal | null;
  readonly lowOpen: boolean;
  /** Null where no rule gives one (RULES C8). */
  readonly best: Decimal | null;
  /** Null when open. */
  readonly high: Decimal | null;
  readonly highOpen: boolean;
  readonly derivation: Derivation | null;
  readonly used: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** How many independent originals stand behind it. */
  readonly originals: number;
  readonly newestDay: Day | null;
  /** Through which day every part of it is covered (RULES D2). */
  readonly heldThrough: Day | null;
  /** How many of the statements used nobody has confirmed. */
  readonly unreviewed: number;
  readonly findings: readonly FindingNote[];
}

/** A statement that bears on a question and was not counted, with the rule that left it out (RULES C). */
export interface LeftOut {
  readonly statementId: string;
  /** Closed set, for showing in either language. */
  readonly reason:
    | "earlier-in-series"
    | "same-origin"
    | "nested-place"
    | "nested-group"
    | "event-in-tally"
    | "outside-places"
    | "outside-window"
    | "other-group"
    | "other-measure"
    | "rejected"
    | "withdrawn"
    | "other-certainty"
    | "rhetorical";
}

/** A tree of workings: how an interval came about, down to single statements. */
export interface Derivation {
  readonly rule: string;
  /**
   * `floor`: at least its part, no upper limit known; `ceiling`: at most its part (both are inference, RULES C3, C4, D2).
   * `latest`: the last of a series, with the earlier ones left out. A ratio has two parts: part and whole.
   * `highest`, `lowest`: of its parts, whichever of them it is (D6).
   */
  readonly operation:
    | "statement"
    | "latest"
    | "sum"
    | "intersection"
    | "hull"
    | "floor"
    | "ceiling"
    | "difference"
    | "highest"
    | "lowest"
    | "ratio";
  readonly statementId: string | null;
  /** Unit of its values: "count" values are whole numbers, "percent" those of a ratio. */
  readonly unit: string;
  readonly place: Place | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly low: Decimal | null;
  readonly lowOpen: boolean;
  readonly best: Decimal | null;
  readonly high: Decimal | null;
  readonly highOpen: boolean;
  readonly parts: readonly Derivation[];
}
