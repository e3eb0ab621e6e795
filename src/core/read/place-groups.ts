import { facilityNamed } from "../lexicon/facilities.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import { slugOf } from "../lexicon/places-gazetteer.ts";
import { isSite } from "../lexicon/things.ts";
import type { Place } from "../model/index.ts";
import { seatOf } from "./body-seats.ts";
import { headsFigures, headsItem } from "./headings.ts";
import { firstFrom } from "./in-order.ts";
import { mentionsIn } from "./mentions-in.ts";
import type { NameMention, Names } from "./names.ts";
import { isPassage } from "./names-places.ts";
import { isNumeral } from "./numbers-between.ts";
import { oncePerText } from "./once-per-text.ts";
import type { Passage, Sentence, Span } from "./passage.ts";
import { isDescribed, isHeadless, isOfDivision, isOfWhole } from "./place-descriptions.ts";
import { opensClause } from "./place-openings.ts";
import { regionalCountries } from "./place-regions.ts";

/** A sentence in its passage, with the passage's names; `near` is the part of it that is looked at. */
export interface Scene {
  readonly passage: Passage;
  readonly names: Names;
  readonly sentence: Sentence;
  readonly near: Span;
}

/** How far from a figure its places are looked for, in code units: longer than sentences of news are. */
const NEAR = 800;

/** The stretch of a sentence around a span. */
export function nearIn(sentence: Span, span: Span): Span {
  return { start: Math.max(sentence.start, span.start - NEAR), end: Math.min(sentence.end, span.end + NEAR) };
}

/** Places named together ("Honduras and Guatemala", "Mecca, Saudi Arabia"). */
export interface PlaceGroup extends Span {
  readonly places: readonly Place[];
  /** Something is said to be in them, or they open the clause that tells it. */
  readonly located: boolean;
  /** It opens the clause that tells something of it. */
  readonly isSubject: boolean;
  /** Words behind it say where it lies. */
  readonly isDescribed: boolean;
}

/** A part of a town by its number ("zona 18"), which says where only with its town. */
export function isZone({ name, code }: Place): boolean {
  return code === null && ENDS_IN_NUMBER.test(name);
}

const ENDS_IN_NUMBER = / \d+$/;

const NEW = { isSubject: false, isDescribed: false } as const;

/** The place groups of a part of a sentence, with the dateline that it may open with. */
interface GroupsFound {
  readonly groups: readonly PlaceGroup[];
  readonly dateline: PlaceGroup | null;
}

/** Those of a text's names, by where the part begins and ends: the figures of a sentence ask for the same ones. */
const partsOf = oncePerText((_: Scene) => new Map<number, GroupsFound>());

function groupsFound(scene: Scene): GroupsFound {
  const parts = partsOf(scene);
  const { start, end } = scene.near;
  // one number for both: a key of characters would have to be written first
  const key = start * (scene.passage.source.content.length + 1) + end;
  const known = parts.get(key);
  if (known !== undefined) return known;
  const groups = allGroupsIn(scene);
  const dateline = datelineOf(scene, groups);
  const found = { groups: dateline === null ? groups : groups.slice(1), dateline };
  parts.set(key, found);
  return found;
}

/** The place groups of a sentence, in order; the dateline that a paragraph may open with is none of them. */
export function groupsIn(scene: Scene): readonly PlaceGroup[] {
  return groupsFound(scene).groups;
}

/** The place groups of a sentence without those that are but a numbered part of a town. */
export function townsIn(scene: Scene): readonly PlaceGroup[] {
  return groupsIn(scene).filter(({ places }) => !places.every(isZone));
}

/** The place of a dispatch before its text: "GUAYAQUIL, Ecuador —", "Managua, 23 may (EFE).-"; null when there is none. */
export function datelineIn(scene: Scene): PlaceGroup | null {
  return groupsFound(scene).dateline;
}

function datelineOf(scene: Scene, [first]: readonly PlaceGroup[]): PlaceGroup | null {
  const { tokens } = scene.passage;
  const { firstToken, endToken } = scene.sentence;
  if (first === undefined || first.start !== tokens[firstToken]!.start) return null;
  const stop = Math.min(endToken, firstToken + DATELINE_TOKENS);
  for (let index = firstFrom(tokens, first.end); index < stop; index++) {
    if (tokens[index]!.folded === "-" && tokens[index + 1]?.spaced === true) return first;
    if (!isOfDateline(scene.passage, index)) return null;
  }
  return null;
}

