import { type Day, firstDayOf } from "../../model/index.ts";
import { pastArticle, pastOf, phraseIn, type TimeContext, type TimeFound, tokenAt, wordAt } from "./cursor.ts";
import { weekdayAt } from "./neighbours.ts";
import { partOfDay } from "./phrases.ts";

/** "16:08 UTC", "at 3 p.m.", "a las 14:30 horas", "a las tres de la tarde": a time of the day named last. */
export function clockAt(context: TimeContext, index: number): TimeFound | null {
  const opener = phraseIn(context, context.words.clockOpeners, index);
  const at = opener?.end ?? index;
  const read = hourAt(context, at);
  if (read === null) return null;
  const ending = phraseIn(context, context.words.clockEndings, read.end);
  const isClock = read.minutes !== null || (ending !== null && ending.value !== "clock");
  if (!isClock) return null;
  const hour = twentyFour(read.hour, ending?.value ?? "clock");
  if (hour === null) return null;
  const end = ending?.end ?? read.end;
  const dated = dayBehind(context, end);
  const day = dated === null ? context.published : dated.day;
  const zone = isUniversal(context, read.end) ? "Z" : "";
  const clock = `${String(hour).padStart(2, "0")}:${String(read.minutes ?? 0).padStart(2, "0")}${zone}`;
  return { ...partOfDay(day, clock, dated?.end ?? end), ...(opener === null ? {} : { start: at }) };
}

/** "at 3 a.m. Tuesday", "a las 8 de la noche del lunes": the day that a clock time is of. */
function dayBehind(context: TimeContext, index: number): { readonly day: Day | null; readonly end: number } | null {
  const at = context.words.weekdayLinks.has(wordAt(context, index)) ? index + 1 : pastOf(context, index);
  const found = weekdayAt(context, pastArticle(context, at));
  if (found?.type !== "date") return null;
  return { day: found.from === null ? null : firstDayOf(found.from), end: found.end };
}

/** UTC and GMT are written "Z". */
function isUniversal(context: TimeContext, index: number): boolean {
  const word = wordAt(context, index);
  return word === "utc" || word === "gmt";
}

interface Hour {
  readonly hour: number;
  readonly minutes: number | null;
  readonly end: number;
}

/** "14:30", "3", "tres"; a token such as "3pm" is read by its digits. */
function hourAt(context: TimeContext, index: number): Hour | null {
  const token = tokenAt(context, index);
  if (token === null) return null;
  if (token.kind === "word") {
    const hour = context.words.cardinals.get(token.folded);
    return hour === undefined || hour > 12 ? null : { hour, minutes: null, end: index + 1 };
  }
  if (token.kind === "number" && token.text.length === 4) return fourDigits(context, index);
  if (token.kind !== "number" || token.text.length > 2) return null;
  const hour = Number(token.text);
  if (!(hour >= 0 && hour <= 24)) return null;
  const minutes = minutesAt(context, index + 1);
  return { hour, minutes, end: minutes === null ? index + 1 : index + 3 };
}

/** "0800 UTC", "a las 1430 horas": four digits before a word that only follows clock times. */
function fourDigits(context: TimeContext, index: number): Hour | null {
  const digits = Number(tokenAt(context, index)!.text);
  const [hour, minutes] = [Math.floor(digits / 100), digits % 100];
  const isClock = Number.isInteger(digits) && hour <= 24 && minutes <= 59;
  return isClock && phraseIn(context, context.words.clockEndings, index + 1) !== null
    ? { hour, minutes, end: index + 1 }
    : null;
}

function minutesAt(context: TimeContext, index: number): number | null {
  const digits = tokenAt(context, index + 1);
  if (wordAt(context, index) !== ":" || digits === null || digits.spaced) return null;
  if (digits.kind !== "number" || digits.text.length !== 2) return null;
  const minutes = Number(digits.text);
  return minutes <= 59 ? minutes : null;
}

function twentyFour(hour: number, ending: "am" | "pm" | "clock"): number | null {
  if (ending === "clock") return hour;
  if (hour > 12) return ending === "pm" ? hour : null;
  return (hour % 12) + (ending === "pm" ? 12 : 0);
}
