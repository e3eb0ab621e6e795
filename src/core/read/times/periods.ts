import type { TimeUnit } from "../../lexicon/times.ts";
import {
  civil,
  type Day,
  dayFromNumber,
  dayNumberOf,
  daysInMonth,
  type EdtfDate,
  edtfDateFrom,
  firstDayIn,
  lastDayIn,
  plusDays,
  type TimeExpression,
  weekdayOf,
} from "../../model/index.ts";

/** A stretch of the calendar: its first and last day and the TIMEX3 value that names it ("2022-W21", "2022-Q1"). */
export interface Period {
  readonly from: EdtfDate;
  readonly to: EdtfDate;
  readonly value: string;
}

const MONTHS_IN: Readonly<Partial<Record<TimeUnit, number>>> = {
  M: 1,
  BM: 2,
  Q: 3,
  FM: 4,
  HY: 6,
  Y: 12,
  DEC: 120,
  CEN: 1200,
};
const DAYS_IN: Readonly<Partial<Record<TimeUnit, number>>> = { D: 1, W: 7, WE: 7, FN: 14, HM: 15 };

/** The year of a date, as a number. */
export function yearOf(date: Day | EdtfDate): number {
  return Number(date.slice(0, 4));
}

/** 1 for January. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** From one day to another, both included. */
export function periodOf(from: Day, to: Day, value: string): Period {
  return { from: edtfDateFrom(from), to: edtfDateFrom(to), value };
}

/** A period of one day, with its TIMEX3 value. */
export function dayPeriod(day: Day): Period {
  return periodOf(day, day, day);
}

/** A period of one month, with its TIMEX3 value; `month` counts from 1. */
export function monthPeriod(year: number, month: number): Period {
  const from = civil(year, month, 1);
  return periodOf(from, civil(year, month, daysInMonth(year, month)), from.slice(0, 7));
}

/** A period of one year, with its TIMEX3 value. */
export function yearPeriod(year: number): Period {
  const from = civil(year, 1, 1);
  return periodOf(from, civil(year, 12, 31), from.slice(0, 4));
}

function monthsPeriod(first: { readonly year: number; readonly month: number }, months: number, value: string): Period {
  const last = shiftedMonth(first, months - 1);
  const lastDay = civil(last.year, last.month, daysInMonth(last.year, last.month));
  return periodOf(civil(first.year, first.month, 1), lastDay, value);
}

/** A period of three months, with its TIMEX3 value; `quarter` counts from 1. */
export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod({ year, month: 3 * quarter - 2 }, 3, `${year}-Q${quarter}`);
}

/** A period of two or four months; `part` counts from 1. TIMEX3 has no name for it, so that its value is its days. */
function monthsOfYear(year: number, months: 2 | 4, part: number): Period {
  const period = monthsPeriod({ year, month: months * (part - 1) + 1 }, months, "");
  return { ...period, value: `${period.from}/${period.to}` };
}

/** A period of six months, with its TIMEX3 value; `half` counts from 1. */
export function halfYearPeriod(year: number, half: number): Period {
  return monthsPeriod({ year, month: 6 * half - 5 }, 6, `${year}-H${half}`);
}

/** The decade that a year lies in; TIMEX3 names it by three digits. */
function decadePeriod(year: number): Period {
  const first = year - (year % 10);
  return periodOf(civil(first, 1, 1), civil(first + 9, 12, 31), String(first).padStart(4, "0").slice(0, 3));
}

/** The hundred years that a year lies in, counted as its two first digits; TIMEX3 names them by those. */
function centuryPeriod(year: number): Period {
  const first = Math.max(year - (year % 100), 1);
  const value = String(year).padStart(4, "0").slice(0, 2);
  return periodOf(civil(first, 1, 1), civil(year - (year % 100) + 99, 12, 31), value);
}

/** Units of several months that a year is made of, with how many of them it has. */
export const PARTS_OF_YEAR: ReadonlyMap<TimeUnit | undefined, number> = new Map([
  ["BM", 6],
  ["Q", 4],
  ["FM", 3],
  ["HY", 2],
]);

