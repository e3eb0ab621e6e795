/**
 * How words become intervals (RULES B1–B13). What was said is kept in the figure; the interval is derived here and
 * nowhere else, in exact fractions.
 */
import { fold } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import {
  type Bound,
  closed,
  compareFractions,
  type Decimal,
  dividedBy,
  type Figure,
  type Fraction,
  floorOf,
  fraction,
  fractionFrom,
  type Interval,
  largerOf,
  minus,
  ONE,
  plus,
  point,
  roundedTo,
  smallerOf,
  times,
  upwardsOf,
  ZERO,
} from "../model/index.ts";

const FIVE_PERCENT = fraction(1n, 20n);
const TEN_PERCENT = fraction(1n, 10n);

/** A number with its bound, as far as the bound's interval depends on it. */
export type Bounded = Pick<Figure, "number" | "bound" | "unit" | "quote" | "boundWord" | "mode">;

/**
 * What the record allows a recorded figure's value to be: the logical column for more-than, at-least, fewer-than and
 * at-most, the usual one for about and nearly, the floor for vague words. "fewer than 60" of a count starts at 1,
 * because zero must be said (B6, B13).
 */
export function recordedInterval(figure: Bounded): Interval {
  const [low] = endsOf(figure.number);
  if (fallsShort(figure)) return intervalOf({ ...figure, bound: "nearly" });
  const interval = intervalOf(figure);
  const zeroIsSaid = compareFractions(low, ONE) <= 0;
  if (figure.bound !== "fewer-than" || figure.unit !== "count" || zeroIsSaid) return interval;
  return { ...interval, low: ONE };
}

/** B2: who says on the record that there are "not quite 40" ("no llegan a 40") means nearly as many. */
function fallsShort({ bound, boundWord }: Pick<Bounded, "bound" | "boundWord">): boolean {
  return bound === "fewer-than" && boundWord !== null && FALLS_SHORT.test(fold(boundWord));
}

const FALLS_SHORT = /^(no (lleg|alcanz)|(does|do|did) not (quite )?reach|not quite)/;

/**
 * The values that make a claimed figure true. An exact share, rate or change is compared at the precision it is
 * written with (B12); an exact count is the number itself, see {@link roundingInterval}.
 */
export function claimedInterval(figure: Bounded): Interval {
  if (isTimes(figure)) return intervalOfTimes(figure);
  if (isFractionWord(figure)) return intervalOfFractionWord(figure);
  if (figure.bound !== "exact" || !isDerived(figure)) return intervalOf(figure);
  return atWrittenPrecision(figure);
}

/** The values that a claim's number may stand for: its rounding interval, or the number itself. */
export function valuesClaimed(figure: Bounded): Interval {
  return roundingInterval(figure) ?? claimedInterval(figure);
}

/**
 * What a round number stands for (B11): half a unit of its last digit that is not a trailing zero, to either side, and
 * never more than five percent. Null for bounded, derived or unround numbers: they stand for themselves.
 */
export function roundingInterval(figure: Bounded): Interval | null {
  if (figure.bound !== "exact" || isDerived(figure)) return null;
  const [value] = endsOf(figure.number);
  const unit = lastDigitUnit(figure.number);
  if (unit === null || compareFractions(unit, fraction(100n)) < 0) return null;
  const reach = smallerOf(times(unit, fraction(1n, 2n)), times(value, FIVE_PERCENT));
  return closed(minus(value, reach), plus(value, reach));
}

/**
 * What an exact number stands for where the record has the amount in another unit (B12): half of its last digit to either
 * side, and never more than five percent. "1.2 tonnes" of 1,240 kilos was put into tonnes by somebody who rounded.
 */
export function convertedInterval(figure: Bounded): Interval | null {
  if (figure.bound !== "exact" || isDerived(figure)) return null;
  const [value] = endsOf(figure.number);
  const unit = lastDigitUnit(figure.number) ?? fraction(1n, 10n ** BigInt(decimalPlacesOf(figure)));
  const reach = smallerOf(times(unit, fraction(1n, 2n)), times(value, FIVE_PERCENT));
  return closed(minus(value, reach), plus(value, reach));
}

