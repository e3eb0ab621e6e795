/**
 * An EDTF date (ISO 8601-2, level 1): a day "2022-05-30", month "2022-05" or year "2022", with "~" behind it when
 * the text itself is approximate ("early May" → "2022-05", "around 5 May" → "2022-05-05~").
 */
export type EdtfDate = string & { readonly edtf: unique symbol };

/**
 * A calendar day, "2022-05-30": an EDTF date of day precision. Days have no time zone here: which zone a day belongs
 * to is the collection's business.
 */
export type Day = EdtfDate & { readonly day: unique symbol };

const SHAPE = /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?$/;

/** Whether the words are a day that exists ("2022-02-30" does not). */
export function isDay(written: string): written is Day {
  return written.length === 10 && isEdtfDate(written);
}

/** Whether the words are an EDTF date of year, month or day precision, and one that exists. */
export function isEdtfDate(written: string): written is EdtfDate {
  if (!SHAPE.test(written)) return false;
  const [year, month, day] = partsOf(written);
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** Whether a date is one day, and no more than that by its words. */
function isOfDay(date: EdtfDate): date is Day {
  return date.length === 10;
}

/** @throws RangeError when the words are not a day. */
export function dayFrom(written: string): Day {
  if (!isDay(written)) throw new RangeError(`«${written}» is not a day: YYYY-MM-DD is, and it must exist`);
  return written;
}

/** @throws RangeError when the words are not an EDTF date. */
export function edtfDateFrom(written: string): EdtfDate {
  if (!isEdtfDate(written)) throw new RangeError(`«${written}» is not an EDTF date: YYYY, YYYY-MM and YYYY-MM-DD are`);
  return written;
}

/**
 * The day of an ISO 8601 instant, as its writer's calendar has it; in UTC for the instants of the record.
 * @throws RangeError when it does not begin with a day.
 */
export function dayOfInstant(instant: string): Day {
  return dayFrom(instant.slice(0, 10));
}

/** The day that an ISO 8601 instant falls on in a time zone, given by its IANA name. */
export function dayInZone(instant: string, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return dayFrom(parts.format(new Date(instant)));
}

/** The first day an EDTF date can mean. */
export function firstDayOf(date: EdtfDate): Day {
  if (isOfDay(date)) return date;
  const [year, month = 1, day = 1] = partsOf(date);
  return civil(year, month, day);
}

/** The last day an EDTF date can mean. */
export function lastDayOf(date: EdtfDate): Day {
  if (isOfDay(date)) return date;
  const [year, month = 12, day] = partsOf(date);
  return civil(year, month, day ?? daysInMonth(year, month));
}

/** Days since 1970-01-01, for comparing and adding. */
export function dayNumberOf(day: Day): number {
  const [year, month = 1, date = 1] = partsOf(day);
  return dayNumberFrom(year, month, date);
}

/** The day that lies so many days after 1970-01-01; the inverse of {@link dayNumberOf}. */
export function dayFromNumber(dayNumber: number): Day {
  const sinceMarch = dayNumber + EPOCH_SINCE_MARCH;
  const era = Math.floor(sinceMarch / DAYS_IN_ERA);
  const dayOfEra = sinceMarch - era * DAYS_IN_ERA;
  const leapDays = Math.trunc(dayOfEra / 1460) - Math.trunc(dayOfEra / 36_524) + Math.trunc(dayOfEra / 146_096);
  const yearOfEra = Math.trunc((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100));
  const monthFromMarch = Math.trunc((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.trunc((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

const DAYS_IN_ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_SINCE_MARCH = 719_468;

/**
 * The Gregorian calendar in whole-number arithmetic, years beginning in March: much quicker than Date, and reading works
 * out many days. Howard Hinnant, https://howardhinnant.github.io/date_algorithms.html
 */
function dayNumberFrom(year: number, month: number, day: number): number {
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.trunc((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SINCE_MARCH;
}

/** The day so many days later; earlier when negative. */
export function plusDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumberOf(day) + days);
}

/** How many days `later` lies after `earlier`; negative when before. */
export function daysBetween(earlier: Day, later: Day): number {
  return dayNumberOf(later) - dayNumberOf(earlier);
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((dayNumberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** How many days a month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of these civil parts; `month` counts from 1. @throws RangeError when there is no such day. */
export function civil(year: number, month: number, day: number): Day {
  if (!isCivil(year, month, day)) throw new RangeError(`There is no day ${year}-${month}-${day}`);
  return written(year, month, day);
}

function isCivil(year: number, month: number, day: number): boolean {
  const isYear = Number.isInteger(year) && year >= 0 && year <= 9999;
  return isYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function written(year: number, month: number, day: number): Day {
  const years = year < 1000 ? String(year).padStart(4, "0") : String(year);
  return `${years}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as Day;
}

function partsOf(date: string): [number, number | undefined, number | undefined] {
  const year = 100 * twoDigitsAt(date, 0) + twoDigitsAt(date, 2);
  return [
    year,
    date.length >= 7 ? twoDigitsAt(date, 5) : undefined,
    date.length >= 10 ? twoDigitsAt(date, 8) : undefined,
  ];
}

function twoDigitsAt(date: string, index: number): number {
  return 10 * (date.charCodeAt(index) - 48) + date.charCodeAt(index + 1) - 48;
}
