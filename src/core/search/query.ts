/** What somebody looks for, from the words that they typed. Whatever they type, it is words and quotation marks. */
import { COMMON, tokenOf, wordsOf } from "./words.ts";

/** A word or phrase that is looked for. */
export interface Sought {
  /** As typed, without quotation marks. */
  readonly written: string;
  readonly isPhrase: boolean;
  /** Runs of kept words that fit it: as English and as Spanish have them, each once. */
  readonly runs: readonly (readonly string[])[];
}

/** Everything that must be there, and what must not. */
export interface SearchQuery {
  /** As typed, tidied. */
  readonly written: string;
  readonly all: readonly Sought[];
  readonly none: readonly Sought[];
}

/** Nobody types more; a longer query is cut, not refused. */
const TERMS_AT_MOST = 16;
const CODE_UNITS_AT_MOST = 300;

/**
 * Reads a query: words that must all be there, in whichever form, language and accents; "words in quotation marks" that
 * must follow one another; a minus before either for what must not be there. Common words are not looked for by
 * themselves, unless there is nothing else.
 */
export function readQuery(typed: string): SearchQuery {
  const written = typed.slice(0, CODE_UNITS_AT_MOST).toWellFormed().replace(/\s+/g, " ").trim();
  const terms = [...written.matchAll(TERM)].slice(0, TERMS_AT_MOST).flatMap(termFrom);
  const wanted = terms.filter(({ isUnwanted }) => !isUnwanted);
  const telling = wanted.filter(({ sought }) => sought.isPhrase || !COMMON.has(sought.written.toLowerCase()));
  const all = (telling.length === 0 ? wanted : telling).map(({ sought }) => sought);
  const none = terms.filter(({ isUnwanted }) => isUnwanted).map(({ sought }) => sought);
  return { written, all: distinct(all), none: distinct(none) };
}

const TERM = /(?<=^|[\s(])(-?)["“”«»]([^"“”«»]+)["“”«»]?|(-?)([^\s"“”«»]+)/gu;

function termFrom(found: RegExpMatchArray): { sought: Sought; isUnwanted: boolean }[] {
  const [, minus, phrase, minusBefore, word] = found;
  const written = phrase ?? word ?? "";
  const runs = runsOf(written);
  if (runs.length === 0) return [];
  const isUnwanted = minus === "-" || minusBefore === "-";
  return [{ sought: { written: written.trim(), isPhrase: phrase !== undefined, runs }, isUnwanted }];
}

function runsOf(written: string): readonly (readonly string[])[] {
  const folded = wordsOf(written).flatMap((word) => (word.folded === "" ? [] : [word.folded]));
  if (folded.length === 0) return [];
  const runs = (["en", "es"] as const).map((language) => folded.map((word) => tokenOf(word, language)));
  return [...new Map(runs.map((run) => [run.join(" "), run])).values()];
}

function distinct(sought: readonly Sought[]): readonly Sought[] {
  return [...new Map(sought.map((one) => [one.runs.join(), one])).values()];
}

/** The query without one of its words, as it would be typed. */
export function withoutSought(query: SearchQuery, left: Sought): string {
  return [...query.all.filter((one) => one !== left).map(typedAs), ...query.none.map((one) => `-${typedAs(one)}`)].join(
    " ",
  );
}

function typedAs({ written, isPhrase }: Sought): string {
  return isPhrase ? `"${written}"` : written;
}
