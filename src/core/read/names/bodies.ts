import type { OrganizationKind } from "../../lexicon/organizations.ts";
import { isAcronym, knownByName } from "./organizations.ts";
import { placeMatch } from "./place-matches.ts";
import {
  type Candidate,
  endOfCapitals,
  isAbstract,
  isCapital,
  isGiven,
  NOTHING,
  previousWord,
  type Run,
  type Scan,
  type Where,
} from "./scan.ts";

/** A body by its head noun: "Ministerio de Gobernación", "Interior Ministry", "Supreme Court of Justice". */
export function bodyRun(scan: Scan, at: Candidate): Run | null {
  const { heads, headsAt, openings } = scan.passage.lexicon.organizations;
  const { tokens } = scan;
  const body = (end: number, bodyKind: OrganizationKind): Run => ({
    ...NOTHING,
    kind: "organization",
    first: at.first,
    end,
    bodyKind: isOfState(scan, at.first, end) ? "state-body" : bodyKind,
    initial: at.initial,
  });
  const owned = endOfOwned(scan, at);
  if (owned !== null) return body(endOfBody(scan, { ...at, end: owned }), "state-body");
  const opening = heads.get(tokens[at.first]!.folded) ?? stateAt(scan, at);
  if (opening !== undefined) {
    const end = endOfBody(scan, at);
    if (isDivision(scan, at.first, end)) return null;
    if (end > at.first + 1) return body(end, opening);
    if (headsAt === "end") return loneRun(scan, at);
    return at.initial ? null : body(end, opening);
  }
  const foreign = openings.get(tokens[at.first]!.folded);
  if (foreign !== undefined) {
    const end = endOfBody(scan, at);
    const isForeign = at.end - at.first > 1 && !ENGLISH_TOO.has(tokens[at.first]!.folded);
    if (end > at.end || isForeign) return body(end, foreign);
  }
  if (isGroup(scan, at)) return body(at.end, "other");
  if (headsAt === "start") return closedRun(scan, at);
  if (LAWS.has(tokens[at.end - 1]!.bare)) return null;
  for (let index = at.end - 1; index > at.first; index--) {
    const kind = heads.get(tokens[index]!.bare);
    if (kind !== undefined) return body(endOfBody(scan, { ...at, end: index + 1 }), kind);
  }
  return null;
}

/** "Departamento de Antioquia", "the Department of Petén": a province by the name of its kind, and no ministry. */
function isDivision({ tokens, passage }: Scan, first: number, end: number): boolean {
  const { provinces } = passage.lexicon.places;
  if (!provinces.has(tokens[first]!.folded) || !OF.has(tokens[first + 1]?.folded ?? "") || end <= first + 2)
    return false;
  const match = placeMatch(tokens, first + 2);
  return match?.end === end && match.value.some(({ kind }) => kind === "admin1");
}

const OF: ReadonlySet<string> = new Set(["de", "del", "of"]);

/** "Anti-Gang Law": names that end so hold a body's head without being one. */
const LAWS = new Set(
  "law laws act bill code amendment treaty agreement accord constitution decree order case trial war battle".split(" "),
);

/** Heads of Spanish names that are also words of English ones: "Union Square". */
const ENGLISH_TOO = new Set(
  "union real club hotel hospital red mesa sala firma mina cruz inter racing sporting athletic".split(" "),
);

const EITHER = new Set(
  "instituto banco agencia centro fondo escuela academia institute bank agency center centre school academy fund".split(
    " ",
  ),
);
const OF_STATE = new Set(
  "nacional central federal estatal municipal penal publico publica national state public municipal reserva reserve".split(
    " ",
  ),
);

/** Institutes, banks, agencies and the like are the state's when their name says so: "Instituto Nacional de …". */
function isOfState(scan: Scan, first: number, end: number): boolean {
  const words = scan.tokens.slice(first, end).map(({ bare }) => bare);
  const { gentilics } = scan.passage.lexicon;
  return words.some((word) => EITHER.has(word)) && words.some((word) => OF_STATE.has(word) || gentilics.has(word));
}

/** Past "Office" in "Attorney General's Office": an office's holder owns what is named. */
function endOfOwned(scan: Scan, at: Candidate): number | null {
  const { organizations, titles } = scan.passage.lexicon;
  const { tokens } = scan;
  const head = tokens[at.end];
  if (head === undefined || !tokens[at.end - 1]!.folded.endsWith("'s") || at.end >= at.sentence.endToken) return null;
  if (!head.capital || !organizations.heads.has(head.folded)) return null;
  const holder = tokens[at.end - 1]!.bare;
  const isOffice = titles.roles.has(holder) || titles.modifiers.has(holder) || organizations.heads.has(`${holder}'s`);
  return isOffice ? at.end + 1 : null;
}

