import type { KnownOrganization } from "../../lexicon/organizations.ts";
import { organizationsByName } from "../../lexicon/organizations-by-name.ts";
import type { GazetteerEntry } from "../../lexicon/places-gazetteer.ts";
import { type Passage, sentenceAt } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import { longestMatch, type Match, placeMatch } from "./place-matches.ts";
import type { Run } from "./scan.ts";

/** The longest well-known body whose name begins at a token. Its words are capitalised in the text: "Proceso", not "proceso". */
export function knownMatch(tokens: readonly Token[], first: number): Match<KnownOrganization> | null {
  const match = longestMatch(tokens, first, organizationsByName);
  if (match === null) return null;
  for (let index = first; index < match.end; index++) {
    const token = tokens[index]!;
    if (token.kind === "word" && !token.capital && token.folded.length > 3) return null;
  }
  const token = tokens[first]!;
  // "Un muerto" is no UN: what is short and written in capitals is only that when it is
  const isWord = match.end === first + 1 && token.text.length <= 3 && !token.uppercase;
  const isShort = match.value.aliases.some(
    (alias) => alias.length === token.text.length && alias === alias.toUpperCase(),
  );
  return (token.kind === "word" && !token.capital) || (isWord && isShort) ? null : match;
}

const GROUPS = new Set(["cartel", "clan", "gang", "mara", "pandilla", "band", "banda"]);

/** A well-known group whose head is written small, as most style guides have it: "cártel de Sinaloa", "the Sinaloa cartel". */
export function knownGroupMatch(tokens: readonly Token[], first: number): Match<KnownOrganization> | null {
  if (tokens[first]!.folded === "mara" && tokens[first + 1]?.folded === "salvatrucha")
    return { end: first + 2, value: organizationsByName.entries.get("mara salvatrucha")! };
  const match = longestMatch(tokens, first, organizationsByName);
  if (match === null || match.end === first + 1) return null;
  let heads = 0;
  for (let index = first; index < match.end; index++) {
    const token = tokens[index]!;
    if (GROUPS.has(token.folded)) heads++;
    else if (token.kind === "word" && !token.capital && token.folded.length > 3) return null;
  }
  return heads > 0 ? match : null;
}

/** The well-known body of a name, folded, token by token with a space between; null when nobody knows it. */
export function knownByName(name: string): KnownOrganization | null {
  return organizationsByName.entries.get(name) ?? null;
}

