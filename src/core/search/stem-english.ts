/**
 * The English stemmer of Snowball ("Porter2"), written from its published description, without its lists of single
 * exceptions but those that news needs.
 * @see https://snowballstem.org/algorithms/english/stemmer.html
 */

import { regionAfter } from "./stem-regions.ts";

const VOWEL_THEN_CONSONANT = /[aeiouy][^aeiouy]/;

/** Words whose stem the rules would miss. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  dying: "die",
  lying: "lie",
  tying: "tie",
  news: "news",
  skies: "sky",
  early: "earli",
  only: "onli",
  gently: "gentl",
};

/** What a word ends in becomes something else; the longest ending that fits is the one that counts. */
type Endings = readonly (readonly [ending: string, becomes: string])[];

const STEP_2: Endings = [
  ["ization", "ize"],
  ["ational", "ate"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["entli", "ent"],
  ["ation", "ate"],
  ["alism", "al"],
  ["aliti", "al"],
  ["ousli", "ous"],
  ["iviti", "ive"],
  ["fulli", "ful"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["abli", "able"],
  ["izer", "ize"],
  ["ator", "ate"],
  ["alli", "al"],
  ["bli", "ble"],
];

const STEP_3: Endings = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
];

const STEP_4 = ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize"]
  .concat(["al", "er", "ic"])
  .map((ending) => [ending, ""] as const);

/** The stem of an English word, given folded: "arrests", "arrested" and "arresting" have one. */
export function stemEnglish(word: string): string {
  const known = EXCEPTIONS[word];
  if (known !== undefined) return known;
  if (word.length <= 2) return word;
  const marked = word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
  const first = regionAfter(marked, startOf(marked), VOWEL_THEN_CONSONANT);
  const second = regionAfter(marked, first, VOWEL_THEN_CONSONANT);
  const shorter = step1c(step1b(step1a(marked), first));
  const suffixed = step3(step2(shorter, first), { first, second });
  return step5(step4(suffixed, second), { first, second }).toLowerCase();
}

/** Words of these beginnings keep them: "generate" and "general" are two. */
function startOf(word: string): number {
  const beginning = /^(gener|commun|arsen)/.exec(word)?.[0];
  return beginning === undefined ? 0 : beginning.length - 2;
}

function step1a(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/(ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(us|ss)$/.test(word)) return word;
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

function step1b(word: string, first: number): string {
  const eed = /(eedly|eed)$/.exec(word);
  if (eed !== null) return eed.index >= first ? `${word.slice(0, eed.index)}ee` : word;
  const past = /(ingly|edly|ing|ed)$/.exec(word);
  if (past === null || !/[aeiouy]/.test(word.slice(0, past.index))) return word;
  const stem = word.slice(0, past.index);
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return stem.slice(0, -1);
  return isShort(stem, first) ? `${stem}e` : stem;
}

function step1c(word: string): string {
  return /.[^aeiouy][yY]$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

function step2(word: string, first: number): string {
  const found = endingOf(word, STEP_2);
  if (found !== null) return found.at >= first ? word.slice(0, found.at) + found.becomes : word;
  if (/logi$/.test(word) && word.length - 3 >= first) return word.slice(0, -1);
  return /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= first ? word.slice(0, -2) : word;
}

function step3(word: string, { first, second }: Regions): string {
  const found = endingOf(word, STEP_3);
  if (found !== null) return found.at >= first ? word.slice(0, found.at) + found.becomes : word;
  return word.endsWith("ative") && word.length - 5 >= second ? word.slice(0, -5) : word;
}

function step4(word: string, second: number): string {
  const found = endingOf(word, STEP_4);
  if (found !== null) return found.at >= second ? word.slice(0, found.at) : word;
  return /[st]ion$/.test(word) && word.length - 3 >= second ? word.slice(0, -3) : word;
}

function step5(word: string, { first, second }: Regions): string {
  if (word.endsWith("ll") && word.length - 1 >= second) return word.slice(0, -1);
  if (!word.endsWith("e")) return word;
  const stem = word.slice(0, -1);
  if (stem.length >= second || (stem.length >= first && !endsShort(stem))) return stem;
  return word;
}

interface Regions {
  readonly first: number;
  readonly second: number;
}

function endingOf(word: string, endings: Endings): { readonly at: number; readonly becomes: string } | null {
  const found = endings.find(([ending]) => word.endsWith(ending));
  return found === undefined ? null : { at: word.length - found[0].length, becomes: found[1] };
}

function isShort(word: string, first: number): boolean {
  return first >= word.length && endsShort(word);
}

function endsShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
}
