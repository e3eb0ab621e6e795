import { lexiconOf } from "../lexicon/lexicon.ts";
import { givenNames, surnames } from "../lexicon/names-persons.ts";
import type { Language } from "../model/index.ts";
import { termKey } from "./article-terms.ts";

/** How a text names somebody. */
export interface NamedIn {
  /** Whether the name stands there by itself, and not only within what could be a longer name. */
  readonly isNamed: boolean;
  /** Keys of the longer names that it could be a part of there: some are, others only begin a sentence. */
  readonly longer: readonly string[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** A possessive's "s" is a word of its own. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ](?!s\b)[\p{L}\p{M}]+)*/gu;

/** What joins the words of one name: a space, one end of a line, a hyphen; behind an initial also its point. */
const WITHIN_NAME = /^(?:[^\S\n]*\n?[^\S\n]*|[-‐‑])$/u;

const PARTICLES = new Set("de del la las los el y e da do das dos di van von der den bin al".split(" "));

const CAPITAL = /^\p{Lu}/u;

/**
 * Looks for a name, by its key, word for word. Beside another capitalised word, with or without "de" or "y" between, it could
 * be a part of somebody else's longer name and is not taken for this one; behind a title ("Minister") it is. Text in
 * which every word is capitalised names nobody for certain.
 */
export function namedIn(text: string, key: string, language: Language): NamedIn {
  const words = [...text.matchAll(WORD)].map(({ 0: exact, index: start }) => {
    return { start, end: start + exact.length, exact };
  });
  let isNamed = false;
  const longer: string[] = [];
  for (let first = 0; first < words.length; first++) {
    const end = endOfName(text, words, { first, key });
    if (end === null) continue;
    const from = reachOf(text, words, { from: first, step: -1, language });
    const to = reachOf(text, words, { from: end, step: 1, language });
    if (from === first && to === end) isNamed = true;
    for (let start = from; start <= first; start++)
      for (let last = end; last <= to; last++)
        if (start < first || last > end) longer.push(termKey(text.slice(words[start]!.start, words[last]!.end)));
  }
  return { isNamed, longer };
}

/** The last word of the name that begins with this one; null where another begins. */
function endOfName(
  text: string,
  words: readonly Word[],
  { first, key }: { readonly first: number; readonly key: string },
): number | null {
  for (let end = first; end < words.length; end++) {
    if (end > first && !isJoined(text, words[end - 1]!, words[end]!)) return null;
    const held = termKey(text.slice(words[first]!.start, words[end]!.end));
    if (held === key) return end;
    if (!key.startsWith(`${held}-`)) return null;
  }
  return null;
}

/** The furthest word, from one end of a name, that could be a part of it. */
function reachOf(
  text: string,
  words: readonly Word[],
  { from, step, language }: { readonly from: number; readonly step: 1 | -1; readonly language: Language },
): number {
  let reach = from;
  for (let at = from + step; at >= 0 && at < words.length; at += step) {
    const [word, beside] = [words[at]!, words[at - step]!];
    if (!(step === 1 ? isJoined(text, beside, word) : isJoined(text, word, beside))) return reach;
    if (CAPITAL.test(word.exact) && !(step === -1 && isTitle(word.exact, language))) reach = at;
    else if (!PARTICLES.has(word.exact)) return reach;
  }
  return reach;
}

function isJoined(text: string, one: Word, next: Word): boolean {
  const between = text.slice(one.end, next.start);
  return WITHIN_NAME.test(one.exact.length === 1 ? between.replace(/^\./, "") : between);
}

/** A word that tells an office and is nobody's name. */
function isTitle(exact: string, language: Language): boolean {
  const { roles, courtesy } = lexiconOf(language).titles;
  const word = termKey(exact);
  return (roles.has(word) || courtesy.has(word)) && !givenNames.has(word) && !surnames.has(word);
}
