import { deedOfMeasure, knownDeed } from "../../lexicon/deeds.ts";
import type { GazetteerEntry } from "../../lexicon/places-gazetteer.ts";
import { landOfNames, nameOf, nameOfOrIn, saints, spanishArticles } from "../../lexicon/small-words.ts";
import { isSite } from "../../lexicon/things.ts";
import { tenseOfEnding } from "../../lexicon/windows.ts";
import { headsFigures } from "../lists/headings.ts";
import { endOfDescription } from "../places/descriptions.ts";
import { isOfKind } from "../places/kinds.ts";
import type { Passage } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import { headsItsStretch } from "./place-headings.ts";
import { placeMatch } from "./place-matches.ts";
import { type Candidate, endOfCapitals, isCapital, NOTHING, previousWord, type Run, type Scan } from "./scan.ts";
import { hasTally, isHeldAgainst } from "./tallies.ts";

/**
 * Whether a name of the gazetteer means the place: it fills its capitalised run, and where it is also a person's name,
 * a common word or a small town's, something beside it says that it is a place.
 */
export function isPlaceName(
  scan: Scan,
  at: Candidate & { readonly place: { readonly end: number; readonly value: readonly GazetteerEntry[] } },
): boolean {
  const { lexicon } = scan.passage;
  const first = scan.tokens[at.first]!;
  const located =
    isLocated(scan, at.first, at.place.end) ||
    headsItsFigures(scan, at) ||
    headsItsStretch(scan, at) ||
    isTallied(scan, at) ||
    isLabel(scan, at);
  if (at.place.end < at.end && !beginsPerson(scan, at.place.end) && !isDivision(scan, at)) return false;
  if (lexicon.titles.courtesy.has(previousWord(scan, at.first)) || isBodyOf(scan, at)) return false;
  const personal = couldBePerson(scan, at.first, at.place.end);
  const wellKnown = at.place.value.some((entry) => entry.kind !== "admin2");
  if (personal && at.place.value[0]!.kind !== "country")
    return (
      located ||
      (wellKnown &&
        !at.initial &&
        (nameOf.has(previousWord(scan, at.first)) || !lexicon.names.givenNames.has(first.folded)))
    );
  const everyday = at.initial && at.place.end - at.first === 1 && scan.lowered.has(first.folded);
  if (wellKnown) return !everyday || located;
  if (at.shouting) return false;
  return located || (!at.initial && at.place.end - at.first > 1);
}

/** Words of a text in which the place that its title opens with is looked for. */
const LABEL_WITHIN = 200;

/** "Rosario: perpetua para el jefe … ¶ El Tribunal de Rosario condenó": the title's label, where the text has it behind "of" or "in" as well. */
function isLabel({ tokens }: Scan, { first, place }: Candidate & { readonly place: Entries }): boolean {
  if (first > 0 || place.end !== 1 || tokens[1]?.text !== ":") return false;
  const { folded } = tokens[0]!;
  return tokens
    .slice(1, LABEL_WITHIN)
    .some((token, at) => token.folded === folded && nameOfOrIn.has(tokens[at]!.folded));
}

/** "La Universidad de El Salvador": a small town is called so too, but here the word opens a body's name. */
function isBodyOf({ tokens, passage }: Scan, { first, place }: Candidate & { readonly place: Entries }): boolean {
  const { heads, headsAt } = passage.lexicon.organizations;
  const isHead = headsAt === "start" && place.end === first + 1 && heads.has(tokens[first]!.folded);
  return isHead && nameOf.has(tokens[place.end]?.folded ?? "") && tokens[place.end + 1]?.capital === true;
}

/** "Sinaloa State", "Guayas Province": the kind of a known division, with its capital, behind its name. */
function isDivision({ tokens, passage }: Scan, { end, place }: Candidate & { readonly place: Entries }): boolean {
  const { language, places } = passage.lexicon;
  if (language !== "en" || place.end + 1 !== end || !places.provinces.has(tokens[place.end]!.bare)) return false;
  return place.value.some(({ kind }) => kind === "admin1");
}

