import { CURRENCY_CODES, SMALL_CODES, unitOfCode } from "../../lexicon/currencies.ts";
import {
  CURRENCY_SIGNS,
  EITHER_DOLLAR,
  isMoney,
  KNOWN_DOLLARS,
  LOCAL_MONEY,
  ONLY_AT_HOME,
  PARTED_SMALL,
  SMALL_MONEY,
  SMALL_SIGNS,
} from "../../lexicon/units.ts";
import { compareFractions, fraction, plus, times } from "../../model/index.ts";
import type { Sentence } from "../text/passage.ts";
import { endsNumber } from "./cardinals.ts";
import type { Numeral } from "./numerals.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/** A unit behind a number as read. */
export interface UnitFound {
  readonly unit: string;
  readonly end: number;
  /** What a scale inside the unit multiplies by ("MUSD", "75 USD million"); 1 without one. */
  readonly factor: number;
}

/** The sign or code of money before a number: "$", "US$", "Q", "S/.", "USD". */
export function signBefore(scan: Scan, sentence: Sentence, numeral: Numeral): { first: number; unit: string } | null {
  if (numeral.prefix !== null) return prefixMoney(scan, sentence, { index: numeral.first, prefix: numeral.prefix });
  let sign = "";
  let found: { first: number; unit: string } | null = null;
  if (isClaimed(scan, sentence, numeral.first - 1)) return null;
  for (let index = numeral.first - 1; index >= sentence.firstToken && index >= numeral.first - 6; index--) {
    const token = scan.tokens[index]!;
    const touches = !scan.tokens[index + 1]!.spaced;
    if (sign !== "" && !touches && !isPartedSign(scan, index, sign)) break;
    sign = token.folded + sign;
    const isCode = sign === token.folded && sign.length === 3 && token.kind === "word";
    const unit = CURRENCY_SIGNS.get(sign) ?? (isCode ? codeUnit(sign, token.text) : undefined);
    const isWritten =
      sign.length > 3 ||
      (sign.endsWith("$") && (touches || PARTED_SMALL.has(token.text) || sign === "us$")) ||
      token.kind === "mark" ||
      token.uppercase ||
      SMALL_SIGNS.has(sign);
    if (unit !== undefined && isWritten && isAtHome(scan, unit)) found = { first: index, unit: moneyIn(scan, unit) };
  }
  return found;
}

/** "Q500", "USD115", "$US160": letters that touch the digits, with a "$" before them. */
function prefixMoney(
  scan: Scan,
  sentence: Sentence,
  { index, prefix }: { index: number; prefix: string },
): { first: number; unit: string } | null {
  const before = index > sentence.firstToken && !scan.tokens[index]!.spaced ? scan.tokens[index - 1]!.text : "";
  const signed = before === "$" ? CURRENCY_SIGNS.get(`$${prefix}`) : undefined;
  const written = scan.tokens[index]!.text.slice(0, prefix.length);
  const unit = signed ?? CURRENCY_SIGNS.get(prefix) ?? codeUnit(prefix, written);
  if (unit === undefined || !isAtHome(scan, unit)) return null;
  return { first: signed === undefined ? index : index - 1, unit: moneyIn(scan, unit) };
}

/** Whether a sign or code belongs to the number before it: "10 $ 30", "15 USD 50". */
function isClaimed(scan: Scan, sentence: Sentence, index: number): boolean {
  const [before, sign, number] = [scan.tokens[index - 1], scan.tokens[index], scan.tokens[index + 1]!];
  if (index <= sentence.firstToken || before?.kind !== "number" || sign === undefined) return false;
  const isSign = sign.kind === "mark" ? CURRENCY_SIGNS.has(sign.folded) : CURRENCY_CODES.has(sign.text.toUpperCase());
  return isSign && number.spaced;
}

/** "US $150", "U.S. $100", "c $ 300": letters apart from their sign; "us" before "$150" is a pronoun. */
function isPartedSign(scan: Scan, index: number, sign: string): boolean {
  if (sign !== "$") return false;
  const [before, token, dollar, number] = [-1, 0, 1, 2].map((offset) => scan.tokens[index + offset]);
  if (token?.text === ".") return before?.folded === "s" && scan.tokens[index - 2]?.text === ".";
  if (token?.kind !== "word" || token.text.length > 3) return false;
  // Where every mark stands apart, the dollar of "us $ 150" belongs to its letters.
  const isWire = dollar?.spaced === true && number?.spaced === true;
  const isLetters = token.uppercase || PARTED_SMALL.has(token.text);
  return isLetters || (isWire && (token.text === "us" || (token.text === "s" && before?.text === ".")));
}

/** Whether a sign is money in this text: "R16" is only where the rand is paid. */
function isAtHome(scan: Scan, unit: string): boolean {
  const name = unit.startsWith("local:") ? unit.slice("local:".length) : unit;
  return !ONLY_AT_HOME.has(unit) || (scan.country !== null && scan.country in (LOCAL_MONEY.get(name) ?? {}));
}

/** "C$" is the córdoba of Nicaragua, and in English or beyond its neighbours the Canadian dollar. */
function cordobaOrDollar({ country, lexicon }: Scan): string {
  const isNear = country === null ? lexicon.numbers.thousands === null : CORDOBA_NEAR.has(country);
  return isNear ? "NIO" : "CAD";
}

const CORDOBA_NEAR: ReadonlySet<string> = new Set(["NI", "CR", "HN", "SV", "GT", "PA"]);

