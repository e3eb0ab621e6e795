import { endingOf } from "../../lexicon/endings.ts";
import type { NumberWord } from "../../lexicon/numbers.ts";
import { dividedBy, type Fraction, fraction } from "../../model/index.ts";
import type { Sentence } from "../text/passage.ts";
import { composed } from "./composition.ts";
import { type Scan, wordAt } from "./scan.ts";

/** A part of one as read: its value and the index behind its last token. */
export interface Part {
  readonly value: Fraction;
  readonly end: number;
  /** Whether its words can be nothing else: "two thirds", "½"; not "a third", which may be an ordinal. */
  readonly sure: boolean;
}

/** "three fifths", "a quarter", "un medio", "½", "3/4" at a token: a part smaller than one; null when none starts there. */
export function partAt(scan: Scan, sentence: Sentence, index: number): Part | null {
  if (index >= sentence.endToken) return null;
  return signedPartAt(scan, sentence, index) ?? slashPartAt(scan, sentence, index) ?? wordPartAt(scan, sentence, index);
}

const VULGAR: ReadonlyMap<string, readonly [bigint, bigint]> = new Map(
  Object.entries({
    "½": [1n, 2n],
    "⅓": [1n, 3n],
    "⅔": [2n, 3n],
    "¼": [1n, 4n],
    "¾": [3n, 4n],
    "⅕": [1n, 5n],
    "⅖": [2n, 5n],
    "⅗": [3n, 5n],
    "⅘": [4n, 5n],
    "⅙": [1n, 6n],
    "⅚": [5n, 6n],
    "⅐": [1n, 7n],
    "⅛": [1n, 8n],
    "⅜": [3n, 8n],
    "⅝": [5n, 8n],
    "⅞": [7n, 8n],
    "⅑": [1n, 9n],
    "⅒": [1n, 10n],
  }),
);

/** Whether a mark is a part by itself ("½"). */
export function isPartSign(text: string): boolean {
  return VULGAR.has(text);
}

/** One of the signs that are a part by themselves. */
export function signedPartAt(scan: Scan, sentence: Sentence, index: number): Part | null {
  const sign = index < sentence.endToken ? VULGAR.get(scan.tokens[index]!.text) : undefined;
  return sign === undefined ? null : { value: fraction(...sign), end: index + 1, sure: true };
}

/** Wholes that are written behind a slash; others make dates, scores and file numbers. */
const WHOLES: ReadonlySet<string> = new Set("2 3 4 5 6 7 8 9 10 12 16 20 25 32 50 64 100 1000".split(" "));

/** "3/4", spaced as some wires do ("3 / 4"); not "3/4/22" or "9/11". */
export function slashPartAt(scan: Scan, sentence: Sentence, index: number): Part | null {
  const [over, slash, under] = [scan.tokens[index], scan.tokens[index + 1], scan.tokens[index + 2]];
  if (index + 2 >= sentence.endToken || slash?.text !== "/" || over?.kind !== "number" || under?.kind !== "number")
    return null;
  const isEven = slash.spaced === under.spaced;
  if (!isEven || !/^[1-9][0-9]?$/.test(over.text) || !WHOLES.has(under.text) || isTied(scan, sentence, index))
    return null;
  const value = fraction(BigInt(over.text), BigInt(under.text));
  return value.numerator < value.denominator ? { value, end: index + 3, sure: true } : null;
}

function isTied(scan: Scan, sentence: Sentence, index: number): boolean {
  const before = wordAt(scan, sentence, index - 1);
  const behind = scan.tokens[index + 3];
  const goesOn = index + 3 < sentence.endToken && behind !== undefined && !behind.spaced;
  return (
    (!scan.tokens[index]!.spaced && "/-.:#".includes(before || " ")) ||
    (goesOn && behind.kind === "mark" && "/-:".includes(behind.folded) && scan.tokens[index + 4]?.spaced === false)
  );
}