/** Place, country, date and agency are no longer together. */
const DATELINE_TOKENS = 18;

function isOfDateline({ tokens, lexicon }: Passage, index: number): boolean {
  const { kind, capital, folded } = tokens[index]!;
  const { inside, not } = lexicon.counted;
  return kind !== "word" || capital || not.months.has(folded) || not.weekdays.has(folded) || inside.has(folded);
}

function allGroupsIn(scene: Scene): readonly PlaceGroup[] {
  const { passage } = scene;
  const groups: PlaceGroup[] = [];
  for (const mention of placeMentions(scene)) {
    if (mention.kind !== "place" || mention.place === null || isCompound(passage, mention)) continue;
    if (isBeforeKind(passage, mention)) continue;
    const last = groups.at(-1);
    const { start, end } = mention;
    if (last !== undefined && isApposed(scene, last, mention)) {
      const placed = [...last.places.slice(0, -1), placedIn(last.places.at(-1)!, mention.place)];
      const places = mention.place.kind === "country" ? [...placed, mention.place] : placed;
      groups[groups.length - 1] = { ...last, end, places, isDescribed: true };
    } else if (last !== undefined && isJoined(scene, last, mention) && !startsItem(scene, last, mention))
      groups[groups.length - 1] = { ...last, end, places: [...last.places, mention.place] };
    else groups.push({ ...NEW, start, end, places: [mention.place], located: isSaidOf(scene, mention) });
  }
  return groups.map((group) => (opensClause(scene, group) ? { ...group, located: true, isSubject: true } : group));
}

/** The names of a sentence that may be places, with countries spoken of by their region, and what bodies rule where something is in it. */
function placeMentions({ passage, names, near }: Scene): readonly NameMention[] {
  const named = mentionsIn(names, near).map((mention) => {
    const seat =
      mention.kind === "organization" && isInside(passage, mention) ? seatOf({ passage, names }, mention) : null;
    return seat === null ? mention : { ...mention, kind: "place" as const, name: seat.name, place: seat };
  });
  const regional = regionalCountries({ passage, names }).filter(({ start }) => start >= near.start && start < near.end);
  if (regional.length === 0) return named;
  const countries = regional.map(({ start, end, place }) => {
    const nobody = { organization: null, person: null };
    return { ...nobody, start, end, kind: "place" as const, name: place.name, place };
  });
  return [...named, ...countries].sort((one, other) => one.start - other.start);
}

/** "En la Alcaldía Azcapotzalco": something is in what the body rules. */
function isInside({ tokens, lexicon }: Passage, { start }: Span): boolean {
  const before = firstFrom(tokens, start) - 1;
  const isDetermined = lexicon.counted.tally.determiners.has(tokens[before]?.folded ?? "");
  return lexicon.places.inside.has(tokens[isDetermined ? before - 1 : before]?.folded ?? "");
}

function isSaidOf(scene: Scene, mention: NameMention): boolean {
  const { passage, sentence } = scene;
  if (isSayingPlace(scene, mention)) return false;
  const heads = headsFigures(passage, sentence, mention) || headsItem(passage, sentence, mention);
  return heads || isOfWhole(passage, sentence, mention) || isLocated(passage, mention);
}

/** "The Amazonian departments of Beni and Pando", "the Pacific provinces of": what kind of places, which are named behind. */
function isBeforeKind({ tokens, lexicon }: Passage, { end }: Span): boolean {
  const next = firstFrom(tokens, end);
  const isKind = lexicon.places.heads.has(tokens[next]?.folded ?? "") && !lexicon.counted.headFirst;
  return isKind && lexicon.counted.inside.has(tokens[next + 1]?.folded ?? "");
}

/** "pro-Beijing": not the place. */
export function isCompound(passage: Passage, mention: Span): boolean {
  const { tokens } = passage;
  const index = firstFrom(tokens, mention.start);
  return tokens[index]?.spaced === false && tokens[index - 1]?.text === "-";
}

const JOINS = new Set(", and y e o or ( ) de del of the la el as well como".split(" "));

function isJoined(scene: Scene, last: Span, { start, end }: Span): boolean {
  const { tokens, lexicon } = scene.passage;
  const first = firstFrom(tokens, last.end);
  for (let index = first; index < tokens.length && tokens[index]!.start < start; index++) {
    const { folded } = tokens[index]!;
    if (JOINS.has(folded) || lexicon.places.heads.has(folded)) continue;
    const isOwn = isNumeral(scene.passage, firstFrom(tokens, end)) && countsBefore(scene, last);
    if (!opensAgain(scene.passage, index) || isOwn) return false;
  }
  return true;
}

