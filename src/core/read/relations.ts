import { phraseAt } from "../lexicon/phrases.ts";
import {
  type Day,
  type Figure,
  firstDayIn,
  isEdtfDate,
  lastDayIn,
  lastDayOf,
  type Order,
  type Period,
  type Place,
  plusDays,
  type Relation,
  type TimeExpression,
} from "../model/index.ts";
import { scanFor } from "./amounts.ts";
import { timesIn, within } from "./clauses.ts";
import { quoteOfRun } from "./counted.ts";
import type { Surroundings } from "./figures.ts";
import type { Sentence, Span } from "./passage.ts";
import { changesIn } from "./relation-changes.ts";
import {
  apartInTime,
  countsIn,
  type FarSide,
  farSideFrom,
  type Ground,
  measuredBefore,
  measuredBehind,
  phraseBefore,
  termAgainst,
  termAt,
  termOfMeasure,
  tokenOf,
} from "./relation-terms.ts";
import { type Run as TokenRun, wordAt } from "./scan.ts";
import { type SuperlativeWords, superlativeSince, superlativesIn } from "./superlatives.ts";

/**
 * What a text says of counts beside others (RULES D6): "more than in Honduras", "the highest since 2019", "for the third
 * month in a row", "twice as many as in May". In order of their words. Looked for in sentences alone, and linear in them.
 */
export function readRelations(
  figures: readonly Figure[],
  around: Surroundings & Pick<Ground, "codebook" | "allTimes">,
): readonly Relation[] {
  const { passage } = around;
  if (passage.sentences.length === 0) return [];
  const ground: Ground = { ...around, figures, scan: scanFor(passage, around.names) };
  const changes = changesIn(ground, passage.sentences);
  const others = passage.sentences.flatMap((sentence) => [
    ...comparisonsIn(ground, sentence),
    ...superlativesOf(ground, sentence),
    ...runsIn(ground, sentence),
  ]);
  return [...others, ...changes].toSorted((one, other) => one.quote.start - other.quote.start);
}

/** "More people were arrested in Guatemala than in Honduras", "arrests were higher than in May", "superaron a los de Honduras". */
function comparisonsIn(ground: Ground, sentence: Sentence): readonly Relation[] {
  const { scan } = ground;
  const { orders, degrees, verbs } = scan.lexicon.comparisons;
  const found: Relation[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const { folded } = scan.tokens[index]!;
    const order = orders.get(folded) ?? degrees.get(folded) ?? verbs.get(folded);
    if (order === undefined || isOfNumber(ground, sentence, index)) continue;
    const comparison = comparisonAt(ground, sentence, { index, order });
    if (comparison !== null) found.push(comparison);
  }
  return found;
}

/** "12 more arrests", "18 % fewer", "12 detenciones más": a figure right before says by how much, and the relation is its own. */
function isOfNumber({ scan, figures }: Ground, sentence: Sentence, index: number): boolean {
  const { start, end } = scan.tokens[index]!;
  const reach = scan.tokens[Math.max(sentence.firstToken, index - NOUN_BETWEEN)]!.start;
  return within(figures, (figure) => figure.quote, sentence).some(({ quote }) => {
    const isInside = quote.start <= start && end <= quote.end;
    const isRightBehind = quote.end + 1 >= start && quote.end <= start;
    return isInside || isRightBehind || (scan.lexicon.counted.headFirst && quote.end <= start && quote.end > reach);
  });
}

/** Tokens from a number to the "más" behind its noun: "12 detenciones más". */
const NOUN_BETWEEN = 2;

function comparisonAt(ground: Ground, sentence: Sentence, at: { index: number; order: Order }): Relation | null {
  const { scan } = ground;
  const { index, order } = at;
  const isVerb = scan.lexicon.comparisons.verbs.has(scan.tokens[index]!.folded);
  const than = isVerb ? index : thanBehind(ground, sentence, index);
  if (than === null) return null;
  const far = farSideFrom(ground, sentence, than + 1);
  if (far === null || startsNumber(ground, than + 1)) return null;
  const first = subjectOf(ground, sentence, { index, than, isVerb });
  const of = first === null ? null : termAt(ground, { sentence, first, without: [far] });
  if (of === null) return null;
  const located = withOwnPlace(ground, sentence, { of: apartInTime(of, far, ground), far, before: index });
  const both = far.time !== null && far.places.length > 0 && !hasOwnTime(ground, sentence, far);
  const shared = both ? { ...located, window: termAgainst(located, far, ground).window } : located;
  const quote = quoteOfRun(scan, { first: index, end: tokenOf(ground, far.end) });
  return { kind: "comparison", quote, order, of: shared, against: termAgainst(shared, far, ground) };
}

