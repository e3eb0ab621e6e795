import type { Neighbour, TimeUnit } from "../../lexicon/times.ts";
import { type Day, edtfDateFrom, firstDayOf, plusDays, weekdayOf } from "../../model/index.ts";
import {
  countAt,
  isPluralUnit,
  neighbourBehind,
  phraseIn,
  type TimeContext,
  type TimeFound,
  tokenAt,
  wordAt,
} from "./cursor.ts";
import { PARTS_OF_YEAR, shiftedDay, unitPeriod } from "./periods.ts";
import { partsAt, type Units, unitsAt } from "./shifts.ts";

const LETTERS: Readonly<Record<TimeUnit, readonly [letter: string, times: number]>> = {
  S: ["S", 1],
  MIN: ["M", 1],
  H: ["H", 1],
  D: ["D", 1],
  WE: ["WE", 1],
  W: ["W", 1],
  FN: ["W", 2],
  HM: ["D", 15],
  M: ["M", 1],
  BM: ["M", 2],
  Q: ["Q", 1],
  FM: ["M", 4],
  HY: ["M", 6],
  Y: ["Y", 1],
  DEC: ["Y", 10],
  CEN: ["Y", 100],
};
const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set(["S", "MIN", "H"]);

/** A length as TIMEX3 writes it ("P2M", "PT1H30M"); "X" stands for a number that the words leave out ("PXY"). */
function durationOf(parts: readonly Units[]): string {
  const written = (part: Units) => {
    const [letter, times] = LETTERS[part.unit];
    return `${part.count === null ? "X" : part.count * times}${letter}`;
  };
  const days = parts.filter((part) => !CLOCK_UNITS.has(part.unit)).map(written);
  const clock = parts.filter((part) => CLOCK_UNITS.has(part.unit)).map(written);
  return `P${days.join("")}${clock.length > 0 ? `T${clock.join("")}` : ""}`;
}

/** "two months", "una semana", "the past 24 hours", "los próximos cuatro años", "every day". */
export function durationAt(context: TimeContext, index: number): TimeFound | null {
  return setAt(context, index) ?? stretchAt(context, index) ?? bareDuration(context, index);
}

function bareDuration(context: TimeContext, index: number): TimeFound | null {
  const units = unitsAt(context, index);
  if (units === null) return bareUnits(context, index);
  if (isAge(context, { index, units })) return null;
  const inner = countedNeighbour(context, index);
  if (inner !== null) return inner;
  const parts = partsAt(context, index);
  return { end: parts.at(-1)!.end, type: "duration", value: durationOf(parts), from: null, to: null };
}

/** "56 years old", ", de 56 años", "a los 56 años": how old somebody is, not how long something took. */
function isAge(context: TimeContext, at: { readonly index: number; readonly units: Units }): boolean {
  if (at.units.unit !== "Y") return false;
  const behind = wordAt(context, at.units.end) === "-" ? at.units.end + 1 : at.units.end;
  if (context.words.ageBehind.has(wordAt(context, behind))) return true;
  const before = wordAt(context, at.index - 1);
  if (context.words.of.has(before)) return context.words.ageBefore.has(wordAt(context, at.index - 2));
  return context.words.articles.has(before) && wordAt(context, at.index - 2) === "a";
}

/** "in minutes", "durante años": a unit without its number, behind a word of time. */
function bareUnits(context: TimeContext, index: number): TimeFound | null {
  const word = wordAt(context, index);
  const unit = context.words.units.get(word);
  if (unit === undefined || !isPluralUnit(context.words, word)) return null;
  // "a decades-long dispute"
  const isLong = wordAt(context, index + 1) === "-" && context.words.fillers.has(wordAt(context, index + 2));
  if (isLong) return lengthFound({ unit, count: null, end: index + 3 });
  const before = context.words.mere.has(wordAt(context, index - 1)) ? index - 2 : index - 1;
  if (!context.words.before.has(wordAt(context, before)) || context.words.articles.has(wordAt(context, before)))
    return null;
  return lengthFound({ unit, count: null, end: index + 1 });
}

function lengthFound(units: Units): TimeFound {
  return { end: units.end, type: "duration", value: durationOf([units]), from: null, to: null };
}

/** A number of units that end or begin with the document's day: "the past 24 hours", "los próximos cuatro años". */
function stretchAt(context: TimeContext, index: number): TimeFound | null {
  const opener = phraseIn(context, context.words.spans, index);
  if (opener === null) return countedNeighbour(context, index);
  if (context.words.verbsBefore.has(wordAt(context, index - 1)) && opener.end === index + 1) return null;
  const units = unitsAt(context, opener.end);
  return units === null ? null : stretchOf(context, units, opener.value);
}

/** "desde hace dos años", "desde hace años": how long something has gone on; hours ago it began on a day. */
export function lastingAt(context: TimeContext, index: number): TimeFound | null {
  const opener = phraseIn(context, context.words.lasting, index);
  if (opener === null) return null;
  const units = unitsAt(context, opener.end);
  if (units !== null) return CLOCK_UNITS.has(units.unit) ? null : stretchOf(context, units, -1);
  const word = wordAt(context, opener.end);
  const unit = context.words.units.get(word);
  if (unit === undefined || !isPluralUnit(context.words, word)) return null;
  return stretchOf(context, { unit, count: null, end: opener.end + 1 }, -1);
}

