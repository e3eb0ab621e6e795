import { facilityNamed } from "../../lexicon/facilities.ts";
import { fold } from "../../lexicon/fold.ts";
import { type Organization, type Person, type Place, quoteOf } from "../../model/index.ts";
import { type Passage, type Span, wordsIn } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import { readAliases } from "./aliases.ts";
import { isPlaceByContext } from "./by-context.ts";
import { withDatelines } from "./datelines.ts";
import { withFacilities } from "./facilities.ts";
import { joinedRuns, type NamedRun } from "./joined.ts";
import { withListedPlaces } from "./listed.ts";
import { withNamesakes } from "./namesakes.ts";
import { countryOfBody, initialsOf, ofHome } from "./organizations.ts";
import {
  addAlias,
  addPerson,
  type PeopleIndex,
  type PersonDraft,
  personFrom,
  personOfWords,
  quoteOfTokens,
  spanOfTokens,
} from "./people.ts";
import { countryPlace, placeFrom, wellKnownCountry } from "./place-matches.ts";
import { readRuns } from "./runs.ts";
import type { Run } from "./scan.ts";
import { withUnknownTowns } from "./unknown-towns.ts";
import { placesOfKind, placesWithin } from "./within.ts";

/** Words that name somebody or something, resolved to who or what they name. `origin`: a gentilic ("Salvadoran"). */
export interface NameMention extends Span {
  readonly kind: "person" | "organization" | "place" | "origin";
  /** The fullest name in the text: "Canales" is "Elmer Canales Rivera" when that is named anywhere. */
  readonly name: string;
  readonly place: Place | null;
  readonly organization: Organization | null;
  readonly person: Person | null;
}

