import { phraseAt } from "../../lexicon/phrases.ts";
import { DEGREES, isMoney } from "../../lexicon/units.ts";
import { type Bound, compareFractions, type Fraction, fraction, plus, times } from "../../model/index.ts";
import type { Sentence } from "../text/passage.ts";
import { endsNumber } from "./cardinals.ts";
import { codeBehind, codeUnit, moneyIn, signBefore, signBehind, sterling, type UnitFound } from "./money.ts";
import type { Numeral } from "./numerals.ts";
import { type Run, type Scan, wordAt } from "./scan.ts";

/**
 * Why a number that a text writes is no figure: it counts nothing that a careful reader would count. `article` is a "one" that
 * counts no more than "a" does, `pronoun` one that stands for a noun, `moment` a duration that says when.
 */
export type NoFigure =
  | "name"
  | "date"
  | "year"
  | "clock"
  | "age"
  | "moment"
  | "label"
  | "list"
  | "ordinal"
  | "chain"
  | "article"
  | "pronoun"
  | "part"
  | "ratio"
  | "power"
  | "network"
  | "address"
  | "calibre";

/** A number with its unit and bound: everything of a figure but what it counts. */
export interface Quantity extends Run {
  /** Null when it could not be read for certain. */
  readonly value: Fraction | readonly [Fraction, Fraction] | null;
  readonly unit: string;
  readonly bound: Bound;
  /** The tokens of the bound's words; null for a bare number. */
  readonly boundRun: Run | null;
  readonly form: Numeral["form"] | "share" | "multiple" | "none" | "unstated";
  /** Why its words count nothing by themselves, as far as they alone tell; null for what may be a figure. */
  readonly not: NoFigure | null;
  /** The ends of a range as they stand in the text; null for what is no range. */
  readonly parts: readonly [Quantity, Quantity] | null;
  /** The words of a range with what opens and bounds it, without its unit; null for what is no range. */
  readonly rangeRun: Run | null;
  /** What words around a range say of it as a whole ("about 20 to 30"); null where none do. */
  readonly around: Bound | null;
  /** How the words limit each end of a range ("more than 20 and less than 35"); null where they set no limit of their own. */
  readonly ends: readonly [Bound, Bound] | null;
  /** The scale word's value, which the first end of a range may borrow. */
  readonly scale: number;
  /** The number with its unit, without the words that bound it. */
  readonly measured: Run;
  /** Where the number itself stands, without bound and unit. */
  readonly core: Run;
}

/** A quantity that is all of its words, with no unit, bound or range beside it. */
export function quantityOfWords(
  run: Run,
  { value, bound, form }: Pick<Quantity, "value" | "bound" | "form">,
): Quantity {
  return {
    first: run.first,
    end: run.end,
    value,
    bound,
    form,
    unit: "count",
    boundRun: null,
    scale: 1,
    core: run,
    measured: run,
    not: null,
    parts: null,
    rangeRun: null,
    around: null,
    ends: null,
  };
}

/** A numeral with the unit beside it; null when letters that touch it make it a name ("M5"). */
export function quantityFrom(scan: Scan, sentence: Sentence, written: Numeral): Quantity | null {
  const money = signBefore(scan, sentence, written);
  if (written.prefix !== null && money === null) return null;
  const numeral = withLetter(scan, sentence, { numeral: written, isMoney: money !== null });
  const behind = unitBehind(scan, sentence, numeral);
  const touching = touchingUnit(scan, sentence, { numeral, isMoney: money !== null || isMoney(behind?.unit ?? "") });
  if (touching === null) return null;
  const ahead = money ?? (behind === null ? unitAhead(scan, sentence, numeral) : null);
  const unit = namedMoney(scan, { numeral, ahead, behind }) ?? ahead?.unit ?? behind?.unit ?? touching.unit;
  const measured = behind !== null && (ahead === null || behind.unit === unit) ? behind : null;
  const half = measured === null ? null : halfBehind(scan, sentence, { numeral, end: measured.end });
  const run = { first: ahead?.first ?? numeral.first, end: half ?? measured?.end ?? numeral.end };
  const sign = minusBefore(scan, sentence, { ...run, unit });
  const factor = (touching.factor ?? 1) * (measured?.factor ?? 1);
  const value = half === null ? numeral.value : plus(numeral.value as Fraction, fraction(1n, 2n));
  return {
    ...plainQuantity(half === null ? numeral : { ...numeral, form: "words" }, {
      first: sign ?? run.first,
      end: run.end,
    }),
    value: touching.factor === null ? null : scaledBy(value, sign === null ? factor : -factor),
    unit,
    scale: numeral.scale * factor,
    core: { first: money === null && sign !== null ? sign : numeral.first, end: numeral.end },
    not: touching.isNetwork === true ? "network" : doubtOf(scan, numeral, unit),
  };
}

