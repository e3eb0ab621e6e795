import {
  countAt,
  dateFound,
  neighbourBehind,
  pastArticle,
  pastOf,
  phraseIn,
  type TimeContext,
  type TimeFound,
  tokenAt,
  wordAt,
  yearAt,
} from "./cursor.ts";
import { fullYear } from "./digits.ts";
import { yearOf, yearPeriod } from "./periods.ts";

/**
 * "last fiscal year", "año fiscal 2008", "school year 2021": years that begin on another day in every state or school.
 * They are named ("FY2008", "SY2021") and have no days; a calendar year has its own.
 */
export function yearKindAt(context: TimeContext, index: number): TimeFound | null {
  const short = shortKindAt(context, index);
  if (short !== null) return short;
  const start = pastArticle(context, index);
  const { neighbours } = context.words;
  const before = phraseIn(context, neighbours, index) ?? phraseIn(context, neighbours, start);
  const kind = kindAt(context, before?.end ?? start);
  if (kind === null) return null;
  const behind = context.language === "es" ? neighbourBehind(context, kind.end) : null;
  const numberAt = pastOf(context, kind.end);
  const year = yearAt(context, numberAt);
  const end = year === null ? (behind?.end ?? kind.end) : numberAt + 1;
  const now = context.published === null ? null : yearOf(context.published);
  const named = year ?? (now === null ? null : now + (before?.value ?? behind?.value ?? 0));
  if (kind.value === "calendar") return dateFound(end, named === null ? null : yearPeriod(named), "Y");
  const letters = kind.value === "fiscal" ? "FY" : "SY";
  return { end, type: "date", value: named === null ? null : `${letters}${named}`, from: null, to: null };
}

/** "FY2019", "FY 2019", "CY18". */
function shortKindAt(context: TimeContext, index: number): TimeFound | null {
  const [token, next] = [tokenAt(context, index), tokenAt(context, index + 1)];
  const kind = token?.capital === true || token?.kind === "mixed" || next?.kind === "number" ? token : null;
  const value = kind === null ? undefined : context.words.yearLetters.get(kind.folded.slice(0, 2));
  if (kind === null || value === undefined) return null;
  const isParted = kind.folded.length === 2;
  const digits = isParted ? (next?.text ?? "") : kind.folded.slice(2);
  if (!/^(?:\d\d|\d{4})$/.test(digits)) return null;
  const year = digits.length === 4 ? Number(digits) : fullYear(Number(digits), context.published);
  const end = isParted ? index + 2 : index + 1;
  if (value === "calendar") return dateFound(end, yearPeriod(year), "Y");
  return { end, type: "date", value: `${value === "fiscal" ? "FY" : "SY"}${year}`, from: null, to: null };
}

/** "fiscal year", "año fiscal". */
function kindAt(context: TimeContext, index: number) {
  const { yearKinds, units } = context.words;
  const [unitAt, wordsAt] = context.language === "es" ? [index, index + 1] : [index + 1, index];
  const value = yearKinds.get(wordAt(context, wordsAt));
  return value !== undefined && units.get(wordAt(context, unitAt)) === "Y" ? { value, end: index + 2 } : null;
}

interface Written {
  readonly year: number;
  readonly end: number;
}

/** A year in words, as decrees and transcripts write it: "two thousand and fifteen", "nineteen ninety-six", "mil novecientos noventa y dos", "dos mil veinte". */
export function writtenYearAt(context: TimeContext, index: number): Written | null {
  const thousands = thousandsAt(context, index);
  if (thousands === null) return centuryYear(context, index);
  const hundreds = context.words.hundreds.get(wordAt(context, thousands.end));
  const at = hundreds === undefined ? thousands.end : thousands.end + 1;
  const rest = belowHundred(context, context.words.and.has(wordAt(context, at)) ? at + 1 : at);
  const year = thousands.year + (hundreds ?? 0) + (rest?.year ?? 0);
  return isYear(year) ? { year, end: rest?.end ?? at } : null;
}

/** "two thousand", "dos mil", "mil". */
function thousandsAt(context: TimeContext, index: number): Written | null {
  const { thousand, cardinals } = context.words;
  const first = wordAt(context, index);
  if (first === thousand && context.language === "es") return { year: 1000, end: index + 1 };
  const count = cardinals.get(first);
  return count === 2 && wordAt(context, index + 1) === thousand ? { year: 2000, end: index + 2 } : null;
}

/** "nineteen ninety-six", "nineteen hundred ninety-three", "twenty fifteen". */
function centuryYear(context: TimeContext, index: number): Written | null {
  const century = context.words.yearCenturies.get(wordAt(context, index));
  if (century === undefined) return null;
  const isHundred = context.words.hundreds.has(wordAt(context, index + 1));
  const link = isHundred && context.words.and.has(wordAt(context, index + 2)) ? 3 : isHundred ? 2 : 1;
  const rest = belowHundred(context, index + link);
  if (rest === null) return isHundred ? { year: 100 * century, end: index + 2 } : null;
  return isHundred || rest.year >= 10 ? { year: 100 * century + rest.year, end: rest.end } : null;
}

/** A number from 1 to 99 in words. */
function belowHundred(context: TimeContext, index: number): Written | null {
  if (tokenAt(context, index)?.kind !== "word") return null;
  const counted = countAt(context, index);
  return counted === null || counted.count < 1 || counted.count > 99 ? null : { year: counted.count, end: counted.end };
}

function isYear(year: number): boolean {
  return year >= 1500 && year <= 2100;
}
