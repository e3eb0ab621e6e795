/**
 * Rates per so many people: "52 per 100,000", "a homicide rate of 42", "la tasa de homicidios por 100.000 habitantes fue de
 * 46". The base becomes the unit and is no figure; the word beside "rate" says what is counted.
 */

import { phraseAt } from "../../lexicon/phrases.ts";
import type { Counted } from "../../model/index.ts";
import type { NounPhrase } from "../counted/counted.ts";
import type { Antecedent } from "../counted/ellipsis.ts";
import type { Measured } from "../counted/measured.ts";
import type { Sentence } from "../text/passage.ts";
import type { Quantity } from "./quantities.ts";
import { movedBy } from "./ratios.ts";
import { type Scan, wordAt } from "./scan.ts";

/** Words that a rate's number may stand apart from its base: "12 homicidios dolosos por cada 100 mil". */
const RATE_REACH = 8;

/** Words that may stand between "rate" and its base, or its number: "tasa de homicidios dolosos de la provincia". */
const NOUN_REACH = 16;

/** "52 per 100,000", "12 homicidios por cada 100 mil habitantes": the base becomes the unit and is no figure. */
export function withRates(scan: Scan, sentence: Sentence, quantities: readonly Quantity[]): readonly Quantity[] {
  const kept: Quantity[] = [];
  let pending: string | null = null;
  for (const quantity of quantities) {
    const per = perBefore(scan, sentence, quantity.first);
    const rate = kept.at(-1);
    const base = per === 0 ? null : baseOf(quantity);
    const near = rate !== undefined && rate.unit === "count" && quantity.first - per - rate.end < RATE_REACH;
    if (base !== null && near) {
      const touches = rate.end === quantity.first - per;
      kept[kept.length - 1] = { ...rate, unit: `per-${base}`, end: touches ? quantity.end : rate.end };
    } else if (base !== null && rateNounBefore(scan, sentence, quantity.first - per) !== null) pending = base;
    else {
      kept.push(pending === null || quantity.unit !== "count" ? quantity : { ...quantity, unit: `per-${pending}` });
      pending = null;
    }
  }
  return kept;
}

/** How many words of "per", "por cada" stand right before a token; 0 when none do. */
function perBefore(scan: Scan, sentence: Sentence, first: number): number {
  for (const words of scan.lexicon.units.per)
    if (words.every((word, offset) => wordAt(scan, sentence, first - words.length + offset) === word))
      return words.length;
  return 0;
}

/** The base of a rate: a power of ten from a hundred up ("100,000"); null for any other number. */
function baseOf({ value, unit }: Quantity): string | null {
  if (value === null || "length" in value || unit !== "count" || value.denominator !== 1n) return null;
  const digits = value.numerator.toString();
  return /^100+$/.test(digits) ? digits : null;
}

/** The noun beside "rate" before a number: "a homicide rate of 42", "rate of kidnappings", "la tasa de homicidios … fue de 46". */
export function ratedPhrase(scan: Scan, sentence: Sentence, { unit, first }: Quantity): NounPhrase | null {
  if (!BASED.test(unit)) return null;
  const rate = rateNounBefore(scan, sentence, first);
  if (rate === null) return null;
  const head = [...phraseBehindRate(scan, sentence, rate), rate - 1].find((index) =>
    scan.lexicon.measures.nouns.has(wordAt(scan, sentence, index)),
  );
  return head === undefined ? null : { first: head, end: head + 1, head };
}

/** The tokens behind "rate" that may be what it is of: "rate of kidnappings", "tasa nacional de homicidios". */
function phraseBehindRate(scan: Scan, { endToken }: Sentence, rate: number): readonly number[] {
  const { counted } = scan.lexicon;
  const found: number[] = [];
  for (let index = rate + 1; index < Math.min(endToken, rate + 1 + PHRASE_REACH); index++) {
    const { kind, folded } = scan.tokens[index]!;
    if (kind !== "word" || counted.auxiliaries.has(folded)) break;
    if (counted.inside.has(folded)) found.push(index + 1);
  }
  return found;
}

/** Whether a number is so many per so many people, or a rate of a base that nobody tells. */
export function isOfBase({ lexicon }: Scan, { unit }: Quantity): boolean {
  return BASED.test(unit) || unit === lexicon.units.rate;
}

/** The units of rates whose base is told. */
const BASED = /^per-[0-9]+$/;

/** The base that a rate of violent deaths has where no words give another. */
const USUAL_BASE = "per-100000";

/** Figures back in which the rate is looked for that gives another its base. */
const RATES_BACK = 20;

/**
 * A number that words give as a rate without its base: "a homicide rate of 42", "the national rate of 15.8", "una tasa de 50
 * homicidios". It counts nobody; its base is that of the text's last rate, or the usual one of homicides.
 */