/** The money named behind a number with a bare "$": "$45,000 pesos", "$ 300 mil dólares". */
function namedMoney(
  scan: Scan,
  given: { numeral: Numeral; ahead: { first: number } | null; behind: UnitFound | null },
): string | null {
  const { numeral, ahead, behind } = given;
  const isBare = ahead?.first === numeral.first - 1 && scan.tokens[ahead.first]!.text === "$";
  return isBare && behind !== null && isMoney(behind.unit) ? behind.unit : null;
}

/** Past the "and a half" behind a unit: "dos años y medio", "two years and a half"; not "dos años y medio millón". Null without one. */
function halfBehind(scan: Scan, sentence: Sentence, at: { numeral: Numeral; end: number }): number | null {
  const { value, scale, suffix } = at.numeral;
  if (value === null || "length" in value || value.denominator !== 1n || scale !== 1 || suffix !== null) return null;
  const { numbers, units } = scan.lexicon;
  if (!numbers.joiners.has(wordAt(scan, sentence, at.end))) return null;
  const kindAt = (index: number) => numbers.words.get(wordAt(scan, sentence, index))?.kind;
  const index = kindAt(at.end + 1) === "article" ? at.end + 2 : at.end + 1;
  const next = kindAt(index + 1);
  const goesOn = next === "scale" || next === "collective" || next === "hundred";
  const isOther = units.after.has(wordAt(scan, sentence, index + 1)) || goesOn;
  return kindAt(index) === "half" && !isOther ? index + 1 : null;
}

/** A numeral as a quantity of its own words, bounded only where it is round or vague. */
function plainQuantity(numeral: Numeral, run: Run): Omit<Quantity, "value" | "unit" | "scale" | "core" | "not"> {
  const { form, first, end } = numeral;
  const isRound = form === "vague" || form === "round";
  const bound = form === "vague" ? "vague" : isRound ? "about" : "exact";
  return {
    ...run,
    measured: run,
    form,
    bound,
    boundRun: isRound ? { first, end } : null,
    parts: null,
    rangeRun: null,
    around: null,
    ends: null,
  };
}

/**
 * A power counts nothing in the news, "3/4" without a unit may be a date, a score or a file's number, and ".38" a bore: what is
 * counted is written with its zero.
 */
function doubtOf(scan: Scan, { form, first }: Numeral, unit: string): NoFigure | null {
  if (form === "power") return "power";
  if (unit !== "count") return null;
  return form === "slash" ? "chain" : scan.tokens[first]!.text === "." ? "calibre" : null;
}

/** "8 B people", "$5 M": a capital apart from its digits scales them where money or something counted shows it. */
function withLetter(scan: Scan, sentence: Sentence, given: { numeral: Numeral; isMoney: boolean }): Numeral {
  const { numeral } = given;
  const letter = scan.tokens[numeral.end];
  if (numeral.form !== "digits" || numeral.suffix !== null || numeral.scale !== 1 || letter?.kind !== "word")
    return numeral;
  if (numeral.end >= sentence.endToken || letter.text.length !== 1 || !letter.capital) return numeral;
  const factor = scan.lexicon.numbers.suffixes.get(letter.folded);
  const next = scan.tokens[numeral.end + 1];
  const isCounted =
    next?.kind === "word" && !next.capital && numeral.end + 1 < sentence.endToken && next.folded.endsWith("s");
  const { people } = scan.lexicon.counted;
  const isLarge = given.isMoney || (next !== undefined && (isCounted || people.has(next.folded)));
  if (factor === undefined || !isLarge) return numeral;
  return { ...numeral, end: numeral.end + 1, value: scaledBy(numeral.value, factor), scale: factor };
}

