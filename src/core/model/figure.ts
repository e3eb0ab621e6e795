import type { Attribution } from "./attribution.ts";
import type { Day } from "./day.ts";
import type { Decimal } from "./decimal.ts";
import type { Place } from "./place.ts";
import type { Quote } from "./quote.ts";
import type { Window } from "./window.ts";

/** How the words limit the number. The interval it stands for is derived by RULES B and never stored. */
export type Bound =
  | "exact"
  | "about"
  | "nearly"
  | "more-than"
  | "at-least"
  | "fewer-than"
  | "at-most"
  | "range"
  | "vague";

/**
 * What a figure's number means over time. cumulative: a running total since its window's start; within: what happened
 * inside the window; stock: what there is at a time; null when the words do not decide.
 */
export type Mode = "cumulative" | "within" | "stock" | "rate" | "share" | "change";

/**
 * How a figure is told, where it is not told as done. planned: meant, tried, asked for, ordered, offered, threatened or still to
 * come; possible: what may be or might have been, or is feared, supposed or asked; denied: said not to be so, or kept from happening.
 */
export type Certainty = "planned" | "possible" | "denied";

/**
 * An amount as stated: what was said, kept apart from what follows from it.
 */
export interface Figure {
  readonly kind: "figure";
  /** The amount's words with hedge and unit, without the counted noun: "nearly 2,700", "less than two percent". */
  readonly quote: Quote;
  /** The stated number, or the two ends of a range or vague word. */
  readonly number: Decimal | readonly [Decimal, Decimal];
  readonly bound: Bound;
  /** The bound's words ("nearly", "más de") or the vague word ("dozens"); null for a bare number. */
  readonly boundWord: string | null;
  /** "count", "percent", "per-100000", "year", "kg", an ISO 4217 code, "other:<word>" … */
  readonly unit: string;
  readonly counted: Counted;
  readonly places: readonly Place[];
  readonly window: Window;
  /** The last day the statement can speak for: when it was made. Null when the document has no date. */
  readonly asOf: Day | null;
  readonly mode: Mode | null;
  /** For a share or rate: the quotes of its part and whole, where the text gives them as figures or noun phrases. */
  readonly ratio: Ratio | null;
  readonly change: Change | null;
  readonly attribution: Attribution;
  /** Counts nobody: "more worrying than the migration of 100 gang members". */
  readonly rhetorical: boolean;
  /**
   * revised: its words say that it mends an earlier count (a recount, double entries taken out); withdrawn: they take it
   * back ("39, not 36"), so that it counts nowhere (RULES C2). Absent where they do neither, and in what earlier readers read.
   */
  readonly revision?: "revised" | "withdrawn";
  /** Left out where it is told as done or as there, and in what earlier readers read (RULES D11). */
  readonly certainty?: Certainty;
  /** What the text says itself that the count leaves out, or that it is not final; left out where it says nothing. */
  readonly limits?: readonly Quote[];
}

/** What is counted, in the text's words and in the codebook's. */
export interface Counted {
  /** The noun phrase without the number, as written; null when the text leaves it out and nothing supplies it. */
  readonly quote: Quote | null;
  /** The head noun, folded and singular, as the lexicon gives it ("member", "laboratorio"): for RULES C9. */
  readonly head: string | null;
  /** A measure of the codebook; "other" when it has none for these words. */
  readonly measure: string;
  /** A group of the codebook ("gang-members", "minors", "women" …), null for anyone. */
  readonly group: string | null;
  /** A named organization that the counted belong to ("Mara Salvatrucha"), as named; several together, parted by "; ". */
  readonly organization: string | null;
  /** The words that weaken it: "suspected", "presuntos". Non-empty means alleged. */
  readonly hedges: readonly string[];
  /** Where the counted come from: "Salvadoran", "from El Salvador". */
  readonly origins: readonly Place[];
  /** Stage of a case that the words give the counted ("accused", "charged", "convicted" …), null when none. */
  readonly stage: CaseStage | null;
  /** Folded content words besides the head that could part it from another count ("border", "military"). */
  readonly qualifiers: readonly string[];
}

/** The organizations of a figure's counted, each as named; none for null. */
export function organizationsNamed(organization: string | null): readonly string[] {
  return organization?.split("; ") ?? [];
}

/** How far a case against the counted has come, in the words of the text; it never drops out on the way to a page. */
export type CaseStage = "accused" | "charged" | "tried" | "convicted" | "acquitted";

/** The part and the whole of a share, or numerator and base of a rate. */
export interface Ratio {
  readonly part: RatioTerm | null;
  readonly whole: RatioTerm | null;
  /** The sentence asserts that the part lies in the whole ("of those", "account for") or merely sets side by side ("equal to"). */
  readonly claim: "part-of" | "compared-with";
}

/** A term of a ratio: its words, and which figure of the reading it is, when it is one (the figure's `quote.start`). */
export interface RatioTerm {
  readonly quote: Quote;
  readonly figureStart: number | null;
}

/** A rise or fall: by how much is the figure's number; from where, when the text says. */
export interface Change {
  readonly direction: "up" | "down";
  readonly base: RatioTerm | null;
}

/** An amount or date that could not be read for certain; an editor sees it. */
export interface Unread {
  readonly kind: "unread";
  readonly quote: Quote;
  readonly reason: UnreadReason;
}

/**
 * ambiguous-separator: "1.234" where the text does not show which way; ambiguous-date: "05/06/2022" likewise; undated:
 * "yesterday" in a document without a date; number-too-long, unclear-unit, unclear-range, unclear-number.
 */
export type UnreadReason =
  | "ambiguous-separator"
  | "ambiguous-date"
  | "undated"
  | "number-too-long"
  | "unclear-unit"
  | "unclear-range"
  | "unclear-number";
