import { isCapital } from "./names-scan.ts";
import type { Passage, Sentence } from "./passage.ts";

/** Words from a verb of tallying to its number: "cerró el primer semestre con 54". */
const NUMBER_WITHIN = 8;
/** Words from the number to the noun for what happened: "123 armed robberies". */
const NOUN_WITHIN = 4;
/** Names that share one verb: "Laventille, Chaguanas and San Fernando logged". */
const LIST_TOKENS = 12;

/**
 * Whether so many crimes or victims are told of a name that opens its clause, alone or in a list: "Palmira registró 123
 * homicidios", "Laventille, Chaguanas and San Fernando logged 21, 13 and 17 murders". Only places have those. `isKnown`: it
 * is the name of one.
 */
export function hasTally(
  passage: Passage,
  at: { readonly first: number; readonly end: number; readonly sentence: Sentence; readonly isKnown?: boolean },
): boolean {
  const { tokens, lexicon } = passage;
  const { places, counted, numbers } = lexicon;
  const last = at.sentence.endToken;
  let verb = at.end;
  const isOfList = (index: number) =>
    index < Math.min(last, at.end + LIST_TOKENS) &&
    (isCapital(tokens[index]!) || tokens[index]!.text === "," || counted.and.has(tokens[index]!.folded));
  while (isOfList(verb)) verb++;
  if (verb >= last || !places.tallying.has(tokens[verb]!.folded)) return false;
  for (let index = verb + 1; index < Math.min(last, verb + NUMBER_WITHIN); index++) {
    const { kind, folded, text } = tokens[index]!;
    if (kind === "mark" && text !== "-") return false;
    if (kind !== "number" && !numbers.words.has(folded)) continue;
    // "Arima logged nine.": what it logged was told before
    const isBare = index + 1 >= last || tokens[index + 1]!.kind === "mark";
    return (isBare && at.isKnown === true) || isOfCrimes(passage, index + 1, last);
  }
  return false;
}

/** Further numbers of a list may stand between: "21, 13 and 17 murders". */
function isOfCrimes({ tokens, lexicon }: Passage, from: number, last: number): boolean {
  const { measures, offences, counted } = lexicon;
  let words = 0;
  for (let index = from; index < last && words < NOUN_WITHIN; index++) {
    const { kind, folded, text } = tokens[index]!;
    if (kind === "mark" && text !== "," && text !== "-") return false;
    if (kind !== "word" || counted.and.has(folded)) continue;
    words++;
    const noun = measures.nouns.get(folded);
    const isTold = noun !== undefined && noun.strength === "strong" && noun.measure !== "other";
    if (isTold || measures.custody.has(folded) || offences.crimes.has(folded)) return true;
  }
  return false;
}
