import type { Figure, StandingStatement } from "../model/index.ts";
import type { Original } from "./originals.ts";
import { innermostPlaces, relateSets } from "./places.ts";
import { spanOf, spansMeet } from "./spans.ts";

type OriginalOf = (standing: StandingStatement, figure: Figure) => Original;

/** A figure that its own words take back, where it stands. */
interface Taker {
  readonly standing: StandingStatement;
  readonly figure: Figure;
}

/**
 * C2: which figures whoever said them takes back: those whose words do ("39, not 36"), and that original's figures, put out
 * before, of the same number of the same thing, in no other place and on no other days. Linear in the statements but for
 * those that take back one number.
 */
export function withdrawnAmong(
  statements: readonly StandingStatement[],
  originalOf: OriginalOf,
): (standing: StandingStatement, figure: Figure) => boolean {
  const keyOf = ({ standing, figure }: Taker) => {
    const { counted, unit, number } = figure;
    return JSON.stringify([originalOf(standing, figure).key, counted.measure, unit, number]);
  };
  const taking = statements.filter(({ statement: { value }, review }) => {
    return value.kind === "figure" && value.revision === "withdrawn" && review !== "rejected";
  });
  if (taking.length === 0) return () => false;
  const takers = taking.map((standing): Taker => ({ standing, figure: standing.statement.value as Figure }));
  const byKey = Map.groupBy(takers, keyOf);
  return (standing, figure) =>
    figure.revision === "withdrawn" ||
    (byKey.get(keyOf({ standing, figure })) ?? []).some((taker) => takesBack(taker, { standing, figure }));
}

/** Whether one is of what the other is of, and was put out later. */
function takesBack(later: Taker, earlier: Taker): boolean {
  const [published, before] = [later.standing.document.published, earlier.standing.document.published];
  if (published === null || before === null || before >= published) return false;
  const [places, others] = [later, earlier].map(({ figure }) => innermostPlaces(figure.places));
  const isElsewhere = places!.length > 0 && others!.length > 0 && relateSets(places!, others!) === "apart";
  return !isElsewhere && spansMeet(spanOf(later.figure), spanOf(earlier.figure));
}