/** A name of the gazetteer that ends before a token, and what it can mean. */
interface Entries {
  readonly end: number;
  readonly value: readonly GazetteerEntry[];
}

function isTallied(
  scan: Scan,
  { first, place, sentence }: Candidate & { readonly place: { readonly end: number } },
): boolean {
  return (
    hasTally(scan.passage, { first, end: place.end, sentence, isKnown: true }) || isHeldAgainst(scan.passage, first)
  );
}

const MASCULINE = new Set(["el", "al", "del"]);

/** "el Barcelona", "al Puebla": Spanish towns take no article, their clubs do. */
export function isClub(
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
  if (isGoneTo(scan, { to: before, end })) return true;
  if (isOfKind({ tokens, lexicon: scan.passage.lexicon }, first)) return true;
  // "contra una barbería de Milagro": whose it is would be told of the one that is known
  if (places.premises.has(word?.folded ?? "") && ONE.has(tokens[before - 1]?.folded ?? "")) return true;
  if (word !== undefined && places.passing.has(word.folded) && isPassage(scan, before)) return true;
  if (nameOf.has(previousWord(scan, first)) && isInSite(scan, before, couldBePerson(scan, first, end))) return true;
  // "382 de Tibú, 120 de Hacarí"
  if (word?.kind === "number" && before < first - 1) return true;
  if (isBesidePlace(scan, first, end)) return true;
  const next = tokens[end];
  if (next === undefined) return false;
  if (isInhabited(scan, end)) return true;
  // "Bolívar state"
  if (!next.capital && places.divisions.has(next.folded)) return true;
  if (next.text !== "," && next.text !== "(") return false;
  // "superó a Milagro, donde hubo nueve"
  if (scan.passage.lexicon.windows.where.has(tokens[end + 1]?.folded ?? "")) return true;
  const larger = endOfDescription({ tokens, lexicon: scan.passage.lexicon }, end + 1) ?? end + 1;
  return larger < tokens.length && isCapital(tokens[larger]!) && placeMatch(tokens, larger) !== null;
}

/** Words from a verb of going to where somebody goes: "envió 1.200 soldados y 40 vehículos a". */
const GOING_WITHIN = 8;
const SENDING: ReadonlySet<string> = new Set(["send", "deploy", "move"].map(deedOfMeasure));

/** "Llegaron a Durán", "envió 1.200 soldados a Durán"; of "trasladaron a Durán" the name may be whom they moved. */
function isGoneTo({ tokens, passage }: Scan, { to, end }: { readonly to: number; readonly end: number }): boolean {
  const { language, places, numbers } = passage.lexicon;
  if (!places.goals.has(tokens[to]?.folded ?? "")) return false;
  const arrives = (word: string) => places.arrivals.some((stem) => word.startsWith(stem));
  // "A Durán llegaron 1.200 soldados"
  if (arrives(tokens[end]?.folded ?? "")) return true;
  let counts = false;
  for (let index = to - 1; index >= Math.max(0, to - GOING_WITHIN); index--) {
    const { kind, folded, spelled } = tokens[index]!;
    if (kind === "mark") return false;
    counts ||= kind === "number" || numbers.words.has(folded);
    if (arrives(folded)) return true;
    if (SENDING.has(knownDeed(language, spelled) ?? ""))
      return counts || passage.lexicon.counted.passives.has(tokens[index - 1]?.folded ?? "");
  }
  return false;
}

/** Words from a site's noun to what says that something is in it: "en tres de las casas", "in the old warehouses". */
const SITE_REACH = 5;

