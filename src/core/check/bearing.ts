import { bears, selectionOf } from "../count/selection.ts";
import type { Question, StandingStatement } from "../model/index.ts";
import type { Prepared } from "./judged.ts";

/** A draft's statements answer many questions: those that cannot bear on one are not what its count leaves out. */
export function bearingOn(
  question: Question,
  statements: readonly StandingStatement[],
  { bearings, judgements }: Prepared,
): readonly StandingStatement[] {
  const selection = selectionOf(question, { judgements });
  return statements.filter(({ statement: { value } }) => {
    const bearing = value.kind === "figure" ? bearings.get(value) : undefined;
    return bearing !== undefined && bears(selection, bearing);
  });
}
