import { endsIn } from "../../lexicon/endings.ts";
import type { KnownOrganization, OrganizationKind } from "../../lexicon/organizations.ts";
import type { GazetteerEntry } from "../../lexicon/places-gazetteer.ts";
import type { Passage, Sentence } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";

/**
 * A run of tokens that names something, before names are held against each other. `unknown`: capitalised, but nothing
 * beside it says what it is.
 */
export interface Run {
  readonly kind: "person" | "organization" | "place" | "origin" | "unknown";
  readonly first: number;
  readonly end: number;
  readonly entries: readonly GazetteerEntry[];
  readonly codes: readonly string[];
  readonly known: KnownOrganization | null;
  readonly bodyKind: OrganizationKind | null;
  /** An office or form of address stands before it, or it is the subject of a verb of saying. */
  readonly titled: boolean;
  /** Opens its sentence, so that its capital says nothing. */
  readonly initial: boolean;
  /** Holds a common word or the head of a law, prize or work: no place or person for certain. */
  readonly common: boolean;
  /** The facility that it names with its town ("prison" of "cárcel de Machala"); null for what is none. */
  readonly facility: Facility | null;
}

/** A facility that a name is of, in the words that call it so here or, where it is left out ("y el de Uribana"), before. */
export interface Facility {
  readonly kind: string;
  readonly called: string;
  /** Its words stand before a list of names, in the plural: "los puertos de Guayaquil y Manta". */
  readonly isShared?: boolean;
}

/** A passage as names are looked for in it. */
export interface Scan {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  /** Words that the passage also writes in lower case, and those that it capitalises within sentences. Folded. */
  readonly lowered: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

/** What a run has before anything is known of it. */
export const NOTHING = {
  entries: [],
  codes: [],
  known: null,
  bodyKind: null,
  titled: false,
  initial: false,
  common: false,
  facility: null,
} as const;

/** The sentence that names are looked for in, and whether it capitalises its words for show. */
export interface Where {
  readonly sentence: Sentence;
  readonly shouting: boolean;
}

/** A run of capitalised tokens that may be a name. */
export interface Candidate extends Where {
  readonly first: number;
  readonly end: number;
  readonly initial: boolean;
}

/** Upper-case first letter, or one behind an elided particle: "d'Aubuisson". */
export function isCapital(token: Token): boolean {
  if (token.capital) return true;
  if (token.kind !== "word" || token.text.length < 3 || token.folded[1] !== "'") return false;
  const letter = token.text[2]!;
  return letter !== letter.toLowerCase();
}

/** Longer words in capitals throughout are a heading or dateline run into the text, not part of a name in mixed case. */
function isShouted(token: Token): boolean {
  return token.text.length > 4 && token.uppercase;
}

/** A word of the grammar ends a run, capital or not, unless it is a particle with a capital behind it ("Juan De La Cruz"). */
function isFunctional(scan: Scan, index: number, limit: number): boolean {
  const { names } = scan.passage.lexicon;
  const word = scan.tokens[index]!.folded;
  if (!names.functionWords.has(word) || isInitial(scan.tokens, index)) return false;
  return !(names.personParticles.has(word) && nextIsCapital(scan.tokens, index, limit));
}

/** Tokens of the longest run that is still one name: bounds the work on text that is all capitals. */
const NAME_AT_MOST = 14;

/** A quotation mark that closes, by its form or by standing close behind a word. */
export function isClosing(mark: Token): boolean {
  return mark.text === "”" || mark.text === "»" || (mark.text === '"' && !mark.spaced);
}

/** Past the capitalised words that stand together, hyphens and initials included; a possessive ends the run. */
export function endOfCapitals(scan: Scan, first: number, sentenceEnd: number): number {
  const limit = Math.min(sentenceEnd, first + NAME_AT_MOST);
  const { tokens } = scan;
  const { names } = scan.passage.lexicon;
  let end = first + 1;
  while (end < limit) {
    const last = tokens[end - 1]!;
    const token = tokens[end]!;
    if (last.folded.endsWith("'s")) break;
    if (isCapital(token) && token.kind === "word" && token.spaced) {
      if (isShouted(token) && !isShouted(tokens[first]!)) break;
      if (names.calendar.has(token.bare) || isFunctional(scan, end, limit)) break;
      end++;
    } else if (token.text === "." && !token.spaced && last.text.length === 1 && nextIsCapital(tokens, end, limit))
      end++;
    else if (
      token.text === "-" &&
      !token.spaced &&
      end + 1 < limit &&
      !tokens[end + 1]!.spaced &&
      tokens[end + 1]!.kind === "word"
    )
      end += 2;
    else break;
  }
  return end;
}

/** Whether a capitalised word stands behind a token, within the limit. */
export function nextIsCapital(tokens: readonly Token[], index: number, limit: number): boolean {
  return index + 1 < limit && isCapital(tokens[index + 1]!) && tokens[index + 1]!.kind === "word";
}

/** The folded word before a token; "" at the start of the passage. */
export function previousWord(scan: Scan, first: number): string {
  const token = scan.tokens[first - 1];
  if (token === undefined) return "";
  return token.text === "." ? (scan.tokens[first - 2]?.folded ?? "") : token.folded;
}

/** Whether a token is a given name. */
export function isGiven(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && scan.passage.lexicon.names.givenNames.has(token.folded);
}

/** "A." in "John A. Corder": a letter with its stop, not the article. */
export function isInitial(tokens: readonly Token[], index: number): boolean {
  const stop = tokens[index + 1];
  return tokens[index]!.text.length === 1 && tokens[index]!.capital && stop?.text === "." && !stop.spaced;
}

const ABSTRACT = [
  "cion",
  "sion",
  "dad",
  "mente",
  "ismo",
  "iones",
  "icas",
  "icos",
  "ales",
  "ness",
  "ment",
  "ing",
  "ity",
];

/** Longer words with the ending of an abstract noun or adjective: "Evaluación", "Development". */
export function isAbstract(word: string): boolean {
  return word.length > 6 && endsIn(word, ABSTRACT);
}