/** "Los Ardillos" within a sentence: a group's name keeps its article's capital, a family's does not. */
function isGroup(scan: Scan, at: Candidate): boolean {
  const { tokens } = scan;
  if (at.initial || at.end - at.first < 2 || tokens[at.first]!.text !== "Los") return false;
  const before = previousWord(scan, at.first);
  const { locatives, heads } = scan.passage.lexicon.places;
  return (
    !locatives.has(before) && !heads.has(before) && (before !== "de" || !heads.has(tokens[at.first - 2]?.folded ?? ""))
  );
}

/** "the Navy", "Congress", "Guatemala's Congress": a state body by its head alone, within a sentence. */
function loneRun(scan: Scan, at: Candidate): Run | null {
  const { gentilics, organizations } = scan.passage.lexicon;
  const bodyKind = organizations.heads.get(scan.tokens[at.first]!.bare);
  if ((bodyKind !== "state-body" && bodyKind !== "court") || at.initial) return null;
  const before = previousWord(scan, at.first);
  const isOne = LONE.has(scan.tokens[at.first]!.folded) || before.endsWith("'s");
  if (!isOne && !DETERMINERS.has(before) && !gentilics.has(before)) return null;
  return { ...NOTHING, kind: "organization", first: at.first, end: at.end, bodyKind };
}

const LONE = new Set(["congress", "parliament"]);
const DETERMINERS = new Set(["the", "this", "our", "its", "their", "his", "her"]);

/** "Media Research Center", "la Defensa Civil": a foreign head at the end, or what a body is for behind an article. */
function closedRun(scan: Scan, at: Candidate): Run | null {
  const { closings, portfolios } = scan.passage.lexicon.organizations;
  if (at.end - at.first < 2) return null;
  const last = closings.get(scan.tokens[at.end - 1]!.folded);
  const isService = ARTICLES.has(previousWord(scan, at.first)) && portfolios.has(scan.tokens[at.first]!.folded);
  const bodyKind = last ?? (isService ? "state-body" : null);
  if (bodyKind === null || isGiven(scan, at.first)) return null;
  return { ...NOTHING, kind: "organization", first: at.first, end: at.end, bodyKind, initial: at.initial };
}

const ARTICLES = new Set(["la", "el"]);

/** "el Estado" is a body, "Estado de México" a place. */
function stateAt(scan: Scan, at: Candidate): OrganizationKind | undefined {
  const { tokens } = scan;
  if (tokens[at.first]!.folded !== "estado" || at.initial || at.end - at.first > 1) return undefined;
  return previousWord(scan, at.first) === "el" && tokens[at.end]?.folded !== "de" ? "state-body" : undefined;
}

/**
 * Past the "of …" phrases that belong to a body's name. They end before a person; "y"/"and" and commas join only what a body
 * can be for: "Agricultura, Pesca y Alimentación".
 */
export function endOfBody(scan: Scan, at: Candidate): number {
  const limit = at.sentence.endToken;
  let end = cutBeforePerson(scan, at.first + 2, at.end);
  if (end < at.end) return end;
  for (;;) {
    const list = endOfList(scan, end, limit);
    const next = list ?? startOfPhrase(scan, { from: end, limit, first: at.first });
    if (next === null) return end;
    if (list !== null) end = list;
    else {
      const further = endOfCapitals(scan, next, limit);
      end = cutBeforePerson(scan, next + 1, further);
      if (end < further) return end;
    }
  }
}

/** "… de México Cuauhtémoc Cárdenas", "… de UCE Emilio Guerrero": a person's full name has run into a place or an acronym. */
function cutBeforePerson(scan: Scan, from: number, end: number): number {
  for (let index = from; index + 1 < end; index++) {
    if (!isGiven(scan, index)) continue;
    const before = scan.tokens[index - 1]!;
    const place = placeMatch(scan.tokens, index - 1);
    if (isAcronym(before) || (place !== null && place.end === index && !isGiven(scan, index - 1))) return index;
  }
  return end;
}

/** Where the next phrase of a body's name begins, behind its particles; null when none does. */
function startOfPhrase(
  scan: Scan,
  at: { readonly from: number; readonly limit: number; readonly first: number },
): number | null {
  const { bodyParticles } = scan.passage.lexicon.names;
  let next = at.from;
  while (
    next < at.limit &&
    next - at.from < 3 &&
    bodyParticles.has(scan.tokens[next]!.folded) &&
    !isCapital(scan.tokens[next]!)
  )
    next++;
  if (next === at.from || next >= at.limit) return null;
  return joinsBody(scan, { from: at.from, to: next, first: at.first }) ? next : null;
}

