import { dividedBy, type Fraction, fraction, fractionFrom, ONE, times } from "../../model/index.ts";
import type { Sentence } from "../text/passage.ts";
import { numberFromDigits } from "./digits.ts";
import type { Scan } from "./scan.ts";

/** A number with an exponent as read: "1.3e6", "1.3x10^6", "2^-1". */
export interface Power {
  readonly value: Fraction;
  readonly end: number;
}

/** No amount has a larger exponent; what has is a code. */
const EXPONENT_AT_MOST = 60n;

/** The power that starts at a token of digits; null when none does. */
export function readPower(scan: Scan, sentence: Sentence, index: number): Power | null {
  const { text, kind } = scan.tokens[index]!;
  if (kind === "mixed") return scientific(scan, sentence, index) ?? tenfold(scan, sentence, index);
  const caret = scan.tokens[index + 1];
  if (kind !== "number" || caret?.text !== "^" || index + 1 >= sentence.endToken) return null;
  return raised(scan, sentence, { base: digitsOf(scan, text), index: index + 2 });
}

/** "1.3e6", "12.32e+14", "-12e-1". */
function scientific(scan: Scan, sentence: Sentence, index: number): Power | null {
  const { text } = scan.tokens[index]!;
  const at = text.toLowerCase().indexOf("e");
  const [base, exponent] = [digitsOf(scan, text.slice(0, at)), text.slice(at + 1)];
  if (at < 1 || base === null) return null;
  if (exponent !== "") {
    const power = /^[0-9]{1,3}$/.test(exponent) ? powerOf(fraction(10n), BigInt(exponent)) : null;
    return power === null ? null : { value: times(base, power), end: index + 1 };
  }
  const signed = raised(scan, sentence, { base: fraction(10n), index: index + 1 });
  const isSigned = signed !== null && signed.end > index + 2;
  return isSigned ? { value: times(base, signed.value), end: signed.end } : null;
}

/** "1.3x10^6". */
function tenfold(scan: Scan, sentence: Sentence, index: number): Power | null {
  const [, mantissa = "", ten] = /^([0-9][0-9.,]*)x(10)$/i.exec(scan.tokens[index]!.text) ?? [];
  const base = ten === undefined ? null : digitsOf(scan, mantissa);
  if (base === null || scan.tokens[index + 1]?.text !== "^") return null;
  const power = raised(scan, sentence, { base: fraction(10n), index: index + 2 });
  return power === null ? null : { value: times(base, power.value), end: power.end };
}

/** A base raised to the whole number at a token, whose signs stand before it ("^-1", "^+23"). */
function raised(scan: Scan, sentence: Sentence, at: { base: Fraction | null; index: number }): Power | null {
  let { index } = at;
  let negative = false;
  while (index < sentence.endToken && !scan.tokens[index]!.spaced && "+-".includes(scan.tokens[index]!.folded)) {
    negative = scan.tokens[index]!.folded === "-" ? !negative : negative;
    index++;
  }
  const exponent = scan.tokens[index];
  if (index >= sentence.endToken || exponent === undefined || exponent.spaced || !/^[0-9]{1,3}$/.test(exponent.text))
    return null;
  const power = at.base === null ? null : powerOf(at.base, BigInt(exponent.text));
  if (power === null || power.numerator === 0n) return null;
  return { value: negative ? dividedBy(ONE, power) : power, end: index + 1 };
}

function powerOf(base: Fraction, exponent: bigint): Fraction | null {
  if (exponent > EXPONENT_AT_MOST) return null;
  return fraction(base.numerator ** exponent, base.denominator ** exponent);
}

function digitsOf(scan: Scan, text: string): Fraction | null {
  if (!/^[0-9][0-9.,]*$/.test(text) || text.length > 30) return null;
  const read = numberFromDigits(text, scan.separators);
  return read === null || read === "ambiguous" ? null : fractionFrom(read);
}
