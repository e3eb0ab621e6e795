import { sql } from "kysely";
import type { Store } from "./store.ts";

/** Something that a reader does, by the token that stands for both on this day. */
export interface ReaderDeed {
  readonly day: string;
  readonly token: string;
}

/** Counts a deed unless it was done `most` times that day, in whichever process; whether it was counted. */
export async function countDeed(store: Store, deed: ReaderDeed & { readonly most: number }): Promise<boolean> {
  const { day, token, most } = deed;
  const counted = await store.db
    .insertInto("reader_deeds")
    .values({ day, token, times: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["day", "token"])
        .doUpdateSet({ times: sql<number>`reader_deeds.times + 1` })
        .where("reader_deeds.times", "<", most),
    )
    .returning("times")
    .executeTakeFirst();
  return counted !== undefined;
}

/** Takes back a deed that may be done once a day. */
export async function takeBackDeed(store: Store, { day, token }: ReaderDeed): Promise<void> {
  await store.db.deleteFrom("reader_deeds").where("day", "=", day).where("token", "=", token).execute();
}

/** Forgets what was done before a day. */
export async function forgetDeeds(store: Store, before: string): Promise<void> {
  await store.db.deleteFrom("reader_deeds").where("day", "<", before).execute();
}
