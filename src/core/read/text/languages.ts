import { LANGUAGES, lexiconOf } from "../../lexicon/lexicon.ts";
import { OTHER_LANGUAGES } from "../../lexicon/other-languages.ts";
import type { Language } from "../../model/index.ts";
import { readTokens } from "./tokens.ts";

/** Enough to tell; a book says no more about its language than its first pages. UTF-16 code units. */
const LOOKED_AT = 20_000;

/**
 * The language that a text is written in, told by its closed-class words: the one whose words are more than twice as
 * frequent as any other's. Null when none is, or it is a language that is not read, so that a person is asked: read in
 * the wrong language, "1.234" changes its value.
 */
export function readLanguage(content: string): Language | null {
  const counts = new Map<string, number>();
  for (const token of readTokens(content, 0, Math.min(content.length, LOOKED_AT)))
    for (const [language, words] of WORDS)
      if (words.has(token.folded)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (first === undefined || (second !== undefined && first[1] <= 2 * second[1])) return null;
  return LANGUAGES.find((language) => language === first[0]) ?? null;
}

const WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ...LANGUAGES.map((language) => [language, lexiconOf(language).identification.words] as const),
  ...Object.entries(OTHER_LANGUAGES),
];
