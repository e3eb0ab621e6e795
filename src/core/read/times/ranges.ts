import {
  type Day,
  type EdtfDate,
  edtfDateFrom,
  firstDayOf,
  isEdtfDate,
  lastDayOf,
  plusDays,
} from "../../model/index.ts";
import {
  dateFound,
  endsOf,
  isUncounted,
  ordinalAt,
  pastArticle,
  pastOf,
  phraseIn,
  type TimeContext,
  type TimeFound,
  tokenAt,
  wordAt,
  yearAt,
} from "./cursor.ts";
import { calendarDateAt, dayOfMonth, monthAloneAt } from "./dates.ts";
import { neighbourAt } from "./neighbours.ts";
import { dayOrNull, dayPeriod, shiftedDay, yearOf, yearPeriod } from "./periods.ts";

/** Reads one date; the grammar of ranges is told how, because a date's own words can be a range's too. */
export type ReadPoint = (context: TimeContext, index: number) => TimeFound | null;

/** "from March 29 to May 25", "between July 2003 and December 2004", "del 1 al 12 de octubre", "May 3–5", "2014–2018". */
export function rangeAt(context: TimeContext, index: number, readPoint: ReadPoint): TimeFound | null {
  const soFar = soFarAt(context, index, readPoint);
  if (soFar !== null) return soFar;
  const opener = phraseIn(context, context.words.rangeOpeners, index);
  const at = pastArticle(context, opener?.end ?? index);
  const whole =
    daysOfMonth(context, at, opener?.value ?? null) ??
    yearsAt(context, at) ??
    (opener === null ? null : daysOfNamed(context, { index, at, opener: opener.value }));
  if (whole !== null) return whole;
  const first = startingAt(asNow(context, readPoint(context, at), opener !== null), at);
  if (first === null || !isPoint(first)) return null;
  const toNow = opener === null ? null : upToNow(context, first);
  if (toNow !== null) return toNow;
  const join = joinAt(context, first.end, opener?.value ?? null);
  if (join === null) return null;
  const secondAt = pastArticle(context, join.end);
  const second = startingAt(secondPoint(context, { first, at: secondAt, readPoint }), secondAt);
  if (second === null || !isPoint(second)) return null;
  // without an opener only two dates of one kind make a range: "Monday to Friday", not "2019 to the police"
  if (opener === null && first.grain !== second.grain && !join.isThrough) return null;
  return spanned(...inOrder(context, sameYear(first, second), second));
}

/** What joins two dates; "and" does so only behind "between": "from 2015 and 2016" is two years. */
function joinAt(
  context: TimeContext,
  end: number,
  opener: "from" | "between" | null,
): { readonly end: number; readonly isThrough: boolean } | null {
  const isCut = wordAt(context, end) === "." && context.words.carefulMonths.has(wordAt(context, end - 1));
  const join = phraseIn(context, context.words.rangeJoins, isCut ? end + 1 : end);
  if (join === null || (join.value === "and" && opener !== "between")) return null;
  return { end: join.end, isThrough: join.value === "through" };
}

/** "2014 to 2018", "2014-18": two years in order that count nothing. */
function yearsAt(context: TimeContext, index: number): TimeFound | null {
  const first = yearAt(context, index);
  const join = first === null || first < 1800 ? null : phraseIn(context, context.words.rangeJoins, index + 1);
  if (first === null || join === null || join.value === "and") return null;
  const last = yearAt(context, join.end) ?? shortYear(context, join.end, first);
  const isGlued = tokenAt(context, join.end)?.spaced === false && wordAt(context, join.end + 1) !== "%";
  if (last === null || last <= first || (!isGlued && !isUncounted(context, join.end + 1))) return null;
  return spanned(
    { ...dateFound(index + 1, yearPeriod(first), "Y"), start: index },
    { ...dateFound(join.end + 1, yearPeriod(last), "Y"), start: join.end },
  );
}

/** "2014-18": the last two digits, glued to the first year by a dash. */
function shortYear(context: TimeContext, index: number, first: number): number | null {
  const token = tokenAt(context, index);
  const isGlued = token?.kind === "number" && !token.spaced && token.text.length === 2;
  const year = Number(token?.text) + first - (first % 100);
  return isGlued && Number(token.text) > 12 && year <= first + 50 ? year : null;
}

/** The later date behind the earlier one: what may lie in another year or week gives way ("November to March"). */
function inOrder(context: TimeContext, first: TimeFound, second: TimeFound): readonly [TimeFound, TimeFound] {
  if (first.from === null || second.to === null || firstDayOf(first.from) <= lastDayOf(second.to))
    return [first, second];
  const { published } = context;
  const isPast = published !== null && lastDayOf(second.to) <= published;
  const next = second.floats === undefined ? null : floated(second, 1);
  // a range that is running ends soon
  const isRunning = isPast && next?.to != null && lastDayOf(next.to) <= plusDays(published, DAYS_AHEAD);
  if (isRunning && first.from !== null && firstDayOf(first.from) <= published) return [first, next];
  if (isPast && first.floats !== undefined) return [floated(first, -1), second];
  return [first, next ?? second];
}

