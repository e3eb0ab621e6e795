import { type Bearing, bears, selectionOf } from "../count/selection.ts";
import type { Figure, Question, StandingStatement } from "../model/index.ts";
import type { Prepared } from "./judged.ts";

/** A recorded figure's statement with what it can bear on. */
interface Borne {
  readonly standing: StandingStatement;
  readonly bearing: Bearing;
}

/** Statements by the measure and unit under which questions look for them, in the order in which they were given. */
export interface ByKind {
  readonly of: readonly StandingStatement[];
  readonly kinds: ReadonlyMap<string, readonly Borne[]>;
}

/** What a draft's many questions look their statements up in, made once. */
export function statementsByKind(
  statements: readonly StandingStatement[],
  bearings: ReadonlyMap<Figure, Bearing>,
): ByKind {
  const borne = statements.flatMap((standing): readonly Borne[] => {
    const { value } = standing.statement;
    const bearing = value.kind === "figure" ? bearings.get(value) : undefined;
    return bearing === undefined ? [] : [{ standing, bearing }];
  });
  return { of: statements, kinds: Map.groupBy(borne, ({ bearing }) => kindKey(bearing.measure, bearing.unit)) };
}

/** A draft's statements answer many questions: those that cannot bear on one are not what its count leaves out. */
export function bearingOn(
  question: Question,
  statements: readonly StandingStatement[],
  { bearings, byKind, judgements }: Prepared,
): readonly StandingStatement[] {
  const selection = selectionOf(question, { judgements });
  const { kinds } = statements === byKind.of ? byKind : statementsByKind(statements, bearings);
  const keys = selection.measures.flatMap((measure) => selection.units.map((unit) => kindKey(measure, unit)));
  const found = keys.flatMap((key) => kinds.get(key) ?? []);
  return found.filter(({ bearing }) => bears(selection, bearing)).map(({ standing }) => standing);
}

function kindKey(measure: string, unit: string): string {
  return `${measure} ${unit}`;
}