/** The one value to show for a figure: n for exact, about, nearly (an excluded end) and at-least; null otherwise. */
export function bestOf(figure: Bounded): Fraction | null {
  return BEST_IS_NUMBER.has(figure.bound) || fallsShort(figure) ? endsOf(figure.number)[0] : null;
}

/** The stated number's ends: twice the same for a single number. */
export function endsOf(number: Figure["number"]): readonly [Fraction, Fraction] {
  if (typeof number === "string") return [fractionFrom(number), fractionFrom(number)];
  return [fractionFrom(number[0]), fractionFrom(number[1])];
}

/** Whether the value was worked out from others: a share, a rate or a change (B12). */
function isDerived(figure: Pick<Figure, "unit" | "mode">): boolean {
  return figure.unit === "percent" || figure.unit.startsWith("per-") || figure.mode === "rate" || isTimes(figure);
}

const BEST_IS_NUMBER: ReadonlySet<Bound> = new Set(["exact", "about", "nearly", "at-least"]);

function intervalOf(figure: Bounded): Interval {
  const [low, high] = endsOf(figure.number);
  switch (figure.bound) {
    case "exact":
      return point(low);
    case "nearly":
      return { low: lowOfNearly(low, figure.unit), lowOpen: false, high: low, highOpen: true };
    case "about":
      return aboutInterval(low, figure);
    case "more-than":
      return { low, lowOpen: true, high: null, highOpen: true };
    case "at-least":
      return upwardsOf(point(low));
    case "fewer-than":
      return { low: ZERO, lowOpen: false, high: low, highOpen: true };
    case "at-most":
      return closed(ZERO, low);
    case "range":
      return closed(low, high);
    case "vague":
      return upwardsOf(point(low));
  }
}

/** B2: 0.95 n, and for whole counts at least one below n. */
function lowOfNearly(value: Fraction, unit: string): Fraction {
  const low = minus(value, times(value, FIVE_PERCENT));
  return unit === "count" ? largerOf(ZERO, smallerOf(low, minus(value, ONE))) : low;
}

/** B3: ten percent to either side, for whole counts at least one. */
function aboutInterval(value: Fraction, figure: Bounded): Interval {
  const interval = around(value, TEN_PERCENT);
  if (figure.unit !== "count") return interval;
  return closed(
    largerOf(ZERO, smallerOf(interval.low ?? ZERO, minus(value, ONE))),
    largerOf(interval.high ?? value, plus(value, ONE)),
  );
}

function around(value: Fraction, share: Fraction): Interval {
  const reach = times(value, share);
  return closed(minus(value, reach), plus(value, reach));
}

/** B12: every value that rounds, half away from zero, to the number as written: "18 percent" is [17.5, 18.5). */
function atWrittenPrecision(figure: Bounded): Interval {
  const [value] = endsOf(figure.number);
  const half = fraction(1n, 2n * 10n ** BigInt(decimalPlacesOf(figure)));
  return { low: minus(value, half), lowOpen: false, high: plus(value, half), highOpen: true };
}

/** Decimal places as written: "75.0" has one, although the number is 75. */
function decimalPlacesOf(figure: Bounded): number {
  const written = /[0-9][.,]([0-9]{1,6})(?![0-9.,]*[0-9])/.exec(figure.quote.exact)?.[1] ?? "";
  const kept = (typeof figure.number === "string" ? figure.number : "").split(".")[1] ?? "";
  return Math.max(written.length === 3 && kept === "" ? 0 : written.length, kept.length);
}

/** B10: "half" and "about half" are five percent to either side; "more than a third" is more than the third itself. */
function intervalOfFractionWord(figure: Bounded): Interval {
  const value = wholeFraction(endsOf(figure.number)[0]);
  if (figure.bound === "exact" || figure.bound === "about") return around(value, FIVE_PERCENT);
  const stated = intervalOf(figure);
  const scale = dividedBy(value, largerOf(endsOf(figure.number)[0], fraction(1n, 100n)));
  const scaled = (end: Fraction | null) => (end === null ? null : times(end, scale));
  return { ...stated, low: scaled(stated.low), high: scaled(stated.high) };
}

