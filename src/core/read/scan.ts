import type { Lexicon } from "../lexicon/lexicon.ts";
import { readSeparators, type Separators } from "./digits.ts";
import type { Passage, Sentence } from "./passage.ts";
import type { Token } from "./tokens.ts";

/** What the readers of figures look at: a text's tokens with what its numbers and places show about it as a whole. */
export interface Scan {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly separators: Separators;
  /** ISO 3166-1 country that the text is mostly about: decides between pesos; null when none stands out. */
  readonly country: string | null;
}

/** A passage with what its numbers show, in the country that it is mostly about. */
export function scanOf(passage: Passage, country: string | null): Scan {
  const { tokens, lexicon } = passage;
  return { passage, tokens, lexicon, separators: readSeparators(passage, country), country };
}

/** A run of tokens of one sentence: `tokens.slice(first, end)`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** The folded word at an index of the sentence; "" outside it, so that look-ups simply fail. */
export function wordAt(scan: Scan, sentence: Sentence, index: number): string {
  return index >= sentence.firstToken && index < sentence.endToken ? scan.tokens[index]!.folded : "";
}
