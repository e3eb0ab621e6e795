import { statementsUnder } from "../count/derivations.ts";
import { originalOf } from "../count/originals.ts";
import { innermostPlaces, placesKey } from "../count/places.ts";
import { spanOf } from "../count/spans.ts";
import { type Count, type Day, daysBetween, type FindingNote } from "../model/index.ts";
import type { Judged, Prepared } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";

/** D3: days after which a level, and a running total told once, says too little about the present. */
const STOCK_DAYS = 60;
const TALLY_DAYS = 90;

/** E `stale`: a claim that names no last day rests on a level or running total that is old by the day of the text. */
export function staleFindings(judged: Judged, prepared: Prepared): readonly FindingNote[] {
  if (!isStale(judged, prepared)) return [];
  const { day, age } = ageOf(judged, prepared)!;
  return [
    findingNote(prepared.language, {
      finding: "stale",
      weight: "warning",
      quotes: [judged.claim.quote],
      days: [day],
      many: age,
    }),
  ];
}

/** D3: a claim about what there is now, resting on a level that is too old to settle it. */
export function isOldLevel(judged: Pick<Judged, "counts" | "figure" | "node">, prepared: Prepared): boolean {
  return judged.counts[0]?.question.mode === "stock" && isStale(judged, prepared);
}

/** Whether the count behind a claim that names no last day is old by the day of the text. */
function isStale(judged: Pick<Judged, "counts" | "figure" | "node">, prepared: Prepared): boolean {
  const [answer] = judged.counts;
  const found = ageOf(judged, prepared);
  if (answer === undefined || found === null || answer.question.to !== null || !isRunningCount(judged, prepared))
    return false;
  return found.age > daysUntilOld(answer, found.day, prepared);
}

/** D3: sixty days for a level; for a running total twice the rhythm in which it was told, ninety days where none is known. */
function daysUntilOld(answer: Count, day: Day, prepared: Prepared): number {
  if (answer.question.mode === "stock") return STOCK_DAYS;
  const rhythm = rhythmOf(answer, day, prepared);
  return rhythm === null ? TALLY_DAYS : 2 * rhythm;
}

/** The median days between the points of the series that stops on a day; null when it has one point. */
function rhythmOf({ used, leftOut }: Count, day: Day, prepared: Prepared): number | null {
  const earlier = leftOut.filter((left) => left.reason === "earlier-in-series").map((left) => left.statementId);
  const points = [...used, ...earlier].flatMap((id) => pointOf(id, prepared));
  const series = [...Map.groupBy(points, (point) => point.series).values()];
  const days = series.map((group) => [...new Set(group.map((point) => point.day))].toSorted());
  const stopping = days.find((each) => each.at(-1) === day) ?? [];
  const gaps = stopping.slice(1).map((each, index) => daysBetween(stopping[index]!, each));
  return gaps.length === 0 ? null : medianOf(gaps);
}

function pointOf(id: string, prepared: Prepared): readonly { readonly series: string; readonly day: Day }[] {
  const standing = prepared.byId.get(id);
  const value = standing?.statement.value;
  if (standing === undefined || value?.kind !== "figure") return [];
  const { to } = spanOf(value);
  const series = `${originalOf(standing.document, value).key} ${placesKey(innermostPlaces(value.places))}`;
  return to === null ? [] : [{ series, day: to }];
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

function ageOf(judged: Pick<Judged, "counts">, { draft, today }: Prepared) {
  const day = judged.counts.flatMap((each) => each.newestDay ?? []).toSorted()[0];
  return day === undefined ? null : { day, age: daysBetween(day, draft.published ?? today) };
}

/** What happened inside a closed window does not age, unless the claim speaks of all that happened since its first day. */
function isRunningCount({ node, counts }: Pick<Judged, "node" | "counts">, prepared: Prepared): boolean {
  if (node === null) return false;
  if (counts[0]?.question.from !== null) return true;
  return statementsUnder(node).every((leaf) => {
    const value = prepared.byId.get(leaf.statementId ?? "")?.statement.value;
    return value?.kind === "figure" && (value.mode === "cumulative" || value.mode === "stock");
  });
}
