import type { TimeModifierKind } from "../model/index.ts";
import type { PhraseTable } from "./phrases.ts";

/** A calendar unit, as in ISO 8601 durations, with "H", "MIN" and "S" for those of the clock, "WE" for weekends, "FN" for fortnights, "HM" for half months, "DEC" for decades and "CEN" for centuries. */
export type TimeUnit =
  | "S"
  | "MIN"
  | "H"
  | "D"
  | "WE"
  | "W"
  | "FN"
  | "HM"
  | "M"
  | "BM"
  | "Q"
  | "FM"
  | "HY"
  | "Y"
  | "DEC"
  | "CEN";

/** Part of a day, as TIMEX3 writes it behind "T". */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** What a fixed phrase of time stands for. Offsets count from the document's date: 0 this, −1 last, 1 next. */
export type TimeMeaning =
  | { readonly kind: "day"; readonly offset: number }
  | { readonly kind: "period"; readonly unit: TimeUnit; readonly offset: number }
  /** `offset` null: of the day named before ("that night"). */
  | { readonly kind: "day-part"; readonly part: DayPart; readonly offset: number | null }
  | { readonly kind: "reference"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" }
  /** "to date": up to the day of the document, from where the text does not say. */
  | { readonly kind: "to-now" }
  /** "so far this year": from the first day of the unit to the day of the document. */
  | { readonly kind: "unit-to-now"; readonly unit: TimeUnit; readonly fromStart?: true }
  /** "that day", "the same month": the one named before. */
  | { readonly kind: "same"; readonly unit: TimeUnit }
  /** "earlier this week", "later this year": what of the unit lies on that side of the document's day. */
  | { readonly kind: "side-of-now"; readonly unit: TimeUnit; readonly side: "earlier" | "later" }
  /** "the day before": so many days from the one named last; `isFollowed` where more words of the clause may stand behind. */
  | { readonly kind: "beside"; readonly offset: number; readonly isFollowed?: true }
  | { readonly kind: "season"; readonly season: "SP" | "SU" | "FA" | "WI" }
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "duration"; readonly value: string }
  | { readonly kind: "feast"; readonly feast: Feast };

/**
 * When a feast falls in a year: on a fixed day of a month; on the n-th weekday of one (negative from its end; Monday is
 * 1), so many days later; or so many days from Easter Sunday (Gregorian), for so many days. Feasts whose day differs between the
 * countries that write a language (independence, mothers) stand in no list: their day cannot be told from their name.
 */
export type Feast =
  | { readonly rule: "fixed"; readonly month: number; readonly day: number }
  | {
      readonly rule: "weekday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly daysLater: number;
    }
  | { readonly rule: "easter"; readonly offset: number; readonly days: number };

/** A feast on a fixed day, under each of its names. */
export function fixedFeast(month: number, day: number, names: readonly string[]): (readonly [string, TimeMeaning])[] {
  return names.map((name) => [name, { kind: "feast", feast: { rule: "fixed", month, day } }]);
}

/** A feast on the n-th weekday of a month, under each of its names. */
export function weekdayFeast(
  on: { readonly month: number; readonly weekday: number; readonly nth: number; readonly daysLater?: number },
  names: readonly string[],
): (readonly [string, TimeMeaning])[] {
  return names.map((name) => [name, { kind: "feast", feast: { rule: "weekday", daysLater: 0, ...on } }]);
}

/** A feast that moves with Easter Sunday, under each of its names. */
export function easterFeast(offset: number, names: readonly string[], days = 1): (readonly [string, TimeMeaning])[] {
  return names.map((name) => [name, { kind: "feast", feast: { rule: "easter", offset, days } }]);
}

/** Where in a longer period: "early May", "a mediados de", "finales de". */
export type Phase = "start" | "middle" | "end";

/** Which neighbour of a unit or weekday: "last", "this", "next". */
export type Neighbour = -1 | 0 | 1;

