import { LANDMARK } from "../lexicon/landmarks.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import type { Period, Relation } from "../model/index.ts";
import { quoteOfRun } from "./counted.ts";
import { hasLandmark, type Sentence } from "./passage.ts";
import { type Ground, measuredBefore, measuredBehind, phraseBefore, termAt } from "./relation-terms.ts";
import { type Run, wordAt } from "./scan.ts";

/** "fell for the third month in a row", "por tercer mes consecutivo", "three straight months of decline". */
export function runsIn(ground: Ground, sentence: Sentence): readonly Relation[] {
  const { scan } = ground;
  const { consecutive } = scan.lexicon.comparisons;
  const found: Relation[] = [];
  if (!hasLandmark(sentence, LANDMARK.consecutive)) return found;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const phrase = phraseAt(consecutive, scan.tokens, { index, end: sentence.endToken });
    const run = phrase === null ? null : runFrom(ground, sentence, { first: index, end: phrase.end });
    if (run !== null) found.push(run);
  }
  return found;
}

function runFrom(ground: Ground, sentence: Sentence, words: Run): Relation | null {
  const { scan } = ground;
  const at = periodOfRun(ground, sentence, words);
  const length = at === null ? null : lengthBefore(ground, sentence, Math.min(at.index, words.first));
  if (at === null || length === null) return null;
  const turn = turnIn(ground, sentence, length.first);
  if (turn === null) return null;
  const quote = quoteOfRun(scan, { first: length.first, end: Math.max(words.end, at.index + 1) });
  const first =
    turn.first ??
    measuredBefore(ground, sentence, turn.index) ??
    phraseBefore(ground, sentence, turn.index) ??
    measuredBehind(scan, sentence, turn.index + 1);
  const of = first === null ? null : termAt(ground, { sentence, first, without: [quote] });
  if (of === null) return null;
  return { kind: "run", quote, direction: turn.direction, of, period: at.period, length: length.value };
}

function periodOfRun({ scan }: Ground, sentence: Sentence, words: Run): { index: number; period: Period } | null {
  const { periods } = scan.lexicon.comparisons;
  for (const index of [words.first - 1, words.end, words.end + 1, words.first - 2]) {
    const period = periods.get(wordAt(scan, sentence, index));
    if (period !== undefined) return { index, period };
  }
  return null;
}

function lengthBefore({ scan }: Ground, sentence: Sentence, end: number): { first: number; value: number } | null {
  const { ordinals, words } = scan.lexicon.numbers;
  for (let index = end - 1; index >= end - 2; index--) {
    const word = wordAt(scan, sentence, index);
    const written = words.get(word);
    const value = ordinals.get(word) ?? (written?.kind === "cardinal" ? written.value : digits(word));
    if (value !== undefined && value > 1) return { first: index, value };
  }
  return null;
}

function digits(word: string): number | undefined {
  return /^[0-9]{1,2}$/.test(word) ? Number(word) : undefined;
}

/** The rise or fall that goes on: the verb or noun of change nearest to the run, or "fewer" and its noun. */
function turnIn(
  { scan }: Ground,
  sentence: Sentence,
  near: number,
): { readonly index: number; readonly direction: "up" | "down"; readonly first: number | null } | null {
  const { changeVerbs, moves, changes, nouns } = scan.lexicon.measures;
  const { orders } = scan.lexicon.comparisons;
  const byDistance = Array.from(
    { length: sentence.endToken - sentence.firstToken },
    (_, at) => sentence.firstToken + at,
  ).toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near));
  for (const index of byDistance) {
    const word = wordAt(scan, sentence, index);
    const direction = changeVerbs.get(word) ?? moves.get(word) ?? changes.get(word);
    if (direction !== undefined) return { index, direction, first: null };
    const order = orders.get(word);
    if (order !== undefined && nouns.has(wordAt(scan, sentence, index + 1)))
      return { index, direction: order === "more" ? "up" : "down", first: index + 1 };
  }
  return null;
}
