import { type HeldJudgement, judgementsIn } from "../store/judgements.ts";
import type { Desk } from "./desk.ts";

/** The judgements that stand, oldest first. */
export function listJudgements(desk: Pick<Desk, "store">): Promise<readonly HeldJudgement[]> {
  return judgementsIn(desk.store, { publicOnly: false });
}
