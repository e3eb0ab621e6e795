import type { NumberWord } from "../lexicon/numbers.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import { decimalFrom, type Fraction, fraction, fractionFrom, plus, times, ZERO } from "../model/index.ts";
import { type DigitsRead, isTooLong, numberFromDigits } from "./digits.ts";
import type { Sentence } from "./passage.ts";
import { type Run, type Scan, wordAt } from "./scan.ts";

/** A number as written, before its unit and bound: "12 mil 300", "two and a half million", "dozens". */
export interface Numeral extends Run {
  /** The number, or the least and most that a vague word stands for; null when its digits cannot be read for certain. */
  readonly value: Fraction | readonly [Fraction, Fraction] | null;
  /** digits; words; vague ("dozens"); round ("una veintena"); one ("one", "un": often no count at all). */
  readonly form: "digits" | "words" | "vague" | "round" | "one";
  /** The scale word's value ("million" in "2 million"), which a range's first end may borrow; 1 when there is none. */
  readonly scale: number;
  /** Letters that touch the digits and may be a unit ("kg" in "50kg") or money before them ("q" in "Q500"). */
  readonly suffix: string | null;
  readonly prefix: string | null;
}

/** The number that starts at a token; null when none does. */
export function readNumeral(scan: Scan, sentence: Sentence, index: number): Numeral | null {
  const token = scan.tokens[index]!;
  if (token.kind === "mark") return token.text === "." ? pointNumeral(scan, sentence, index) : null;
  if (token.kind === "mixed") return mixedNumeral(scan, sentence, index);
  if (token.kind === "word") {
    const { numbers } = scan.lexicon;
    if (!numbers.words.has(token.folded) && !numbers.vague.has(token.folded) && !numbers.several.has(token.folded))
      return null;
    const special = vagueNumeral(scan, sentence, index) ?? halfNumeral(scan, sentence, index);
    if (special !== null) return special;
  }
  return composedNumeral(scan, sentence, { index, digits: null });
}

/** ".5": a decimal without its zero. */
function pointNumeral(scan: Scan, sentence: Sentence, index: number): Numeral | null {
  const digits = scan.tokens[index + 1];
  const touches =
    scan.tokens[index]!.spaced && index + 1 < sentence.endToken && digits?.kind === "number" && !digits.spaced;
  if (!touches || !/^[0-9]+$/.test(digits.text)) return null;
  const value = fractionFrom(decimalFrom(`0.${digits.text}`));
  return { first: index, end: index + 2, value, form: "digits", scale: 1, suffix: null, prefix: null };
}

/** What has been read of a number so far. */
interface Composition {
  /** Closed groups, largest first: 12 000 of "12 mil 300". */
  parts: Fraction[];
  current: Fraction | null;
  last: "nothing" | "digits" | "ones" | "tens" | "hundreds" | "scale";
  lastScale: number;
  scale: number;
  words: boolean;
  round: boolean;
  unclear: boolean;
}

function composedNumeral(
  scan: Scan,
  sentence: Sentence,
  from: { index: number; digits: Fraction | null },
): Numeral | null {
  const made: Composition = {
    parts: [],
    current: from.digits,
    last: from.digits === null ? "nothing" : "digits",
    lastScale: Number.POSITIVE_INFINITY,
    scale: 1,
    words: false,
    round: false,
    unclear: false,
  };
  let position = from.digits === null ? from.index : from.index + 1;
  while (position < sentence.endToken) {
    const taken = step(scan, sentence, { made, position });
    if (taken === 0) break;
    position += taken;
  }
  if (position === from.index) return null;
  const value = made.unclear ? null : [...made.parts, made.current ?? ZERO].reduce(plus);
  return {
    first: from.index,
    end: position,
    value,
    form: formOf(scan, made, { from: from.index, position }),
    scale: made.scale,
    suffix: null,
    prefix: null,
  };
}

function formOf(scan: Scan, made: Composition, at: { from: number; position: number }): Numeral["form"] {
  const alone = at.position - at.from === 1;
  if (alone && scan.lexicon.numbers.ones.has(scan.tokens[at.from]!.folded)) return "one";
  if (made.round) return "round";
  return made.words ? "words" : "digits";
}

interface Step {
  readonly made: Composition;
  readonly position: number;
}

