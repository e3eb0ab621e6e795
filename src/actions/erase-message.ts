import { eraseMessage as eraseMessageIn } from "../store/reader-messages.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/**
 * Erases what a reader's message says and who wrote it. That it came, who erased it and why stays, and restoring an older
 * backup leaves it erased.
 * @throws Problem when no reason is given, there is no such message, or it is erased already.
 */
export async function eraseMessage(
  desk: Pick<Desk, "store" | "now" | "actor">,
  id: string,
  reason: string,
): Promise<void> {
  if (reason.trim() === "")
    throw new Problem("reason-missing", "Say why it is erased; the reason stays.", { status: 400 });
  const erased = { at: desk.now().toISOString(), by: desk.actor.name, because: reason };
  const outcome = await eraseMessageIn(desk.store, id, erased);
  if (outcome === "not-found")
    throw new Problem("message-not-found", `There is no message ${id}: cotejo messages lists them.`, { status: 404 });
  if (outcome === "erased-before")
    throw new Problem("message-not-found", `The message ${id} is erased already; nothing was changed.`, {
      status: 409,
    });
}
