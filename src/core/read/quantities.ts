import { phraseAt } from "../lexicon/phrases.ts";
import { CURRENCY_SIGNS, DEGREES, isMoney, LOCAL_MONEY, ONLY_AT_HOME, SMALL_SIGNS } from "../lexicon/units.ts";
import { type Bound, type Fraction, fraction, times } from "../model/index.ts";
import type { Numeral } from "./numerals.ts";
import type { Sentence } from "./passage.ts";
import type { Run, Scan } from "./scan.ts";

/** A number with its unit and bound: everything of a figure but what it counts. */
export interface Quantity extends Run {
  /** Null when it could not be read for certain. */
  readonly value: Fraction | readonly [Fraction, Fraction] | null;
  readonly unit: string;
  readonly bound: Bound;
  /** The tokens of the bound's words; null for a bare number. */
  readonly boundRun: Run | null;
  readonly form: Numeral["form"] | "share" | "multiple";
  /** The scale word's value, which the first end of a range may borrow. */
  readonly scale: number;
  /** Where the number itself stands, without bound and unit. */
  readonly core: Run;
}

/** A numeral with the unit beside it; null when letters that touch it make it a name ("M5"). */
export function quantityFrom(scan: Scan, sentence: Sentence, numeral: Numeral): Quantity | null {
  const core = { first: numeral.first, end: numeral.end };
  const money = signBefore(scan, sentence, numeral);
  if (numeral.prefix !== null && money === null) return null;
  const behind = unitBehind(scan, sentence, numeral);
  const touching = touchingUnit(scan, sentence, { numeral, isMoney: money !== null || isMoney(behind?.unit ?? "") });
  if (touching === null) return null;
  const unit = money?.unit ?? behind?.unit ?? touching.unit;
  const sign = money === null ? minusBefore(scan, sentence, { first: numeral.first, unit }) : null;
  const takesBehind = behind !== null && (money === null || behind.unit === unit);
  const isVague = numeral.form === "vague";
  return {
    first: money?.first ?? sign ?? numeral.first,
    end: takesBehind ? behind.end : numeral.end,
    value:
      touching.factor === null ? null : scaledBy(numeral.value, sign === null ? touching.factor : -touching.factor),
    unit,
    bound: isVague ? "vague" : numeral.form === "round" ? "about" : "exact",
    boundRun: isVague || numeral.form === "round" ? core : null,
    form: numeral.form,
    scale: numeral.scale * (touching.factor ?? 1),
    core,
  };
}

/** Where the minus of "-0,5 %" or "-3 degrees" stands; a dash before a count may open a list. */
function minusBefore(scan: Scan, sentence: Sentence, at: { first: number; unit: string }): number | null {
  const [mark, number] = [scan.tokens[at.first - 1], scan.tokens[at.first]!];
  const isSigned = at.unit === "percent" || DEGREES.has(at.unit);
  if (!isSigned || mark === undefined || at.first - 1 < sentence.firstToken) return null;
  return mark.folded === "-" && mark.text !== "—" && mark.spaced && !number.spaced ? at.first - 1 : null;
}

function scaledBy(value: Numeral["value"], factor: number): Numeral["value"] {
  return value === null || "length" in value ? value : times(value, fraction(BigInt(factor)));
}

/** What letters behind the digits mean: a scale, a unit, or (factor null) one of both; null when they make a name. */
function touchingUnit(
  scan: Scan,
  sentence: Sentence,
  given: { numeral: Numeral; isMoney: boolean },
): { factor: number | null; unit: string } | null {
  const { suffix, end } = given.numeral;
  if (suffix === null || suffix === "") return { factor: 1, unit: "count" };
  // "5g" are grams, "5G" is a network.
  const isCapital = suffix.length === 1 && scan.tokens[end - 1]!.text.endsWith(suffix.toUpperCase());
  const unit = isCapital ? undefined : scan.lexicon.units.suffixes.get(suffix);
  const factor = scan.lexicon.numbers.suffixes.get(suffix);
  if (factor === undefined) return unit === undefined ? null : { factor: 1, unit };
  if (given.isMoney || suffix !== "m")
    return unit === undefined || given.isMoney ? { factor, unit: "count" } : { factor: null, unit };
  // "1.2m people" are millions; "100m" alone may be metres.
  const next = scan.tokens[end];
  const counts =
    next !== undefined &&
    end < sentence.endToken &&
    next.kind === "word" &&
    !scan.lexicon.counted.ends.has(next.folded);
  return { factor: counts ? factor : null, unit: "count" };
}

