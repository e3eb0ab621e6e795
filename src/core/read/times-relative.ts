import type { Neighbour, TimeMeaning, TimeUnit } from "../lexicon/times.ts";
import { type Day, plusDays, weekdayOf } from "../model/index.ts";
import {
  countAt,
  dateFound,
  ordinalDigits,
  pastArticle,
  pastOf,
  phraseIn,
  type TimeContext,
  type TimeFound,
  tokenAt,
  wordAt,
  yearAt,
} from "./times-cursor.ts";
import { calendarDateAt } from "./times-dates.ts";
import {
  civilYear,
  dayOrNull,
  dayPeriod,
  halfYearPeriod,
  type Period,
  quarterPeriod,
  shiftedDay,
  unitPeriod,
  yearOf,
  yearPeriod,
} from "./windows.ts";

/** "yesterday", "so far this year", "esa noche", "weekly": what the lexicon gives whole. */
export function phraseTimeAt(context: TimeContext, index: number): TimeFound | null {
  const found = phraseIn(context, context.words.phrases, index);
  return found === null ? null : meant(context, found.value, found.end);
}

function meant(context: TimeContext, meaning: TimeMeaning, end: number): TimeFound | null {
  const { published } = context;
  if (meaning.kind === "reference" || meaning.kind === "set" || meaning.kind === "duration")
    return unwindowed(meaning, end);
  if (meaning.kind === "season") return seasonFound(context, meaning.season, end);
  if (meaning.kind === "feast") return feastFound(context, meaning, end);
  if (meaning.kind === "day-part") return dayPartFound(context, meaning, end);
  if (meaning.kind === "same") return sameFound(context, meaning.unit, end);
  if (published === null) return dateFound(end, null, "D");
  if (meaning.kind === "day") return dateFound(end, dayPeriod(plusDays(published, meaning.offset)), "D");
  if (meaning.kind === "to-now") return { end, type: "range", value: "PRESENT_REF", from: null, to: published };
  if (meaning.kind === "unit-to-now") return unitToNow(published, meaning.unit, end);
  return periodFound(context, meaning, end);
}

function unwindowed(meaning: TimeMeaning & { readonly value: string }, end: number): TimeFound {
  const type = meaning.kind === "reference" ? "date" : meaning.kind === "set" ? "set" : "duration";
  return { end, type, value: meaning.value, from: null, to: null };
}

function unitToNow(published: Day, unit: TimeUnit, end: number): TimeFound {
  const period = unitPeriod(unit, published);
  return { end, type: "range", value: period?.value ?? null, from: period?.from ?? null, to: published };
}

function dayPartFound(
  context: TimeContext,
  meaning: { readonly part: string; readonly offset: number | null },
  end: number,
): TimeFound {
  const from = meaning.offset === null ? context.before : context.published;
  const day = from === null ? null : plusDays(from, meaning.offset ?? 0);
  return { end, type: "time", value: day === null ? null : `${day}T${meaning.part}`, from: day, to: day };
}

function sameFound(context: TimeContext, unit: TimeUnit, end: number): TimeFound {
  return dateFound(end, context.before === null ? null : unitPeriod(unit, context.before), unit);
}

function feastFound(
  context: TimeContext,
  feast: { readonly month: number; readonly day: number },
  end: number,
): TimeFound {
  const year = yearAt(context, pastOf(context, end));
  const withYear = year === null ? end : pastOf(context, end) + 1;
  const guessed = year ?? (context.published === null ? null : lastYearOf(context.published, feast));
  const day = guessed === null ? null : dayOrNull(guessed, feast.month, feast.day);
  return dateFound(withYear, day === null ? null : dayPeriod(day), "D");
}

function lastYearOf(published: Day, feast: { readonly month: number; readonly day: number }): number {
  const year = yearOf(published);
  const day = dayOrNull(year, feast.month, feast.day);
  return day !== null && day <= published ? year : year - 1;
}

/** Seasons have no days of their own: north and south of the equator they lie half a year apart. */
function seasonFound(context: TimeContext, season: string, end: number): TimeFound {
  const at = pastOf(context, end);
  const year = yearAt(context, at);
  const named = year ?? (context.published === null ? null : yearOf(context.published));
  return {
    end: year === null ? end : at + 1,
    type: "date",
    value: named === null ? null : `${named}-${season}`,
    from: null,
    to: null,
  };
}

/** "last week", "la semana pasada", "este año", "el pasado mes de mayo", "last May", "next Tuesday". */
export function neighbourAt(context: TimeContext, index: number): TimeFound | null {
  const start = pastArticle(context, index);
  const found =
    phraseIn(context, context.words.neighbours, index) ?? phraseIn(context, context.words.neighbours, start);
  if (found !== null) return besideNeighbour(context, { neighbour: found.value, at: found.end });
  const unit = context.words.units.get(wordAt(context, start));
  if (unit === undefined) return null;
  const behind = phraseIn(context, context.words.neighbours, start + 1);
  if (behind === null || context.language === "en") return null;
  return periodFound(context, { unit, offset: behind.value }, behind.end);
}

