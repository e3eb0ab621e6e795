import type { Place } from "../../model/index.ts";
import { liesIn } from "../../model/index.ts";
import { isNumeral } from "../numbers/numbers-between.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import type { Passage, Sentence, Span } from "../text/passage.ts";
import { groupsIn, nearIn, type Scene } from "./groups.ts";

/** Tokens from a figure to the words that say in which of the places it is, behind it and before it. */
const BEHIND_WITHIN = 6;
const BEFORE_WITHIN = 14;
/** Sentences back to the places that are told over in their order. */
const SENTENCES_BACK = 2;

const DETERMINERS: ReadonlySet<string> = new Set("the this el la los las este esta estos estas ese esa".split(" "));
const FORMER: ReadonlySet<string> = new Set(["former", "aquel", "aquella"]);
const LATTER: ReadonlySet<string> = new Set(["latter", "last", "ultimo", "ultima"]);

/**
 * "80 in Escuintla, Mixco and Villa Nueva. In the first of them there were 34", "31 en la primera y nueve en la segunda":
 * the one of the places told before that its turn names. Null without such words, and where what was told before may
 * be something else than places ("two raids in Tela and La Ceiba. In the first …").
 */
export function placeInOrder(amount: Span, scene: Scene): Place | null {
  const turn = turnBehind(amount, scene) ?? turnBefore(amount, scene);
  if (turn === null) return placeOfPair(amount, scene);
  const places = placesTold(scene, turn.at);
  if (places === null) return null;
  return (turn.place === "last" ? places.at(-1) : places[turn.place - 1]) ?? null;
}

interface Turn {
  /** Which of the places, from 1. */
  readonly place: number | "last";
  /** The token of the "in". */
  readonly at: number;
}

/** "31 in the former" */
function turnBehind({ end }: Span, { passage, sentence }: Scene): Turn | null {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, end);
  for (let index = first; index < Math.min(sentence.endToken, first + BEHIND_WITHIN); index++) {
    if (tokens[index]!.kind !== "word") return null;
    if (lexicon.places.inside.has(tokens[index]!.folded)) return turnAt(passage, sentence, index);
  }
  return null;
}

/** "In the second, nine": no other number between. */
function turnBefore({ start }: Span, { passage, sentence }: Scene): Turn | null {
  const { tokens, lexicon } = passage;
  const last = firstFrom(tokens, start) - 1;
  for (let index = last; index >= Math.max(sentence.firstToken, last - BEFORE_WITHIN); index--) {
    const { text, kind, folded } = tokens[index]!;
    if (text === ";" || text === ":" || kind === "number") return null;
    const turn = lexicon.places.inside.has(folded) ? turnAt(passage, sentence, index) : null;
    if (turn !== null) return turn;
  }
  return null;
}

function turnAt(passage: Passage, sentence: Sentence, inside: number): Turn | null {
  const { tokens, lexicon } = passage;
  let index = inside + 1;
  if (!DETERMINERS.has(tokens[index]?.folded ?? "")) return null;
  while (DETERMINERS.has(tokens[index]?.folded ?? "")) index++;
  const word = tokens[index]?.folded ?? "";
  const isLast = LATTER.has(word);
  const place = FORMER.has(word) ? 1 : isLast ? "last" : lexicon.numbers.ordinals.get(word);
  if (place === undefined || index >= sentence.endToken || !standsAlone(passage, sentence, index + 1)) return null;
  return { place, at: inside };
}

/** No noun of its own behind: a mark, "of them", or the verb. */
function standsAlone({ tokens, lexicon }: Passage, { endToken }: Sentence, next: number): boolean {
  const token = tokens[next];
  if (token === undefined || next >= endToken || token.kind === "mark") return true;
  const { counted, measures } = lexicon;
  const behind = tokens[next + 1]?.folded ?? "";
  if (counted.inside.has(token.folded))
    return (
      counted.anaphors.has(behind) ||
      (DETERMINERS.has(behind) && lexicon.numbers.words.has(tokens[next + 2]?.folded ?? ""))
    );
  if (counted.and.has(token.folded)) return tokens[next + 1]?.kind === "number" || lexicon.numbers.words.has(behind);
  return counted.auxiliaries.has(token.folded) || measures.verbs.has(token.folded) || VERBS.has(token.folded);
}

