import { type Proposal, proposeSame as proposeAmong } from "../core/record/proposals.ts";
import { judgementsIn } from "../store/judgements.ts";
import { statementsOfKinds } from "../store/statements.ts";
import type { Desk } from "./desk.ts";

export type { Proposal };

/** The people, organizations and events of different documents that may be one and that nobody has judged yet. */
export async function proposeSame(desk: Pick<Desk, "store">): Promise<readonly Proposal[]> {
  const statements = await statementsOfKinds(desk.store, ["person", "organization", "event"]);
  return proposeAmong(statements, await judgementsIn(desk.store, { publicOnly: false }));
}