/** "a quarter", "three fifths", "fifty-four hundredths", "one half". */
function wordPartAt(scan: Scan, sentence: Sentence, index: number): Part | null {
  const { shares, words } = scan.lexicon.numbers;
  const half = words.get(wordAt(scan, sentence, index))?.kind === "half";
  if (half) return { value: fraction(1n, 2n), end: index + 1, sure: true };
  const over = overAt(scan, sentence, index);
  if (over === null) return null;
  const isHyphened = wordAt(scan, sentence, over.end) === "-";
  const whole = wholeAt(scan, sentence, isHyphened ? over.end + 1 : over.end);
  const isHalf = words.get(wordAt(scan, sentence, over.end))?.kind === "half";
  if (whole === null)
    return isHalf && shares.articles.has(wordAt(scan, sentence, index))
      ? { value: fraction(1n, 2n), end: over.end + 1, sure: true }
      : null;
  if (!agree(over.value, whole) || over.value >= whole.of) return null;
  const value = dividedBy(fraction(over.value), fraction(whole.of));
  return { value, end: whole.end, sure: whole.sure || whole.plural };
}

/** How many parts: an article, or number words up to ninety-nine. */
function overAt(scan: Scan, sentence: Sentence, index: number): { value: bigint; end: number } | null {
  const { words, shares, joiners } = scan.lexicon.numbers;
  const first = words.get(wordAt(scan, sentence, index));
  if (shares.articles.has(wordAt(scan, sentence, index)) || first?.kind === "article")
    return { value: 1n, end: index + 1 };
  if (first?.kind !== "cardinal") return null;
  const link = wordAt(scan, sentence, index + 1);
  const next = words.get(wordAt(scan, sentence, index + 2));
  const isJoined = link === "-" || (scan.lexicon.numbers.joins === "tens" && joiners.has(link));
  if (first.value >= 20 && first.value % 10 === 0 && isJoined && next?.kind === "cardinal" && next.value < 10)
    return { value: BigInt(first.value + next.value), end: index + 3 };
  return { value: BigInt(first.value), end: index + 1 };
}

/** A noun for a part as read: how many make the whole, whether it can be nothing else, and its number. */
export interface Whole {
  readonly of: bigint;
  readonly end: number;
  readonly sure: boolean;
  /** One only where the number ends: "un medio" is also a newspaper. */
  readonly loose: boolean;
  readonly plural: boolean;
}

/** The noun for a part at a token: "fifths", "tercios", "cuartas partes", "veinticincoavos"; null when there is none. */
export function wholeAt(scan: Scan, sentence: Sentence, index: number): Whole | null {
  const { shares } = scan.lexicon.numbers;
  const word = wordAt(scan, sentence, index);
  if (word === "") return null;
  const plural = word.endsWith("s");
  const ordinal = shares.ordinals.get(word);
  if (ordinal !== undefined && shares.partNouns.has(wordAt(scan, sentence, index + 1)))
    return { of: BigInt(ordinal), end: index + 2, sure: true, loose: false, plural };
  const of = shares.parts.get(word);
  const common = { end: index + 1, plural };
  if (of !== undefined)
    return { ...common, of: BigInt(of), sure: shares.sureParts.has(word), loose: shares.looseParts.has(word) };
  const made = composedWhole(scan, word);
  return made === null ? null : { ...common, of: made, sure: true, loose: false };
}

/** Number agreement parts "two fifths" from "two fifth graders", "cien millonésimas" from "100 millonésimo". */
export function agree(over: bigint, { plural }: Whole): boolean {
  return over === 1n || plural;
}

/** "veinticincoavos", "diezmilésimas": number words with an ending that makes a part of them. */
function composedWhole(scan: Scan, word: string): bigint | null {
  const ending = endingOf(word, scan.lexicon.numbers.shares.partEndings);
  if (ending === null) return null;
  const { words } = scan.lexicon.numbers;
  const found: NumberWord[] = [];
  let rest = word.slice(0, -ending.length);
  while (rest !== "") {
    let length = rest.length;
    while (length > 1 && !words.has(rest.slice(0, length))) length--;
    const known = words.get(rest.slice(0, length));
    if (known === undefined) return null;
    found.push(known);
    rest = rest.slice(length);
  }
  const value = composed(found);
  return value === null || value.numerator < 5n ? null : value.numerator;
}