/** "Trujillo recibió más denuncias que Chiclayo": held against a place, a count is of the place that its sentence began with. */
function withOwnPlace(ground: Ground, sentence: Sentence, at: { of: Figure; far: FarSide; before: number }): Figure {
  const { of, far, before } = at;
  if (far.places.length === 0) return of;
  const isFar = (place: Place) => far.places.some((other) => other.name === place.name);
  const isOwn = of.places.length > 0 && !of.places.some(isFar);
  const span = { start: sentence.start, end: ground.scan.tokens[before]!.start };
  const named = within(ground.names.mentions, (mention) => mention, span).findLast(
    ({ kind }) => kind === "place",
  )?.place;
  return isOwn || named == null ? of : { ...of, places: [named] };
}

function hasOwnTime(ground: Ground, sentence: Sentence, far: Span): boolean {
  return timesIn(ground.times, sentence).some((time) => time.window !== null && time.quote.end <= far.start);
}

/** Words between "more" and its "than". */
const THAN_WITHIN = 14;

/** Where the "than" of a comparison stands; null right behind ("more than 60") or where none follows in the clause. */
function thanBehind({ scan }: Ground, sentence: Sentence, index: number): number | null {
  const { than, degrees } = scan.lexicon.comparisons;
  const isDegree = degrees.has(scan.tokens[index]!.folded);
  const last = Math.min(sentence.endToken, index + THAN_WITHIN);
  for (let at = index + 1; at < last; at++) {
    const { kind, text, folded } = scan.tokens[at]!;
    if (kind === "mark" && text !== "-" && text !== "'" && text !== "’") return null;
    const isThan = than.has(folded) && (folded === "than" || folded === "que" || (isDegree && at === index + 1));
    if (isThan) return at === index + 1 && !isDegree ? null : at;
  }
  return null;
}

/** "more arrests than 60": a number is a bound, a year is not. */
function startsNumber({ scan }: Ground, index: number): boolean {
  // "superó los 130"
  const isDetermined = scan.lexicon.counted.tally.determiners.has(scan.tokens[index]?.folded ?? "");
  const token = scan.tokens[isDetermined ? index + 1 : index];
  return token !== undefined && token.kind === "number" && !/^(19|20)[0-9]{2}$/.test(token.text);
}

/** Where the noun begins whose count is compared: behind "more", before "were higher", before the verb. */
function subjectOf(
  ground: Ground,
  sentence: Sentence,
  at: { index: number; than: number; isVerb: boolean },
): number | null {
  const { scan } = ground;
  const next = at.index + 1;
  const isBehind = !at.isVerb && next < at.than && scan.lexicon.comparisons.orders.has(scan.tokens[at.index]!.folded);
  const { counted, places } = scan.lexicon;
  const word = wordAt(scan, sentence, next);
  if (isBehind && !counted.ends.has(word) && !places.inside.has(word)) return next;
  return measuredBefore(ground, sentence, at.index);
}

/** "The highest monthly total since 2019", "62 killed, the most in one day", "a record 741 arrests". */
function superlativesOf(ground: Ground, sentence: Sentence): readonly Relation[] {
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

/** "The highest homicide rate since 2019", "46 per 100,000, the highest in …": not the count is, but what it comes to per head. */
function isOfRate({ scan, figures }: Ground, sentence: Sentence, words: SuperlativeWords): boolean {
  if (within(figures, ({ quote }) => quote, sentence).some(({ unit }) => /^per-[0-9]+$/.test(unit))) return true;
  for (let index = words.first - NOUN_BETWEEN; index < words.end + BEHIND_WITHIN; index++)
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
function periodNear({ scan }: Ground, sentence: Sentence, words: TokenRun): Period | null {
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

/** "fell for the third month in a row", "por tercer mes consecutivo", "three straight months of decline". */
function runsIn(ground: Ground, sentence: Sentence): readonly Relation[] {
  const { scan } = ground;
  const { consecutive } = scan.lexicon.comparisons;
  const found: Relation[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const phrase = phraseAt(consecutive, scan.tokens, { index, end: sentence.endToken });
    const run = phrase === null ? null : runFrom(ground, sentence, { first: index, end: phrase.end });
    if (run !== null) found.push(run);
  }
  return found;
}

function runFrom(ground: Ground, sentence: Sentence, words: TokenRun): Relation | null {
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

function periodOfRun({ scan }: Ground, sentence: Sentence, words: TokenRun): { index: number; period: Period } | null {
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
  const { changeVerbs, moves, changes } = scan.lexicon.measures;
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
    if (order !== undefined && order === (orders.get(word) ?? "")) {
      const isNoun = scan.lexicon.measures.nouns.has(wordAt(scan, sentence, index + 1));
      if (isNoun) return { index, direction: order === "more" ? "up" : "down", first: index + 1 };
    }
  }
  return null;
}