/** "los 5 años pasados", "the 10 previous weeks", "2 próximos meses". */
function countedNeighbour(context: TimeContext, index: number): TimeFound | null {
  const counted = countAt(context, index);
  if (counted === null) return null;
  const { neighbours, units } = context.words;
  const between = phraseIn(context, neighbours, counted.end);
  const word = wordAt(context, between?.end ?? counted.end);
  const unit = units.get(word);
  // "we will be only 3 next week"
  if (unit === undefined || isPluralUnit(context.words, word) !== (counted.count !== 1)) return null;
  if (between !== null) return stretchOf(context, { unit, count: counted.count, end: between.end + 1 }, between.value);
  const counting = context.language === "es" ? unitsAt(context, index) : null;
  const behind = counting === null ? null : neighbourBehind(context, counting.end);
  return behind === null ? null : stretchOf(context, { ...counting!, end: behind.end }, behind.value);
}

/** A length of time that ends (−1) or begins (1) with the document's day. */
export function stretchOf(context: TimeContext, units: Units, side: Neighbour): TimeFound {
  const found: TimeFound = { end: units.end, type: "duration", value: durationOf([units]), from: null, to: null };
  if (context.published === null || units.count === null || side === 0) return found;
  if (units.isWorking === true) return workingDays(found, { from: context.published, count: units.count, side });
  if (PARTS_OF_YEAR.has(units.unit)) return wholeParts(found, context.published, { ...units, side });
  const isClock = CLOCK_UNITS.has(units.unit);
  const count = isClock ? Math.ceil(units.count / 24) : units.count;
  const other = shiftedDay(context.published, isClock ? "D" : units.unit, side * count);
  if (other === null) return found;
  const now = edtfDateFrom(context.published);
  if (side < 0) return { ...found, from: edtfDateFrom(other), to: now };
  // the next three days begin tomorrow; of months and years the day does not matter
  const isShort = units.unit === "D" || units.unit === "W";
  return { ...found, from: isShort ? edtfDateFrom(plusDays(context.published, 1)) : now, to: edtfDateFrom(other) };
}

/** "the next four business days": from the next working day to the last of them, or back to the first. */
function workingDays(
  found: TimeFound,
  { from, count, side }: { readonly from: Day; readonly count: number; readonly side: Neighbour },
): TimeFound {
  const isWorking = (day: Day) => weekdayOf(day) <= 5;
  const day = (nth: number) => {
    let at = from;
    for (let left = Math.min(nth, WORKING_DAYS_AT_MOST); left > 0; ) {
      at = plusDays(at, side);
      if (isWorking(at)) left--;
    }
    return edtfDateFrom(at);
  };
  return side > 0 ? { ...found, from: day(1), to: day(count) } : { ...found, from: day(count), to: edtfDateFrom(from) };
}

const WORKING_DAYS_AT_MOST = 1000;

/** "the last two quarters" are whole ones of the calendar, that which is running left out. */
function wholeParts(
  found: TimeFound,
  published: Day,
  { unit, count, side }: { readonly unit: TimeUnit; readonly count: number | null; readonly side: Neighbour },
): TimeFound {
  const current = unitPeriod(unit, published);
  if (current === null || count === null) return found;
  const start = firstDayOf(current.from);
  const [first, last] = side < 0 ? [-count, 0] : [1, count + 1];
  const [from, next] = [shiftedDay(start, unit, first), shiftedDay(start, unit, last)];
  return from === null || next === null
    ? found
    : { ...found, from: edtfDateFrom(from), to: edtfDateFrom(plusDays(next, -1)) };
}

/** "every day", "cada lunes", "todos los años", "per month". */
export function setAt(context: TimeContext, index: number): TimeFound | null {
  const days = phraseIn(context, context.words.weekdaySets, index);
  if (days !== null) return { ...setFound(days.end, `XXXX-WXX-${days.value}`), start: index };
  const every = phraseIn(context, context.words.every, index);
  if (every === null) return rateAt(context, index);
  const other = context.words.otherOnes.has(wordAt(context, every.end)) ? every.end + 1 : every.end;
  const otherUnit = other === every.end ? undefined : context.words.units.get(wordAt(context, other));
  if (otherUnit !== undefined) return setFound(other + 1, durationOf([{ unit: otherUnit, count: 2, end: 0 }]));
  const units = unitsAt(context, every.end);
  if (units !== null) return setFound(units.end, durationOf([units]));
  const word = wordAt(context, every.end);
  const unit = context.words.units.get(word);
  if (unit !== undefined) return setFound(every.end + 1, durationOf([{ unit, count: 1, end: 0 }]));
  const weekday = context.words.weekdays.get(word);
  return weekday === undefined ? null : setFound(every.end + 1, `XXXX-WXX-${weekday}`);
}

function setFound(end: number, value: string): TimeFound {
  return { end, type: "set", value, from: null, to: null };
}

function rateAt(context: TimeContext, index: number): TimeFound | null {
  if (!context.words.per.has(wordAt(context, index))) return null;
  const token = tokenAt(context, index + 1);
  const unit = token === null ? undefined : context.words.units.get(token.folded);
  if (unit === undefined || unit === "S" || isPluralUnit(context.words, token!.folded)) return null;
  return setFound(index + 2, durationOf([{ unit, count: 1, end: 0 }]));
}
