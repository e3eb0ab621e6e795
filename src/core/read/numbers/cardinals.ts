import type { NumberWord } from "../../lexicon/numbers.ts";
import { compareFractions, type Fraction, fraction, fractionFrom, ONE, plus, times, ZERO } from "../../model/index.ts";
import type { Sentence } from "../text/passage.ts";
import {
  type Composition,
  composedValue,
  newComposition,
  takeCardinal,
  takeHundred,
  takePart,
  takeScale,
} from "./composition.ts";
import { type DigitsRead, isTooLong, numberFromDigits } from "./digits.ts";
import { partAt } from "./parts.ts";
import { type Scan, wordAt } from "./scan.ts";

/** A number in digits and words that go together, and the index behind its last token. */
export interface Cardinal {
  readonly end: number;
  /** Null when its digits could stand for two numbers. */
  readonly value: Fraction | null;
  readonly scale: number;
  readonly words: boolean;
  readonly round: boolean;
}

/** Where a number starts, and its digits where they have been read already ("Q500"). */
export interface CardinalStart {
  readonly index: number;
  readonly digits: Fraction | null;
}

/** "12 mil 300", "two and a half million", "twenty-one", "3 hundred and 21"; null when no number starts there. */
export function readCardinal(scan: Scan, sentence: Sentence, from: CardinalStart): Cardinal | null {
  const made = newComposition(from.digits);
  let position = from.digits === null ? from.index : from.index + 1;
  while (position < sentence.endToken) {
    const taken = step(scan, sentence, { made, position });
    if (taken === 0) break;
    position += taken;
  }
  if (position === from.index) return null;
  const round = made.round && scan.lexicon.numbers.collectivesAreRound;
  return { end: position, value: composedValue(made), scale: made.scale, words: made.words, round };
}

interface Step {
  readonly made: Composition;
  readonly position: number;
}

/** Takes the next token or tokens into the number; answers how many, 0 when the number ends here. */
function step(scan: Scan, sentence: Sentence, at: Step): number {
  const token = scan.tokens[at.position]!;
  if (token.kind === "number") return takeDigits(scan, sentence, at);
  if (token.kind === "mark") return takeHyphen(scan, sentence, at);
  if (token.kind !== "word") return 0;
  const { joiners, decimalJoiners, points, words } = scan.lexicon.numbers;
  if (at.made.last !== "nothing") {
    if (joiners.has(token.folded)) return takeJoiner(scan, sentence, at);
    if (points.has(token.folded)) return takeDecimals(scan, sentence, at);
    if (decimalJoiners.has(token.folded)) return takeLooseDecimals(scan, sentence, at);
  }
  const word = words.get(token.folded);
  return word === undefined ? 0 : takeWord(scan, sentence, { ...at, word });
}