/** Monday to Sunday (ISO 8601). */
function weekPeriod(day: Day): Period {
  const monday = plusDays(day, 1 - weekdayOf(day));
  return periodOf(monday, plusDays(monday, 6), weekValue(monday));
}

function weekendPeriod(day: Day): Period {
  const saturday = plusDays(day, 6 - weekdayOf(day));
  return periodOf(saturday, plusDays(saturday, 1), `${weekValue(plusDays(saturday, -5))}-WE`);
}

/** "2022-W21": the week that a Monday begins; it belongs to the year of its Thursday. */
function weekValue(monday: Day): string {
  const year = yearOf(plusDays(monday, 3));
  const week = (dayNumberOf(monday) - dayNumberOf(weekOneMonday(year))) / 7 + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The Monday of a year's first ISO week: the one with 4 January in it. */
export function weekOneMonday(year: number): Day {
  const fourth = civil(year, 1, 4);
  return plusDays(fourth, 1 - weekdayOf(fourth));
}

/** The calendar unit that a day lies in; null for units of the clock. */
export function unitPeriod(unit: TimeUnit, day: Day): Period | null {
  const year = yearOf(day);
  const month = monthOf(day);
  if (unit === "D") return dayPeriod(day);
  if (unit === "W") return weekPeriod(day);
  if (unit === "WE") return weekendPeriod(day);
  if (unit === "M") return monthPeriod(year, month);
  if (unit === "BM") return monthsOfYear(year, 2, Math.ceil(month / 2));
  if (unit === "FM") return monthsOfYear(year, 4, Math.ceil(month / 4));
  if (unit === "Q") return quarterPeriod(year, Math.ceil(month / 3));
  if (unit === "HY") return halfYearPeriod(year, Math.ceil(month / 6));
  if (unit === "Y") return yearPeriod(year);
  if (unit === "DEC") return decadePeriod(year);
  return unit === "CEN" ? centuryPeriod(year) : null;
}

/** The day so many calendar units away, kept within its month ("one month before 31 March" is the last of February); null beyond the calendar. */
export function shiftedDay(day: Day, unit: TimeUnit, count: number): Day | null {
  const days = DAYS_IN[unit];
  if (days !== undefined) return inCalendar(dayNumberOf(day) + Math.round(days * count));
  const months = MONTHS_IN[unit];
  if (months === undefined) return day;
  const moved = shiftedMonth({ year: yearOf(day), month: monthOf(day) }, Math.round(months * count));
  if (moved.year < 100 || moved.year > 9900) return null;
  return civil(moved.year, moved.month, Math.min(Number(day.slice(8, 10)), daysInMonth(moved.year, moved.month)));
}

const FIRST_DAY_NUMBER = dayNumberOf(civil(100, 1, 1));
const LAST_DAY_NUMBER = dayNumberOf(civil(9900, 12, 31));

function inCalendar(dayNumber: number): Day | null {
  return dayNumber < FIRST_DAY_NUMBER || dayNumber > LAST_DAY_NUMBER ? null : dayFromNumber(dayNumber);
}

function shiftedMonth(
  from: { readonly year: number; readonly month: number },
  by: number,
): { readonly year: number; readonly month: number } {
  const months = 12 * from.year + from.month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The day that exists, or null: "30 February" is none. */
export function dayOrNull(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || year < 100 || year > 9900) return null;
  return day <= daysInMonth(year, month) ? civil(year, month, day) : null;
}

/** Whether a time's days are some of those of another. */
export function liesIn(inner: TimeExpression, outer: TimeExpression): boolean {
  if (inner.window === null || outer.window === null) return false;
  const [from, to, first, last] = [inner.window, outer.window].flatMap((each) => [firstDayIn(each), lastDayIn(each)]);
  if (from == null || to == null || first == null || last == null) return false;
  return first <= from && to <= last && (first < from || to < last);
}
