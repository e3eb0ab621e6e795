import type { GazetteerEntry } from "../lexicon/places-gazetteer.ts";
import type { Run } from "./names-scan.ts";
import type { Passage } from "./passage.ts";

/**
 * Places read by the larger place behind their comma or in brackets: "Trujillo, Honduras", "Paris, Texas". Where the larger
 * one holds none of that name, the name keeps no entry: "Florence, Colorado" is not in Italy. A row of places says nothing
 * of one another.
 */
export function placesWithin(passage: Passage, runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    const larger = runs[index + 1];
    if (larger === undefined || run.kind !== "place" || larger.kind !== "place" || !holds(passage, run, larger))
      return run;
    if (run.entries.some(({ kind }) => kind === "country" || kind === "area")) return run;
    const within = run.entries.filter((entry) => larger.entries.some((other) => liesWithin(entry, other)));
    if (within.length > 0) return { ...run, entries: within };
    return isListed(passage, larger) ? run : { ...run, entries: [] };
  });
}

function holds({ tokens }: Passage, run: Run, larger: Run): boolean {
  const mark = tokens[run.end]?.text;
  if (larger.first !== run.end + 1 || (mark !== "," && mark !== "(")) return false;
  return larger.entries.some(({ kind }) => kind === "country" || kind === "admin1");
}

function liesWithin(entry: GazetteerEntry, larger: GazetteerEntry): boolean {
  if (larger.kind === "country") return entry.country === larger.country && entry.kind !== "country";
  if (larger.kind !== "admin1" || larger.code === null || entry.code === null) return false;
  return entry.code.startsWith(`${larger.code}/`) || (entry.country === larger.country && entry.code.includes(":"));
}

const JOINTS = new Set([",", "y", "e", "and", "o", "or"]);

/** "Madrid, Francia y Bélgica": another name is joined behind the larger one. */
function isListed({ tokens }: Passage, larger: Run): boolean {
  return JOINTS.has(tokens[larger.end]?.folded ?? "") && (tokens[larger.end + 1]?.capital ?? false);
}