/** "a turnout percentage of 54": a percentage whose unit stands ahead. */
function unitAhead(scan: Scan, sentence: Sentence, numeral: Numeral): { first: number; unit: string } | null {
  const { units } = scan.lexicon;
  if (!units.of.has(wordAt(scan, sentence, numeral.first - 1)) || !endsNumber(scan, sentence, numeral.end)) return null;
  for (let first = numeral.first - 2; first >= Math.max(numeral.first - 3, sentence.firstToken); first--) {
    const unit = phraseAt(units.ahead, scan.tokens, { index: first, end: numeral.first });
    if (unit?.end !== numeral.first - 1) continue;
    const before = scan.tokens[first - 1];
    const isCounted = first > sentence.firstToken && before !== undefined && countsUnit(scan, before);
    return isCounted ? null : { first, unit: unit.value };
  }
  return null;
}

function countsUnit(scan: Scan, token: Scan["tokens"][number]): boolean {
  return token.kind === "number" || token.kind === "mixed" || scan.lexicon.numbers.words.has(token.folded);
}

/** Where the minus of "-0,5 %", "−3 degrees", "minus five" stands; a dash before something counted may open a list. */
function minusBefore(scan: Scan, sentence: Sentence, at: { first: number; end: number; unit: string }): number | null {
  const index = at.first - 1;
  if (index < sentence.firstToken) return null;
  const [mark, number, before] = [scan.tokens[index]!, scan.tokens[at.first]!, scan.tokens[index - 1]];
  if (mark.kind === "word") return isMinusWord(scan, sentence, index) ? index : null;
  const isSigned = at.unit === "percent" || DEGREES.has(at.unit) || isMoney(at.unit);
  if (!isSigned && (at.unit !== "count" || !endsNumber(scan, sentence, at.end))) return null;
  // "las denuncias -mil 317-, hay": between two dashes
  const behind = scan.tokens[at.end];
  if (behind?.folded === "-" && !behind.spaced && scan.tokens[at.end + 1]?.kind !== "number") return null;
  const opens = mark.spaced || (before?.kind === "mark" && "<>=(~".includes(before.text));
  return mark.folded === "-" && mark.text !== "—" && opens && !number.spaced ? index : null;
}

/** Whether a word is the minus of the number behind it ("minus five", "menos diez"). */
export function isMinusWord(scan: Scan, sentence: Sentence, index: number): boolean {
  const behind = scan.lexicon.numbers.minus.get(wordAt(scan, sentence, index));
  if (behind === undefined) return false;
  if (index === sentence.firstToken) return true;
  const before = scan.tokens[index - 1]!;
  // "plus or minus 4" is no number below zero.
  if (behind === null) return !countsUnit(scan, before) && !scan.lexicon.counted.and.has(before.folded);
  return behind.has(before.folded);
}

function scaledBy(value: Numeral["value"], factor: number): Numeral["value"] {
  return value === null || "length" in value ? value : times(value, fraction(BigInt(factor)));
}

interface Touching {
  /** What the letters multiply by; null when they could be a scale or a unit. */
  readonly factor: number | null;
  readonly unit: string;
  readonly isNetwork?: boolean;
}

/** A thousand million, as nobody writes it of an amount: "5G" is a network. */
const GIGA = 1e9;

