import type { Feast } from "../../lexicon/times.ts";
import { civil, type Day, daysInMonth, plusDays, weekdayOf } from "../../model/index.ts";
import { dateFound, pastArticle, pastOf, phraseIn, type TimeContext, type TimeFound, wordAt } from "./cursor.ts";
import { nearestYear, yearBehind } from "./dates.ts";
import { dayPeriod, type Period, periodOf, unitPeriod } from "./periods.ts";

interface At {
  readonly index: number;
  /** Index behind the feast's name. */
  readonly end: number;
}

/** "Christmas", "Easter 2018", "Semana Santa del año pasado", "Labor Day weekend", "Halloween 2021 weekend". */
export function feastFound(context: TimeContext, feast: Feast, { index, end }: At): TimeFound {
  const named = pastWeekend(context, end);
  const written = yearBehind(context, named);
  const dated = written?.end ?? named;
  const weekend = named > end ? dated : pastWeekend(context, dated);
  const year = written?.year ?? nearestYear(context, index, (candidate) => dayOfFeast(feast, candidate));
  const isWeekend = weekend > dated || named > end;
  if (year === null) return dateFound(weekend, null, isWeekend ? "WE" : "D");
  const day = dayOfFeast(feast, year);
  if (isWeekend) return dateFound(weekend, weekendOf(day), "WE");
  if (feast.rule !== "easter" || feast.days === 1) return dateFound(dated, dayPeriod(day), "D");
  const last = plusDays(day, feast.days - 1);
  return dateFound(dated, periodOf(day, last, `${day}/${last}`), "W");
}

/** Past a word for the weekend at this place, if there is one. */
export function pastWeekend(context: TimeContext, index: number): number {
  if (context.words.units.get(wordAt(context, index)) === "WE") return index + 1;
  const phrase = phraseIn(context, context.words.unitPhrases, index);
  return phrase?.value === "WE" ? phrase.end : index;
}

/** "the weekend of Halloween", "el fin de semana de Reyes". */
export function feastWeekendAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const weekend = pastWeekend(context, at);
  const of = weekend === at ? at : pastOf(context, weekend);
  const feast = of > weekend ? phraseIn(context, context.words.phrases, pastArticle(context, of)) : null;
  if (feast?.value.kind !== "feast") return null;
  const found = feastFound(context, feast.value.feast, { index: of, end: feast.end });
  const day = found.from?.length === 10 && found.grain === "D" ? (found.from as string as Day) : null;
  return dateFound(found.end, day === null ? null : weekendOf(day), "WE");
}

/** Saturday and Sunday, with the feast and the days between when it makes the weekend longer: a Monday, a Thursday or a Friday. */
export function weekendOf(day: Day): Period | null {
  const weekend = unitPeriod("WE", plusDays(day, weekdayOf(day) === 1 ? -1 : 0));
  if (weekend === null) return null;
  if (weekdayOf(day) === 1) return { ...weekend, to: day };
  return weekdayOf(day) === 4 || weekdayOf(day) === 5 ? { ...weekend, from: day } : weekend;
}

/** The first day of a feast in a year. */
function dayOfFeast(feast: Feast, year: number): Day {
  if (feast.rule === "fixed") return civil(year, feast.month, feast.day);
  if (feast.rule === "easter") return plusDays(easterOf(year), feast.offset);
  return plusDays(nthWeekday({ year, month: feast.month }, feast.weekday, feast.nth), feast.daysLater);
}

/** The n-th such weekday of a month, counted from its end when negative. */
export function nthWeekday(of: { readonly year: number; readonly month: number }, weekday: number, nth: number): Day {
  const first = civil(of.year, of.month, 1);
  const last = civil(of.year, of.month, daysInMonth(of.year, of.month));
  if (nth < 0) return plusDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1));
  return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher: https://www.tondering.dk/claus/cal/easter.php). */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const corrected = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const fullMoon =
    corrected -
    Math.floor(corrected / 28) *
      (1 - Math.floor(corrected / 28) * Math.floor(29 / (corrected + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  const sunday = fullMoon - weekday;
  const month = 3 + Math.floor((sunday + 40) / 44);
  return civil(year, month, sunday + 28 - 31 * Math.floor(month / 4));
}