/** "En el primero se registraron", "in the first there were" */
const VERBS: ReadonlySet<string> = new Set(["se", "there", "hubo", "habia"]);

/** The places told together last before a token, where they are what is told over. */
function placesTold(scene: Scene, before: number): readonly Place[] | null {
  const { passage, sentence } = scene;
  const { start } = passage.tokens[before]!;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - SENTENCES_BACK); index--) {
    const earlier = passage.sentences[index]!;
    if (earlier.block !== sentence.block) return null;
    const groups = groupsIn({
      ...scene,
      sentence: earlier,
      near: nearIn(earlier, { start: earlier.end, end: earlier.end }),
    });
    const group = groups.findLast(({ end, places }) => end <= start && areApart(places));
    if (group !== undefined) return tellsOfFew(passage, earlier, group) ? null : group.places;
  }
  return null;
}

function areApart(places: readonly Place[]): boolean {
  return places.length > 1 && places.every((one) => places.every((other) => one === other || !liesIn(one, other)));
}

/** "Two raids", "tres ataques": what else the turn may be of. "Dos ciudades" are the places. */
function tellsOfFew({ tokens, lexicon }: Passage, { firstToken }: Sentence, { start }: Span): boolean {
  const last = firstFrom(tokens, start);
  for (let index = firstToken; index < last; index++) {
    const isFew = FEW.has(tokens[index]!.folded) || /^[2-9]$/.test(tokens[index]!.text);
    if (isFew && index + 1 < last && !lexicon.places.heads.has(tokens[index + 1]!.folded)) return true;
  }
  return false;
}

const FEW: ReadonlySet<string> = new Set(
  "two three four five six seven eight nine dos tres cuatro cinco seis siete ocho nueve".split(" "),
);

/** Tokens from the colon to the two numbers of a comparison, and between them. */
const PAIR_WITHIN = 8;

/**
 * "Loja had twice as many homicides as Macas: 42 against 21", "hubo más en Loja que en Macas: 42 frente a 21": behind what compares two
 * places, the first number is of the first and the second of the second. Null without such a pair.
 */
function placeOfPair(amount: Span, { passage, names, sentence }: Scene): Place | null {
  const { tokens, lexicon } = passage;
  const own = firstFrom(tokens, amount.start);
  let colon = own - 1;
  while (colon > Math.max(sentence.firstToken, own - PAIR_WITHIN) && tokens[colon]!.text !== ":") colon--;
  if (tokens[colon]?.text !== ":") return null;
  const numbers: number[] = [];
  for (let index = colon + 1; index < Math.min(sentence.endToken, colon + 1 + PAIR_WITHIN); index++)
    if (isNumeral(passage, index) && !(numbers.at(-1) === index - 1)) numbers.push(index);
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || third !== undefined) return null;
  const isHeld = tokens
    .slice(first + 1, second)
    .some(({ folded }) => lexicon.windows.comparisons.has(folded) || HELD.has(folded));
  const before = { start: sentence.start, end: tokens[colon]!.start };
  const [one, other, more] = mentionsIn(names, before).filter(({ kind, place }) => kind === "place" && place !== null);
  if (!isHeld || one === undefined || other === undefined || more !== undefined) return null;
  const between = tokens.slice(firstFrom(tokens, one.end), firstFrom(tokens, other.start));
  if (!between.some(({ folded }) => lexicon.comparisons.than.has(folded) || AS.has(folded))) return null;
  const isOwn = (index: number) => tokens[index]!.start <= amount.start && amount.start < tokens[index]!.end;
  if (isOwn(first)) return one.place;
  return isOwn(second) ? other.place : null;
}

const HELD: ReadonlySet<string> = new Set(["to", "versus", "vs", "a", "por", "contra"]);
const AS: ReadonlySet<string> = new Set(["as"]);
