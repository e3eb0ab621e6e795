import type { Passage, Sentence } from "../text/passage.ts";
import { isCapital } from "./scan.ts";

/** Words from a verb of tallying to its number: "cerró el primer semestre con 54". */
const NUMBER_WITHIN = 8;
/** Words from the number to the noun for what happened: "123 armed robberies". */
const NOUN_WITHIN = 4;
/** Names that share one verb: "Laventille, Chaguanas and San Fernando logged". */
const LIST_TOKENS = 12;

/**
 * Whether so many crimes or victims are told of a name that opens its clause, alone or in a list: "Palmira registró 123
 * homicidios", "Laventille, Chaguanas and San Fernando logged 21, 13 and 17 murders". Only places have those. `isKnown`: it
 * is the name of one.
 */
export function hasTally(
  passage: Passage,
  at: { readonly first: number; readonly end: number; readonly sentence: Sentence; readonly isKnown?: boolean },
): boolean {
  const { tokens, lexicon } = passage;
  const { places, counted, numbers } = lexicon;
  const last = at.sentence.endToken;
  let verb = at.end;
  const isOfList = (index: number) =>
    index < Math.min(last, at.end + LIST_TOKENS) &&
    (isCapital(tokens[index]!) || tokens[index]!.text === "," || counted.and.has(tokens[index]!.folded));
  if (isToldOfBefore(passage, at) || isWithTally(passage, at)) return true;
  if (at.isKnown === true && (isRanked(passage, at) || isOfRelative(passage, at))) return true;
  while (isOfList(verb)) verb++;
  if (verb >= last || !places.tallying.has(tokens[verb]!.folded)) return false;
  for (let index = verb + 1; index < Math.min(last, verb + NUMBER_WITHIN); index++) {
    const { kind, folded, text } = tokens[index]!;
    if (kind === "mark" && text !== "-") return false;
    if (MANY.has(folded)) return isOfCrimes(passage, index + 1, last);
    if (kind !== "number" && !numbers.words.has(folded)) continue;
    // "Arima logged nine.": what it logged was told before
    const isBare = index + 1 >= last || tokens[index + 1]!.kind === "mark";
    return (isBare && at.isKnown === true) || isOfCrimes(passage, index + 1, last);
  }
  return false;
}

/** "Tuvo el doble de homicidios", "logged more murders": so many in comparison. */
const MANY: ReadonlySet<string> = new Set("mas menos doble triple more fewer twice".split(" "));

/** Tokens from the word of a comparison to what is held against its subject. */
const HELD_WITHIN = 7;

/** "Tuvo el doble de homicidios que Sitki", "more murders than Sitki": what is held against a place in its crimes is one. */
export function isHeldAgainst({ tokens, lexicon }: Passage, first: number): boolean {
  const { comparisons, measures, offences } = lexicon;
  const than = tokens[first - 1]?.folded ?? "";
  if (!comparisons.than.has(than) && !comparisons.equatives.than.has(than)) return false;
  let isOfCrime = false;
  for (let index = first - 2; index >= Math.max(0, first - 1 - HELD_WITHIN); index--) {
    const { kind, folded } = tokens[index]!;
    if (kind === "mark") return false;
    const noun = measures.nouns.get(folded);
    isOfCrime ||= offences.crimes.has(folded) || (noun?.strength === "strong" && noun.measure !== "other");
    if (MANY.has(folded)) return isOfCrime;
  }
  return false;
}

/** Words from a number of crimes to the name that they are told of: "con 49 homicidios cerró Limón el mes". */
const TOLD_WITHIN = 6;

/** "Con 49 homicidios cerró Limón", "54 homicidios registró Durán en mayo": in Spanish the subject may stand behind its verb. */
function isToldOfBefore(
  passage: Passage,
  { first, sentence }: { readonly first: number; readonly sentence: Sentence },
): boolean {
  const { tokens, lexicon } = passage;
  if (lexicon.language !== "es" || !lexicon.places.tallying.has(tokens[first - 1]?.folded ?? "")) return false;
  for (let index = first - 2; index >= Math.max(sentence.firstToken, first - 2 - TOLD_WITHIN); index--) {
    const { kind, folded } = tokens[index]!;
    if (kind === "mark") return false;
    if (kind === "number" || lexicon.numbers.words.has(folded)) return isOfCrimes(passage, index + 1, first - 1);
  }
  return false;
}

/** "Maldonado, with 8 homicides, had its calmest start", "Durán, con 12 asesinatos,": set off behind the name. */
function isWithTally(
  passage: Passage,
  { first, end, sentence }: { readonly first: number; readonly end: number; readonly sentence: Sentence },
): boolean {
  const { tokens, lexicon } = passage;
  const before = tokens[first - 1];
  const opens = first === sentence.firstToken || before?.kind === "mark" || lexicon.counted.and.has(before!.folded);
  if (!opens || tokens[end]?.text !== "," || !lexicon.grammar.with.has(tokens[end + 1]?.folded ?? "")) return false;
  const number = tokens[end + 2];
  const isNumber = number?.kind === "number" || lexicon.numbers.words.has(number?.folded ?? "");
  return isNumber && isOfCrimes(passage, end + 3, sentence.endToken);
}

/** Words behind which a ranking goes on: "le siguen León, con 41", "followed by Leon with 41". */
const NEXT: ReadonlySet<string> = new Set("siguen sigue siguio siguieron por by".split(" "));

/** The next of a ranking, by its bare number. */
function isRanked(
  { tokens, lexicon }: Passage,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  if (!NEXT.has(tokens[first - 1]?.folded ?? "")) return false;
  const withAt = tokens[end]?.text === "," ? end + 1 : end;
  return lexicon.grammar.with.has(tokens[withAt]?.folded ?? "") && isBareNumber({ tokens, lexicon }, withAt + 1);
}

/** "Duran, which had 12, had 40", "Durán, que sumó 12": the clause about the name tells how many it had. */
function isOfRelative({ tokens, lexicon }: Passage, { end }: { readonly end: number }): boolean {
  const { counted, places } = lexicon;
  if (tokens[end]?.text !== "," || !counted.relatives.has(tokens[end + 1]?.folded ?? "")) return false;
  return places.tallying.has(tokens[end + 2]?.folded ?? "") && isBareNumber({ tokens, lexicon }, end + 3);
}

/** A number with nothing counted behind it: before a mark, "and", or the end. */
function isBareNumber({ tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">, index: number): boolean {
  const [number, next] = [tokens[index], tokens[index + 1]];
  const isNumber = number?.kind === "number" || lexicon.numbers.words.has(number?.folded ?? "");
  return (
    isNumber &&
    (next === undefined ||
      next.kind === "mark" ||
      lexicon.counted.and.has(next.folded) ||
      lexicon.places.inside.has(next.folded))
  );
}

/** Further numbers of a list may stand between: "21, 13 and 17 murders". */
function isOfCrimes({ tokens, lexicon }: Passage, from: number, last: number): boolean {
  const { measures, offences, counted } = lexicon;
  let words = 0;
  for (let index = from; index < last && words < NOUN_WITHIN; index++) {
    const { kind, folded, text } = tokens[index]!;
    if (kind === "mark" && text !== "," && text !== "-") return false;
    if (kind !== "word" || counted.and.has(folded)) continue;
    words++;
    const noun = measures.nouns.get(folded);
    const isTold = noun !== undefined && noun.strength === "strong" && noun.measure !== "other";
    if (isTold || measures.custody.has(folded) || offences.crimes.has(folded)) return true;
  }
  return false;
}
