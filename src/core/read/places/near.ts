import { phraseAt } from "../../lexicon/phrases.ts";
import { nearMark, partMark } from "../../lexicon/qualifier-marks.ts";
import type { Place } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage } from "../text/passage.ts";

/** Words from what says "near" to the name of the place: "near the northern city of", "cerca de la ciudad de". */
const REACH = 6;

/** Words of the longest phrase that says so. */
const PHRASE_AT_MOST = 5;

/** Those of a figure's places that its words put it beside and not in, as qualifiers of what is counted. */
export function nearMarks(passage: Passage, places: readonly Place[]): readonly string[] {
  return places
    .filter((place) => !isAround(place, places))
    .flatMap((place) => {
      if (isBeside(passage, place)) return [nearMark(place)];
      const direction = directionOf(passage, place);
      return direction === null ? [] : [partMark(direction, place)];
    });
}

/** Whether another of the places lies in a country: it only says where that one is. */
function isAround(place: Place, places: readonly Place[]): boolean {
  return place.kind === "country" && places.some((other) => other !== place && other.country === place.country);
}

/** "Northern Kano", "the north of Colombia", "el norte de Colombia": the part of a place that its words name. */
function directionOf({ tokens, lexicon }: Passage, { quote }: Place): string | null {
  if (quote === null) return null;
  const { directions } = lexicon.places;
  const first = firstFrom(tokens, quote.start);
  const [before, noun] = [tokens[first - 1]?.folded ?? "", tokens[first - 2]?.folded ?? ""];
  // "north Kano" may be part of a name that no table knows
  if (!lexicon.counted.inside.has(before))
    return before.endsWith("ern") || before === "central" ? (directions.get(before) ?? null) : null;
  return lexicon.counted.tally.determiners.has(tokens[first - 3]?.folded ?? "") || tokens[first - 3]?.folded === "al"
    ? (directions.get(noun) ?? null)
    : null;
}

function isBeside(passage: Passage, { quote }: Place): boolean {
  if (quote === null) return false;
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, quote.start);
  const end = firstFrom(tokens, quote.end);
  const isInTheMiddle = end < tokens.length;
  if (isInTheMiddle && phraseAt(lexicon.places.nearBehind, tokens, { index: end, end: tokens.length }) !== null)
    return true;
  for (let last = first; last > Math.max(0, first - REACH); last--) {
    if (saysNear(passage, last)) return true;
    if (!leadsToPlace(passage, last - 1)) return false;
  }
  return false;
}

/** Whether a phrase that says "near" ends before a token. */
function saysNear({ tokens, lexicon }: Passage, end: number): boolean {
  for (let start = Math.max(0, end - PHRASE_AT_MOST); start < end; start++)
    if (phraseAt(lexicon.places.near, tokens, { index: start, end })?.end === end)
      return !isPart(tokens, lexicon, start);
  return false;
}

/** "In the south of Cali": a part of it, where "south of Cali" is outside. */
function isPart(tokens: Passage["tokens"], { places, counted }: Passage["lexicon"], start: number): boolean {
  const { folded } = tokens[start]!;
  const isDirection = places.parts.has(folded) || places.lies.has(folded);
  return isDirection && counted.tally.determiners.has(tokens[start - 1]?.folded ?? "");
}

/** What may stand between: an article, the kind of town and its "of", where in the country it lies, and a place named with it. */
function leadsToPlace({ tokens, lexicon }: Passage, index: number): boolean {
  const { kind, folded, capital } = tokens[index]!;
  const { places, counted } = lexicon;
  if (kind !== "word") return false;
  const isKind = places.towns.has(folded) || places.divisions.has(folded) || places.lies.has(folded);
  return (
    isKind || capital || counted.inside.has(folded) || counted.and.has(folded) || counted.tally.determiners.has(folded)
  );
}
