/**
 * The counts that a relation speaks of: figures of the text, or noun phrases without a number, each with the days and
 * places that its own side of the comparison gives it.
 */

import { endsIn } from "../../lexicon/endings.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import {
  type Codebook,
  decimalFrom,
  type Figure,
  type Place,
  type TimeExpression,
  type Window,
} from "../../model/index.ts";
import { NOTHING_COUNTED } from "../counted/amount-counted.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { amountOfPhrase } from "../counted/amounts.ts";
import { quoteOfRun } from "../counted/counted.ts";
import { locatedFigures, type Surroundings } from "../figures.ts";
import type { NameMention } from "../names/names.ts";
import { type Run, type Scan, wordAt } from "../numbers/scan.ts";
import { timesIn, within } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Sentence, Span } from "../text/passage.ts";
import { UNKNOWN, windowOf } from "../windows/found.ts";
import { inYear } from "../windows/stretch.ts";

/** What relations are read from. */
export interface Ground extends Surroundings {
  readonly scan: Scan;
  readonly codebook: Codebook;
  /** Every time of the text, those too that only say since when nothing was as high. */
  readonly allTimes: readonly TimeExpression[];
  /** The figures of the text, in order. */
  readonly figures: readonly Figure[];
}

/** A side of a comparison that its own words tell apart from the other. */
export interface FarSide extends Span {
  readonly places: readonly Place[];
  readonly time: TimeExpression | null;
  /** What else is counted there ("than men"), as an amount; null when it is the same. */
  readonly counted: Amount | null;
  /** The same count as a report before told it ("in its last report", "que en el informe de julio"). */
  readonly told: boolean;
}

/** What a noun phrase that begins at a token counts, as a figure, with nothing of the far side's days and places. */
export function termAt(
  ground: Ground,
  at: { sentence: Sentence; first: number; until?: number; without: readonly Span[] },
): Figure | null {
  const amount = amountOfPhrase(ground.scan, at, ground);
  return amount === null
    ? null
    : (locatedFigures([amount], apartFrom(ground, { near: amount.start, without: at.without }))[0] ?? null);
}

/** What a measure counts where no noun names it ("the deadliest month"), as a figure. */
export function termOfMeasure(
  ground: Ground,
  at: { run: Run; without: readonly Span[]; measure: string },
): Figure | null {
  const quote = quoteOfRun(ground.scan, at.run);
  const counted = { ...NOTHING_COUNTED, measure: at.measure };
  const amount: Amount = { ...NO_AMOUNT, quote, start: quote.start, end: quote.end, counted };
  return locatedFigures([amount], apartFrom(ground, { near: amount.start, without: at.without }))[0] ?? null;
}

/** An amount of which a text says no number. */
export const NO_AMOUNT: Omit<Amount, "quote" | "start" | "end" | "counted"> = {
  number: decimalFrom("0"),
  bound: "at-least",
  boundWord: null,
  unit: "count",
  mode: null,
  ratio: null,
  change: null,
  turn: null,
  rhetorical: false,
  item: null,
};

/** Code units around a term in which its days and places are looked for: what lies farther would only cost time. */
const AROUND = 8_000;

/** Times and names around a position, outside of some stretches. */
function apartFrom(ground: Ground, at: { near: number; without: readonly Span[] }): Surroundings {
  const { near, without } = at;
  const around = { start: Math.max(0, near - AROUND), end: near + AROUND };
  const isApart = (span: Span) => !without.some((far) => span.start < far.end && far.start < span.end);
  const times = within(ground.times, (time) => time.quote, around).filter((time) => isApart(time.quote));
  const mentions = within(ground.names.mentions, (mention) => mention, around).filter(isApart);
  return { ...ground, times, names: { ...ground.names, mentions, partOf: ground.names } };
}

/** What stands behind "than", "compared with", "respecto a": the places, days and people that a count is held against. */
export function farSideFrom(ground: Ground, sentence: Sentence, first: number): FarSide | null {
  const { scan } = ground;
  const end = clauseEnd(ground, sentence, first);
  if (end === first) return null;
  const span = { start: scan.tokens[first]!.start, end: scan.tokens[end - 1]!.end };
  const mentions = within(ground.names.mentions, (mention) => mention, span);
  const places = mentions.flatMap((mention) => (mention.kind === "place" ? (mention.place ?? []) : []));
  const time = timesIn(ground.times, span).find((each) => each.window !== null) ?? null;
  const report = reportNamed(ground, { first, end, time });
  if (report !== null) return { ...span, places: [], time: report.time, counted: null, told: true };
  const counted = otherCounted(ground, { sentence, first, mentions, time });
  return places.length === 0 && time === null && counted === null
    ? null
    : { ...span, places, time, counted, told: false };
}

/** Words from "than" to the report that told the other count: "than in its own last monthly report". */
const REPORT_WITHIN = 6;

