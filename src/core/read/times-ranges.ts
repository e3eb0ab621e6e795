import { type EdtfDate, edtfDateFrom, firstDayOf, isEdtfDate, lastDayOf, plusDays } from "../model/index.ts";
import {
  dateFound,
  pastArticle,
  phraseIn,
  type TimeContext,
  type TimeFound,
  type TokenSpan,
  wordAt,
} from "./times-cursor.ts";
import { calendarDateAt, dayOfMonth } from "./times-dates.ts";
import { dayOrNull, dayPeriod } from "./windows.ts";

/** Reads one date; the grammar of ranges is told how, because a date's own words can be a range's too. */
export type ReadPoint = (context: TimeContext, index: number) => TimeFound | null;

/** "from March 29 to May 25", "between July 2003 and December 2004", "del 1 al 12 de octubre", "May 3–5". */
export function rangeAt(context: TimeContext, index: number, readPoint: ReadPoint): TimeFound | null {
  const soFar = soFarAt(context, index, readPoint);
  if (soFar !== null) return soFar;
  const opener = phraseIn(context, context.words.rangeOpeners, index);
  const at = pastArticle(context, opener?.end ?? index);
  const days = daysOfMonth(context, at, opener !== null);
  if (days !== null) return days;
  const first = startingAt(asNow(context, readPoint(context, at), opener !== null), at);
  if (first === null || !isPoint(first)) return null;
  const toNow = opener === null ? null : upToNow(context, first);
  if (toNow !== null) return toNow;
  const join = phraseIn(context, context.words.rangeJoins, first.end);
  if (join === null || (opener === null && join.value === "and")) return null;
  const secondAt = pastArticle(context, join.end);
  const second = startingAt(secondPoint(context, { first, at: secondAt, readPoint }), secondAt);
  if (second === null || !isPoint(second)) return null;
  // without an opener only two dates of one kind make a range: "Monday to Friday", not "2019 to the police"
  if (opener === null && first.grain !== second.grain) return null;
  return spanned(sameYear(first, second), second);
}

/** "de enero a la fecha", "since 2018 to date": from the start of what is named to the document's day. */
function upToNow(context: TimeContext, first: TimeFound): TimeFound | null {
  const now = phraseIn(context, context.words.phrases, first.end);
  if (now?.value.kind !== "to-now" || context.published === null || first.from === null) return null;
  return spanned(first, { ...dateFound(now.end, dayPeriod(context.published), "D"), start: first.end });
}

/** "en lo que va de 2022", "so far in May": from the start of what is named to the document's day. */
function soFarAt(context: TimeContext, index: number, readPoint: ReadPoint): TimeFound | null {
  const opener = phraseIn(context, context.words.soFar, index);
  if (opener === null || context.published === null) return null;
  const whole = readPoint(context, pastArticle(context, opener.end));
  if (whole === null || whole.from === null || whole.grain === undefined || whole.grain === "D") return null;
  const isOver = whole.to !== null && lastDayOf(whole.to) < context.published;
  const now = dateFound(whole.end, dayPeriod(context.published), "D");
  const ends = endsOf([whole], opener.end);
  return { ...spanned(whole, isOver ? whole : now), value: whole.value, ends };
}

/** A date with the place at which it was looked for, when it does not say itself where it begins. */
function startingAt(found: TimeFound | null, at: number): TimeFound | null {
  return found === null ? null : { ...found, start: found.start ?? at };
}

function isPoint(found: TimeFound): boolean {
  return found.type === "date" || found.type === "time";
}

/** In a range "now" is the document's day. */
function asNow(context: TimeContext, point: TimeFound | null, isRange: boolean): TimeFound | null {
  const isNow = isRange && point?.value === "PRESENT_REF" && context.published !== null;
  return isNow ? dateFound(point.end, dayPeriod(context.published), "D") : point;
}

/** "3–5" behind a month: the second end is a day of the first's month; "now" is the document's day. */
function secondPoint(
  context: TimeContext,
  given: { readonly first: TimeFound; readonly at: number; readonly readPoint: ReadPoint },
): TimeFound | null {
  const point = asNow(context, given.readPoint(context, given.at), true);
  if (point !== null && isPoint(point)) return point;
  const day = dayOfMonth(context, given.at);
  const { from, grain } = given.first;
  if (day === null || grain !== "D" || from?.length !== 10) return null;
  const second = dayOrNull(Number(from.slice(0, 4)), Number(from.slice(5, 7)), day.day);
  return second === null || second <= firstDayOf(from) ? null : dateFound(day.end, dayPeriod(second), "D");
}