/** The sign or code of money before a number: "$", "US$", "Q", "S/.", "USD". */
function signBefore(scan: Scan, sentence: Sentence, numeral: Numeral): { first: number; unit: string } | null {
  if (numeral.prefix !== null) {
    const unit = CURRENCY_SIGNS.get(numeral.prefix);
    return unit === undefined || !isAtHome(scan, unit) ? null : { first: numeral.first, unit: moneyIn(scan, unit) };
  }
  let sign = "";
  let found: { first: number; unit: string } | null = null;
  for (let index = numeral.first - 1; index >= sentence.firstToken && index >= numeral.first - 4; index--) {
    const token = scan.tokens[index]!;
    const touches = !scan.tokens[index + 1]!.spaced;
    if (sign !== "" && !touches) break;
    sign = token.folded + sign;
    const unit = CURRENCY_SIGNS.get(sign);
    const isWritten =
      sign.length > 3 || token.kind === "mark" || token.text === token.text.toUpperCase() || SMALL_SIGNS.has(sign);
    if (unit !== undefined && isWritten && isAtHome(scan, unit)) found = { first: index, unit: moneyIn(scan, unit) };
  }
  return found;
}

/** Whether a sign is money in this text: "R16" is only where the rand is paid. */
function isAtHome(scan: Scan, unit: string): boolean {
  return !ONLY_AT_HOME.has(unit) || (scan.country !== null && scan.country in (LOCAL_MONEY.get(unit) ?? {}));
}

/** The money that "$", "peso" or "Bs" is in the country of the text. */
function moneyIn(scan: Scan, unit: string): string {
  const name = unit.startsWith("local:") ? unit.slice("local:".length) : unit;
  const homes = LOCAL_MONEY.get(name);
  if (homes === undefined) return unit;
  const known = scan.country === null ? undefined : homes[scan.country];
  return known ?? (name === "$" ? "USD" : `other:${name}`);
}

/** The unit behind a number, across "de"/"of" for money ("millones de dólares") and the hyphen of "11-year". */
function unitBehind(
  scan: Scan,
  sentence: Sentence,
  numeral: Pick<Numeral, "end" | "form" | "scale">,
): { unit: string; end: number } | null {
  const { units, numbers } = scan.lexicon;
  const { end } = numeral;
  if (end >= sentence.endToken) return null;
  const token = scan.tokens[end]!;
  if (token.kind === "mark" && "$€£¥₡".includes(token.text))
    return { unit: moneyIn(scan, CURRENCY_SIGNS.get(token.text)!), end: end + 1 };
  const hyphen = token.folded === "-" && !token.spaced && end + 1 < sentence.endToken && !scan.tokens[end + 1]!.spaced;
  if (hyphen) {
    const unit = phraseAt(units.after, scan.tokens, { index: end + 1, end: sentence.endToken });
    return unit === null ? null : { unit: moneyIn(scan, unit.value), end: unit.end };
  }
  const direct = phraseAt(units.after, scan.tokens, { index: end, end: sentence.endToken });
  const fits = numeral.form === "digits" || !units.onlyDigits.has(token.folded);
  if (direct !== null && fits && !units.onlyTied.has(token.folded))
    return { unit: moneyIn(scan, direct.value), end: direct.end };
  if (!numbers.of.has(token.folded) || end + 1 >= sentence.endToken) return null;
  const linked = phraseAt(units.after, scan.tokens, { index: end + 1, end: sentence.endToken });
  if (linked === null) return null;
  const unit = moneyIn(scan, linked.value);
  const nounNumber = numeral.form === "vague" || numeral.form === "round" || numeral.scale > 1;
  return isMoney(unit) || nounNumber ? { unit, end: linked.end } : null;
}
