import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import type { TimeExpression } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import { hasFigureLandmark } from "../text/passage.ts";
import { isSaying } from "../times/saying-times.ts";
import { type At, isClosed } from "./told.ts";

/**
 * The days of a list's heading, which hold for all that it lists: "Graves opened from 1 to 9 May: nine in Guaymas, ten in
 * Empalme", "Chapare, del 13 al 19 de octubre: 21 detenidos; 36 motocicletas". "Members held as of 1 July: 300" names the
 * day that its numbers run to. Null where a clause stands before the colon, or a heading that names two stretches.
 */
export function headingTime(at: At, usable: readonly TimeExpression[]): TimeExpression | null {
  const colon = headingEnd(at);
  if (colon === null) return null;
  const [time, other] = usable.filter(({ quote }) => quote.end <= colon);
  const isRead = time !== undefined && (isClosed(time) || (time.window?.to != null && !time.window.openEnd));
  return isRead && other === undefined ? time : null;
}

/** Tokens from a figure back over its list to what heads it. */
const HEADING_AT_MOST = 80;

/** Where the colon before a figure stands, when what comes before it is no clause. */
function headingEnd({ found, sentence, amount }: At): number | null {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.colons)) return null;
  const { tokens } = found.passage;
  let colon: number | null = null;
  const last = firstFrom(tokens, amount.start) - 1;
  for (let index = last; index >= Math.max(sentence.firstToken, last - HEADING_AT_MOST); index--) {
    const { text, folded, start } = tokens[index]!;
    if (text === ":") colon = start;
    const isVerb = found.passage.lexicon.counted.auxiliaries.has(folded) || isSaying(found.passage, index);
    if (colon !== null && isVerb) return null;
  }
  return colon;
}
