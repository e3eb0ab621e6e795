import { lexiconOf } from "../../lexicon/lexicon.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { Bound, Fraction, Quote, SourceText } from "../../model/index.ts";
import { quoteOfRun, readNounPhrase } from "../counted/counted.ts";
import { readSubject } from "../counted/subjects.ts";
import { readNames } from "../names/names.ts";
import { type Passage, passageOf, type Sentence } from "../text/passage.ts";
import { readTimes } from "../times/times.ts";
import { equalBefore, limitedRun } from "./bounds.ts";
import { separatorsIn } from "./digits.ts";
import type { NoFigure, Quantity } from "./quantities.ts";
import { isMove } from "./ranges.ts";
import { movedBy } from "./ratios.ts";
import { type Scan, scanOf } from "./scan.ts";
import { readWritten, takenBy } from "./sentence-quantities.ts";

/** A number that a text writes, whether or not it is a figure: what figures are chosen from. */
export interface WrittenNumber {
  /** Its words with bound and unit: "nearly $2,700". */
  readonly quote: Quote;
  /** The number alone, with its sign: "2,700", "minus five", "two thirds". */
  readonly number: Quote;
  /** The number with its unit: "$2,700". */
  readonly amount: Quote;
  /** The number with the words that bound it: "more than 20 and less than 35". */
  readonly limited: Quote;
  /** Exact; both ends of a range or vague word; null when it cannot be read for certain. A share in words is a percentage. */
  readonly value: Fraction | readonly [Fraction, Fraction] | null;
  readonly unit: string;
  readonly bound: Bound;
  /** What words around a range or vague number say of it as a whole ("about 20 to 30"); null where none do. */
  readonly around: Bound | null;
  /** How the words limit each end of a range; null where they set no limit of their own. */
  readonly ends: readonly [Bound, Bound] | null;
  readonly form: Quantity["form"];
  /** Why it is no figure; null when it is one. */
  readonly not: NoFigure | null;
  /** Whether the words say that it is met exactly ("equal to 170"). */
  readonly isEqual: boolean;
  /** The two numbers of a range. */
  readonly parts: readonly [WrittenNumber, WrittenNumber] | null;
  /** Whether it goes over to the next number of the list ("fell from 208 to 193"). */
  readonly moves: boolean;
  /** The unit behind its own that it is reckoned for: "g" of "$10 per gram"; null without one. */
  readonly per: string | null;
  /** Whether a verb or "up" and "down" right before it make it the amount of a rise or fall. */
  readonly direction: "up" | "down" | null;
  /** The noun phrase that it counts. */
  readonly counted: Quote | null;
}

/**
 * Every number that a text writes, in order and without overlap: the level below figures. The text is one paragraph;
 * `country` is where it was written, which says how it marks thousands and whose money "$" is; null when unknown.
 */
export function readWrittenNumbers(source: SourceText, country: string | null): readonly WrittenNumber[] {
  const block = { start: 0, end: source.content.length, role: "paragraph" } as const;
  const passage: Passage = passageOf(source, lexiconOf(source.language), [block]);
  const names = readNames(passage);
  const shown = scanOf(passage, { country, home: country });
  const scan = { ...shown, separators: separatorsIn(country, shown.separators) };
  const taken = takenBy(names, readTimes(passage));
  return passage.sentences.flatMap((sentence) => {
    const written = readWritten(scan, sentence, taken);
    return written.map((quantity, index) =>
      writtenFrom(scan, sentence, {
        quantity,
        next: written[index + 1] ?? null,
        from: written[index - 1]?.end ?? sentence.firstToken,
      }),
    );
  });
}

function writtenFrom(
  scan: Scan,
  sentence: Sentence,
  { quantity, next, from }: { quantity: Quantity; next: Quantity | null; from: number },
): WrittenNumber {
  const equal = equalBefore(scan, sentence, quantity.core.first);
  const until = next?.first ?? sentence.endToken;
  const counted =
    readNounPhrase(scan, sentence, { quantity, until }) ??
    readSubject(scan, sentence, { quantity, from: sentence.firstToken, moments: [], places: [] });
  const { value, unit, bound, around, ends, form, not, parts } = quantity;
  const part = (each: Quantity) => writtenFrom(scan, sentence, { quantity: each, next: null, from });
  return {
    ...{ value, unit, bound, around, ends, form, not },
    quote: quoteOfRun(scan, quantity),
    number: quoteOfRun(scan, quantity.core),
    amount: quoteOfRun(scan, quantity.measured),
    limited: quoteOfRun(scan, limitedRun(scan, sentence, quantity)),
    isEqual: equal !== null,
    parts: parts === null ? null : [part(parts[0]), part(parts[1])],
    moves: next !== null && isMove(scan, sentence, [quantity, next]),
    per: perUnit(scan, sentence, quantity.end),
    direction: movedBy(scan, sentence, { first: quantity.first, from }),
    counted: counted === null ? null : quoteOfRun(scan, counted),
  };
}

/** The unit behind "per", "a", "/" at a token ("per gram", "a year", "/km"); null where none stands. */
function perUnit(scan: Scan, sentence: Sentence, end: number): string | null {
  const { units } = scan.lexicon;
  const link = scan.tokens[end];
  if (end + 1 >= sentence.endToken || link === undefined || (!units.perUnit.has(link.folded) && link.text !== "/"))
    return null;
  return phraseAt(units.after, scan.tokens, { index: end + 1, end: sentence.endToken })?.value ?? null;
}
