import { LANDMARK } from "../../lexicon/landmarks.ts";
import type { KnownOrganization } from "../../lexicon/organizations.ts";
import { gazetteerOfPlaces } from "../../lexicon/places-gazetteer.ts";
import { nameOf } from "../../lexicon/small-words.ts";
import { isDivisionName } from "../places/kinds.ts";
import { isLandmark, type Passage, type Sentence } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import { bodyRun, groupRun, loweredBodyRun } from "./bodies.ts";
import { companyRun } from "./companies.ts";
import { headingRun, writtenWords } from "./headings.ts";
import { isAcronym, knownGroupMatch, knownMatch } from "./organizations.ts";
import { particleRun, personRun } from "./person-names.ts";
import { type Match, placeMatch } from "./place-matches.ts";
import {
  endOfLongName,
  endsAsPlace,
  isClub,
  isCountryAcronym,
  isPlaceName,
  meantEntries,
  namedPlaceRun,
  numberedPlaceRun,
} from "./place-names.ts";
import {
  endOfCapitals,
  isAbstract,
  isCapital,
  isClosing,
  NOTHING,
  nextIsCapital,
  type Run,
  type Scan,
  type Where,
} from "./scan.ts";
import { hasTally, isHeldAgainst } from "./tallies.ts";

/** Every run of the passage that can be a name, in order, without overlap. One pass from left to right. */
export function readRuns(passage: Passage): readonly Run[] {
  const shouted = passage.sentences.map((sentence) => isShouting(passage, sentence));
  const scan: Scan = {
    passage,
    tokens: passage.tokens,
    ...writtenWords(passage, (sentence) => shouted[sentence.index]!),
  };
  const runs: Run[] = [];
  for (const sentence of passage.sentences) {
    const shouting = shouted[sentence.index]!;
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
  return withListed(
    scan,
    withGlosses(
      scan,
      runs.map((run) => withArabicArticle(scan, run)),
    ),
  );
}

/** The Arabic article, as it is written before its noun: "al-Tanf", "el-Fasher", "az-Zawiyah". */
const ARABIC_ARTICLES: ReadonlySet<string> = new Set("al el ad an ar as ash at az".split(" "));

/** "Al-Tanf" with its article, which is lower-case within a sentence. */
function withArabicArticle({ tokens }: Scan, run: Run): Run {
  const [hyphen, article] = [tokens[run.first - 1], tokens[run.first - 2]];
  if (run.kind !== "unknown" || hyphen?.text !== "-" || hyphen.spaced || tokens[run.first]!.spaced) return run;
  return ARABIC_ARTICLES.has(article!.folded) ? { ...run, first: run.first - 2 } : run;
}

/** A name of unknown kind that fills brackets behind a body's is another name of it: "Comité de Familiares (Cofavic)". */
function withGlosses(scan: Scan, runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    const before = runs[index - 1];
    if (run.kind !== "unknown" || before?.kind !== "organization" || before.end !== run.first - 1) return run;
    const isGloss = scan.tokens[run.first - 1]!.text === "(" && scan.tokens[run.end]?.text === ")";
    return isGloss ? { ...run, kind: "organization", bodyKind: before.bodyKind } : run;
  });
}

