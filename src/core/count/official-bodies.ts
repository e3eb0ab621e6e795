import { foldedWords } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import { onceForText } from "./once.ts";

const WORDS = LANGUAGES.map((language) => lexiconOf(language).officialBodies);

const KNOWN_AT_MOST = 20_000;

/** Whether a name is that of a body, with an interest or without one, rather than of an outlet. */
export const isStateBody = onceForText(KNOWN_AT_MOST, (name): boolean => {
  const words = foldedWords(name);
  return words.some((word) => WORDS.some((each) => each.independent.has(word) || each.interested.has(word)));
});

/**
 * Whether a name is that of an official body with an interest in its own numbers (RULES E, `official-only`). The words
 * of every language count, because a desk writes names in its own. "Human Rights Ombudsman" is a state body without one.
 */
export function isInterestedBody(name: string): boolean {
  const words = foldedWords(name);
  if (words.some((word) => WORDS.some((each) => each.independent.has(word)))) return false;
  return words.some((word) => WORDS.some((each) => each.interested.has(word)));
}
