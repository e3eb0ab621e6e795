import { facilityNamed } from "../../lexicon/facilities.ts";
import { slugOf } from "../../lexicon/places-gazetteer.ts";
import type { Place } from "../../model/index.ts";
import { headsFigures, headsItem } from "../lists/headings.ts";
import { seatOf } from "../names/body-seats.ts";
import type { NameMention, Names } from "../names/names.ts";
import { hasTally } from "../names/tallies.ts";
import { isNumeral } from "../numbers/numbers-between.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import { oncePerNames } from "../text/once-per-text.ts";
import type { Passage, Sentence, Span } from "../text/passage.ts";
import { isDescribed, isOfDivision, isOfWhole } from "./descriptions.ts";
import { opensClause } from "./openings.ts";
import { regionalCountriesIn } from "./regions.ts";
import { isLocated, ownsOfficials } from "./settings.ts";

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
  /** It is named for a body or officials of its own, who may tell of a place within it. */
  readonly isOwner: boolean;
}

/** A part of a town by its number ("zona 18"), which says where only with its town. */
export function isZone({ name, code }: Place): boolean {
  return code === null && ENDS_IN_NUMBER.test(name);
}

const ENDS_IN_NUMBER = / \d+$/;

const NEW = { isSubject: false, isDescribed: false, isOwner: false } as const;

/** The place groups of a part of a sentence, with the dateline that it may open with. */
interface GroupsFound {
  readonly groups: readonly PlaceGroup[];
  readonly dateline: PlaceGroup | null;
}

/** Those of a text's names, by where the part begins and ends: the figures of a sentence ask for the same ones. */
const partsOf = oncePerNames((_: Scene) => new Map<number, GroupsFound>());

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
    else {
      const isOwner = ownsOfficials(passage, mention);
      groups.push({
        ...NEW,
        start,
        end,
        places: [mention.place],
        located: isOwner || isSide(passage, mention) || isSaidOf(scene, mention),
        isOwner,
      });
    }
  }
  return groups.map((group) =>
    opensClause(scene, group) ? { ...group, located: true, isSubject: true, isOwner: false } : group,
  );
}

/** The names of a sentence that may be places, with countries spoken of by their region, and what bodies rule where something is in it. */
function placeMentions({ passage, names, near }: Scene): readonly NameMention[] {
  const named = mentionsIn(names, near).map((mention) => {
    const seat =
      mention.kind === "organization" && isInside(passage, mention) ? seatOf({ passage, names }, mention) : null;
    if (isSide(passage, mention)) return { ...mention, kind: "place" as const };
    return seat === null ? mention : { ...mention, kind: "place" as const, name: seat.name, place: seat };
  });
  const regional = regionalCountriesIn({ passage, names, near });
  if (regional.length === 0) return named;
  const countries = regional.map(({ start, end, place }) => {
    const nobody = { organization: null, person: null };
    return { ...nobody, start, end, kind: "place" as const, name: place.name, place };
  });
  return [...named, ...countries].sort((one, other) => one.start - other.start);
}

const SIDES: ReadonlySet<string> = new Set(
  "side bank shore soil territory waters lado margen orilla suelo territorio aguas".split(" "),
);

/** "On the Peruvian side", "en territorio peruano": in the country, by the word for its people. */
function isSide({ tokens, lexicon }: Passage, { start, end, place }: NameMention): boolean {
  if (place?.kind !== "country") return false;
  const index = lexicon.counted.headFirst ? firstFrom(tokens, start) - 1 : firstFrom(tokens, end);
  return SIDES.has(tokens[index]?.folded ?? "");
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
  return (
    heads ||
    isTallied(passage, sentence, mention) ||
    isOfWhole(passage, sentence, mention) ||
    isLocated(passage, mention)
  );
}

/** "Up on the border Rivera had 19 homicides", "con 49 homicidios cerró Limón": crimes are told of it, wherever it stands. */
function isTallied(passage: Passage, sentence: Sentence, { start, end }: Span): boolean {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, start);
  const before = tokens[first - 1];
  if (before === undefined || before.capital || lexicon.counted.inside.has(before.folded)) return false;
  return hasTally(passage, { first, end: firstFrom(tokens, end), sentence });
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
  if (describesNoun(scene.passage, { start, end })) return false;
  for (let index = first; index < tokens.length && tokens[index]!.start < start; index++) {
    const { folded } = tokens[index]!;
    if (JOINS.has(folded) || lexicon.places.heads.has(folded)) continue;
    const isOwn = isNumeral(scene.passage, firstFrom(tokens, end)) && countsBefore(scene, last);
    if (!opensAgain(scene.passage, index) || isOwn) return false;
  }
  return true;
}

/** "In Kaduna and Niger states, the Lagos consultancy reported": whose somebody is, in English before its noun. */
function describesNoun({ tokens, lexicon }: Passage, { start, end }: Span): boolean {
  const next = tokens[firstFrom(tokens, end)];
  const isDetermined = lexicon.language === "en" && tokens[firstFrom(tokens, start) - 1]?.folded === "the";
  return isDetermined && next?.kind === "word" && !next.capital && !lexicon.places.heads.has(next.folded);
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
