import { dayOfInstant } from "../core/model/index.ts";
import { articleAt } from "../store/articles.ts";
import { addVote } from "../store/reader-votes.ts";
import type { Desk } from "./desk.ts";

/** An answer to "Was this content helpful?" of the article at an address. */
export interface Vote {
  readonly address: string;
  readonly isHelpful: boolean;
  /** Lets the answer be stored unless the reader has answered today. Asked only of an article that is there. */
  readonly once: (keep: () => Promise<true>) => Promise<unknown>;
}

/** Counts a reader's answer, of whom nothing is kept. False when the public finds no article at the address. */
export async function countVote(desk: Pick<Desk, "store" | "now">, vote: Vote): Promise<boolean> {
  const found = await articleAt(desk.store, vote.address, { publicOnly: true });
  if (found?.kind !== "article") return false;
  const day = dayOfInstant(desk.now().toISOString());
  await vote.once(async () => {
    await addVote(desk.store, { articleId: found.article.id, day, isHelpful: vote.isHelpful });
    return true;
  });
  return true;
}
