import type { ReviewState } from "../core/model/index.ts";
import { type HeldStatement, reviewQueue } from "../store/statements.ts";
import type { Desk } from "./desk.ts";

export type { HeldStatement };

/** The statements in a state of review, in the order in which they were recorded: by default what waits for a person. */
export function listReviews(
  desk: Pick<Desk, "store">,
  given: { readonly state: ReviewState | "disagreeing"; readonly collection: string | null; readonly limit: number },
): Promise<readonly HeldStatement[]> {
  return reviewQueue(desk.store, given);
}
