import { type Day, dayFromNumber, dayNumberOf } from "../../model/index.ts";
import type { Words } from "../words/words.ts";

/** A horizontal scale of days. */
export interface DayScale {
  readonly at: (day: Day) => number;
  /** The first of each month inside the scale, with its name. */
  readonly months: readonly { readonly x: number; readonly name: string }[];
}

/** Days from `first` to `last` laid out between two positions; one day or more must lie between them. */
export function dayScale(span: { first: Day; last: Day; left: number; right: number }, words: Words): DayScale {
  const start = dayNumberOf(span.first);
  const days = Math.max(1, dayNumberOf(span.last) - start);
  const unit = (span.right - span.left) / days;
  const at = (day: Day) => Math.round((span.left + (dayNumberOf(day) - start) * unit) * 10) / 10;
  const firsts = Array.from({ length: days + 1 }, (_, index) => dayFromNumber(start + index)).filter((day) =>
    day.endsWith("-01"),
  );
  const every = Math.max(1, Math.ceil((firsts.length * 70) / (span.right - span.left)));
  const months = firsts
    .filter((_, index) => index % every === 0)
    .map((day) => ({ x: at(day), name: monthName(day, words) }));
  return { at, months };
}

function monthName(day: Day, words: Words): string {
  const [year = "", month = "1"] = day.split("-");
  const name = words.time.months[Number(month) - 1] ?? "";
  return month === "01" ? year : name;
}
