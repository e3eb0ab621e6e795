import { facilityAt, facilityNamed } from "../../lexicon/facilities.ts";
import { nameArticles } from "../../lexicon/small-words.ts";
import type { Figure, Place, Window } from "../../model/index.ts";
import type { Amount as ReadAmount } from "../counted/amount-settings.ts";
import { indexBefore } from "../counted/market-levels.ts";
import type { Headed } from "../lists/headed.ts";
import { headsItem } from "../lists/headings.ts";
import type { ListItem } from "../lists/lists.ts";
import { inTurn } from "../lists/turns.ts";
import { seatsIn } from "../names/body-seats.ts";
import type { Names } from "../names/names.ts";
import { countryPlace, isRegion } from "../names/place-matches.ts";
import { hasNumberBetween, isNumber } from "../numbers/numbers-between.ts";
import type { Speech } from "../speech/speech.ts";
import { firstFrom } from "../text/in-order.ts";
import { distinct, mentionsIn } from "../text/mentions-in.ts";
import { type Passage, type Span, sentenceAt } from "../text/passage.ts";
import { isPossessive } from "../text/tokens.ts";
import { placeByKind } from "./anaphors.ts";
import {
  countriesIn,
  isActor,
  isGoal,
  namesItself,
  openingIn,
  placesOfContext,
  SENT_AWAY,
  topicOf,
} from "./context.ts";
import { countriesBeside } from "./countries-beside.ts";
import { withoutCrimes } from "./courts.ts";
import { groupsIn, isZone, nearIn, type PlaceGroup, type Scene } from "./groups.ts";
import { leftBy } from "./left.ts";
import { placeListedWith } from "./listed-with.ts";
import { isOfWorld, nationOf, placeOfRate } from "./nation.ts";
import { isNowhere, isPlaceless } from "./nowhere.ts";
import { isOfAnother } from "./of-others.ts";
import { originsOf } from "./origins.ts";
import { pastPart } from "./part-asides.ts";
import { placesOfSameCount, raisedBy } from "./raised.ts";
import { scenesAmong } from "./scenes.ts";
import { isWhere } from "./settings.ts";
import { spokenPlaces } from "./spoken.ts";
import { placesLeft, rightBehind } from "./taken.ts";
import { placesToldTogether } from "./told-together.ts";
import { placeInOrder } from "./turns.ts";
import { placeOfSubject } from "./with-numbers.ts";

/** A figure as far as it is read from its own words. */
type Amount = Pick<ReadAmount, "bound" | "counted" | "number" | "rhetorical" | "unit" | "item" | "turn"> &
  Span & { readonly window: Window };

/** What places are read from. */
interface PlacesFound {
  readonly passage: Passage;
  readonly names: Names;
  readonly speech: Speech;
  readonly headed?: ReadonlyMap<number, Headed>;
  /** The figures before it, with their places. */
  readonly figures: readonly Figure[];
}

/**
 * The places a figure is about, and where the counted come from. Places are those that the counted were taken or driven out
 * of; then the country of the share index that it is of; then those the sentence puts the counted in, behind the figure
 * first, then before it; then those of the heading that its sentence stands under; then the country of the body that acts or
 * speaks; then what the paragraph or the whole text is about, if that is one place. Where the counted come from ("gang
 * members from El Salvador", "Salvadoran gang members") is a place of theirs only if they were driven out of it. A figure
 * that counts nobody, and a few things that a talk is made of, are nowhere.
 */