/** Takes the next token or tokens into the number; answers how many, 0 when the number ends here. */
function step(scan: Scan, sentence: Sentence, at: Step): number {
  const token = scan.tokens[at.position]!;
  if (token.kind === "number") return takeDigits(scan, at);
  if (token.kind === "mark") return takeHyphen(scan, sentence, at);
  if (token.kind !== "word") return 0;
  if (scan.lexicon.numbers.joiners.has(token.folded)) return takeJoiner(scan, sentence, at);
  if (at.made.last !== "nothing" && scan.lexicon.numbers.points.has(token.folded)) return takePoint(scan, sentence, at);
  const word = scan.lexicon.numbers.words.get(token.folded);
  return word === undefined ? 0 : takeWord(scan, sentence, { ...at, word });
}

function takeDigits(scan: Scan, { made, position }: Step): number {
  const goesOn = made.last === "scale" && scan.lexicon.numbers.digitsAfterScale && made.current === null;
  if (made.last !== "nothing" && !goesOn) return 0;
  const read = readDigits(scan, position);
  if (read === null) return 0;
  if (read === "ambiguous") {
    made.unclear = true;
    made.current = ZERO;
  } else {
    const value = fractionFrom(read);
    const fits = !goesOn || (value.denominator === 1n && value.numerator < BigInt(made.lastScale));
    if (!fits) return 0;
    made.current = value;
  }
  made.last = "digits";
  return 1 + takeGroups(scan, position, made);
}

/** "36 000", as the Spanish academies write it: groups of three behind one to three digits. Answers how many. */
function takeGroups(scan: Scan, position: number, made: Composition): number {
  const first = scan.tokens[position]!.text;
  if (!scan.lexicon.numbers.spacedGroups || !/^[1-9][0-9]{0,2}$/.test(first)) return 0;
  let taken = 0;
  for (
    let next = scan.tokens[position + 1];
    next !== undefined && /^[0-9]{3}$/.test(next.text);
    next = scan.tokens[position + taken + 1]
  ) {
    made.current = plus(times(made.current ?? ZERO, fraction(1000n)), fraction(BigInt(next.text)));
    taken++;
  }
  return taken;
}

/** "2.408 billion" in English is decimal: before a scale word the other reading would be thousands of billions. */
function readDigits(scan: Scan, position: number): DigitsRead {
  const { text } = scan.tokens[position]!;
  if (isTooLong(text)) return "ambiguous";
  const { words, thousands } = scan.lexicon.numbers;
  const read = numberFromDigits(text, scan.separators);
  const next = scan.tokens[position + 1];
  const isScaled = next !== undefined && (next.text === "%" || words.get(next.folded)?.kind === "scale");
  if (read !== "ambiguous" || !isScaled || thousands === null) return read;
  return numberFromDigits(text, { thousands, decimals: thousands === "," ? "." : "," });
}

/** "twenty-one", "$5-million": between tens and ones, and before a scale. */
function takeHyphen(scan: Scan, sentence: Sentence, { made, position }: Step): number {
  const next = scan.tokens[position + 1];
  if (scan.tokens[position]!.folded !== "-" || next === undefined || next.spaced || scan.tokens[position]!.spaced)
    return 0;
  const word = scan.lexicon.numbers.words.get(wordAt(scan, sentence, position + 1));
  if (word === undefined || (made.last === "digits" && word.kind !== "scale")) return 0;
  if (word.kind === "cardinal") return made.last === "tens" && word.value < 10 ? 1 : 0;
  return word.kind === "hundred" || word.kind === "scale" ? 1 : 0;
}

function takeJoiner(scan: Scan, sentence: Sentence, { made, position }: Step): number {
  if (made.last === "nothing") return 0;
  const { words } = scan.lexicon.numbers;
  const next = words.get(wordAt(scan, sentence, position + 1));
  if (next?.kind === "half") return takeHalf(made, 2);
  if (next?.kind === "article" && words.get(wordAt(scan, sentence, position + 2))?.kind === "half")
    return takeHalf(made, 3);
  if (next?.kind !== "cardinal" || next.value === 0) return 0;
  const joinsTens = scan.lexicon.numbers.joins === "tens";
  if (joinsTens) return made.last === "tens" && next.value < 10 ? 1 : 0;
  const joinsHundreds = made.last === "hundreds" || made.last === "scale";
  return joinsHundreds && made.words && next.value < 100 ? 1 : 0;
}

/** Half of the last thing said: "un millón y medio", "two and a half". */
function takeHalf(made: Composition, taken: number): number {
  const half = fraction(1n, 2n);
  if (made.last === "scale") made.parts.push(times(half, fraction(BigInt(made.lastScale))));
  else if (made.current !== null && made.current.denominator === 1n) made.current = plus(made.current, half);
  else return 0;
  made.words = true;
  return taken;
}