/** The end of ", Pesca y Alimentación" behind "Agricultura"; null when no list of portfolios goes on there. */
function endOfList(scan: Scan, start: number, limit: number): number | null {
  const { tokens } = scan;
  if (tokens[start]?.text !== "," || !isPortfolio(scan, start - 1)) return null;
  let end = start;
  while (end + 1 < limit && tokens[end]!.text === "," && isPortfolio(scan, end + 1) && isCapital(tokens[end + 1]!))
    end = endOfCapitals(scan, end + 1, limit);
  if (end === start) return null;
  const joint = tokens[end]?.text === "," ? end + 1 : end;
  const last = tokens[joint + 1];
  if (last === undefined || joint + 1 >= limit || !AND.has(tokens[joint]!.folded) || !isCapital(last)) return null;
  return isPortfolio(scan, joint + 1) ? endOfCapitals(scan, joint + 1, limit) : null;
}

/** A word for what a body does, not the name of anybody or anything. */
function isPortfolio(scan: Scan, index: number): boolean {
  const { names, organizations } = scan.passage.lexicon;
  const word = scan.tokens[index]!.folded;
  if (organizations.portfolios.has(word)) return true;
  if (names.givenNames.has(word) || names.surnames.has(word)) return false;
  return scan.lowered.has(word) || isAbstract(word) || (word.length > 5 && PLURAL.test(word));
}

/** "Asuntos Económicos y Monetarios", "Letras": names of people and firms seldom end so. */
const PLURAL = /[aeo]s$/;

const AND = new Set(["y", "e", "and", "&"]);

const BODY_LINKS = new Set(["de", "del", "of", "for", "para", "contra"]);

/** With an article behind them: "Consejo por la Paz". */
const PURPOSES = new Set(["por", "a", "en"]);

/** What deals with a subject: "Committee on Foreign Relations". */
const ON_SUBJECTS = new Set(
  "committee subcommittee commission council conference center centre institute office group forum board panel rapporteur".split(
    " ",
  ),
);

function joinsBody(scan: Scan, at: { readonly from: number; readonly to: number; readonly first: number }): boolean {
  const { lexicon } = scan.passage;
  const link = scan.tokens[at.from]!.folded;
  const token = scan.tokens[at.to]!;
  if (!isCapital(token) || token.kind !== "word" || lexicon.names.calendar.has(token.folded)) return false;
  const place = placeMatch(scan.tokens, at.to);
  if (lexicon.names.givenNames.has(token.folded) && !lexicon.places.prefixes.has(token.folded) && place === null)
    return false;
  if (AND.has(link))
    return (
      at.from - at.first > 1 &&
      place === null &&
      !lexicon.organizations.heads.has(token.folded) &&
      isPortfolio(scan, at.to)
    );
  if (link === "on") return ON_SUBJECTS.has(scan.tokens[at.from - 1]!.folded) && isPortfolio(scan, at.to);
  return BODY_LINKS.has(link) || (at.to - at.from > 1 && PURPOSES.has(link));
}

/** "ministerio de Finanzas", "ministry of Finance": a head without its capital, when what is behind it says what it is for. */
export function loweredBodyRun(scan: Scan, index: number, where: Where): Run | null {
  const { heads, portfolios } = scan.passage.lexicon.organizations;
  const { tokens } = scan;
  const kind = heads.get(tokens[index]!.folded);
  if (kind !== "state-body" || (tokens[index + 1]?.folded !== "de" && tokens[index + 1]?.folded !== "of")) return null;
  const name = tokens[index + 2];
  if (name === undefined || index + 2 >= where.sentence.endToken || !isCapital(name) || !portfolios.has(name.folded))
    return null;
  const candidate = { ...where, first: index, end: index + 1, initial: false };
  return { ...NOTHING, kind: "organization", first: index, end: endOfBody(scan, candidate), bodyKind: kind };
}

const GROUP_KINDS: ReadonlySet<string | undefined> = new Set(["gang", "cartel", "clique"]);

/** "clica Hollywood", "the Hollywood clique": a group named after a place, by the head beside it in lower case. */
export function groupRun(scan: Scan, at: Candidate): Run | null {
  const { heads, headsAt } = scan.passage.lexicon.organizations;
  const beside = scan.tokens[headsAt === "start" ? at.first - 1 : at.end];
  if (beside === undefined || beside.capital || beside.kind !== "word") return null;
  const bodyKind = heads.get(beside.folded);
  if (bodyKind === undefined || !GROUP_KINDS.has(bodyKind) || scan.lowered.has(scan.tokens[at.first]!.folded))
    return null;
  const words = scan.tokens.slice(at.first, at.end + 1).map(({ folded }) => folded);
  const known = headsAt === "end" ? knownByName(words.join(" ")) : null;
  const end = known === null ? at.end : at.end + 1;
  return { ...NOTHING, kind: "organization", first: at.first, end, known, bodyKind };
}