export function withRateUnit(
  scan: Scan,
  { sentence, quantity, phrase }: Pick<Measured, "sentence" | "quantity" | "phrase">,
  before: readonly Antecedent[],
): Quantity {
  const { units, doers } = scan.lexicon;
  if (quantity.unit !== "count" || quantity.form === "one") return quantity;
  const earlier = before.slice(-RATES_BACK).findLast(({ unit }) => BASED.test(unit));
  const goesOn = earlier !== undefined && earlier.start >= sentence.start;
  const { nouns } = scan.lexicon.counted.tally;
  const isRate = (word: string) => units.bareRates.has(word) || (goesOn && nouns.has(word));
  if (!isOfRate(scan, sentence, { quantity, phrase, isRate })) return quantity;
  if (movedBy(scan, sentence, { first: quantity.first, from: sentence.firstToken }) !== null) return quantity;
  const named = ratedPhrase(scan, sentence, { ...quantity, unit: USUAL_BASE });
  const noun = named === null ? before.at(-1)?.counted.head : wordAt(scan, sentence, named.head);
  const usual = doers.causes.get(noun ?? "") === "violent" ? USUAL_BASE : units.rate;
  return { ...quantity, unit: earlier?.unit ?? usual };
}

/** What a rate is of, where its own words leave it to the count told last: "7,000 homicides, a rate of 38.8". */
export function ratedCounted(counted: Counted, before: readonly Antecedent[]): Counted {
  const last = before.at(-1)?.counted;
  if (counted.head !== null || last === undefined || last.measure !== counted.measure) return counted;
  return { ...counted, head: last.head, group: last.group };
}

/** Whether a number without a base is that of a rate: the noun that it is said of, or that "of" ties it to. */
function isOfRate(
  scan: Scan,
  sentence: Sentence,
  given: Pick<Measured, "quantity" | "phrase"> & { readonly isRate: (word: string) => boolean },
): boolean {
  const { units, counted } = scan.lexicon;
  const { quantity, phrase, isRate } = given;
  if (phrase !== null && phrase.first < quantity.first) return isRate(wordAt(scan, sentence, phrase.head));
  const link = quantity.first - 1;
  if (!counted.inside.has(wordAt(scan, sentence, link))) return false;
  // "at a rate of three murders a day" is so many in a time
  if (isInTime(scan, sentence, quantity.end) || (phrase !== null && isInTime(scan, sentence, phrase.end))) return false;
  if (phrase !== null && units.perUnit.has(wordAt(scan, sentence, phrase.end))) return false;
  const last = wordAt(scan, sentence, link - 1) === "," ? link - 2 : link - 1;
  for (let index = last; index >= Math.max(sentence.firstToken, last - PHRASE_REACH); index--) {
    const { kind, folded } = scan.tokens[index]!;
    if (kind !== "word" || counted.auxiliaries.has(folded) || counted.and.has(folded)) return false;
    if (isRate(folded)) return !isPace(scan, sentence, index);
  }
  return false;
}

/** "2,000 each day", "12 diarios", "three every 24 hours": so many in a time. */
function isInTime({ tokens, lexicon }: Scan, sentence: Sentence, end: number): boolean {
  const { comparisons, units } = lexicon;
  if (end < sentence.endToken && phraseAt(comparisons.each, tokens, { index: end, end: sentence.endToken }) !== null)
    return true;
  if (!units.perUnit.has(wordAt({ tokens }, sentence, end))) return false;
  return [end + 1, end + 2].some((index) => units.durations.has(wordAt({ tokens }, sentence, index)));
}

/** "At a rate of", "a una tasa de": how fast, unless the crime stands beside the noun ("at a homicide rate of"). */
function isPace(scan: Scan, sentence: Sentence, rate: number): boolean {
  const { counted, measures } = scan.lexicon;
  const isOne = ONE.has(wordAt(scan, sentence, rate - 1)) && AT.has(wordAt(scan, sentence, rate - 2));
  const isOf = counted.inside.has(wordAt(scan, sentence, rate + 1));
  return isOne && !(isOf && measures.nouns.has(wordAt(scan, sentence, rate + 2)));
}

const AT: ReadonlySet<string> = new Set(["at", "a"]);

const ONE: ReadonlySet<string> = new Set(["a", "una"]);

/** Words of a rate's noun phrase behind "rate", at most. */
const PHRASE_REACH = 5;

/** The nearest "rate" before a token in its clause; null where none stands in reach. */
function rateNounBefore(scan: Scan, sentence: Sentence, end: number): number | null {
  for (let index = end - 1; index >= Math.max(sentence.firstToken, end - NOUN_REACH); index--) {
    const { text, folded } = scan.tokens[index]!;
    if (text === ";" || text === ":") return null;
    if (scan.lexicon.units.rateNouns.has(folded)) return index;
  }
  return null;
}
