import type { LimitWords } from "../limits.ts";
import { phraseTable } from "../phrases.ts";

const NOT_TAKEN_IN = "include count cover comprise contain reflect".split(" ");
const ONLY = "include count cover comprise reflect".split(" ");

export const limits: LimitWords = {
  phrases: phraseTable([
    ...["not counting", "not including", "without counting", "without including", "excluding", "leaving out"].map(
      (phrase) => [phrase, "aside"] as const,
    ),
    ...NOT_TAKEN_IN.flatMap((verb) =>
      ["does not", "do not", "did not"].map((not) => [`${not} ${verb}`, "verb"] as const),
    ),
    ...ONLY.flatMap((verb) =>
      [`only ${verb}`, `only ${verb}s`, `${verb} only`, `${verb}s only`].map((phrase) => [phrase, "verb"] as const),
    ),
    ...["leave out", "leaves out", "left out", "leave aside", "leaves aside", "omit", "omits", "omitted"].map(
      (phrase) => [phrase, "verb"] as const,
    ),
    ...["exclude", "excludes", "excluded", "is limited to", "are limited to"].map(
      (phrase) => [phrase, "verb"] as const,
    ),
    ...["preliminary", "provisional", "partial", "incomplete"].map((phrase) => [phrase, "state"] as const),
  ]),
  counts: new Set(
    "count counts figure figures number numbers tally tallies total totals toll data statistics statistic record records balance report reports list lists it this".split(
      " ",
    ),
  ),
};
