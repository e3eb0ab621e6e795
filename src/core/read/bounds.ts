import type { BoundPhrase } from "../lexicon/bounds.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import type { Bound } from "../model/index.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/** A quantity with the words that bound it, before or behind. The outermost words decide: "at least about 60" is at least 60. */
export function bounded(scan: Scan, sentence: Sentence, quantity: Quantity): Quantity {
  const before = boundBefore(scan, sentence, quantity.first);
  const behind = boundBehind(scan, sentence, quantity.end);
  const first = before?.first ?? quantity.first;
  const end = behind?.end ?? quantity.end;
  const bound = before?.bound ?? behind?.bound ?? verbBound(scan, sentence, quantity.first) ?? null;
  if (bound === null || quantity.bound === "range" || quantity.bound === "vague") return { ...quantity, first, end };
  const run = before !== null ? { first, end: before.end } : behind !== null ? { first: behind.first, end } : null;
  return { ...quantity, first, end, bound, boundRun: run };
}

interface Found {
  readonly first: number;
  readonly end: number;
  readonly bound: BoundPhrase["bound"];
}

function boundBefore(scan: Scan, sentence: Sentence, first: number): Found | null {
  const near = phraseEndingAt(scan, sentence, first);
  if (near === null) return filledBound(scan, sentence, first);
  const outer = phraseEndingAt(scan, sentence, near.first);
  if (outer === null || (PLACING.has(outer.bound) && LIMITS.has(near.bound))) return near;
  return { first: outer.first, end: near.end, bound: outer.bound };
}

/** "buried under up to eight metres": what could be a bound before one that is a limit by itself says where. */
const PLACING: ReadonlySet<Bound> = new Set<Bound>(["more-than", "fewer-than"]);
const LIMITS: ReadonlySet<Bound> = new Set<Bound>(["at-most", "at-least"]);

/** "cerca de las 300", "al menos a 18": an article or preposition between the bound and its number. */
function filledBound(scan: Scan, sentence: Sentence, first: number): Found | null {
  if (!scan.lexicon.bounds.fillers.has(wordAt(scan, sentence, first - 1))) return null;
  return phraseEndingAt(scan, sentence, first - 1) ?? null;
}

/** The longest bound phrase whose last word stands right before a token. */
function phraseEndingAt(scan: Scan, sentence: Sentence, end: number): Found | null {
  const { before, contractions, notBehind } = scan.lexicon.bounds;
  const stands = (word: string, index: number) => {
    const written = wordAt(scan, sentence, index);
    return written === word || contractions.get(written) === word;
  };
  const last = wordAt(scan, sentence, end - 1);
  for (const { words, bound } of before.get(contractions.get(last) ?? last) ?? []) {
    const first = end - words.length;
    const isPhrase = first >= sentence.firstToken && words.every((word, offset) => stands(word, first + offset));
    if (isPhrase)
      return notBehind.get(words.join(" "))?.has(wordAt(scan, sentence, first - 1)) ? null : { first, end, bound };
  }
  return null;
}

function boundBehind(scan: Scan, sentence: Sentence, end: number): Found | null {
  if (end >= sentence.endToken) return null;
  const found = phraseAt(scan.lexicon.bounds.after, scan.tokens, { index: end, end: sentence.endToken });
  return found === null ? null : { first: end, end: found.end, bound: found.value };
}

/** A verb right before the number that bounds it without belonging to its words: "supera las 300", "rondaría los tres". */
function verbBound(scan: Scan, sentence: Sentence, first: number): BoundPhrase["bound"] | null {
  for (let index = first - 1; index >= first - 2; index--) {
    const word = wordAt(scan, sentence, index);
    const bound = scan.lexicon.bounds.verbs.get(word);
    if (bound !== undefined) return bound;
    if (!scan.lexicon.bounds.fillers.has(word)) return null;
  }
  return null;
}

/** Whether the clause says that its numbers are estimates: "se estima que hubo 295". */
export function isEstimate(scan: Scan, at: { sentence: Sentence; first: number }): boolean {
  for (let index = at.first - 1; index >= at.sentence.firstToken && index >= at.first - 6; index--) {
    const token = scan.tokens[index]!;
    if (token.kind === "mark" && token.text !== "-") return false;
    if (scan.lexicon.bounds.estimates.has(token.folded)) return true;
  }
  return false;
}
