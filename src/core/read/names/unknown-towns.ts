import { fold } from "../../lexicon/fold.ts";
import { nameOf } from "../../lexicon/small-words.ts";
import { type Passage, wordsIn } from "../text/passage.ts";
import { isPossessive } from "../text/tokens.ts";
import { spanOfTokens } from "./people.ts";
import { placeMatch } from "./place-matches.ts";
import type { Run } from "./scan.ts";

/**
 * Towns that no table knows and that are named like somebody: "displaced from Heliodoro Castillo", "in Alton, Texas", "the market
 * village of Unguwar Dosa". What a text shows once to be one is one wherever it stands.
 */
export function withUnknownTowns(passage: Passage, runs: readonly Run[]): readonly Run[] {
  const told = new Set<string>();
  const read = runs.map((run, index) => {
    const larger = largerBehind(passage, run, runs[index + 1]);
    if (!mayBeTown(run) || !isTownTold(passage, run, larger)) return run;
    told.add(keyOf(passage, run));
    return { ...run, kind: "place" as const };
  });
  if (told.size === 0) return runs;
  return read.map((run, index) => {
    if (mayBeTown(run) && told.has(keyOf(passage, run))) return { ...run, kind: "place" };
    const before = read[index - 1];
    const isLarger = before !== undefined && before !== runs[index - 1] && run.first === before.end + 1;
    return isLarger ? asTown(passage, run) : run;
  });
}

function keyOf(passage: Passage, run: Run): string {
  return fold(wordsIn(passage.source, spanOfTokens(passage.tokens, run)));
}

/** A name of nothing that is known, with no office beside it. */
function mayBeTown({ kind, titled, common, bodyKind }: Run): boolean {
  return (kind === "person" || kind === "unknown") && !titled && !common && bodyKind === null;
}

/** "Cerro Redondo, Durán": the name behind a town's comma, where a table has it. */
function asTown({ tokens }: Passage, run: Run): Run {
  const match = mayBeTown(run) && tokens[run.first - 1]!.text === "," ? placeMatch(tokens, run.first) : null;
  return match?.end === run.end ? { ...run, kind: "place", entries: match.value } : run;
}

/** How a larger place stands behind a name: right behind its comma or bracket, or behind "in" as well. */
type Larger = "beside" | "in";

function largerBehind({ tokens, lexicon }: Passage, run: Run, next: Run | undefined): Larger | null {
  if (next?.kind !== "place" || next.entries.every(({ kind }) => kind === "area")) return null;
  const mark = tokens[run.end]?.text;
  const behind = tokens[next.end];
  // "anger at Smith, Mexico said"
  if (isPossessive(tokens[next.end - 1]!) || lexicon.speech.sayVerbs.has(behind?.folded ?? "")) return null;
  if (next.first === run.end + 1 && (mark === "," || mark === "(")) return "beside";
  const inside = mark === "," ? run.end + 1 : run.end;
  return next.first === inside + 1 && IN.has(tokens[inside]!.folded) ? "in" : null;
}

const IN: ReadonlySet<string> = new Set(["in", "en"]);

function isTownTold(passage: Passage, run: Run, larger: Larger | null): boolean {
  const { tokens, lexicon } = passage;
  const { places, names } = lexicon;
  const [before, noun] = [tokens[run.first - 1]?.folded ?? "", tokens[run.first - 2]?.folded ?? ""];
  if (isPossessive(tokens[run.end - 1]!)) return false;
  const isSomebodys = names.givenNames.has(tokens[run.first]!.folded);
  if (IN.has(before) && larger !== null) return true;
  if (isSomebodys && !isLeft(passage, run, "beside")) return false;
  if (larger !== null && (places.inside.has(before) || places.fromWords.has(before))) return true;
  const isKind = places.towns.has(noun) || places.provinces.has(noun) || places.divisions.has(noun);
  return (nameOf.has(before) && isKind) || isLeft(passage, run, isSomebodys ? "beside" : "within");
}

/** Words from who is displaced to where from: "families displaced by armed groups from". */
const LEFT_WITHIN = 6;

/** "Displaced from Sitki", "desplazadas de Xoyatla", "driven out of Kadara"; in English also with who did it between. */
function isLeft({ tokens, lexicon }: Passage, { first }: Run, reach: "beside" | "within"): boolean {
  const from = tokens[first - 1]?.folded ?? "";
  const isFrom = lexicon.places.fromWords.has(from);
  if (!isFrom && !nameOf.has(from)) return false;
  if (from === "of" && tokens[first - 2]?.folded !== "out") return false;
  const last = from === "of" ? first - 3 : first - 2;
  const stop = from === "of" || (reach === "within" && isFrom) ? last - LEFT_WITHIN : last - 1;
  for (let index = last; index > Math.max(-1, stop); index--) {
    const { kind, folded } = tokens[index]!;
    if (kind === "mark") return false;
    if (lexicon.measures.verbs.get(folded) === "displaced") return true;
    if (from === "of" && OUSTING.test(folded)) return true;
  }
  return false;
}

/** "Drove 47 families out of", "pushed", "forced". */
const OUSTING = /^(?:driv|drove|push|forc|chas|expel)/;
