import type { KnownOrganization, OrganizationKind } from "../lexicon/organizations.ts";
import type { GazetteerEntry } from "../lexicon/places-gazetteer.ts";
import { bodyRun, personRun } from "./names-kinds.ts";
import { isAcronym, knownMatch } from "./organizations.ts";
import type { Passage, Sentence } from "./passage.ts";
import { bareOf, placeMatch } from "./places.ts";
import type { Token } from "./tokens.ts";

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
}

/** A passage as names are looked for in it. */
export interface Scan {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  /** Words that the passage also writes in lower case. */
  readonly lowered: ReadonlySet<string>;
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
} as const;

/** Every run of the passage that can be a name, in order, without overlap. One pass from left to right. */
export function readRuns(passage: Passage): readonly Run[] {
  const lowered = new Set<string>();
  for (const token of passage.tokens) if (token.kind === "word" && !token.capital) lowered.add(token.folded);
  const scan: Scan = { passage, tokens: passage.tokens, lowered };
  const runs: Run[] = [];
  for (const sentence of passage.sentences) {
    const shouting = isShouting(scan, sentence);
    let index = sentence.firstToken;
    while (index < sentence.endToken) {
      const run = runAt(scan, index, { sentence, shouting });
      if (run === null) index++;
      else {
        runs.push(run);
        index = run.end;
      }
    }
  }
  return withListed(scan, runs);
}

/** Names of unknown kind in a list with people are people: "Ponchielli y Verdi", "Machado, Ana Orfila". */
function withListed(scan: Scan, runs: readonly Run[]): readonly Run[] {
  const listed = [...runs];
  const take = (index: number, beside: number) => {
    const run = listed[index]!;
    const other = listed[beside];
    const before = scan.tokens[run.first - 1]?.folded ?? "";
    if (OF.has(before) || before === ";" || before === ":" || scan.passage.lexicon.speech.determiners.has(before))
      return;
    if (run.kind !== "unknown" || run.end - run.first > 2 || other === undefined || other.kind !== "person") return;
    const [left, right] = index < beside ? [run, other] : [other, run];
    if (right.first - left.end === 1 && LIST_MARKS.has(scan.tokens[left.end]!.folded))
      listed[index] = { ...run, kind: "person" };
  };
  for (let index = 1; index < listed.length; index++) take(index, index - 1);
  for (let index = listed.length - 2; index >= 0; index--) take(index, index + 1);
  return listed;
}

const LIST_MARKS = new Set([",", "y", "e", "and", "/", ";"]);

/** The sentence that names are looked for in, and whether it capitalises its words for show. */
export interface Where {
  readonly sentence: Sentence;
  readonly shouting: boolean;
}

/**
 * Whether a sentence capitalises its words for show: capitals throughout, or an English heading in title case. Only
 * tables are believed there. A list of names with lower-case words or a stop is no heading.
 */
function isShouting(scan: Scan, sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const { kind, text, capital } = scan.tokens[index]!;
    if (kind !== "word" || text.length < 4) continue;
    words++;
    if (capital) capitals++;
    if (text === text.toUpperCase()) shouted++;
  }
  if (words >= 3 && shouted / words > 0.7) return true;
  const heading = scan.passage.lexicon.language === "en" && scan.tokens[sentence.endToken - 1]!.text !== ".";
  return heading && words >= 4 && capitals / words > 0.7;
}

function runAt(scan: Scan, index: number, where: Where): Run | null {
  const token = scan.tokens[index]!;
  if (token.kind === "mark") return null;
  const origin = originAt(scan, index);
  if (!isCapital(token) && token.kind === "word") return origin;
  const known = knownMatch(scan.tokens, index);
  if (known !== null && isFree(scan, index, known.end))
    return {
      ...NOTHING,
      kind: "organization",
      first: index,
      end: known.end,
      known: known.value,
      bodyKind: known.value.kind,
    };
  if (origin !== null || token.kind === "number") return origin;
  if (token.kind === "mixed") return null;
  return capitalRun(scan, index, where);
}

