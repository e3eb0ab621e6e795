import { foldedWords } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import { gazetteerOfPlaces } from "../lexicon/places-gazetteer.ts";
import { onceForText } from "./once.ts";

const BODIES = LANGUAGES.map((language) => lexiconOf(language).officialBodies);
const GENTILICS = LANGUAGES.map((language) => lexiconOf(language).gentilics);

/** The longest name of a country, in words. */
const COUNTRY_WORDS_AT_MOST = 5;

/**
 * What a body's name says, in any language and order: "Guatemala's Interior Ministry" and "Ministerio de Gobernación
 * de Guatemala" are one. Countries are their ISO codes, words of state bodies the thing they name, other words
 * themselves, without articles and prepositions; in order of the alphabet, each once.
 */
export function bodyKey(name: string): string {
  return knownBody(name).key;
}

/** As {@link bodyKey}, of a state body that tells of one country: its own, where its name leaves that out. */
export function bodyKeyIn(name: string, country: string): string {
  const { key, words } = knownBody(name);
  return words.some((word) => COUNTRY_CODE.test(word)) ? key : [...words, country].toSorted().join(" ");
}

const COUNTRY_CODE = /^[A-Z]{2}$/;

/** A body's key, and the words that it consists of. */
interface BodyWords {
  readonly key: string;
  readonly words: readonly string[];
}

const KNOWN_AT_MOST = 20_000;

const knownBody = onceForText(KNOWN_AT_MOST, (name): BodyWords => {
  const key = keyOf(name);
  return { key, words: key.split(" ") };
});

function keyOf(name: string): string {
  const words = foldedWords(name);
  const kept = new Set<string>();
  for (let index = 0; index < words.length; ) {
    const country = countryAt(words, index);
    if (country !== null) {
      kept.add(country.code);
      index += country.words;
      continue;
    }
    const word = words[index++]!;
    if (!BODIES.some((each) => each.small.has(word))) kept.add(meaningOf(word));
  }
  return [...kept].toSorted().join(" ");
}

/** Whether two names are one body's: what one says is all said by the other ("Interior Ministry", "Interior Ministry of Guatemala"). */
export function isSameBody(one: string, other: string): boolean {
  const [first, second] = [knownBody(one).words, knownBody(other).words];
  return first.every((word) => second.includes(word)) || second.every((word) => first.includes(word));
}

/** Whether a name is no more than a noun by which any body calls itself: "the force", "la institución". */
export function isBareName(name: string): boolean {
  const words = tellingWords(name);
  return words.length === 1 && BODIES.some((each) => each.bare.has(words[0]!));
}

/**
 * Whether a name is a paper or count with no more than its date, "the report of 28 February", "el último recuento": no body,
 * but what the one who publishes it has put out. "A report" may be anybody's.
 */
export function isDatedPaper(name: string): boolean {
  const words = tellingWords(name);
  const dated = words.filter(
    (word) => /^\d/.test(word) || MONTHS.has(word) || BODIES.some(({ latest }) => latest.has(word)),
  );
  const papers = words.filter((word) => PAPERS.some((nouns) => nouns.has(word)));
  return dated.length > 0 && papers.length > 0 && dated.length + papers.length === words.length;
}

function tellingWords(name: string): readonly string[] {
  const words = foldedWords(name);
  return words.filter((word) => !BODIES.some((each) => each.small.has(word)));
}

const PAPERS = LANGUAGES.map((language) => lexiconOf(language)).map(
  ({ speech, officialBodies }) => new Set([...speech.documents, ...speech.tallies, ...officialBodies.cutoffs]),
);
const MONTHS = new Set(LANGUAGES.flatMap((language) => [...lexiconOf(language).times.months.keys()]));

function countryAt(words: readonly string[], index: number): { readonly code: string; readonly words: number } | null {
  const { entries } = gazetteerOfPlaces();
  for (let length = Math.min(COUNTRY_WORDS_AT_MOST, words.length - index); length > 0; length--) {
    const found = entries.get(words.slice(index, index + length).join(" "))?.find((entry) => entry.kind === "country");
    if (found?.code != null) return { code: found.code, words: length };
  }
  return null;
}

function meaningOf(word: string): string {
  const codes = GENTILICS.flatMap((each) => each.get(word) ?? []);
  if (codes.length > 0 && codes.every((code) => code === codes[0])) return codes[0]!;
  return BODIES.map((each) => each.concepts.get(word)).find((meaning) => meaning !== undefined) ?? word;
}
