import { type HeldStatement, statementsIn } from "../store/statements.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/**
 * A statement of the record with where it stands.
 * @throws Problem when there is none of this id.
 */
export async function heldStatement(desk: Pick<Desk, "store">, id: string): Promise<HeldStatement> {
  const [held] = await statementsIn(desk.store, { ids: [id], publicOnly: false });
  if (held !== undefined) return held;
  throw new Problem("statement-not-found", `There is no statement ${id}. «cotejo review list» gives their ids.`, {
    status: 404,
  });
}

/** The statements with these ids that the record holds, in the order of the ids. */
export function statementsNamed(desk: Pick<Desk, "store">, ids: readonly string[]): Promise<readonly HeldStatement[]> {
  return statementsIn(desk.store, { ids, publicOnly: false });
}