export function figurePlaces(
  amount: Amount,
  found: PlacesFound,
): { readonly places: readonly Place[]; readonly origins: readonly Place[] } {
  const { passage, names, speech } = found;
  if (amount.item !== null) return itemPlaces(amount, amount.item, found);
  const sentence = sentenceAt(passage, amount.start);
  if (sentence === null) return { places: [], origins: [] };
  const scene: Scene = { passage, names, sentence, near: nearIn(sentence, amount) };
  const origins = originsOf(amount, scene);
  if (amount.rhetorical || isPlaceless(amount, passage)) return { places: [], origins };
  const left = leftBy(amount, scene, origins);
  if (left.length > 0) return { places: withTopic(left, scene), origins: [] };
  const taken = placesLeft(amount, { ...scene, near: rightBehind(scene.passage, amount) });
  if (taken.length > 0) return { places: withTopic(taken, scene), origins };
  const market = marketOf(amount, scene);
  if (market !== null) return { places: [market], origins };
  const pointed = placesPointed(amount, scene, found.figures);
  if (pointed !== null) return { places: withTopic(pointed, scene), origins };
  const subject = placeOfSubject(amount, scene);
  if (subject !== null) return { places: withTopic([subject], scene), origins };
  const nation = nationOf(amount, scene);
  if (nation !== null) return { places: nation, origins };
  const rated = placeOfRate(amount, scene);
  if (rated !== null) return { places: rated, origins };
  if (isOfWorld(amount, scene)) return { places: [], origins };
  const apart = placesApart(amount, scene);
  const own = apart.length > 0 ? apart : ownPlaces(amount, scene);
  if (own.every(isZone) && own.length > 0)
    return {
      places: withTopic([...own, ...placesOfContext(scene, { amount, figures: found.figures })], scene),
      origins,
    };
  if (own.length > 0) return { places: withTopic(own, scene), origins };
  const takenFrom = placesLeft(amount, scene);
  if (takenFrom.length > 0) return { places: withTopic(takenFrom, scene), origins };
  const heading = found.headed?.get(sentence.index)?.places ?? [];
  // "Caracas. Las protestas que han sacudido a Venezuela …": where it was written
  if (heading.length > 0 && !heading.some(({ country }) => country !== null && namesItself(scene, country)))
    return { places: withTopic(heading, scene), origins };
  const spoken = spokenPlaces(speech.attributionAt(amount).speaker, scene, found.figures);
  if (spoken.length > 0) return { places: withTopic(spoken, scene), origins };
  if (origins.length === 0 && isNowhere(amount, scene)) return { places: [], origins };
  const { measure } = amount.counted;
  const told = placesOfContext(scene, { amount, figures: found.figures });
  return { places: withTopic(SENT_AWAY.has(measure) ? countriesOf(told, scene) : told, scene), origins };
}

/** Where a figure is by the order, the list or the other figures that it stands among; null where those do not say. */
function placesPointed(amount: Amount, scene: Scene, figures: readonly Figure[]): readonly Place[] | null {
  const ordered = placeInOrder(amount, scene) ?? placeListedWith(amount, scene);
  if (ordered !== null) return [ordered];
  const verb = raisedBy(scene.passage, scene.sentence, { ...amount, measure: amount.counted.measure });
  const before = verb === null ? [] : groupsIn(scene).filter(({ end }) => end <= scene.passage.tokens[verb]!.start);
  if (before.length === 0) return placesToldTogether(scene, figures);
  const behind = groupsIn(scene).find(({ located, start }) => located && start >= amount.end);
  return behind?.places ?? placesOfSameCount(amount, figures);
}

/** People were sent out of the country, whichever of its places was told of before. */
function countriesOf(places: readonly Place[], { passage }: Scene): readonly Place[] {
  const codes = new Set(places.map(({ country }) => country));
  return [...codes].flatMap((code) =>
    code === null ? [] : (countryPlace(code, passage.lexicon.places.nameIndex, null) ?? []),
  );
}

/** "Guatemala and Honduras reported 512 and 378 homicides, respectively": each figure has its own; null without as many places. */
function placeInTurn({ turn }: Amount, { passage, names, sentence }: Scene): readonly Place[] | null {
  if (turn === null) return null;
  const named = mentionsIn(names, sentence).filter(({ place }) => place !== null);
  const own = inTurn(passage, named, { turn, spanOf: (mention) => mention });
  return own === null ? null : [own.place!];
}

/** An item's places are those of its label, or else those of the heading. */
function itemPlaces(
  amount: Amount,
  item: ListItem,
  found: PlacesFound,
): { readonly places: readonly Place[]; readonly origins: readonly Place[] } {
  const { start } = found.passage.tokens[item.heading.first]!;
  const ofHeading = figurePlaces({ ...amount, item: null, start, end: start }, found);
  if (item.places.length === 0) return ofHeading;
  const { names, passage } = found;
  const { sentence } = item;
  const scene: Scene = { passage, names, sentence, near: nearIn(sentence, { start, end: start }) };
  return { ...ofHeading, places: withTopic(item.places, scene) };
}

