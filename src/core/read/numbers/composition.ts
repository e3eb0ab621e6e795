import type { NumberWord } from "../../lexicon/numbers.ts";
import { compareFractions, type Fraction, fraction, ONE, plus, times, ZERO } from "../../model/index.ts";

/** What has been read of one number so far: "12 mil 300" has closed its thousands and goes on with 300. */
export interface Composition {
  /** Closed groups, largest first: 12 000 of "12 mil 300". */
  parts: Fraction[];
  /** The group that is being read; null right behind a scale word and at the start. */
  current: Fraction | null;
  last: "nothing" | "digits" | "ones" | "tens" | "hundreds" | "scale";
  lastScale: number;
  /** The product of the scale words. */
  scale: number;
  words: boolean;
  round: boolean;
  /** Its digits could stand for two numbers. */
  unclear: boolean;
}

/** A number of which nothing has been read yet, or of which digits have. */
export function newComposition(digits: Fraction | null): Composition {
  return {
    parts: [],
    current: digits,
    last: digits === null ? "nothing" : "digits",
    lastScale: Number.POSITIVE_INFINITY,
    scale: 1,
    words: false,
    round: false,
    unclear: false,
  };
}

/** The sum of the groups; null when it is unclear. */
export function composedValue({ parts, current, unclear }: Composition): Fraction | null {
  return unclear ? null : [...parts, current ?? ZERO].reduce(plus);
}

/** Adds "seven", "forty", "doscientos" where the language would: behind tens, hundreds or a scale. Answers whether it did. */
export function takeCardinal(made: Composition, value: number): boolean {
  const size = value < 20 ? "ones" : value < 100 ? "tens" : "hundreds";
  const fits =
    made.current === null
      ? made.last === "nothing" || made.last === "scale"
      : (made.last === "tens" && value < 10 && value > 0) || (made.last === "hundreds" && value < 100);
  if (!fits) return false;
  made.current = plus(made.current ?? ZERO, fraction(BigInt(value)));
  made.last = value > 20 && value < 30 && size === "tens" ? "ones" : size;
  made.words = true;
  return true;
}

/** "two hundred", "322 hundred". Answers whether it fitted. */
export function takeHundred(made: Composition): boolean {
  if (made.current === null || made.last === "hundreds") return false;
  made.current = times(made.current, fraction(100n));
  made.last = "hundreds";
  made.words = true;
  return true;
}

/** Multiplies what stands before the scale word and is smaller: "dos mil millones" is 2 000 times a million. */
export function takeScale(made: Composition, word: NumberWord): void {
  const scale = fraction(BigInt(word.value));
  let group = made.current;
  while (made.parts.length > 0 && compareFractions(made.parts.at(-1)!, scale) < 0)
    group = plus(group ?? ZERO, made.parts.pop()!);
  made.parts.push(times(group ?? ONE, scale));
  made.current = null;
  made.last = "scale";
  made.lastScale = word.value;
  made.scale *= word.value;
  made.words = true;
  made.round = word.kind === "collective" && group !== null && compareFractions(group, ONE) === 0;
}

/** Adds a part of the last thing said: "two and a half", and half a million behind "un millón y medio". */
export function takePart(made: Composition, part: Fraction): boolean {
  if (made.last === "scale") made.parts.push(times(part, fraction(BigInt(made.lastScale))));
  else if (made.current !== null && made.current.denominator === 1n) made.current = plus(made.current, part);
  else return false;
  made.words = true;
  return true;
}

/** The number that words make together; null when they make none ("veinte mil" of "veintemilésimos"). */
export function composed(words: readonly NumberWord[]): Fraction | null {
  const made = newComposition(null);
  for (const word of words) {
    if (word.kind === "cardinal") {
      if (!takeCardinal(made, word.value)) return null;
    } else if (word.kind === "hundred") {
      if (!takeHundred(made)) return null;
    } else if (word.kind === "scale") {
      takeScale(made, word);
    } else return null;
  }
  return made.last === "nothing" ? null : composedValue(made);
}
