import { firstFrom } from "../text/in-order.ts";
import type { Passage } from "../text/passage.ts";
import type { Run } from "./scan.ts";

/** Tokens from a dateline's country to its dash: a bracket, a date, an agency. */
const DASH_WITHIN = 10;

/**
 * Names that open a block as the place of a dispatch, which no table needs to know: "KADARA, Nigeria —", "VALDORZÁN (España),
 * 20 ago.–". The country in them and the dash behind say so; in capitals they look like somebody's initials.
 */
export function withDatelines(passage: Passage, runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    const larger = runs[index + 1];
    if (run.kind === "place" || run.common || larger === undefined || larger.first !== run.end + 1) return run;
    const isCountry = larger.kind === "place" && larger.entries.some(({ kind }) => kind === "country");
    if (!isCountry || !opensBlock(passage, run) || !endsInDash(passage, run, larger)) return run;
    return { ...run, kind: "place", entries: [], known: null, bodyKind: null };
  });
}

function opensBlock({ tokens, blocks }: Passage, { first }: Run): boolean {
  const { start } = tokens[first]!;
  return first === 0 || blocks[firstFrom(blocks, start)]?.start === start;
}

function endsInDash({ tokens }: Passage, run: Run, larger: Run): boolean {
  const mark = tokens[run.end]!.text;
  if (mark !== "," && mark !== "(") return false;
  for (let index = larger.end; index < Math.min(tokens.length, larger.end + DASH_WITHIN); index++)
    if (tokens[index]!.folded === "-" && tokens[index + 1]?.spaced === true) return true;
  return false;
}
