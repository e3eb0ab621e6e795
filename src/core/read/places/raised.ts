import type { Figure, Place } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Sentence, Span } from "../text/passage.ts";
import { OPENING_FIGURES } from "../windows/openings.ts";
import type { Dated } from "./story-scene.ts";

/** Words from a verb of raising to the number that a count comes to: "raised the number of drivers killed this month to". */
const RAISED_WITHIN = 12;

/** Verbs by which something that happened brings a count to a number. */
const RAISING =
  /^(?:rais|brings?$|bringing$|brought$|push|lift|elev|llevo$|llevan?$|llevaron$|sube$|subio$|aument|increment)/;

/**
 * The token of the verb in "The killing of a driver in Tacna raised to eight the number of drivers killed", "el ataque elevó a 12 los muertos":
 * what happened somewhere adds to a count, which is no count of that place. Null for any other number.
 */
export function raisedBy({ tokens, lexicon }: Passage, sentence: Sentence, { start }: Span): number | null {
  const to = firstFrom(tokens, start) - 1;
  if (!lexicon.measures.toLevel.has(tokens[to]?.folded ?? "")) return null;
  for (let index = to - 1; index > Math.max(sentence.firstToken, to - RAISED_WITHIN); index--) {
    const { kind, folded, capital } = tokens[index]!;
    if (kind !== "word") return null;
    if (!capital && RAISING.test(folded)) return index;
  }
  return null;
}

/** Where a count was told in a text's title and lead by the same number; nowhere where it was not. */
export function placesOfSameCount(amount: Dated, figures: readonly Figure[]): readonly Place[] {
  const same = figures
    .slice(0, OPENING_FIGURES)
    .find(
      ({ counted, number, unit }) =>
        counted.measure === amount.counted.measure && unit === amount.unit && String(number) === String(amount.number),
    );
  return same?.places ?? [];
}
