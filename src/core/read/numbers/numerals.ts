import { phraseAt } from "../../lexicon/phrases.ts";
import { decimalFrom, type Fraction, fraction, fractionFrom, plus, times } from "../../model/index.ts";
import type { Sentence } from "../text/passage.ts";
import { readCardinal } from "./cardinals.ts";
import { isTooLong, numberFromDigits } from "./digits.ts";
import { isPartSign, partAt, signedPartAt, slashPartAt } from "./parts.ts";
import { readPower } from "./powers.ts";
import { type Run, type Scan, wordAt } from "./scan.ts";

/** A number as written, before its unit and bound: "12 mil 300", "two and a half million", "dozens". */
export interface Numeral extends Run {
  /** The number, or the least and most that a vague word stands for; null when its digits cannot be read for certain. */
  readonly value: Fraction | readonly [Fraction, Fraction] | null;
  /**
   * digits; words; vague ("dozens"); round ("una veintena"); one ("one", "un": often no count at all); slash ("3/4"),
   * power ("1.3e6") and signed ("½"), which count something only where their words show it.
   */
  readonly form: "digits" | "words" | "vague" | "round" | "one" | "slash" | "power";
  /** The scale word's value ("million" in "2 million"), which a range's first end may borrow; 1 when there is none. */
  readonly scale: number;
  /** Letters that touch the digits and may be a unit ("kg" in "50kg") or money before them ("q" in "Q500"). */
  readonly suffix: string | null;
  readonly prefix: string | null;
}

/** Whether a mark may open a number: the point of ".5", "½". */
export function opensNumeral({ text, spaced }: Scan["tokens"][number]): boolean {
  return (spaced && (text === "." || text === ",")) || isPartSign(text);
}

const PLAIN = { scale: 1, suffix: null, prefix: null } as const;

/** The number that starts at a token; null when none does. */
export function readNumeral(scan: Scan, sentence: Sentence, index: number): Numeral | null {
  const token = scan.tokens[index]!;
  if (token.kind === "mark") return pointNumeral(scan, sentence, index) ?? signNumeral(scan, sentence, index);
  const power = token.kind === "word" ? null : readPower(scan, sentence, index);
  if (power !== null) return { first: index, end: power.end, value: power.value, form: "power", ...PLAIN };
  if (token.kind === "mixed") return mixedNumeral(scan, sentence, index);
  if (token.kind === "word") {
    const { words, vague, several, shares } = scan.lexicon.numbers;
    const starts =
      words.has(token.folded) ||
      vague.has(token.folded) ||
      several.has(token.folded) ||
      shares.bareParts.has(token.folded);
    if (!starts) return null;
    const special =
      vagueNumeral(scan, sentence, index) ?? scaledPart(scan, sentence, index) ?? halfNumeral(scan, sentence, index);
    if (special !== null || shares.bareParts.has(token.folded)) return special;
    if (words.get(token.folded)?.kind === "article") {
      const measured = articleNumeral(scan, sentence, index);
      if (measured !== null) return measured;
    }
  }
  return slashNumeral(scan, sentence, index) ?? cardinalNumeral(scan, sentence, { index, digits: null });
}

/** ".5", ",08": a decimal without its zero. */
function pointNumeral(scan: Scan, sentence: Sentence, index: number): Numeral | null {
  const [mark, digits] = [scan.tokens[index]!, scan.tokens[index + 1]];
  if (mark.text !== "." && mark.text !== ",") return null;
  const touches = mark.spaced && index + 1 < sentence.endToken && digits?.kind === "number" && !digits.spaced;
  if (!touches || !/^[0-9]{1,30}$/.test(digits.text) || scan.separators.thousands === mark.text) return null;
  const value = fractionFrom(decimalFrom(`0.${digits.text}`));
  return { first: index, end: index + 2, value, form: "digits", ...PLAIN };
}

/** "½". */
function signNumeral(scan: Scan, sentence: Sentence, index: number): Numeral | null {
  const part = signedPartAt(scan, sentence, index);
  return part === null ? null : { first: index, end: part.end, value: part.value, form: "digits", ...PLAIN };
}

