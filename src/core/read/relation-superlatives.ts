import {
  type Day,
  type Figure,
  firstDayIn,
  isEdtfDate,
  lastDayIn,
  lastDayOf,
  type Period,
  plusDays,
  type Relation,
  type TimeExpression,
} from "../model/index.ts";
import { timesIn, within } from "./clauses.ts";
import { quoteOfRun } from "./counted.ts";
import type { Sentence, Span } from "./passage.ts";
import {
  countsIn,
  type Ground,
  measuredBefore,
  measuredBehind,
  termAt,
  termOfMeasure,
  tokenOf,
} from "./relation-terms.ts";
import { type Run, wordAt } from "./scan.ts";
import { type SuperlativeWords, superlativeSince, superlativesIn } from "./superlatives.ts";

/** "The highest monthly total since 2019", "62 killed, the most in one day", "a record 741 arrests". */
export function superlativesOf(ground: Ground, sentence: Sentence): readonly Relation[] {
  return superlativesIn(ground.passage, sentence).flatMap((words) => superlativeFrom(ground, sentence, words) ?? []);
}

function superlativeFrom(ground: Ground, sentence: Sentence, words: SuperlativeWords): Relation | null {
  const { scan } = ground;
  if (isOfRate(ground, sentence, words)) return null;
  const spanTime = spanOf(ground, sentence, words);
  const without = spanTime === null ? [] : [spanTime.quote];
  const of = superlativeTerm(ground, sentence, { words, without });
  if (of === null) return null;
  const end = spanTime === null ? words.end : Math.max(words.end, tokenOf(ground, spanTime.quote.end));
  return {
    kind: "superlative",
    quote: quoteOfRun(scan, { first: words.first, end }),
    extreme: words.extreme,
    of,
    period: periodNear(ground, sentence, words),
    ...daysOf(ground, sentence, { words, time: spanTime, of }),
  };
}

/** Words before a superlative in which a rate may be named. */
const RATE_BEFORE = 2;

/** "The highest homicide rate since 2019", "46 per 100,000, the highest in …": not the count is, but what it comes to per head. */
function isOfRate({ scan, figures }: Ground, sentence: Sentence, words: SuperlativeWords): boolean {
  if (within(figures, ({ quote }) => quote, sentence).some(({ unit }) => /^per-[0-9]+$/.test(unit))) return true;
  for (let index = words.first - RATE_BEFORE; index < words.end + BEHIND_WITHIN; index++)
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
  const term = (first: number) => termAt(ground, { sentence, first, without });
  const named = nounOfTotal(ground, sentence, words.end);
  if (named !== null) return term(named);
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

/** The time that spans the comparison: behind its "since", or right behind the superlative ("this year", "in five years"). */
function spanOf(ground: Ground, sentence: Sentence, words: SuperlativeWords): TimeExpression | null {
  const since = superlativeSince(ground.passage, sentence);
  const times = timesIn(ground.allTimes, sentence);
  if (since !== null && since >= words.end) {
    const { start } = ground.scan.tokens[since]!;
    return times.find((time) => time.quote.end > start && time.quote.start >= start - 1) ?? null;
  }
  return times.find((time) => isRightBehind(ground, words, time)) ?? null;
}

const BEHIND_WITHIN = 6;

function isRightBehind(ground: Ground, words: SuperlativeWords, time: TimeExpression): boolean {
  const first = tokenOf(ground, time.quote.start);
  if (first < words.end || first > words.end + BEHIND_WITHIN || time.value === null) return false;
  for (let index = words.end; index < first; index++) if (ground.scan.tokens[index]!.kind === "mark") return false;
  return true;
}

/** The days compared: "since 2019" begins after 2019; "this year" is that year; "in five years" reaches back from the count. */
function daysOf(
  ground: Ground,
  sentence: Sentence,
  { words, time, of }: { words: SuperlativeWords; time: TimeExpression | null; of: Figure },
): { readonly from: Day | null; readonly to: Day | null } {
  if (time === null) return { from: null, to: null };
  const since = superlativeSince(ground.passage, sentence);
  if (since !== null && since >= words.end) {
    const named = time.ends[0]?.value ?? time.value;
    const last =
      named !== null && isEdtfDate(named) ? lastDayOf(named) : time.window === null ? null : firstDayIn(time.window);
    return { from: last === null ? null : plusDays(last, 1), to: null };
  }
  const years = /^P([0-9]+)Y$/.exec(time.value ?? "")?.[1];
  const end = lastDayIn(of.window);
  if (years !== undefined) return { from: end === null ? null : backInYears(end, Number(years)), to: end };
  if (time.window === null) return { from: null, to: null };
  return { from: firstDayIn(time.window), to: lastDayIn(time.window) };
}

function backInYears(day: Day, years: number): Day {
  const back = `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4)}`;
  return plusDays((isEdtfDate(back) ? back : `${back.slice(0, 8)}28`) as Day, 1);
}

const PERIOD_WITHIN = 5;

/** The stretch that the words beside name: "monthly", "in one day", "del mes". */
function periodNear({ scan }: Ground, sentence: Sentence, words: Run): Period | null {
  const { periods } = scan.lexicon.comparisons;
  for (let index = words.end; index < words.end + PERIOD_WITHIN; index++) {
    const found = periods.get(wordAt(scan, sentence, index));
    if (found !== undefined) return found;
    if (scan.tokens[index]?.kind === "mark" || scan.lexicon.comparisons.since.has(wordAt(scan, sentence, index))) break;
  }
  for (let index = words.first - 1; index >= words.first - 3; index--) {
    const found = periods.get(wordAt(scan, sentence, index));
    if (found !== undefined) return found;
  }
  return null;
}
