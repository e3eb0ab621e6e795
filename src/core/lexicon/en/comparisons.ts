import type { Extreme, Order, Period } from "../../model/index.ts";
import type { ComparisonWords } from "../comparisons.ts";
import { invert } from "../measures.ts";
import { phraseTable } from "../phrases.ts";

const NOUNS = "number total count figure toll tally level rate".split(" ");
const HIGHEST = "highest largest biggest greatest".split(" ");
const LOWEST = "lowest smallest".split(" ");

/** "the highest", with the kind of number and its period between or behind. */
function extremes(adjectives: readonly string[], extreme: Extreme): readonly (readonly [string, Extreme])[] {
  return adjectives.map((adjective) => [adjective, extreme] as const);
}

const PERIODS = "day week month quarter year".split(" ");
/** What is said of a stretch in which much, or little, was counted. */
const STRETCH_ADJECTIVES = {
  highest: "busiest heaviest worst hardest".split(" "),
  lowest: "quietest calmest slowest lightest".split(" "),
};

/** "busiest month", "quietest week". */
function stretchesWith(extreme: Extreme): readonly (readonly [string, Extreme])[] {
  return STRETCH_ADJECTIVES[extreme].flatMap((word) =>
    PERIODS.map((period) => [`${word} ${period}`, extreme] as const),
  );
}

/** Before "a week": within which something happened, or how long it took. */
const STRETCH_OPENERS = "in within for over than after to of during".split(" ");

export const comparisons: ComparisonWords = {
  orders: invert<Order>({ more: "more", fewer: "fewer less" }),
  degrees: invert<Order>({ more: "higher greater larger bigger", fewer: "lower smaller" }),
  than: new Set(["than"]),
  thanBehindDegrees: new Set(),
  verbs: invert<Order>({
    more: "outnumber outnumbers outnumbered outnumbering exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing outstripped outpaced topped overtook",
    fewer: "trailed",
  }),
  adding: new Set("also even too still again and".split(" ")),
  bases: phraseTable([
    ...["than", "compared with", "compared to", "versus", "against", "relative to"].map(
      (phrase) => [phrase, 4] as const,
    ),
    ...["from", "over", "on"].map((phrase) => [phrase, 1] as const),
  ]),
  reports: {
    nouns: new Set("report count tally update bulletin summary statement release".split(" ")),
    earlier: new Set("previous earlier last prior".split(" ")),
  },
  equatives: {
    openings: [
      ["as", "many"],
      ["as", "much"],
    ],
    than: new Set(["as"]),
  },
  sayingAgain: phraseTable(
    ["that is to say", "that is", "in other words", "which is"].map((words) => [words, true] as const),
  ),
  yearly: phraseTable(
    ["year on year", "year - on - year", "year over year", "year - over - year"].map(
      (phrase) => [phrase, true] as const,
    ),
  ),
  superlatives: phraseTable<Extreme>([
    ...extremes(HIGHEST, "highest"),
    ...extremes(LOWEST, "lowest"),
    ["the most", "highest"],
    ["its most", "highest"],
    ["the fewest", "lowest"],
    ["an all - time high", "highest"],
    ["all - time high", "highest"],
    ["an all - time low", "lowest"],
    ["a record high", "highest"],
    ["a record low", "lowest"],
    ["record - setting", "highest"],
    ["record - breaking", "highest"],
    ["a record", "highest"],
    ["the record", "highest"],
  ]),
  stretchWith: phraseTable<Extreme>(
    PERIODS.flatMap((period) => [
      [`${period} with the most`, "highest"] as const,
      [`${period} with the highest`, "highest"] as const,
      [`${period} with the fewest`, "lowest"] as const,
      [`${period} with the lowest`, "lowest"] as const,
    ]),
  ),
  stretches: phraseTable<Extreme>([...stretchesWith("highest"), ...stretchesWith("lowest")]),
  violent: phraseTable<Extreme>([
    ["deadliest", "highest"],
    ["bloodiest", "highest"],
    ["most violent", "highest"],
    ["most murderous", "highest"],
    ["least violent", "lowest"],
  ]),
  definite: new Set(["the", "its", "their"]),
  since: new Set(["since"]),
  periods: invert<Period>({
    day: "day daily days",
    week: "week weekly weeks",
    month: "month monthly months",
    quarter: "quarter quarterly quarters",
    year: "year yearly annual years",
  }),
  each: phraseTable<Period | null>(
    (["day", "week", "month", "year"] as const).flatMap((period) => [
      ...["a", "per", "each", "every"].map((word) => [`${word} ${period}`, period] as const),
      ...STRETCH_OPENERS.map((word) => [`${word} a ${period}`, null] as const),
    ]),
  ),
  pointing: new Set("that this it which".split(" ")),
  again: new Set("or that is about in other words".split(" ")),
  gaps: new Set("difference gap".split(" ")),
  cases: new Set("case cases incident incidents episode episodes".split(" ")),
  givenOut: phraseTable(
    ["each", "apiece", "per person", "per head", "per capita", "per family", "per household"].map(
      (phrase) => [phrase, true] as const,
    ),
  ),
  perOne: phraseTable<boolean>([
    ...["per", "for each", "for every", "in each", "to each", "on each"].map((words) => [words, true] as const),
    ["a", false],
    ["to a", false],
  ]),
  often: new Set("hourly daily weekly fortnightly monthly quarterly yearly annually".split(" ")),
  notEach: new Set("after later before earlier ago since into of".split(" ")),
  means: new Set(["average", "averages", "averaged", "averaging", "mean"]),
  consecutive: phraseTable(
    ["in a row", "running", "straight", "consecutive", "successive", "in succession", "on end"].map(
      (phrase) => [phrase, true] as const,
    ),
  ),
  totals: new Set([...NOUNS, "numbers", "totals", "figures", "levels"]),
  summing: new Set(),
};
