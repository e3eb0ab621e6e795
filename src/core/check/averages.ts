/**
 * Averages over time: "25 people a day", "123 complaints a month" (RULES D7). What the record counts over the claim's days is
 * divided by their number, first and last day included.
 */

import { isEachOnesOwn, isMeanAlone, isRatioUnit, periodIn, tellsEach } from "../count/averages-told.ts";
import { nodeFrom, statementNode } from "../count/derivations.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { WEIGHTS } from "../lexicon/units.ts";
import {
  type Day,
  type Derivation,
  daysBetween,
  type Figure,
  type Fraction,
  firstDayIn,
  fraction,
  lastDayIn,
  type Period,
  point,
} from "../model/index.ts";
import { firstFrom } from "../read/text/in-order.ts";
import { sentenceAt } from "../read/text/passage.ts";
import { eachTold } from "./each.ts";
import type { Prepared } from "./judged.ts";
import { stretchAt, stretchesBetween } from "./periods.ts";

/** The figure as an average, in a unit of its own ("per-day"); itself where its words name no period. */
export function asAverage(figure: Figure, prepared: Prepared): Figure {
  const isAmount = figure.unit === "count" || WEIGHTS.has(figure.unit);
  const period = isAmount && figure.bound !== "vague" ? periodBeside(figure, prepared) : null;
  if (period !== null) return { ...asMean(figure, prepared), unit: `per-${period}` };
  if (isEachOnesOwn(figure)) return figure;
  if (figure.mode !== "change" && eachTold(figure, prepared) !== null)
    return { ...asMean(figure, prepared), unit: "per-each" };
  return isOfEach(figure, prepared) ? { ...figure, mode: "rate" } : figure;
}

/** "An average of 8.5 a day" is a quotient, as exact as it is written; "an average of about 8" is not. */
function asMean(figure: Figure, { draft }: Prepared): Figure {
  const { boundWord, bound } = figure;
  return bound === "about" && boundWord !== null && isMeanAlone(boundWord, draft.language)
    ? { ...figure, bound: "exact", boundWord: null }
    : figure;
}

/** "Every week 12 people died", "300 kilos a month", "$300 each": what no count of the record is. */
function isOfEach({ quote, unit }: Figure, { passage, draft }: Prepared): boolean {
  const sentence = sentenceAt(passage, quote.start);
  if (sentence === null || isRatioUnit(unit)) return false;
  const { content } = draft.text;
  const [before, after] = [content.slice(sentence.start, quote.start), content.slice(quote.end, sentence.end)];
  return tellsEach({ before, after }, draft.language);
}

/** The period that stands behind an average, or before it beside a word for a mean: "la media diaria fue de 8,5". */
function periodBeside({ quote }: Figure, { passage, draft }: Prepared): Period | null {
  const { tokens } = passage;
  const behind = periodIn(tokens, firstFrom(tokens, quote.end), draft.language);
  if (behind !== null) return behind;
  const { comparisons, counted } = lexiconOf(draft.language);
  const first = firstFrom(tokens, quote.start);
  for (let index = first - 1; index >= Math.max(1, first - MEAN_WITHIN); index--) {
    const { kind, folded } = tokens[index]!;
    if (kind !== "word" || counted.and.has(folded)) return null;
    const [one, other] = [folded, tokens[index - 1]!.folded];
    const period = comparisons.periods.get(one) ?? comparisons.periods.get(other);
    if (period !== undefined && period !== "quarter" && (comparisons.means.has(one) || comparisons.means.has(other)))
      return period;
  }
  return null;
}

/** Words from a mean and its period to the number: "the daily average was of 20". */
const MEAN_WITHIN = 6;

/** The count over the claim's days divided by how many of the period they hold; null where they hold no whole number of them. */
export function averageNode(average: Figure, total: Derivation): Derivation | null {
  const many = periodsIn(average);
  if (many === null) return null;
  const divisor = statementNode({
    rule: "D7",
    statementId: null,
    unit: "count",
    place: null,
    from: null,
    to: null,
    interval: point(many),
    best: many,
  });
  return nodeFrom({ rule: "D7", operation: "ratio", parts: [total, divisor] });
}

/** How many of its periods the days of an average hold; null where that is no whole number of months or years. */
export function periodsIn(average: Figure): Fraction | null {
  const [from, to] = [firstDayIn(average.window), lastDayIn(average.window)];
  if (from === null || to === null || from > to) return null;
  const days = BigInt(daysBetween(from, to) + 1);
  const period = average.unit.slice("per-".length) as Period;
  if (period === "day") return fraction(days);
  if (period === "week") return fraction(days, 7n);
  const stretches = stretchesBetween(period, { from, to }, STRETCHES_AT_MOST);
  const isWhole = stretches !== null && stretches[0]?.from === from && endsStretch(period, to);
  return isWhole ? fraction(BigInt(stretches.length)) : null;
}

const STRETCHES_AT_MOST = 1200;

function endsStretch(period: Period, day: Day): boolean {
  return stretchAt(period, day).to === day;
}
