import { nameArticles, nameOf } from "../../lexicon/small-words.ts";
import type { Passage } from "../text/passage.ts";

type Words = Pick<Passage, "tokens" | "lexicon">;

/** Adjectives between a kind of place and its "of", at most: "estado occidental indio de". */
const ADJECTIVES_AT_MOST = 2;

/** "El departamento La Capital", "municipio Las Lajas": in Spanish, a province or town by its kind alone, where a body would be one "de" something. */
export function isDivisionName({ tokens, lexicon }: Words, first: number): boolean {
  const { provinces, towns } = lexicon.places;
  const before = tokens[first - 1]?.folded ?? "";
  return lexicon.language === "es" && (provinces.has(before) || towns.has(before));
}

/**
 * Whether the words before a name say what kind of place it is: "zona rural de Barbacoas", "región del Catalú", "the coastal
 * town of Sitki", and in Spanish "quebrada Tambora".
 */
export function isOfKind({ tokens, lexicon }: Words, first: number): boolean {
  const { places, gentilics } = lexicon;
  const word = (index: number) => tokens[index]?.folded ?? "";
  if (lexicon.language === "es" && places.heads.has(word(first - 1))) return true;
  const of = nameArticles.has(word(first - 1)) ? first - 2 : first - 1;
  if (!nameOf.has(word(of))) return false;
  for (let index = of - 1; index >= of - 1 - ADJECTIVES_AT_MOST; index--) {
    if (places.heads.has(word(index))) return true;
    if (!places.lies.has(word(index)) && !gentilics.has(word(index))) return false;
  }
  return false;
}