/** Whether a known name stands alone: not the beginning of a longer capitalised run, which is another name. */
function isFree(scan: Scan, first: number, end: number): boolean {
  if (end - first > 1) return true;
  const next = scan.tokens[end];
  const token = scan.tokens[first]!;
  const opens = first === 0 || isStop(scan.tokens[first - 1]!);
  if (opens && token.kind === "word" && !isAcronym(token) && scan.lowered.has(token.folded)) return false;
  return next === undefined || !isCapital(next) || isAcronym(token) || token.kind === "mixed";
}

function isStop(token: Token): boolean {
  return token.kind === "mark" && ".!?:".includes(token.text);
}

/** A word that says which country: "Salvadoran", "hondureñas", "Costa Rican". */
function originAt(scan: Scan, index: number): Run | null {
  const { gentilics } = scan.passage.lexicon;
  const token = scan.tokens[index]!;
  const next = scan.tokens[index + 1];
  const english = scan.passage.lexicon.language === "en";
  if (english && (!token.capital || (placeMatch(scan.tokens, index)?.end ?? 0) > index + 1)) return null;
  const pair =
    next !== undefined && english && next.capital ? gentilics.get(`${token.folded} ${bareOf(next)}`) : undefined;
  const codes = pair ?? gentilics.get(bareOf(token));
  if (codes === undefined) return null;
  if (!english && token.capital && placeMatch(scan.tokens, index)?.value.some((entry) => entry.kind === "country"))
    return null;
  if (!english && token.capital && next !== undefined && isCapital(next)) return null;
  return { ...NOTHING, kind: "origin", first: index, end: index + (pair === undefined ? 1 : 2), codes };
}

/** Upper-case first letter, or one behind an elided particle: "d'Aubuisson". */
export function isCapital(token: Token): boolean {
  if (token.capital) return true;
  if (token.kind !== "word" || token.text.length < 3 || token.folded[1] !== "'") return false;
  const letter = token.text[2]!;
  return letter !== letter.toLowerCase();
}

function capitalRun(scan: Scan, index: number, where: Where): Run | null {
  const { lexicon } = scan.passage;
  const token = scan.tokens[index]!;
  const initial = index === where.sentence.firstToken || opensSpeech(scan, index);
  const place = placeMatch(scan.tokens, index);
  const prefix =
    !initial && lexicon.places.prefixes.has(token.folded) && nextIsCapital(scan.tokens, index, where.sentence.endToken);
  const functional =
    (lexicon.names.functionWords.has(token.folded) && !prefix) || lexicon.names.calendar.has(token.folded);
  if (functional && (place === null || (place.end === index + 1 && !isCountryAcronym(scan, index, place.value))))
    return null;
  const end = endOfCapitals(scan, index, where.sentence.endToken);
  if (place !== null && isPlaceName(scan, { first: index, end, place, initial, ...where })) {
    if (isClub(scan, index, place))
      return { ...NOTHING, kind: "organization", first: index, end: place.end, bodyKind: "civil", initial };
    return { ...NOTHING, kind: "place", first: index, end: place.end, entries: place.value, initial };
  }
  if (functional || where.shouting) return null;
  return (
    bodyRun(scan, { first: index, end, initial, ...where }) ?? personRun(scan, { first: index, end, initial, ...where })
  );
}

/** "US" is the country, "us" and "Us" are not, and "US$" is money. */
function isCountryAcronym(scan: Scan, index: number, entries: readonly GazetteerEntry[]): boolean {
  const token = scan.tokens[index]!;
  const next = scan.tokens[index + 1];
  if (next !== undefined && !next.spaced && next.text === "$") return false;
  return (
    token.text.length < 4 &&
    token.text === token.text.toUpperCase() &&
    entries.some((entry) => entry.kind === "country")
  );
}

/** Behind an opening quotation mark, colon or dash, a capital says as little as at the sentence's start. */
function opensSpeech(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  if (before === undefined || before.kind !== "mark" || before.text === "’") return false;
  return before.folded === '"' ? !isClosing(before) : `':-¿¡`.includes(before.folded);
}

/** Longer words in capitals throughout are a heading or dateline run into the text, not part of a name in mixed case. */
function isShouted(token: Token): boolean {
  return token.text.length > 4 && token.text === token.text.toUpperCase();
}

