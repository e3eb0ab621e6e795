import type { DigestWords } from "../digest.ts";

/** English words of the week's mail. */
export const digest: DigestWords = {
  subject: (outlet, days) => `${outlet}: the week, ${days}`,
  articles: "New articles",
  corrections: "Corrections",
  counts: "Counts that moved",
  moved: (before, after) => `from ${before} to ${after}`,
  noRecord: "no record",
  nothing: "Nothing was published or corrected this week, and no count moved.",
  licence: (name) => `Our texts may be used under ${name}.`,
  unwatched: "This mail holds no pictures and no tracked links. Nobody is told whether you opened it.",
  stop: "To stop this mail, write to",
};
