import { endsIn } from "../../lexicon/endings.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { nameArticles, nameOf } from "../../lexicon/small-words.ts";
import { isSite } from "../../lexicon/things.ts";
import type { NameMention } from "../names/names.ts";
import { isPassage } from "../names/place-names.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Span } from "../text/passage.ts";
import { tenseAt } from "../windows/events.ts";
import { isHeadless } from "./descriptions.ts";

const LINKS = new Set("and y e of the de del la el los las ,".split(" "));

/** Behind "in", "en", "across" and their like, names and kinds of place between. */
export function isLocated(passage: Passage, mention: NameMention): boolean {
  const { tokens, lexicon } = passage;
  if (isBeforePremises(passage, mention) || isAlong(passage, mention)) return true;
  if (isNamedAsTown(passage, mention) || isWhere(passage, mention) || isSpanned(passage, mention)) return true;
  if (isClearedOf(passage, mention)) return true;
  let index = firstFrom(tokens, mention.start) - 1;
  for (let steps = 0; index >= 0 && steps < 12; index--, steps++) {
    const token = tokens[index]!;
    if (lexicon.places.inside.has(token.folded)) return !isSoughtAt(passage, index - 1);
    // "drove 47 families out of Cerro Redondo"
    if (token.folded === "of" && tokens[index - 1]?.folded === "out") return true;
    if (isOfMeasured(passage, index)) return true;
    if (lexicon.counted.inside.has(token.folded) && isHomeOf(passage, index - 1)) return true;
    if (lexicon.places.premises.has(token.folded) && !isKindOf(passage, index, mention))
      return isNamedByPlace(passage, index);
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

/** "Buscadas en Brasil", "wanted in Brazil": where somebody is sought, and what they did was not. */
export function isWhereSought(passage: Passage, { start }: Span): boolean {
  const { tokens, lexicon } = passage;
  const before = firstFrom(tokens, start) - 1;
  const inside = nameArticles.has(tokens[before]?.folded ?? "") ? before - 1 : before;
  return lexicon.places.inside.has(tokens[inside]?.folded ?? "") && isSoughtAt(passage, inside - 1);
}

function isSoughtAt(passage: Passage, index: number): boolean {
  const { sought, fugitives } = passage.lexicon.places;
  const word = passage.tokens[index]?.folded ?? "";
  return sought.has(word) || (fugitives.has(word) && isSubject(passage, index));
}

/** Words of a subject that opens its clause, at most: "the two alleged fugitives". */
const SUBJECT_WITHIN = 4;

/** "Un prófugo en Brasil mató"; in "arrested 12 fugitives in Brazil" it is where they were caught. */
function isSubject(passage: Passage, noun: number): boolean {
  for (let index = noun - 1; index >= noun - SUBJECT_WITHIN; index--) {
    const token = passage.tokens[index];
    if (token === undefined || token.kind === "mark") return true;
    if (passage.lexicon.grammar.links.has(token.folded) || tenseAt(passage, index) !== null) return false;
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

/** Words from a verb of taking out to the place: "removed around 150 wildcat miners from the". */
const CLEARED_WITHIN = 10;

/** "Removed from the Rio Fresco reserve", "recuperados del rancho El Mezquite": of ground that is named with its kind somebody is no native. */
function isClearedOf({ tokens, lexicon }: Passage, { start, end }: Span): boolean {
  const { heads, divisions, provinces, towns, fromWords, clearings } = lexicon.places;
  const first = firstFrom(tokens, start);
  const kind = lexicon.counted.headFirst ? first - 1 : firstFrom(tokens, end);
  const word = tokens[kind]?.folded ?? "";
  if (!heads.has(word) || divisions.has(word) || provinces.has(word) || towns.has(word)) return false;
  let from = Math.min(first, kind) - 1;
  if (nameArticles.has(tokens[from]?.folded ?? "")) from--;
  const isFrom =
    fromWords.has(tokens[from]?.folded ?? "") || (lexicon.counted.headFirst && nameOf.has(tokens[from]?.folded ?? ""));
  for (let index = from - 1; isFrom && index >= Math.max(0, from - CLEARED_WITHIN); index--) {
    if (tokens[index]!.kind === "mark") return false;
    if (clearings.some((stem) => tokens[index]!.folded.startsWith(stem))) return true;
  }
  return false;
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

/** "familias de Nuquí", "residents of Sitki": those who live there, an adjective between. */
function isHomeOf({ tokens, lexicon }: Passage, index: number): boolean {
  const { dwellers } = lexicon.places;
  return [index, lexicon.counted.headFirst ? index - 1 : index].some((at) => dwellers.has(tokens[at]?.folded ?? ""));
}

/** "autoridades sanitarias de Tamaulipas", "Crotone police", "Guanajuato's commission": those who rule there, by the name of the place. */
export function ownsOfficials(passage: Passage, mention: Span): boolean {
  return isBeforePolice(passage, mention) || ownsBody(passage, mention) || isBehindBody(passage, mention);
}

function isBehindBody({ tokens, lexicon }: Passage, { start }: Span): boolean {
  const { officials, heads } = lexicon.organizations;
  const isOne = (word: string) => officials.has(word) || heads.get(word) === "state-body";
  let of = firstFrom(tokens, start) - 1;
  while (
    of > 0 &&
    (LINKS.has(tokens[of]!.folded) || tokens[of]!.capital) &&
    !lexicon.counted.inside.has(tokens[of]!.folded)
  )
    of--;
  if (!lexicon.counted.inside.has(tokens[of]?.folded ?? "")) return false;
  return [of - 1, lexicon.counted.headFirst ? of - 2 : of - 1].some((at) => isOne(tokens[at]?.folded ?? ""));
}

/** "Entre Tumaco y Barbacoas, el Ejército destruyó", "Between Zeebrugge and Ghent": in both, where a clause opens so. */
function isSpanned({ tokens, lexicon }: Passage, { start, end }: Span): boolean {
  const first = firstFrom(tokens, start);
  const [before, opening] = [tokens[first - 1], tokens[first - 2]];
  if (before === undefined || !lexicon.places.between.has(before.folded)) return false;
  const next = firstFrom(tokens, end);
  const isPair = lexicon.counted.and.has(tokens[next]?.folded ?? "") && tokens[next + 1]?.capital === true;
  return isPair && (before.capital || opening?.kind === "mark");
}

/** "Superó a Rivera, donde hubo 19 homicidios": what follows happened there. */
export function isWhere({ tokens, lexicon }: Passage, { end }: Span): boolean {
  const next = firstFrom(tokens, end);
  return tokens[next]?.text === "," && lexicon.windows.where.has(tokens[next + 1]?.folded ?? "");
}

/** "El rancho El Mezquite": right before its name, ground is what is named, and the words before it say whether something is in it. */
function isKindOf({ tokens, lexicon }: Passage, index: number, { start }: Span): boolean {
  const isKind = lexicon.counted.headFirst && lexicon.places.heads.has(tokens[index]!.folded);
  return isKind && tokens[index + 1]?.start === start;
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
  if (!TO.has(tokens[index]!.folded) || endsIn(before, NOUN_ENDINGS)) return false;
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
  // "in the rural part of Tumaco"
  if (lexicon.places.lies.has(word(1)) && tally.determiners.has(word(2))) return true;
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