function besideNeighbour(
  context: TimeContext,
  given: { readonly neighbour: Neighbour; readonly at: number },
): TimeFound | null {
  const word = wordAt(context, given.at);
  const weekday = context.words.weekdays.get(word);
  if (weekday !== undefined) return weekdayBehind(context, { weekday, ...given });
  const unit = context.words.units.get(word);
  if (unit !== undefined) return periodBehind(context, { unit, ...given });
  if (word !== "" && (context.words.months.has(word) || tokenAt(context, given.at)!.kind !== "word"))
    return monthBeside(context, given);
  return null;
}

/** "last May", "el pasado 30 de mayo": the neighbour only says on which side of now. */
function monthBeside(
  context: TimeContext,
  given: { readonly neighbour: Neighbour; readonly at: number },
): TimeFound | null {
  return calendarDateAt({ ...context, ahead: given.neighbour === 1 }, given.at);
}

/** A unit behind its neighbour, and a month that names it ("el pasado mes de mayo"). */
function periodBehind(
  context: TimeContext,
  given: { readonly unit: TimeUnit; readonly neighbour: Neighbour; readonly at: number },
): TimeFound | null {
  const after = given.at + 1;
  if (given.unit === "M" && context.words.of.has(wordAt(context, after))) {
    const month = monthBeside(context, { neighbour: given.neighbour, at: after + 1 });
    if (month !== null) return month;
  }
  return periodFound(context, { unit: given.unit, offset: given.neighbour }, after);
}

function periodFound(
  context: TimeContext,
  meaning: { readonly unit: TimeUnit; readonly offset: number },
  end: number,
): TimeFound | null {
  if (context.published === null) return dateFound(end, null, meaning.unit);
  const day = shiftedDay(context.published, meaning.unit, meaning.offset);
  const period = day === null ? null : unitPeriod(meaning.unit, day);
  return period === null ? null : dateFound(end, period, meaning.unit);
}

/** "Tuesday", "el martes", "Monday morning", "martes 30 de mayo", "el lunes pasado". */
export function weekdayAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const token = tokenAt(context, at);
  const weekday = token === null ? undefined : context.words.weekdays.get(token.folded);
  if (token === null || weekday === undefined) return null;
  if (context.language === "en" && (!token.capital || context.words.carefulWeekdays.has(token.folded))) {
    const dated = dateBehindWeekday(context, at);
    return token.capital ? dated : null;
  }
  return dateBehindWeekday(context, at) ?? weekdayBehind(context, { weekday, neighbour: null, at });
}

/** "Tuesday, May 30, 2022", "martes 30 de mayo": the date decides. */
function dateBehindWeekday(context: TimeContext, at: number): TimeFound | null {
  const stop = wordAt(context, at + 1) === "." || wordAt(context, at + 1) === "," ? at + 2 : at + 1;
  const start = pastArticle(context, stop);
  const token = tokenAt(context, start);
  if (token === null) return null;
  const isDate = token.kind !== "word" || context.words.months.has(token.folded);
  const found = isDate ? calendarDateAt(context, start) : null;
  return found?.grain === "D" ? found : null;
}

function weekdayBehind(
  context: TimeContext,
  given: { readonly weekday: number; readonly neighbour: Neighbour | null; readonly at: number },
): TimeFound {
  const after = phraseIn(context, context.words.neighbours, given.at + 1);
  const behind = context.language === "es" ? after : null;
  const neighbour = given.neighbour ?? behind?.value ?? null;
  const end = behind?.end ?? given.at + 1;
  const day = context.published === null ? null : weekdayNear(context, given.weekday, neighbour);
  const part = phraseIn(context, context.words.dayParts, end);
  if (part !== null)
    return { end: part.end, type: "time", value: day === null ? null : `${day}T${part.value}`, from: day, to: day };
  return dateFound(end, day === null ? null : dayPeriod(day), "D");
}

/** The last such weekday, today included; the coming one when the words or the clause look ahead. */
function weekdayNear(context: TimeContext, weekday: number, neighbour: Neighbour | null): Day {
  const published = context.published!;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (neighbour === -1) return plusDays(published, back === 0 ? -7 : -back);
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (neighbour === 1) return plusDays(published, ahead === 0 ? 7 : ahead);
  return context.ahead ? plusDays(published, ahead) : plusDays(published, -back);
}

