import {
  type Day,
  dayFrom,
  dayFromNumber,
  dayNumberOf,
  edtfDateFrom,
  lastDayOf,
  type Period,
  plusDays,
} from "../model/index.ts";

/** A day, week, month, quarter or year of the calendar, by its first and last day. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** The stretch of the calendar that a day lies in. Weeks begin on Monday (ISO 8601). */
export function stretchAt(period: Period, day: Day): Stretch {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (period) {
    case "day":
      return { from: day, to: day };
    case "week": {
      const number = dayNumberOf(day);
      const monday = number - ((((number + THURSDAY_1970) % 7) + 7) % 7);
      return { from: dayFromNumber(monday), to: dayFromNumber(monday + 6) };
    }
    case "month":
      return monthsFrom(year, month, 1);
    case "quarter":
      return monthsFrom(year, month - ((month - 1) % 3), 3);
    case "year":
      return { from: dayFrom(`${year}-01-01`), to: dayFrom(`${year}-12-31`) };
  }
}

/** 1 January 1970 was a Thursday, three days after a Monday. */
const THURSDAY_1970 = 3;

/** The stretch right before another of its kind. */
export function stretchBefore(period: Period, { from }: Stretch): Stretch {
  return stretchAt(period, plusDays(from, -1));
}

/** The period that a stretch of days is one of; null for any other stretch. */
export function periodOf({ from, to }: Stretch): Period | null {
  return (
    PERIODS.find((period) => {
      const stretch = stretchAt(period, from);
      return stretch.from === from && stretch.to === to;
    }) ?? null
  );
}

const PERIODS: readonly Period[] = ["day", "week", "month", "quarter", "year"];

/**
 * The stretches of a period from a day to a day, both ends included, oldest first; null when they would be more than
 * `atMost`. Linear in how many they are.
 */
export function stretchesBetween(period: Period, { from, to }: Stretch, atMost: number): readonly Stretch[] | null {
  const found: Stretch[] = [];
  for (let stretch = stretchAt(period, to); stretch.from >= from; stretch = stretchBefore(period, stretch)) {
    if (found.length === atMost) return null;
    found.push(stretch);
  }
  return found.toReversed();
}

function monthsFrom(year: string, first: number, many: number): Stretch {
  const written = (month: number) => `${year}-${String(month).padStart(2, "0")}`;
  return { from: dayFrom(`${written(first)}-01`), to: lastDayOf(edtfDateFrom(written(first + many - 1))) };
}