function takeDigits(scan: Scan, sentence: Sentence, { made, position }: Step): number {
  const goesOn = made.last === "scale" && made.current === null && goesOnInDigits(scan, sentence, { made, position });
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

/** "12 mil 300"; in English only before a smaller scale: "4 thousand 3 hundred". */
function goesOnInDigits(scan: Scan, sentence: Sentence, { made, position }: Step): boolean {
  const { digitsAfterScale, words } = scan.lexicon.numbers;
  if (digitsAfterScale) return true;
  const next = words.get(wordAt(scan, sentence, position + 1));
  return next !== undefined && (next.kind === "hundred" || next.kind === "scale") && next.value < made.lastScale;
}

/** "36 000", as the Spanish academies and the metre's keepers write it: groups of three behind one to three digits. Answers how many. */
function takeGroups(scan: Scan, position: number, made: Composition): number {
  if (!/^[1-9][0-9]{0,2}$/.test(scan.tokens[position]!.text)) return 0;
  let taken = 0;
  let decimals = "";
  for (
    let next = scan.tokens[position + 1];
    next !== undefined && decimals === "" && /^[0-9]{3}([.,][0-9]{1,2})?$/.test(next.text);
    next = scan.tokens[position + taken + 1]
  ) {
    decimals = next.text.slice(4);
    taken++;
  }
  // In English "12 300 people" may be a day and a count; "36 000" and "1 234 567" are one number.
  const last = scan.tokens[position + taken]!.text;
  if (taken === 0 || (!scan.lexicon.numbers.spacedGroups && taken === 1 && !last.startsWith("000"))) return 0;
  for (let index = position + 1; index <= position + taken; index++) {
    const group = fraction(BigInt(scan.tokens[index]!.text.slice(0, 3)));
    made.current = plus(times(made.current ?? ZERO, fraction(1000n)), group);
  }
  if (decimals !== "")
    made.current = plus(made.current ?? ZERO, fraction(BigInt(decimals), 10n ** BigInt(decimals.length)));
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
  return numberFromDigits(text, { thousands, decimals: thousands === "," ? "." : ",", both: false });
}

/** "twenty-one", "$5-million": between tens and ones, and before a scale; "fifty - two" as some wires space it. */
function takeHyphen(scan: Scan, sentence: Sentence, { made, position }: Step): number {
  const [hyphen, next] = [scan.tokens[position]!, scan.tokens[position + 1]];
  if (hyphen.folded !== "-" || next === undefined) return 0;
  const tied = takeTiedHalf(scan, sentence, { made, position });
  if (tied > 0) return tied;
  const word = scan.lexicon.numbers.words.get(wordAt(scan, sentence, position + 1));
  if (word === undefined || (made.last === "digits" && word.kind !== "scale")) return 0;
  const isSpaced = hyphen.spaced && next.spaced && hyphen.text === "-";
  if (word.kind === "cardinal" && (isSpaced || (!hyphen.spaced && !next.spaced)))
    return made.last === "tens" && word.value < 10 && word.value > 0 ? 1 : 0;
  if (hyphen.spaced || next.spaced) return 0;
  return word.kind === "hundred" || word.kind === "scale" ? 1 : 0;
}

/** "two-and-a-half-year", "four-and-one-half". */
function takeTiedHalf(scan: Scan, sentence: Sentence, { made, position }: Step): number {
  const { joiners, words, ones } = scan.lexicon.numbers;
  const word = (offset: number) => wordAt(scan, sentence, position + offset);
  if (!joiners.has(word(1)) || word(2) !== "-" || scan.tokens[position]!.spaced) return 0;
  const isArticle = words.get(word(3))?.kind === "article" || ones.has(word(3));
  const half = isArticle && word(4) === "-" ? 5 : 3;
  if (words.get(word(half))?.kind !== "half") return 0;
  return takePart(made, fraction(1n, 2n)) ? half + 1 : 0;
}

function takeJoiner(scan: Scan, sentence: Sentence, at: Step): number {
  const { made, position } = at;
  const { words, joins } = scan.lexicon.numbers;
  const next = words.get(wordAt(scan, sentence, position + 1));
  const joinsTens = joins === "tens" && made.last === "tens" && next?.kind === "cardinal" && next.value < 10;
  if (joinsTens && next.value > 0) return 1;
  const part = takePartBehind(scan, sentence, at);
  if (part > 0) return part;
  if (joins === "tens") return 0;
  const joinsHundreds = made.last === "hundreds" || made.last === "scale";
  if (!joinsHundreds || !made.words) return 0;
  if (next?.kind === "cardinal") return next.value > 0 && next.value < 100 ? 1 : 0;
  return takeJoinedDigits(scan, at);
}

/** "3 hundred and 21": the hundreds were counted in digits, and so are the ones. */
function takeJoinedDigits(scan: Scan, { made, position }: Step): number {
  const digits = scan.tokens[position + 1];
  const [started, hundreds] = [scan.tokens[position - 2], scan.tokens[position - 1]!];
  const isDigits = started?.kind === "number" && digits?.kind === "number" && /^[1-9][0-9]?$/.test(digits.text);
  if (!isDigits || hundreds.kind !== "word" || made.last !== "hundreds") return 0;
  made.current = plus(made.current ?? ZERO, fraction(BigInt(digits.text)));
  made.last = "digits";
  return 2;
}

/**
 * "two and a half", "un millón y medio", "cinco con un cuarto", "one billion and three quarters million". Behind a scale
 * the part is one of that scale, unless it has its own.
 */
function takePartBehind(scan: Scan, sentence: Sentence, { made, position }: Step): number {
  const { words } = scan.lexicon.numbers;
  let first = position + 1;
  const isArticle = words.get(wordAt(scan, sentence, first))?.kind === "article";
  if (isArticle && words.get(wordAt(scan, sentence, first + 1))?.kind === "half") first++;
  const part = partAt(scan, sentence, first);
  if (part === null || scan.tokens[first]!.kind === "number") return 0;
  const isHalf = words.get(wordAt(scan, sentence, part.end - 1))?.kind === "half";
  // "two and a third of the force" tells of two and of a share.
  if (!isHalf && scan.lexicon.units.of.has(wordAt(scan, sentence, part.end))) return 0;
  if (!isHalf && made.last === "digits" && !made.words) return 0;
  const own = words.get(wordAt(scan, sentence, part.end));
  if (own?.kind === "scale" && made.last === "scale" && own.value < made.lastScale) {
    made.parts.push(times(part.value, fraction(BigInt(own.value))));
    return part.end + 1 - position;
  }
  // "twenty, and a third died": a singular part is one only where it ends the number.
  const isMeasured = own?.kind === "scale" || scan.lexicon.units.after.has(wordAt(scan, sentence, part.end));
  if (!part.sure && !isMeasured && !endsNumber(scan, sentence, part.end)) return 0;
  return takePart(made, part.value) ? part.end - position : 0;
}

/** "two point five", "dos coma cero tres", "point seventy-one": digits one by one, or a number read as digits. */
function takeDecimals(scan: Scan, sentence: Sentence, { made, position }: Step): number {
  if (made.current === null || made.last === "digits") return 0;
  const { words } = scan.lexicon.numbers;
  let digits = "";
  let end = position + 1;
  for (let word = words.get(wordAt(scan, sentence, end)); word?.kind === "cardinal"; ) {
    if (word.value > 9 || (digits !== "" && words.get(wordAt(scan, sentence, end + 1))?.kind === "hundred")) break;
    digits += word.value;
    end++;
    word = words.get(wordAt(scan, sentence, end));
  }
  const isZeros = /^0*$/.test(digits);
  const rest = isZeros || digits.length === 1 ? readWhole(scan, sentence, isZeros ? end : position + 1) : null;
  if (rest !== null && rest.end > end) digits = (isZeros ? digits : "") + rest.digits;
  if (rest !== null) end = Math.max(end, rest.end);
  if (digits === "") return 0;
  made.current = plus(made.current, fraction(BigInt(digits), 10n ** BigInt(digits.length)));
  made.last = "digits";
  return end - position;
}

/** A whole number in words, as the digits it is written with. */
function readWhole(scan: Scan, sentence: Sentence, index: number): { digits: string; end: number } | null {
  if (scan.lexicon.numbers.words.get(wordAt(scan, sentence, index))?.kind === "article") return null;
  if (index >= sentence.endToken || scan.tokens[index]!.kind !== "word") return null;
  const read = readCardinal(scan, sentence, { index, digits: null });
  if (read === null || read.value === null || read.value.denominator !== 1n || read.scale > 1000) return null;
  return { digits: read.value.numerator.toString(), end: read.end };
}

/**
 * "ciento tres con dos tercios", "siete con cinco por ciento". "con" is the decimal mark only where a part, a percentage or nothing
 * follows: "detuvieron a cinco con dos armas" are two numbers.
 */
function takeLooseDecimals(scan: Scan, sentence: Sentence, at: Step): number {
  const { made, position } = at;
  if (!made.words) return 0;
  const part = partAt(scan, sentence, position + 1);
  if (part !== null && endsNumber(scan, sentence, part.end))
    return takePart(made, part.value) ? part.end - position : 0;
  const whole = readWhole(scan, sentence, position + 1);
  return whole !== null && endsNumber(scan, sentence, whole.end) ? takeDecimals(scan, sentence, at) : 0;
}

/** Whether nothing that could be counted follows: a mark, the end, or a percentage. */
export function endsNumber(scan: Scan, sentence: Sentence, end: number): boolean {
  const token = scan.tokens[end];
  if (end >= sentence.endToken || token === undefined) return true;
  return token.kind === "mark" || scan.lexicon.units.after.get(token.folded)?.[0]?.value === "percent";
}

function takeWord(scan: Scan, sentence: Sentence, at: Step & { readonly word: NumberWord }): number {
  const { made, position, word } = at;
  if (word.kind === "article" || word.kind === "half") return takeLead(scan, sentence, at);
  if (word.kind === "cardinal") return takeCardinal(made, word.value) ? 1 : 0;
  if (word.kind === "hundred") return takeBareHundred(scan, sentence, at) || takeHundred(made) ? 1 : 0;
  if (word.kind === "collective" && isTime(scan, sentence, position)) return 0;
  const alone = made.last === "nothing";
  if (alone && !scan.lexicon.numbers.aloneScales.has(scan.tokens[position]!.folded)) return 0;
  const group = made.current ?? made.parts.at(-1);
  if (made.current === null && group !== undefined && compareFractions(group, fraction(BigInt(word.value))) >= 0)
    return 0;
  takeScale(made, word);
  return 1;
}

/** "hundred thousand dollars": without its article, before a scale. */
function takeBareHundred(scan: Scan, sentence: Sentence, { made, position }: Step): boolean {
  const next = scan.lexicon.numbers.words.get(wordAt(scan, sentence, position + 1));
  const isBare = made.last === "nothing" && next?.kind === "scale" && scan.tokens[position]!.folded === "hundred";
  if (isBare) takeCardinal(made, 1);
  return isBare && takeHundred(made);
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
  made.current = word.kind === "half" ? fraction(1n, 2n) : ONE;
  made.last = "ones";
  made.words = true;
  return skips;
}
