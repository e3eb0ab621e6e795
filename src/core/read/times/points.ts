import type { TimeWords } from "../../lexicon/times.ts";
import { clockAt } from "./clock.ts";
import type { TimeContext, TimeFound } from "./cursor.ts";
import { bareYearAt, calendarDateAt } from "./dates.ts";
import { dayAloneAt, listedDayAt } from "./days.ts";
import { digitDateAt } from "./digits.ts";
import { durationAt, setAt } from "./durations.ts";
import { feastWeekendAt } from "./feasts.ts";
import { endedLengthAt, firstMonthsAt, monthsToldAt } from "./months-told.ts";
import { neighbourAt, weekdayAt } from "./neighbours.ts";
import {
  centuryAt,
  inRowAt,
  nthWeekdayAt,
  partAt,
  restAt,
  runningAt,
  weekAt,
  weekdayOfWeekAt,
  weekWithDayAt,
} from "./parts.ts";
import { decadeAt, halfAt, ordinalPeriodAt, phaseAt } from "./phases.ts";
import { phraseTimeAt, tomorrowAt } from "./phrases.ts";
import { shiftAt } from "./shifts.ts";
import { weekendWithDaysAt } from "./weekends.ts";
import { yearKindAt } from "./years.ts";

type Reader = (context: TimeContext, index: number) => TimeFound | null;

/** A reader of one kind of time, with all that its expressions may begin with. */
interface PointReader {
  readonly read: Reader;
  /** Sections of the lexicon: their words, or the first ones of their phrases. */
  readonly words: (words: TimeWords) => readonly Section[];
  /** Which numbers in digits: "dotted" only those before a point ("1.º"). */
  readonly numbers?: "all" | "dotted";
}

type Section = { readonly keys: () => Iterable<string> };

/** Longer readings first: "last week" before "week", "three days ago" before "three days". */
const POINTS: readonly PointReader[] = [
  { read: setAt, words: (of) => [of.weekdaySets, of.every, of.per] },
  { read: feastWeekendAt, words: (of) => [of.articles, of.units, of.unitPhrases] },
  { read: weekendWithDaysAt, words: (of) => [of.articles, of.units, of.unitPhrases] },
  { read: phraseTimeAt, words: (of) => [of.phrases, of.articles] },
  { read: tomorrowAt, words: (of) => [new Set([of.tomorrow?.word ?? ""])] },
  { read: yearKindAt, words: (of) => [of.yearLetters, of.yearKinds, of.articles, of.neighbours, of.units] },
  { read: clockAt, words: (of) => [of.clockOpeners, of.cardinals], numbers: "all" },
  { read: digitDateAt, words: () => [], numbers: "all" },
  { read: calendarDateAt, words: (of) => [of.months, of.articles, of.ordinals, of.cardinals], numbers: "all" },
  { read: weekdayOfWeekAt, words: (of) => [of.weekdays, of.articles] },
  {
    read: weekWithDayAt,
    words: (of) => [of.articles, of.neighbours, of.units, of.ends, of.ordinals, of.cardinals],
    numbers: "all",
  },
  { read: weekAt, words: (of) => [of.units, of.articles] },
  { read: nthWeekdayAt, words: (of) => [of.articles, of.ends, of.ordinals, of.cardinals], numbers: "dotted" },
  { read: endedLengthAt, words: (of) => [of.articles, of.cardinals], numbers: "all" },
  { read: restAt, words: (of) => [of.rest] },
  { read: runningAt, words: (of) => [of.running] },
  { read: inRowAt, words: (of) => [of.articles, of.one, of.ordinals, of.cardinals], numbers: "dotted" },
  { read: weekdayAt, words: (of) => [of.weekdays, of.articles] },
  { read: dayAloneAt, words: (of) => [of.articles, of.dayWords] },
  { read: listedDayAt, words: (of) => [of.articles], numbers: "all" },
  { read: phaseAt, words: (of) => [of.phases, of.articles] },
  { read: halfAt, words: (of) => [of.articles, of.ordinals, of.cardinals], numbers: "dotted" },
  { read: partAt, words: (of) => [of.articles, of.ends, of.ordinals, of.cardinals], numbers: "all" },
  { read: firstMonthsAt, words: (of) => [of.articles] },
  { read: monthsToldAt, words: (of) => [of.articles, of.cardinals], numbers: "all" },
  {
    read: ordinalPeriodAt,
    words: (of) => [of.articles, of.neighbours, of.units, of.ordinals, of.cardinals],
    numbers: "all",
  },
  { read: centuryAt, words: (of) => [of.articles, of.units, of.ordinals, of.cardinals], numbers: "dotted" },
  { read: neighbourAt, words: (of) => [of.articles, of.neighbours, of.units] },
  {
    read: shiftAt,
    words: (of) => [of.shiftOpeners, of.some, of.counts, of.cardinals, of.one, of.whole],
    numbers: "all",
  },
  { read: decadeAt, words: (of) => [of.articles, of.units, of.decades], numbers: "all" },
  {
    read: bareYearAt,
    words: (of) => [of.yearWords, new Set([of.thousand]), of.cardinals, of.yearCenturies],
    numbers: "all",
  },
  {
    read: durationAt,
    words: (of) => [
      ...[of.weekdaySets, of.every, of.per, of.spans],
      ...[of.some, of.counts, of.cardinals, of.one, of.whole, of.units],
    ],
    numbers: "all",
  },
];

const ALL: readonly Reader[] = POINTS.map(({ read }) => read);
const OF_NUMBERS: readonly Reader[] = POINTS.filter(({ numbers }) => numbers === "all").map(({ read }) => read);
const OF_DOTTED: readonly Reader[] = POINTS.filter(({ numbers }) => numbers !== undefined).map(({ read }) => read);
const NONE: readonly Reader[] = [];

/** The point or length of time that begins at a place; null for none. */
export function readPointAt(context: TimeContext, index: number): TimeFound | null {
  for (const read of readersAt(context, index)) {
    const found = read(context, index);
    if (found !== null) return found;
  }
  return null;
}

/** Those that can read what begins at a place: its first word tells. */
function readersAt({ tokens, words }: TimeContext, index: number): readonly Reader[] {
  const { kind, folded, bare } = tokens[index]!;
  if (kind === "number") return tokens[index + 1]?.text === "." ? OF_DOTTED : OF_NUMBERS;
  // "Monday's", "18th", "½"
  return kind === "word" && folded === bare ? (readersByWord(words).get(folded) ?? NONE) : ALL;
}

const BY_WORD = new WeakMap<TimeWords, ReadonlyMap<string, readonly Reader[]>>();

function readersByWord(words: TimeWords): ReadonlyMap<string, readonly Reader[]> {
  const known = BY_WORD.get(words);
  if (known !== undefined) return known;
  const table = new Map<string, Reader[]>();
  for (const { read, words: sectionsOf } of POINTS)
    for (const word of new Set(sectionsOf(words).flatMap((section) => [...section.keys()]))) {
      const readers = table.get(word);
      if (readers === undefined) table.set(word, [read]);
      else readers.push(read);
    }
  BY_WORD.set(words, table);
  return table;
}