/** The words around a number of months that no year stands behind: which of them are the year's first ones. */
export interface MonthsTold {
  /** What sums up months: "the five-month toll", "el balance de cinco meses". */
  readonly counts: ReadonlySet<string>;
  /** Before the article of months that are all there are: "in the five months". */
  readonly openers: ReadonlySet<string>;
  /** Behind them, go on to say which they are: "that followed". */
  readonly goingOn: ReadonlySet<string>;
  /** What runs from a day of its own, so that its first months need not be the year's: "term", "plan". */
  readonly ownStarts: ReadonlySet<string>;
  /** Between a length and the date that ends it: "the year to March", "los doce meses hasta junio". */
  readonly endedBy: PhraseTable<true>;
}

/**
 * The words of time in one language. Everything is folded. Whole closed classes stand here; what combines them is
 * the grammar of read/times.
 */
export interface TimeWords {
  readonly months: ReadonlyMap<string, number>;
  /** Month names that are other words too ("may", "march") and month names cut short ("mar"): read only beside a number or behind one of `monthOpeners`. */
  readonly carefulMonths: ReadonlySet<string>;
  /** Monday is 1, Sunday 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Short weekday names that are other words too ("sun", "mar"). */
  readonly carefulWeekdays: ReadonlySet<string>;
  /** Beside a weekday, make it the name of a day in history: "Black Monday", "domingo sangriento". */
  readonly dayNames: ReadonlySet<string>;
  /** Kinds of places and bodies that are named for days of history, the date right behind them: "calle 21 de Mayo". */
  readonly namedForDays: ReadonlySet<string>;
  /** Before the tens of a life ("in his sixties"): no years of the calendar. */
  readonly agesOf: ReadonlySet<string>;
  /** Beside "year", say which: those but the calendar's begin on other days. */
  readonly yearKinds: ReadonlyMap<string, "fiscal" | "school" | "calendar">;
  /** The same written short, before a year's digits: "FY2019". */
  readonly yearLetters: ReadonlyMap<string, "fiscal" | "school" | "calendar">;
  /** The parts of a year in words: "thousand", "mil"; "novecientos"; "nineteen" (its two first digits). */
  readonly thousand: string;
  readonly hundreds: ReadonlyMap<string, number>;
  readonly yearCenturies: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  readonly cardinals: ReadonlyMap<string, number>;
  /** "a", "un": one, before a unit. */
  readonly one: ReadonlySet<string>;
  /** "several", "varias": an unknown number of a unit. */
  readonly some: PhraseTable<true>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Behind digits of a day: "st", "th", "º". */
  readonly ordinalEndings: readonly string[];
  readonly of: ReadonlySet<string>;
  /** Before a month alone: "in August 12 people were arrested"; before a day stands "on" or "el". */
  readonly inMonth: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Words between a number and its unit that change nothing: "full", "consecutive". */
  readonly fillers: ReadonlySet<string>;
  /** "last", "pasado": beside a unit or weekday, on either side of it. */
  readonly neighbours: PhraseTable<Neighbour>;
  /** Before "last" make it a verb: "the course will last three weeks". */
  readonly verbsBefore: ReadonlySet<string>;
  /** Those of `neighbours` that only stand before: "este", "this". */
  readonly demonstratives: ReadonlySet<string>;
  readonly phases: PhraseTable<Phase>;
  /** The first (1) or last (−1) units of a longer period: "last", "los primeros". */
  readonly ends: PhraseTable<1 | -1>;
  /** Before a number of units, counting back from now or on from now: "the past", "los últimos" / "the next", "los próximos". */
  readonly spans: PhraseTable<Neighbour>;
  /** Between a week and the day that it is named by: "the week of May 3". */
  readonly weekLinks: PhraseTable<true>;
  /** Between a week and its number in a year: "semana epidemiológica 27 de 2022". */
  readonly weekNumbers: ReadonlySet<string>;
  /** Between a week and a weekday in it: "next week on Tuesday". */
  readonly weekdayLinks: ReadonlySet<string>;
  /** Behind a number of units: "ago", "atrás" (−1), "later", "después" (1). From now; see `relativeToBefore`. */
  readonly shifts: PhraseTable<Neighbour>;
  /** Those of `shifts` that count from the day named before rather than from now: "earlier", "antes". */
  readonly shiftsFromBefore: ReadonlySet<string>;
  /** Neighbours that count from there too: "previous", "anterior". */
  readonly neighboursFromBefore: ReadonlySet<string>;
  /** Before a number of units: "hace" (−1), "dentro de" (1). */
  readonly shiftOpeners: PhraseTable<Neighbour>;
  /** Between a number of units and the day that they count on from: "three weeks from tomorrow". */
  readonly fromNamed: PhraseTable<true>;
  readonly phrases: PhraseTable<TimeMeaning>;
  readonly dayParts: PhraseTable<DayPart>;
  /** Open a range that has a second end: "from", "between", "entre", "del". */
  readonly rangeOpeners: PhraseTable<"from" | "between">;
  /** Join the two ends of a range: "to", "and", "al", "y"; "through" does so between dates of unlike length too. */
  readonly rangeJoins: PhraseTable<"to" | "and" | "through">;
  /** Behind a date, make it the first or last of a range: "or later", "onwards", "en adelante". */
  readonly sidesBehind: PhraseTable<"since" | "until">;
  /** Before a unit, make it one whole one: "all day", "another year", "toda la semana". */
  readonly whole: PhraseTable<true>;
  /** In a phase, say the very first day of what follows ("since the start of May"), not its first part ("early May"). */
  readonly exactStarts: ReadonlySet<string>;
  /** Numbers of more than one word, before a unit: "a couple of", "un par de". */
  readonly counts: PhraseTable<number>;
  /** Between "hace" and its number: "hace más de dos años". */
  readonly shiftBounds: PhraseTable<TimeModifierKind>;
  /** Between an ordinal with its unit or weekday and the longer period: "the first Monday in May". */
  readonly partLinks: ReadonlySet<string>;
  /** Weekdays that come again and again: "Mondays", "los lunes". */
  readonly weekdaySets: PhraseTable<number>;
  /** Behind "every": each second one. */
  readonly otherOnes: ReadonlySet<string>;
  /** A third of a year: "the first third of 2017", "el primer tercio". */
  readonly thirdNouns: ReadonlySet<string>;
  /** Around a number of months that no year stands behind. */
  readonly monthsTold: MonthsTold;
  /** Half of a period: "the first half of 2017", "la primera mitad". */
  readonly halfNouns: ReadonlySet<string>;
  /** Units that are fractions too: "a quarter". */
  readonly fractions: ReadonlySet<string>;
  /** Neighbours that pass over what is left of this week: "next Friday" on a Thursday is not tomorrow. */
  readonly beyondWeek: ReadonlySet<string>;
  /** Before the number of a day of a month: "el día 21". */
  readonly dayWords: ReadonlySet<string>;
  /** Before a bare unit: "in just minutes". */
  readonly mere: ReadonlySet<string>;
  /** Among `fillers`, leave out the weekend: "the next four business days". */
  readonly working: ReadonlySet<string>;
  /** Make an ordinal and a unit the running one of a row: "for a third straight day", "por tercer día consecutivo". */
  readonly inRow: PhraseTable<true>;
  /** Before a period, leave only what is still to come of it: "the rest of the week". */
  readonly rest: PhraseTable<true>;
  /** Before a unit that ends its clause, mean the one that is running: "en el año". */
  readonly running: PhraseTable<true>;
  /** Before a number of units, make them a length up to now: "desde hace dos años". */
  readonly lasting: PhraseTable<true>;
  /** The word for tomorrow where it means the morning too, and the words beside it that show the latter. */
  readonly tomorrow: {
    readonly word: string;
    readonly notBehind: ReadonlySet<string>;
    readonly notBefore: ReadonlySet<string>;
  } | null;
  /** Letters that write a quarter or half short: "Q1", "2T"; where they name other things too they need a year. */
  readonly partLetters: ReadonlyMap<string, "Q" | "HY">;
  readonly partsNeedYear: boolean;
  /** Before a period that is still running: "so far in", "en lo que va de". */
  readonly soFar: PhraseTable<true>;
  readonly since: PhraseTable<true>;
  readonly until: PhraseTable<true>;
  /** "after", "before": open a window on the far side of a date. */
  readonly after: PhraseTable<true>;
  readonly earlierThan: PhraseTable<true>;
  readonly every: PhraseTable<true>;
  /** Before a bare unit, make it a rate rather than a time ("per day"); never a length ("por tres horas"). */
  readonly per: ReadonlySet<string>;
  /** Those neighbours that mean a stretch up to now, not the calendar unit: "the past week", "el último año". */
  readonly stretches: ReadonlySet<string>;
  /** Before "the day": its beginning or end is told ("closed the day"). */
  readonly dayIdioms: ReadonlySet<string>;
  /** Before what did it: "hurt by Thursday's bomb". */
  readonly harmed: ReadonlySet<string>;
  /** Between a year that such a verb closes and what it closed with: "ended 2023 with 12 wins". */
  readonly closedWith: ReadonlySet<string>;
  /** Behind a number of years, or two words before it, make it an age. */
  readonly ageBehind: ReadonlySet<string>;
  readonly ageBefore: ReadonlySet<string>;
  /** Stand between parts of one length: "one year and three months". */
  readonly and: ReadonlySet<string>;
  /** Behind "and": half a unit more. */
  readonly half: ReadonlySet<string>;
  /** May stand right before a bare year: "in", "of", "since". */
  readonly before: ReadonlySet<string>;
  /** Before a month's name that could be another word or a person's name ("May", "Julio"), show that it is a month. */
  readonly monthOpeners: ReadonlySet<string>;
  /** Open a sentence before the year that all of it tells of. */
  readonly yearOpeners: ReadonlySet<string>;
  /** What a month that opens a sentence is told to do ("brought", "dejó"): none of it would be said of people by their first name. */
  readonly monthVerbs: ReadonlySet<string>;
  /** … and what people are told to do as well ("added", "anotó"). */
  readonly monthDeeds: ReadonlySet<string>;
  /** Beside such a verb: "March alone saw", "Abril sigue siendo", "May accounted for only". */
  readonly monthAdverbs: ReadonlySet<string>;
  /** Names of months that are nothing else, whatever letter they begin with at the opening of a sentence. */
  readonly unmistakableMonths: ReadonlySet<string>;
  /** May stand right before a day and month in digits ("on 5/30", "el 30/05"). */
  readonly dayOpeners: ReadonlySet<string>;
  /** Between a day or month and its year: "in June in 2020". */
  readonly yearLinks: ReadonlySet<string>;
  /** Between the dates of a list. */
  readonly listJoins: ReadonlySet<string>;
  /** Beside a range of bare numbers, show that they are no days: of a scale, a rank, a text, a percentage or a change. */
  readonly scales: ReadonlySet<string>;
  /** "year", "año" right before a number that is a year. */
  readonly yearWords: ReadonlySet<string>;
  /** Show that the clause looks ahead, so that a day without a year is the coming one. */
  readonly future: PhraseTable<true>;
  /** Endings of verbs in the first and second person of the future, which some verbs share with their past ("preparé"). */
  readonly promiseEndings: readonly string[];
  /** Units of more than one word: "fin de semana". */
  readonly unitPhrases: PhraseTable<TimeUnit>;
  /** Endings of verbs in the future tense, with their accents ("permanecerán"). */
  readonly futureEndings: readonly string[];
  /** Before the digits of a clock time: "at", "a las". */
  readonly clockOpeners: PhraseTable<true>;
  /** Behind the digits of a clock time: "a.m.", "horas", "UTC". */
  readonly clockEndings: PhraseTable<"am" | "pm" | "clock">;
  /** "day-first" where every country that writes the language puts the day first; "either": 05/06 stays open. */
  readonly numericOrder: "day-first" | "either";
  /** Before a decade: "the 1990s", "los años noventa". */
  readonly decades: ReadonlyMap<string, number>;
}
