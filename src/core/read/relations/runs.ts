import { LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { Figure, Period, Quote, Relation } from "../../model/index.ts";
import { quoteOfRun } from "../counted/counted.ts";
import { type Run, wordAt } from "../numbers/scan.ts";
import { hasLandmark, type Sentence } from "../text/passage.ts";
import { type Ground, measuredBefore, measuredBehind, phraseBefore, termAt, termOfMeasure } from "./terms.ts";
import { countToldBefore, endedBefore, overAnother, stretchBeside } from "./told-before.ts";

/**
 * "fell for the third month in a row", "por tercer mes consecutivo", "three straight months of decline". What a sentence leaves
 * out comes from the run told right before ("In San Carlos they rose for the second month").
 */
export function runsOf(ground: Ground, sentences: readonly Sentence[]): readonly Relation[] {
  const found: Relation[] = [];
  let last: { readonly sentence: Sentence; readonly run: Relation } | null = null;
  for (const sentence of sentences) {
    const isNear: boolean =
      last !== null && last.sentence.block === sentence.block && sentence.index - last.sentence.index <= 1;
    const runs: readonly Relation[] = runsIn(ground, sentence, isNear ? (last?.run.of ?? null) : null);
    found.push(...runs);
    const run = runs.at(-1);
    if (run !== undefined) last = { sentence, run };
  }
  return found;
}

function runsIn(ground: Ground, sentence: Sentence, earlier: Figure | null): readonly Relation[] {
  const { scan } = ground;
  const { consecutive } = scan.lexicon.comparisons;
  const found: Relation[] = [];
  if (!hasLandmark(sentence, LANDMARK.consecutive)) return found;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const phrase = phraseAt(consecutive, scan.tokens, { index, end: sentence.endToken });
    const run =
      phrase === null ? null : runFrom(ground, sentence, { words: { first: index, end: phrase.end }, earlier });
    if (run !== null) found.push(run);
  }
  return found;
}

function runFrom(
  ground: Ground,
  sentence: Sentence,
  { words, earlier }: { readonly words: Run; readonly earlier: Figure | null },
): Relation | null {
  const { scan } = ground;
  const at = periodOfRun(ground, sentence, words);
  const length = at === null ? null : lengthBefore(ground, sentence, Math.min(at.index, words.first));
  if (at === null || length === null) return null;
  const turn = turnIn(ground, sentence, length.first);
  if (turn === null) return null;
  const quote = quoteOfRun(scan, { first: length.first, end: Math.max(words.end, at.index + 1) });
  const measured = turn.first ?? measuredBefore(ground, sentence, turn.index);
  const of =
    (measured === null && earlier !== null ? goesOn(ground, earlier, { at: turn.index, quote }) : null) ??
    (measured === null ? ofToldBefore(ground, sentence, { quote, period: at.period }) : null) ??
    subjectAt(ground, sentence, { first: measured, verb: turn.index, quote });
  const told = of !== null && isBehindAfter(ground, length.first) ? endedBefore(of, at.period) : of;
  if (told === null) return null;
  return { kind: "run", quote, direction: turn.direction, of: told, period: at.period, length: length.value };
}

/** "Rose to ten in May after three straight monthly declines": the run had ended when that came. */
function isBehindAfter({ scan }: Ground, first: number): boolean {
  const { after } = scan.lexicon.times;
  return [first - 1, first - 2].some((index) => phraseAt(after, scan.tokens, { index, end: first })?.end === first);
}

interface Subject {
  readonly first: number | null;
  readonly verb: number;
  readonly quote: Quote;
}

/** What rose or fell, by the noun before its verb, else behind it. */
function subjectAt(ground: Ground, sentence: Sentence, { first, verb, quote }: Subject): Figure | null {
  const noun = first ?? phraseBefore(ground, sentence, verb) ?? measuredBehind(ground.scan, sentence, verb + 1);
  return noun === null ? null : termAt(ground, { sentence, first: noun, without: [quote] });
}

/** The same as in the run before, in the places and days of this sentence. */
function goesOn(ground: Ground, earlier: Figure, { at, quote }: { at: number; quote: Quote }): Figure | null {
  const run = { first: at, end: at + 1 };
  const told = termOfMeasure(ground, { run, without: [quote], measure: earlier.counted.measure });
  if (told === null) return null;
  const places = told.places.length > 0 ? told.places : earlier.places;
  return { ...earlier, places, window: told.window, quote: told.quote };
}

/** "Mayo fue el tercero consecutivo al alza": of what was counted before, in the stretch that the clause is about. */
function ofToldBefore(
  ground: Ground,
  sentence: Sentence,
  { quote, period }: { readonly quote: Quote; readonly period: Period },
): Figure | null {
  const told = countToldBefore(ground, sentence, quote.start);
  const time = told === null ? null : stretchBeside(ground, sentence, { span: quote, period });
  return told === null || time === null ? null : overAnother(told, time, quote);
}

/** "The busiest month and the third in a row": the period that an ordinal leaves to a noun before it in its sentence. */
function periodBefore({ scan }: Ground, sentence: Sentence, { first }: Run): Period | null {
  const { comparisons, numbers } = scan.lexicon;
  const isElided =
    numbers.ordinals.has(wordAt(scan, sentence, first - 1)) &&
    comparisons.definite.has(wordAt(scan, sentence, first - 2));
  if (!isElided) return null;
  for (let index = first - 3; index >= sentence.firstToken; index--) {
    const period = comparisons.periods.get(wordAt(scan, sentence, index));
    if (period !== undefined) return period;
  }
  return null;
}

function periodOfRun(ground: Ground, sentence: Sentence, words: Run): { index: number; period: Period } | null {
  const { scan } = ground;
  const { periods } = scan.lexicon.comparisons;
  for (const index of [words.first - 1, words.end, words.end + 1, words.first - 2]) {
    const period = periods.get(wordAt(scan, sentence, index));
    if (period !== undefined) return { index, period };
  }
  const period = periodBefore(ground, sentence, words);
  return period === null ? null : { index: words.first, period };
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
