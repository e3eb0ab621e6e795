import { firstFrom } from "../text/in-order.ts";
import type { Around, At, FigureWindow } from "./told.ts";
import { nothing } from "./told.ts";

/** Tokens from such a word to its number. */
const SUM_WITHIN = 4;

/**
 * The days of a sum to which its own sentence adds a part: those of the running total before, and none of the part's; no known
 * ones where no such total was told.
 */
export function windowOfSum({ found, sentence, amount }: At, { told }: Around): FigureWindow | null {
  const { tokens, lexicon } = found.passage;
  const { adding, sums } = lexicon.windows;
  if (!adding.has(tokens[sentence.firstToken]!.folded)) return null;
  const number = firstFrom(tokens, amount.start);
  const says = tokens.slice(Math.max(sentence.firstToken, number - SUM_WITHIN), number);
  const hasPart = told.at(-1)?.sentence === sentence.index;
  if (!hasPart || !says.some(({ folded }) => sums.has(folded))) return null;
  const total = told.findLast(
    (each) =>
      each.sentence !== sentence.index &&
      each.mode === "cumulative" &&
      each.amount.counted.measure === amount.counted.measure,
  );
  return total === undefined ? nothing() : { window: total.window, mode: "cumulative" };
}