/** A word of the grammar ends a run, capital or not, unless it is a particle with a capital behind it ("Juan De La Cruz"). */
function isFunctional(scan: Scan, index: number, limit: number): boolean {
  const { names } = scan.passage.lexicon;
  const word = scan.tokens[index]!.folded;
  if (!names.functionWords.has(word)) return false;
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
      if (names.calendar.has(token.folded) || isFunctional(scan, end, limit)) break;
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

function nextIsCapital(tokens: readonly Token[], index: number, limit: number): boolean {
  return index + 1 < limit && isCapital(tokens[index + 1]!) && tokens[index + 1]!.kind === "word";
}

/** A run of capitalised tokens that may be a name. */
export interface Candidate extends Where {
  readonly first: number;
  readonly end: number;
  readonly initial: boolean;
}

/**
 * Whether a name of the gazetteer means the place: it fills its capitalised run, and where it is also a person's name,
 * a common word or a small town's, something beside it says that it is a place.
 */
function isPlaceName(
  scan: Scan,
  at: Candidate & { readonly place: { readonly end: number; readonly value: readonly GazetteerEntry[] } },
): boolean {
  const { lexicon } = scan.passage;
  const first = scan.tokens[at.first]!;
  const located = isLocated(scan, at.first, at.place.end);
  if (at.place.end < at.end && !beginsPerson(scan, at.place.end)) return false;
  if (lexicon.titles.courtesy.has(previousWord(scan, at.first))) return false;
  const personal = lexicon.names.givenNames.has(first.folded) || lexicon.names.surnames.has(bareOf(first));
  const wellKnown = at.place.value.some((entry) => entry.kind !== "admin2");
  if (personal && at.place.value[0]!.kind !== "country")
    return (
      located ||
      (wellKnown &&
        !at.initial &&
        (OF.has(previousWord(scan, at.first)) || !lexicon.names.givenNames.has(first.folded)))
    );
  if (wellKnown) return true;
  if (at.shouting) return false;
  return located || (!at.initial && at.place.end - at.first > 1);
}

const OF = new Set(["de", "del", "of"]);
const MASCULINE = new Set(["el", "al", "del"]);

/** "el Barcelona", "al Puebla": Spanish towns take no article, their clubs do. */
function isClub(
  scan: Scan,
  first: number,
  place: { readonly end: number; readonly value: readonly GazetteerEntry[] },
): boolean {
  if (scan.passage.lexicon.language !== "es" || place.end - first > 1 || !MASCULINE.has(previousWord(scan, first)))
    return false;
  const before = scan.tokens[first - 2];
  return (
    place.value.every((entry) => entry.kind === "locality" || entry.kind === "admin2") &&
    !scan.passage.lexicon.places.heads.has(before?.folded ?? "")
  );
}

/** An office or given name: what follows a place name in one run of capitals names a person. */
function beginsPerson(scan: Scan, index: number): boolean {
  const { titles, names } = scan.passage.lexicon;
  const word = scan.tokens[index]!.folded;
  return (
    titles.roles.has(word) || (names.givenNames.has(word) && !names.givenNames.has(scan.tokens[index - 1]!.folded))
  );
}

/** Something beside the words says that they are a place: "in", "department of", a division or country behind a comma. */
function isLocated(scan: Scan, first: number, end: number): boolean {
  const { places } = scan.passage.lexicon;
  const { tokens } = scan;
  let before = first - 1;
  while (before >= 0 && PLACE_LINKS.has(tokens[before]!.folded) && first - before < 4) before--;
  const word = tokens[before];
  if (word !== undefined && (places.locatives.has(word.folded) || places.heads.has(word.folded))) return true;
  const next = tokens[end];
  if (next === undefined || (next.text !== "," && next.text !== "(")) return false;
  return end + 1 < tokens.length && isCapital(tokens[end + 1]!) && placeMatch(tokens, end + 1) !== null;
}

const PLACE_LINKS = new Set(["of", "the", "de", "la", "el", "del", "los", "las"]);

/** The folded word before a token; "" at the start of the passage. */
export function previousWord(scan: Scan, first: number): string {
  const token = scan.tokens[first - 1];
  if (token === undefined) return "";
  return token.text === "." ? (scan.tokens[first - 2]?.folded ?? "") : token.folded;
}
