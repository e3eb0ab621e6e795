import { collectionsIn } from "../store/collections.ts";
import type { Desk } from "./desk.ts";

/** The label that every collection of what is shown shares; null where some of it is the desk's own work. */
export async function labelOfCollections(
  desk: Pick<Desk, "store">,
  shown: readonly { readonly collection: string }[],
): Promise<string | null> {
  const from = new Set(shown.map(({ collection }) => collection));
  const collections = (await collectionsIn(desk.store, { publicOnly: true })).filter(({ id }) => from.has(id));
  const labels = new Set(collections.map(({ label }) => label));
  return labels.size === 1 ? ([...labels][0] ?? null) : null;
}
