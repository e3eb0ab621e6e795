import type { Figure } from "../model/index.ts";
import { firstFrom } from "../read/text/in-order.ts";
import { isStartOfChange } from "../read/windows/apart.ts";
import type { Prepared } from "./judged.ts";

/** Tokens from the number that a change starts from to the one that it leads to. */
const BETWEEN_AT_MOST = 8;

/**
 * Whether a claim is one end of a change of which no word says when: "murders rose from eight to 14". Both numbers are of one thing
 * on no day, so that the record of either would deny the other.
 */
export function isUndatedEnd(figure: Figure, { passage, reading }: Prepared): boolean {
  if (figure.window.from !== null || figure.window.to !== null) return false;
  if (isStartOfChange(passage, figure.quote)) return true;
  const before = reading.figures.findLast(({ quote }) => quote.end <= figure.quote.start);
  if (before === undefined) return false;
  const between = firstFrom(passage.tokens, figure.quote.start) - firstFrom(passage.tokens, before.quote.end);
  return between <= BETWEEN_AT_MOST && isStartOfChange(passage, before.quote);
}
