import type { Day } from "./day.ts";
import type { Language } from "./reading.ts";

/** What somebody answers who is written about: shown beside the claim, and in the article. */
export interface Reply {
  readonly id: string;
  readonly collection: string;
  readonly articleId: string;
  /** The claim that it answers; null for the whole article. */
  readonly claimId: string | null;
  /** Who replies, as they want to be named. */
  readonly from: string;
  /** When the desk had it. */
  readonly received: Day;
  readonly language: Language;
  /** Their own words, unchanged. */
  readonly content: string;
}
