import { phraseTable } from "../phrases.ts";
import type { DayPart, Neighbour, Phase, TimeUnit, TimeWords } from "../times.ts";
import { phrases } from "./times-phrases.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const SHORT_WEEKDAYS = "mon tue wed thu fri sat sun".split(" ");
const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS = "thirty forty fifty sixty seventy eighty ninety hundred".split(" ");
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

const UNITS: readonly (readonly [string, TimeUnit])[] = [
  ["second", "S"],
  ["minute", "MIN"],
  ["min", "MIN"],
  ["hour", "H"],
  ["hr", "H"],
  ["h", "H"],
  ["sec", "S"],
  ["yr", "Y"],
  ["day", "D"],
  ["night", "D"],
  ["weekend", "WE"],
  ["week", "W"],
  ["month", "M"],
  ["quarter", "Q"],
  ["semester", "HY"],
  ["year", "Y"],
  ["decade", "DEC"],
  ["century", "CEN"],
];

const NEIGHBOURS: readonly (readonly [string, Neighbour])[] = [
  ["last", -1],
  ["the last", -1],
  ["this last", -1],
  ["past", -1],
  ["this past", -1],
  ["the past", -1],
  ["previous", -1],
  ["the previous", -1],
  ["this", 0],
  ["the current", 0],
  ["current", 0],
  ["next", 1],
  ["the next", 1],
  ["this coming", 1],
  ["the coming", 1],
  ["the following", 1],
  ["upcoming", 1],
  ["coming", 1],
  ["following", 1],
];

const PHASES: readonly (readonly [string, Phase])[] = [
  ["early", "start"],
  ["early in", "start"],
  ["beginning of", "start"],
  ["the beginning of", "start"],
  ["start of", "start"],
  ["the start of", "start"],
  ["the first days of", "start"],
  ["mid", "middle"],
  ["mid -", "middle"],
  ["middle of", "middle"],
  ["the middle of", "middle"],
  ["late", "end"],
  ["late in", "end"],
  ["end of", "end"],
  ["the end of", "end"],
  ["the last days of", "end"],
];

