import { LANDMARK } from "../../lexicon/landmarks.ts";
import { timeStartersOf } from "../../lexicon/time-starters.ts";
import { isLandmark, type Passage } from "../text/passage.ts";

/** Whether an expression of time may begin here. Most words are passed by at the cost of one or two look-ups. */
export function canStart(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (token.kind !== "word") return token.kind !== "mark";
  if (isLandmark(passage, index, LANDMARK.times)) return true;
  if (isLandmark(passage, index, LANDMARK.smallTimes)) return leadsToTime(passage, index);
  if (token.bare === token.folded) return false;
  const { strong, weak } = timeStartersOf(passage.lexicon.times);
  return weak.has(token.bare) ? leadsToTime(passage, index) : strong.has(token.bare);
}

function leadsToTime({ tokens, lexicon }: Passage, index: number): boolean {
  const { strong, weak, inner } = timeStartersOf(lexicon.times);
  const opensPhrase = lexicon.times.phrases.has(tokens[index]!.bare);
  for (let ahead = index + 1; ahead <= index + REACH; ahead++) {
    const next = tokens[ahead];
    if (next === undefined) return false;
    if (next.kind === "number" || next.kind === "mixed" || strong.has(next.bare)) return true;
    const isInner = inner.has(next.folded);
    if (isInner && opensPhrase) return true;
    if (!isInner && !weak.has(next.folded) && next.folded !== "-" && next.folded !== "'") return false;
  }
  return false;
}

/** How many words behind a weak one may pass before the strong one: "no later than the 3rd". */
const REACH = 4;