/** Names of unknown kind in a list with people are people: "Ponchielli y Verdi", "Machado, Ana Orfila". */
function withListed(scan: Scan, runs: readonly Run[]): readonly Run[] {
  const listed = [...runs];
  const take = (index: number, beside: number) => {
    const run = listed[index]!;
    const other = listed[beside];
    const before = scan.tokens[run.first - 1]?.folded ?? "";
    const word = scan.tokens[run.first]!.folded;
    if (scan.passage.lexicon.organizations.portfolios.has(word) || isAbstract(word)) return;
    if (nameOf.has(before) || before === ";" || before === ":" || scan.passage.lexicon.speech.determiners.has(before))
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

/**
 * Whether a sentence capitalises its words for show: capitals throughout, or an English heading in title case. Only
 * tables are believed there. A list of names with lower-case words or a stop is no heading.
 */
function isShouting(passage: Passage, sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const { kind, text, capital, uppercase } = passage.tokens[index]!;
    if (kind !== "word" || text.length < 4) continue;
    words++;
    if (capital) capitals++;
    if (uppercase) shouted++;
  }
  if (words >= 3 && shouted / words > 0.7) return true;
  const heading = passage.lexicon.language === "en" && passage.tokens[sentence.endToken - 1]!.text !== ".";
  return heading && words >= 4 && capitals / words > 0.7;
}

function runAt(scan: Scan, index: number, where: Where): Run | null {
  const token = scan.tokens[index]!;
  if (token.kind === "mark" || isPlain(scan, index)) return null;
  const origin = originAt(scan, index);
  if (scan.passage.lexicon.language === "es") {
    const named = where.shouting ? null : namedPlaceRun(scan, index, where.sentence.endToken);
    if (named !== null) return named;
  }
  const numbered = where.shouting ? null : numberedPlaceRun(scan, index);
  if (numbered !== null) return numbered;
  const surname = token.kind === "word" && !where.shouting ? particleRun(scan, index, where) : null;
  if (surname !== null) return surname;
  const group = knownGroupMatch(scan.tokens, index);
  if (group !== null) return knownRun(index, group);
  if (!isCapital(token) && token.kind === "word") return origin ?? loweredBodyRun(scan, index, where);
  if (isMoneySign(scan, index)) return null;
  const country = scan.passage.lexicon.places.countryAcronyms.get(token.text);
  if (country !== undefined) return countryRun(index, country);
  const known = knownMatch(scan.tokens, index);
  if (known !== null && isFree(scan, index, known.end) && !isOfDivision(scan, index)) return knownRun(index, known);
  if (origin !== null || token.kind === "number") return origin;
  if (token.kind === "mixed" || countsPeople(scan, index, where)) return null;
  return capitalRun(scan, index, where);
}

/** The "US" of "US$ 12", the "MX" of "MX$800": whose money it is, and no place. */
function isMoneySign({ tokens }: Scan, index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && !next.spaced && next.text === "$";
}

/** "Thirty Venezuelan nationals": a number that opens a sentence begins no name with whose people it counts. */
function countsPeople(scan: Scan, index: number, { sentence }: Where): boolean {
  if (index !== sentence.firstToken) return false;
  const { words } = scan.passage.lexicon.numbers;
  const isNumber = (at: number) => words.get(scan.tokens[at]?.folded ?? "")?.kind === "cardinal";
  const next = scan.tokens[index + 1]?.text === "-" && isNumber(index + 2) ? index + 3 : index + 1;
  return isNumber(index) && next < sentence.endToken && originAt(scan, next) !== null;
}

/** A word without a capital that begins no name: neither a head, a particle nor an origin, and no known body's first word. */
function isPlain(scan: Scan, index: number): boolean {
  const token = scan.tokens[index]!;
  if (token.kind !== "word" || token.capital || isLandmark(scan.passage, index, LANDMARK.names)) return false;
  return !token.folded.includes("'");
}

function isOfDivision({ passage, tokens }: Scan, first: number): boolean {
  return isDivisionName({ tokens, lexicon: passage.lexicon }, first);
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
    next !== undefined && english && next.capital ? gentilics.get(`${token.folded} ${next.bare}`) : undefined;
  const codes = pair ?? gentilics.get(token.bare);
  if (codes === undefined || (english && next !== undefined && namesSettlement(scan, next))) return null;
  // "Philippines" is the country, however its people are called
  if (token.capital && placeMatch(scan.tokens, index)?.value.some((entry) => entry.kind === "country")) return null;
  if (!english && token.capital && next !== undefined && isCapital(next)) return null;
  return { ...NOTHING, kind: "origin", first: index, end: index + (pair === undefined ? 1 : 2), codes };
}

function isGentilic(scan: Scan, token: Token): boolean {
  return scan.passage.lexicon.language === "en" && scan.passage.lexicon.gentilics.has(token.folded);
}

/** "Spanish Town", "French Harbour", "German Colony": the gentilic is part of a place's name. */
function namesSettlement(scan: Scan, next: Token): boolean {
  const { heads, named } = scan.passage.lexicon.places;
  return next.capital && (heads.has(next.bare) || named.has(next.bare));
}

function capitalRun(scan: Scan, index: number, where: Where): Run | null {
  const { lexicon } = scan.passage;
  const token = scan.tokens[index]!;
  // "US$ 12.430.000": money, and no country
  if (token.uppercase && scan.tokens[index + 1]?.text === "$" && !scan.tokens[index + 1]!.spaced) return null;
  const initial = index === where.sentence.firstToken || opensSpeech(scan, index);
  const place = placeMatch(scan.tokens, index);
  const prefix =
    !initial && lexicon.places.prefixes.has(token.folded) && nextIsCapital(scan.tokens, index, where.sentence.endToken);
  const functional =
    (lexicon.names.functionWords.has(token.folded) && !prefix) || lexicon.names.calendar.has(token.bare);
  if (functional && (place === null || (place.end === index + 1 && !isCountryAcronym(scan, index, place.value))))
    return null;
  const end = endOfCapitals(scan, index, where.sentence.endToken);
  const grouped = functional || where.shouting ? null : groupRun(scan, { first: index, end, initial, ...where });
  if (grouped !== null) return grouped;
  const long = where.shouting ? null : endOfLongName(scan, index, where.sentence.endToken);
  if (long !== null && long > (place?.end ?? 0)) return { ...NOTHING, kind: "place", first: index, end: long, initial };
  if (place !== null && isPlaceName(scan, { first: index, end, place, initial, ...where })) {
    if (isClub(scan, index, place))
      return { ...NOTHING, kind: "organization", first: index, end: place.end, bodyKind: "civil", initial };
    const entries = meantEntries(scan.passage, { first: index, end: place.end }, place.value);
    return { ...NOTHING, kind: "place", first: index, end: place.end, entries, initial };
  }
  if (functional) return null;
  if (where.shouting) return headingRun(scan, index, where.sentence.endToken);
  const candidate = { first: index, end, initial, ...where };
  const body = isOfDivision(scan, index) ? null : (companyRun(scan, candidate) ?? bodyRun(scan, candidate));
  if (body !== null) return body;
  if (endsAsPlace(scan, index, end) || (isGentilic(scan, token) && end === index + 2))
    return { ...NOTHING, kind: "place", first: index, end, initial };
  const person = personRun(scan, candidate);
  // "Laventille had 21 murders": no table knows it, and only a place has those
  const isLabel = TAGS.has(scan.tokens[index - 1]?.text ?? "");
  const isUnknown = person === null || person.kind === "unknown";
  const isTold = hasTally(scan.passage, candidate) || isHeldAgainst(scan.passage, index);
  const isPlace = isUnknown && !initial && !isLabel && isTold;
  return isPlace ? { ...NOTHING, kind: "place", first: index, end } : person;
}

/** Before the label of a campaign or an account: "#RealNumbers", "@PoliciaChile". */
const TAGS: ReadonlySet<string> = new Set(["#", "@"]);

/** Behind an opening quotation mark, colon or dash, a capital says as little as at the sentence's start. */
function opensSpeech(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  if (before === undefined || before.kind !== "mark" || before.text === "’") return false;
  return before.folded === '"' ? !isClosing(before) : `':-¿¡`.includes(before.folded);
}

function knownRun(first: number, { end, value }: Match<KnownOrganization>): Run {
  return { ...NOTHING, kind: "organization", first, end, known: value, bodyKind: value.kind };
}

function countryRun(index: number, code: string): Run {
  const names = gazetteerOfPlaces().countries.get(code) ?? [code, code];
  const entry = { kind: "country", code, country: code, names } as const;
  return { ...NOTHING, kind: "place", first: index, end: index + 1, entries: [entry] };
}
