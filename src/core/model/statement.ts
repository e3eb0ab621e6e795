import type { Document } from "./document.ts";
import type { Figure } from "./figure.ts";
import type { Quote } from "./quote.ts";
import type { Act, Organization, Person, Quotation, ReportedEvent } from "./reading.ts";

/** One value from one place: the unit of the record. It is never rewritten. */
export interface Statement {
  readonly id: string;
  readonly collection: string;
  readonly documentId: string;
  readonly textId: string;
  readonly anchor: Anchor;
  readonly value: StatementValue;
}

/** What a statement says: one of the values that a reading holds, told apart by `kind`. */
export type StatementValue =
  | Figure
  | ({ readonly kind: "quotation" } & Quotation)
  | ({ readonly kind: "event" } & ReportedEvent)
  | ({ readonly kind: "act" } & Act)
  | ({ readonly kind: "person"; readonly quote: Quote } & Person)
  | ({
      readonly kind: "organization";
      readonly quote: Quote;
      /** What kind of organization it is; `kind` says what kind of value this is. */
      readonly organizationKind: Organization["kind"];
    } & Omit<Organization, "kind">);

/**
 * What a confirmation, correction or rejection attaches to, so that it survives a new extraction or a new reader: the
 * capture, the exact words, up to 32 code units of the words around them, and the kind of value.
 */
export interface Anchor {
  readonly captureSha256: string;
  readonly exact: string;
  readonly before: string;
  readonly after: string;
  readonly kind: StatementValue["kind"];
}

/** Where a statement stands with people. */
export type ReviewState = "unreviewed" | "confirmed" | "corrected" | "rejected";

/** The states in which a person stands behind a statement, as it was read or as they corrected it. */
export const REVIEWED: readonly ReviewState[] = ["confirmed", "corrected"];

/** Whether a person has confirmed or corrected a statement. */
export function isReviewed({ review }: { readonly review: ReviewState }): boolean {
  return REVIEWED.includes(review);
}

/** A statement as it stands: its value as a person corrected it, if one did, with the document it came from. */
export interface StandingStatement {
  readonly statement: Statement;
  readonly review: ReviewState;
  readonly document: Document;
  /** Who confirmed, corrected or rejected it last; null when nobody has. */
  readonly reviewedBy: string | null;
}
