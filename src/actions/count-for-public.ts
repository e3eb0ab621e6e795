import { count } from "../core/count/count.ts";
import { selectionOf } from "../core/count/selection.ts";
import { codebook } from "../core/lexicon/codebook.ts";
import { type Count, isReviewed, type Language, type Question } from "../core/model/index.ts";
import { judgementsForCounting } from "../store/event-figures.ts";
import { statementsForQuestion } from "../store/statements.ts";
import type { Desk } from "./desk.ts";

const PUBLIC = { publicOnly: true } as const;

/**
 * Counts what the public may see of the record. A machine's reading that nobody has confirmed is not among it: what is
 * published rests on what a person stands behind.
 */
export async function countForPublic(
  desk: Pick<Desk, "store">,
  question: Question,
  language: Language,
): Promise<Count> {
  const judgements = await judgementsForCounting(desk.store, PUBLIC);
  const selection = selectionOf(question, { judgements });
  const found = await statementsForQuestion(desk.store, selection, { ...PUBLIC, reviewedOnly: true });
  return count(question, found.filter(isReviewed), { codebook, judgements, language });
}