/** "early May", "mid-2021", "a finales de marzo", "the beginning of the year": the longer period, not known more closely. */
export function phaseAt(context: TimeContext, index: number): TimeFound | null {
  const start = pastArticle(context, index);
  const phase = phraseIn(context, context.words.phases, index) ?? phraseIn(context, context.words.phases, start);
  if (phase === null) return null;
  let at = pastArticle(context, pastOf(context, phase.end));
  if (context.words.yearWords.has(wordAt(context, at)) && yearAt(context, at + 1) !== null) at++;
  const year = yearAt(context, at);
  const whole =
    year !== null
      ? dateFound(at + 1, yearPeriod(year), "Y")
      : (monthAt(context, at) ?? neighbourAt(context, at) ?? thisUnit(context, at) ?? decadeAt(context, at));
  if (whole === null || whole.grain === "D" || whole.from === null) return whole?.from === null ? whole : null;
  return phased(whole);
}

function monthAt(context: TimeContext, at: number): TimeFound | null {
  return context.words.months.has(wordAt(context, at)) ? calendarDateAt(context, at) : null;
}

/** "the year", "del mes": the one that the document lies in. */
function thisUnit(context: TimeContext, at: number): TimeFound | null {
  const unit = context.words.units.get(wordAt(context, at));
  return unit === undefined ? null : periodFound(context, { unit, offset: 0 }, at + 1);
}

/** EDTF has no "early": the month or year stands for its part, at that precision. */
function phased(whole: TimeFound): TimeFound {
  const value = whole.value ?? "";
  const isEdtf = whole.grain === "M" || whole.grain === "Y";
  const edtf = isEdtf ? (value as TimeFound["from"]) : null;
  return { ...whole, from: edtf ?? whole.from, to: edtf ?? whole.to };
}

/** "the first quarter of 2022", "el segundo semestre", "the third week of May", "Q1 2022". */
export function ordinalPeriodAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const quarter = shortQuarter(context, at);
  if (quarter !== null) return inYear(context, { unit: "Q", ordinal: quarter, end: at + 1 });
  const token = tokenAt(context, at);
  if (token === null) return null;
  const ordinal = context.words.ordinals.get(token.folded) ?? ordinalDigits(token, context.words);
  if (ordinal === null || ordinal === undefined) return null;
  const unit = context.words.units.get(wordAt(context, at + 1));
  if (unit === "Q" || unit === "HY") return inYear(context, { unit, ordinal, end: at + 2 });
  return unit === "W" ? weekOfMonth(context, { ordinal, end: at + 2 }) : null;
}

function shortQuarter(context: TimeContext, at: number): number | null {
  const word = wordAt(context, at);
  if (word.length !== 2) return null;
  if (word[0] === "q" && word[1]! >= "1" && word[1]! <= "4") return Number(word[1]);
  return word[1] === "q" && word[0]! >= "1" && word[0]! <= "4" ? Number(word[0]) : null;
}

function inYear(
  context: TimeContext,
  given: { readonly unit: "Q" | "HY"; readonly ordinal: number; readonly end: number },
): TimeFound | null {
  if (given.ordinal > (given.unit === "Q" ? 4 : 2)) return null;
  const found = yearOfPart(context, given.end);
  const year = found?.year ?? (context.published === null ? null : yearOf(context.published));
  const end = found?.end ?? given.end;
  if (year === null) return dateFound(end, null, given.unit);
  const period = given.unit === "Q" ? quarterPeriod(year, given.ordinal) : halfYearPeriod(year, given.ordinal);
  return dateFound(end, period, given.unit);
}

/** The year that a quarter or half belongs to: "of 2022", "de este año", "of last year". */
function yearOfPart(context: TimeContext, index: number): { readonly year: number; readonly end: number } | null {
  const comma = wordAt(context, index) === "," ? index + 1 : index;
  let at = pastArticle(context, pastOf(context, comma));
  if (context.words.yearWords.has(wordAt(context, at)) && yearAt(context, at + 1) !== null) at++;
  const year = yearAt(context, at);
  if (year !== null) return { year, end: at + 1 };
  const found = neighbourAt(context, at) ?? (at > index ? thisUnit(context, at) : null);
  return found?.grain === "Y" && found.from !== null ? { year: civilYear(found.from), end: found.end } : null;
}

/** The n-th seven days of a month that is named behind. */
function weekOfMonth(
  context: TimeContext,
  given: { readonly ordinal: number; readonly end: number },
): TimeFound | null {
  const at = pastArticle(context, pastOf(context, given.end));
  if (at === given.end) return null;
  const month = monthAt(context, at) ?? neighbourAt(context, at);
  if (month === null || month.grain !== "M" || month.from === null || given.ordinal > 4) return null;
  const from = plusDays(month.from as Day, 7 * (given.ordinal - 1));
  const period: Period = { from, to: plusDays(from, 6), value: unitPeriod("W", from)?.value ?? null };
  return dateFound(month.end, period, "W");
}