/** "En bodegas de Arriaga", "in two farms of Guerrero": in sites of a town. "La casa de Arriaga", one that is known, may be somebody's of that name. */
function isInSite({ tokens, passage }: Scan, at: number, mayOwn: boolean): boolean {
  const { places, counted } = passage.lexicon;
  let noun = at;
  while (at - noun < 2 && !isSite(tokens[noun]?.folded ?? "")) noun--;
  const word = tokens[noun]?.folded ?? "";
  if (!isSite(word)) return false;
  const isKnown = mayOwn && counted.tally.determiners.has(tokens[noun - 1]?.folded ?? "") && !word.endsWith("s");
  for (let index = noun - 1; index >= Math.max(0, noun - SITE_REACH); index--) {
    const { kind, folded } = tokens[index]!;
    if (kind === "mark") return false;
    if (places.inside.has(folded)) return !isKnown || ONE.has(tokens[noun - 1]!.folded);
  }
  return false;
}

const ONE: ReadonlySet<string> = new Set(["a", "an", "un", "una"]);

/** "en Barranquilla y Soledad", "Durán y Guayaquil": joined with a town of the same country that is nobody's name. */
function isBesidePlace(scan: Scan, first: number, end: number): boolean {
  const { tokens } = scan;
  const { and } = scan.passage.lexicon.counted;
  const joins = (index: number) => tokens[index]?.text === "," || and.has(tokens[index]?.folded ?? "");
  const own = placeMatch(tokens, first)?.value ?? [];
  const isTown = (at: number, match: ReturnType<typeof placeMatch>) =>
    match !== null &&
    !couldBePerson(scan, at, match.end) &&
    match.value.some(({ country }) => country !== null && own.some((entry) => entry.country === country));
  if (
    and.has(tokens[end]?.folded ?? "") &&
    tokens[end + 1]?.capital === true &&
    isTown(end + 1, placeMatch(tokens, end + 1))
  )
    return true;
  if (!joins(first - 1)) return false;
  for (let at = first - 2; at >= Math.max(0, first - 1 - PLACE_WORDS); at--) {
    const match = tokens[at]!.capital ? placeMatch(tokens, at) : null;
    if (match?.end === first - 1 && isTown(at, match)) return true;
  }
  return false;
}

/** Words of a town's name, at most: "San José de las Matas". */
const PLACE_WORDS = 5;

/** Tokens around "por" or "through" among which a verb of passage stands. */
const PASSAGE_REACH = 24;

/** "deportadas 1.187 personas por Elías Piña", "smuggled through Colón": somebody or something goes that way. */
export function isPassage({ tokens, passage }: Pick<Scan, "tokens" | "passage">, at: number): boolean {
  const { passages } = passage.lexicon.places;
  const isAt = (step: 1 | -1) => {
    for (
      let index = at + step;
      index >= 0 && index < tokens.length && Math.abs(index - at) < PASSAGE_REACH;
      index += step
    ) {
      const { text, folded } = tokens[index]!;
      if (text === "." || text === ";") return false;
      if (passages.some((stem) => folded.startsWith(stem))) return true;
    }
    return false;
  };
  return isAt(-1) || isAt(1);
}

/** "Rivera, del 5 al 11 de mayo: ocho detenidos", "Machala: 14 homicides": the label of figures is no person. */
function headsItsFigures(
  { passage, tokens }: Scan,
  { first, place, sentence }: Candidate & { readonly place: { readonly end: number } },
): boolean {
  const before = tokens[first - 1];
  if (first > sentence.firstToken && before?.text !== "," && !passage.lexicon.places.heads.has(before?.folded ?? ""))
    return false;
  return headsFigures(passage, sentence, { start: tokens[first]!.start, end: tokens[place.end - 1]!.end });
}

/** Words from a place to those who live in it: "Durán tenía 303.910 habitantes", "Kingston, with some 670,000 inhabitants". */
const INHABITANTS_WITHIN = 8;

