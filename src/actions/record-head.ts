import type { Desk } from "./desk.ts";

/** The number of the newest batch: while it is the same, every page of the site is the same. 0 for an empty record. */
export async function recordHead(desk: Pick<Desk, "store">): Promise<number> {
  const row = await desk.store.db
    .selectFrom("batches")
    .select((order) => order.fn.max("number").as("head"))
    .executeTakeFirst();
  return Number(row?.head ?? 0);
}
