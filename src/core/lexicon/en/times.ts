import type { TimeModifierKind } from "../../model/index.ts";
import { phraseTable } from "../phrases.ts";
import type { DayPart, Neighbour, TimeUnit, TimeWords } from "../times.ts";
import { feasts } from "./times-feasts.ts";
import { neighbours, phases } from "./times-neighbours.ts";
import { phrases } from "./times-phrases.ts";
import { units } from "./times-units.ts";

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
  dayNames: new Set(["black", "bloody", "super", "giving"]),
  namedForDays: new Set([]),
  agesOf: new Set(["his", "her", "their", "my", "your", "our", "its"]),
  yearKinds: new Map<string, "fiscal" | "school" | "calendar">([
    ["fiscal", "fiscal"],
    ["financial", "fiscal"],
    ["budget", "fiscal"],
    ["tax", "fiscal"],
    ["school", "school"],
    ["academic", "school"],
    ["calendar", "calendar"],
  ]),
  yearLetters: new Map<string, "fiscal" | "school" | "calendar">([
    ["fy", "fiscal"],
    ["cy", "calendar"],
    ["sy", "school"],
  ]),
  thousand: "thousand",
  hundreds: new Map([["hundred", 100]]),
  yearCenturies: new Map([
    ["fifteen", 15],
    ["sixteen", 16],
    ["seventeen", 17],
    ["eighteen", 18],
    ["nineteen", 19],
    ["twenty", 20],
  ]),
  units: new Map([
    ...units.map(([name, unit]) => [name, unit] as const),
    ...units.map(([name, unit]) => [`${name}s`, unit] as const),
    ["centuries", "CEN"],
  ]),
  cardinals: new Map([
    ...NUMBERS.map((name, index) => [name, index] as const),
    ...TENS.map((name, index) => [name, 30 + 10 * index] as const),
  ]),
  one: new Set(["a", "an", "one", "single"]),
  some: phraseTable(
    ["several", "some", "a few", "few", "many", "a number of", "a handful of"].map((words) => [words, true] as const),
  ),
  ordinals: new Map(ORDINALS.map((name, index) => [name, index + 1])),
  ordinalEndings: ["st", "nd", "rd", "th"],
  inMonth: new Set(["in", "during"]),
  of: new Set(["of"]),
  articles: new Set(["the"]),
  fillers: new Set([
    "full",
    "whole",
    "consecutive",
    "straight",
    "calendar",
    "more",
    "long",
    "business",
    "working",
    "trading",
    "single",
  ]),
  neighbours: phraseTable(neighbours),
  verbsBefore: new Set(
    "will would can could may might shall should must to not cannot can't won't wouldn't couldn't shouldn't mustn't don't doesn't didn't did does do it'll they'll that'll usually typically often normally generally".split(
      " ",
    ),
  ),
  demonstratives: new Set("this".split(" ")),
  phases: phraseTable(phases),
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
    [
      "of",
      "beginning",
      "beginning on",
      "starting",
      "starting on",
      "commencing",
      "commencing on",
      "ending",
      "ending on",
    ].map((words) => [words, true] as const),
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
  phrases: phraseTable([...phrases, ...feasts]),
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
  whole: phraseTable(
    ["all", "the whole", "the entire", "a whole", "an entire", "another"].map((words) => [words, true] as const),
  ),
  exactStarts: new Set(["start", "beginning"]),
  counts: phraseTable<number>([
    ...["a couple of", "a couple", "couple of", "couple", "a pair of"].map((words) => [words, 2] as const),
    ["half a dozen", 6],
    ["a dozen", 12],
    ["two dozen", 24],
    ["a hundred", 100],
  ]),
  shiftBounds: phraseTable<TimeModifierKind>([]),
  partLinks: new Set(["of", "in"]),
  weekdaySets: phraseTable(WEEKDAYS.map((name, index) => [`${name}s`, index + 1] as const)),
  otherOnes: new Set(["other", "second"]),
  thirdNouns: new Set(["third"]),
  monthsTold: {
    counts: new Set("toll total count tally figure sum number balance average".split(" ")),
    openers: new Set("in during over through throughout for".split(" ")),
    goingOn: new Set("that which when to until before between from prior leading ending following".split(" ")),
    ownStarts: new Set(
      "plan program programme scheme operation campaign truce ceasefire emergency curfew lockdown term tenure presidency office mandate administration war job new law siege blockade strike governor mayor president pregnancy newborn".split(
        " ",
      ),
    ),
    endedBy: phraseTable(
      ["to", "through", "until", "up to", "ending", "ending in", "ending on", "ended", "ended in", "ended on"]
        .flatMap((link) => [link, `${link} the end of`, `${link} end`])
        .map((words) => [words, true] as const),
    ),
  },
  halfNouns: new Set(["half"]),
  fractions: new Set(["quarter"]),
  beyondWeek: new Set(["next", "following"]),
  dayWords: new Set(),
  mere: new Set(["just", "only", "mere"]),
  working: new Set(["business", "working", "trading"]),
  inRow: phraseTable(
    ["consecutive", "straight", "successive", "in a row", "running", "in succession"].map(
      (words) => [words, true] as const,
    ),
  ),
  rest: phraseTable(
    ["rest of", "the rest of", "remainder of", "the remainder of"].map((words) => [words, true] as const),
  ),
  running: phraseTable(["for the", "during the", "in the"].map((words) => [words, true] as const)),
  lasting: phraseTable<true>([]),
  tomorrow: null,
  partLetters: new Map<string, "Q" | "HY">([
    ["q", "Q"],
    ["h", "HY"],
  ]),
  partsNeedYear: false,
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
    // the day on which a count was closed
    ...["as at", "as of the close of", "at the close of", "as of the end of", "up to and including"].map(
      (words) => [words, true] as const,
    ),
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
    "end ended ending ends finish finished finishing close closed closing start started deadline cutoff count tally vote for".split(
      " ",
    ),
  ),
  harmed: new Set(
    "hurt killed injured wounded caused damaged destroyed displaced affected hit struck battered left".split(" "),
  ),
  closedWith: new Set(["with"]),
  ageBehind: new Set(["old"]),
  ageBefore: new Set(["aged", "age"]),
  and: new Set(["and"]),
  half: new Set(["half"]),
  before: new Set(
    "in of since from until till by during between to through before after than for around about on last this next early mid late and or throughout as early circa ending ended starting beginning the a an until".split(
      " ",
    ),
  ),
  yearOpeners: new Set("in during throughout".split(" ")),
  monthVerbs: new Set("was is saw brought had has recorded registered closed ended marked became remains".split(" ")),
  monthDeeds: new Set(
    "finished remained stays stayed accounted accounts contributed added produced yielded delivered supplied topped exceeded surpassed".split(
      " ",
    ),
  ),
  monthAdverbs: new Set("alone for only just still again itself also".split(" ")),
  unmistakableMonths: new Set(),
  monthOpeners: new Set(
    "in of since from until till by during between to through before after last this next early mid late and throughout -".split(
      " ",
    ),
  ),
  dayOpeners: new Set("on by from between since until".split(" ")),
  yearLinks: new Set(["in"]),
  listJoins: new Set("and or".split(" ")),
  scales: new Set(
    "scale rank ranks ranking place places position positions grade grades level levels floor floors page pages chapter chapters article articles section sections seat seats century centuries percentile district districts street streets".split(
      " ",
    ),
  ),
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
      "going to",
      "hope to",
      "hopes to",
      "want to",
      "wants to",
      "aim to",
      "aims to",
      ...["i", "we", "you", "he", "she", "it", "they", "there", "that"].map((who) => `${who}'ll`),
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
  promiseEndings: [],
  unitPhrases: phraseTable<TimeUnit>([]),
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
