import { phraseAt } from "../../lexicon/phrases.ts";
import { namedBy } from "../../lexicon/things.ts";
import { dividedBy, type Fraction, fraction, ONE, times } from "../../model/index.ts";
import { singularOf } from "../counted/counted.ts";
import type { Sentence } from "../text/passage.ts";
import { endsNumber, readCardinal } from "./cardinals.ts";
import { isCountedBefore } from "./counted-before.ts";
import { type Numeral, readNumeral } from "./numerals.ts";
import { agree, type Whole, wholeAt } from "./parts.ts";
import { isMinusWord, type NoFigure, type Quantity, quantityOfWords } from "./quantities.ts";
import { movedBy, pointsBack } from "./ratios.ts";
import { type Run, type Scan, wordAt } from "./scan.ts";

const HUNDRED = fraction(100n);

/**
 * A share, ratio or multiple written in words at a token: "half", "two thirds", "uno de cada diez", "one over three", "el
 * doble"; null when none starts there.
 */
export function readShare(
  scan: Scan,
  sentence: Sentence,
  at: { index: number; numeral: Numeral | null },
): Quantity | null {
  return (
    outOfShare(scan, sentence, at.numeral) ??
    overRatio(scan, sentence, at.numeral) ??
    partsShare(scan, sentence, at) ??
    halfShare(scan, sentence, at.index) ??
    majorityShare(scan, sentence, at.index) ??
    readMultiple(scan, sentence, at.index)
  );
}

/** A share of one as a percentage, exact: figures round it. */
function shareQuantity(run: Run, value: Fraction): Quantity {
  return { ...quantityOfWords(run, { value: times(value, HUNDRED), bound: "exact", form: "share" }), unit: "percent" };
}

/** "three quarters of an hour", "tres quintos por ciento": a part of one of the unit behind it, and no share; null without one. */
function measuredPart(scan: Scan, sentence: Sentence, given: { run: Run; value: Fraction }): Quantity | null {
  const { run, value } = given;
  const { units, numbers } = scan.lexicon;
  if (run.end >= sentence.endToken) return null;
  const link = numbers.of.has(wordAt(scan, sentence, run.end)) ? 1 : 0;
  const article = link === 1 && numbers.words.get(wordAt(scan, sentence, run.end + 1))?.kind === "article" ? 1 : 0;
  const at = { index: run.end + link + article, end: sentence.endToken };
  const unit = at.index < at.end ? phraseAt(units.after, scan.tokens, at) : null;
  // "a third of the years" and "a third of workers" are shares; "a quarter of a mile", "cuarto de kilo" are measured.
  const isOne = link === 0 || article === 1 || !wordAt(scan, sentence, at.index).endsWith("s");
  if (unit === null || !isOne || units.onlyDigits.has(wordAt(scan, sentence, at.index))) return null;
  if (unit.value === "other:times" || unit.value === units.times) return null;
  const measured = { first: run.first, end: unit.end };
  const quantity = quantityOfWords(run, { value, bound: "exact", form: "words" });
  return { ...quantity, ...measured, measured, unit: unit.value };
}

/** A ratio below zero ("minus one over twenty"). */
function signed(scan: Scan, sentence: Sentence, quantity: Quantity): Quantity {
  const index = quantity.first - 1;
  if (quantity.value === null || "length" in quantity.value || !isMinusWord(scan, sentence, index)) return quantity;
  const run = { first: index, end: quantity.end };
  return { ...quantity, ...run, core: run, measured: run, value: times(quantity.value, fraction(-1n)) };
}

/** A number whose words are divided: "twenty-one fifths", "one over three". It counts nothing that news would count. */
function ratioQuantity(run: Run, value: Fraction, not: NoFigure): Quantity {
  return { ...quantityOfWords(run, { value, bound: "exact", form: "words" }), not };
}

/** "two in five", "one out of every ten", "uno de cada diez". The part must not exceed the whole. */
function outOfShare(scan: Scan, sentence: Sentence, numeral: Numeral | null): Quantity | null {
  if (numeral === null || numeral.value === null || "length" in numeral.value) return null;
  const { outOf, outOfBelowHundred } = scan.lexicon.numbers.shares;
  for (const words of [...outOf, ...outOfBelowHundred]) {
    const index = behindWords(scan, sentence, { start: numeral.end, words });
    if (index === null) continue;
    const whole = index < sentence.endToken ? readNumeral(scan, sentence, index) : null;
    if (whole === null || whole.value === null || "length" in whole.value) return null;
    const share = dividedByOrNull(numeral.value, whole.value);
    if (outOfBelowHundred.includes(words) && whole.value.numerator >= 100n) return null;
    const loose = words.length === 1 && !isPlainShare(numeral, whole);
    if (share === null || loose) return null;
    return shareQuantity({ first: numeral.first, end: whole.end }, share);
  }
  return null;
}

