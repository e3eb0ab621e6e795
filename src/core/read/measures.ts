import { phraseAt } from "../lexicon/phrases.ts";
import { DISTANCES, DURATIONS, isMoney, WEIGHTS } from "../lexicon/units.ts";
import type { NounPhrase } from "./counted.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/** How far a verb or noun may stand from the number it governs, in words. */
const REACH = 12;

/** A figure's words as the measure is decided from them. */
export interface Measured {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly phrase: NounPhrase | null;
  /** First token that may belong to this figure rather than to the one before it. */
  readonly from: number;
  /** First token of the next figure, or the sentence's end. */
  readonly until: number;
}

/**
 * What a figure counts. The unit decides for money, shares and lengths; else a noun that names what happened ("arrests");
 * else the participle behind the noun ("people deported"), the verb or nominalisation that governs it ("arrested 43",
 * "the capture of 16", "43 were arrested"); else a noun that merely suggests it ("migrants"). Null when nothing does.
 */
export function measureOf(scan: Scan, measured: Measured): string | null {
  const { unit, form } = measured.quantity;
  if (form === "multiple") return "change";
  if (unit === "percent") return isChange(scan, measured) ? "change" : "share";
  if (isMoney(unit)) return "money";
  if (DURATIONS.has(unit)) return isPrisonTerm(scan, measured) ? "sentence" : "duration";
  if (DISTANCES.has(unit)) return "area-distance";
  if (WEIGHTS.has(unit)) return nounMeasure(scan, measured)?.measure ?? "other";
  if (unit.startsWith("other:")) return isChange(scan, measured) ? "change" : "other";
  return countMeasure(scan, measured);
}

function countMeasure(scan: Scan, measured: Measured): string | null {
  const noun = nounMeasure(scan, measured);
  if (noun?.strength === "strong") return noun.measure;
  return participleMeasure(scan, measured) ?? governingMeasure(scan, measured) ?? noun?.measure ?? null;
}

/** What the head noun, or a phrase around it, stands for. */
function nounMeasure(
  scan: Scan,
  { phrase, sentence }: Measured,
): { measure: string; strength: "strong" | "weak" } | null {
  if (phrase === null) return null;
  const { measures } = scan.lexicon;
  for (let index = phrase.first; index < phrase.end; index++) {
    const found = phraseAt(measures.phrases, scan.tokens, { index, end: sentence.endToken });
    if (found !== null) return { measure: found.value, strength: "strong" };
  }
  return measures.nouns.get(scan.tokens[phrase.head]!.folded) ?? null;
}

/** "people deported from the country", "personas detenidas", "imputados detenidos". */
function participleMeasure(scan: Scan, { phrase }: Measured): string | null {
  if (phrase === null) return null;
  const { measures } = scan.lexicon;
  for (let index = phrase.head + 1; index < phrase.end; index++) {
    const word = scan.tokens[index]!.folded;
    const found = measures.states.get(word) ?? measures.verbs.get(word);
    if (found !== undefined) return found;
  }
  return null;
}

/** The nearest verb or event noun that governs the number: right before it, then a passive behind it, then farther before. */
function governingMeasure(scan: Scan, measured: Measured): string | null {
  const before = governorBefore(scan, measured);
  if (before !== null && before.distance <= 4) return before.measure;
  return passiveBehind(scan, measured) ?? before?.measure ?? null;
}

function governorBefore(
  scan: Scan,
  { sentence, quantity, from }: Measured,
): { measure: string; distance: number } | null {
  const { measures } = scan.lexicon;
  const stop = Math.max(from, sentence.firstToken, quantity.first - REACH);
  for (let index = quantity.first - 1; index >= stop; index--) {
    const token = scan.tokens[index]!;
    if (token.kind === "mark" && (token.text === ";" || token.text === ":" || token.text === ".")) return null;
    const noun = measures.nouns.get(token.folded);
    const isEventNoun = noun?.strength === "strong" && scan.lexicon.units.of.has(wordAt(scan, sentence, index + 1));
    const phrase = phraseAt(measures.phrases, scan.tokens, { index, end: quantity.first });
    const measure = phrase?.value ?? measures.verbs.get(token.folded) ?? (isEventNoun ? noun.measure : undefined);
    if (measure !== undefined) return { measure, distance: quantity.first - index };
  }
  return null;
}

/** "43 … have been arrested", "43 … were killed", "dos personas murieron". */
function passiveBehind(scan: Scan, { sentence, quantity, phrase, until }: Measured): string | null {
  const { measures } = scan.lexicon;
  const start = phrase?.end ?? quantity.end;
  const stop = Math.min(until, sentence.endToken, start + REACH);
  for (let index = start; index < stop; index++) {
    const token = scan.tokens[index]!;
    if (token.kind === "mark" && token.text !== "," && token.text !== "-") return null;
    const found =
      phraseAt(measures.phrases, scan.tokens, { index, end: sentence.endToken })?.value ??
      measures.verbs.get(token.folded);
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether the words around a percentage or unit make it a rise or fall. */
function isChange(scan: Scan, { sentence, quantity, phrase, from }: Measured): boolean {
  const { measures } = scan.lexicon;
  const stop = Math.max(from, sentence.firstToken, quantity.first - 6);
  for (let index = quantity.first - 1; index >= stop; index--) {
    const word = wordAt(scan, sentence, index);
    if (measures.changes.has(word) || measures.changeVerbs.has(word)) return true;
  }
  for (let index = phrase?.first ?? 0; index < (phrase?.end ?? 0); index++)
    if (measures.changes.has(wordAt(scan, sentence, index))) return true;
  return false;
}

function isPrisonTerm(scan: Scan, { sentence, quantity }: Measured): boolean {
  const { prison } = scan.lexicon.counted.not;
  for (let index = quantity.first - 8; index < quantity.end + 4; index++)
    if (prison.has(wordAt(scan, sentence, index))) return true;
  return false;
}
