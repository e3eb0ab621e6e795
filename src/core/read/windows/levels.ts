import { type PhraseTable, phraseAt } from "../../lexicon/phrases.ts";
import type { TimeExpression } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Sentence } from "../text/passage.ts";
import type { Around, At, FigureWindow, Told } from "./told.ts";
import { happens, TOLD_BACK } from "./told.ts";
import type { Start } from "./totals.ts";

/** Words of a bound between the verb and its number ("stood at more than 58"). */
const BOUND_WORDS = 3;
/** Words of the longest verb phrase. */
const VERB_WORDS = 4;
/** Words before the verb in which its subject stands. */
const SUBJECT_WITHIN = 10;

/**
 * "On 28 February the count stood at 58", "el 20 de marzo ya sumaban 55": a point of the running total told before, from
 * its start to that day; null for any other figure.
 */
export function pointOfTotal(at: At, given: Around, start: Start | null): FigureWindow | null {
  const { found, sentence, amount, own } = at;
  if (amount.unit !== "count") return null;
  const day = own.find(isDay);
  const isLevel = isLevelTold(found.passage, sentence, amount.start);
  if (day === undefined || !(isLevel || isCountTold(found.passage, sentence, amount.start))) return null;
  const total = start === null ? totalBefore(at, given) : null;
  const from = start?.from ?? total?.window.from ?? null;
  const to = day.window!.to!;
  if (from === null && happens(amount, found) && isCountTold(found.passage, sentence, amount.start))
    return { mode: "cumulative", window: { from, to, openEnd: false, inferred: [], quotes: [day.quote] } };
  if (from === null || from >= to) return null;
  const quotes = [...(start?.quotes ?? []), day.quote].toSorted((one, other) => one.start - other.start);
  const isInferred = start === null || start.inferred;
  return { mode: "cumulative", window: { from, to, openEnd: false, inferred: isInferred ? ["from"] : [], quotes } };
}

/** "On 28 February", "by 28 February". */
function isDay({ window }: TimeExpression): boolean {
  if (window === null || window.openEnd || window.to?.length !== 10) return false;
  return window.from === null || window.from === window.to;
}

/** The total told last, over more days than one, of what the number's own words do not deny. */
function totalBefore({ amount }: At, { told }: Around): Told | undefined {
  const { quote, measure } = amount.counted;
  const isBare = quote === null || quote.start < amount.start;
  return told
    .slice(-TOLD_BACK)
    .findLast(
      ({ window, mode, amount: before }) =>
        mode !== "stock" &&
        before.unit === amount.unit &&
        window.from !== null &&
        window.from !== window.to &&
        (measure === "other" ? isBare : before.counted.measure === measure),
    );
}

/** Whether a verb right before the number tells where a count stood, or what it came to where the count is named. */
function isLevelTold(passage: Passage, sentence: Sentence, position: number): boolean {
  const { tokens, lexicon } = passage;
  const { levels, reaching } = lexicon.windows;
  const number = firstFrom(tokens, position);
  const first = Math.max(sentence.firstToken, number - BOUND_WORDS - VERB_WORDS);
  const verbBefore = (table: PhraseTable<true>): number | null => {
    for (let index = number - 1; index >= first; index--) {
      const verb = phraseAt(table, tokens, { index, end: number });
      if (verb !== null && number - verb.end <= BOUND_WORDS) return index;
    }
    return null;
  };
  if (verbBefore(levels) !== null) return true;
  const reached = verbBefore(reaching);
  return reached !== null && namesCount(passage, sentence, reached);
}

/** Words that lead from a rise to its level: "rose to", "aumentó hoy a". */
const LEVEL_WORDS = 3;
/** Words of a verb and the day between it and its "to". */
const DAY_WORDS = 5;

/** Verbs of coming to a number, besides those of rising. */
const COMING: ReadonlySet<string> = new Set(
  "came climbed got went llego llegaron llega llegan ascendio ascendieron asciende ascienden paso pasaron trepo trepa".split(
    " ",
  ),
);

/**
 * "The death toll rose to 45 on Monday", "el número de querellas aumentó hoy a 108": what a named count came to is no count of that day
 * alone, whenever it began.
 */
function isCountTold(passage: Passage, sentence: Sentence, position: number): boolean {
  const { tokens, lexicon } = passage;
  const { toLevel, changeVerbs } = lexicon.measures;
  const number = firstFrom(tokens, position);
  const first = Math.max(sentence.firstToken, number - LEVEL_WORDS - BOUND_WORDS);
  for (let index = number - 1; index >= first; index--)
    if (toLevel.has(tokens[index]!.folded)) return isVerbBefore(index) && namesCount(passage, sentence, index);
  return false;

  /** "llegó el domingo 20 a", "rose on Monday to": the day may stand between. */
  function isVerbBefore(to: number): boolean {
    return tokens
      .slice(Math.max(sentence.firstToken, to - DAY_WORDS), to)
      .some(({ folded }) => changeVerbs.has(folded) || COMING.has(folded));
  }
}

function namesCount({ tokens, lexicon }: Passage, { firstToken }: Sentence, verb: number): boolean {
  const before = tokens.slice(Math.max(firstToken, verb - SUBJECT_WITHIN), verb);
  return before.some(({ folded }) => lexicon.revisions.counts.has(folded));
}
