import { knownDeed } from "../../lexicon/deeds.ts";
import { endingsOf } from "../../lexicon/windows.ts";
import type { Scan } from "../numbers/scan.ts";
import { singularOf } from "./counted.ts";
import type { Antecedent } from "./ellipsis.ts";
import type { Measured } from "./measured.ts";
import { HAPPENINGS } from "./measures-people.ts";

/** Words from what joins a count to the one before it to its number: "y en Buga 12 personas". */
const JOINT_WITHIN = 5;

/**
 * "41 people were killed in Cali, and 12 people in Buga": what befell those counted before, where this clause leaves its verb
 * out and counts the same noun. Null where it has a verb of its own.
 */
export function gappedMeasure(scan: Scan, measured: Measured, last: Antecedent | undefined): string | null {
  const { sentence, phrase, quantity } = measured;
  if (last === undefined || phrase === null || quantity.unit !== "count" || last.unit !== "count") return null;
  const { measure, head } = last.counted;
  const isSame = head !== null && head === singularOf(scan, scan.tokens[phrase.head]!.folded);
  if (!isSame || last.start < sentence.start || !HAPPENINGS.has(measure)) return null;
  return isJoined(scan, measured) && !hasVerbBehind(scan, measured) ? measure : null;
}

/** Whether an "and", comma or semicolon stands before the number with nothing but a place or time between. */
function isJoined(scan: Scan, { sentence, quantity }: Measured): boolean {
  const { and } = scan.lexicon.counted;
  for (let index = quantity.first - 1; index >= Math.max(sentence.firstToken, quantity.first - JOINT_WITHIN); index--) {
    const { text, folded } = scan.tokens[index]!;
    if (text === ";" || text === "," || and.has(folded)) return true;
    if (isVerb(scan, index)) return false;
  }
  return false;
}

function hasVerbBehind(scan: Scan, { sentence, phrase, until }: Measured): boolean {
  // "12 people danced in Buga" has the form of "12 people wounded in Buga"
  for (let index = phrase!.head + 1; index < Math.min(until, sentence.endToken); index++) {
    const { text } = scan.tokens[index]!;
    if (text === ";" || text === ",") return false;
    if (isVerb(scan, index)) return true;
  }
  return false;
}

/** A verb, as far as its form tells; what only weakens ("suspected of") is none. */
function isVerb({ tokens, lexicon }: Scan, index: number): boolean {
  const { kind, folded, spelled, capital } = tokens[index]!;
  const { counted, hedges, measures, windows, language } = lexicon;
  if (kind !== "word" || capital || hedges.alleged.has(folded) || hedges.accusing.has(folded)) return false;
  if (counted.auxiliaries.has(folded) || measures.verbs.has(folded) || windows.pasts.has(folded)) return true;
  if (windows.tenses.has(folded) || knownDeed(language, spelled) !== undefined) return true;
  return endingsOf(windows.tenseEndings, spelled).some(([ending]) => spelled.length > ending.length + 1);
}
