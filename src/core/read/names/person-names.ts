import { surnameParticles } from "../../lexicon/names.ts";
import { landOfNames, saints } from "../../lexicon/small-words.ts";
import { introducedKind } from "./companies.ts";
import { isAcronym, knownMatch } from "./organizations.ts";
import { placeMatch } from "./place-matches.ts";
import {
  type Candidate,
  endOfCapitals,
  isAbstract,
  isCapital,
  isClosing,
  isGiven,
  isInitial,
  NOTHING,
  previousWord,
  type Run,
  type Scan,
  type Where,
} from "./scan.ts";

/** A person, an acronym or a name of unknown kind. Offices at the front are not part of the name. */
export function personRun(scan: Scan, at: Candidate): Run | null {
  const { titles } = scan.passage.lexicon;
  const { tokens } = scan;
  let first = at.first;
  while (first < at.end && isOffice(scan, first) && !saints.has(tokens[first]!.folded)) first++;
  if (first === at.end) return null;
  if (isAcronym(tokens[first]!) && (at.end - first === 1 || isGiven(scan, first + 1)))
    return { ...NOTHING, kind: "organization", first, end: first + 1, bodyKind: "other", initial: at.initial };
  first = startOfPerson(scan, first, at.end);
  const office = first > at.first;
  if (!office && at.initial && at.end - first > 1 && isLoweredElsewhere(scan, first)) return null;
  const previous = previousWord(scan, first);
  const titled = office || titles.courtesy.has(previous) || titles.roles.has(previous) || isSpeaking(scan, at.end);
  const common = { ...NOTHING, first, initial: at.initial && !office, titled };
  if (!titled && isUnknownTown(scan, { first, end: at.end, previous }))
    return { ...common, kind: "unknown", end: at.end };
  const bodyKind = introducedKind(scan, first, at.end);
  if (bodyKind !== null) return { ...common, kind: "organization", end: at.end, bodyKind };
  const limit = endBeforeOffice(scan, first, at.end);
  if (
    personEvidence(scan, { first, end: limit, titled, previous, initial: common.initial }) < (limit - first > 1 ? 1 : 2)
  )
    return { ...common, kind: "unknown", end: at.end, common: hasCommonWord(scan, first, at.end) };
  const end = limit < at.end ? limit : endOfPerson(scan, { ...at, first });
  return { ...common, kind: end - first === 1 && common.initial && !titled ? "unknown" : "person", end };
}

/** "in Vila Serena": nobody's first name opens it, and what something happens in is a place. */
function isUnknownTown(
  scan: Scan,
  at: { readonly first: number; readonly end: number; readonly previous: string },
): boolean {
  const { names } = scan.passage.lexicon;
  const opening = scan.tokens[at.first]!.folded;
  // "López Obrador" may be surnames alone; no surname stands before a first name
  const isName =
    !landOfNames.has(opening) &&
    (names.givenNames.has(opening) || (names.surnames.has(opening) && !isGiven(scan, at.first + 1)));
  return IN.has(at.previous) && at.end - at.first === 2 && !isName;
}

const IN: ReadonlySet<string> = new Set(["in", "en"]);

/** Where a full name begins inside a run that other words have run into: "Efe María García", "López Andrés Manuel López". */
function startOfPerson(scan: Scan, first: number, end: number): number {
  if (isGiven(scan, first) || isInitial(scan.tokens, first)) return first;
  if (first + 2 < end && isGiven(scan, first + 1) && isSurnameOnly(scan, first)) return first + 1;
  if (isUnknownName(scan, first) || saints.has(scan.tokens[first]!.folded)) return first;
  for (let index = first + 1; index + 1 < end; index++)
    if (isGiven(scan, index))
      return isSurnameOnly(scan, index + 1) || isInitial(scan.tokens, index + 1) || isOffice(scan, index - 1)
        ? index
        : first;
  return first;
}

