import { statementsUnder } from "../count/derivations.ts";
import { daysBetween, type FindingNote } from "../model/index.ts";
import type { Judged, Prepared } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";

/** D3: days after which a level, and a running total of unknown rhythm, says too little about the present. */
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
  return found.age > (answer.question.mode === "stock" ? STOCK_DAYS : TALLY_DAYS);
}

function ageOf(judged: Pick<Judged, "counts">, { draft, today }: Prepared) {
  const day = judged.counts.flatMap((each) => each.newestDay ?? []).toSorted()[0];
  return day === undefined ? null : { day, age: daysBetween(day, draft.published ?? today) };
}

/** What happened inside a closed window does not age. */
function isRunningCount({ node }: Pick<Judged, "node">, prepared: Prepared): boolean {
  if (node === null) return false;
  return statementsUnder(node).every((leaf) => {
    const value = prepared.byId.get(leaf.statementId ?? "")?.statement.value;
    return value?.kind === "figure" && (value.mode === "cumulative" || value.mode === "stock");
  });
}
