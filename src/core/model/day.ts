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
const DAY_MS = 86_400_000;

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

/** The first day an EDTF date can mean. */
export function firstDayOf(date: EdtfDate): Day {
  const [year, month = 1, day = 1] = partsOf(date);
  return civil(year, month, day);
}

/** The last day an EDTF date can mean. */
export function lastDayOf(date: EdtfDate): Day {
  const [year, month = 12, day] = partsOf(date);
  return civil(year, month, day ?? daysInMonth(year, month));
}

/** Days since 1970-01-01, for comparing and adding. */
export function dayNumberOf(day: Day): number {
  const [year, month = 1, date = 1] = partsOf(day);
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/** The day that lies so many days after 1970-01-01; the inverse of {@link dayNumberOf}. */
export function dayFromNumber(dayNumber: number): Day {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10) as Day;
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
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of these civil parts; `month` counts from 1. @throws RangeError when there is no such day. */
export function civil(year: number, month: number, day: number): Day {
  const written = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return dayFrom(written);
}

function partsOf(date: string): [number, number | undefined, number | undefined] {
  const bare = date.replace(/[~?%]$/, "");
  const [year = "0", month, day] = bare.split("-");
  return [Number(year), month === undefined ? undefined : Number(month), day === undefined ? undefined : Number(day)];
}
