import { civil, daysInMonth, type EdtfDate, edtfDateFrom, type Window } from "../../model/index.ts";

/** The first and last days of a stretch. */
export interface Days {
  readonly from: EdtfDate;
  readonly to: EdtfDate;
}

/** A stretch's first and last days in another year, earlier or later; null for what is no stretch within a year. */
export function movedTo(of: Window, year: number): Days | null {
  const { from, to } = of;
  if (from?.length !== 10 || to?.length !== 10 || from.slice(0, 4) !== to.slice(0, 4)) return null;
  const [firstMonth, lastMonth] = [from, to].map((day) => Number(day.slice(5, 7))) as [number, number];
  const [firstDay, lastDay] = [from, to].map((day) => Number(day.slice(8))) as [number, number];
  // the end of February moves with the year
  const isMonthEnd = lastDay === daysInMonth(Number(to.slice(0, 4)), lastMonth);
  const first = civil(year, firstMonth, Math.min(firstDay, daysInMonth(year, firstMonth)));
  const last = civil(year, lastMonth, isMonthEnd ? daysInMonth(year, lastMonth) : lastDay);
  return { from: edtfDateFrom(first), to: edtfDateFrom(last) };
}
