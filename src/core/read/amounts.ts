import type { Codebook, Counted, Figure, Mode, TimeExpression, Unread } from "../model/index.ts";
import { decimalFrom, roundedTo } from "../model/index.ts";
import { bounded, isEstimate } from "./bounds.ts";
import { factsOf, type NounPhrase, quoteOfRun, readNounPhrase, singularOf } from "./counted.ts";
import { readSeparators } from "./digits.ts";
import { type Measured, measureOf } from "./measures.ts";
import type { Names } from "./names.ts";
import { isNoFigure, overlapsAny } from "./not-figures.ts";
import { readNumeral } from "./numerals.ts";
import type { Passage, Sentence, Span } from "./passage.ts";
import { type Quantity, quantityFrom } from "./quantities.ts";
import { rangeOf } from "./ranges.ts";
import type { Scan } from "./scan.ts";
import { readShare } from "./shares.ts";

/** A figure as far as its own words give it: where, when and who says it are read by others. `start`/`end` are its quote's. */
export type Amount = Omit<Figure, "kind" | "places" | "window" | "asOf" | "attribution"> & Span;

/** What else was found in the text: names and moments whose numbers are no figures, and the desk's measures. */
export interface FoundBeforeAmounts {
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  readonly codebook: Codebook;
}

/** The amounts that a text states, in order and without overlap, and the numbers that cannot be read for certain. One pass. */
export function readAmounts(
  passage: Passage,
  found: FoundBeforeAmounts,
): { readonly amounts: readonly Amount[]; readonly unread: readonly Unread[] } {
  const country = mainCountry(found.names);
  const scan: Scan = {
    passage,
    tokens: passage.tokens,
    lexicon: passage.lexicon,
    separators: readSeparators(passage, country),
    country,
  };
  const moments = found.times.filter((time) => time.type !== "duration").map((time) => time.quote);
  const taken = { moments, names: found.names.mentions };
  const amounts: Amount[] = [];
  const unread: Unread[] = [];
  for (const sentence of passage.sentences) {
    const quantities = quantitiesIn(scan, sentence, taken);
    quantities.forEach((quantity, index) => {
      if (quantity.value === null)
        unread.push({ kind: "unread", quote: quoteOfRun(scan, quantity), reason: "ambiguous-separator" });
      else amounts.push(amountOf(scan, { sentence, quantities, index }));
    });
  }
  return { amounts, unread };
}

/** The country whose places a text names most; null when none stands out. */
function mainCountry(names: Names): string | null {
  const counts = new Map<string, number>();
  for (const { place } of names.mentions) {
    const country = place?.country ?? null;
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

interface Taken {
  readonly moments: readonly Span[];
  readonly names: readonly Span[];
}

function quantitiesIn(scan: Scan, sentence: Sentence, taken: Taken): readonly Quantity[] {
  const found: Quantity[] = [];
  let index = sentence.firstToken;
  while (index < sentence.endToken) {
    const numeral = readNumeral(scan, sentence, index);
    const quantity =
      readShare(scan, sentence, { index, numeral }) ??
      (numeral === null ? null : quantityFrom(scan, sentence, numeral));
    if (quantity === null) {
      index = numeral?.end ?? index + 1;
      continue;
    }
    const last = found.at(-1);
    const range = last === undefined ? null : rangeOf(scan, sentence, [last, quantity]);
    if (range !== null) found.pop();
    found.push(range ?? quantity);
    index = quantity.end;
  }
  return found
    .map((quantity) => bounded(scan, sentence, quantity))
    .filter((quantity) => !isTaken(scan, quantity, taken) && !isNoFigure(scan, sentence, quantity));
}

function isTaken(scan: Scan, { core }: Quantity, taken: Taken): boolean {
  return overlapsAny(scan, core, taken.moments) || overlapsAny(scan, core, taken.names);
}

interface Place {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  readonly index: number;
}

function amountOf(scan: Scan, { sentence, quantities, index }: Place): Amount {
  const quantity = quantities[index]!;
  const from = quantities[index - 1]?.end ?? sentence.firstToken;
  const until = quantities[index + 1]?.first ?? sentence.endToken;
  const phrase = readNounPhrase(scan, sentence, { quantity, until });
  const measured: Measured = { sentence, quantity, phrase, from, until };
  const quote = quoteOfRun(scan, quantity);
  return {
    quote,
    start: quote.start,
    end: quote.end,
    number: numberOf(quantity),
    bound:
      quantity.bound === "exact" && isEstimate(scan, scan.passage, { sentence, first: quantity.first })
        ? "about"
        : quantity.bound,
    boundWord: quantity.boundRun === null ? null : quoteOfRun(scan, quantity.boundRun).exact,
    unit: quantity.unit,
    counted: countedOf(scan, measured),
    mode: modeOf(quantity.unit),
    ratio: null,
    change: null,
    rhetorical: false,
  };
}

function numberOf({ value }: Quantity): Figure["number"] {
  if (value === null) return decimalFrom("0");
  return "length" in value ? [roundedTo(value[0], 6), roundedTo(value[1], 6)] : roundedTo(value, 6);
}

function countedOf(scan: Scan, measured: Measured): Counted {
  const phrase: NounPhrase | null = measured.phrase;
  const measure = measureOf(scan, measured) ?? "other";
  if (phrase === null)
    return {
      quote: null,
      head: null,
      measure,
      group: null,
      organization: null,
      hedges: [],
      origins: [],
      stage: null,
      qualifiers: [],
    };
  const facts = factsOf(scan, measured.sentence, phrase);
  return {
    quote: quoteOfRun(scan, phrase),
    head: singularOf(scan, scan.tokens[phrase.head]!.folded),
    measure,
    organization: null,
    origins: [],
    ...facts,
  };
}

function modeOf(unit: string): Mode | null {
  if (unit === "percent") return "share";
  return unit.startsWith("per-") ? "rate" : null;
}