/** Nobody has inhabitants but a place. */
function isInhabited({ passage, tokens }: Scan, end: number): boolean {
  const { measures, speech } = passage.lexicon;
  let isNumbered = false;
  for (let index = end; index < Math.min(tokens.length, end + INHABITANTS_WITHIN); index++) {
    const { kind, text, folded } = tokens[index]!;
    if (text === "." || text === ":" || speech.sayVerbs.has(folded)) return false;
    isNumbered ||= kind === "number";
    if (isNumbered && folded.endsWith("s") && measures.nouns.get(folded)?.measure === "population") return true;
  }
  return false;
}

const PLACE_LINKS = new Set(["of", "the", "de", "la", "el", "del", "los", "las"]);

/** "US" is the country, "us" and "Us" are not, and "US$" is money. */
export function isCountryAcronym(scan: Scan, index: number, entries: readonly GazetteerEntry[]): boolean {
  const token = scan.tokens[index]!;
  const next = scan.tokens[index + 1];
  if (next !== undefined && !next.spaced && next.text === "$") return false;
  return token.text.length < 4 && token.uppercase && entries.some((entry) => entry.kind === "country");
}

/** Names of people throughout: "Benito Juárez", "Toledo"; not "Santiago de Chile". */
function couldBePerson(scan: Scan, first: number, end: number): boolean {
  const { givenNames, surnames } = scan.passage.lexicon.names;
  for (let index = first; index < end; index++) {
    const word = scan.tokens[index]!.bare;
    if (!givenNames.has(word) && !surnames.has(word)) return false;
  }
  return true;
}

/**
 * A street, quarter, building or height by the kind of place that is part of its name: "colonia Roma", "plaza de Mayo",
 * "Lincoln Park". It has no entries, since the name inside it is another place's.
 */
export function namedPlaceRun(scan: Scan, index: number, sentenceEnd: number): Run | null {
  const { places } = scan.passage.lexicon;
  const { tokens } = scan;
  const head = tokens[index]!;
  // "cerró Limón el mes": a verb, and no hill
  if (head.spelled.endsWith("ó")) return null;
  const isWater = places.waters.has(head.folded) && !head.capital;
  if (!isWater && !places.named.has(head.folded)) return null;
  let next = index + 1;
  if (tokens[next]?.folded === "de" && (head.capital || places.namedWithOf.has(head.folded))) {
    next++;
    if (isArticle(tokens[next])) next++;
  } else if (tokens[next]?.folded === "del" && places.namedWithOf.has(head.folded)) next++;
  const name = tokens[next];
  if (name === undefined || next >= sentenceEnd || name.kind !== "word" || !isCapital(name)) return null;
  if (next > index + 1 && !places.namedWithOf.has(head.folded) && placeMatch(tokens, next) !== null) return null;
  return { ...NOTHING, kind: "place", first: index, end: endOfPlaceName(scan, next, sentenceEnd) };
}

/** What has a town's name behind it: its office, its head or what it is. A country has none. Of both languages. */
const OF_TOWNS: ReadonlySet<string> = new Set(
  "municipio municipalidad alcaldia ayuntamiento alcalde alcaldesa intendente personeria cabildo municipality mayor town townhall poblado".split(
    " ",
  ),
);

/**
 * What a name can mean where it stands: "Alcaldía de Argelia", "Argelia, Cauca" name a town that is called like a country. A division
 * of another country behind the comma says so too.
 */
export function meantEntries(
  passage: Passage,
  { first, end }: { readonly first: number; readonly end: number },
  entries: readonly GazetteerEntry[],
): readonly GazetteerEntry[] {
  const { tokens } = passage;
  const country = entries.find(({ kind }) => kind === "country");
  if (country === undefined) return entries;
  const isOfTown = nameOf.has(tokens[first - 1]?.folded ?? "") && OF_TOWNS.has(tokens[first - 2]?.folded ?? "");
  if (!isOfTown && !liesInDivision(passage, end, country)) return entries;
  return entries.filter(({ kind }) => kind !== "country");
}