/** "two point five", "dos coma cinco". */
function takePoint(scan: Scan, sentence: Sentence, { made, position }: Step): number {
  const next = scan.lexicon.numbers.words.get(wordAt(scan, sentence, position + 1));
  if (next?.kind !== "cardinal" || made.current === null || made.last === "digits") return 0;
  const places = next.value < 10 ? 10n : 100n;
  if (next.value > 99) return 0;
  made.current = plus(made.current, fraction(BigInt(next.value), places));
  made.last = "digits";
  return 2;
}

function takeWord(scan: Scan, sentence: Sentence, at: Step & { readonly word: NumberWord }): number {
  const { made, position, word } = at;
  if (word.kind === "article" || word.kind === "half") return takeLead(scan, sentence, at);
  if (word.kind === "cardinal") return takeCardinal(made, word.value);
  if (word.kind === "hundred") {
    if (made.current === null || made.last === "hundreds") return 0;
    made.current = times(made.current, fraction(100n));
    made.last = "hundreds";
    made.words = true;
    return 1;
  }
  if (word.kind === "collective" && isTime(scan, sentence, position)) return 0;
  return takeScale(scan, at);
}

/** "quincena" and "cuarentena" are times unless something is counted in them. */
function isTime(scan: Scan, sentence: Sentence, position: number): boolean {
  const word = wordAt(scan, sentence, position);
  const counts = scan.lexicon.numbers.of.has(wordAt(scan, sentence, position + 1));
  return scan.lexicon.numbers.needOf.has(word) && !counts;
}

/** An article or half at the start: only before a hundred, scale or collective ("a million", "half a million", "media docena"). */
function takeLead(
  scan: Scan,
  sentence: Sentence,
  { made, position, word }: Step & { readonly word: NumberWord },
): number {
  if (made.last !== "nothing") return 0;
  const { words } = scan.lexicon.numbers;
  const next = words.get(wordAt(scan, sentence, position + 1));
  const skips = word.kind === "half" && next?.kind === "article" ? 2 : 1;
  const then = skips === 2 ? words.get(wordAt(scan, sentence, position + 2)) : next;
  if (then === undefined || (then.kind !== "hundred" && then.kind !== "scale" && then.kind !== "collective")) return 0;
  made.current = word.kind === "half" ? fraction(1n, 2n) : fraction(1n);
  made.last = "ones";
  made.words = true;
  return skips;
}

function takeCardinal(made: Composition, value: number): number {
  const size = value < 20 ? "ones" : value < 100 ? "tens" : "hundreds";
  const fits =
    made.current === null
      ? made.last === "nothing" || made.last === "scale"
      : (made.last === "tens" && value < 10 && value > 0) || (made.last === "hundreds" && value < 100);
  if (!fits) return 0;
  made.current = plus(made.current ?? ZERO, fraction(BigInt(value)));
  made.last = value > 20 && value < 30 && size === "tens" ? "ones" : size;
  made.words = true;
  return 1;
}

/** Multiplies what stands before the scale word and is smaller: "dos mil millones" is 2 000 times a million. */
function takeScale(scan: Scan, { made, position, word }: Step & { readonly word: NumberWord }): number {
  const alone = made.last === "nothing";
  if (alone && !scan.lexicon.numbers.aloneScales.has(scan.tokens[position]!.folded)) return 0;
  const scale = fraction(BigInt(word.value));
  let group = made.current;
  while (made.parts.length > 0 && smaller(made.parts.at(-1)!, scale)) group = plus(group ?? ZERO, made.parts.pop()!);
  if (group === null && !alone) return 0;
  made.parts.push(times(group ?? fraction(1n), scale));
  made.current = null;
  made.last = "scale";
  made.lastScale = word.value;
  made.scale *= word.value;
  made.words = true;
  made.round = word.kind === "collective" && scan.lexicon.numbers.collectivesAreRound && group !== null && isOne(group);
  return 1;
}

function smaller(one: Fraction, other: Fraction): boolean {
  return one.numerator * other.denominator < other.numerator * one.denominator;
}

function isOne(value: Fraction): boolean {
  return value.numerator === value.denominator;
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
    const numeral = composedNumeral(scan, sentence, { index, digits: value });
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
  return { first: index, end, value, form: "vague", scale: 1, suffix: null, prefix: null };
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
  return { first: index, end, value: fraction(1n, 2n), form: "words", scale: 1, suffix: null, prefix: null };
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
