import { type Figure, type Judgement, leadersOf, type StandingStatement } from "../model/index.ts";
import { judgedPairs, samePairs } from "./judged-pairs.ts";
import { spanOf } from "./spans.ts";

/**
 * The statements with the figures of one event told alike: the event happened once, on the days and in the places of its
 * earliest report, so that its counts are held against each other (C6) instead of being added (C4). `judgements` name
 * figures here; where two are of the same pair the later one stands. A figure that nobody judged is as it was.
 */
export function withEventsJoined(
  statements: readonly StandingStatement[],
  judgements: readonly Judgement[],
): readonly StandingStatement[] {
  const leaderOf = leadersIn(judgements);
  if (leaderOf === null) return statements;
  const reports = Map.groupBy(statements.filter(isFigure), ({ statement }) => leaderOf(statement.id));
  const told = new Map(
    [...reports.values()].flatMap((together) => {
      const first = together.reduce((one, other) => (comesBefore(other, one) ? other : one));
      return together.map((report) => [report, toldAs(report, figureOf(first))] as const);
    }),
  );
  return statements.map((standing) => told.get(standing) ?? standing);
}

/** The leader of each figure's event; null when no two figures were judged to be of one. */
function leadersIn(judgements: readonly Judgement[]): ((id: string) => string) | null {
  const pairs = samePairs(judgedPairs(judgements, "same-event"));
  return pairs.length === 0 ? null : leadersOf(pairs);
}

function isFigure({ statement }: StandingStatement): boolean {
  return statement.value.kind === "figure";
}

function figureOf({ statement }: StandingStatement): Figure {
  return statement.value as Figure;
}

function comesBefore(one: StandingStatement, other: StandingStatement): boolean {
  const keyOf = (standing: StandingStatement) =>
    `${spanOf(figureOf(standing)).from ?? "9999"} ${standing.statement.id}`;
  return keyOf(one) < keyOf(other);
}

function toldAs(report: StandingStatement, { window, places }: Figure): StandingStatement {
  const { statement } = report;
  return { ...report, statement: { ...statement, value: { ...figureOf(report), window, places } } };
}