/** "In Argelia, Cauca, …"; of "In Ecuador, Cauca gangs killed 12" the division only says whose the gangs are. */
function liesInDivision(passage: Passage, end: number, { country }: GazetteerEntry): boolean {
  const { tokens } = passage;
  if (tokens[end]?.text !== "," || tokens[end + 1]?.capital !== true) return false;
  const behind = placeMatch(tokens, end + 1);
  if (behind === null || !closesDivision(passage, behind.end)) return false;
  return behind.value.length > 0 && behind.value.every((entry) => entry.kind === "admin1" && entry.country !== country);
}

function closesDivision({ tokens, lexicon }: Passage, end: number): boolean {
  const token = tokens[end];
  if (token === undefined || token.kind === "mark") return true;
  if (token.capital) return false;
  const { tenses, pasts, tenseEndings } = lexicon.windows;
  const isVerb =
    tenses.has(token.folded) || pasts.has(token.folded) || tenseOfEnding(tenseEndings, token.spelled) !== null;
  return isVerb || lexicon.places.inside.has(token.folded);
}

/** Digits of the number of a town's part, at most. */
const ZONE_DIGITS = 3;

/** "Zona 18", "la comuna 13"; in English with its capital: "Ward 14". */
export function numberedPlaceRun({ passage, tokens }: Scan, index: number): Run | null {
  const { places, language } = passage.lexicon;
  const [kind, number] = [tokens[index]!, tokens[index + 1]];
  if (!places.numbered.has(kind.folded) || (language === "en" && !kind.capital)) return null;
  if (number?.kind !== "number" || !/^\d+$/.test(number.text) || number.text.length > ZONE_DIGITS) return null;
  return { ...NOTHING, kind: "place", first: index, end: index + 2 };
}

/**
 * Past a name of both languages' texts that goes on behind "de": "San Juan de Lurigancho", "Laguna del Tigre"; null where none does.
 * What another place's name follows is there: "San José de Costa Rica".
 */
export function endOfLongName(scan: Scan, first: number, sentenceEnd: number): number | null {
  const { tokens } = scan;
  const { folded } = tokens[first]!;
  const isSaint = saints.has(folded);
  if (!isSaint && !landOfNames.has(folded)) return null;
  const end = endOfCapitals(scan, first, sentenceEnd);
  const of = tokens[end]?.folded;
  if (of !== "de" && of !== "del") return null;
  const hasArticle = of === "de" && spanishArticles.has(tokens[end + 1]?.folded ?? "");
  const isTold = isSaint ? end > first + 1 : of === "del" || hasArticle;
  const name = hasArticle ? end + 2 : end + 1;
  if (!isTold || name >= sentenceEnd || !isCapital(tokens[name]!) || placeMatch(tokens, name) !== null) return null;
  return endOfCapitals(scan, name, sentenceEnd);
}

/** "plaza Santa María la Real", "barrio San Juan de Dios": saints and people keep their "de" and "la". */
function endOfPlaceName(scan: Scan, first: number, sentenceEnd: number): number {
  const { tokens } = scan;
  const end = endOfCapitals(scan, first, sentenceEnd);
  const isSaint = scan.passage.lexicon.places.prefixes.has(tokens[first]!.folded);
  if (!isSaint || (tokens[end]?.folded !== "de" && tokens[end]?.folded !== "la")) return end;
  const next = isArticle(tokens[end + 1]) ? end + 2 : end + 1;
  const name = tokens[next];
  if (name === undefined || next >= sentenceEnd || !isCapital(name) || placeMatch(tokens, next) !== null) return end;
  return endOfCapitals(scan, next, sentenceEnd);
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && ["la", "los", "las", "el"].includes(token.folded);
}

/** English names that end with a kind of place: "Miami Beach", "Suffolk County". */
export function endsAsPlace(scan: Scan, first: number, end: number): boolean {
  const { places, language } = scan.passage.lexicon;
  return language === "en" && end - first > 1 && places.named.has(scan.tokens[end - 1]!.bare);
}