/** "3/4", "2 1/4", "2½": a part behind a whole number, or alone. */
function slashNumeral(scan: Scan, sentence: Sentence, index: number): Numeral | null {
  const { kind, text } = scan.tokens[index]!;
  if (kind !== "number") return null;
  const alone = slashPartAt(scan, sentence, index);
  if (alone !== null) return { first: index, end: alone.end, value: alone.value, form: "slash", ...PLAIN };
  if (!/^[0-9]{1,4}$/.test(text)) return null;
  const part = signedPartAt(scan, sentence, index + 1) ?? slashPartAt(scan, sentence, index + 1);
  if (part === null) return null;
  const value = plus(fractionFrom(decimalFrom(text)), part.value);
  return { first: index, end: part.end, value, form: "digits", ...PLAIN };
}

function cardinalNumeral(
  scan: Scan,
  sentence: Sentence,
  from: { index: number; digits: Fraction | null },
): Numeral | null {
  const read = readCardinal(scan, sentence, from);
  if (read === null) return null;
  const { end, value, scale, words, round } = read;
  const isOne = end - from.index === 1 && scan.lexicon.numbers.ones.has(scan.tokens[from.index]!.folded);
  const form = isOne ? "one" : round ? "round" : words ? "words" : "digits";
  return { first: from.index, end, value, form, scale, suffix: null, prefix: null };
}

/** "1.2m", "50kg", "Q500": digits with letters that touch them. "MS13" and "18th" are no numbers. */
function mixedNumeral(scan: Scan, sentence: Sentence, index: number): Numeral | null {
  const { text } = scan.tokens[index]!;
  const start = firstDigitOf(text);
  let end = start;
  while (end < text.length && isDigitOrMark(text, end)) end++;
  const [prefix, suffix] = [text.slice(0, start).toLowerCase(), text.slice(end).toLowerCase()];
  if (prefix !== "" && suffix !== "" && !scan.lexicon.numbers.suffixes.has(suffix)) return null;
  if (isTooLong(text)) return null;
  const read = numberFromDigits(text.slice(start, end), scan.separators);
  if (read === null || read === "ambiguous") return null;
  const factor = scan.lexicon.numbers.suffixes.get(suffix);
  const value = fractionFrom(read);
  if (factor === undefined && suffix === "") {
    const numeral = cardinalNumeral(scan, sentence, { index, digits: value });
    return numeral === null ? null : { ...numeral, prefix };
  }
  const common = { first: index, end: index + 1, form: "digits", prefix: prefix === "" ? null : prefix } as const;
  return { ...common, value, scale: factor ?? 1, suffix };
}

function firstDigitOf(text: string): number {
  let index = 0;
  while (index < text.length && !isDigit(text.charCodeAt(index))) index++;
  return index;
}