/** A word within a sentence that nothing knows as something else: an uncommon given name, "Osiris". */
function isUnknownName(scan: Scan, index: number): boolean {
  const { organizations, places } = scan.passage.lexicon;
  const token = scan.tokens[index]!;
  const before = scan.tokens[index - 1];
  const opens = before === undefined || (before.kind === "mark" && before.text !== ",");
  if (opens || isAcronym(token) || isLoweredElsewhere(scan, index) || isOffice(scan, index)) return false;
  if (organizations.heads.has(token.folded) || organizations.portfolios.has(token.folded)) return false;
  return (
    !places.heads.has(token.folded) &&
    placeMatch(scan.tokens, index) === null &&
    knownMatch(scan.tokens, index) === null
  );
}

/** A surname left over from words before: "… López Andrés Manuel López Obrador". */
function isSurnameOnly(scan: Scan, index: number): boolean {
  const word = scan.tokens[index]!.bare;
  return (
    !isGiven(scan, index) && (scan.passage.lexicon.names.surnames.has(word) || (word.length > 3 && word.endsWith("ez")))
  );
}

function isNameWord(scan: Scan, index: number): boolean {
  const { text, folded } = scan.tokens[index]!;
  return text === "." || scan.passage.lexicon.names.surnames.has(folded);
}

/** "Por Ana Pérez Madrid, 23 may": the town of a dateline run into the name before it. */
function isDateline(scan: Scan, index: number): boolean {
  const { tokens } = scan;
  if (tokens[index + 1]?.text !== "," || tokens[index + 2]?.kind !== "number") return false;
  return placeMatch(tokens, index)?.value.some((entry) => entry.kind !== "admin2") ?? false;
}

/** Where a person's name ends because an office follows without a mark: "Carmen Lira Directora". */
function endBeforeOffice(scan: Scan, first: number, end: number): number {
  if (!isGiven(scan, first)) return end;
  if (end - first > 2 && isDateline(scan, end - 1)) return end - 1;
  for (let index = first + 2; index < end; index++) if (isOffice(scan, index) && !isNameWord(scan, index)) return index;
  return end;
}

/**
 * How much speaks for a person: given name, surname, office and verb of saying for it; an article, common words and
 * a kind of place before it against. Two unknown capitalised words are likelier a person than anything else.
 */
function personEvidence(scan: Scan, at: Shape): number {
  const { names } = scan.passage.lexicon;
  const { tokens } = scan;
  const last = tokens[at.end - 1]!.bare;
  let named = at.first;
  while (named + 2 < at.end && isInitial(tokens, named)) named += 2;
  const given = names.givenNames.has(tokens[named]!.bare);
  const pair = wordsIn(scan, at.first, at.end) === 2 && standsAsPerson(scan, at);
  let evidence = at.end - at.first > 4 ? -2 : pair ? 1 : 0;
  if (given) evidence += 3;
  if (hasSurname(scan, at) || (last.length > 3 && (last.endsWith("ez") || (last.endsWith("es") && given))))
    evidence += 2;
  if (at.titled) evidence += at.end - at.first > 1 || !isSpeaking(scan, at.end) ? 2 : 1;
  for (let index = at.first; index < at.end; index++) evidence -= weightAgainst(scan, index);
  return evidence - weightOfPlacing(scan, at, given);
}

/** A surname behind the first word, be it the last one or the father's before the mother's. */
function hasSurname(scan: Scan, at: Shape): boolean {
  const { surnames } = scan.passage.lexicon.names;
  for (let index = at.end - at.first > 1 ? at.first + 1 : at.first; index < at.end; index++)
    if (surnames.has(scan.tokens[index]!.bare)) return true;
  return false;
}

/** A run as it is weighed: where it stands, the word before it, and whether an office or verb of saying points to it. */
interface Shape {
  readonly first: number;
  readonly end: number;
  readonly titled: boolean;
  readonly previous: string;
  readonly initial: boolean;
}