/** A place within a country gets it beside it as {@link countriesBeside} says; one that no table knows, that of its sentence or text, if there is one alone. */
function withTopic(places: readonly Place[], scene: Scene): readonly Place[] {
  const [named, further] = places.filter((place) => place.kind === "country");
  if (named !== undefined) return further === undefined ? placesIn(named.country, places) : places;
  if (places.some(({ country }) => country !== null)) return [...places, ...countriesBeside(places, scene)];
  const { nameIndex } = scene.passage.lexicon.places;
  if (places.every(isRegion)) return places;
  const [only, other] = countriesIn(scene, "place");
  const sole = only === undefined || other !== undefined ? null : countryPlace(only, nameIndex, null);
  const country = sole ?? topicOf(scene) ?? openingIn(scene).find(({ kind }) => kind === "country") ?? null;
  if (country === null || country.kind !== "country") return places;
  return [...placesIn(country.country, places), country];
}

/** A place that no table knows lies in the country beside it. */
function placesIn(country: string | null, places: readonly Place[]): readonly Place[] {
  return places.map((place) => (place.country === null ? { ...place, country } : place));
}

/** The place group right behind the figure, before another number; else the last one in front of it; else the acting body's country. */
function placesOfSentence(amount: Amount, scene: Scene): readonly Place[] {
  const owner = ownerOf(amount, scene);
  if (owner !== null) return [owner];
  const named = groupsIn(scene);
  const groups = scenesAmong(
    withoutCrimes(amount, named, scene).map((group) =>
      isSentTo(amount, group, scene) ? { ...group, located: true, isOwner: false } : group,
    ),
  );
  const before = groups.findLast((group) => group.end <= amount.start);
  if (isOfAll(scene, amount)) {
    const named = groupsIn({ ...scene, near: scene.sentence }).filter(({ end }) => end <= amount.start);
    return distinct(named.flatMap(({ places }) => places));
  }
  const following = groups.find((group) => group.start >= amount.end);
  if (before !== undefined && isItem(scene, before, amount)) return distinct(before.places);
  const isOfNext =
    following !== undefined &&
    (isNextClauses(scene, amount.end, following.start) ||
      (before !== undefined &&
        (following.isSubject ||
          isWhere(scene.passage, following) ||
          isOfAnother(scene.passage, amount.end, following) ||
          isPartedOff(scene, amount.end, following.start) ||
          headsItem(scene.passage, scene.sentence, following))));
  const behind = isOfNext ? undefined : following;
  const end = pastPart(scene.passage, amount.end);
  const own = behind === undefined || behind.start >= end ? behind : groups.find(({ start }) => start >= end);
  if (own !== undefined && !hasNumberBetween(scene.passage, end, own.start)) return distinct(own.places);
  const chosen =
    (before === undefined ? undefined : (townBefore(scene, { groups, amount }, before) ?? before)) ??
    (groups.length === 1 && !isBehindParting(scene, amount.end, behind) && !isOfPart(scene, amount.end, behind)
      ? behind
      : undefined);
  if (chosen !== undefined) return distinct(chosen.places);
  const pointed = placeByKind(scene);
  if (pointed !== null) return [pointed];
  const { nameIndex } = scene.passage.lexicon.places;
  const seats = seatsIn(scene, scene.near);
  if (seats.length > 0) return distinct(seats);
  const actors = mentionsIn(scene.names, scene.near).filter((mention) => isActor(scene.passage, mention));
  return distinct(
    actors.flatMap(
      (mention) => mention.place ?? countryPlace(mention.organization?.country ?? "", nameIndex, null) ?? [],
    ),
  );
}

/** Tokens from a number of people sent somewhere to the place. */
const SENT_WITHIN = 6;

/** "Sent 800 soldiers to Puno", "llegaron a Puno 800 soldados": officers and troops are told of where they go. */
function isSentTo(amount: Amount, group: Span, { passage }: Scene): boolean {
  const [first, last] = amount.start < group.start ? [amount, group] : [group, amount];
  const between = passage.tokens.slice(firstFrom(passage.tokens, first.end), firstFrom(passage.tokens, last.start));
  // "of the 90 that will be sent to Cali, 40 are women"
  const isNear = between.length <= SENT_WITHIN && (first === amount || between.every(({ kind }) => kind !== "mark"));
  return amount.counted.measure === "personnel" && isNear && isGoal(passage, group);
}