function isDigitOrMark(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return isDigit(code) || ((code === 44 || code === 46) && isDigit(text.charCodeAt(index + 1)));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "dozens", "cientos", "decenas de miles", "several hundred". */
function vagueNumeral(scan: Scan, sentence: Sentence, index: number): Numeral | null {
  const { numbers } = scan.lexicon;
  const several = numbers.several.has(wordAt(scan, sentence, index));
  const at = several ? index + 1 : index;
  const word = wordAt(scan, sentence, at);
  const span = numbers.vague.get(word) ?? (several ? pluralOf(scan, word) : undefined);
  if (span === undefined) return null;
  let [low, high] = [span[0], span[1]];
  let end = at + 1;
  const scale = numbers.of.has(wordAt(scan, sentence, end)) ? scaleOf(scan, wordAt(scan, sentence, end + 1)) : null;
  if (scale !== null) {
    low *= scale;
    high = (high + 1) * scale - 1;
    end += 2;
  }
  const value = [fraction(BigInt(low)), fraction(BigInt(high))] as const;
  return { first: index, end, value, form: "vague", ...PLAIN };
}

/** "a quarter million", "two thirds of a million", "tres cuartos de millón": a part of a scale. */
function scaledPart(scan: Scan, sentence: Sentence, index: number): Numeral | null {
  const { words, of, shares } = scan.lexicon.numbers;
  const isBare = shares.bareParts.has(wordAt(scan, sentence, index));
  const part = isBare ? barePart(scan, sentence, index) : partAt(scan, sentence, index);
  if (part === null || words.get(wordAt(scan, sentence, index))?.kind === "half") return null;
  let end = of.has(wordAt(scan, sentence, part.end)) ? part.end + 1 : part.end;
  const article = wordAt(scan, sentence, end);
  if (end > part.end && (words.get(article)?.kind === "article" || scan.lexicon.numbers.ones.has(article))) end++;
  const scale = words.get(wordAt(scan, sentence, end));
  if (scale?.kind !== "scale" && scale?.kind !== "hundred") return null;
  const value = times(part.value, fraction(BigInt(scale.value)));
  return { first: index, end: end + 1, value, form: "words", scale: scale.value, suffix: null, prefix: null };
}

/** "a year and a half", "an hour and a half": the article counts where half of the unit follows. */
function articleNumeral(scan: Scan, sentence: Sentence, index: number): Numeral | null {
  const { joiners, words } = scan.lexicon.numbers;
  if (
    !joiners.has(wordAt(scan, sentence, index + 2)) ||
    !scan.lexicon.units.after.has(wordAt(scan, sentence, index + 1))
  )
    return null;
  const kinds = [3, 4].map((offset) => words.get(wordAt(scan, sentence, index + offset))?.kind);
  const isHalf = kinds[0] === "half" || (kinds[0] === "article" && kinds[1] === "half");
  return isHalf ? { first: index, end: index + 1, value: fraction(1n), form: "words", ...PLAIN } : null;
}

/** "quarter million": a singular part without its article. */
function barePart(scan: Scan, sentence: Sentence, index: number): { value: Fraction; end: number } | null {
  const { shares, words } = scan.lexicon.numbers;
  const of = shares.parts.get(wordAt(scan, sentence, index));
  const isScaled = words.get(wordAt(scan, sentence, index + 1))?.kind === "scale";
  return of === undefined || !isScaled ? null : { value: fraction(1n, BigInt(of)), end: index + 1 };
}

/** "between the tenth and the fifteenth", "entre quinta y vigésima": places in an order, where a range opens or goes on with them. */
export function ordinalRange(scan: Scan, sentence: Sentence, index: number): readonly [Numeral, Numeral] | null {
  const { rangeOpeners, definite } = scan.lexicon.bounds;
  const joiners = rangeOpeners.get(wordAt(scan, sentence, index));
  const past = (at: number) => (definite.has(wordAt(scan, sentence, at)) ? at + 1 : at);
  const first = past(index + 1);
  const low = joiners === undefined ? null : ordinalAt(scan, sentence, first);
  if (low === null || joiners?.has(wordAt(scan, sentence, low.end)) !== true) return null;
  const high = ordinalAt(scan, sentence, past(low.end + 1));
  return high === null ? null : [low, high];
}

function ordinalAt(scan: Scan, sentence: Sentence, index: number): Numeral | null {
  const value = scan.lexicon.numbers.ordinals.get(wordAt(scan, sentence, index));
  if (value === undefined) return null;
  return { first: index, end: index + 1, value: fraction(BigInt(value)), form: "words", ...PLAIN };
}

/** "half a percent", "media tonelada": half of the unit that follows. */
function halfNumeral(scan: Scan, sentence: Sentence, index: number): Numeral | null {
  const { words } = scan.lexicon.numbers;
  if (words.get(wordAt(scan, sentence, index))?.kind !== "half") return null;
  const end = words.get(wordAt(scan, sentence, index + 1))?.kind === "article" ? index + 2 : index + 1;
  if (end >= sentence.endToken) return null;
  const { after, onlyDigits } = scan.lexicon.units;
  const isUnit = phraseAt(after, scan.tokens, { index: end, end: sentence.endToken }) !== null;
  if (!isUnit || onlyDigits.has(wordAt(scan, sentence, end))) return null;
  return { first: index, end, value: fraction(1n, 2n), form: "words", ...PLAIN };
}

/** What "several hundred", "several dozen" stand for: as the plural word would. */
function pluralOf(scan: Scan, word: string): readonly [number, number] | undefined {
  const known = scan.lexicon.numbers.words.get(word);
  if (known === undefined || (known.kind !== "hundred" && known.kind !== "scale" && known.kind !== "collective"))
    return undefined;
  return known.value < 100 ? [2 * known.value, 99] : [2 * known.value, 10 * known.value - 1];
}

/** The scale that a plural word multiplies by: "of thousands" by 1 000. */
function scaleOf(scan: Scan, word: string): number | null {
  const span = scan.lexicon.numbers.vague.get(word);
  return span === undefined || span[0] < 200 ? null : span[0] / 2;
}
