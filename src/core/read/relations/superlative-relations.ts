import type { Figure, Relation } from "../../model/index.ts";
import { quoteOfRun } from "../counted/counted.ts";
import { wordAt } from "../numbers/scan.ts";
import { timesIn, within } from "../text/clauses.ts";
import type { Sentence, Span } from "../text/passage.ts";
import { daysOf, PERIOD_WITHIN, periodNear, spanOf, unitBehind } from "./superlative-spans.ts";
import { isDenied, type SuperlativeWords, superlativesIn } from "./superlatives.ts";
import { countsIn, type Ground, measuredBefore, measuredBehind, termAt, termOfMeasure, tokenOf } from "./terms.ts";
import { countToldBefore, daysToldBefore, overAnother, stretchBeside } from "./told-before.ts";

/** "The highest monthly total since 2019", "62 killed, the most in one day", "a record 741 arrests". */
export function superlativesOf(ground: Ground, sentence: Sentence): readonly Relation[] {
  return superlativesIn(ground.passage, sentence).flatMap((words) => superlativeFrom(ground, sentence, words) ?? []);
}

function superlativeFrom(ground: Ground, sentence: Sentence, words: SuperlativeWords): Relation | null {
  const { scan } = ground;
  if (isDenied(ground.passage, sentence, words) || isOfRate(ground, sentence, words)) return null;
  const spanTime = spanOf(ground, sentence, words);
  const without = spanTime === null ? [] : [spanTime.quote];
  const of = superlativeTerm(ground, sentence, { words, without });
  if (of === null) return null;
  const unit = unitBehind(ground, sentence, words);
  const behind = spanTime === null ? (unit === null ? words.end : unit + 1) : tokenOf(ground, spanTime.quote.end);
  const end = Math.max(words.end, behind);
  const days = daysOf(ground, sentence, { words, time: spanTime, of });
  const isOpen = days.from === null && days.to === null && (words.period !== null || words.violent);
  return {
    kind: "superlative",
    quote: quoteOfRun(scan, { first: words.first, end }),
    extreme: words.extreme,
    of,
    period: words.period ?? periodNear(ground, sentence, { words, without }),
    ...(isOpen ? daysToldBefore(ground, sentence, of) : days),
  };
}

/** Words before and behind a superlative in which a rate may be named. */
const RATE_BEFORE = 2;
const RATE_BEHIND = 6;

/** "The highest homicide rate since 2019", "46 per 100,000, the highest in …": not the count is, but what it comes to per head. */
function isOfRate({ scan, figures }: Ground, sentence: Sentence, words: SuperlativeWords): boolean {
  if (within(figures, ({ quote }) => quote, sentence).some(({ unit }) => /^per-[0-9]+$/.test(unit))) return true;
  for (let index = words.first - RATE_BEFORE; index < words.end + RATE_BEHIND; index++)
    if (scan.lexicon.units.rateNouns.has(wordAt(scan, sentence, index))) return true;
  return false;
}

/** The count that is the highest: the noun behind "number of", the figure beside it, or what the sentence speaks of. */
function superlativeTerm(
  ground: Ground,
  sentence: Sentence,
  at: { words: SuperlativeWords; without: readonly Span[] },
): Figure | null {
  const { scan } = ground;
  const { words, without } = at;
  const term = (first: number) =>
    termAt(ground, { sentence, first, until: nounEnd(ground, sentence, { first, without }), without });
  const named = nounOfTotal(ground, sentence, words.end);
  if (named !== null) return term(named);
  const isNamed = words.period === null || isNounNamed(ground, sentence, words);
  if (!isNamed) return termOfStretch(ground, sentence, words);
  if (words.bare) return null;
  const counts = countsIn(ground, sentence);
  const start = scan.tokens[words.first]!.start;
  const figure =
    counts.find(({ quote }) => quote.start >= start && tokenOf(ground, quote.start) <= words.end + 1) ??
    counts.findLast(({ quote }) => quote.start < start) ??
    null;
  if (figure !== null) return figure;
  if (words.violent) return termOfMeasure(ground, { run: words, without, measure: "deaths" });
  const first = measuredBefore(ground, sentence, words.first) ?? measuredBehind(scan, sentence, words.end);
  return first === null ? null : term(first);
}

/** "el mes con más robos", "the worst month for hotels": what is counted, or what it is said of, stands behind, and is not "cases" alone. */
function isNounNamed(ground: Ground, sentence: Sentence, words: SuperlativeWords): boolean {
  const { scan } = ground;
  const { counted, measures, comparisons } = scan.lexicon;
  const next = wordAt(scan, sentence, words.end);
  if (scan.tokens[words.end]?.kind !== "word" || next === "" || measures.containers.has(next)) return false;
  if (counted.copulas.has(next) || counted.and.has(next) || comparisons.since.has(next)) return false;
  const unit = unitBehind(ground, sentence, words);
  const times = timesIn(ground.allTimes, sentence).map(({ quote }) => tokenOf(ground, quote.start));
  return (
    !(unit !== null && unit <= words.end + SPAN_WITHIN) && !times.some((at) => at >= words.end && at <= words.end + 1)
  );
}

/** Words from a superlative to the unit that spans it: "del año", "of the year". */
const SPAN_WITHIN = 2;

/** "Mayo fue el mes más cargado": of what was counted before, in the stretch that the clause names. */
function termOfStretch(ground: Ground, sentence: Sentence, words: SuperlativeWords): Figure | null {
  const quote = quoteOfRun(ground.scan, words);
  const time = stretchBeside(ground, sentence, { span: quote, period: words.period! });
  const told = countToldBefore(ground, sentence, quote.start);
  return time === null || told === null ? null : overAnother(told, time, quote);
}

/** Where the words for what is counted end before the stretch that they are counted in: "murders of any month in 2025". */
function nounEnd(
  ground: Ground,
  sentence: Sentence,
  { first, without }: { readonly first: number; readonly without: readonly Span[] },
): number {
  const { scan } = ground;
  const { counted, comparisons } = scan.lexicon;
  const span = without.map(({ start }) => tokenOf(ground, start)).find((index) => index > first);
  const unit = unitBehind(ground, sentence, { first, end: first });
  for (let index = first + 1; index < first + PERIOD_WITHIN; index++) {
    const opens = counted.inside.has(wordAt(scan, sentence, index));
    if (opens && [1, 2].some((step) => comparisons.periods.has(wordAt(scan, sentence, index + step)))) return index;
  }
  return span ?? unit ?? sentence.endToken;
}

/** "the highest number of homicides", "la cifra más alta de homicidios", "the most homicides". */
function nounOfTotal({ scan }: Ground, sentence: Sentence, end: number): number | null {
  const { comparisons, counted, measures } = scan.lexicon;
  let index = end;
  while (
    index < end + 3 &&
    (comparisons.totals.has(wordAt(scan, sentence, index)) || comparisons.periods.has(wordAt(scan, sentence, index)))
  )
    index++;
  if (counted.inside.has(wordAt(scan, sentence, index))) index++;
  else if (index > end) return null;
  const word = wordAt(scan, sentence, index);
  return measures.nouns.has(word) || measures.custody.has(word) ? index : null;
}
