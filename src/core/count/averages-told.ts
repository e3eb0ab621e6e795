import { fold } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import type { Figure, StandingStatement } from "../model/index.ts";

/** Words between a number and its period: "123 complaints of extortion a month". */
const WORDS_BETWEEN = 7;

const WORDS = LANGUAGES.map((language) => lexiconOf(language).comparisons);
const JOINS = new Set(LANGUAGES.flatMap((language) => [...lexiconOf(language).counted.and]));

/** "Averaged", "en promedio": what bounds a mean. */
const MEAN = /averag|promedi/;

/**
 * Whether a record tells a figure as an average over time: "770 people a day", "520 diarias", "an average of 310". It counts
 * nobody of the days it is told of, so that it neither is their count nor bounds it.
 */
export function tellsAverage({ statement }: StandingStatement, { unit, boundWord }: Figure): boolean {
  if (unit !== "count") return false;
  if (boundWord != null && MEAN.test(fold(boundWord))) return true;
  const clause = /^[^.,;:()\n]*/u.exec(fold(statement.anchor.after))?.[0] ?? "";
  const tokens = (clause.match(/[\p{L}\p{N}]+/gu) ?? []).map((folded) => ({ folded }));
  for (let index = 0; index < Math.min(tokens.length, WORDS_BETWEEN) && !JOINS.has(tokens[index]!.folded); index++)
    for (const { each, notEach } of WORDS) {
      const found = phraseAt(each, tokens, { index, end: tokens.length });
      if (found !== null) return !notEach.has(tokens[found.end]?.folded ?? "");
    }
  return false;
}
