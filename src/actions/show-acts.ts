import type { ActsPage } from "../core/page/acts-list.ts";
import { statementsIn } from "../store/statements.ts";
import { actIds } from "../store/subjects.ts";
import type { Desk } from "./desk.ts";
import { evidenceOf } from "./show-evidence.ts";

const PUBLIC = { publicOnly: true } as const;

/** As many acts as one page can show. */
const ACTS_AT_MOST = 500;

/** The official acts that the public may see and a person has confirmed, the newest 500. */
export async function showActs(desk: Pick<Desk, "store">): Promise<ActsPage> {
  const ids = await actIds(desk.store, { ...PUBLIC, limit: ACTS_AT_MOST });
  const held = await statementsIn(desk.store, { ...PUBLIC, ids });
  return { acts: await evidenceOf(desk, held) };
}