const DAY_PARTS: readonly (readonly [string, DayPart])[] = [
  ["morning", "MO"],
  ["noon", "MI"],
  ["midday", "MI"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["night", "NI"],
];

export const times: TimeWords = {
  months: new Map([
    ...MONTHS.map((name, index) => [name, index + 1] as const),
    ...SHORT_MONTHS.map((name, index) => [name, index + 1] as const),
    ["sept", 9],
  ]),
  carefulMonths: new Set(["march", "may", ...SHORT_MONTHS, "sept"]),
  weekdays: new Map([
    ...WEEKDAYS.map((name, index) => [name, index + 1] as const),
    ...SHORT_WEEKDAYS.map((name, index) => [name, index + 1] as const),
    ["tues", 2],
    ["thur", 4],
    ["thurs", 4],
  ]),
  carefulWeekdays: new Set([...SHORT_WEEKDAYS, "tues", "thur", "thurs"]),
  units: new Map([
    ...UNITS.map(([name, unit]) => [name, unit] as const),
    ...UNITS.map(([name, unit]) => [`${name}s`, unit] as const),
    ["centuries", "CEN"],
  ]),
  cardinals: new Map([
    ...NUMBERS.map((name, index) => [name, index] as const),
    ...TENS.map((name, index) => [name, 30 + 10 * index] as const),
  ]),
  one: new Set(["a", "an", "one"]),
  some: phraseTable(
    ["several", "some", "a few", "few", "many", "a number of", "a handful of"].map((words) => [words, true] as const),
  ),
  ordinals: new Map(ORDINALS.map((name, index) => [name, index + 1])),
  ordinalEndings: ["st", "nd", "rd", "th"],
  of: new Set(["of"]),
  articles: new Set(["the"]),
  fillers: new Set(["full", "whole", "consecutive", "straight", "calendar", "more", "long", "business", "working"]),
  neighbours: phraseTable(NEIGHBOURS),
  verbsBefore: new Set(
    "will would can could may might shall should must to not cannot can't won't wouldn't couldn't shouldn't mustn't don't doesn't didn't did does do it'll they'll that'll usually typically often normally generally".split(
      " ",
    ),
  ),
  demonstratives: new Set("this".split(" ")),
  phases: phraseTable(PHASES),
  ends: phraseTable<1 | -1>([
    ["first", 1],
    ["last", -1],
    ["final", -1],
    ["closing", -1],
    ["opening", 1],
  ]),
  spans: phraseTable<Neighbour>([
    ["the last", -1],
    ["last", -1],
    ["the past", -1],
    ["past", -1],
    ["the previous", -1],
    ["previous", -1],
    ["the preceding", -1],
    ["the next", 1],
    ["next", 1],
    ["the coming", 1],
    ["the following", 1],
  ]),
  weekLinks: phraseTable(
    ["of", "beginning", "beginning on", "starting", "starting on", "commencing", "commencing on", "ending", "ending on"].map(
      (words) => [words, true] as const,
    ),
  ),
  weekNumbers: new Set(["number", "no"]),
  weekdayLinks: new Set(["on", ",", "-"]),
  shifts: phraseTable<Neighbour>([
    ["ago", -1],
    ["earlier", -1],
    ["before", -1],
    ["previously", -1],
    ["later", 1],
    ["from now", 1],
    ["from today", 1],
    ["hence", 1],
    ["after", 1],
    ["afterwards", 1],
  ]),
  neighboursFromBefore: new Set(["previous", "following"]),
  shiftsFromBefore: new Set(["earlier", "before", "previously", "later", "after", "afterwards"]),
  shiftOpeners: phraseTable<Neighbour>([["in", 1]]),
  fromNamed: phraseTable([["from", true]]),
  phrases: phraseTable(phrases),
  dayParts: phraseTable(DAY_PARTS),
  rangeOpeners: phraseTable<"from" | "between">([
    ["from", "from"],
    ["between", "between"],
  ]),
  rangeJoins: phraseTable<"to" | "and" | "through">([
    ["to", "to"],
    ["until", "to"],
    ["till", "to"],
    ["through", "through"],
    ["thru", "through"],
    ["up to", "to"],
    ["-", "to"],
    ["~", "to"],
    ["and", "and"],
  ]),
  sidesBehind: phraseTable<"since" | "until">([
    ["or later", "since"],
    ["and later", "since"],
    ["or after", "since"],
    ["and after", "since"],
    ["and beyond", "since"],
    ["onwards", "since"],
    ["onward", "since"],
    ["or earlier", "until"],
    ["and earlier", "until"],
    ["or before", "until"],
    ["and before", "until"],
  ]),
  soFar: phraseTable([
    ["so far in", true],
    ["thus far in", true],
    ["so far during", true],
  ]),
  since: phraseTable([
    ["since", true],
    ["ever since", true],
    ...["starting", "beginning", "effective", "commencing"].flatMap((word) =>
      ["", " on", " in", " from"].map((link) => [`${word}${link}`, true] as const),
    ),
    ["as early as", true],
  ]),
  until: phraseTable([
    ["until", true],
    ["till", true],
    ["up to", true],
    ["up until", true],
    ["through", true],
    ["as of", true],
    ["by", true],
    ["no later than", true],
    ["not later than", true],
    ["as late as", true],
  ]),
  after: phraseTable([
    ["after", true],
    ["later than", true],
  ]),
  earlierThan: phraseTable([
    ["before", true],
    ["prior to", true],
    ["earlier than", true],
  ]),
  every: phraseTable(["every", "each"].map((words) => [words, true] as const)),
  per: new Set(["per"]),
  stretches: new Set(["past"]),
  dayIdioms: new Set(
    "end ended ending ends finish finished finishing close closed closing start started for".split(" "),
  ),
  ageBehind: new Set(["old"]),
  ageBefore: new Set(["aged", "age"]),
  and: new Set(["and"]),
  half: new Set(["half"]),
  before: new Set(
    "in of since from until till by during between to through before after than for around about on last this next early mid late and or throughout as early circa ending ended starting beginning the a an until".split(
      " ",
    ),
  ),
  monthOpeners: new Set(
    "in of since from until till by during between to through before after last this next early mid late and throughout -".split(
      " ",
    ),
  ),
  dayOpeners: new Set("on by from between since until".split(" ")),
  listJoins: new Set("and or".split(" ")),
  yearWords: new Set(["year"]),
  future: phraseTable(
    [
      "will",
      "shall",
      "won't",
      "to be",
      "set to",
      "set for",
      "due on",
      "due in",
      "plans to",
      "plan to",
      "planned for",
      "scheduled",
      "expected",
      "expects",
      "upcoming",
      "remain",
      "intends",
    ].map((words) => [words, true] as const),
  ),
  futureEndings: [],
  clockOpeners: phraseTable([
    ["at", true],
    ["around", true],
    ["about", true],
  ]),
  clockEndings: phraseTable<"am" | "pm" | "clock">([
    ["a . m .", "am"],
    ["a . m", "am"],
    ["a.m .", "am"],
    ["am", "am"],
    ["p . m .", "pm"],
    ["p . m", "pm"],
    ["pm", "pm"],
    ["o'clock", "clock"],
    ["utc", "clock"],
    ["gmt", "clock"],
    ["hours", "clock"],
    ["local time", "clock"],
  ]),
  numericOrder: "either",
  decades: new Map(DECADES.map((name, index) => [name, 20 + 10 * index])),
};
