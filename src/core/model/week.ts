import { type Day, dayFrom, plusDays } from "./day.ts";

/** A week by ISO 8601, Monday to Sunday. */
export interface Week {
  /** "2026-W48". */
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** The week of that name; null for words that name none ("2026-W54", "last week"). The first has the year's 4 January. */
export function weekNamed(name: string): Week | null {
  const [, year = "", number = ""] = /^([0-9]{4})-W([0-9]{2})$/.exec(name) ?? [];
  if (year === "" || number === "00") return null;
  const from = plusDays(firstMonday(Number(year)), 7 * (Number(number) - 1));
  // A week belongs to the year of its Thursday.
  if (plusDays(from, 3).slice(0, 4) !== year) return null;
  return { name, from, to: plusDays(from, 6) };
}

function firstMonday(year: number): Day {
  const fourth = new Date(Date.UTC(year, 0, 4));
  // Years below 100 would be taken for those of the twentieth century.
  fourth.setUTCFullYear(year);
  return plusDays(dayFrom(fourth.toISOString().slice(0, 10)), -((fourth.getUTCDay() + 6) % 7));
}
