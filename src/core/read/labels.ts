import { type NounPhrase, readNounPhrase } from "./counted.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/** A label is short; what is longer before a colon is a clause. */
const WORDS_AT_MOST = 14;

/**
 * What a number right behind a colon counts, from the label before it: "Firearms confiscated in Costa Rica: 227",
 * "Capturas en Managua: 41; decomisos: 12". Null when no colon stands there, or a clause before it ("They counted: 12").
 */
export function readLabel(scan: Scan, sentence: Sentence, quantity: Quantity): NounPhrase | null {
  const colon = quantity.first - 1;
  if (wordAt(scan, sentence, colon) !== ":") return null;
  const first = labelStart(scan, sentence, colon);
  return first === null
    ? null
    : readNounPhrase(scan, sentence, { quantity: { ...quantity, end: first }, until: colon });
}

/** First token of the words between a colon and the last stop before it; null when they make no label. */
function labelStart(scan: Scan, sentence: Sentence, colon: number): number | null {
  const { counted, speech } = scan.lexicon;
  let first = colon;
  while (first > sentence.firstToken) {
    const { text, folded, kind } = scan.tokens[first - 1]!;
    if (text === ";" || text === "." || text === ":" || text === "•") break;
    if (counted.auxiliaries.has(folded) || speech.sayVerbs.has(folded) || speech.tellVerbs.has(folded)) return null;
    // "They caught 21 robbers: 15 in …": a clause with a figure of its own is no label.
    if (kind === "number" && first < colon) return null;
    if (colon - first >= WORDS_AT_MOST) return null;
    first--;
  }
  while (first < colon && scan.tokens[first]!.kind === "mark") first++;
  return first < colon && scan.tokens[first]!.kind === "word" ? first : null;
}
