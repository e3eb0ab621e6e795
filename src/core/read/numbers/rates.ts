/**
 * Rates per so many people: "52 per 100,000", "a homicide rate of 42", "la tasa de homicidios por 100.000 habitantes fue de
 * 46". The base becomes the unit and is no figure; the word beside "rate" says what is counted.
 */
import type { NounPhrase } from "../counted/counted.ts";
import type { Sentence } from "../text/passage.ts";
import type { Quantity } from "./quantities.ts";
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
  if (!/^per-[0-9]+$/.test(unit)) return null;
  const rate = rateNounBefore(scan, sentence, first);
  if (rate === null) return null;
  const isOf = scan.lexicon.counted.inside.has(wordAt(scan, sentence, rate + 1));
  const beside = isOf ? [rate + 2, rate - 1] : [rate - 1];
  const head = beside.find((index) => scan.lexicon.measures.nouns.has(wordAt(scan, sentence, index)));
  return head === undefined ? null : { first: head, end: head + 1, head };
}

/** The nearest "rate" before a token in its clause; null where none stands in reach. */
function rateNounBefore(scan: Scan, sentence: Sentence, end: number): number | null {
  for (let index = end - 1; index >= Math.max(sentence.firstToken, end - NOUN_REACH); index--) {
    const { text, folded } = scan.tokens[index]!;
    if (text === ";" || text === ":") return null;
    if (scan.lexicon.units.rateNouns.has(folded)) return index;
  }
  return null;
}
