/**
 * The count that an average divides, where its own words tell no days: "Costa Rica seized 8,435 kilos from January to April. That is
 * 70 a day", "The hotline took 2,614 reports in October. It averaged 84 a day".
 */
import { claimedInterval, isAverage, isPoints, isRate, recordedInterval } from "../count/bounds.ts";
import { kindredMeasures } from "../count/matching.ts";
import { fold } from "../lexicon/fold.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { type Figure, type Interval, intersectionOf, point, quotientOf } from "../model/index.ts";
import { isBeside, type Passage, sentenceAt } from "../read/text/passage.ts";
import { asAverage, periodsIn } from "./averages.ts";
import type { Prepared } from "./judged.ts";

/** Sentences back in which the count may have been told. */
const SENTENCES_BACK = 3;

/**
 * The count of the draft told before an average that it is of, and null where its own words tell days or none fits: the one nearest
 * that it divides rightly, else the only one. `"unknown"` where it divides none of several.
 */
export function averagedCount(average: Figure, told: Figure, prepared: Prepared): Figure | "unknown" | null {
  if (hasOwnDays(told, prepared.passage)) return null;
  const isOpen = isBare(told, prepared);
  const counts = countsBefore(told, prepared).filter(
    (count) => (isOpen || areAlike(told, count)) && divide(average, count),
  );
  const fitting = counts.filter((count) => fits(average, count));
  const [only, ...others] = counts;
  if (only === undefined) return null;
  return fitting.at(-1) ?? (others.length === 0 ? only : "unknown");
}

/** Whether the sentence of a figure gives it its days. */
export function hasOwnDays({ window, quote }: Figure, passage: Passage): boolean {
  return window.quotes.some((words) => isBeside(passage, words, quote));
}

/** The draft's counts before a figure in its block and the sentences shortly before it, with what they leave out filled in. */
export function countsBefore({ quote, unit }: Pick<Figure, "quote" | "unit">, prepared: Prepared): readonly Figure[] {
  return amountsBefore(quote, prepared).filter((each) => each.unit === unit);
}

/** The same of every unit but percent. */
export function amountsBefore(quote: Figure["quote"], prepared: Prepared): readonly Figure[] {
  const { passage, reading, resolved } = prepared;
  const own = sentenceAt(passage, quote.start);
  if (own === null) return [];
  const first = passage.sentences[Math.max(0, own.index - SENTENCES_BACK)]!.start;
  return reading.figures
    .filter((each) => {
      if (each.quote.start < first || each.quote.end > quote.start || each.unit === "percent" || each.rhetorical)
        return false;
      if (each.mode === "change" || each.mode === "rate" || isRate(each) || isPoints(each)) return false;
      return sentenceAt(passage, each.quote.start)?.block === own.block && !isAverage(asAverage(each, prepared));
    })
    .map((each) => resolved.get(each) ?? each);
}

/** Whether two count the same by their noun or their measure. */
export function areAlike({ counted: one }: Figure, { counted: other }: Figure): boolean {
  if (one.head !== null && one.head === other.head) return one.group === null || one.group === other.group;
  return one.measure !== "other" && kindredMeasures(one.measure).includes(other.measure);
}

/** "15 al mes", "15 casos por mes", "15 mensuales", "that works out at ten a day": what is averaged has been told. */
export function isBare({ counted, quote }: Figure, { passage, draft }: Prepared): boolean {
  if (counted.group !== null) return false;
  if (counted.quote === null || counted.head === null) return true;
  const { counted: words, comparisons, grammar } = lexiconOf(draft.language);
  const noun = fold(counted.quote.exact);
  if (words.fillers.has(noun) || comparisons.cases.has(noun) || comparisons.periods.has(noun)) return true;
  const opening = passage.tokens[sentenceAt(passage, quote.start)?.firstToken ?? 0]?.folded ?? "";
  const isPointing = grammar.pronouns.has(opening) || comparisons.pointing.has(opening);
  return isPointing && counted.measure === "other" && counted.quote.end <= quote.start;
}

function divide(average: Figure, count: Figure): boolean {
  return periodsIn({ ...average, window: count.window }) !== null;
}

function fits(average: Figure, count: Figure): boolean {
  const many = periodsIn({ ...average, window: count.window });
  return many !== null && isQuotient(average, count, point(many));
}

/** Whether an average is what a count gives for each of so many. */
export function isQuotient(average: Figure, count: Figure, many: Interval): boolean {
  return intersectionOf([quotientOf(recordedInterval(count), many), claimedInterval(average)]) !== null;
}
