import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import type { Language } from "../model/index.ts";
import { readTokens } from "./tokens.ts";

/** Enough to tell; a book says no more about its language than its first pages. UTF-16 code units. */
const LOOKED_AT = 20_000;

/**
 * The language that a text is written in, told by its closed-class words: the one whose words are more than twice as
 * frequent as any other's. Null when none is, so that a person is asked: read in the wrong language, "1.234" changes
 * its value.
 */
export function readLanguage(content: string): Language | null {
  const counts = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]));
  for (const token of readTokens(content, 0, Math.min(content.length, LOOKED_AT)))
    for (const language of LANGUAGES)
      if (lexiconOf(language).identification.words.has(token.folded)) counts.set(language, counts.get(language)! + 1);
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (first === undefined || first[1] === 0) return null;
  return second === undefined || first[1] > 2 * second[1] ? first[0] : null;
}
