import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Antecedent } from "./ellipsis.ts";
import type { Measured } from "./measured.ts";
import { HAPPENINGS, isPeople } from "./measures-people.ts";

/** Words from the noun for a number to what it says. */
const REACH = 12;

/**
 * "In Cap-Haïtien the average was three people a day", "en Manta la cifra fue de 12 personas": what befell those counted in the
 * sentence before or this one, of which a bare "the average" or "the figure" tells another. Null where it is of something named.
 */
export function totalsMeasure(scan: Scan, measured: Measured, last: Antecedent | undefined): string | null {
  const { sentence, phrase, quantity } = measured;
  const { counted } = scan.lexicon;
  if (last === undefined || last.unit !== "count" || quantity.unit !== "count") return null;
  const previous = scan.passage.sentences[Math.max(0, sentence.index - 1)]!;
  const isAnyone = phrase === null || isPeople(scan, scan.tokens[phrase.head]!.folded);
  if (last.start < previous.start || !isAnyone || !HAPPENINGS.has(last.counted.measure)) return null;
  const stop = Math.max(sentence.firstToken, quantity.first - REACH);
  let isSaid = false;
  for (let index = quantity.first - 1; index > stop; index--) {
    const { text, folded } = scan.tokens[index]!;
    if (text === ";" || counted.relatives.has(folded)) return null;
    isSaid ||= counted.copulas.has(folded) || (counted.tally.links.has(folded) && !counted.inside.has(folded));
    if (!counted.tally.nouns.has(folded)) continue;
    const isBare = !counted.inside.has(wordAt(scan, sentence, index + 1));
    return isSaid && isBare && counted.tally.determiners.has(wordAt(scan, sentence, index - 1))
      ? last.counted.measure
      : null;
  }
  return null;
}