/** What stands before a run, or opens it, and speaks for a place, a portfolio ("ministro de Defensa") or a thing. */
function weightOfPlacing(scan: Scan, at: Shape, given: boolean): number {
  const { organizations, places, titles } = scan.passage.lexicon;
  const { tokens } = scan;
  const portfolio = OF.has(at.previous) && titles.roles.has(tokens[at.first - 2]?.folded ?? "");
  const country = placeMatch(tokens, at.first)?.value.some((entry) => entry.kind === "country") ?? false;
  let weight = 0;
  if (places.locatives.has(at.previous) && !given) weight += 2;
  if (ARTICLES.has(at.previous) || (portfolio && !given)) weight += 3;
  if (organizations.portfolios.has(tokens[at.first]!.folded) && !given) weight += 3;
  if (places.heads.has(at.previous) || places.prefixes.has(tokens[at.first]!.folded)) weight += 2;
  return country && !given ? weight + 2 : weight;
}

/** Words of a run, a hyphenated one counted once. */
function wordsIn(scan: Scan, first: number, end: number): number {
  let words = 0;
  for (let index = first; index < end; index++) if (scan.tokens[index]!.spaced || index === first) words++;
  return words;
}

/** Two capitalised words within a sentence, not quoted and not behind a number: where a person's name would stand. */
function standsAsPerson(
  scan: Scan,
  at: { readonly first: number; readonly end: number; readonly initial: boolean },
): boolean {
  const before = scan.tokens[at.first - 1];
  if (before === undefined || at.initial || before.capital) return false;
  const behind = scan.tokens[at.end];
  const closed = behind === undefined || behind.kind === "mark" || !behind.capital;
  return closed && (before.kind === "word" || before.text === "," || isClosing(before));
}

const OF = new Set(["de", "del", "of", "for"]);

const ARTICLES = new Set(["the", "el", "la", "los", "las", "del", "al", "un", "una"]);

function hasCommonWord(scan: Scan, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (weightAgainst(scan, index) > 0) return true;
  return false;
}

function weightAgainst(scan: Scan, index: number): number {
  const { names } = scan.passage.lexicon;
  return names.otherHeads.has(scan.tokens[index]!.bare) ? 4 : isCommonWord(scan, index) ? 2 : 0;
}

/** A word that is no name: written in lower case elsewhere, or with the ending of an abstract noun or adjective. */
function isCommonWord(scan: Scan, index: number): boolean {
  const { names } = scan.passage.lexicon;
  const word = scan.tokens[index]!.bare;
  if (names.givenNames.has(word) || names.surnames.has(word)) return false;
  if (scan.lowered.has(word) && !names.personParticles.has(word)) return true;
  return isAbstract(word);
}

/** Whether a capitalised word is an office with a name behind it: "President", "Fiscal General", "Dr". */
function isOffice(scan: Scan, index: number): boolean {
  const { titles } = scan.passage.lexicon;
  const word = scan.tokens[index]!.folded;
  return (
    titles.courtesy.has(word) ||
    titles.roles.has(word) ||
    titles.modifiers.has(word) ||
    scan.tokens[index]!.text === "."
  );
}

function isLoweredElsewhere(scan: Scan, index: number): boolean {
  const { names } = scan.passage.lexicon;
  const word = scan.tokens[index]!.folded;
  return scan.lowered.has(word) && !names.givenNames.has(word) && !names.surnames.has(word);
}

function isSpeaking(scan: Scan, end: number): boolean {
  const { speech } = scan.passage.lexicon;
  let index = end;
  while (index - end < 2 && speech.helpers.has(scan.tokens[index]?.folded ?? "")) index++;
  const verb = scan.tokens[index];
  return verb !== undefined && verb.kind === "word" && speech.sayVerbs.has(verb.folded);
}

/** Past a nickname in quotation marks and past particles with a capital behind them: "Joaquín “El Chapo” Guzmán", "de la Cruz". */
function endOfPerson(scan: Scan, at: Candidate): number {
  let end = at.end;
  for (;;) {
    const next = endOfNickname(scan, end, at.sentence.endToken) ?? endOfParticles(scan, end, at.sentence.endToken);
    if (next === null) return end;
    end = next;
  }
}

