import { sql } from "kysely";
import type { Store } from "./store.ts";

/** How many readers found an article helpful, and how many did not. */
export interface Votes {
  readonly articleId: string;
  /** Of the article's newest revision; null when the record no longer has it. */
  readonly address: string | null;
  readonly helpful: number;
  readonly unhelpful: number;
}

/** Counts one answer of a day. */
export async function addVote(
  store: Store,
  vote: { readonly articleId: string; readonly day: string; readonly isHelpful: boolean },
): Promise<void> {
  const { articleId: article_id, day, isHelpful } = vote;
  const column = isHelpful ? "helpful" : "unhelpful";
  await store.db
    .insertInto("reader_votes")
    .values({ article_id, day, helpful: isHelpful ? 1 : 0, unhelpful: isHelpful ? 0 : 1 })
    .onConflict((conflict) =>
      conflict.columns(["article_id", "day"]).doUpdateSet({ [column]: sql`${sql.ref(`reader_votes.${column}`)} + 1` }),
    )
    .execute();
}

/** The votes of every article that has some, since a day if one is given; the one with most first. */
export async function votesIn(store: Store, given: { readonly since: string | null }): Promise<readonly Votes[]> {
  const rows = await store.db
    .selectFrom("reader_votes as v")
    .leftJoin("articles as a", "a.id", "v.article_id")
    .select((select) => [
      "v.article_id",
      "a.address",
      select.fn.sum<number | string>("v.helpful").as("helpful"),
      select.fn.sum<number | string>("v.unhelpful").as("unhelpful"),
    ])
    .$if(given.since !== null, (query) => query.where("v.day", ">=", given.since!))
    .groupBy(["v.article_id", "a.address"])
    .execute();
  return rows
    .map((row) => {
      const [helpful, unhelpful] = [Number(row.helpful), Number(row.unhelpful)];
      return { articleId: row.article_id, address: row.address, helpful, unhelpful };
    })
    .toSorted((one, other) => other.helpful + other.unhelpful - one.helpful - one.unhelpful);
}
