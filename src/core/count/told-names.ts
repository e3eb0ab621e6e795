import { foldedWords } from "../lexicon/fold.ts";
import type { Reading, StatementValue } from "../model/index.ts";
import { bodyKey } from "./body-names.ts";

/**
 * A key under which the record's people, events and quotations are found by a name: two of its words, since whoever is one by
 * `isSamePerson` or `isSameBody` shares two of them, or the only one that a speaker's name has. Titles and word order make
 * no other key.
 */
export interface ToldName {
  readonly kind: "person" | "event" | "quotation";
  readonly key: string;
}

/** The words of a longer name that make keys: of the rest, nobody is found. */
const WORDS_AT_MOST = 8;

/** The keys of what a statement tells of somebody by name; none of figures and of what names nobody. */
export function toldNamesOf(value: StatementValue): readonly ToldName[] {
  switch (value.kind) {
    case "person":
      return under("person", keysOfPerson(value.name));
    case "event":
      return under(
        "event",
        value.targets.flatMap(({ name }) => keysOfPerson(name)),
      );
    case "quotation":
      return value.direct ? under("quotation", keysOfSpeaker(value.attribution.speaker?.name ?? null)) : [];
    default:
      return [];
  }
}

/** The keys of all that a draft says of people by name, and of those whom it quotes. */
export function namesToldIn({ people, quotations }: Reading): readonly ToldName[] {
  const persons = people.flatMap(({ name }) => keysOfPerson(name));
  const speakers = quotations
    .filter(({ direct }) => direct)
    .map(({ attribution }) => attribution.speaker?.name ?? null);
  return [
    ...under("person", persons),
    ...under("event", persons),
    ...under("quotation", speakers.flatMap(keysOfSpeaker)),
  ];
}

/** The words of a person's name, folded. */
export function wordsOfName(name: string | null): readonly string[] {
  return foldedWords(name ?? "");
}

/** Nobody is told by a first or a last name alone. */
function keysOfPerson(name: string | null): readonly string[] {
  return pairsOf(wordsOfName(name));
}

function keysOfSpeaker(name: string | null): readonly string[] {
  const words = name === null ? [] : bodyKey(name).split(" ");
  return words.length === 1 && words[0] !== "" ? words : pairsOf(words);
}

function pairsOf(words: readonly string[]): readonly string[] {
  const each = [...new Set(words)].slice(0, WORDS_AT_MOST).toSorted();
  return each.flatMap((one, index) => each.slice(index + 1).map((other) => `${one} ${other}`));
}

function under(kind: ToldName["kind"], keys: readonly string[]): readonly ToldName[] {
  return [...new Set(keys)].map((key) => ({ kind, key }));
}
