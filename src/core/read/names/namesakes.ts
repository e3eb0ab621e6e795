import { fold } from "../../lexicon/fold.ts";
import { type Passage, wordsIn } from "../text/passage.ts";
import { spanOfTokens } from "./people.ts";
import type { Run } from "./scan.ts";

interface Told {
  readonly run: Run;
  readonly kind: "person" | "organization" | "place" | "origin" | null;
}

/** What a text shows once to be a place is one wherever its name stands again: "in Kadara … the Kadara school". */
export function withNamesakes<Named extends Told>(passage: Passage, told: readonly Named[]): readonly Named[] {
  const isUnknown = ({ run }: Told) => run.entries.length === 0 && run.facility === null && !run.common;
  const nameOf = ({ run }: Told) => fold(wordsIn(passage.source, spanOfTokens(passage.tokens, run)));
  const places = new Set(told.filter((each) => each.kind === "place" && isUnknown(each)).map(nameOf));
  if (places.size === 0) return told;
  return told.map((each) =>
    each.kind === null && !each.run.common && places.has(nameOf(each)) ? { ...each, kind: "place" } : each,
  );
}