/** Whether the figure says how many times as much something is: "doubled", "three times", "el doble". */
export function isTimes(figure: Pick<Figure, "unit">): boolean {
  return figure.unit === "other:times" || figure.unit === "other:veces";
}

/**
 * How many percent of its base one of the figure's unit is, for a quotient of two counts that is not told in percent: a
 * hundred for so many times or so many a day, a thousandth for so many per 100,000. Null for every other figure.
 */
export function percentPerUnit({ unit }: Pick<Figure, "unit">): Fraction | null {
  if (isTimes({ unit }) || isAverage({ unit })) return fraction(100n);
  const base = /^per-([0-9]+)$/.exec(unit)?.[1];
  return base === undefined ? null : fraction(100n, BigInt(base));
}

/** Whether the figure says by how many points two percentages lie apart, or an index. */
export function isPoints({ unit }: Pick<Figure, "unit">): boolean {
  return POINTS.has(unit);
}

/** The units of points and percentage points, in every language. */
const POINTS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => [lexiconOf(language).units.point, lexiconOf(language).units.percentagePoint]),
);

/** Whether the figure says how many there were in each of its days, weeks, months or years, or how much each of several had. */
export function isAverage({ unit }: Pick<Figure, "unit">): boolean {
  return /^per-(day|week|month|year|each)$/.test(unit);
}

/** Whether the figure is a count per so many people ("per-100000"), or a rate of a base that nobody tells. */
export function isRate({ unit }: Pick<Figure, "unit">): boolean {
  return /^per-[0-9]+$/.test(unit) || OPEN_RATES.has(unit);
}

const OPEN_RATES: ReadonlySet<string> = new Set(LANGUAGES.map((language) => lexiconOf(language).units.rate));

/** B10: "doubled" is five percent to either side, "almost doubled" from nine tenths up; "2.5 times" is as precise as written. */
function intervalOfTimes(figure: Bounded): Interval {
  const [value] = endsOf(figure.number);
  const nearly: Interval = {
    low: minus(value, times(value, TEN_PERCENT)),
    lowOpen: false,
    high: value,
    highOpen: true,
  };
  if (figure.bound === "nearly") return nearly;
  if (figure.bound !== "exact") return intervalOf(figure);
  return /[0-9]/.test(figure.quote.exact) ? atWrittenPrecision(figure) : around(value, FIVE_PERCENT);
}

/** Parts that words name: halves to twelfths. */
const PARTS_AT_MOST = 12n;

/** The fraction that a percentage of two decimals was rounded from: 33.33 percent is a third. */
function wholeFraction(percent: Fraction): Fraction {
  for (let parts = 2n; parts <= PARTS_AT_MOST; parts++) {
    const many = times(percent, fraction(parts, 100n));
    const nearest = fraction(floorOf(plus(many, fraction(1n, 2n))));
    const exact = times(nearest, fraction(100n, parts));
    if (roundedTo(exact, 2) === roundedTo(percent, 2)) return exact;
  }
  return percent;
}

/** "half", "a third", "one in five", "la mitad": a percentage that is written without a sign, word or digit (B10). */
function isFractionWord(figure: Pick<Figure, "unit" | "quote">): boolean {
  return figure.unit === "percent" && !/[0-9%]|percent|per cent|por ciento|pct/i.test(figure.quote.exact);
}

/** One unit of the last digit that is not a trailing zero: 100 for 2,700; null for zero and for numbers with decimals. */
function lastDigitUnit(number: Decimal | readonly [Decimal, Decimal]): Fraction | null {
  if (typeof number !== "string" || number.includes(".") || number === "0") return null;
  let zeros = 0;
  while (number[number.length - 1 - zeros] === "0") zeros++;
  return fraction(10n ** BigInt(zeros));
}
