import type { ActsPage } from "../core/page/acts-list.ts";
import { type HeldStatement, statementsIn } from "../store/statements.ts";
import { actIds } from "../store/subjects.ts";
import type { Desk } from "./desk.ts";
import { evidenceOf } from "./show-evidence.ts";

const PUBLIC = { publicOnly: true } as const;

/** As many acts as one page can show. */
const ACTS_AT_MOST = 500;

/** The official acts that the public may see and a person has confirmed, the newest 500. */
export async function showActs(desk: Pick<Desk, "store">): Promise<ActsPage> {
  const held = await actStatements(desk);
  const found = await Promise.all(held.map((statement) => evidenceOf(desk, statement)));
  return { acts: found.filter((one) => one !== null) };
}

/** Their statements. */
export async function actStatements(desk: Pick<Desk, "store">): Promise<readonly HeldStatement[]> {
  return statementsIn(desk.store, { ...PUBLIC, ids: await actIds(desk.store, { ...PUBLIC, limit: ACTS_AT_MOST }) });
}
