/**
 * Averages over time: "25 people a day", "123 complaints a month" (RULES D7). What the record counts over the claim's days is
 * divided by their number, first and last day included.
 */

import { isEachOnesOwn, isRatioUnit, periodIn, tellsEach } from "../count/averages-told.ts";
import { nodeFrom, statementNode } from "../count/derivations.ts";
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
import type { Prepared } from "./judged.ts";
import { stretchAt, stretchesBetween } from "./periods.ts";

/** The figure as an average, in a unit of its own ("per-day"); itself where its words name no period. */
export function asAverage(figure: Figure, prepared: Prepared): Figure {
  const period = figure.unit === "count" && figure.bound !== "vague" ? periodBehind(figure, prepared) : null;
  if (period !== null) return { ...figure, unit: `per-${period}` };
  return !isEachOnesOwn(figure) && isOfEach(figure, prepared) ? { ...figure, mode: "rate" } : figure;
}

/** "Every week 12 people died", "300 kilos a month", "$300 each": what no count of the record is. */
function isOfEach({ quote, unit }: Figure, { passage, draft }: Prepared): boolean {
  const sentence = sentenceAt(passage, quote.start);
  if (sentence === null || isRatioUnit(unit)) return false;
  const { content } = draft;
  const [before, after] = [content.slice(sentence.start, quote.start), content.slice(quote.end, sentence.end)];
  return tellsEach({ before, after }, draft.language);
}

function periodBehind({ quote }: Figure, { passage, draft }: Prepared): Period | null {
  return periodIn(passage.tokens, firstFrom(passage.tokens, quote.end), draft.language);
}

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

function periodsIn(average: Figure): Fraction | null {
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