/** Past words that stand at a token, or that hyphens tie to it and to what follows ("one-in-three"); null where they do not. */
function behindWords(
  scan: Scan,
  sentence: Sentence,
  { start, words }: { readonly start: number; readonly words: readonly string[] },
): number | null {
  const isHyphened = isTie(scan, start);
  let index = isHyphened ? start + 1 : start;
  for (const word of words) {
    if (wordAt(scan, sentence, index) !== word) return null;
    index++;
    if (isHyphened && !isTie(scan, index)) return null;
    if (isHyphened) index++;
  }
  return index;
}

/** A hyphen that ties two words. */
function isTie({ tokens }: Scan, index: number): boolean {
  const [hyphen, next] = [tokens[index], tokens[index + 1]];
  return hyphen?.text === "-" && !hyphen.spaced && next !== undefined && !next.spaced;
}

/** "one in five", "1 in 4": in words, or one of up to a thousand; "12 in 20" says where. */
function isPlainShare(part: Numeral, whole: Numeral): boolean {
  if (part.value === null || "length" in part.value || whole.value === null || "length" in whole.value) return false;
  const isOne = part.value.numerator === 1n;
  return isOne ? whole.value.numerator <= 1000n : part.form !== "digits" && whole.value.numerator <= 100n;
}

function dividedByOrNull(part: Fraction, whole: Fraction): Fraction | null {
  if (whole.numerator === 0n || part.denominator !== 1n || whole.denominator !== 1n) return null;
  return part.numerator > whole.numerator || whole.numerator > 100_000n ? null : dividedBy(part, whole);
}

/** "one over three", "uno sobre veinte", where nothing is counted behind: "$2,000 over 3 years" is no ratio. */
function overRatio(scan: Scan, sentence: Sentence, numeral: Numeral | null): Quantity | null {
  if (numeral === null || !scan.lexicon.numbers.over.has(wordAt(scan, sentence, numeral.end))) return null;
  const under = numeral.end + 1 < sentence.endToken ? readNumeral(scan, sentence, numeral.end + 1) : null;
  if (under === null || !endsNumber(scan, sentence, under.end)) return null;
  const [over, whole] = [numeral.value, under.value];
  if (over === null || whole === null || "length" in over || "length" in whole || whole.numerator === 0n) return null;
  const before = scan.tokens[numeral.first - 1];
  const run = { first: numeral.first, end: under.end };
  const measured = measuredPart(scan, sentence, { run, value: dividedBy(over, whole) });
  if (measured !== null) return measured;
  const isPaid = before?.kind === "mark" && numeral.first > sentence.firstToken && !scan.tokens[numeral.first]!.spaced;
  if (isPaid || numeral.prefix !== null || numeral.suffix !== null || under.suffix !== null) return null;
  return signed(scan, sentence, ratioQuantity(run, dividedBy(over, whole), "ratio"));
}

/** "two thirds", "a third of", "tres cuartas partes", "la tercera parte", "un tercio", "one twenty-fifth". */
function partsShare(scan: Scan, sentence: Sentence, at: { index: number; numeral: Numeral | null }): Quantity | null {
  const found = dividedAt(scan, sentence, at);
  if (found === null) return null;
  const { over, whole, isOne, words } = found;
  const { articles } = scan.lexicon.numbers.shares;
  const run = { first: at.index, end: whole.end };
  const value = dividedBy(over, fraction(whole.of));
  const measured =
    isOne && !agree(2n, whole) && at.numeral === null ? null : measuredPart(scan, sentence, { run, value });
  if (measured !== null) return measured;
  if (over.numerator >= whole.of * over.denominator)
    return words && whole.of >= 5n && whole.plural ? signed(scan, sentence, ratioQuantity(run, value, "part")) : null;
  // "rose by a third from May" needs no whole behind it
  const isMoved = movedBy(scan, sentence, { first: at.index, from: sentence.firstToken }) !== null;
  const isOpen = isOne && !whole.sure && !isMoved && (whole.loose || !opensWhole(scan, sentence, whole.end));
  const isLast =
    endsNumber(scan, sentence, whole.end) || scan.lexicon.counted.and.has(wordAt(scan, sentence, whole.end));
  if (isOpen && !isLast) return null;
  const word = wordAt(scan, sentence, at.index);
  const isNumber = at.numeral !== null || !articles.has(word) || scan.lexicon.numbers.words.has(word);
  const core = { first: isNumber ? at.index : at.index + 1, end: whole.end };
  return { ...shareQuantity(run, value), core, not: isOpen ? "part" : null };
}

