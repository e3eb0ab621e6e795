import { drivingWords } from "../../lexicon/driving.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import { behindCounted, type Measured } from "./measured.ts";
import { isPeople } from "./measures-people.ts";

/** Words from a verb of driving to whom it drives: "obligaron en marzo a 63". */
const VERB_WITHIN = 5;

/** Words from whom it is done to, to what they leave: "pushed 63 families out of". */
const OUT_WITHIN = 3;

/**
 * "Violence pushed 63 families out of the valley", "63 familias fueron obligadas a salir de Tibú": people whom a verb of driving makes
 * leave a place by its name, or where they live, are displaced. Null for others, and for suspects, soldiers or migrants, who live elsewhere.
 */
export function drivenOut(scan: Scan, measured: Measured): string | null {
  const { phrase, sentence, quantity } = measured;
  if (phrase === null || phrase.first < quantity.end || quantity.unit !== "count") return null;
  const head = scan.tokens[phrase.head]!.folded;
  if (!isPeople(scan, head) || !livesThere(scan, head)) return null;
  const behind = behindCounted(measured);
  const verb = scan.lexicon.counted.passives.has(wordAt(scan, sentence, behind)) ? behind + 1 : null;
  if (verb !== null && !isDriving(scan, sentence, verb)) return null;
  if (verb === null && !isDriven(scan, sentence, quantity.first)) return null;
  const out = outBehind(scan, sentence, verb === null ? phrase.head + 1 : verb + 1);
  return out !== null && isHome(scan, sentence, out) ? "displaced" : null;
}

/** People of a place, by a noun that says nothing more of them than that. */
function livesThere({ lexicon }: Scan, head: string): boolean {
  const measure = lexicon.measures.nouns.get(head)?.measure ?? "population";
  return measure === "population" || measure === "victims" || measure === "displaced";
}

function isDriving(scan: Scan, sentence: Sentence, index: number): boolean {
  return drivingWords(scan.lexicon.language).verbs.has(wordAt(scan, sentence, index));
}

/** Whether a verb of driving stands shortly before a number, in its clause. */
function isDriven(scan: Scan, sentence: Sentence, first: number): boolean {
  const stop = Math.max(sentence.firstToken, first - VERB_WITHIN);
  for (let index = first - 1; index >= stop && scan.tokens[index]!.kind !== "mark"; index--)
    if (isDriving(scan, sentence, index)) return true;
  return false;
}

/** Past "out of", "a salir de" shortly behind a token; null where none stands there. */
function outBehind(scan: Scan, sentence: Sentence, start: number): number | null {
  const { out } = drivingWords(scan.lexicon.language);
  for (let index = start; index < Math.min(sentence.endToken, start + OUT_WITHIN); index++) {
    const found = phraseAt(out, scan.tokens, { index, end: sentence.endToken });
    if (found !== null) return found.end;
  }
  return null;
}

/** "Heliodoro Castillo", "the valley", "their homes": a name, or a noun of where people live behind its article. */
function isHome(scan: Scan, sentence: Sentence, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined || index >= sentence.endToken) return false;
  const { homes } = drivingWords(scan.lexicon.language);
  return (
    (token.kind === "word" && token.capital && !isOwner(scan, index)) ||
    homes.has(token.folded) ||
    (scan.lexicon.counted.tally.determiners.has(token.folded) && homes.has(wordAt(scan, sentence, index + 1)))
  );
}

/** "Out of Saturday's game": a name whose thing stands behind it. */
function isOwner(scan: Scan, index: number): boolean {
  return /^['’]s?$/.test(scan.tokens[index + 1]?.text ?? "") || /['’]s$/.test(scan.tokens[index]!.text);
}
