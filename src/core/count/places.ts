import { facilityNamed } from "../lexicon/facilities.ts";
import { fold } from "../lexicon/fold.ts";
import { gazetteerOfPlaces } from "../lexicon/places-gazetteer.ts";
import { nearPlace, type PlacePart, placePart } from "../lexicon/qualifier-marks.ts";
import { type Figure, liesIn, type Place, type Question } from "../model/index.ts";
import { onceFor, onceForText } from "./once.ts";

/** How one set of places lies to another: C3 adds disjoint ones and never nested ones. */
export type PlaceRelation = "same" | "within" | "around" | "apart" | "crossing";

/**
 * The places that a figure is about, each once, without those that another of them lies in: Jutiapa, not Guatemala. What
 * only says where another lies stands behind it; "Jutiapa and Asunción Mita" together are Jutiapa.
 */
export function innermostPlaces(places: readonly Place[]): readonly Place[] {
  return places.length < 2 ? places : innermostOf(places);
}

const innermostOf = onceFor((places: readonly Place[]): readonly Place[] =>
  places.filter(
    (place, index) =>
      places.findIndex((other) => isSamePlace(other, place)) === index &&
      !places.some((other, at) => !isSamePlace(other, place) && replaces({ place: other, at }, { place, at: index })),
  ),
);

/** Whether one place of a figure makes another idle: it lies within it, unless the larger one, no country, was named first. */
function replaces(one: { place: Place; at: number }, other: { place: Place; at: number }): boolean {
  const isNamedFirst = (outer: typeof one, inner: typeof one) => outer.place.kind !== "country" && outer.at < inner.at;
  if (liesInPlace(one.place, other.place)) return !isNamedFirst(other, one);
  return liesInPlace(other.place, one.place) && isNamedFirst(one, other);
}

/**
 * Where the counted come from, as far as that tells them apart: people "deported from Guatemala", counted in Guatemala,
 * are told apart by nothing.
 */
export function tellingOrigins({ places, counted }: Pick<Figure, "places" | "counted">): readonly Place[] {
  return innermostPlaces(counted.origins).filter((origin) => !places.some((place) => liesInPlace(place, origin)));
}

/** Whether two places are one: by code, or, where one of them has none, by name. */
export function isSamePlace(one: Place, other: Place): boolean {
  // "Alcaldía de Argelia": a town is no country, whatever their names
  if ((one.kind === "country") !== (other.kind === "country")) return one.code !== null && one.code === other.code;
  if (one.code === null || other.code === null) return placeName(one) === placeName(other);
  return one.code === other.code || isSameTown(one.code, other.code);
}

/** "CO:tumaco" says nothing of the division that "CO-NAR/tumaco" lies in. */
function isSameTown(one: string, other: string): boolean {
  const [open, known] = one.includes(":") ? [one, other] : [other, one];
  const [country, town] = open.split(":");
  return town !== undefined && known.startsWith(`${country}-`) && known.endsWith(`/${town}`);
}

/**
 * A name without case and accents; of a facility, its kind and whose it is: "cárcel de Tocuyito" is "Tocuyito prison". A
 * river or sea is called by its name alone: "río Caura" is "Caura River", and the "mar Caribe" the Caribbean.
 */
export const placeName = onceFor(({ name, kind }: Place): string => {
  const facility = facilityOf(name);
  if (facility !== null) return `${facility.kind} ${facility.of}`;
  const bare = fold(name).replace(WATER, "");
  return kind === "area" ? (englishAreas().get(bare) ?? bare) : bare;
});

const WATER = /^(?:rio|river|mar|oceano) (?=.)| (?:river|sea|ocean)$/;

/** What areas are called in English, by their Spanish name: they have no code that would join the two. */
function englishAreas(): ReadonlyMap<string, string> {
  areas ??= new Map(
    [...gazetteerOfPlaces().entries].flatMap(([key, entries]) =>
      entries.flatMap(({ kind, names: [english] }) => (kind === "area" ? [[key, fold(english)] as const] : [])),
    ),
  );
  return areas;
}

