import { type Bearing, bearsBesides, selectionOf } from "../count/selection.ts";
import type { Figure, Question, StandingStatement } from "../model/index.ts";
import type { Prepared } from "./judged.ts";

/** A recorded figure's statement with what it can bear on. */
interface Borne {
  readonly standing: StandingStatement;
  readonly bearing: Bearing;
}

/** Statements by the measure, unit and key of a place under which questions look for them, and under any place. */
export interface ByKind {
  readonly of: readonly StandingStatement[];
  readonly kinds: ReadonlyMap<string, readonly Borne[]>;
}

/** What a draft's many questions look their statements up in, made once. */
export function statementsByKind(
  statements: readonly StandingStatement[],
  bearings: ReadonlyMap<Figure, Bearing>,
): ByKind {
  const kinds = new Map<string, Borne[]>();
  for (const standing of statements) {
    const { value } = standing.statement;
    const bearing = value.kind === "figure" ? bearings.get(value) : undefined;
    if (bearing === undefined) continue;
    const borne = { standing, bearing };
    for (const place of [ANY_PLACE, ...bearing.places]) {
      const key = kindKey(bearing.measure, bearing.unit, place);
      const known = kinds.get(key);
      if (known === undefined) kinds.set(key, [borne]);
      else known.push(borne);
    }
  }
  return { of: statements, kinds };
}

/** No place has this key. */
const ANY_PLACE = "";

/** A draft's statements answer many questions: those that cannot bear on one are not what its count leaves out. */
export function bearingOn(
  question: Question,
  statements: readonly StandingStatement[],
  { bearings, byKind, judgements }: Prepared,
): readonly StandingStatement[] {
  const selection = selectionOf(question, { judgements });
  const { kinds } = statements === byKind.of ? byKind : statementsByKind(statements, bearings);
  const { measures, units, places } = selection;
  const keys = measures.flatMap((measure) =>
    units.flatMap((unit) => (places ?? [ANY_PLACE]).map((place) => kindKey(measure, unit, place))),
  );
  const found = new Set(keys.flatMap((key) => kinds.get(key) ?? []));
  return [...found].filter(({ bearing }) => bearsBesides(selection, bearing)).map(({ standing }) => standing);
}

function kindKey(measure: string, unit: string, place: string): string {
  return `${measure} ${unit} ${place}`;
}