/** Everybody and everything that a passage names, each once, and every mention of them. */
export interface Names {
  /** In order, without overlap. */
  readonly mentions: readonly NameMention[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  /** One of each, in order of first mention; origins are not among them. */
  readonly places: readonly Place[];
  /** The ISO 3166-1 country that the text comes from; null when unknown. */
  readonly home: string | null;
  /** What the text of a public body is about where it names no place; null for all others. */
  readonly seat: Place | null;
  /** All of the text's names, where these are a part of them that something is told apart with; null for all. */
  readonly partOf: Names | null;
}

/** Where a text comes from, as its publisher's name shows it. */
export interface Home {
  /** ISO 3166-1; null without one, or with two. */
  readonly country: string | null;
  /** What a public body's figures are about where its text names no place at all: the place in its name, else its country. */
  readonly seat: Place | null;
}

const NOWHERE: Home = { country: null, seat: null };

/**
 * Reads every name of a passage and resolves short mentions, aliases and acronyms. Linear but for the few names of a text.
 * `from`: where the text comes from, in whose country its places lie where it names no country itself.
 */
export function readNames(passage: Passage, from: Home = NOWHERE): Names {
  const { country: home, seat } = from;
  const found = withFacilities(
    passage,
    placesOfKind(passage, placesWithin(passage, withUnknownTowns(passage, withDatelines(passage, readRuns(passage))))),
  );
  const named = countriesOf(found);
  const isHome = home !== null && [...named].every((code) => code === home);
  const countries = named.size > 0 ? named : home !== null ? new Set([home]) : countriesOfTowns(found);
  const people: PeopleIndex = { all: [], byWord: new Map(), byAlias: new Map(), byInitials: new Map() };
  const bodies: BodyIndex = { all: [], byKey: new Map(), byInitials: new Map() };
  collectPeople(passage, found, people);
  const aliased = readAliases(passage, { runs: found.map((run) => withInitials(passage, run, people)), people });
  const ofStates = aliased.map((run) => ofHome(run, { home, named }));
  collectBodies(passage, ofStates, bodies);
  const told = withNamesakes(
    passage,
    ofStates.map((run) => withWords(resolve(run, { passage, people, bodies }))),
  );
  const resolved = joinedRuns(passage, withListedPlaces(passage, told));
  for (const each of resolved) each.draft?.spans.push(each.run);
  const all = assemble(passage, {
    resolved,
    countries,
    home: isHome ? home : null,
    people: people.all,
    bodies: bodies.all,
  });
  return { ...all, home, seat };
}

/** Initials that are a person's, not a body's: "AMLO" where Andrés Manuel López Obrador is named. */
function withInitials(passage: Passage, run: Run, people: PeopleIndex): Run {
  if (run.kind !== "organization" || run.known !== null || run.end - run.first > 1) return run;
  const written = passage.tokens[run.first]!.text;
  const person = people.byInitials.get(written);
  if (person === undefined) return run;
  addAlias(people, person, written);
  return { ...run, kind: "person" };
}

interface BodyDraft {
  readonly name: string;
  readonly key: string;
  readonly aliases: string[];
  readonly kind: Organization["kind"];
  readonly country: string | null;
  readonly spans: Run[];
}

/** Every body named so far, by its names and by the initials of its own. */
interface BodyIndex {
  readonly all: BodyDraft[];
  readonly byKey: Map<string, BodyDraft>;
  readonly byInitials: Map<string, BodyDraft>;
}

interface Resolved {
  readonly run: Run;
  readonly kind: NameMention["kind"] | null;
  readonly draft: PersonDraft | BodyDraft | null;
}

/** Countries that the text names, or whose people, divisions or well-known towns it names. */
function countriesOf(runs: readonly Run[]): ReadonlySet<string> {
  const countries = new Set<string>();
  for (const run of runs) {
    const [first] = run.entries;
    if (first === undefined || first.country === null) continue;
    const isKnown = run.entries.some(({ kind }) => kind !== "admin2");
    const certain = isKnown && run.entries.every((entry) => entry.country === first.country);
    if (certain || run.entries.some((entry) => entry.kind === "country")) countries.add(first.country);
  }
  for (const run of runs) {
    if (run.codes.length === 1) countries.add(run.codes[0]!);
  }
  return countries;
}

/**
 * Countries of towns whose name no other country has ("Jutiapa y Asunción Mita" are in Guatemala) or has for a town as well known:
 * beside "Lima", "Trujillo" is Peru's.
 */
function countriesOfTowns(runs: readonly Run[]): ReadonlySet<string> {
  const known = runs.map(({ kind, entries }) => (kind === "place" ? wellKnownCountry(entries) : null));
  return new Set(known.filter((country) => country !== null));
}

/** Words of a run without marks: of a person, the words that can name them again. */
function wordsOf(passage: Passage, run: { readonly first: number; readonly end: number }): readonly string[] {
  const words: string[] = [];
  let quoted = false;
  for (let index = run.first; index < run.end; index++) {
    const token = passage.tokens[index]!;
    if (token.folded === '"' || (token.folded === "'" && token.kind === "mark")) quoted = !quoted;
    else if (!quoted && token.kind === "word") words.push(token.bare);
  }
  return words;
}

/** Everybody named by two words or more, or by one word behind an office; the fullest name of each. */
function collectPeople(passage: Passage, runs: readonly Run[], people: PeopleIndex): void {
  const named = runs.filter((run) => run.kind === "person").map((run) => ({ run, words: wordsOf(passage, run) }));
  const fullest = named
    .filter(({ words }) => words.length > 1)
    .sort((one, other) => other.words.length - one.words.length);
  for (const { run, words } of [...fullest, ...named.filter(({ words }) => words.length === 1)])
    if (personOfWords(people, words) === null)
      addPerson(people, {
        name: nameOf(passage, run),
        words,
        aliases: nicknameOf(passage, run),
        described: null,
        spans: [],
      });
}

/** The name as written, without a nickname inside it. */
function nameOf(passage: Passage, run: { readonly first: number; readonly end: number }): string {
  const span = spanOfTokens(passage.tokens, run);
  const written = wordsIn(passage.source, span);
  return written.replace(/ ["“”'‘’«][^"“”»]*["”'’»](?= )/, "");
}

function nicknameOf(passage: Passage, run: { readonly first: number; readonly end: number }): string[] {
  const marks: Token[] = [];
  for (let index = run.first; index < run.end; index++) {
    const token = passage.tokens[index]!;
    if (token.kind === "mark" && (token.folded === '"' || token.folded === "'")) marks.push(token);
  }
  const [open, close] = marks;
  return open === undefined || close === undefined
    ? []
    : [wordsIn(passage.source, { start: open.end, end: close.start })];
}

/** Every body, with the acronym or other-language name given beside it in brackets. */
function collectBodies(passage: Passage, runs: readonly Run[], bodies: BodyIndex): void {
  runs.forEach((run, index) => {
    if (run.kind !== "organization") return;
    const name = run.known?.name ?? nameOf(passage, run);
    const key = fold(name);
    const beside = runs[index - 1];
    const gloss = isGloss(passage, run) && beside?.kind === "organization" && beside.end === run.first - 1;
    const glossed = gloss ? bodies.byKey.get(fold(beside.known?.name ?? nameOf(passage, beside))) : undefined;
    const known = glossed ?? bodies.byKey.get(key) ?? (name.includes(" ") ? undefined : bodies.byInitials.get(name));
    const body = known ?? addBody(passage, { run, runs, index, name, key }, bodies);
    for (const alias of [name, nameOf(passage, run)]) giveAlias(bodies, body, alias);
  });
}

function addBody(
  passage: Passage,
  found: {
    readonly run: Run;
    readonly runs: readonly Run[];
    readonly index: number;
    readonly name: string;
    readonly key: string;
  },
  bodies: BodyIndex,
): BodyDraft {
  const { run, runs, index, name, key } = found;
  const country = run.known === null ? countryOfBody(index, { runs, passage }) : run.known.country;
  const body = { name, key, aliases: [], kind: run.bodyKind ?? "other", country, spans: [] };
  bodies.all.push(body);
  bodies.byKey.set(key, body);
  const initials = initialsOf(name);
  if (initials.length > 1 && !bodies.byInitials.has(initials)) bodies.byInitials.set(initials, body);
  return body;
}

/** Another name of a body: "MS13" of the Mara Salvatrucha, "PNC" behind "Policía Nacional Civil". */
function giveAlias(bodies: BodyIndex, body: BodyDraft, alias: string): void {
  const key = fold(alias);
  if (key === body.key) return;
  if (!body.aliases.some((known) => fold(known) === key)) body.aliases.push(alias);
  if (!bodies.byKey.has(key)) bodies.byKey.set(key, body);
}

/** Whether a run fills brackets: "(PNC)", "(Unidad de Reconstrucción del Tejido Social)". */
function isGloss(passage: Passage, run: Run): boolean {
  return passage.tokens[run.first - 1]?.text === "(" && passage.tokens[run.end]?.text === ")";
}

function resolve(
  run: Run,
  context: {
    readonly passage: Passage;
    readonly people: PeopleIndex;
    readonly bodies: BodyIndex;
  },
): Resolved {
  const { passage, people, bodies } = context;
  if (run.kind === "origin") return { run, kind: run.kind, draft: null };
  if (run.facility !== null) return { run, kind: "place", draft: null };
  if (run.kind === "place") {
    const namesake =
      isPlaceByContext(passage, run) || isCountry(run) ? null : personOfWords(people, wordsOf(passage, run));
    return { run, kind: namesake === null ? "place" : "person", draft: namesake };
  }
  if (run.kind === "organization") {
    const body = bodies.byKey.get(fold(run.known?.name ?? nameOf(passage, run)));
    return { run, kind: "organization", draft: body ?? null };
  }
  const person = personOfWords(people, wordsOf(passage, run));
  if (person !== null) return { run, kind: "person", draft: person };
  const body = bodies.byKey.get(fold(nameOf(passage, run)));
  if (body !== undefined) return { run, kind: "organization", draft: body };
  return { run, kind: isPlaceByContext(passage, run) ? "place" : null, draft: null };
}

/** With the words of the person's fullest name. */
function withWords(resolved: Resolved): Resolved & NamedRun {
  const { kind, draft } = resolved;
  return { ...resolved, words: kind === "person" && draft !== null && "words" in draft ? draft.words : null };
}

function isCountry(run: Run): boolean {
  return run.entries.some((entry) => entry.kind === "country" || entry.kind === "area");
}

function assemble(
  passage: Passage,
  given: {
    readonly resolved: readonly Resolved[];
    readonly countries: ReadonlySet<string>;
    readonly home: string | null;
    readonly people: readonly PersonDraft[];
    readonly bodies: readonly BodyDraft[];
  },
): Omit<Names, "home" | "seat"> {
  const persons = new Map<PersonDraft, Person>();
  for (const draft of given.people) if (draft.spans.length > 0) persons.set(draft, personFrom(draft, passage));
  const organizations = new Map<BodyDraft, Organization>();
  for (const draft of given.bodies)
    if (draft.spans.length > 0) organizations.set(draft, organizationFrom(draft, passage));
  const mentions: NameMention[] = [];
  for (const each of given.resolved) {
    const mention = mentionFrom(each, { ...given, passage, persons, organizations });
    if (mention !== null) mentions.push(mention);
  }
  return {
    mentions,
    people: inOrder([...persons.values()]),
    organizations: inOrder([...organizations.values()]),
    places: distinctPlaces(mentions),
    partOf: null,
  };
}

function inOrder<Named extends Person | Organization>(named: readonly Named[]): readonly Named[] {
  return named.toSorted((one, other) => one.mentions[0]!.start - other.mentions[0]!.start);
}

function organizationFrom(draft: BodyDraft, passage: Passage): Organization {
  const mentions = draft.spans.map((span) => quoteOfTokens(passage, span));
  return { name: draft.name, aliases: draft.aliases, kind: draft.kind, country: draft.country, mentions };
}

function mentionFrom(
  { run, kind, draft }: Resolved,
  given: {
    readonly passage: Passage;
    readonly countries: ReadonlySet<string>;
    readonly home: string | null;
    readonly persons: ReadonlyMap<PersonDraft, Person>;
    readonly organizations: ReadonlyMap<BodyDraft, Organization>;
  },
): NameMention | null {
  const { passage } = given;
  const span = spanOfTokens(passage.tokens, run);
  const written = wordsIn(passage.source, span);
  const nothing = { ...span, place: null, organization: null, person: null };
  if (kind === "person") {
    const person = given.persons.get(draft as PersonDraft) ?? null;
    return { ...nothing, kind, name: person?.name ?? person?.aliases[0] ?? written, person };
  }
  if (kind === "organization") {
    const organization = given.organizations.get(draft as BodyDraft) ?? null;
    return { ...nothing, kind, name: organization?.name ?? written, organization };
  }
  if (kind === null) return null;
  const place = placeOf(run, { passage, countries: given.countries, home: given.home, span, written });
  return place === null ? null : { ...nothing, kind, name: place.name, place };
}

function placeOf(
  run: Run,
  given: {
    readonly passage: Passage;
    readonly countries: ReadonlySet<string>;
    readonly home: string | null;
    readonly span: Span;
    readonly written: string;
  },
): Place | null {
  const { passage, countries, home, span, written } = given;
  const { nameIndex } = passage.lexicon.places;
  const quote = quoteOf(passage.source, span.start, span.end);
  if (run.facility !== null) return facilityFrom(run, { countries, nameIndex, written, quote });
  if (run.kind !== "origin") return placeFrom(run.entries, { countries, nameIndex, written, quote, home });
  const [code, other] = run.codes;
  return code === undefined || other !== undefined ? null : countryPlace(code, nameIndex, quote);
}

/** A facility lies in the town of its name, where there is one, or in the country of the text. */
function facilityFrom(run: Run, context: Parameters<typeof placeFrom>[1]): Place {
  const { kind, called } = run.facility!;
  const { written, quote, nameIndex, countries } = context;
  const [only, other] = countries;
  // a shelter of "San Vicente" that a Panamanian paper names lies in no other country's town of that name
  const isKnown = countries.size === 0 || run.entries.some(({ country }) => countries.has(country ?? ""));
  const town = placeFrom(isKnown ? run.entries : [], context);
  const country = town.country ?? (other === undefined ? (only ?? null) : null);
  const code = town.code === null ? null : `${town.code}/${kind}`;
  const named = nameIndex === 0 ? `${written} ${called}` : `${called} de ${written}`;
  return { name: facilityNamed(written) === null ? named : written, kind: "locality", code, country, quote };
}

function distinctPlaces(mentions: readonly NameMention[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { kind, place } of mentions) {
    if (kind !== "place" || place === null) continue;
    const key = place.code ?? `?${fold(place.name)}`;
    if (!places.has(key)) places.set(key, place);
  }
  return [...places.values()];
}
