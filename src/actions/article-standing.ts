import { standingOf } from "../store/statements.ts";
import { touchedBetween } from "../store/touching-entries.ts";
import type { Desk } from "./desk.ts";

/** How the statements that a page tells of stand with the public, in one line; of another record it may say the same of other words. */
export function standingTold(desk: Pick<Desk, "store">, ids: readonly string[]): Promise<string> {
  return standingOf(desk.store, { publicOnly: true, ids });
}

/**
 * Whether anything came between two heads of the record that may touch the page of any article in another way than by how the
 * statements stand that it tells of; pictures, which are drawn from the whole record, aside.
 */
export function articlesTouched(
  desk: Pick<Desk, "store">,
  { before, after }: { readonly before: number; readonly after: number },
): Promise<boolean> {
  return touchedBetween(desk.store.db, before, after);
}
