import type { TimeExpression } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import { type At, isClosed } from "./told.ts";

/** Words from the verb of lasting back to the pronoun that opens its clause. */
const CLAUSE_WITHIN = 3;

/**
 * "In fiscal year 2024, which ran from 1 October 2023 to 30 September 2024, …", "en la campaña, que se extendió del 3 al 10 de
 * marzo, …": the days of the stretch named before the figure, told in a clause about it.
 */
export function lastingTime({ found, sentence, amount }: At, held: readonly TimeExpression[]): TimeExpression | null {
  const { tokens, lexicon } = found.passage;
  return (
    held.find((time) => {
      if (time.quote.end > amount.start || !isClosed(time)) return false;
      const first = firstFrom(tokens, time.quote.start);
      const verb = lexicon.windows.lasting.has(tokens[first - 1]?.folded ?? "") ? first - 1 : first - 2;
      if (!lexicon.windows.lasting.has(tokens[verb]?.folded ?? "")) return false;
      for (let index = verb - 1; index > Math.max(sentence.firstToken, verb - 1 - CLAUSE_WITHIN); index--)
        if (lexicon.counted.relatives.has(tokens[index]!.folded)) return tokens[index - 1]?.text === ",";
      return false;
    }) ?? null
  );
}