let areas: ReadonlyMap<string, string> | undefined;

/** Whether `inner` lies in `outer` or is it; a place without a code lies in the country it is known to be in. */
export function liesInPlace(inner: Place, outer: Place): boolean {
  if (isSamePlace(inner, outer) || liesIn(inner, outer)) return true;
  if (outer.kind === "country") return outer.code !== null && inner.country === outer.code;
  const isOpen = inner.code === null || outer.code === null;
  return isOpen && facilityOf(inner.name)?.of === fold(outer.name);
}

const NAMES_AT_MOST = 20_000;

/** As `facilityNamed`, of the few names that a record repeats. */
export const facilityOf = onceForText(NAMES_AT_MOST, facilityNamed);

/** How `ones` lie to `others`; no places at all lie apart from every other. */
export function relateSets(ones: readonly Place[], others: readonly Place[]): PlaceRelation {
  if (ones.length === 0 || others.length === 0) return ones.length === others.length ? "same" : "apart";
  const inner = ones.every((one) => others.some((other) => liesInPlace(one, other)));
  const outer = others.every((other) => ones.some((one) => liesInPlace(other, one)));
  if (inner && outer) return "same";
  if (inner) return "within";
  if (outer) return "around";
  const meet = ones.some((one) => others.some((other) => liesInPlace(one, other) || liesInPlace(other, one)));
  return meet ? "crossing" : "apart";
}

/** One text for one set of places, whatever their order. */
export const placesKey = onceFor((places: readonly Place[]): string =>
  JSON.stringify(places.map((place) => place.code ?? placeName(place)).toSorted()),
);

/**
 * How a figure lies to a question where one of them is beside a place: "near Cali" is not Cali, in either direction, and a part of
 * whatever lies around it.
 */
export function relateNear(question: Question, { counted, places }: Figure): "same" | "narrower" | "other-group" {
  const [asked, told] = [question.qualifiers, counted.qualifiers].map((words) =>
    words.flatMap((word) => nearPlace(word) ?? []),
  );
  const isAmong = (place: Pick<Place, "code" | "name">, all: readonly Pick<Place, "code" | "name">[]) =>
    all.some((other) => isSamePlace({ ...other, ...OPEN_PLACE }, { ...place, ...OPEN_PLACE }));
  const own = told!.filter((place) => !isAmong(place, asked!));
  if (own.some((place) => isAmong(place, question.places))) return "other-group";
  if (asked!.some((place) => !isAmong(place, told!) && isAmong(place, places))) return "other-group";
  return own.length > 0 ? "narrower" : "same";
}

/** How a figure lies to a question where one of them is told of a part of a place: the north of Colombia is neither all of it nor its south. */
export function relateParts(
  question: Question,
  { counted, places }: Figure,
): "same" | "narrower" | "wider" | "other-group" {
  const [asked, told] = [question.qualifiers, counted.qualifiers].map((words) =>
    words.flatMap((word) => placePart(word) ?? []),
  );
  const isOf = ({ place }: PlacePart, all: readonly Pick<Place, "code" | "name">[]) =>
    all.some((other) => isSamePlace({ ...other, ...OPEN_PLACE }, { ...place, ...OPEN_PLACE }));
  const own = told!.filter((part) => isOf(part, question.places));
  const wanted = asked!.filter((part) => isOf(part, places));
  if (own.length > 0 && wanted.length > 0)
    return own.every(({ direction }) => wanted.some((part) => part.direction === direction)) ? "same" : "other-group";
  return own.length > 0 ? "narrower" : wanted.length > 0 ? "wider" : "same";
}

/** What says no more than a place's code and name. */
const OPEN_PLACE = { kind: "locality", country: null, quote: null } as const;
