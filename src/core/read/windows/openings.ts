import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import { namedBy } from "../../lexicon/things.ts";
import type { Counted, Figure, Window } from "../../model/index.ts";
import { hasFigureLandmark, type Passage, type Sentence, type Span } from "../text/passage.ts";

/** Figures of a text among which those stand that it opens with. */
export const OPENING_FIGURES = 6;

/** Words between a happening and what makes it the one told before: "the deadly gun attack". */
const POINTED_REACH = 3;

/** Whether a sentence stands in a paragraph of its own behind that of a sentence of the opening. */
export function isFurther({ blocks }: Passage, { block }: Sentence, opening: Sentence): boolean {
  return blocks[block]!.role === "paragraph" && block > opening.block;
}

/** Whether two windows have the same days. */
export function isOfSameDays(one: Window, other: Window): boolean {
  return one.from === other.from && one.to === other.to;
}

/** What a text opens with, and a figure told later. */
type Later = Readonly<
  Record<"opening" | "told", Pick<Figure, "number"> & { readonly counted: Pick<Counted, "measure"> }>
>;

/**
 * Whether a sentence goes on with what its text opened with: it tells of nothing else ("elsewhere", "in another attack"), and refers back to
 * what happened or to its people, or counts no more of the same.
 */
export function goesOn(passage: Passage, sentence: Sentence, { opening, told }: Later): boolean {
  if (isOfOther(passage, sentence)) return false;
  const isOfSame = opening.counted.measure === told.counted.measure && Number(told.number) <= Number(opening.number);
  return isOfSame || refersBack(passage, sentence);
}

/** Words of a sentence that are looked at for each of its figures, so that time stays linear. */
const WORDS_AT_MOST = 50;

function endOf({ firstToken, endToken }: Sentence): number {
  return Math.min(endToken, firstToken + WORDS_AT_MOST);
}

/** Whether a sentence says that it tells of something else. */
export function isOfOther({ tokens, lexicon }: Passage, sentence: Sentence): boolean {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.otherness)) return false;
  for (let index = sentence.firstToken; index < endOf(sentence); index++)
    if (lexicon.windows.otherness.has(tokens[index]!.folded)) return true;
  return false;
}

/** Whether a sentence names what happened, or its people: "the attack", "ese atentado", "two suspects", "las víctimas". */
export function refersBack(passage: Passage, sentence: Sentence): boolean {
  const { tokens, lexicon } = passage;
  for (let index = sentence.firstToken; index < endOf(sentence); index++) {
    const { folded } = tokens[index]!;
    if (lexicon.windows.storyPeople.has(folded)) return true;
    if (isHappening(passage, folded) && isPointed(passage, index, sentence.firstToken)) return true;
  }
  return false;
}

/** Whether a word like "the" stands shortly before a noun, and no name between: "the Tivoli operation" is another. */
function isPointed({ tokens, lexicon }: Passage, noun: number, first: number): boolean {
  for (let index = noun - 1; index >= Math.max(first, noun - POINTED_REACH); index--) {
    const { folded, kind, capital } = tokens[index]!;
    if (lexicon.windows.pointers.has(folded)) return true;
    if (kind !== "word" || capital || lexicon.counted.inside.has(folded)) return false;
  }
  return false;
}

/** Whether something that happened tells a figure: "The Tivoli operation killed 73", "El motín de la Penitenciaría dejó 119". */
export function isOfOneHappening(passage: Passage, sentence: Sentence, told: Span): boolean {
  const { tokens, lexicon } = passage;
  for (let index = sentence.firstToken + 1; index < endOf(sentence) && tokens[index]!.start < told.start; index++)
    if (isHappening(passage, tokens[index]!.folded) && !lexicon.offences.crimes.has(tokens[index]!.folded)) return true;
  return false;
}

/** Whether a noun is of something that happens, a disaster too. */
export function isHappening({ lexicon }: Pick<Passage, "lexicon">, noun: string): boolean {
  return namedBy(noun, [])?.kind === "happening" || lexicon.parties.get(noun)?.has("disaster") === true;
}
