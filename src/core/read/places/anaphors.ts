import { facilityAt, facilityNamed } from "../../lexicon/facilities.ts";
import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import { nameOf } from "../../lexicon/small-words.ts";
import type { Place, PlaceKind } from "../../model/index.ts";
import { seatOf } from "../names/body-seats.ts";
import { firstFrom } from "../text/in-order.ts";
import { tokensNear } from "../text/once-per-text.ts";
import { isFigureLandmark } from "../text/passage.ts";
import type { Scene } from "./groups.ts";

/** Names back to which "the state" or "this city" is looked for. */
const MENTIONS_BACK = 40;

const THE: ReadonlySet<string> = new Set(["the", "this", "el", "la", "este", "esta", "esa", "ese", "del", "al"]);

const DIVISIONS: ReadonlySet<PlaceKind> = new Set(["admin1"]);
const TOWNS: ReadonlySet<PlaceKind> = new Set(["locality", "admin2"]);

/** The capital need not be named, and a district is as often a court's or a force's. */
const BODIES: ReadonlySet<string> = new Set(["capital", "district", "distrito"]);

const kindWords = tokensNear((passage, index) => {
  const { bare, folded, capital } = passage.tokens[index]!;
  const isKind = isFigureLandmark(passage, index, FIGURE_LANDMARK.provinces | FIGURE_LANDMARK.towns);
  if (capital || (!isKind && bare === folded)) return false;
  const { provinces, towns } = passage.lexicon.places;
  return (provinces.has(bare) || towns.has(bare)) && !BODIES.has(bare);
});

/**
 * The place that a sentence speaks of by its kind alone: "the state's three largest counties", "esta ciudad". It is the
 * latest one of the kind that the text named; "the state of" says itself which. Null without one.
 */
export function placeByKind(scene: Scene): Place | null {
  const { passage, names, near } = scene;
  const { tokens, lexicon } = passage;
  const facility = facilityByKind(scene);
  if (facility !== null) return facility;
  const { provinces } = lexicon.places;
  for (const index of kindWords({ passage, names }, near)) {
    const { bare, start } = tokens[index]!;
    const next = tokens[index + 1];
    if (!THE.has(tokens[index - 1]?.folded ?? "") || next === undefined || next.capital || nameOf.has(next.folded))
      continue;
    const kinds = provinces.has(bare) ? DIVISIONS : TOWNS;
    const place = latestOf({ passage, names }, start, kinds) ?? ownSeat(names, kinds);
    if (place !== null) return place;
  }
  return null;
}

/** "84 homicidios en la región", of a region's own prosecutors: the one in the name of the body whose text it is. */
function ownSeat({ seat }: Scene["names"], kinds: ReadonlySet<PlaceKind>): Place | null {
  return seat !== null && kinds === DIVISIONS && kinds.has(seat.kind) ? seat : null;
}

function latestOf(
  { passage, names }: Pick<Scene, "passage" | "names">,
  before: number,
  kinds: ReadonlySet<PlaceKind>,
): Place | null {
  const { mentions } = names;
  const last = firstFrom(mentions, before) - 1;
  for (let index = last; index > Math.max(-1, last - MENTIONS_BACK); index--) {
    const mention = mentions[index]!;
    // "la Policía del Valle del Cauca": what a body is named for
    const place = mention.kind === "organization" ? seatOf({ passage, names }, mention) : mention.place;
    // a place that no table knows may be a town: "who has worked in Tabatinga … The town has"
    if (mention.kind === "place" && place?.kind === "area" && place.code === null && kinds === TOWNS) return null;
    const isNamed = mention.kind === "place" || mention.kind === "organization";
    if (isNamed && place !== null && kinds.has(place.kind) && facilityNamed(place.name) === null) return place;
  }
  return null;
}

/** "El penal fue levantado en 1954", "The prison holds 6,978": the one building of its kind that a text named before, where its kind alone opens a sentence. */
function facilityByKind({ passage, names, sentence }: Scene): Place | null {
  const { tokens } = passage;
  const { firstToken, start } = sentence;
  const found = facilityAt("opens", (step) => tokens[firstToken + 1 + step]?.folded);
  if (found === null || !THE.has(tokens[firstToken]!.folded)) return null;
  const next = tokens[firstToken + 1 + found.words.length];
  if (next === undefined || next.kind !== "word" || next.capital || nameOf.has(next.folded)) return null;
  const { mentions } = names;
  const last = firstFrom(mentions, start);
  const told = mentions.slice(Math.max(0, last - MENTIONS_BACK), last).flatMap(({ place }) => place ?? []);
  const [only, ...others] = told.filter(({ name }) => facilityNamed(name)?.kind === found.kind);
  return only !== undefined && others.every(({ name }) => name === only.name) ? only : null;
}