/** "14 arrests in Cali, Buga 3": behind a number before, the next place of a list with its own. */
function startsItem(scene: Scene, last: Span, mention: Span): boolean {
  return headsItem(scene.passage, scene.sentence, mention) && countsBefore(scene, last);
}

/** The second "en" of "en Tacna y en Arequipa". */
function opensAgain({ tokens, lexicon }: Passage, index: number): boolean {
  const { counted, places } = lexicon;
  return places.inside.has(tokens[index]!.folded) && counted.and.has(tokens[index - 1]?.folded ?? "");
}

/** "212 casos en Limón y en Puntarenas 151": behind a number before, the one right behind a place is the place's own. */
function countsBefore({ passage, near }: Scene, { start }: Span): boolean {
  const [first, end] = [firstFrom(passage.tokens, near.start), firstFrom(passage.tokens, start)];
  for (let index = first; index < end; index++) if (isNumeral(passage, index)) return true;
  return false;
}

/** Whether a name only says where the one before it lies: "Tumaco, en Nariño, registró", "Palmasola prison in Santa Cruz". */
function isApposed({ passage, sentence, names }: Scene, last: PlaceGroup, mention: NameMention): boolean {
  const { tokens, lexicon } = passage;
  const [first, end] = [firstFrom(tokens, last.end), firstFrom(tokens, mention.start)];
  const opens = last.start === tokens[sentence.firstToken]!.start;
  if (
    isDescribed(passage, { first, end, opens }) ||
    isOfDivision({ passage, names }, { town: last.places.at(-1)!, end: last.end, division: mention })
  )
    return true;
  const [{ name, code, kind, country }] = last.places as [Place];
  const larger = mention.place!;
  const isNear =
    tokens[first]?.text === "," && first + 2 === end && lexicon.places.inside.has(tokens[first + 1]!.folded);
  if (isNear && larger.kind === "country" && country === larger.code && kind !== "country") return true;
  // "in Vila Serena, in Rio de Janeiro": what no table knows is told by what it lies in
  const isUnknown = code === null && kind === "area" && tokens[first]?.text === ",";
  if ((!isUnknown && facilityNamed(name) === null) || facilityNamed(mention.name) !== null) return false;
  const inside = tokens[first]?.text === "," ? first + 1 : first;
  return inside + 1 === end && lexicon.places.inside.has(tokens[inside]!.folded);
}

/** A place within the one that its text puts it in, by whose code it is known: "Tumaco, en Nariño" is CO-NAR's. */
function placedIn(place: Place, larger: Place): Place {
  if (place.country !== null && larger.country !== null && place.country !== larger.country) return place;
  const country = place.country ?? larger.country;
  const isOpen = place.code === null || place.code.includes(":");
  if (!isOpen || larger.kind !== "admin1" || larger.code === null) return { ...place, country };
  const facility = facilityNamed(place.name);
  const own = facility === null ? slugOf(place.name) : `${slugOf(facility.of)}/${facility.kind}`;
  return { ...place, code: `${larger.code}/${own}`, country };
}

const LINKS = new Set("and y e of the de del la el los las ,".split(" "));

/** Behind "in", "en", "across" and their like, names and kinds of place between. */
function isLocated(passage: Passage, mention: NameMention): boolean {
  const { tokens, lexicon } = passage;
  if (isBeforePremises(passage, mention) || isBeforePolice(passage, mention) || isAlong(passage, mention)) return true;
  if (isNamedAsTown(passage, mention) || ownsBody(passage, mention)) return true;
  let index = firstFrom(tokens, mention.start) - 1;
  for (let steps = 0; index >= 0 && steps < 12; index--, steps++) {
    const token = tokens[index]!;
    if (lexicon.places.inside.has(token.folded) || isOfMeasured(passage, index)) return true;
    if (lexicon.counted.inside.has(token.folded) && isHeldBy(passage, index - 1)) return true;
    if (lexicon.places.premises.has(token.folded)) return isNamedByPlace(passage, index);
    if (lexicon.places.passing.has(token.folded))
      return isThroughStreets(passage, index) || isPassage({ tokens, passage }, index);
    if (lexicon.places.thanWords.has(token.folded)) return false;
    if (isArrival(passage, index)) return true;
    if (isHeadless(passage, index)) return true;
    if (isFacing(passage, index, mention)) return true;
    const passes =
      token.capital ||
      token.kind === "number" ||
      LINKS.has(token.folded) ||
      lexicon.places.neighbouring.has(token.folded) ||
      lexicon.places.whole.has(token.folded) ||
      lexicon.places.heads.has(token.folded) ||
      lexicon.counted.tally.determiners.has(token.folded) ||
      lexicon.numbers.words.has(token.folded) ||
      lexicon.places.lies.has(token.folded) ||
      isSpot(passage, index) ||
      isWithinSpot(passage, index);
    if (!passes) return false;
  }
  return false;
}