/** "In a raid in Tela on Friday, police in Honduras arrested 12": the town that the sentence opened with, in the country of those who act. */
function townBefore(
  scene: Scene,
  { groups, amount }: { readonly groups: readonly PlaceGroup[]; readonly amount: Span },
  country: PlaceGroup,
): PlaceGroup | undefined {
  const [only, other] = country.places;
  if (only?.kind !== "country" || other !== undefined) return undefined;
  const { tokens, lexicon } = scene.passage;
  const said = tokens.slice(scene.sentence.firstToken, firstFrom(tokens, amount.start));
  // "At a press conference in Tegucigalpa, police in Honduras said 3,000 …": where it was said
  if (said.some(({ folded }) => lexicon.speech.sayVerbs.has(folded) || lexicon.speech.that.has(folded)))
    return undefined;
  return groups.find(
    ({ start, end, places }) =>
      end < country.start &&
      firstFrom(tokens, start) - scene.sentence.firstToken < OPENING_WITHIN &&
      !isPartedOff(scene, end, country.start) &&
      !hasNumberBetween(scene.passage, end, country.start) &&
      places.every((place) => place.kind !== "country" && (place.country ?? only.code) === only.code),
  );
}

/** Tokens of a phrase that opens a sentence with where it happened: "In a raid on a bar in". */
const OPENING_WITHIN = 10;

/** What indices do: they fall by so much and end at so much. */
const OF_MARKETS: ReadonlySet<string> = new Set(["change", "share", "prices", "other"]);

/** "The Nikkei fell 1.2%": the country of the share index before a figure. */
function marketOf({ start, counted }: Amount, { passage, sentence }: Scene): Place | null {
  if (!OF_MARKETS.has(counted.measure)) return null;
  const country = indexBefore(passage, sentence, firstFrom(passage.tokens, start));
  return country === null ? null : countryPlace(country, passage.lexicon.places.nameIndex, null);
}

function ownPlaces(amount: Amount, scene: Scene): readonly Place[] {
  return withBareFacility(amount, scene, placeInTurn(amount, scene) ?? placesOfSentence(amount, scene));
}

/** Words from a distance to the place that it is measured from: "al oeste de", "northwest of", "from". */
const APART_WITHIN = 4;

/** "Sitki, 40 kilómetros al norte de Pasto", "Sitki, 40 miles from Pasto": the place that lies so far from another, or else that other. */
function placesApart({ start, end, counted }: Amount, scene: Scene): readonly Place[] {
  if (counted.measure !== "area-distance") return [];
  const groups = groupsIn(scene);
  const behind = groups.findIndex((group) => group.start >= end);
  if (behind === -1 || !isApart(scene, end, groups[behind]!.start)) return [];
  const before = groups.filter((group) => group.end <= start).flatMap(({ places }) => places);
  const far = before.findLast(({ kind }) => kind !== "country");
  return far === undefined ? groups[behind]!.places : [far];
}

/** Nothing but a direction and "of" or "from" between. */
function isApart({ passage: { tokens, lexicon } }: Scene, end: number, start: number): boolean {
  const words = tokens.slice(firstFrom(tokens, end), firstFrom(tokens, start)).map(({ folded }) => folded);
  const isDirection = (word: string) => lexicon.places.parts.has(word) || lexicon.places.lies.has(word);
  if (words.length > APART_WITHIN) return false;
  return (
    lexicon.places.fromWords.has(words.at(-1) ?? "") ||
    (words.some(isDirection) && lexicon.counted.inside.has(words.at(-1)!))
  );
}

/** "Uruguay's 382 homicides": whose they are, whatever place is told of a part of them. */
function ownerOf({ start }: Amount, { passage, names }: Scene): Place | null {
  const before = passage.tokens[firstFrom(passage.tokens, start) - 1];
  if (before === undefined || !isPossessive(before)) return null;
  const { mentions } = names;
  const mention = mentions[firstFrom(mentions, before.end) - 1];
  return mention !== undefined && mention.kind === "place" && mention.end > before.start ? mention.place : null;
}

/** Tokens from a number to the words that put it in every place before: "92 homicidios en las dos provincias". */
const ALL_WITHIN = 6;