/** "1 al 12 de octubre", "3 to 5 May 2022": the month stands behind the second day only. */
function daysOfMonth(context: TimeContext, index: number, isOpened: boolean): TimeFound | null {
  const first = dayOfMonth(context, index);
  const join = first === null ? null : phraseIn(context, context.words.rangeJoins, first.end);
  if (first === null || join === null || (join.value === "and" && !isOpened)) return null;
  const at = pastArticle(context, join.end);
  const second = dayOfMonth(context, at) === null ? null : calendarDateAt(context, at);
  if (second?.grain !== "D" || second.from === null) return null;
  const last = firstDayOf(second.from);
  const day = dayOrNull(Number(last.slice(0, 4)), Number(last.slice(5, 7)), first.day);
  if (day === null || day >= last) return null;
  return spanned({ ...dateFound(first.end, dayPeriod(day), "D"), start: index }, { ...second, start: at });
}

/** The year written once, behind the second date, is the first's too ("from March 29 to May 25, 2021"). */
function sameYear(first: TimeFound, second: TimeFound): TimeFound {
  if (first.yearless !== true || second.to === null || first.from === null) return first;
  const year = Number(second.to.slice(0, 4));
  const inYear = movedTo(first.from, year);
  const isBefore = inYear !== null && firstDayOf(inYear) <= lastDayOf(second.to);
  const from = isBefore ? inYear : movedTo(first.from, year - 1);
  return from === null ? first : { ...first, from, value: from.slice(0, first.value?.length ?? 10) };
}

function movedTo(date: EdtfDate, year: number): EdtfDate | null {
  const moved = `${String(year).padStart(4, "0")}${date.slice(4)}`;
  return isEdtfDate(moved) ? moved : null;
}

function spanned(first: TimeFound, second: TimeFound): TimeFound {
  const isKnown = first.from !== null && second.to !== null && firstDayOf(first.from) <= lastDayOf(second.to);
  const value = isKnown ? `${first.value ?? ""}/${second.value ?? ""}` : null;
  const ends = endsOf([first, second], first.end);
  return {
    end: second.end,
    type: "range",
    value,
    from: isKnown ? first.from : null,
    to: isKnown ? second.to : null,
    ends,
  };
}

/** "since March 29", "desde enero"; "until yesterday", "as of early May"; "after 2016", "antes del 1 de enero". */
export function halfOpenAt(context: TimeContext, index: number, readPoint: ReadPoint): TimeFound | null {
  for (const side of SIDES) {
    const opener = phraseIn(context, context.words[side.words], index);
    if (opener === null) continue;
    // what has gone on since a day began before now, whatever the clause says of the future
    const sided: TimeContext = side.kind === "since" ? { ...context, side: -1 } : context;
    const date = endAt(sided, opener.end, readPoint);
    if (date === null) continue;
    const toNow = side.kind === "since" ? upToNow(context, date) : null;
    return toNow ?? openRange(date, side, { start: index, end: opener.end });
  }
  return null;
}

interface Side {
  readonly words: "since" | "until" | "after" | "earlierThan";
  readonly kind: "since" | "until" | "after" | "before";
  /** The range's one end, from the date that is named. */
  readonly endOf: (date: TimeFound) => Pick<TimeFound, "from" | "to">;
}

const SIDES: readonly Side[] = [
  { words: "since", kind: "since", endOf: ({ from }) => ({ from, to: null }) },
  { words: "until", kind: "until", endOf: ({ to }) => ({ from: null, to }) },
  { words: "after", kind: "after", endOf: (date) => ({ from: dayAfter(date), to: null }) },
  { words: "earlierThan", kind: "before", endOf: (date) => ({ from: null, to: dayBefore(date) }) },
];

function openRange(date: TimeFound, side: Side, opener: TokenSpan): TimeFound {
  const { from, to } = side.endOf(date);
  const range: TimeFound = {
    end: date.end,
    type: "range",
    value: date.value,
    from,
    to,
    modifier: { kind: side.kind, ...opener },
    ends: endsOf([date], opener.end),
  };
  return from === null ? range : { ...range, openEnd: true };
}

/** The dates of a range with their places; one that does not say where it begins does so at `at`. */
function endsOf(dates: readonly TimeFound[], at: number): NonNullable<TimeFound["ends"]> {
  return dates.map(({ start, end, value }) => ({ start: start ?? at, end, value }));
}

function endAt(context: TimeContext, index: number | null, readPoint: ReadPoint): TimeFound | null {
  if (index === null) return null;
  const at = pastArticle(context, index);
  const found = readPoint(context, at);
  if (found === null || !isPoint(found) || found.grain === undefined) return null;
  // "after the May 30 attack": the date belongs to what follows it
  const isPart = context.language === "en" && at > index && found.grain === "D" && wordAt(context, at) !== "";
  return isPart && context.words.months.has(wordAt(context, at)) ? null : found;
}

/** A day counts from itself; a longer period is over with its last day. */
function dayAfter(found: TimeFound): EdtfDate | null {
  if (found.to === null || found.grain === "D") return found.from;
  return edtfDateFrom(plusDays(lastDayOf(found.to), 1));
}

function dayBefore(found: TimeFound): EdtfDate | null {
  return found.from === null ? null : edtfDateFrom(plusDays(firstDayOf(found.from), -1));
}
