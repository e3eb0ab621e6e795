import { count } from "../core/count/count.ts";
import { selectionOf } from "../core/count/selection.ts";
import { codebook } from "../core/lexicon/codebook.ts";
import type { Count, Language, Question, StandingStatement } from "../core/model/index.ts";
import { judgementsForCounting } from "../store/event-figures.ts";
import { statementsForQuestion } from "../store/statements.ts";
import type { Desk } from "./desk.ts";

/** An answer with every statement that it used or left out, as far as they bear on the question. */
export interface CountedStatements {
  readonly count: Count;
  readonly statements: readonly StandingStatement[];
}

/** Counts what the record holds for a question; with `publicOnly`, what the public may see of it. */
export async function countStatements(
  desk: Pick<Desk, "store">,
  question: Question,
  given: { readonly language: Language; readonly publicOnly: boolean },
): Promise<CountedStatements> {
  const judgements = await judgementsForCounting(desk.store, given);
  const found = await statementsForQuestion(desk.store, selectionOf(question, { judgements }), given);
  const answer = count(question, found, { codebook, judgements, language: given.language });
  const shown = new Set([...answer.used, ...answer.leftOut.map((left) => left.statementId)]);
  return { count: answer, statements: found.filter(({ statement }) => shown.has(statement.id)) };
}
