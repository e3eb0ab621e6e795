import { isNumber, isOfDate } from "../numbers/numbers-between.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Span } from "../text/passage.ts";

/** Words from a place to the number of its own: "en Pasto 19", "en Pasto hubo 19". */
const NUMBER_WITHIN = 2;
const AS: ReadonlySet<string> = new Set(["as"]);

/**
 * Whether a place behind a figure, where another stands before it, is that of the next number of a list ("en Cali hubo 17 homicidios,
 * en Pasto 19") or what the figure is held against ("186 denuncias, el triple que en El Oro").
 */
export function isOfAnother(passage: Passage, end: number, place: Span): boolean {
  return isOfNextNumber(passage, end, place) || isHeldAgainst(passage, place);
}

function isOfNextNumber(passage: Passage, end: number, place: Span): boolean {
  if (!passage.source.content.slice(end, place.start).includes(",")) return false;
  const first = firstFrom(passage.tokens, place.end);
  for (let index = first; index <= first + NUMBER_WITHIN; index++) {
    const token = passage.tokens[index];
    if (token === undefined || token.kind === "mark") return false;
    if (isNumber(passage, index)) return !isOfDate(passage, index);
  }
  return false;
}

/** "More than in Pasto", "que en Pasto". */
function isHeldAgainst({ tokens, lexicon }: Passage, { start }: Span): boolean {
  const last = firstFrom(tokens, start) - 1;
  const than = lexicon.places.inside.has(tokens[last]?.folded ?? "") ? last - 1 : last;
  const word = tokens[than]?.folded ?? "";
  return lexicon.places.thanWords.has(word) || AS.has(word);
}
