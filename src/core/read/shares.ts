import { phraseAt } from "../lexicon/phrases.ts";
import { dividedBy, type Fraction, fraction, fractionFrom, roundedTo, times } from "../model/index.ts";
import { type Numeral, readNumeral } from "./numerals.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Run, type Scan, wordAt } from "./scan.ts";

const HUNDRED = fraction(100n);

/** A share or multiple written in words at a token: "half", "two thirds", "uno de cada diez", "el doble"; null when none starts there. */
export function readShare(
  scan: Scan,
  sentence: Sentence,
  at: { index: number; numeral: Numeral | null },
): Quantity | null {
  return (
    outOfShare(scan, sentence, at.numeral) ??
    partsShare(scan, sentence, at) ??
    halfShare(scan, sentence, at.index) ??
    majorityShare(scan, sentence, at.index) ??
    readMultiple(scan, sentence, at.index)
  );
}

function shareQuantity(run: Run, value: Fraction): Quantity {
  const percent = fractionFrom(roundedTo(times(value, HUNDRED), 2));
  return {
    ...run,
    value: percent,
    unit: "percent",
    bound: "exact",
    boundRun: null,
    form: "share",
    scale: 1,
    core: run,
  };
}

/** "two in five", "one out of every ten", "uno de cada diez". The part must not exceed the whole. */
function outOfShare(scan: Scan, sentence: Sentence, numeral: Numeral | null): Quantity | null {
  if (numeral === null || numeral.value === null || "length" in numeral.value) return null;
  const { outOf, outOfBelowHundred } = scan.lexicon.numbers.shares;
  for (const words of [...outOf, ...outOfBelowHundred]) {
    if (!words.every((word, offset) => wordAt(scan, sentence, numeral.end + offset) === word)) continue;
    const index = numeral.end + words.length;
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

/** "two thirds", "a third of", "tres cuartas partes", "la tercera parte", "un tercio". */
function partsShare(scan: Scan, sentence: Sentence, at: { index: number; numeral: Numeral | null }): Quantity | null {
  const { shares } = scan.lexicon.numbers;
  const article = shares.articles.has(wordAt(scan, sentence, at.index));
  const numeral = at.numeral;
  const numerator =
    numeral !== null && numeral.value !== null && !("length" in numeral.value)
      ? numeral.value
      : article
        ? fraction(1n)
        : null;
  if (numerator === null) return null;
  let index = numeral?.end ?? at.index + 1;
  if (wordAt(scan, sentence, index) === "-") index++;
  const parts = partsAt(scan, sentence, index);
  if (parts === null || numerator.numerator >= BigInt(parts.of) * numerator.denominator) return null;
  const singular = article || numeral?.form === "one";
  if (singular && !parts.sure && !opensWhole(scan, sentence, parts.end)) return null;
  return shareQuantity({ first: at.index, end: parts.end }, dividedBy(numerator, fraction(BigInt(parts.of))));
}

function partsAt(scan: Scan, sentence: Sentence, index: number): { of: number; end: number; sure: boolean } | null {
  const { shares } = scan.lexicon.numbers;
  const word = wordAt(scan, sentence, index);
  const ordinal = shares.ordinals.get(word);
  if (ordinal !== undefined && shares.partNouns.has(wordAt(scan, sentence, index + 1)))
    return { of: ordinal, end: index + 2, sure: true };
  const of = shares.parts.get(word);
  return of === undefined ? null : { of, end: index + 1, sure: shares.sureParts.has(word) };
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

/** What happens to people, so that most of them can be told from a count of all of them. */
const HAPPENS_TO_PEOPLE: ReadonlySet<string> = new Set(
  "arrests detentions convictions releases deportations extraditions displaced deaths injuries disappearances kidnappings victims migrants".split(
    " ",
  ),
);
const WHOLE_REACH = 5;

/**
 * "La mayoría de los retenidos", "most of those detained", "casi todos los heridos": more than half, or nearly all, of
 * people whom something happened to. Of anything else it is a manner of speaking and no figure.
 */
function majorityShare(scan: Scan, sentence: Sentence, index: number): Quantity | null {
  const found = phraseAt(scan.lexicon.numbers.shares.majorities, scan.tokens, { index, end: sentence.endToken });
  if (found === null || !opensPeople(scan, sentence, found.end)) return null;
  const run = { first: index, end: found.end };
  const isMost = found.value === "most";
  const share = shareQuantity(run, isMost ? fraction(1n, 2n) : fraction(1n));
  return { ...share, bound: isMost ? "more-than" : "nearly", boundRun: run };
}

/** Whether the words behind, up to the end of the noun phrase, name people by what happened to them. */
function opensPeople(scan: Scan, sentence: Sentence, first: number): boolean {
  const { counted, measures } = scan.lexicon;
  if (
    !counted.links.has(wordAt(scan, sentence, first)) &&
    !counted.tally.determiners.has(wordAt(scan, sentence, first))
  )
    return false;
  for (let index = first; index < first + WHOLE_REACH; index++) {
    const word = wordAt(scan, sentence, index);
    if (word === "" || scan.tokens[index]!.kind !== "word" || counted.auxiliaries.has(word)) return false;
    const measure = measures.nouns.get(word)?.measure ?? measures.verbs.get(word);
    if (measure !== undefined) return HAPPENS_TO_PEOPLE.has(measure);
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
  const unit = scan.lexicon.units.times;
  return { ...run, value, unit, bound: "exact", boundRun: null, form: "multiple", scale: 1, core: run };
}
