import { type Day, type EdtfDate, isDay, type Window } from "../model/index.ts";
import type { Words } from "./words/words.ts";

/** A day, month or year in the reader's language: "30 May 2022"; uncertain ones say so. */
export function dateText(date: Day | EdtfDate, words: Words): string {
  const bare = date.replace(/[~?%]$/, "");
  const text = isDay(bare) ? dayText(bare, words) : monthOrYearText(bare, words);
  return bare === date ? text : words.time.around(text);
}

/** A day in the reader's language; without its year when `sameYearAs` has the same one. */
export function dayText(day: Day, words: Words, sameYearAs: Day | null = null): string {
  const year = day.slice(0, 4);
  const shown = sameYearAs?.startsWith(year) === true ? null : Number(year);
  return words.time.day(Number(day.slice(8)), words.time.months[Number(day.slice(5, 7)) - 1] ?? "", shown);
}

/** A day as short as a label allows: "30 May". */
export function shortDayText(day: Day, words: Words): string {
  const [, month = "1", date = "1"] = day.split("-");
  return words.time.day(Number(date), words.time.months[Number(month) - 1] ?? "", null);
}

/** A day as a label has it: "19 Jan 2022". */
export function labelDayText(day: Day, words: Words): string {
  const [year = "", month = "1", date = "1"] = day.split("-");
  return `${Number(date)} ${words.time.months[Number(month) - 1]?.slice(0, 3) ?? ""} ${year}`;
}

/** The days between two ends, either of which may not be known. The first loses its year when both share it. */
export function daysText(from: Day | EdtfDate | null, to: Day | EdtfDate | null, words: Words): string {
  if (from === null && to === null) return words.time.notSaid;
  if (from === null) return words.time.until(dateText(to!, words));
  if (to === null) return words.time.since(dateText(from, words));
  if (from === to) return dateText(from, words);
  const first = isDay(from) && isDay(to) ? dayText(from, words, to) : dateText(from, words);
  return words.time.fromTo(first, dateText(to, words));
}

/** A window in the reader's language. A count that goes on is shown up to the day it can speak for. */
export function windowText(window: Window, asOf: Day | null, words: Words): string {
  const to = window.to ?? (window.openEnd && window.from !== null ? asOf : null);
  return daysText(window.from, to, words);
}

/** An instant as day and minute, UTC: "1 June 2022, 09:14 UTC". */
export function instantText(instant: string, words: Words): string {
  const day = instant.slice(0, 10);
  const shown = isDay(day) ? dayText(day, words) : day;
  return `${shown}, ${instant.slice(11, 16)} ${words.time.utc}`;
}

function monthOrYearText(bare: string, words: Words): string {
  const [year = "", month] = bare.split("-");
  return month === undefined ? year : words.time.month(words.time.months[Number(month) - 1] ?? "", Number(year));
}
