/**
 * A number as it is kept: decimal digits as text ("43", "2.5", "-0.1"), canonical: no exponent, no leading zeros, no
 * trailing zeros after the point, no "-0". Money and shares must not drift, so a figure is never held in a binary
 * float; arithmetic goes through {@link Fraction}.
 */
export type Decimal = string & { readonly decimal: unique symbol };

const SHAPE = /^-?[0-9]+(\.[0-9]+)?$/;
/** A whole number that is canonical already, as most are. */
const WHOLE = /^(?:-?[1-9][0-9]*|0)$/;

/**
 * A decimal from digits with an optional point.
 * @throws RangeError for anything else ("1,5", "1e3", "").
 */
export function decimalFrom(digits: string | number): Decimal {
  const written = typeof digits === "number" ? plainDigits(digits) : digits;
  if (WHOLE.test(written)) return written as Decimal;
  if (!SHAPE.test(written)) throw new RangeError(`«${written}» is not a decimal: digits with at most one point are`);
  const negative = written.startsWith("-");
  const [whole = "0", part = ""] = (negative ? written.slice(1) : written).split(".");
  const trimmedWhole = whole.replace(/^0+(?=[0-9])/, "");
  const trimmedPart = trimTrailingZeros(part);
  const magnitude = trimmedPart === "" ? trimmedWhole : `${trimmedWhole}.${trimmedPart}`;
  return (negative && magnitude !== "0" ? `-${magnitude}` : magnitude) as Decimal;
}

/** The nearest binary float, for JSON at the borders (NDJSON, API) and for drawing. Never for arithmetic on figures. */
export function numberFrom(decimal: Decimal): number {
  return Number(decimal);
}

function plainDigits(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a decimal: it must be finite`);
  const written = String(value);
  return written.includes("e") ? value.toFixed(Math.abs(value) < 1 ? 20 : 0) : written;
}

function trimTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}