function endOfNickname(scan: Scan, start: number, limit: number): number | null {
  const { tokens } = scan;
  const open = tokens[start];
  if (open === undefined || !open.spaced || (open.folded !== '"' && open.folded !== "'")) return null;
  for (let index = start + 1; index < Math.min(start + 6, limit); index++) {
    if (tokens[index]!.kind !== "mark") continue;
    const next = tokens[index + 1];
    if (tokens[index]!.folded !== open.folded || index === start + 1 || next === undefined || index + 1 >= limit)
      return null;
    return isCapital(next) && next.kind === "word" ? endOfCapitals(scan, index + 1, limit) : null;
  }
  return null;
}

/** Particles that join nothing but names: "dos Santos". */
const PORTUGUESE = new Set(["dos", "da", "do", "das"]);

function endOfParticles(scan: Scan, start: number, limit: number): number | null {
  const { tokens } = scan;
  const { language, names, organizations } = scan.passage.lexicon;
  let index = start;
  while (
    index < limit &&
    index - start < 3 &&
    names.personParticles.has(tokens[index]!.folded) &&
    !isCapital(tokens[index]!)
  )
    index++;
  if (index > start && tokens[index]?.text === "-" && !tokens[index]!.spaced) index++;
  const next = tokens[index];
  if (index === start || index >= limit || next === undefined || !isCapital(next) || next.kind !== "word") return null;
  if (
    (tokens[start]!.folded === "y" && language === "es") ||
    tokens[start]!.folded === "e" ||
    tokens[start]!.folded === "el" ||
    tokens[start]!.folded === "la"
  )
    return null;
  const isOurs = names.surnames.has(next.folded) || PORTUGUESE.has(tokens[start]!.folded);
  const place = isOurs ? null : placeMatch(tokens, index);
  const isHead = organizations.heads.has(next.folded) && !isOurs && !names.givenNames.has(next.folded);
  if (isHead || isAcronym(next) || place?.value.some((entry) => entry.kind !== "admin2")) return null;
  return endOfCapitals(scan, index, limit);
}

/**
 * A surname that opens with its particle: behind a form of address ("Mrs de Palacio", "señora de la Torre"), in English behind
 * an office too, or with the particle's capital ("De la Calle said").
 */
export function particleRun(scan: Scan, index: number, where: Where): Run | null {
  const { names, titles, language } = scan.passage.lexicon;
  const { tokens } = scan;
  const token = tokens[index]!;
  if (!surnameParticles.has(token.folded)) return null;
  let next = index + 1;
  while (next - index < 3 && names.personParticles.has(tokens[next]?.folded ?? "") && !isCapital(tokens[next]!)) next++;
  const name = tokens[next];
  if (name === undefined || next >= where.sentence.endToken || name.kind !== "word" || !isCapital(name)) return null;
  const previous = previousWord(scan, index);
  const addressed = titles.courtesy.has(previous) || (language === "en" && titles.roles.has(previous));
  const initial = index === where.sentence.firstToken;
  const isCapitalised = token.capital && !initial && next > index + 1 && !(tokens[index - 1]?.capital ?? true);
  const isForeign = token.folded === "van" || token.folded === "von";
  const isSubject = names.surnames.has(name.folded) && isVerbLike(scan, next + 1);
  const opens = token.capital && initial && (isForeign || isSubject);
  if (!addressed && !isCapitalised && !opens) return null;
  const end = endOfPerson(scan, {
    ...where,
    first: index,
    end: endOfCapitals(scan, next, where.sentence.endToken),
    initial,
  });
  return { ...NOTHING, kind: "person", first: index, end, titled: true, initial };
}

/** What stands behind a subject: a word in lower case that is no word of the grammar. */
function isVerbLike(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  const { functionWords } = scan.passage.lexicon.names;
  return token !== undefined && token.kind === "word" && !token.capital && !functionWords.has(token.folded);
}
