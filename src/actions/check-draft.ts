import { checkDraft as checksOf } from "../core/check/check.ts";
import { questionsOf } from "../core/check/questions.ts";
import { soughtFor } from "../core/count/heads.ts";
import { codebook } from "../core/lexicon/codebook.ts";
import { type Check, dayOfInstant, type Reading, type StandingStatement } from "../core/model/index.ts";
import { type Draft, readDraft } from "../core/read/drafts.ts";
import { readBlocks } from "../core/read/read.ts";
import { judgementsIn } from "../store/judgements.ts";
import { statementsForQuestion } from "../store/statements.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/** A draft with its reading, the check of every claim in it, and the statements that the record had for them. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly checks: readonly Check[];
  readonly statements: readonly StandingStatement[];
}

/**
 * Holds every figure of a draft against the record and against the draft's other figures.
 * @throws Problem when the draft's front matter cannot be read.
 */
export async function checkDraft(desk: Desk, markdown: string): Promise<CheckedDraft> {
  const draft = readDraft(markdown, { id: desk.newId() });
  if ("kind" in draft) throw new Problem("draft-unreadable", draft.message, { status: 400 });
  const source = { ...draft.text, language: draft.language, published: draft.published, publisher: null };
  const reading = readBlocks(source, draft.layout, { codebook });
  const statements = await statementsFor(desk, draft, reading);
  const judgements = await judgementsIn(desk.store, { publicOnly: false });
  const today = dayOfInstant(desk.now().toISOString());
  const checks = checksOf({ draft, reading, statements, judgements, codebook, today, language: draft.language });
  return { draft, reading, checks, statements };
}

/** What the record has for any claim of the draft, each statement once. */
async function statementsFor(desk: Desk, draft: Draft, reading: Reading): Promise<readonly StandingStatement[]> {
  const found = new Map<string, StandingStatement>();
  for (const question of questionsOf(draft, reading))
    for (const standing of await statementsForQuestion(desk.store, soughtFor(question), { publicOnly: false }))
      found.set(standing.statement.id, standing);
  return [...found.values()];
}
