import { kindredMeasures } from "../count/matching.ts";
import { questionFrom, questionKey } from "../count/questions.ts";
import type { Question, Reading } from "../model/index.ts";
import { readClaims } from "../read/claims.ts";
import type { Draft } from "../read/drafts.ts";
import { resolveFigures } from "./draft-figures.ts";
import { aroundIn } from "./prepared.ts";

/**
 * What the record must be asked so that every claim of a draft can be checked: each question once, in order of place,
 * with those for measures under which the same thing may have been recorded.
 */
export function questionsOf(draft: Draft, reading: Reading): readonly Question[] {
  const questions = [...resolveFigures(readClaims(draft, reading), aroundIn(draft.text.content)).values()]
    .map(questionFrom)
    .flatMap((question) => kindredMeasures(question.measure).map((measure) => ({ ...question, measure })));
  return [...new Map(questions.map((question) => [questionKey(question), question])).values()];
}