/** "in its previous report", "que en el corte de julio": a report with what says which; null without one. */
function reportNamed(
  { scan }: Ground,
  { first, end, time }: { readonly first: number; readonly end: number; readonly time: TimeExpression | null },
): Pick<FarSide, "time"> | null {
  const { nouns, earlier } = scan.lexicon.comparisons.reports;
  const words = scan.tokens.slice(first, Math.min(end, first + REPORT_WITHIN)).map(({ folded }) => folded);
  const at = words.findIndex((word) => nouns.has(word));
  if (at === -1) return null;
  const isEarlier = [words[at - 2], words[at - 1], words[at + 1]].some((word) => earlier.has(word ?? ""));
  // "its July report"
  const isDated = time !== null && Math.abs(firstFrom(scan.tokens, time.quote.start) - first - at) <= 2;
  if (!isEarlier && !isDated) return null;
  return { time: isEarlier ? null : time };
}

/** Words of a clause that can hold a comparison's second side. */
const FAR_AT_MOST = 16;

function clauseEnd({ scan }: Ground, sentence: Sentence, first: number): number {
  const last = Math.min(sentence.endToken, first + FAR_AT_MOST);
  for (let index = first; index < last; index++) {
    const { kind, text, folded } = scan.tokens[index]!;
    if (kind === "mark" && text !== "-" && text !== "'" && text !== "’") return index;
    // "topped Callao's but fell short of Trujillo's"
    if (index > first && scan.lexicon.windows.clauseJoins.has(folded)) return index;
    // "menos homicidios que Trujillo y más que Callao"
    const isOrder = scan.lexicon.comparisons.orders.has(wordAt(scan, sentence, index + 1));
    if (isOrder && scan.lexicon.counted.and.has(folded)) return index;
  }
  return last;
}

/** "than men were", "que hombres": a noun right behind, which is no place, time or stand-in ("those"). */
function otherCounted(
  ground: Ground,
  at: { sentence: Sentence; first: number; mentions: readonly NameMention[]; time: TimeExpression | null },
): Amount | null {
  const { scan } = ground;
  const { counted, places } = scan.lexicon;
  const first = pastTotalWords(ground, at);
  const { folded, start, kind } = scan.tokens[first] ?? scan.tokens[at.first]!;
  const isSmall = counted.ends.has(folded) || counted.links.has(folded) || places.inside.has(folded);
  const isOther =
    at.mentions.some((mention) => mention.start <= start) || (at.time !== null && at.time.quote.start <= start);
  if (kind !== "word" || isSmall || isOther) return null;
  const amount = amountOfPhrase(scan, { ...at, first }, ground);
  const isKnown = amount !== null && (amount.counted.measure !== "other" || amount.counted.group !== null);
  return isKnown ? amount : null;
}

/** "than the number of hostages freed", "que los rehenes liberados": past the article and the word for a count. */
function pastTotalWords({ scan }: Ground, { sentence, first }: { sentence: Sentence; first: number }): number {
  const { counted, comparisons } = scan.lexicon;
  const noun = counted.tally.determiners.has(wordAt(scan, sentence, first)) ? first + 1 : first;
  const isTotal =
    comparisons.totals.has(wordAt(scan, sentence, noun)) && counted.inside.has(wordAt(scan, sentence, noun + 1));
  return isTotal ? noun + 2 : noun;
}

/** A count held against a time has days of its own: those it was only carried along with would compare it with itself. */
export function apartInTime(of: Figure, far: FarSide, ground: Ground): Figure {
  if (far.time === null || far.places.length > 0 || far.counted !== null) return of;
  const { window } = termAgainst(of, far, ground);
  const isSame = of.window.from === window.from && of.window.to === window.to;
  return isSame ? { ...of, window: UNKNOWN } : of;
}

/** The second term of a comparison: as the first, but where, when and whom its own words say. */
export function termAgainst(of: Figure, far: FarSide, ground: Ground): Figure {
  const window = far.time === null ? of.window : windowAgainst(of, far.time, ground);
  return {
    ...of,
    number: NO_AMOUNT.number,
    bound: NO_AMOUNT.bound,
    boundWord: null,
    counted: far.counted === null ? of.counted : countedOf(of, far.counted),
    places: far.places.length > 0 ? far.places : of.places,
    window,
    mode: of.mode === "cumulative" && far.time !== null ? "within" : of.mode,
  };
}

function countedOf(of: Figure, other: Amount): Figure["counted"] {
  const isGroup = other.counted.group !== null && other.counted.measure === "other";
  if (isGroup)
    return { ...of.counted, group: other.counted.group, head: other.counted.head, quote: other.counted.quote };
  return { ...other.counted, origins: of.counted.origins };
}

/** "than in 2023", said of a June: June 2023; "than in May": that May. */
function windowAgainst(of: Figure, time: TimeExpression, ground: Ground): Window {
  const window = windowOf(time, ground);
  const isYear = /^[0-9]{4}$/.test(time.value ?? "") && !isWholeYear(of.window) && !isYearSoFar(of.window);
  const stretch = isYear ? inYear(of.window, Number(time.value)) : null;
  return { ...window, ...stretch, quotes: [time.quote], inferred: [] };
}

/** "So far this year there were fewer than in 2024": a year up to now is held against the whole of another, with `window-mismatch`. */
function isYearSoFar({ from, inferred }: Window): boolean {
  return inferred.includes("to") && from !== null && from.endsWith("-01-01");
}