interface Divided {
  readonly over: Fraction;
  readonly whole: Whole;
  /** One part, in words or by an article. */
  readonly isOne: boolean;
  readonly words: boolean;
}

function dividedAt(scan: Scan, sentence: Sentence, at: { index: number; numeral: Numeral | null }): Divided | null {
  const { numeral, index } = at;
  if (numeral === null) {
    if (!scan.lexicon.numbers.shares.articles.has(wordAt(scan, sentence, index))) return null;
    const whole = wholeAt(scan, sentence, index + 1);
    return whole === null ? null : { over: ONE, whole, isOne: true, words: true };
  }
  const over = numeral.value;
  if (over === null || "length" in over) return null;
  const behind = wordAt(scan, sentence, numeral.end) === "-" ? numeral.end + 1 : numeral.end;
  const whole = wholeAt(scan, sentence, behind) ?? longWhole(scan, sentence, behind);
  if (whole === null || (over.denominator === 1n && !agree(over.numerator, whole))) return null;
  const shared = numeral.form === "words" ? sharedWords(scan, sentence, { numeral, whole }) : null;
  return shared ?? { over, whole, isOne: numeral.form === "one", words: numeral.form !== "digits" };
}

/** "hundred thirty fifths" behind "one": the last words of the number may belong to the ordinal instead ("thirty-fifths"). */
function sharedWords(
  scan: Scan,
  sentence: Sentence,
  { numeral, whole }: { numeral: Numeral; whole: Whole },
): Divided | null {
  const { joiners } = scan.lexicon.numbers;
  for (let first = numeral.first + 1; first < numeral.end; first++) {
    const [before, word] = [wordAt(scan, sentence, first - 1), wordAt(scan, sentence, first)];
    if ([before, word].some((each) => each === "-" || joiners.has(each))) continue;
    const over = readCardinal(scan, { ...sentence, endToken: first }, { index: numeral.first, digits: null });
    const rest = readCardinal(scan, { ...sentence, endToken: numeral.end }, { index: first, digits: null });
    if (over?.end !== first || rest?.end !== numeral.end || over.value === null || rest.value === null) continue;
    const of = ordinalOf(rest.value, whole.of);
    if (of !== null) return { over: over.value, whole: { ...whole, of }, isOne: false, words: true };
  }
  return null;
}

/** "one hundred and fifth" behind a number: an ordinal of several words. */
function longWhole(scan: Scan, sentence: Sentence, index: number): Whole | null {
  const { joins, joiners, words } = scan.lexicon.numbers;
  if (joins !== "hundreds" || words.get(wordAt(scan, sentence, index))?.kind !== "cardinal") return null;
  const rest = readCardinal(scan, sentence, { index, digits: null });
  if (rest === null || rest.value === null) return null;
  const link = wordAt(scan, sentence, rest.end);
  const whole = wholeAt(scan, sentence, link === "-" || joiners.has(link) ? rest.end + 1 : rest.end);
  const of = whole === null ? null : ordinalOf(rest.value, whole.of);
  return whole === null || of === null ? null : { ...whole, of };
}

/** "thirty" and "fifth" make thirty-fifth, "one hundred" and "fifth" hundred-and-fifth; "thirty-two" and "fifth" make none. */
function ordinalOf(rest: Fraction, last: bigint): bigint | null {
  if (rest.denominator !== 1n || last < 1n || last > 99n) return null;
  const tens = rest.numerator % 100n;
  const fits = last < 10n ? tens % 10n === 0n && tens !== 10n : tens === 0n;
  return fits && rest.numerator >= 20n ? rest.numerator + last : null;
}

/** Whether a singular part is one: "a third of them", "un cuarto de los"; not "a third attack", "un cuarto". */
function opensWhole(scan: Scan, sentence: Sentence, index: number): boolean {
  const { singularNeedsOf } = scan.lexicon.numbers.shares;
  const next = scan.tokens[index];
  if (next?.text === "-" && !next.spaced) return false;
  if (index >= sentence.endToken || next === undefined || next.kind === "mark") return !singularNeedsOf;
  if (scan.lexicon.units.of.has(next.folded))
    return !scan.lexicon.units.durations.has(wordAt(scan, sentence, index + 1));
  return !singularNeedsOf && scan.lexicon.counted.ends.has(next.folded);
}

