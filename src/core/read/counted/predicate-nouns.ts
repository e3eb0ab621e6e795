import { namedBy } from "../../lexicon/things.ts";
import type { Quantity } from "../numbers/quantities.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import { behindPronoun, isParticiple, type NounPhrase, readNounPhrase, singularOf } from "./counted.ts";
import { happeningOf, isPeople } from "./measures-people.ts";

/** "Of those detained, 31 are suspected members of the Harbour Boys": the noun that a copula right behind a number says of the counted. */
export function predicateNoun(scan: Scan, sentence: Sentence, quantity: Quantity): NounPhrase | null {
  const copula = behindPronoun(scan, sentence, quantity.end);
  const phrase = nounBehind(scan, sentence, { quantity, copula });
  if (phrase === null) return null;
  const { folded } = scan.tokens[phrase.head]!;
  const { nouns, groups } = scan.lexicon.measures;
  // "120 firearms, of which 72 were pistols"
  const isThing = namedBy(singularOf(scan, folded), [])?.kind === "object";
  if (isThing || nouns.has(folded) || groups.has(folded)) return phrase;
  return isPeople(scan, folded) && !PARTICIPLE.test(folded) && !isParticiple(scan, folded) ? phrase : null;
}

/** "Seis fueron multadas" says what befell them, in the form of "son soldados". */
const PARTICIPLE = /[ai]d[ao]s?$/;

/** "17 de esos casos son feminicidios", "17 of those deaths were murders": what some of those before are says better what is counted. */
export function predicateOfPart(
  scan: Scan,
  sentence: Sentence,
  { quantity, phrase }: { readonly quantity: Quantity; readonly phrase: NounPhrase | null },
): NounPhrase | null {
  const { inside, tally } = scan.lexicon.counted;
  const isPart =
    inside.has(wordAt(scan, sentence, quantity.end)) && tally.determiners.has(wordAt(scan, sentence, quantity.end + 1));
  if (phrase === null || !isPart || phrase.first !== quantity.end + 2) return null;
  const noun = nounBehind(scan, sentence, { quantity, copula: phrase.end });
  return noun !== null && happeningOf(scan, scan.tokens[noun.head]!.folded) !== null ? noun : null;
}

function nounBehind(
  scan: Scan,
  sentence: Sentence,
  { quantity, copula }: { readonly quantity: Quantity; readonly copula: number },
): NounPhrase | null {
  if (!scan.lexicon.counted.copulas.has(wordAt(scan, sentence, copula))) return null;
  const first = copula + 1;
  return readNounPhrase(scan, sentence, { quantity: { ...quantity, first, end: first }, until: sentence.endToken });
}
