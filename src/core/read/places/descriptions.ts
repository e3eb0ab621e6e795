import { facilityNamed } from "../../lexicon/facilities.ts";
import { spanishArticles } from "../../lexicon/small-words.ts";
import type { Place } from "../../model/index.ts";
import type { NameMention, Names } from "../names/names.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Sentence, Span } from "../text/passage.ts";

type Words = Pick<Passage, "tokens" | "lexicon">;

/** Tokens of a description, at most. */
const AT_MOST = 9;

/** Words of a description besides kinds of place and articles. */
const LINKS: ReadonlySet<string> = new Set("in of de del en the la el a an un una most main".split(" "));

/** Past a description and its place's kind ("a city in", "en el departamento de", "capital of"); null where no kind of place stands there. */
export function endOfDescription({ tokens, lexicon }: Words, first: number): number | null {
  const { places, counted, gentilics } = lexicon;
  let index = first;
  let heads = 0;
  for (; index < Math.min(tokens.length, first + AT_MOST); index++) {
    const { folded, capital } = tokens[index]!;
    // "in the Mexican state of", "en la Región de"
    if (capital && !gentilics.has(folded) && !places.heads.has(folded)) break;
    if (places.heads.has(folded)) heads++;
    else if (!gentilics.has(folded) && !counted.tally.determiners.has(folded) && !LINKS.has(folded)) break;
  }
  return heads > 0 ? index : null;
}

/** Behind a comma or bracket nothing but the part of a larger place: ", en el norte de Nigeria", "(northern Kenya)", ", in the Philippines". */
function isPartOf(
  { tokens, lexicon }: Words,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  if (end - first > AT_MOST || (tokens[first]?.text !== "," && tokens[first]?.text !== "(")) return false;
  const isPart = (folded: string) => lexicon.places.parts.has(folded) || lexicon.places.lies.has(folded);
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

/**
 * "Quíbor, Lara state", "Tumaco, Nariño", "Cerro Redondo, Durán": a town and, behind a comma, a division of its country or, where no
 * table knows it, a town that one knows; "Quíbor, Lara and Miranda" is a list.
 */
export function isOfDivision(
  { passage, names }: { readonly passage: Pick<Passage, "tokens" | "lexicon">; readonly names: Names },
  { town, end, division }: Neighbours,
): boolean {
  const { tokens, lexicon } = passage;
  const { place } = division;
  const isTown = town.kind !== "country" && town.kind !== "admin1" && (town.code === null || town.code.includes(":"));
  const isLarger = place?.kind === "admin1" || (town.kind === "area" && town.code === null && place?.kind === "admin2");
  const isThere = isLarger && (town.country === null || town.country === place!.country);
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

/** Words of a whole before the place that tells it: "De las denuncias por extorsión de". */
const WHOLE_WITHIN = 8;

/** "Of the Comayagua complaints, 131 …", "De las denuncias de Comayagua, 131 …": the whole that a sentence opens with is that place's. */
export function isOfWhole(
  { tokens, lexicon }: Passage,
  { firstToken, endToken }: Sentence,
  { start, end }: Span,
): boolean {
  const { inside, tally } = lexicon.counted;
  const [opening, article] = [tokens[firstToken]!.folded, tokens[firstToken + 1]?.folded ?? ""];
  const name = firstFrom(tokens, start);
  const isPartitive = inside.has(opening) && (opening === "del" || tally.determiners.has(article));
  if (!isPartitive || name <= firstToken + 1 || name > firstToken + WHOLE_WITHIN) return false;
  if (lexicon.places.fromWords.has(tokens[name - 1]!.folded)) return false;
  if (tokens.slice(firstToken, name).some(({ kind }) => kind !== "word")) return false;
  const isBare = inside.has(tokens[name - 1]!.folded) || tally.determiners.has(tokens[name - 1]!.folded);
  const behind = tokens.slice(firstFrom(tokens, end), Math.min(endToken, name + WHOLE_WITHIN));
  const stop = behind.findIndex(({ kind }) => kind === "mark");
  return isBare && stop !== -1 && behind[stop]!.text === "," && stop <= 3;
}

/** "61 a la de Portoviejo", "al de Gotera": another of the noun that a place was told by, left out behind its article. */
export function isHeadless({ tokens, lexicon }: Passage, index: number): boolean {
  if (!lexicon.counted.headFirst || !lexicon.counted.inside.has(tokens[index]!.folded)) return false;
  const [article, before] = [tokens[index - 1]?.folded ?? "", tokens[index - 2]?.folded ?? ""];
  return article === "al" || (spanishArticles.has(article) && (before === "a" || lexicon.places.inside.has(before)));
}
