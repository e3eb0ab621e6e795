import { facilityNamed } from "../lexicon/facilities.ts";
import type { Place } from "../model/index.ts";
import { firstFrom } from "./in-order.ts";
import type { NameMention, Names } from "./names.ts";
import type { Passage } from "./passage.ts";

type Words = Pick<Passage, "tokens" | "lexicon">;

/** Tokens of a description, at most. */
const AT_MOST = 9;

/** Words of a description besides kinds of place and articles. */
const LINKS: ReadonlySet<string> = new Set("in of de del en the la el a an un una most main".split(" "));

/** Past a description and its place's kind ("a city in", "en el departamento de", "capital of"); null where no kind of place stands there. */
export function endOfDescription({ tokens, lexicon }: Words, first: number): number | null {
  const { places, counted } = lexicon;
  let index = first;
  let heads = 0;
  for (; index < Math.min(tokens.length, first + AT_MOST); index++) {
    const { folded, capital } = tokens[index]!;
    if (capital) break;
    if (places.heads.has(folded)) heads++;
    else if (!counted.tally.determiners.has(folded) && !LINKS.has(folded)) break;
  }
  return heads > 0 ? index : null;
}

/** Parts of a country: "en el norte de", "sur de"; in English the adjectives too ("north-western"). */
const PARTS: ReadonlySet<string> = new Set(
  (
    "norte sur este oeste centro noreste nordeste noroeste sureste sudeste suroeste sudoeste nororiente noroccidente " +
    "suroriente suroccidente oriente occidente interior extremo north south east west center centre"
  ).split(" "),
);

/** "Norte", "north": a direction, or the part of a country that lies there. Folded. */
export function isPartOfCountry(word: string): boolean {
  return PARTS.has(word);
}

/** Behind a comma or bracket nothing but the part of a larger place: ", en el norte de Nigeria", "(northern Kenya)", ", in the Philippines". */
function isPartOf(
  { tokens, lexicon }: Words,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  if (end - first > AT_MOST || (tokens[first]?.text !== "," && tokens[first]?.text !== "(")) return false;
  const isPart = (folded: string) => PARTS.has(folded) || lexicon.places.lies.has(folded);
  const words = tokens.slice(first + 1, end);
  const fits = words.every(({ folded }) => folded === "-" || LINKS.has(folded) || isPart(folded));
  return fits && words.some(({ folded }) => isPart(folded));
}

/**
 * Whether what stands between two names says where the first lies: "Quevedo, a city in Los Ríos", "Tumaco, en el
 * departamento de Nariño"; behind the name that opens its sentence, "Tumaco, en Nariño" too. `first` and `end` are tokens.
 */
export function isDescribed(
  passage: Words,
  { first, end, opens }: { readonly first: number; readonly end: number; readonly opens: boolean },
): boolean {
  const { tokens, lexicon } = passage;
  if (isPartOf(passage, { first, end })) return true;
  if (tokens[first]?.text !== ",") return false;
  if (endOfDescription(passage, first + 1) === end) return true;
  const article = lexicon.counted.tally.determiners.has(tokens[first + 2]?.folded ?? "") ? 1 : 0;
  return opens && first + 2 + article === end && lexicon.places.inside.has(tokens[first + 1]!.folded);
}

/** A place, where its name ends, and the name behind it. */
interface Neighbours {
  readonly town: Place;
  readonly end: number;
  readonly division: NameMention;
}

/** "Quíbor, Lara state", "Tumaco, Nariño": a town and, behind a comma, a division of its country; "Quíbor, Lara and Miranda" is a list. */
export function isOfDivision(
  { passage, names }: { readonly passage: Pick<Passage, "tokens" | "lexicon">; readonly names: Names },
  { town, end, division }: Neighbours,
): boolean {
  const { tokens, lexicon } = passage;
  const { place } = division;
  const isTown = town.kind !== "country" && town.kind !== "admin1" && (town.code === null || town.code.includes(":"));
  const isThere = place?.kind === "admin1" && (town.country === null || town.country === place.country);
  const comma = firstFrom(tokens, end);
  if (!isTown || !isThere || facilityNamed(town.name) !== null) return false;
  if (tokens[comma]?.text !== "," || tokens[comma + 1]!.start !== division.start) return false;
  let next = firstFrom(tokens, division.end);
  if (lexicon.places.heads.has(tokens[next]?.folded ?? "")) next++;
  if (lexicon.counted.and.has(tokens[next]?.folded ?? "")) return false;
  const behind = tokens[next + 1];
  if (tokens[next]?.text !== "," || behind === undefined || !behind.capital) return true;
  const mention = names.mentions[firstFrom(names.mentions, behind.start)];
  return mention?.start === behind.start && mention.place?.kind === "country";
}