/** What letters behind the digits mean: a scale, a unit, or (factor null) one of both; null when they make a name. */
function touchingUnit(scan: Scan, sentence: Sentence, given: { numeral: Numeral; isMoney: boolean }): Touching | null {
  const { suffix, end } = given.numeral;
  if (suffix === null || suffix === "") return { factor: 1, unit: "count" };
  const written = scan.tokens[end - 1]!.text;
  const isCapital = suffix.length === 1 && written.endsWith(suffix.toUpperCase());
  if (isCapital && suffix === "g") return { factor: GIGA, unit: "count", isNetwork: true };
  const known = scan.lexicon.units.suffixes.get(isCapital ? suffix.toUpperCase() : suffix);
  const unit = isCapital ? known : (known ?? codeUnit(suffix, written));
  const factor = scan.lexicon.numbers.suffixes.get(suffix);
  if (factor === undefined) return unit === undefined ? null : { factor: 1, unit };
  if (given.isMoney || suffix !== "m")
    return unit === undefined || given.isMoney ? { factor, unit: "count" } : { factor: null, unit };
  // "1.2m people" and "10M" are millions, "1m long" is a metre; "100m" alone may be either.
  const next = scan.tokens[end];
  if (scan.lexicon.units.dimensions.has(wordAt(scan, sentence, end))) return { factor: 1, unit: "m" };
  const counts =
    next !== undefined &&
    end < sentence.endToken &&
    next.kind === "word" &&
    !/['’]/.test(next.text) &&
    !scan.lexicon.counted.ends.has(next.folded);
  const isMillion = counts || (isCapital && scan.lexicon.numbers.capitalMillions);
  return { factor: isMillion ? factor : null, unit: "count" };
}

function isThousands({ value }: Pick<Numeral, "value">): boolean {
  return value !== null && !("length" in value) && value.numerator >= 1000n * value.denominator;
}

/** The unit behind a number, across "de"/"of" for money ("millones de dólares") and the hyphen of "11-year". */
function unitBehind(
  scan: Scan,
  sentence: Sentence,
  numeral: Pick<Numeral, "end" | "form" | "scale" | "value">,
): UnitFound | null {
  const { units, numbers } = scan.lexicon;
  const { end } = numeral;
  if (end >= sentence.endToken) return null;
  const token = scan.tokens[end]!;
  const sign = token.kind === "mark" ? signBehind(scan, sentence, end) : codeBehind(scan, sentence, end);
  if (sign !== null) return sign;
  const hyphen = token.folded === "-" && !token.spaced && end + 1 < sentence.endToken && !scan.tokens[end + 1]!.spaced;
  if (hyphen) {
    const unit = phraseAt(units.after, scan.tokens, { index: end + 1, end: sentence.endToken });
    return unit === null ? null : { unit: moneyIn(scan, unit.value), end: unit.end, factor: 1 };
  }
  const direct = phraseAt(units.after, scan.tokens, { index: end, end: sentence.endToken });
  const fits =
    (numeral.form === "digits" || !units.onlyDigits.has(token.folded)) &&
    (isThousands(numeral) || !units.onlyLarge.has(token.folded));
  if (direct !== null && fits && !units.onlyTied.has(token.folded))
    return { unit: sterling(scan, sentence, { numeral, unit: direct }), end: direct.end, factor: 1 };
  if (!numbers.of.has(token.folded) || end + 1 >= sentence.endToken) return null;
  const linked = phraseAt(units.after, scan.tokens, { index: end + 1, end: sentence.endToken });
  if (linked === null) return null;
  const unit = sterling(scan, sentence, { numeral, unit: linked });
  const nounNumber =
    numeral.form === "vague" || numeral.form === "round" || numeral.form === "slash" || numeral.scale > 1;
  return isMoney(unit) || nounNumber ? { unit, end: linked.end, factor: 1 } : null;
}

/** Whether a count is no whole number, so that its unit must have been left out ("los 19,8 consignados"). */
export function isFractional({ value, unit }: Quantity): boolean {
  return unit === "count" && value !== null && !("length" in value) && value.denominator !== 1n && isSmall(value);
}

function isSmall(value: Fraction): boolean {
  return compareFractions(value, fraction(1000n)) < 0;
}