/** Whether words in capitals are an acronym: "PNC", "CICIG". Two to six letters; longer ones are words that shout. */
export function isAcronym(token: Token): boolean {
  const { text } = token;
  if (token.kind !== "word" || text.length < 2 || text.length > 6) return false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** The initials of a name's capitalised words, accents left out: "Policía Nacional Civil" → "PNC". */
export function initialsOf(name: string): string {
  let initials = "";
  for (const word of name.split(" ")) {
    const letter = word[0]?.normalize("NFD")[0] ?? "";
    if (letter !== letter.toLowerCase()) initials += letter;
  }
  return initials;
}

/** How many names back a body's country is looked for. */
const RUNS_AT_MOST = 20;

interface BodyRun {
  readonly kind: string;
  readonly first: number;
  readonly end: number;
  readonly entries: readonly GazetteerEntry[];
  readonly codes: readonly string[];
}

/**
 * The country a body belongs to: named inside its name or behind it, else the nearest one before it in its sentence, else
 * that of the government last spoken of ("the government's … Unit"); null when the text does not say.
 */
export function countryOfBody(
  index: number,
  given: { readonly runs: readonly BodyRun[]; readonly passage: Passage },
): string | null {
  const { tokens } = given.passage;
  const run = given.runs[index]!;
  const inside = countryInside(tokens, run);
  if (inside !== null) return inside;
  const owner = given.runs[index - 1];
  const owned = owner !== undefined && owner.end === run.first ? countryOfRun(owner) : null;
  if (owned !== null) return owned;
  const government = governmentBefore(given.passage, run.first);
  if (government !== null) return countryOfGovernment(given, { index, before: government });
  return countryBefore(index, given);
}

/** How surely a name says where a sentence is: something is in it or it acts, it is named, it is where somebody is from. */
const SURENESS = ["placing", "naming", "origin"] as const;

/** The country nearest before a body in its sentence, one that things happen in or that acts before one merely named. */
function countryBefore(
  index: number,
  given: { readonly runs: readonly BodyRun[]; readonly passage: Passage },
): string | null {
  const { runs, passage } = given;
  const sentence = sentenceAt(passage, passage.tokens[runs[index]!.first]!.start);
  const found = new Map<string, string>();
  for (let at = index - 1; at >= Math.max(0, index - RUNS_AT_MOST); at--) {
    const other = runs[at]!;
    if (sentence === null || other.first < sentence.firstToken) break;
    const country = countryOfRun(other);
    const sureness = surenessOf(passage, other);
    if (country !== null && !found.has(sureness)) found.set(sureness, country);
  }
  for (const sureness of SURENESS) if (found.has(sureness)) return found.get(sureness)!;
  const next = runs[index + 1];
  return next !== undefined && sentence !== null && next.first < sentence.endToken ? countryOfRun(next) : null;
}

function surenessOf(passage: Passage, run: BodyRun): (typeof SURENESS)[number] {
  const { places, organizations } = passage.lexicon;
  const before = passage.tokens[run.first - 1]?.folded ?? "";
  const link = passage.tokens[run.first - 2]?.folded ?? "";
  const behind = passage.tokens[run.end]?.folded ?? "";
  if (run.codes.length > 0)
    return organizations.officials.has(behind) || organizations.officials.has(before) ? "placing" : "origin";
  if (places.inside.has(before) || ((before === "of" || before === "de") && places.heads.has(link))) return "placing";
  return places.fromWords.has(before) || before === "de" ? "origin" : "naming";
}

function countryInside(tokens: readonly Token[], run: BodyRun): string | null {
  for (let index = run.first; index < run.end; index++) {
    const country = placeMatch(tokens, index)?.value.find((entry) => entry.kind === "country");
    if (country !== undefined) return country.country;
  }
  return null;
}

function countryOfRun(run: BodyRun): string | null {
  const country = run.entries.find((entry) => entry.kind === "country");
  if (country !== undefined) return country.country;
  const [first] = run.entries;
  if (first !== undefined && run.entries.every((entry) => entry.country === first.country)) return first.country;
  return run.codes.length === 1 ? run.codes[0]! : null;
}

const GOVERNMENT = new Set(["government", "government's", "gobierno"]);

/** Index of "the government's" or "del Gobierno" right before a body; null when its owner is not a government. */
function governmentBefore(passage: Passage, first: number): number | null {
  for (let index = first - 1; index >= Math.max(0, first - 3); index--)
    if (GOVERNMENT.has(passage.tokens[index]!.folded)) return index;
  return null;
}

/** The country in the last words before that name a government with its country: "El Salvador government", "gobierno hondureño". */
function countryOfGovernment(
  given: { readonly runs: readonly BodyRun[]; readonly passage: Passage },
  at: { readonly index: number; readonly before: number },
): string | null {
  for (let index = at.index - 1; index >= Math.max(0, at.index - RUNS_AT_MOST); index--) {
    const run = given.runs[index]!;
    const country = countryOfRun(run);
    if (country === null || run.end > at.before) continue;
    if (standsByGovernment(given.passage, run)) return country;
  }
  return null;
}

function standsByGovernment(passage: Passage, run: BodyRun): boolean {
  for (const index of [run.end, run.first - 1, run.first - 2])
    if (GOVERNMENT.has(passage.tokens[index]?.folded ?? "")) return true;
  return false;
}

/** "The Coast Guard" of a Jamaican text is no American one, unless it names the United States. */
export function ofHome(run: Run, given: { readonly home: string | null; readonly named: ReadonlySet<string> }): Run {
  const { known } = run;
  if (known === null || known.country === null || given.home === null || known.country === given.home) return run;
  if (!OF_ANY_STATE.has(known.name) || given.named.has(known.country)) return run;
  return { ...run, known: { ...known, country: given.home } };
}

/** Bodies that most states have under the same name. */
const OF_ANY_STATE: ReadonlySet<string> = new Set([
  "Coast Guard",
  "Secret Service",
  "Border Patrol",
  "National Security Council",
]);