/** "half of", "half the", "almost half": not "half brother" or "half an hour". */
function halfShare(scan: Scan, sentence: Sentence, index: number): Quantity | null {
  const { shares, words } = scan.lexicon.numbers;
  const word = wordAt(scan, sentence, index);
  if (!shares.halves.has(word) || words.get(word)?.kind !== "half") return null;
  const next = scan.tokens[index + 1];
  const ends = index + 1 >= sentence.endToken || next === undefined || next.kind === "mark";
  const { links, ends: stops } = scan.lexicon.counted;
  const opens = !ends && (links.has(next.folded) || (stops.has(next.folded) && !words.has(next.folded)));
  const previous = wordAt(scan, sentence, index - 1);
  if (shares.periods.has(previous)) return null;
  return ends || opens ? shareQuantity({ first: index, end: index + 1 }, fraction(1n, 2n)) : null;
}

/** What is told one by one, so that most of it can be told from a count of all of it. */
const COUNTED_ONE_BY_ONE: ReadonlySet<string> = new Set(
  "arrests detentions convictions releases deportations extraditions displaced deaths injuries disappearances kidnappings victims migrants weapons seizures complaints".split(
    " ",
  ),
);
const WHOLE_REACH = 5;

/**
 * "La mayoría de los retenidos", "most of the firearms", "casi todos los heridos", "most of the 92": more than half, or
 * nearly all, of people whom something happened to, or of things that are counted. Of anything else it is a manner of
 * speaking and no figure.
 */
function majorityShare(scan: Scan, sentence: Sentence, index: number): Quantity | null {
  const found = phraseAt(scan.lexicon.numbers.shares.majorities, scan.tokens, { index, end: sentence.endToken });
  if (found === null) return null;
  const run = { first: index, end: found.end };
  if (!opensCounted(scan, sentence, found.end) && !pointsToCount(scan, sentence, run)) return null;
  const isMost = found.value === "most";
  const share = shareQuantity(run, isMost ? fraction(1n, 2n) : fraction(1n));
  return { ...share, bound: isMost ? "more-than" : "nearly", boundRun: run };
}

/** "Detained 31 people, most of them women", "31 personas, la mayoría mujeres": of those that the text has counted just before. */
function pointsToCount(scan: Scan, sentence: Sentence, run: Run): boolean {
  return pointsBack(scan, sentence, run) && isCountedBefore(scan, sentence, run.first);
}

/** Things that towns are made of: most of them are open or empty, and nobody has counted them. */
const OF_TOWNS: ReadonlySet<string> = new Set(
  "street bridge bar shop hotel school hospital church building apartment neighbourhood municipality province".split(
    " ",
  ),
);

/** Whether the words behind, up to the end of the noun phrase, name what was counted, by a number or by what happened to it. */
function opensCounted(scan: Scan, sentence: Sentence, first: number): boolean {
  const { counted, measures } = scan.lexicon;
  if (
    !counted.links.has(wordAt(scan, sentence, first)) &&
    !counted.tally.determiners.has(wordAt(scan, sentence, first))
  )
    return false;
  // "la mayoría de bases militares" speaks of bases in general
  const isDefinite = [first, first + 1].some((at) => counted.tally.determiners.has(wordAt(scan, sentence, at)));
  for (let index = first; index < first + WHOLE_REACH; index++) {
    const word = wordAt(scan, sentence, index);
    if (scan.tokens[index]?.kind === "number" && index <= first + 2) return true;
    if (word === "" || scan.tokens[index]!.kind !== "word" || counted.auxiliaries.has(word)) return false;
    const measure = measures.nouns.get(word)?.measure ?? measures.verbs.get(word);
    if (measure !== undefined && measure !== "other") return COUNTED_ONE_BY_ONE.has(measure);
    const named = namedBy(singularOf(scan, word), []);
    if (named?.kind === "object") return isDefinite && ![...named.ids].every((id) => OF_TOWNS.has(id));
  }
  return false;
}

/** "doubled", "se triplicó", "el doble": a number of times. The adjective ("double murder", "doble homicidio") is none. */
function readMultiple(scan: Scan, sentence: Sentence, index: number): Quantity | null {
  const { shares } = scan.lexicon.numbers;
  const multiple = shares.multiples.get(wordAt(scan, sentence, index));
  if (multiple === undefined) return null;
  const [previous, next] = [wordAt(scan, sentence, index - 1), wordAt(scan, sentence, index + 1)];
  if (shares.notMultipleBehind.has(next)) return null;
  if (multiple.needs === "before" && !shares.multipleBefore.has(previous)) return null;
  if (multiple.needs === "behind" && !shares.multipleBehind.has(next)) return null;
  if (multiple.needs === "auxiliary" && !scan.lexicon.counted.auxiliaries.has(previous)) return null;
  const run = { first: index, end: index + 1 };
  const value = fraction(BigInt(multiple.times));
  return { ...quantityOfWords(run, { value, bound: "exact", form: "multiple" }), unit: scan.lexicon.units.times };
}