/** The money that "$", "peso" or "Bs" is in the country of the text. */
export function moneyIn(scan: Scan, unit: string): string {
  const name = unit.startsWith("local:") ? unit.slice("local:".length) : unit;
  if (name === "c$") return cordobaOrDollar(scan);
  // Colons where both ways of writing thousands are at home, cents in English.
  if (name === "¢" && LOCAL_MONEY.get(name)?.[scan.country ?? ""] === undefined)
    return scan.lexicon.numbers.thousands === null ? "CRC" : "other:cent";
  if (name === "$") return dollarIn(scan);
  const homes = LOCAL_MONEY.get(name);
  if (homes === undefined) return unit;
  return homes[scan.country ?? scan.home ?? ""] ?? `other:${name}`;
}

/**
 * The money of a bare "$". In Spanish it is that of the country that the text comes from, or else is about; English, which writes US
 * dollars so the world over, has to show whether it means them where the country has "$" for its own. "other:$" where nothing shows it.
 */
function dollarIn(scan: Scan): string {
  const { home, country, lexicon } = scan;
  const own = LOCAL_MONEY.get("$") ?? {};
  const at = home ?? country;
  const isSpanish = lexicon.numbers.thousands === null;
  if (at === null) return isSpanish ? UNKNOWN_DOLLAR : "USD";
  if (EITHER_DOLLAR.has(at)) return UNKNOWN_DOLLAR;
  const local = own[at];
  if (local === undefined) return "USD";
  const isTold = isSpanish ? !ENGLISH.has(at) : ENGLISH.has(at) && (home !== null || KNOWN_DOLLARS.has(at));
  if (isTold) return local;
  return !isSpanish && scan.namesPesos ? "USD" : UNKNOWN_DOLLAR;
}

const UNKNOWN_DOLLAR = "other:$";

/** Countries with a "$" of their own that write their news in English. */
const ENGLISH: ReadonlySet<string> = new Set("CA AU NZ JM TT BB BS BZ GY SG HK FJ NA LR".split(" "));

/** The money of a code in capitals that touches digits ("115USD"); undefined for other letters. */
export function codeUnit(suffix: string, written: string): string | undefined {
  const code = suffix.toUpperCase();
  return CURRENCY_CODES.has(code) && written.endsWith(code) ? unitOfCode(code) : undefined;
}

/** A sign of money behind its number ("20 €", "100₾"), unless it belongs to a number of its own ("20 $5 notes"). */
export function signBehind(scan: Scan, sentence: Sentence, index: number): UnitFound | null {
  const sign = scan.tokens[index]!;
  const unit = sign.folded.length === 1 ? CURRENCY_SIGNS.get(sign.folded) : undefined;
  const next = index + 1 < sentence.endToken ? scan.tokens[index + 1] : undefined;
  const isNext = sign.spaced && next?.kind === "number" && !next.spaced;
  return unit === undefined || isNext ? null : { unit: moneyIn(scan, unit), end: index + 1, factor: 1 };
}

/** "22 USD", "10 rmb", "30 MUSD", "75 USD million". */
export function codeBehind(scan: Scan, sentence: Sentence, index: number): UnitFound | null {
  const { text, kind } = scan.tokens[index]!;
  if (kind !== "word" || text.length < 3 || text.length > 4) return null;
  const million = text.length === 4 && text.startsWith("M");
  const code = million ? text.slice(1) : text;
  if (!CURRENCY_CODES.has(code) && !SMALL_CODES.has(code)) return null;
  const scale = scan.lexicon.numbers.words.get(wordAt(scan, sentence, index + 1));
  const unit = unitOfCode(code.toUpperCase());
  if (scale?.kind === "scale" && !million) return { unit, end: index + 2, factor: scale.value };
  return { unit, end: index + 1, factor: million ? 1e6 : 1 };
}

/** "361 million pounds" are sterling, "2 million pounds of cocaine" a weight. */
export function sterling(
  scan: Scan,
  sentence: Sentence,
  given: { numeral: Pick<Numeral, "scale">; unit: { value: string; end: number } },
): string {
  const { value, end } = given.unit;
  const isPound = value === "other:pound";
  const isLarge = given.numeral.scale >= 1e6;
  const isOf = scan.lexicon.units.of.has(wordAt(scan, sentence, end));
  return isPound && isLarge && !isOf ? "GBP" : moneyIn(scan, value);
}

/**
 * An amount with its hundredths: "trece euros y cuarenta y cinco céntimos", "13 dollars 45", "15 dólares con 50". Null when
 * the two are amounts of their own.
 */
export function withHundredths(
  scan: Scan,
  sentence: Sentence,
  [one, other]: readonly [Quantity, Quantity],
): Quantity | null {
  if (!isMoney(one.unit) || one.value === null || other.value === null) return null;
  if ("length" in one.value || "length" in other.value || one.bound !== "exact" || other.bound !== "exact") return null;
  const isSmall = other.value.numerator > 0n && compareFractions(other.value, fraction(100n)) < 0;
  if (!isSmall || !areTogether(scan, sentence, [one, other])) return null;
  return {
    ...one,
    end: other.end,
    measured: { first: one.first, end: other.end },
    value: plus(one.value, times(other.value, fraction(1n, 100n))),
    core: { first: one.core.first, end: other.core.end },
  };
}

function areTogether(scan: Scan, sentence: Sentence, [one, other]: readonly [Quantity, Quantity]): boolean {
  const gap = other.first - one.end;
  const joiner = gap === 1 ? wordAt(scan, sentence, one.end) : "";
  const isLoose = scan.lexicon.numbers.decimalJoiners.has(joiner);
  if (SMALL_MONEY.has(other.unit)) return gap === 0 || isLoose || scan.lexicon.counted.and.has(joiner);
  // "13 dollars forty-five": without its cents only right behind, where nothing else can be counted.
  const isBare = other.unit === "count" && other.form !== "one" && one.end > one.core.end;
  return isBare && (gap === 0 || isLoose) && endsNumber(scan, sentence, other.end);
}