function isWholeYear({ from, to }: Window): boolean {
  if (from === null || to === null) return false;
  return from.length === 4 || (from.endsWith("-01-01") && to.endsWith("-12-31"));
}

/** Where the noun phrase begins that ends before a token, articles aside; null where none does. */
export function phraseBefore(ground: Ground, sentence: Sentence, behind: number): number | null {
  const { scan } = ground;
  const { counted } = scan.lexicon;
  const end = beforePlaces(ground, sentence, behind);
  let first = end;
  while (first > sentence.firstToken && end - first < WORDS_BEFORE) {
    const { kind, text, folded } = scan.tokens[first - 1]!;
    const isInner = kind === "word" && (!counted.ends.has(folded) || counted.inside.has(folded));
    if (!(isInner || (text === "-" && first < end)) || counted.tally.determiners.has(folded)) break;
    first--;
  }
  while (
    first < end &&
    (counted.inside.has(wordAt(scan, sentence, first)) || counted.links.has(wordAt(scan, sentence, first)))
  )
    first++;
  const told = pastTotal(ground, sentence, { first, end });
  return told === end ? null : told;
}

/** "the number of homicides", "la cifra de robos": what is counted stands behind the word for its count. */
export function pastTotal({ scan }: Ground, sentence: Sentence, { first, end }: Run): number {
  const { comparisons, counted } = scan.lexicon;
  let index = first;
  if (!comparisons.totals.has(wordAt(scan, sentence, index)) || !counted.inside.has(wordAt(scan, sentence, index + 1)))
    return first;
  index += 2;
  while (index < end && counted.tally.determiners.has(wordAt(scan, sentence, index))) index++;
  return index < end ? index : first;
}

const WORDS_BEFORE = 6;

/** "Car thefts in Santiago in June fell": past the places and times that stand between a noun and its verb. */
function beforePlaces({ scan, names, times }: Ground, sentence: Sentence, end: number): number {
  const { places, counted } = scan.lexicon;
  const named = within(names.mentions, (mention) => mention, sentence).filter(({ kind }) => kind === "place");
  const spans: readonly Span[] = [...named, ...timesIn(times, sentence).map(({ quote }) => quote)];
  for (let index = end; index > sentence.firstToken; ) {
    const at = scan.tokens[index - 1]!;
    const span = spans.find(({ start, end: stop }) => start <= at.start && at.end <= stop);
    if (span === undefined) return index;
    index = firstFrom(scan.tokens, span.start);
    const isLink = (word: string) => places.inside.has(word) || counted.inside.has(word) || counted.links.has(word);
    while (index > sentence.firstToken && isLink(wordAt(scan, sentence, index - 1))) index--;
  }
  return end;
}

/** The first noun before a token that a measure of the codebook counts; null where none stands. */
export function measuredBefore(ground: Ground, sentence: Sentence, end: number): number | null {
  const { scan } = ground;
  const { nouns, custody, phrases } = scan.lexicon.measures;
  for (let index = end - 1; index >= sentence.firstToken; index--) {
    const { folded } = scan.tokens[index]!;
    const isNoun = nouns.has(folded) || custody.has(folded);
    if (!isNoun && phraseAt(phrases, scan.tokens, { index, end: sentence.endToken }) === null) continue;
    // "denuncias por extorsión", "arrests for robbery": what leads is counted, not what it is for
    const isGoverned =
      nouns.has(wordAt(scan, sentence, index - 2)) && scan.lexicon.grammar.links.has(wordAt(scan, sentence, index - 1));
    if (!isGoverned) return phraseBefore(ground, sentence, index + 1) ?? index;
  }
  return null;
}

/** The first such noun from a token on. */
export function measuredBehind(scan: Scan, sentence: Sentence, first: number): number | null {
  const { nouns, custody } = scan.lexicon.measures;
  for (let index = first; index < sentence.endToken; index++) {
    const { folded } = scan.tokens[index]!;
    if (nouns.has(folded) || custody.has(folded)) return isDescribing(scan, index, first) ? index - 1 : index;
  }
  return null;
}

/** "las familias desplazadas": where adjectives follow, the noun stands right before. */
function isDescribing({ tokens, lexicon }: Scan, index: number, first: number): boolean {
  const { counted, windows } = lexicon;
  const before = tokens[index - 1];
  if (!counted.headFirst || index <= first || before?.kind !== "word") return false;
  const isNoun = !counted.ends.has(before.folded) && !counted.inside.has(before.folded);
  return (
    isNoun && !counted.tally.determiners.has(before.folded) && endsIn(tokens[index]!.folded, windows.participleEndings)
  );
}

/** The figures of a sentence that count, in order. */
export function countsIn({ figures }: Ground, sentence: Sentence): readonly Figure[] {
  return within(figures, (figure) => figure.quote, sentence).filter(
    ({ unit, mode }) => unit === "count" && mode !== "change",
  );
}

/** The token that a position stands at. */
export function tokenOf({ scan }: Ground, position: number): number {
  return firstFrom(scan.tokens, position);
}
