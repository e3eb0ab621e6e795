import { type Day, type EdtfDate, edtfDateFrom, firstDayOf, lastDayOf } from "../../model/index.ts";
import type { Around, At, FigureWindow } from "./told.ts";

/**
 * "En 2024, hasta junio, detuvo a 312", "in 2024, until the end of June": a stretch that its own clause ends earlier. A month or day
 * without a year is that of the stretch.
 */
export function endedEarlier(read: FigureWindow, { own, amount, sentence }: At, { told, next }: Around): FigureWindow {
  const { from, to, quotes } = read.window;
  if (from === null || to === null || read.mode === "stock") return read;
  const before = told.at(-1);
  const floor = before?.sentence === sentence.index ? before.amount.end : sentence.start;
  const until = own.find(
    ({ quote, window }) =>
      window!.from === null && window!.to !== null && quote.start >= floor && quote.end <= Math.max(next, amount.start),
  );
  if (until === undefined) return read;
  const said = until.window!.to!;
  const end = YEAR.test(until.quote.exact) ? lastDayOf(said) : inYearOf(said, from);
  if (end < firstDayOf(from) || end >= lastDayOf(to)) return read;
  const window = { ...read.window, to: edtfDateFrom(end), quotes: [...quotes, until.quote] };
  return { window, mode: "cumulative" };
}

/** A last day in the year of another date: the year of "hasta junio" is not said beside it. February may be a day shorter there. */
function inYearOf(date: EdtfDate, other: EdtfDate): Day {
  const said = lastDayOf(date);
  const year = firstDayOf(other).slice(0, 4);
  const last = lastDayOf(edtfDateFrom(`${year}${said.slice(4, 7)}`));
  const day = `${year}${said.slice(4)}` as Day;
  return date.length === MONTH || day > last ? last : day;
}

/** Characters of a date that is a month: "2024-02". */
const MONTH = 7;

const YEAR = /[0-9]{4}/;