/** "Guanajuato's commission counts": a body of its own state tells of what is there. */
function ownsBody({ tokens, lexicon }: Passage, { end }: Span): boolean {
  const next = firstFrom(tokens, end);
  if (!/['’]s$/.test(tokens[next - 1]!.text)) return false;
  const { officials, heads } = lexicon.organizations;
  return [next, next + 1].some((index) => {
    const word = tokens[index]?.folded ?? "";
    return officials.has(word) || heads.get(word) === "state-body";
  });
}

/** "Stormed the Haitian town of Savien", "atacaron la aldea de Nebulá": a place that is named with its kind is where it happened. */
function isNamedAsTown({ tokens, lexicon }: Passage, { start }: Span): boolean {
  const first = firstFrom(tokens, start);
  const [before, head] = [tokens[first - 1]?.folded ?? "", tokens[first - 2]?.folded ?? ""];
  return lexicon.counted.inside.has(before) && lexicon.places.towns.has(head);
}

/** "Frente a las costas de Manabí", "facing Esmeraldas"; "40, frente a Honduras" may hold one country against another. */
function isFacing({ tokens, lexicon }: Passage, last: number, { place, start }: NameMention): boolean {
  const { facing, coasts } = lexicon.places;
  const isPhrase = [last, last - 1].some(
    (index) => index >= 0 && phraseAt(facing, tokens, { index, end: last + 1 })?.end === last + 1,
  );
  if (!isPhrase || place?.kind !== "country") return isPhrase;
  return tokens.slice(last, firstFrom(tokens, start)).some(({ folded }) => coasts.has(folded));
}

/** "familias de Nuquí", "autoridades sanitarias de Tamaulipas": those who live or rule there, an adjective between. */
function isHeldBy({ tokens, lexicon }: Passage, index: number): boolean {
  const { places, organizations } = lexicon;
  const isOne = (word: string) =>
    places.dwellers.has(word) || organizations.officials.has(word) || organizations.heads.get(word) === "state-body";
  return isOne(tokens[index]?.folded ?? "") || (lexicon.counted.headFirst && isOne(tokens[index - 1]?.folded ?? ""));
}

/** "un billar de Uruapan", "el cementerio municipal de Tela": the town's own, whatever word leads to it. */
function isNamedByPlace({ tokens, lexicon }: Passage, premises: number): boolean {
  return [1, 2].some((step) => lexicon.counted.inside.has(tokens[premises + step]?.folded ?? ""));
}

/** "Por las calles de San Salvador", "through downtown Lima": those who go that way stay there. */
function isThroughStreets({ tokens, lexicon }: Passage, index: number): boolean {
  return [1, 2].some((step) => lexicon.places.streets.has(tokens[index + step]?.folded ?? ""));
}

function isOf({ tokens, lexicon }: Passage, index: number): boolean {
  return lexicon.counted.inside.has(tokens[index]?.folded ?? "");
}

/** "on the Caura River", "on Pan-American Highway": what is on a river, road or island is there. */
function isAlong({ tokens, lexicon }: Passage, mention: Span): boolean {
  if (lexicon.language !== "en") return false;
  const first = firstFrom(tokens, mention.start);
  const before = lexicon.counted.tally.determiners.has(tokens[first - 1]?.folded ?? "") ? first - 2 : first - 1;
  const next = firstFrom(tokens, mention.end);
  const kinds = [tokens[next - 1], tokens[next]];
  const isKind = kinds.some((token) => token !== undefined && lexicon.places.named.has(token.folded));
  return isKind && tokens[before]?.folded === "on";
}

/** "a Quito bar", "the Uruapan pool hall": a building named by its town. */
function isBeforePremises({ tokens, lexicon }: Passage, mention: Span): boolean {
  const [first, next] = [firstFrom(tokens, mention.start), firstFrom(tokens, mention.end)];
  if (lexicon.language !== "en" || !lexicon.counted.tally.determiners.has(tokens[first - 1]?.folded ?? ""))
    return false;
  return [0, 1].some((step) => {
    const token = tokens[next + step];
    return token !== undefined && !token.capital && lexicon.places.premises.has(token.folded);
  });
}

/** The "a" of "llegaron a", the "to" of "arrived to". */
function isArrival({ tokens, lexicon }: Passage, index: number): boolean {
  const before = tokens[index - 1]?.folded ?? "";
  if (!TO.has(tokens[index]!.folded) || NOUN_ENDINGS.some((ending) => before.endsWith(ending))) return false;
  return lexicon.places.arrivals.some((stem) => before.startsWith(stem));
}

/** "A su llegada a", "on arrival": then and there something else happened. */
const NOUN_ENDINGS = ["ada", "adas", "al", "als"];

const TO: ReadonlySet<string> = new Set(["a", "al", "to"]);

/** "Crotone police", "the Kurbna police directorate": whose they are. */
function isBeforePolice({ tokens, lexicon }: Passage, { start, end }: Span): boolean {
  const next = tokens[firstFrom(tokens, end)];
  const isKind = lexicon.places.polices.has(tokens[firstFrom(tokens, start)]!.folded);
  return lexicon.language === "en" && next?.folded === "police" && !isKind;
}

/** Words between a noun and its "of": "población proyectada a mitad de año de". */
const NOUN_REACH = 6;

/** The "of" of "the population of Hanover", "la tasa de homicidios de Limón". */
function isOfMeasured({ tokens, lexicon }: Passage, index: number): boolean {
  const { counted, measures, units } = lexicon;
  if (!counted.inside.has(tokens[index]!.folded)) return false;
  for (let at = index - 1; at >= Math.max(0, index - NOUN_REACH) && tokens[at]!.kind === "word"; at--) {
    const { folded } = tokens[at]!;
    // "residents of Limón" may have left it; its population is there
    const isPopulation = measures.nouns.get(folded)?.measure === "population" && !folded.endsWith("s");
    if (isPopulation || units.rateNouns.has(folded)) return true;
    if (counted.auxiliaries.has(folded)) return false;
  }
  return false;
}

/**
 * The noun of "en un bar de Limón", "in the hills of Jutiapa": a determiner before it and "of" behind. A building or piece of
 * ground needs no determiner, and may have more words: "en tres bodegas clandestinas de Arriaga", "casas de seguridad de".
 */
function isSpot({ tokens, lexicon }: Passage, index: number): boolean {
  const { tally, inside } = lexicon.counted;
  const word = (back: number) => tokens[index - back]?.folded ?? "";
  if (tokens[index]!.kind !== "word" || !inside.has(word(-1))) return isSite(word(0)) && inside.has(word(-2));
  if (tally.determiners.has(word(1)) || lexicon.places.inside.has(word(1))) return true;
  return isSite(word(0)) || isSite(word(1)) || (inside.has(word(1)) && isSite(word(2)));
}

/** "una casa de seguridad de Villa Nueva", "el cementerio municipal de Tela": what follows the noun of a spot before its "of". */
function isWithinSpot(passage: Passage, index: number): boolean {
  const { tokens, lexicon } = passage;
  if (tokens[index]!.kind !== "word" || !isOf(passage, index + 1)) return false;
  const before = tokens[index - 1]?.folded ?? "";
  const { premises, heads } = lexicon.places;
  const noun = isOf(passage, index - 1) ? (tokens[index - 2]?.folded ?? "") : before;
  return premises.has(noun) || heads.has(noun);
}

/** Words of a clause of saying that a place may stand before. */
const SAYING_REACH = 24;

/** "En Tegucigalpa, el portavoz aseguró que …": where it was said, not where it happened. */
function isSayingPlace({ passage, sentence }: Scene, mention: Span): boolean {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, mention.start);
  const next = firstFrom(tokens, mention.end);
  if (first - sentence.firstToken > 2 || tokens[next]?.text !== ",") return false;
  const { sayVerbs, that } = lexicon.speech;
  let said = false;
  for (let index = next; index < Math.min(sentence.endToken, next + SAYING_REACH); index++) {
    const { folded, kind } = tokens[index]!;
    if (kind === "number") return false;
    if (said && that.has(folded)) return true;
    said ||= sayVerbs.has(folded);
  }
  return false;
}
