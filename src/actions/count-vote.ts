import { dayOfInstant } from "../core/model/index.ts";
import { articleAt } from "../store/articles.ts";
import { addVote } from "../store/reader-votes.ts";
import type { Desk } from "./desk.ts";

/** An answer to "Was this content helpful?" of the article at an address. */
export interface Vote {
  readonly address: string;
  readonly isHelpful: boolean;
  /** Whether the reader has not answered today. Asked only of an article that is there, and asking counts as having answered. */
  readonly isFirst: () => Promise<boolean>;
}

/** Counts a reader's answer, of whom nothing is kept. False when the public finds no article at the address. */
export async function countVote(desk: Pick<Desk, "store" | "now">, vote: Vote): Promise<boolean> {
  const found = await articleAt(desk.store, vote.address, { publicOnly: true });
  if (found?.kind !== "article") return false;
  if (!(await vote.isFirst())) return true;
  const day = dayOfInstant(desk.now().toISOString());
  await addVote(desk.store, { articleId: found.article.id, day, isHelpful: vote.isHelpful });
  return true;
}
