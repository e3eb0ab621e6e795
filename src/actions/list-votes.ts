import { type Votes, votesIn } from "../store/reader-votes.ts";
import type { Desk } from "./desk.ts";

/** Readers' answers to "Was this content helpful?" for each article that has some, since a day (YYYY-MM-DD) if one is given. */
export function listVotes(
  desk: Pick<Desk, "store">,
  given: { readonly since: string | null },
): Promise<readonly Votes[]> {
  return votesIn(desk.store, given);
}
