import { type Decimal, fractionFrom, numberFrom, roundedTo } from "../core/model/index.ts";

/** Numbers leave the command line as plain JSON numbers. */
export function jsonNumber(decimal: Decimal | null): number | null {
  return decimal === null ? null : numberFrom(decimal);
}

/** "60–69", "over 60", "59": an interval in words short enough for a line, to two places, with thousands set apart. */
export function intervalWords(interval: {
  readonly low: Decimal | null;
  readonly lowOpen: boolean;
  readonly high: Decimal | null;
  readonly highOpen: boolean;
}): string {
  const { low, lowOpen, high, highOpen } = interval;
  if (low === null && high === null) return "not known";
  if (low !== null && low === high) return grouped(low);
  if (high === null) return `${lowOpen ? "more than" : "at least"} ${grouped(low!)}`;
  if (low === null) return `${highOpen ? "less than" : "at most"} ${grouped(high)}`;
  return `${lowOpen ? "over " : ""}${grouped(low)} to ${highOpen ? "under " : ""}${grouped(high)}`;
}

/** "36,000", "1.59": at most two places, thousands set apart from five digits on, as the English edition does. */
export function grouped(decimal: Decimal): string {
  const [whole = "", part] = roundedTo(fractionFrom(decimal), 2).split(".");
  const spaced = whole.length < 4 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return part === undefined ? spaced : `${spaced}.${part}`;
}
