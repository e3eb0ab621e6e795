import { collectionIn, collectionsIn } from "../store/collections.ts";
import { appendEntries } from "./append-entries.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/**
 * Hides or shows a collection; false when it is so already, and nothing is appended.
 * @throws Problem when there is no such collection.
 */
export async function setVisibility(desk: Desk, id: string, to: "hidden" | "shown"): Promise<boolean> {
  const collection = await collectionIn(desk.store, id, { publicOnly: false });
  if (collection === null) {
    const known = (await collectionsIn(desk.store, { publicOnly: false })).map((one) => one.id);
    throw new Problem(
      "collection-not-found",
      `There is no collection ${id}. There are: ${known.join(", ") || "none yet"}.`,
      {
        status: 404,
      },
    );
  }
  if (collection.hidden === (to === "hidden")) return false;
  await appendEntries(desk, id, [
    { kind: to === "hidden" ? "collection-hidden" : "collection-shown", collectionId: id },
  ]);
  return true;
}
