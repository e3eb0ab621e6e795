import { type Decimal, decimalFrom, type Figure, fractionFrom, roundedTo } from "../model/index.ts";
import type { Words } from "./words/words.ts";

/** How digits are grouped, and from how many of them on. */
const MARKS = {
  en: { group: ",", point: ".", groupsFrom: 4 },
  es: { group: "\u202f", point: ",", groupsFrom: 5 },
} as const;

/** An interval as checks and counts give it. */
export interface Bounds {
  readonly low: Decimal | null;
  readonly lowOpen: boolean;
  readonly best: Decimal | null;
  readonly high: Decimal | null;
  readonly highOpen: boolean;
}

/**
 * A number in the reader's language: "2,700" and "1.59" in English; "2700", "36 000" and "1,59" in Spanish, where points
 * and commas mean opposite things from country to country (Ortografía de la lengua española, 2010, VIII.2.3).
 */
export function numberText(number: Decimal, words: Words): string {
  const { group, point, groupsFrom } = MARKS[words.language];
  const end = number.indexOf(".");
  const whole = end === -1 ? number : number.slice(0, end);
  const grouped = whole.length < groupsFrom ? whole : groupedBy(group, whole);
  return end === -1 ? grouped : `${grouped}${point}${number.slice(end + 1)}`;
}

/** Digits in threes from the end, a sign before them left alone. */
function groupedBy(group: string, whole: string): string {
  const first = whole.startsWith("-") ? 1 : 0;
  let [grouped, end] = ["", whole.length];
  for (; end - first > 3; end -= 3) grouped = `${group}${whole.slice(end - 3, end)}${grouped}`;
  return `${whole.slice(0, end)}${grouped}`;
}

/** A number with its unit: "1.59 %", "6 points". More than two decimals are rounded, half away from zero. */
export function amountText(number: Decimal, unit: string, words: Words): string {
  const shown = number.includes(".") ? roundedTo(fractionFrom(number), 2) : number;
  const text = numberText(shown, words);
  if (unit === "count") return text;
  return `${text}\u00a0${unitText(unit, shown, words)}`;
}

/** What an interval allows, as briefly as is true: its best value, or all of it where no rule gives a best. */
export function boundsText(bounds: Bounds, unit: string, words: Words): string {
  const { best } = bounds;
  return best === null ? rangeText(bounds, unit, words) : amountText(best, unit, words);
}

/** All that an interval allows, from its low to its high end. */
export function rangeText(bounds: Bounds, unit: string, words: Words): string {
  const { low, high } = bounds;
  if ((low === null || (low === "0" && !bounds.lowOpen)) && high === null) return words.anyValue;
  if (low !== null && high !== null) return endsText([low, high], unit, words);
  if (low !== null) return words.bounded(bounds.lowOpen ? "more-than" : "at-least", amountText(low, unit, words));
  if (high !== null) return words.bounded(bounds.highOpen ? "fewer-than" : "at-most", amountText(high, unit, words));
  return words.verdicts["no-record"];
}

/** The amount of a figure in the reader's language: "nearly 2,700", "20 to 99". */
export function figureText(figure: Figure, words: Words): string {
  const { number, bound, unit } = figure;
  if (typeof number !== "string") {
    return endsText(number, unit, words);
  }
  const text = amountText(number, unit, words);
  return bound === "range" || bound === "vague" ? text : words.bounded(bound, text);
}

/** A count of things as a number of the interface: "2,700". */
export function wholeText(count: number, words: Words): string {
  return numberText(decimalFrom(count), words);
}

function endsText([low, high]: readonly [Decimal, Decimal], unit: string, words: Words): string {
  if (low === high) return amountText(low, unit, words);
  const first = unit === "count" ? amountText(low, unit, words) : amountText(low, "count", words);
  return words.range(first, amountText(high, unit, words));
}

function unitText(unit: string, number: string, words: Words): string {
  const [, people] = /^per-(\d+)$/.exec(unit) ?? [];
  if (people !== undefined) return words.units.per(numberText(decimalFrom(people), words));
  const id = unit.startsWith("other:") ? unit.slice("other:".length) : unit;
  const [one, many] = words.units.names.get(id) ?? [id, id];
  return number === "1" ? one : many;
}
