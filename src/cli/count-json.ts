import type { CountedStatements } from "../actions/count-statements.ts";
import type { StandingStatement } from "../core/model/index.ts";
import { figureJson } from "../core/read/reading-json.ts";
import { jsonNumber } from "./numbers.ts";

/** A count as it leaves the command line, with the statements it names. */
export function countJson({ count, statements }: CountedStatements): object {
  const { low, best, high, derivation, ...rest } = count;
  return {
    ...rest,
    low: jsonNumber(low),
    best: jsonNumber(best),
    high: jsonNumber(high),
    derivation,
    statements: statements.map(statementJson),
  };
}

/** A statement with where it stands and where it comes from. */
export function statementJson(standing: StandingStatement): object {
  const { statement, review, reviewedBy, document } = standing;
  const value =
    statement.value.kind === "figure" ? { kind: "figure", ...figureJson(statement.value) } : statement.value;
  return { id: statement.id, collection: statement.collection, review, reviewedBy, value, document };
}
