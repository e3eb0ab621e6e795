import type { Passage } from "../text/passage.ts";
import { placeMatch } from "./place-matches.ts";
import type { Run } from "./scan.ts";

/** A run with what it was found to name; null for a name that nothing beside it tells. */
interface Told {
  readonly run: Run;
  readonly kind: "person" | "organization" | "place" | "origin" | null;
}

/**
 * Names that no table knows, joined to a place that something is in: "in Tamale and Yendi", "en Arica, Putre y Camarones".
 * Whoever does something behind them is somebody: "in Tamale and Mahama said".
 */
export function withListedPlaces<Named extends Told>(passage: Passage, told: readonly Named[]): readonly Named[] {
  const read = [...told];
  let isInside = false;
  for (let index = 0; index < read.length; index++) {
    const [before, each] = [read[index - 1], read[index]!];
    isInside = isInside && before !== undefined && isJoined(passage, before.run, each.run);
    const entries = isInside && each.kind === null ? entriesOf(passage, each.run) : [];
    if (isInside && each.kind === null && isListed(passage, { ...each.run, entries }))
      read[index] = { ...each, kind: "place", run: { ...each.run, entries } };
    isInside = read[index]!.kind === "place" && (isInside || isLocated(passage, each.run));
  }
  return read;
}

/** Behind "in", or behind "of" by a table: "en bodegas de Arriaga". */
function isLocated({ tokens, lexicon }: Passage, { first, entries }: Run): boolean {
  const before = tokens[first - 1]?.folded ?? "";
  return lexicon.places.inside.has(before) || (entries.length > 0 && lexicon.counted.inside.has(before));
}

/** What a small town's name means, where the table has it. */
function entriesOf({ tokens }: Passage, { first, end }: Run): Run["entries"] {
  const found = placeMatch(tokens, first);
  return found?.end === end ? found.value : [];
}

/** Nothing but a comma, an "and" or both between two names. */
function isJoined({ tokens, lexicon }: Passage, before: Run, after: Run): boolean {
  const between = tokens.slice(before.end, after.first);
  const isOne = between.length === 1 || (between.length === 2 && between[0]!.text === ",");
  return isOne && between.every(({ text, folded }) => text === "," || lexicon.counted.and.has(folded));
}

/** Words of a list: behind a comma the list has to go on, and no verb may follow that somebody is the subject of. */
function isListed({ tokens, lexicon }: Passage, { first, end, common, entries }: Run): boolean {
  const { counted, speech, windows } = lexicon;
  const next = tokens[end];
  const [text, folded] = [next?.text ?? "", next?.folded ?? ""];
  const goesOn = text === "," || counted.and.has(folded);
  if (common || (tokens[first - 1]!.text === "," && !goesOn)) return false;
  if (speech.sayVerbs.has(folded)) return false;
  return entries.length > 0 || (!windows.pasts.has(folded) && !windows.tenses.has(folded));
}