/** "92 in both towns", "92 en las dos provincias", "92 en ambas": in all the places that the sentence named before. */
function isOfAll({ passage, sentence }: Scene, amount: Span): boolean {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, amount.end);
  for (let index = first; index < Math.min(sentence.endToken, first + ALL_WITHIN); index++) {
    const { kind, folded } = tokens[index]!;
    if (kind === "mark") return false;
    if (!lexicon.places.inside.has(folded)) continue;
    const next = nameArticles.has(tokens[index + 1]?.folded ?? "") ? index + 2 : index + 1;
    const [word, noun] = [tokens[next]?.folded ?? "", tokens[next + 1]?.folded ?? ""];
    if (lexicon.places.both.has(word)) return true;
    const isCounted = lexicon.numbers.words.has(word) || tokens[next]?.kind === "number";
    return isCounted && next === index + 2 && lexicon.places.heads.has(noun);
  }
  return false;
}

/** "Choloma, 60", "Veraguas (3)": the place right before a number of a list is that number's. */
function isItem({ passage, sentence }: Scene, place: Span, amount: Span): boolean {
  const between = firstFrom(passage.tokens, amount.start) - firstFrom(passage.tokens, place.end);
  return between <= 1 && headsItem(passage, sentence, place);
}

/**
 * Whether a place behind a figure is another clause's: behind a semicolon ("En León: 12; en Estelí: 4"), a word that
 * opens a clause, or an "and" that leads to it ("hubo 212 casos y en Puntarenas 151").
 */
function isPartedOff({ passage }: Scene, start: number, end: number): boolean {
  const { tokens, lexicon } = passage;
  const { counted, places, windows } = lexicon;
  for (let index = firstFrom(tokens, start); index < tokens.length && tokens[index]!.start < end; index++) {
    const { text, folded } = tokens[index]!;
    if (text === ";" || windows.clauseJoins.has(folded)) return true;
    if (counted.and.has(folded) && places.inside.has(tokens[index + 1]?.folded ?? "")) return true;
  }
  return false;
}

/** "came away with 212 phones; at Colina, they found 88": a place behind a semicolon, whose clause has its own number. */
function isNextClauses({ passage, sentence }: Scene, start: number, end: number): boolean {
  return passage.source.content.slice(start, end).includes(";") && hasNumberBetween(passage, end, sentence.end);
}

/** "No homicides on Sunday; and on Monday one homicide, in Ahuachapán", "90 arrests: 52 in Rosario": past a semicolon or colon and another number. */
function isBehindParting({ passage }: Scene, end: number, group: PlaceGroup | undefined): boolean {
  return group !== undefined && /[;:]/.test(passage.source.content.slice(end, group.start));
}

/** "1.934 armas, 901 de ellas en Cali": where a part of what was counted is. */
function isOfPart({ passage }: Scene, end: number, group: PlaceGroup | undefined): boolean {
  if (group === undefined) return false;
  const { tokens, lexicon } = passage;
  const { inside, anaphors } = lexicon.counted;
  const last = firstFrom(tokens, group.start);
  for (let index = firstFrom(tokens, end); index + 1 < last; index++)
    if (inside.has(tokens[index]!.folded) && anaphors.has(tokens[index + 1]!.folded)) return true;
  return false;
}

/** Tokens behind a figure among which a building may be named. */
const BARE_REACH = 8;

/** "21 at the port", "12 en la cárcel": the building of the one town that the sentence is about, named without it. */
function withBareFacility(amount: Span, { passage }: Scene, places: readonly Place[]): readonly Place[] {
  const { tokens, lexicon } = passage;
  const [town, other] = places;
  if (town === undefined || other !== undefined || town.kind === "country" || facilityNamed(town.name) !== null)
    return places;
  const first = firstFrom(tokens, amount.end);
  for (let index = first; index < Math.min(tokens.length, first + BARE_REACH); index++) {
    if (tokens[index]!.kind !== "word" || isNumber(passage, index)) return places;
    if (!lexicon.places.inside.has(tokens[index]!.folded) || !nameArticles.has(tokens[index + 1]?.folded ?? ""))
      continue;
    const found = facilityAt("opens", (step) => tokens[index + 2 + step]?.folded);
    if (found === null) return places;
    const behind = tokens[index + 2 + found.words.length];
    if (behind !== undefined && (behind.capital || lexicon.counted.inside.has(behind.folded))) return places;
    const name = [found.called, lexicon.language === "en" ? "of" : "de", town.name].join(" ");
    return [{ ...town, name, kind: "locality", code: town.code === null ? null : `${town.code}/${found.kind}` }];
  }
  return places;
}
