/**
 * The Spanish stemmer of Snowball, written from its published description, for words that have lost their accents:
 * whoever looks for "capturo" means "capturó" too, so the steps that tell those apart are left out.
 * @see https://snowballstem.org/algorithms/spanish/stemmer.html
 */

import { regionAfter } from "./stem-regions.ts";

const VOWEL_THEN_CONSONANT = /[aeiou][^aeiou]/;
const PRONOUNS = /(selas|selos|sela|selo|las|les|los|nos|me|se|la|le|lo)$/;

/** Endings that go when they stand in the second region; then what may stand before them. */
const NOUNS =
  /(amientos|imientos|amiento|imiento|anzas|ismos|ables|ibles|istas|anza|icos|icas|ismo|able|ible|ista|osos|osas|ico|ica|oso|osa)$/;
const AGENTS = /(aciones|uciones|adoras|adores|ancias|acion|ucion|adora|antes|ancia|ador|ante)$/;
const QUALITIES = /(idades|idad|ivas|ivos|iva|ivo)$/;

/** Endings of verbs, longest first. */
const VERBS = [
  ["aríamos", "eríamos", "iríamos", "iéramos", "iésemos", "aremos", "eremos", "iremos", "ábamos", "áramos", "ásemos"],
  ["aríais", "eríais", "iríais", "ierais", "ieseis", "asteis", "isteis", "arían", "arías", "erían", "erías", "irían"],
  ["irías", "ieran", "iesen", "ieron", "iendo", "ieras", "ieses", "abais", "arais", "aseis", "aréis", "eréis", "iréis"],
  ["íamos", "aría", "ería", "iría", "iera", "iese", "aste", "iste", "aban", "aran", "asen", "aron", "ando", "abas"],
  ["adas", "idas", "aras", "ases", "íais", "ados", "idos", "amos", "imos", "arán", "arás", "erán", "erás", "irán"],
  ["irás", "aba", "ada", "ida", "ara", "ase", "ían", "ado", "ido", "ías", "áis", "ará", "aré", "erá", "eré", "irá"],
  ["iré", "ía", "ad", "ed", "id", "an", "ar", "er", "ir", "as", "ís", "en", "es", "éis", "emos"],
]
  .flat()
  .map((ending) => ending.normalize("NFD").replace(/\p{M}/gu, ""))
  .toSorted((one, other) => other.length - one.length);

/** The stem of a Spanish word, given folded: "capturas", "capturó" and "capturados" have one. */
export function stemSpanish(word: string): string {
  if (word.length <= 3) return word;
  const regions = regionsOf(word);
  const bare = withoutPronoun(word, regions.verbal);
  const noun = withoutNoun(bare, regions);
  const stem = noun === bare ? withoutVerb(bare, regions.verbal) : noun;
  return withoutVowel(stem, regions.verbal);
}

interface Regions {
  readonly verbal: number;
  readonly first: number;
  readonly second: number;
}

function regionsOf(word: string): Regions {
  const first = regionAfter(word, 0, VOWEL_THEN_CONSONANT);
  return { verbal: verbalRegion(word), first, second: regionAfter(word, first, VOWEL_THEN_CONSONANT) };
}

/** Behind the next vowel, the next consonant or the third letter, by how the word begins. */
function verbalRegion(word: string): number {
  const found = /^.[^aeiou]/.test(word)
    ? /^..[^aeiou]*[aeiou]/.exec(word)
    : /^[aeiou]{2}/.test(word)
      ? /^..[aeiou]*[^aeiou]/.exec(word)
      : /^.../.exec(word);
  return found?.[0].length ?? word.length;
}

/** "capturarlos" is "capturar". */
function withoutPronoun(word: string, verbal: number): string {
  const found = PRONOUNS.exec(word);
  if (found === null || found.index < verbal) return word;
  const stem = word.slice(0, found.index);
  return /(ando|iendo|ar|er|ir)$/.test(stem) ? stem : word;
}

function withoutNoun(word: string, { first, second }: Regions): string {
  const plain = NOUNS.exec(word);
  if (plain !== null && plain.index >= second) return word.slice(0, plain.index);
  const agent = AGENTS.exec(word);
  if (agent !== null && agent.index >= second) return cut(word.slice(0, agent.index), /ic$/, second);
  const log = /logias?$/.exec(word);
  if (log !== null && log.index >= second) return word.slice(0, log.index + 3);
  const adverb = /mente$/.exec(word);
  if (adverb !== null && adverb.index >= first)
    return cut(word.slice(0, adverb.index), /(ativ|iv|os|ic|ad|ante|able|ible)$/, second);
  const quality = QUALITIES.exec(word);
  if (quality !== null && quality.index >= second) return cut(word.slice(0, quality.index), /(abil|ic|iv|at)$/, second);
  return word;
}

function withoutVerb(word: string, verbal: number): string {
  const yielding = /(yeron|yendo|yamos|yais|yan|yen|yas|yes|ya|ye|yo)$/.exec(word);
  if (yielding !== null && yielding.index >= verbal && word[yielding.index - 1] === "u")
    return word.slice(0, yielding.index);
  const ending = VERBS.find((one) => word.endsWith(one) && word.length - one.length >= verbal);
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  return /^(en|es|eis|emos)$/.test(ending) && stem.endsWith("gu") ? stem.slice(0, -1) : stem;
}

function withoutVowel(word: string, verbal: number): string {
  const found = /(os|a|o|i|e)$/.exec(word);
  if (found === null || found.index < verbal) return word;
  const stem = word.slice(0, found.index);
  return stem.length > verbal ? stem.replace(/(?<=g)u$|i$/, "") : stem;
}

function cut(word: string, ending: RegExp, region: number): string {
  const found = ending.exec(word);
  return found === null || found.index < region ? word : word.slice(0, found.index);
}
