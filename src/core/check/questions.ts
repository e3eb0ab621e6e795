import { kindredMeasures } from "../count/matching.ts";
import { kindredOffenders } from "../count/offences.ts";
import { questionFrom, questionKey } from "../count/questions.ts";
import type { Question, Reading } from "../model/index.ts";
import type { Draft } from "../read/drafts.ts";
import { figuresIn } from "./prepared.ts";

/**
 * What the record must be asked so that every claim of a draft can be checked: each question once, in order of place,
 * with those for measures under which the same thing may have been recorded.
 */
export function questionsOf(draft: Draft, reading: Reading): readonly Question[] {
  const questions = [...figuresIn(draft, reading).resolved.values()]
    .map(questionFrom)
    .flatMap((question) => kindredMeasures(question.measure).map((measure) => ({ ...question, measure })))
    .flatMap((question) => kindredHeads(question).map((head) => ({ ...question, head })));
  return [...new Map(questions.map((question) => [questionKey(question), question])).values()];
}

/** The record finds what it has no measure for by its noun: the doers of a crime have several, and may only be accused of it. */
function kindredHeads({ head, measure }: Question): readonly (string | null)[] {
  return measure === "other" && head !== null ? [...new Set([head, ...kindredOffenders(head)])] : [head];
}
