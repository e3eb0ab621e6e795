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

/** Of these, the ones that take people and things somewhere as well. */
const TAKING = /^(?:br|lleva|llevo|sub)/;

/** A number with what it counts. */
type Amount = Span & { readonly measure: string };

/**
 * The token of the verb in "The killing of a driver in Tacna raised to eight the number of drivers killed", "el ataque elevó a 12 los muertos":
 * what happened somewhere adds to a count, which is no count of that place. Null for any other number, and in a sentence that opens with its place.
 */
export function raisedBy(passage: Passage, sentence: Sentence, amount: Amount): number | null {
  const { tokens, lexicon } = passage;
  const to = firstFrom(tokens, amount.start) - 1;
  if (!lexicon.measures.toLevel.has(tokens[to]?.folded ?? "")) return null;
  const behind = firstFrom(tokens, amount.end);
  const hasArticle = lexicon.counted.tally.determiners.has(tokens[behind]?.folded ?? "");
  let isCount = hasArticle && lexicon.counted.tally.nouns.has(tokens[behind + 1]?.folded ?? "");
  let isMeasure = hasArticle;
  for (let index = to - 1; index > Math.max(sentence.firstToken, to - RAISED_WITHIN); index--) {
    const { kind, folded, capital } = tokens[index]!;
    if (kind !== "word") return null;
    isCount ||= lexicon.counted.tally.nouns.has(folded);
    isMeasure ||= lexicon.measures.nouns.get(folded)?.measure === amount.measure;
    if (capital || !RAISING.test(folded)) continue;
    const isRaised = isCount || (isMeasure && !TAKING.test(folded));
    return isRaised && !opensWithPlace(passage, sentence) ? index : null;
  }
  return null;
}

/** "En Puno, …", "In the city of Tacna, …"; not "In May, …". */
function opensWithPlace({ tokens, lexicon }: Passage, { firstToken, endToken }: Sentence): boolean {
  if (!lexicon.places.inside.has(tokens[firstToken]!.folded)) return false;
  let comma = firstToken + 1;
  while (comma < endToken && tokens[comma]!.kind !== "mark") comma++;
  const { capital, folded } = tokens[comma - 1]!;
  return tokens[comma]?.text === "," && capital && !lexicon.names.calendar.has(folded);
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
