/**
 * Totals that a sentence breaks down: "62 people were arrested: 40 in Guatemala and 22 in Honduras" (RULES D8).
 */
import { recordedInterval } from "../count/bounds.ts";
import { innermostPlaces, relateSets } from "../count/places.ts";
import { compareFractions, type Figure, type Interval, intersectionOf, type Place, sumOf } from "../model/index.ts";
import { type Passage, sentenceAt } from "../read/passage.ts";
import { countsAlike } from "./draft-figures.ts";

/** A total with its parts, in order of place. */
export interface Breakdown {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** The parts are all there are: they cover the total's places, or stand behind a colon or in brackets. */
  readonly isWhole: boolean;
}

/** The totals of a draft by their figure: counts followed in their sentence by two or more counts of the same, apart in place or group. */
export function breakdownsIn(figures: readonly Figure[], passage: Passage): ReadonlyMap<Figure, Breakdown> {
  const counts = figures.filter((figure) => figure.unit === "count" && figure.bound !== "vague");
  const bySentence = Map.groupBy(counts, (figure) => sentenceAt(passage, figure.quote.start)?.index ?? -1);
  const found = new Map<Figure, Breakdown>();
  for (const [index, group] of bySentence) {
    const [total, ...rest] = group;
    if (index === -1 || total === undefined) continue;
    const parts = rest.filter((part) => countsAlike(total, part) && isAtMost(part, total));
    if (parts.length < 2 || !areApart(parts)) continue;
    found.set(total, { total, parts, isWhole: coversAll({ total, parts }, passage) });
  }
  return found;
}

/** The places of a total that names none: those of its parts. */
export function placesOfParts({ parts }: Breakdown): readonly Place[] {
  return innermostPlaces(parts.flatMap((part) => part.places));
}

/** The sum of the parts when it cannot be the total: more than it, or, of parts that are all there are, another number. */
export function wrongSum({ total, parts, isWhole }: Breakdown): Interval | null {
  const sum = sumOf(parts.map(recordedInterval));
  const stated = recordedInterval(total);
  const isMore = stated.high !== null && sum.low !== null && compareFractions(sum.low, stated.high) > 0;
  return isMore || (isWhole && intersectionOf([sum, stated]) === null) ? sum : null;
}

function isAtMost(part: Figure, total: Figure): boolean {
  const [low, high] = [recordedInterval(part).low, recordedInterval(total).high];
  return low === null || high === null || compareFractions(low, high) <= 0;
}

/** Whether each two of the parts are in places that do not meet, or of two groups. */
function areApart(parts: readonly Figure[]): boolean {
  const groups = parts.map((part) => part.counted.group);
  if (!groups.includes(null) && new Set(groups).size === parts.length) return true;
  return parts.every((one, index) =>
    parts
      .slice(index + 1)
      .every((other) => one.places.length > 0 && relatePlaces(one.places, other.places) === "apart"),
  );
}

function coversAll({ total, parts }: Omit<Breakdown, "isWhole">, passage: Passage): boolean {
  const places = innermostPlaces(parts.flatMap((part) => part.places));
  if (total.places.length > 0 && relatePlaces(places, total.places) === "same") return parts.length === places.length;
  const between = passage.source.content.slice(total.quote.end, parts[0]!.quote.start);
  return between.includes(":") || between.includes("(");
}

function relatePlaces(one: readonly Place[], other: readonly Place[]) {
  return relateSets(innermostPlaces(one), innermostPlaces(other));
}
