import type { TimeUnit } from "../../lexicon/times.ts";
import { civil, daysBetween, edtfDateFrom, firstDayOf, lastDayOf, plusDays } from "../../model/index.ts";
import {
  dateFound,
  endsClause,
  isPluralUnit,
  looksAhead,
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
import { calendarDateAt } from "./dates.ts";
import { neighbourAt } from "./neighbours.ts";
import { dayOrNull, PARTS_OF_YEAR, periodOf, unitPeriod, yearOf, yearPeriod } from "./periods.ts";
import { periodFound } from "./phrases.ts";

/** "early May", "mid-2021", "a finales de marzo", "the beginning of the year": the longer period, not known more closely. */
export function phaseAt(context: TimeContext, index: number): TimeFound | null {
  const { phases } = context.words;
  const phase = phraseIn(context, phases, index) ?? phraseIn(context, phases, pastArticle(context, index));
  const found = phase === null ? null : wholeAt(context, pastArticle(context, pastOf(context, phase.end)));
  if (phase === null || found === null) return null;
  const whole: TimeFound = { ...found, modifier: { kind: phase.value, start: index, end: phase.end } };
  // EDTF has no "early": the month or year stands for its part, at that precision
  if (whole.from === null || (whole.grain !== "M" && whole.grain !== "Y")) return whole;
  const edtf = edtfDateFrom(whole.value!);
  return { ...whole, from: edtf, to: edtf };
}

/** What a phase is a phase of: a year, a month, "this week", "the year", a decade. */
export function wholeAt(context: TimeContext, index: number): TimeFound | null {
  const isYearWord = context.words.yearWords.has(wordAt(context, index)) && yearAt(context, index + 1) !== null;
  const at = isYearWord ? index + 1 : index;
  const year = yearAt(context, at);
  if (year !== null) return dateFound(at + 1, yearPeriod(year), "Y");
  return monthAt(context, at) ?? neighbourAt(context, at) ?? thisUnit(context, at) ?? decadeAt(context, at);
}

function monthAt(context: TimeContext, at: number): TimeFound | null {
  const found = context.words.months.has(wordAt(context, at)) ? calendarDateAt(context, at) : null;
  return found?.grain === "M" ? found : null;
}

/** "the year", "del mes": the one that the document lies in. */
function thisUnit(context: TimeContext, at: number): TimeFound | null {
  const unit = context.words.units.get(wordAt(context, at));
  return unit === undefined ? null : periodFound(context, { unit, offset: 0 }, at + 1);
}

/** "the first quarter of 2022", "el segundo semestre", "Q1 2022", "2019-H2". */
export function ordinalPeriodAt(context: TimeContext, index: number): TimeFound | null {
  const at = pastArticle(context, index);
  const short = shortPart(context, at) ?? shortPartBehindYear(context, at) ?? partOfNamedYear(context, at);
  if (short !== null) return short;
  const ordinal = ordinalAt(context, at);
  if (ordinal === null) return null;
  const unit = context.words.units.get(wordAt(context, ordinal.end));
  const end = ordinal.end + 1;
  return isPartOfYear(unit) ? partOfYear(context, { unit, ordinal: ordinal.count, end }) : null;
}

/** "the first half of 2017", "la segunda mitad de mayo", "the first third of the year"; "the first half" alone may be a match's. */
export function halfAt(context: TimeContext, index: number): TimeFound | null {
  const ordinal = ordinalAt(context, pastArticle(context, index));
  const { halfNouns, thirdNouns } = context.words;
  const noun = ordinal === null ? "" : wordAt(context, ordinal.end);
  const share = halfNouns.has(noun) ? 2 : thirdNouns.has(noun) ? 3 : 0;
  if (ordinal === null || ordinal.count > share) return null;
  const of = pastOf(context, ordinal.end + 1);
  const whole = of === ordinal.end + 1 ? null : wholeAt(context, pastArticle(context, of));
  if (whole === null || whole.from === null || whole.to === null) return null;
  const unit = share === 2 ? "HY" : "FM";
  const part = { unit, ordinal: ordinal.count } as const;
  if (whole.grain === "Y") return dateFound(whole.end, periodOfPart(yearOf(whole.from), part), unit);
  if (share === 3) return null;
  const [first, last] = [firstDayOf(whole.from), lastDayOf(whole.to)];
  const middle = plusDays(first, Math.floor((daysBetween(first, last) + 1) / 2));
  const [from, to] = ordinal.count === 1 ? [first, plusDays(middle, -1)] : [middle, last];
  return from > to ? null : dateFound(whole.end, periodOf(from, to, `${from}/${to}`), whole.grain ?? "D");
}

/** "Q1", "1Q", "H2". */
function shortPart(context: TimeContext, at: number): TimeFound | null {
  const part = writtenPart(context, at);
  if (part === null || (context.words.partsNeedYear && yearOfPart(context, at + 1) === null)) return null;
  return partOfYear(context, { ...part, end: at + 1 });
}

/** "next year's first quarter". */
function partOfNamedYear(context: TimeContext, at: number): TimeFound | null {
  const year = neighbourAt(context, at);
  if (year?.grain !== "Y" || year.from === null || !context.tokens[year.end - 1]!.folded.endsWith("'s")) return null;
  const ordinal = ordinalAt(context, year.end);
  const unit = ordinal === null ? undefined : context.words.units.get(wordAt(context, ordinal.end));
  if (ordinal === null || !isPartOfYear(unit) || ordinal.count > PARTS_OF_YEAR.get(unit)!) return null;
  return dateFound(ordinal.end + 1, periodOfPart(yearOf(year.from), { unit, ordinal: ordinal.count }), unit);
}

function writtenPart(context: TimeContext, index: number): Part | null {
  const word = wordAt(context, index);
  if (word.length !== 2) return null;
  const isLetterFirst = context.words.partLetters.has(word[0]!);
  const unit = context.words.partLetters.get(isLetterFirst ? word[0]! : word[1]!);
  const ordinal = Number(isLetterFirst ? word[1] : word[0]);
  if (unit === undefined || !(ordinal >= 1 && ordinal <= (unit === "Q" ? 4 : 2))) return null;
  // "1H" is an hour
  return unit === "HY" && !isLetterFirst && !context.words.partsNeedYear ? null : { unit, ordinal };
}

function shortPartBehindYear(context: TimeContext, at: number): TimeFound | null {
  const year = yearAt(context, at);
  if (year === null) return null;
  const partAt = wordAt(context, at + 1) === "-" ? at + 2 : at + 1;
  const part = writtenPart(context, partAt);
  if (part === null) return null;
  return dateFound(partAt + 1, periodOfPart(year, part), part.unit);
}

interface Part {
  readonly unit: TimeUnit;
  readonly ordinal: number;
}

function isPartOfYear(unit: TimeUnit | undefined): unit is TimeUnit {
  return PARTS_OF_YEAR.has(unit);
}

function periodOfPart(year: number, { unit, ordinal }: Part) {
  const months = 12 / PARTS_OF_YEAR.get(unit)!;
  return unitPeriod(unit, civil(year, months * (ordinal - 1) + 1, 1))!;
}

/** A quarter or half with the year behind it, or else the latest that has begun; where the clause looks ahead, the next to end. */
function partOfYear(context: TimeContext, given: Part & { readonly end: number }): TimeFound | null {
  if (given.ordinal > PARTS_OF_YEAR.get(given.unit)! || given.ordinal < 1) return null;
  const written = yearOfPart(context, given.end);
  if (written !== null) return dateFound(written.end, periodOfPart(written.year, given), given.unit);
  if (context.published === null) return dateFound(given.end, null, given.unit);
  const year = yearOf(context.published);
  const current = periodOfPart(year, given);
  const hasBegun = firstDayOf(current.from) <= context.published;
  if (!looksAhead(context, given.end))
    return dateFound(given.end, hasBegun ? current : periodOfPart(year - 1, given), given.unit);
  const isOver = lastDayOf(current.to) < context.published;
  return dateFound(given.end, isOver ? periodOfPart(year + 1, given) : current, given.unit);
}

/** The year that a quarter or half belongs to: "of 2022", "de este año", "of last year". */
function yearOfPart(context: TimeContext, index: number): { readonly year: number; readonly end: number } | null {
  const comma = wordAt(context, index) === "," || wordAt(context, index) === "-" ? index + 1 : index;
  const whole = wholeAt(context, pastArticle(context, pastOf(context, comma)));
  if (whole?.grain !== "Y" || whole.from === null) return null;
  return { year: yearOf(whole.from), end: whole.end };
}

/** "the 1990s", "the nineties", "los años noventa", "la década de los 90". */
export function decadeAt(context: TimeContext, index: number): TimeFound | null {
  if (isAge(context, index)) return null;
  const start = pastArticle(context, index);
  const at = pastDecadeWords(context, start);
  const token = tokenAt(context, at);
  if (token === null || token.kind === "mark") return null;
  const isParted = token.kind === "number" && tokenAt(context, at + 1)?.text === "s";
  const year = decadeYear(context, at, at > start || isParted || isDecadeAlone(context, at));
  const first = year === null ? null : dayOrNull(year, 1, 1);
  if (year === null || first === null) return null;
  const period = periodOf(first, dayOrNull(year + 9, 12, 31)!, String(year).slice(0, 3));
  return dateFound(pastCentury(context, isParted ? at + 2 : at + 1), period, "DEC");
}

/** "a man in his sixties", "in her late thirties". */
function isAge(context: TimeContext, index: number): boolean {
  const { agesOf, phases } = context.words;
  if (agesOf.has(wordAt(context, index - 1))) return true;
  return agesOf.has(wordAt(context, index - 2)) && phraseIn(context, phases, index - 1) !== null;
}

/** Past "del siglo pasado", "of the last century" behind a decade. */
function pastCentury(context: TimeContext, index: number): number {
  const at = pastOf(context, index);
  const found = at === index ? null : neighbourAt(context, at);
  return found?.grain === "CEN" || found?.value === "P100Y" ? found.end : index;
}

/** Past "años", "década de los", "decade of the". */
function pastDecadeWords(context: TimeContext, index: number): number {
  const unit = context.words.units.get(wordAt(context, index));
  const opens = unit === "DEC" || (unit === "Y" && isPluralUnit(context.words, wordAt(context, index)));
  if (!opens) return index;
  const after = pastArticle(context, pastOf(context, index + 1));
  return context.words.units.get(wordAt(context, after)) === "Y" ? after + 1 : after;
}

/** "a principios de los noventa": behind a plural article, where the number counts nothing. */
function isDecadeAlone(context: TimeContext, at: number): boolean {
  const article = wordAt(context, at - 1);
  if (context.language === "en" || !context.words.articles.has(article) || !article.endsWith("s")) return false;
  return endsClause(context, at + 1) || context.words.of.has(wordAt(context, at + 1));
}

function decadeYear(context: TimeContext, at: number, isOpened: boolean): number | null {
  const token = tokenAt(context, at)!;
  const named = context.words.decades.get(token.folded);
  if (named !== undefined) return isOpened || token.folded.endsWith("ies") ? 1900 + named : null;
  const digits = token.kind === "mixed" && token.folded.endsWith("s") ? token.folded.slice(0, -1) : token.folded;
  if (token.kind === "number" && !isOpened) return null;
  const value = Number(digits);
  if (!Number.isInteger(value) || value % 10 !== 0) return null;
  if (digits.length === 2 && value >= 20) return 1900 + value;
  return digits.length === 4 && value >= 1500 && value <= 2090 ? value : null;
}
