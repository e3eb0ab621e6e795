import { LANDMARK } from "../../lexicon/landmarks.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { endingsOf } from "../../lexicon/windows.ts";
import { hasLandmark, isLandmark, type Passage, type Sentence } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import { readSeparators, type Separators } from "./digits.ts";

/** What the readers of figures look at: a text's tokens with what its numbers and places show about it as a whole. */
export interface Scan {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly separators: Separators;
  /** ISO 3166-1 country that the text is mostly about: decides between pesos; null when none stands out. */
  readonly country: string | null;
  /** ISO 3166-1 country that the text comes from, as its publisher shows; null when unknown. */
  readonly home: string | null;
  /** Whether the text names pesos: where it does in English, its "$" are something else. */
  readonly namesPesos: boolean;
  /** Whether the text speaks of migrants: those who land or are rescued in it are some. */
  readonly countsMigrants: boolean;
}

/** A passage with what its numbers show, in the country that it is mostly about and the one it comes from. */
export function scanOf(passage: Passage, { country, home }: Pick<Scan, "country" | "home">): Scan {
  const { tokens, lexicon } = passage;
  return {
    passage,
    tokens,
    lexicon,
    separators: readSeparators(passage, home ?? country),
    country,
    home,
    namesPesos: passage.sentences.some((sentence) => hasLandmark(sentence, LANDMARK.pesos)),
    countsMigrants: speaksOfMigrants(passage),
  };
}

/** Mentions of migrants from which on a text is about them. */
const MIGRANTS_AT_LEAST = 2;

function speaksOfMigrants(passage: Passage): boolean {
  let mentions = 0;
  for (const sentence of passage.sentences) {
    if (!hasLandmark(sentence, LANDMARK.migrants)) continue;
    for (let index = sentence.firstToken; index < sentence.endToken; index++)
      if (isLandmark(passage, index, LANDMARK.migrants)) mentions++;
    if (mentions >= MIGRANTS_AT_LEAST) return true;
  }
  return false;
}

/** A run of tokens of one sentence: `tokens.slice(first, end)`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** The folded word at an index of the sentence; "" outside it, so that look-ups simply fail. */
export function wordAt(
  scan: Pick<Scan, "tokens">,
  sentence: Pick<Sentence, "firstToken" | "endToken">,
  index: number,
): string {
  return index >= sentence.firstToken && index < sentence.endToken ? scan.tokens[index]!.folded : "";
}

/** Whether a word can be nothing but a finite verb of the past: "took", "participaron"; "held" and "stationed" may be participles. */
export function isPastVerb({ tokens, lexicon }: Scan, index: number): boolean {
  const { spelled, folded, capital, kind } = tokens[index]!;
  if (kind !== "word" || capital) return false;
  const { pasts } = lexicon.windows;
  const { participles, headFirst } = lexicon.counted;
  if (!headFirst) return pasts.has(folded) && !participles.has(folded);
  return pasts.has(folded) || endsAsPast(lexicon, spelled);
}

/** "… y tres huyeron por los techos": a number alone with its own verb right behind it, at a token, is none of what was done to those before. */
export function hasOwnVerb(scan: Scan, index: number): boolean {
  const word = scan.tokens[index]?.folded;
  if (word === undefined) return false;
  const { measures, places } = scan.lexicon;
  return isPastVerb(scan, index) || measures.intransitive.has(word) || (word !== "left" && places.leaving.has(word));
}

/** Whether a word has the ending of a past: "deported", "participaron". As it is spelled. */
export function endsAsPast({ windows }: Lexicon, spelled: string): boolean {
  return endingsOf(windows.tenseEndings, spelled).some(([, tense]) => tense === "past");
}