/** "the 1990s", "the nineties", "los años noventa", "la década de los 90". */
export function decadeAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastDecadeWords(context, pastArticle(context, index));
  const token = tokenAt(context, at);
  if (token === null) return null;
  const opened = at > pastArticle(context, index);
  const year = decadeYear(context, at, opened);
  if (year === null) return null;
  const period = unitPeriod("DEC", dayOrNull(year, 1, 1)!);
  return dateFound(at + 1, period, "DEC");
}

/** Past "años", "década de los", "decade of the". */
function pastDecadeWords(context: TimeContext, index: number): number {
  const unit = context.words.units.get(wordAt(context, index));
  if (unit !== "DEC" && !(unit === "Y" && context.language === "es")) return index;
  const after = pastArticle(context, pastOf(context, index + 1));
  return unit === "DEC" && context.words.units.get(wordAt(context, after)) === "Y" ? after + 1 : after;
}

function decadeYear(context: TimeContext, at: number, opened: boolean): number | null {
  const token = tokenAt(context, at)!;
  const named = context.words.decades.get(token.folded);
  if (named !== undefined && (opened || context.language === "en")) return 1900 + named;
  const digits = token.kind === "mixed" && token.folded.endsWith("s") ? token.folded.slice(0, -1) : token.folded;
  const isShort = digits.length === 2 && digits[1] === "0" && digits >= "20";
  const isLong = digits.length === 4 && digits[3] === "0" && digits >= "1500" && digits <= "2090";
  if (!(isShort || isLong) || !Number.isInteger(Number(digits))) return null;
  if (token.kind === "number" && !opened) return null;
  return isLong ? Number(digits) : 1900 + Number(digits);
}

/** "three weeks ago", "hace dos años", "in two days", "two months earlier": a point so many units from now or from before. */
export function shiftAt(context: TimeContext, index: number): TimeFound | null {
  const opener = phraseIn(context, context.words.shiftOpeners, index);
  if (opener !== null) {
    const span = unitsAt(context, opener.end);
    return span === null ? null : shifted({ ...span, by: opener.value, from: context.published });
  }
  const span = unitsAt(context, index);
  if (span === null) return null;
  const shift = phraseIn(context, context.words.shifts, span.end);
  if (shift === null) return null;
  const isFromBefore = context.words.shiftsFromBefore.has(wordAt(context, span.end));
  const from = isFromBefore ? context.before : context.published;
  return shifted({ ...span, end: shift.end, by: shift.value, from });
}

interface Units {
  readonly unit: TimeUnit;
  /** Null when the words give none: "several weeks". */
  readonly count: number | null;
  readonly end: number;
}

/** "two months", "un año", "several weeks", "2.5 years". */
export function unitsAt(context: TimeContext, index: number): Units | null {
  const counted = countAt(context, index);
  const some = counted === null ? phraseIn(context, context.words.some, index) : null;
  const isOne = counted === null && some === null && context.words.one.has(wordAt(context, index));
  let at = counted?.end ?? some?.end ?? (isOne ? index + 1 : index);
  if (at === index) return null;
  if (wordAt(context, at) === "-") at++;
  if (context.words.fillers.has(wordAt(context, at))) at++;
  const unit = context.words.units.get(wordAt(context, at));
  if (unit === undefined) return null;
  const count = counted?.count ?? (isOne ? 1 : null);
  return { unit, count, end: pastFiller(context, at + 1) };
}

/** "consecutivos", "seguidos" stand behind the unit in Spanish. */
function pastFiller(context: TimeContext, index: number): number {
  const isFiller = context.language === "es" && context.words.fillers.has(wordAt(context, index));
  return isFiller && wordAt(context, index) !== "mas" ? index + 1 : index;
}

const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set(["S", "MIN", "H"]);

function shifted(given: Units & { readonly by: Neighbour; readonly from: Day | null }): TimeFound {
  const { unit, count, end, from } = given;
  if (from === null || count === null)
    return {
      end,
      type: "date",
      value: count === null ? (given.by < 0 ? "PAST_REF" : "FUTURE_REF") : null,
      from: null,
      to: null,
    };
  if (CLOCK_UNITS.has(unit)) return dateFound(end, dayPeriod(from), "D");
  const day = shiftedDay(from, unit, given.by * count);
  if (day === null) return dateFound(end, null, unit);
  if (unit === "D" || unit === "WE") return dateFound(end, dayPeriod(day), "D");
  if (unit === "W") return dateFound(end, { from: day, to: day, value: day }, "W");
  // "two months ago" names a month and "ten years ago" a year, not the day that many months or years back
  return dateFound(end, coarse(unit, day), unit);
}

function coarse(unit: TimeUnit, day: Day): Period {
  const value = unit === "M" || unit === "Q" ? day.slice(0, 7) : day.slice(0, 4);
  return { from: value as Day, to: value as Day, value };
}
