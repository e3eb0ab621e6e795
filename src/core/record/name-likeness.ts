/**
 * How likely two names are one's: word against word, since whole-string similarity misleads ("María Hernández" is nearer to
 * "Mario Hernández" than "Juan Carlos Pérez" to "Juan Pérez"). What is in one name alone weighs little; what contradicts, much.
 */

import { nicknames } from "../lexicon/names-nicknames.ts";
import { givenNames } from "../lexicon/names-persons.ts";
import { bodyWords, personWords } from "./name-words.ts";

/** Names from here on are likely one's; proposals begin here. */
export const LIKELY_SAME = 0.78;

/** From 0 (different) to 1 (the same words) for two names of people. Symmetric; the order of the words does not matter. */
export function personLikeness(one: string, other: string): number {
  const [first, second] = [personWords(one), personWords(other)];
  return Math.max(likenessOf(first, second, wordLikeness), runTogether(first, second));
}

/** The same for bodies and things: numbers, and words that set one body apart from its kin, must agree. */
export function bodyLikeness(one: string, other: string): number {
  const [first, second] = [bodyWords(one), bodyWords(other)];
  if (numbersOf(first) !== numbersOf(second)) return 0;
  const acronym = isAcronymOf(first, second) || isAcronymOf(second, first) ? 0.8 : 0;
  return Math.max(likenessOf(first, second, plainLikeness), runTogether(first, second), acronym);
}

type Compare = (one: string, other: string) => number;

/** Share of the words, by their letters, that have a like word in the other name; contradictions count against it. */
function likenessOf(one: readonly string[], other: readonly string[], compare: Compare): number {
  // of two equally long, always the same is held against the other, so that likeness is symmetric
  const order = one.length - other.length || (one.join(" ") <= other.join(" ") ? -1 : 1);
  const [shorter, longer] = order < 0 ? [one, other] : [other, one];
  const free = new Set(longer);
  let matched = 0;
  let weight = 0;
  let unmatched = 0;
  for (const word of shorter) {
    const [best, likeness] = closestOf(word, free, compare);
    if (best !== null) free.delete(best);
    const own = weightOf(word);
    weight += own;
    matched += own * likeness;
    if (likeness === 0) unmatched += own;
  }
  if (weight === 0) return 0;
  const left = [...free].reduce((sum, word) => sum + weightOf(word), 0);
  const contradiction = unmatched > 0 && left > 0 ? Math.min(unmatched, left) / weight : 0;
  const alone = shorter.length === 1 && longer.length > 1 ? 0.2 : 0;
  return Math.max(0, matched / weight - 0.6 * contradiction - alone - (0.08 * left) / (weight + left));
}

/** Two letters weigh one, eight weigh two: long words tell more, but no word tells all. */
function weightOf(word: string): number {
  return Math.log2(1 + Math.min(word.length, 10));
}

function closestOf(word: string, free: ReadonlySet<string>, compare: Compare): readonly [string | null, number] {
  let best: string | null = null;
  let highest = 0;
  for (const candidate of free) {
    const likeness = compare(word, candidate);
    if (likeness > highest) [best, highest] = [candidate, likeness];
  }
  return [best, highest];
}

/** Words of people's names: the same sound is the same name, and two given names are two people however near their letters. */
function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 0.8 : 0;
  if (soundOf(one) === soundOf(other)) return 0.95;
  if (isNickname(one, other)) return 0.9;
  if (givenNames.has(one) && givenNames.has(other)) return 0;
  return plainLikeness(one, other);
}

function isNickname(one: string, other: string): boolean {
  const lines = nicknames.get(one);
  return lines !== undefined && (nicknames.get(other)?.some((line) => lines.includes(line)) ?? false);
}

/** Letters that Spanish, English and transliterations write for one sound are made one: "Reinel", "Reynel"; "Yusuf", "Iusuf". */
export function soundOf(word: string): string {
  return word
    .replace(/ph/g, "f")
    .replace(/sh|sch|ch|x|tz/g, "s")
    .replace(/th/g, "t")
    .replace(/(qu|ck|kh|c(?![eiy])|q)/g, "k")
    .replace(/[csz]+/g, "s")
    .replace(/h/g, "")
    .replace(/[vw]/g, "b")
    .replace(/ll|[yj]/g, "i")
    .replace(/g(?=[eiy])/g, "i")
    .replace(/ou|oo/g, "u")
    .replace(/ee|ie|ei|ey/g, "i")
    .replace(/(.)\1+/g, "$1");
}

/** Nearness of letters: one slip in a word of four or more, two from eight on, three from twelve; else none. */
function plainLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const length = Math.max(one.length, other.length);
  const allowed = length < 4 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3;
  if (Math.abs(one.length - other.length) > allowed) return 0;
  const slips = slipsBetween(one, other);
  return slips > allowed ? 0 : 1 - slips / length;
}

/** Letters added, left out, changed or swapped with their neighbour (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + changed);
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwap) least = Math.min(least, before[column - 2]! + 1);
      current.push(least);
    }
    before = previous;
    previous = current;
  }
  return previous[other.length]!;
}

/** Names whose words were joined or split: "Makhlouf Rami" and "RamiMakhlouf" do not, "Ramimakhlouf" and "Rami Makhlouf" do. */
function runTogether(one: readonly string[], other: readonly string[]): number {
  if (one.length === other.length) return 0;
  const [first, second] = [one.join(""), other.join("")];
  const length = Math.max(first.length, second.length);
  if (Math.min(first.length, second.length) < 5) return 0;
  const slips = Math.abs(first.length - second.length) > 3 ? length : slipsBetween(first, second);
  return slips > length / 8 ? 0 : 0.95 - slips / length;
}

function numbersOf(words: readonly string[]): string {
  return words.filter((word) => /^\d/.test(word)).join(" ");
}

function isAcronymOf(words: readonly string[], name: readonly string[]): boolean {
  const initials = name.map((word) => word[0]).join("");
  return initials.length > 2 && words[0] === initials;
}