/** How soon a range that has begun must end for its last day to lie ahead though no word says so. */
const DAYS_AHEAD = 45;

function floated(found: TimeFound, by: 1 | -1): TimeFound {
  const move = (date: EdtfDate) =>
    found.floats === "week" ? edtfDateFrom(plusDays(firstDayOf(date), 7 * by)) : movedTo(date, yearOf(date) + by);
  const [from, to] = [found.from === null ? null : move(found.from), found.to === null ? null : move(found.to)];
  return { ...found, from, to, value: from?.slice(0, found.value?.length ?? 10) ?? null };
}

/** "de enero a la fecha", "since 2018 to date": from the start of what is named to the document's day. */
export function upToNow(context: TimeContext, first: TimeFound): TimeFound | null {
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

/** Whether an expression can be an end of a range: a date or a time of day. */
export function isPoint(found: TimeFound): boolean {
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
  const again = sameStretch(context, given);
  if (again !== null) return again;
  const point = asNow(context, given.readPoint(context, given.at), true);
  if (point !== null && isPoint(point)) return point;
  if (given.first.grain === "M") return monthAloneAt(context, given.at);
  const ordinal = ordinalDay(context, given.at);
  const day = dayOfMonth(context, given.at) ?? ordinal;
  const { from, grain } = given.first;
  if (day === null || grain !== "D" || from?.length !== 10) return null;
  // "detuvo el lunes a 12 personas": a bare number with what it counts behind it
  const isGlued = tokenAt(context, given.at - 1)?.kind === "mark";
  if (ordinal === null && !isGlued && !isUncounted(context, day.end)) return null;
  const second = dayOrNull(yearOf(from), Number(from.slice(5, 7)), day.day);
  if (second !== null && second > firstDayOf(from)) return dateFound(day.end, dayPeriod(second), "D");
  // "from the 27th to the third": of the month behind
  const next = ordinal === null || second === null ? null : shiftedDay(second, "M", 1);
  return next === null ? null : dateFound(day.end, dayPeriod(next), "D");
}

/** "entre el primer semestre de 2023 y el de 2024", "… and that of 2024": the same stretch in the year behind. */
function sameStretch(
  context: TimeContext,
  { first, at }: { readonly first: TimeFound; readonly at: number },
): TimeFound | null {
  const of = wordAt(context, at) === "that" ? at + 1 : at;
  const year = context.words.of.has(wordAt(context, of)) ? yearAt(context, of + 1) : null;
  const { from, to, value } = first;
  if (year === null || from === null || to === null || value === null || from.length === 4) return null;
  const [start, end] = [movedTo(from, year), movedTo(to, year)];
  if (start === null || end === null || from.slice(0, 4) !== to.slice(0, 4)) return null;
  return {
    end: of + 2,
    type: "date",
    value: `${year}${value.slice(4)}`,
    from: start,
    to: end,
    ...(first.grain && { grain: first.grain }),
  };
}

/** "the ninth", where only a month that stands elsewhere can make it a day. */
function ordinalDay(context: TimeContext, index: number): { readonly day: number; readonly end: number } | null {
  const ordinal = ordinalAt(context, index);
  return ordinal === null || ordinal.count > 31 ? null : { day: ordinal.count, end: ordinal.end };
}

/** "1 al 12 de octubre", "3 to 5 May 2022": the month stands behind the second day only. */
function daysOfMonth(context: TimeContext, index: number, opener: "from" | "between" | null): TimeFound | null {
  const first = dayOfMonth(context, index) ?? ordinalDay(context, index);
  const join = first === null ? null : joinAt(context, first.end, opener);
  if (first === null || join === null) return null;
  const at = pastArticle(context, join.end);
  const second = dayOfMonth(context, at) === null ? null : calendarDateAt(context, at);
  if (second?.grain !== "D" || second.from === null) return null;
  const last = firstDayOf(second.from);
  const day = dayOrNull(Number(last.slice(0, 4)), Number(last.slice(5, 7)), first.day);
  if (day === null || day >= last) return null;
  return spanned({ ...dateFound(first.end, dayPeriod(day), "D"), start: index }, { ...second, start: at });
}

/**
 * "Las dos primeras semanas de septiembre, del 1 al 14", "en mayo (del 3 al 9)", "22 entre el 11 y el 20", "between the 9th and the 15th
 * of that month": days of the month named before.
 */
function daysOfNamed(
  context: TimeContext,
  { index, at, opener }: { readonly index: number; readonly at: number; readonly opener: "from" | "between" },
): TimeFound | null {
  const dayAt = (where: number) => dayOfMonth(context, where) ?? ordinalDay(context, where);
  const first = dayAt(at);
  const join = first === null ? null : joinAt(context, first.end, opener);
  const lastAt = join === null ? null : pastArticle(context, join.end);
  const last = lastAt === null ? null : dayAt(lastAt);
  if (first === null || lastAt === null || last === null || first.day >= last.day) return null;
  const ofMonth = monthMeant(context, last.end);
  const isBeside = tokenAt(context, index - 1)?.kind === "mark" && closesMonth(context, index - 2);
  const isDays = isBeside ? isMark(context, last.end) : ofMonth.isSaid || areDays(context, { index, at, lastAt });
  const month = isBeside ? context.named : ofMonth.month;
  if (month === null && ofMonth.isSaid) return spanned(unknownDay(first.end, at), unknownDay(ofMonth.end, lastAt));
  if (month === null || !isDays) return null;
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const [from, to] = [dayOrNull(year, number, first.day), dayOrNull(year, number, last.day)];
  if (from === null || to === null) return null;
  return spanned(
    { ...dateFound(first.end, dayPeriod(from), "D"), start: at },
    { ...dateFound(isBeside ? last.end : ofMonth.end, dayPeriod(to), "D"), start: lastAt },
  );
}

/** A day of a month that the text does not name. */
function unknownDay(end: number, start: number): TimeFound {
  return { ...dateFound(end, null, "D"), start };
}

/** Whether a mark, or the end of the sentence, stands at a place. */
function isMark(context: TimeContext, index: number): boolean {
  const token = tokenAt(context, index);
  return token === null || token.kind === "mark";
}

/** "of that month", "de ese mes", "del mes pasado" behind a day; else the month named last. `isSaid` where the words name one. */
function monthMeant(
  context: TimeContext,
  end: number,
): { readonly month: Day | null; readonly end: number; readonly isSaid: boolean } {
  const unsaid = { month: context.month, end, isSaid: false };
  const of = pastOf(context, end);
  if (of === end) return unsaid;
  const found = phraseIn(context, context.words.phrases, of);
  if (found?.value.kind === "same" && found.value.unit === "M")
    return { month: context.month, end: found.end, isSaid: true };
  const month = neighbourAt(context, pastArticle(context, of));
  if (month?.grain === "M" && month.from !== null)
    return { month: firstDayOf(month.from), end: month.end, isSaid: true };
  const unitAt = pastArticle(context, of);
  const isMonth = context.words.units.get(wordAt(context, unitAt)) === "M" && isMark(context, unitAt + 1);
  return isMonth ? { month: context.month, end: unitAt + 1, isSaid: true } : unsaid;
}

/**
 * Whether two bare numbers between an opener and a joiner are days: both behind an article in Spanish ("del 16 al 22"), both ordinals in
 * English, where they are no degrees of a scale and no noun or "percent" follows.
 */
function areDays(
  context: TimeContext,
  { index, at, lastAt }: { readonly index: number; readonly at: number; readonly lastAt: number },
): boolean {
  const { words, language } = context;
  const isDay = (where: number) =>
    language === "es" ? SINGULAR.has(wordAt(context, where - 1)) : ordinalAt(context, where) !== null;
  if (!isDay(at) || !isDay(lastAt)) return false;
  const isScale = [index - 1, index - 2].some((where) => words.scales.has(wordAt(context, where)));
  const end = ordinalAt(context, lastAt)?.end ?? lastAt + 1;
  const behind = tokenAt(context, end);
  if (isScale || words.scales.has(behind?.folded ?? "") || behind?.text === "%" || behind?.text === "/") return false;
  if (language === "es" || isMark(context, end) || index === context.first) return true;
  return words.before.has(behind!.folded) || words.listJoins.has(behind!.folded);
}

/** Spanish articles of one day, and the prepositions that hold them. */
const SINGULAR: ReadonlySet<string> = new Set(["el", "del", "al"]);

/** "mayo", "octubre de 2023": where a month's name, or its year, ends. */
function closesMonth(context: TimeContext, index: number): boolean {
  const { months } = context.words;
  if (yearAt(context, index) === null) return months.has(wordAt(context, index));
  const linked = pastOf(context, index - 1) > index - 1 ? index - 2 : index - 1;
  return months.has(wordAt(context, linked));
}

/** The year written once, behind the second date, is the first's too ("from March 29 to May 25, 2021"). */
function sameYear(first: TimeFound, second: TimeFound): TimeFound {
  if (first.floats !== "year" || second.to === null || first.from === null) return first;
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
