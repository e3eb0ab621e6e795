/**
 * Words as search keeps and looks for them. What is kept is plain lower-case letters and digits with a space between, so
 * that every database divides it in the same way and finds the same.
 */
import { fold } from "../lexicon/fold.ts";
import type { Language } from "../model/index.ts";
import { stemEnglish } from "./stem-english.ts";
import { stemSpanish } from "./stem-spanish.ts";

/** Begins what no text holds: the filters of an entry. Words that begin so are written in another way. */
export const FILTER_MARK = "zz0";
const WRITTEN_MARK = "zz1";

/** Longer ones are cut: nobody types them, and databases refuse very long ones. */
const LETTERS_AT_MOST = 40;

/** A word of a text: as it is looked up, and where it stands (UTF-16 code units, half-open). */
export interface TextWord {
  /** Folded, without its possessive; digits without the marks that group them. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in order. Letters and digits are parted ("MS13" and "MS-13" are two words each), grouped digits are
 * one ("2,700", "2.700" and "2 700" are 2700).
 */
export function wordsOf(text: string): readonly TextWord[] {
  const words: TextWord[] = [];
  for (const found of text.matchAll(WORD)) {
    const [written] = found;
    words.push({ folded: foldedOf(written), start: found.index, end: found.index + written.length });
  }
  return words;
}

function foldedOf(written: string): string {
  if (/^\d/.test(written)) return written.replace(/\D/g, "");
  const folded = fold(written);
  return folded.includes("'") ? folded.replace(/'s$|'/g, "") : folded;
}

const WORD = /\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?!\d)|\d+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text in a language as they are kept: their stems, at most so many. */
export function tokensOf(text: string, language: Language, most: number = Number.POSITIVE_INFINITY): readonly string[] {
  const tokens: string[] = [];
  for (const { folded } of wordsOf(text)) {
    if (tokens.length >= most) break;
    if (folded !== "") tokens.push(tokenOf(folded, language));
  }
  return tokens;
}

const KNOWN: Readonly<Record<Language, Map<string, string>>> = { en: new Map(), es: new Map() };
const KNOWN_AT_MOST = 50_000;

/** A folded word as it is kept. */
export function tokenOf(folded: string, language: Language): string {
  const known = KNOWN[language].get(folded);
  if (known !== undefined) return known;
  if (KNOWN[language].size >= KNOWN_AT_MOST) KNOWN[language].clear();
  const stem = language === "es" ? stemSpanish(folded) : stemEnglish(folded);
  const token = plain(stem.slice(0, LETTERS_AT_MOST));
  KNOWN[language].set(folded, token);
  return token;
}

/** Text in letters and digits alone, the same for the same text: what has others is written by its code points. */
export function plain(text: string): string {
  if (/^(?!zz)[a-z0-9]+$/.test(text)) return text;
  return WRITTEN_MARK + [...text].map((letter) => letter.codePointAt(0)!.toString(16)).join("g");
}

/** Whether a kept word is written by its code points, so that it begins in another way than its text. */
export function isWrittenByCodes(token: string): boolean {
  return token.startsWith(WRITTEN_MARK);
}

/** Words that nearly every text holds: looked for only where nothing else is, or inside quotation marks. */
export const COMMON: ReadonlySet<string> = new Set(
  (
    "a an and are as at be by for from has have in is it its of on or that the this to was were will with " +
    "al con como de del e el en es esta este la las lo los o para pero por que se sin su sus un una y ya"
  ).split(" "),
);
