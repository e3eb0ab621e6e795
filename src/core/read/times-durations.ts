import type { TimeUnit } from "../lexicon/times.ts";
import { phraseIn, type TimeContext, type TimeFound, wordAt } from "./times-cursor.ts";
import { unitsAt } from "./times-relative.ts";
import { shiftedDay } from "./windows.ts";

const LETTERS: Readonly<Record<TimeUnit, readonly [prefix: string, letter: string, times: number]>> = {
  S: ["PT", "S", 1],
  MIN: ["PT", "M", 1],
  H: ["PT", "H", 1],
  D: ["P", "D", 1],
  WE: ["P", "WE", 1],
  W: ["P", "W", 1],
  M: ["P", "M", 1],
  Q: ["P", "M", 3],
  HY: ["P", "M", 6],
  Y: ["P", "Y", 1],
  DEC: ["P", "Y", 10],
  CEN: ["P", "Y", 100],
};

/** The ISO 8601 duration of so many units; "X" stands for a number that the words leave out ("PXY"). */
export function durationOf(unit: TimeUnit, count: number | null): string {
  const [prefix, letter, times] = LETTERS[unit];
  return `${prefix}${count === null ? "X" : count * times}${letter}`;
}

/** "two months", "una semana", "the past 24 hours", "los próximos cuatro años", "every day". */
export function durationAt(context: TimeContext, index: number): TimeFound | null {
  return setAt(context, index) ?? spanAt(context, index) ?? bareDuration(context, index);
}

function bareDuration(context: TimeContext, index: number): TimeFound | null {
  const units = unitsAt(context, index);
  if (units === null) return null;
  return { end: units.end, type: "duration", value: durationOf(units.unit, units.count), from: null, to: null };
}

/** A number of units that end or begin with the document's day. */
function spanAt(context: TimeContext, index: number): TimeFound | null {
  const opener = phraseIn(context, context.words.spans, index);
  if (opener === null) return null;
  const units = unitsAt(context, opener.end);
  if (units === null) return null;
  const found: TimeFound = {
    end: units.end,
    type: "duration",
    value: durationOf(units.unit, units.count),
    from: null,
    to: null,
  };
  if (context.published === null || units.count === null) return found;
  const other = shiftedDay(context.published, units.unit, opener.value * units.count);
  if (other === null) return found;
  return opener.value < 0
    ? { ...found, from: other, to: context.published }
    : { ...found, from: context.published, to: other };
}

/** "every day", "cada lunes", "each year". */
function setAt(context: TimeContext, index: number): TimeFound | null {
  if (!context.words.every.has(wordAt(context, index))) return null;
  const units = unitsAt(context, index + 1);
  if (units !== null)
    return { end: units.end, type: "set", value: durationOf(units.unit, units.count), from: null, to: null };
  const word = wordAt(context, index + 1);
  const unit = context.words.units.get(word);
  if (unit !== undefined) return { end: index + 2, type: "set", value: durationOf(unit, 1), from: null, to: null };
  const weekday = context.words.weekdays.get(word);
  return weekday === undefined
    ? null
    : { end: index + 2, type: "set", value: `XXXX-WXX-${weekday}`, from: null, to: null };
}
